/** Everything but persons as entities: what is the same by its key, by another of its names, or by what a person said. */
import type { Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import type { Gazetteer, Place } from '../domain/place.ts';
import { type Answers, entitySaid } from './answers.ts';
import { tellHomonyms } from './homonyms.ts';
import type { ResolveInput } from './mentions.ts';
import { sameOrganisations } from './organisations.ts';
import { compare, type Draft, distinct } from './person-draft.ts';
import { samePlaces } from './places.ts';
import type { Asked } from './questions.ts';
import { placeKeys, type Thing, thingOf } from './things.ts';

type ThingDraft = {
  kind: Kind;
  key: string;
  /** Of other names of the same organisation. */
  keys: string[];
  place?: Place;
  mentions: Mention[];
  forms: Set<string>;
  why: string[];
};

/** Joins what is surely one organisation, and tells what should be asked. */
function joinOrganisations(drafts: Map<string, ThingDraft>, gazetteer: Gazetteer): readonly Asked[] {
  const asked: Asked[] = [];
  const same = sameOrganisations(
    [...drafts.values()].filter(({ kind }) => kind === 'organisation'),
    (key) => gazetteer.lookup(key).length > 0,
  );
  for (const { from, into, rule, sure } of same) {
    const [short, long] = [drafts.get(`organisation ${from}`), drafts.get(`organisation ${into}`)];
    const [one, other] = [short?.mentions[0], long?.mentions[0]];
    if (!short || !long || !one || !other) continue;
    if (!sure) {
      asked.push({ mentions: [one.id, other.id], rule });
      continue;
    }
    take(long, short, rule);
    drafts.delete(`organisation ${from}`);
  }
  return asked;
}

/** Joins what is surely one place, and tells what should be asked. */
function joinPlaces(drafts: Map<string, ThingDraft>): readonly Asked[] {
  const asked: Asked[] = [];
  // A place whose region the text tells needs no other sign.
  const isTold = ({ key, why }: ThingDraft): boolean =>
    key.endsWith(' ?') || why.some((line) => line.startsWith('place-in-region '));
  const places = [...drafts].filter(([, draft]) => draft.kind === 'place' && !isTold(draft));
  const same = samePlaces(
    places.map(([id, { forms, mentions, place }]) => ({
      key: id,
      forms,
      documents: new Set(mentions.map(({ document }) => document)),
      known: place !== undefined,
    })),
  );
  for (const { from, into, sure } of same) {
    const [one, other] = [drafts.get(from), drafts.get(into)];
    const [first, second] = [one?.mentions[0], other?.mentions[0]];
    if (!one || !other || !first || !second) continue;
    if (sure) {
      take(other, one, 'place-in-note');
      drafts.delete(from);
    } else asked.push({ mentions: [first.id, second.id], rule: 'misheard-place' });
  }
  return asked;
}

/** A name that several places of the study bear, said where nothing tells which: it may be any of them. */
function askOfHomonyms(drafts: ReadonlyMap<string, ThingDraft>): readonly Asked[] {
  return [...drafts.values()]
    .filter(({ kind, key }) => kind === 'place' && key.endsWith(' ?'))
    .map((plain) => ({
      mentions: [
        plain,
        ...[...drafts.values()].filter((other) => other !== plain && bearOneName(other, plain)),
      ].flatMap(({ mentions: [first] }) => first?.id ?? []),
      rule: 'place-of-several',
    }));
}
const bearOneName = (a: ThingDraft, b: ThingDraft): boolean =>
  a.kind === b.kind &&
  [...a.forms].some(
    (form) =>
      b.forms.has(form) ||
      placeKeys(form).some((key) => [...b.forms].some((other) => placeKeys(other).includes(key))),
  );

/** Takes `from` into `into`. */
function take(into: ThingDraft, from: ThingDraft, rule: string): void {
  into.keys.push(from.key, ...from.keys);
  into.mentions.push(...from.mentions);
  for (const form of from.forms) into.forms.add(form);
  into.why.push(`${rule} ${from.mentions[0]?.id ?? ''}`, ...from.why);
  if (!into.place && from.place) into.place = from.place;
}

/** Drafts that hold mentions of one set are one; a known place, the longer name, before others. */
function joinAnswered(drafts: Map<string, ThingDraft>, { setOf }: Answers): void {
  const bySet = new Map<number, ThingDraft>();
  const ids = [...drafts.keys()].sort(
    (a, b) =>
      Number(drafts.get(b)?.place !== undefined) - Number(drafts.get(a)?.place !== undefined) ||
      compare(a, b),
  );
  for (const id of ids) {
    const draft = drafts.get(id) as ThingDraft;
    const sets = new Set(draft.mentions.flatMap((mention) => setOf.get(mention.id) ?? []));
    const into = [...sets].map((set) => bySet.get(set)).find((other) => other !== undefined);
    if (into) {
      take(into, draft, 'as-answered');
      drafts.delete(id);
    }
    for (const set of sets) bySet.set(set, into ?? draft);
  }
}

/**
 * The id of a thing by its kind and key: things that share a base form (`Тихой гавани`, `Тихая гавань`) have one, that
 * of the first in the alphabet.
 */
function joinBases(
  mentions: readonly Mention[],
  thingAt: (mention: Mention) => Thing,
): (kind: Kind, key: string) => string {
  const into = new Map<string, string>();
  const root = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : root(next);
  };
  const seen = new Set<Thing>();
  for (const mention of mentions) {
    const thing = thingAt(mention);
    if (seen.has(thing)) continue;
    seen.add(thing);
    for (const other of thing.others ?? []) {
      const [a = '', b = ''] = [`${mention.kind} ${thing.key}`, `${mention.kind} ${other}`].map(root).sort();
      if (a !== b) into.set(b, a);
    }
  }
  return (kind, key) => root(`${kind} ${key}`);
}

/** Which of the things that a person told apart an unanswered mention is: the only one of its document, else unknown. */
function variants(
  documents: readonly ResolveInput[],
  { setOf, apartFrom }: Answers,
  idOf: (mention: Mention) => string,
): (mention: Mention) => string {
  const here = new Map<string, Set<number>>();
  const setIn = (mention: Mention): number | undefined => {
    const set = setOf.get(mention.id);
    return set !== undefined && apartFrom.has(set) ? set : undefined;
  };
  for (const { mentions } of documents)
    for (const mention of mentions) {
      const set = mention.kind === 'person' ? undefined : setIn(mention);
      if (set === undefined) continue;
      const place = `${mention.document} ${idOf(mention)}`;
      here.set(place, (here.get(place) ?? new Set()).add(set));
    }
  return (mention) => {
    const [only, more] = here.get(`${mention.document} ${idOf(mention)}`) ?? [];
    const set = setIn(mention) ?? (more === undefined ? only : undefined);
    return set === undefined ? '' : `#${set}`;
  };
}

export function thingDrafts(
  documents: readonly ResolveInput[],
  textsOf: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
  answers: Answers,
): Readonly<{ drafts: readonly Draft[]; asked: readonly Asked[] }> {
  const drafts = new Map<string, ThingDraft>();
  const things = new Map<string, Thing>();
  const homonymOf = tellHomonyms(documents, gazetteer);
  const thingAt = (mention: Mention): Thing => {
    const text = textsOf.get(mention.id) ?? '';
    const homonym = homonymOf(mention, text);
    if (homonym) return homonym;
    const known = `${mention.kind} ${text}`;
    const thing = things.get(known) ?? thingOf(mention.kind, text, gazetteer);
    things.set(known, thing);
    return thing;
  };
  const firstKey = joinBases(
    documents.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind !== 'person')),
    thingAt,
  );
  const idOf = (mention: Mention): string => firstKey(mention.kind, thingAt(mention).key);
  const variantOf = variants(documents, answers, idOf);
  const asked: Asked[] = [];
  for (const { mentions } of documents)
    for (const mention of mentions) {
      if (mention.kind === 'person') continue;
      const text = textsOf.get(mention.id) ?? '';
      const { rule, place } = thingAt(mention);
      const whole = idOf(mention);
      const key = whole.slice(mention.kind.length + 1);
      const id = whole + variantOf(mention);
      const draft = drafts.get(id);
      if (draft) {
        if (!draft.forms.has(text)) draft.why.push(`${rule} ${mention.id}`);
        draft.mentions.push(mention);
        draft.forms.add(text);
      } else
        drafts.set(id, {
          kind: mention.kind,
          key,
          keys: [],
          ...(place ? { place } : {}),
          mentions: [mention],
          forms: new Set([text]),
          why: [`${rule} ${mention.id}`],
        });
    }
  for (const [id, { mentions }] of drafts) {
    const plain = id.replace(/#\d+$/, '');
    const [one, other] = [mentions[0], drafts.get(plain)?.mentions[0]];
    if (plain !== id && one && other) asked.push({ mentions: [other.id, one.id], rule: 'told-apart' });
  }
  asked.push(...joinOrganisations(drafts, gazetteer), ...joinPlaces(drafts), ...askOfHomonyms(drafts));
  joinAnswered(drafts, answers);
  const made = [...drafts.values()].map(({ kind, key, keys, place, mentions, forms, why }) => {
    const entity = entitySaid(answers, mentions);
    return {
      found: {
        kind,
        keys: distinct([key, ...keys]),
        forms: distinct([...forms, ...(place ? gazetteer.formsOf(place) : [])]),
        ...(place ? { place: place.key } : {}),
        ...(entity === undefined ? {} : { entity }),
        tie: key,
      },
      mentions: mentions.map((mention) => ({ mention, parts: [] })),
      why,
    };
  });
  return { drafts: made, asked };
}
