/** Mentions of a study -> entities: who and what is the same, under ids that stay. */
import type { Entity, EntityMention } from '../domain/entity.ts';
import type { PseudonymKey } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import type { Culture, Gender } from '../domain/names.ts';
import type { Gazetteer, Place } from '../domain/place.ts';
import { type ResolveInput, readMentions, subjectsOf, teller, textOf } from './mentions.ts';
import { sameOrganisations } from './organisations.ts';
import type { Person, ReadMention } from './person.ts';
import { groupPersons } from './persons.ts';
import { doubtfulPlaces } from './places.ts';
import { type Found, withEntries } from './pseudonyms.ts';
import { type Asked, type Question, questionsOf } from './questions.ts';
import { reader } from './readings.ts';
import { thingOf } from './things.ts';

export type Resolved = Readonly<{
  entities: readonly Entity[];
  key: PseudonymKey;
  questions: readonly Question[];
}>;

type Draft = Readonly<{ found: Found; mentions: readonly EntityMention[]; why: readonly string[] }>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = ({ mention: a }: EntityMention, { mention: b }: EntityMention): number =>
  compare(a.document, b.document) || (a.hidden ?? -1) - (b.hidden ?? -1) || a.span.start - b.span.start;
const distinct = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

/** Notes on one and the same participant tell of one circle of people; any other note has a circle of its own. */
const circleOf = ({ transcript, participants = [] }: ResolveInput): string =>
  participants.length === 1 ? `participant ${participants[0]}` : `document ${transcript.id}`;

function codeOf({ transcript }: ResolveInput): string | undefined {
  const [subject, another] = subjectsOf(transcript);
  return another || subject?.names.length ? undefined : subject?.code;
}

/** The commonest of the values; of equally common ones the first in the alphabet. */
function commonest<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0];
}

const shortest = (keys: ReadonlySet<string>): string =>
  [...keys].sort((a, b) => a.length - b.length || compare(a, b))[0] ?? '';

/** Fold keys of one mention: `volkov marina sergeevna`, `volkov m`, `marina`. Given names count in all their full forms. */
function nameKeysOf({ slots }: ReadMention): readonly string[] {
  const surname = shortest(slots.surname);
  const patronymic = shortest(slots.patronymic);
  const given =
    slots.given.size > 0 ? [...slots.given] : slots.initials.length > 0 ? [slots.initials.join(' ')] : [''];
  return [
    ...given.map((name) => [surname, name, patronymic].filter((word) => word !== '').join(' ')),
    ...slots.nickname,
  ].filter((key) => key !== '');
}

/** The first mention in each document, sorted. */
function firstInEach(mentions: readonly ReadMention[]): readonly string[] {
  const first = new Map<string, Mention>();
  for (const { mention } of mentions) {
    const before = first.get(mention.document);
    if (!before || mention.span.start < before.span.start) first.set(mention.document, mention);
  }
  return distinct([...first.values()].map(({ id }) => id));
}

function personDraft(person: Person, textsOf: ReadonlyMap<string, string>): Draft {
  const { mentions } = person;
  const gender: Gender | undefined =
    person.gender ?? commonest(mentions.flatMap(({ reading }) => reading?.gender ?? []));
  const culture: Culture | undefined = commonest(mentions.flatMap((read) => read.culture ?? []));
  const bases = mentions
    .filter(({ parts }) => parts.length > 1)
    .map(({ parts }) => parts.map(({ base }) => base).join(' '));
  return {
    found: {
      kind: 'person',
      keys: distinct(mentions.flatMap(nameKeysOf)),
      forms: distinct([...mentions.map(({ mention }) => textsOf.get(mention.id) ?? ''), ...bases]),
      ...(gender ? { gender } : {}),
      ...(culture ? { culture } : {}),
      seen: firstInEach(mentions),
      tie: mentions.map(({ mention }) => mention.id).sort()[0] ?? '',
    },
    mentions: mentions.map(({ mention, parts }) => ({ mention, parts: [...parts] })),
    why: person.why,
  };
}

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
function joinOrganisations(drafts: Map<string, ThingDraft>): readonly Asked[] {
  const asked: Asked[] = [];
  const same = sameOrganisations([...drafts.values()].filter(({ kind }) => kind === 'organisation'));
  for (const { from, into, rule, sure } of same) {
    const [short, long] = [drafts.get(`organisation ${from}`), drafts.get(`organisation ${into}`)];
    const [one, other] = [short?.mentions[0], long?.mentions[0]];
    if (!short || !long || !one || !other) continue;
    if (!sure) {
      asked.push({ mentions: [one.id, other.id], rule });
      continue;
    }
    long.keys.push(short.key);
    long.mentions.push(...short.mentions);
    for (const form of short.forms) long.forms.add(form);
    long.why.push(`${rule} ${one.id}`, ...short.why);
    drafts.delete(`organisation ${from}`);
  }
  return asked;
}

function askOfPlaces(drafts: ReadonlyMap<string, ThingDraft>): readonly Asked[] {
  const places = [...drafts.values()].filter(({ kind }) => kind === 'place');
  return doubtfulPlaces(
    places.map(({ key, forms, place }) => ({ key, forms, known: place !== undefined })),
  ).map((keys) => ({
    mentions: keys.flatMap((key) => drafts.get(`place ${key}`)?.mentions[0]?.id ?? []),
    rule: 'misheard-place',
  }));
}

function thingDrafts(
  documents: readonly ResolveInput[],
  textsOf: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
): Readonly<{ drafts: readonly Draft[]; asked: readonly Asked[] }> {
  const drafts = new Map<string, ThingDraft>();
  const things = new Map<string, ReturnType<typeof thingOf>>();
  for (const { mentions } of documents)
    for (const mention of mentions) {
      if (mention.kind === 'person') continue;
      const text = textsOf.get(mention.id) ?? '';
      const cached = `${mention.kind} ${text}`;
      const thing = things.get(cached) ?? thingOf(mention.kind, text, gazetteer);
      things.set(cached, thing);
      const id = `${mention.kind} ${thing.key}`;
      const draft = drafts.get(id);
      if (draft) {
        if (!draft.forms.has(text)) draft.why.push(`${thing.rule} ${mention.id}`);
        draft.mentions.push(mention);
        draft.forms.add(text);
      } else
        drafts.set(id, {
          kind: mention.kind,
          key: thing.key,
          keys: [],
          ...(thing.place ? { place: thing.place } : {}),
          mentions: [mention],
          forms: new Set([text]),
          why: [`${thing.rule} ${mention.id}`],
        });
    }
  const asked = [...joinOrganisations(drafts), ...askOfPlaces(drafts)];
  const made = [...drafts.values()].map(({ kind, key, keys, place, mentions, forms, why }) => ({
    found: {
      kind,
      keys: distinct([key, ...keys]),
      forms: distinct([...forms, ...(place ? gazetteer.formsOf(place) : [])]),
      ...(place ? { place: place.key } : {}),
      tie: key,
    },
    mentions: mentions.map((mention) => ({ mention, parts: [] })),
    why,
  }));
  return { drafts: made, asked };
}

/**
 * Entities of all documents of a study, the key with an entry for each of them, and what was too doubtful to join.
 * `mentions` are the certain ones, without overlap. The outcome does not depend on the order of documents; `random` is
 * asked only for entities that the key does not know. Cost grows with the number of mentions, not with its square.
 */
export function resolve(
  documents: readonly ResolveInput[],
  key: PseudonymKey,
  gazetteer: Gazetteer,
  random: (n: number) => Uint8Array,
): Resolved {
  const sorted = [...documents].sort((a, b) => compare(a.transcript.id, b.transcript.id));
  const textsOf = new Map(
    sorted.flatMap(({ transcript, mentions }) => mentions.map((m) => [m.id, textOf(transcript, m)] as const)),
  );
  const ofPersons = sorted.map((input) => ({
    ...input,
    mentions: input.mentions.filter(({ kind }) => kind === 'person'),
  }));
  const read = reader(ofPersons.flatMap(({ mentions }) => mentions.map(({ id }) => textsOf.get(id) ?? '')));
  const said = teller();
  const { persons, doubts } = groupPersons(
    ofPersons.map((input) => ({
      id: input.transcript.id,
      circle: circleOf(input),
      code: codeOf(input),
      mentions: readMentions(input, read, said),
    })),
  );
  const things = thingDrafts(sorted, textsOf, gazetteer);
  const drafts = [...persons.map((person) => personDraft(person, textsOf)), ...things.drafts];
  const asked: readonly Asked[] = [
    ...doubts.map(({ person, others, rule }) => ({
      mentions: [person, ...others].flatMap(({ mentions: [first] }) => first?.mention.id ?? []),
      rule,
    })),
    ...things.asked,
  ];
  const { entryOf, key: newKey } = withEntries(
    drafts.map(({ found }) => found),
    key,
    random,
  );
  const entities = drafts.map(({ found, mentions, why }, i): Entity => {
    const { tie: _tie, keys: _keys, seen: _seen, ...rest } = found;
    return { id: entryOf[i]?.entity ?? '', ...rest, mentions: [...mentions].sort(inOrder), why };
  });
  const entityOf = new Map(
    entities.flatMap(({ id, mentions }) => mentions.map(({ mention }) => [mention.id, id] as const)),
  );
  return {
    entities: entities.sort((a, b) => compare(a.id, b.id)),
    key: newKey,
    questions: questionsOf(asked, entityOf),
  };
}
