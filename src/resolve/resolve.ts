/** Mentions of a study -> entities: who and what is the same, under ids that stay. */
import type { Analysis } from '../domain/analysis.ts';
import type { Entity, EntityMention } from '../domain/entity.ts';
import type { PseudonymKey } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import type { Culture, Gender, NameReading } from '../domain/names.ts';
import type { Gazetteer, Place } from '../domain/place.ts';
import { covers, sliceSpan } from '../domain/span.ts';
import type { Transcript } from '../domain/transcript.ts';
import { caseAt, readName } from '../lang/index.ts';
import { governs } from '../lang/ru/prepositions.ts';
import { echoOf, type Slots, scriptLanguage, slotsOf, tellsGender } from '../lang/slots.ts';
import { type Doubt, groupPersons, type Person, type ReadMention } from './persons.ts';
import { type Found, withEntries } from './pseudonyms.ts';
import { type ReadAs, reader, type Said } from './readings.ts';
import { thingOf } from './things.ts';

/** Something a person should decide: are these the same? Until then they are kept apart. Ids only. */
export type Question = Readonly<{ id: string; entities: readonly string[]; rule: string }>;
/** Settled mentions of one document, of its text and of its hidden texts. */
export type ResolveInput = Readonly<{
  transcript: Transcript;
  mentions: readonly Mention[];
  /** Of the text; with it names are read in the case that their sentence asks for. */
  analysis?: Analysis;
}>;
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

/** The text under a mention, of the transcript or of one of its hidden texts. */
const textOf = (transcript: Transcript, { hidden, span }: Mention): string =>
  sliceSpan(hidden === undefined ? transcript.text : (transcript.hidden[hidden]?.text ?? ''), span);

const named = ({ given, patronymic, surname }: Slots): number =>
  Number(given.size > 0) + Number(patronymic.size > 0) + Number(surname.size > 0);

/**
 * Mentions that stand side by side and together are one full name (`Волкова` `Марина` `Сергеевна`, found one by one), each
 * with the whole of it. Two given names side by side are two persons.
 */
function fullNames(transcript: Transcript, mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const found = new Map<Mention, string>();
  const inText = mentions
    .filter(({ hidden }) => hidden === undefined)
    .sort((a, b) => a.span.start - b.span.start);
  const text = (from: Mention, to: Mention): string => transcript.text.slice(from.span.start, to.span.end);
  const slots = (written: string): number =>
    named(slotsOf(readName(written, scriptLanguage(written)), written));
  for (let i = 0; i < inText.length; i++) {
    const first = inText[i] as Mention;
    let last = i;
    let parts = -1;
    for (let j = i + 1; j < inText.length && j < i + 3; j++) {
      const [before, next] = [inText[j - 1] as Mention, inText[j] as Mention];
      if (
        next.span.start - before.span.end !== 1 ||
        !/[ \u00a0]/.test(transcript.text.charAt(before.span.end))
      )
        break;
      if (parts < 0) parts = slots(text(first, before));
      const own = slots(text(next, next));
      if (slots(text(first, next)) !== parts + own) break;
      parts += own;
      last = j;
    }
    for (let j = i; j <= last && last > i; j++)
      found.set(inText[j] as Mention, text(first, inText[last] as Mention));
    i = last;
  }
  return found;
}

const LAST_WORD = /(\p{L}{1,12})[ \u00a0]$/u;
function saidOf({ hidden, span }: Mention, analysis: Analysis | undefined): Said {
  if (!analysis || hidden !== undefined) return { case: 'nom', governed: false };
  const before = LAST_WORD.exec(analysis.text.slice(Math.max(0, span.start - 13), span.start))?.[1];
  return {
    case: caseAt(analysis, span).case,
    governed: before !== undefined && governs.has(before.toLowerCase()),
  };
}

type Told = Pick<ReadMention, 'slots' | 'gender' | 'echo'>;
/** What a reading says, worked out once: the same names are said again and again. */
function teller(): (reading: NameReading | null, text: string) => Told {
  const known = new Map<NameReading | string, Told>();
  return (reading, text) => {
    const before = known.get(reading ?? text);
    if (before) return before;
    const slots = slotsOf(reading, text);
    const told = { slots, gender: tellsGender(reading, text), echo: echoOf(text, reading) };
    known.set(reading ?? text, told);
    return told;
  };
}

function readMentions(
  { transcript, mentions, analysis }: ResolveInput,
  read: ReadAs,
  said: ReturnType<typeof teller>,
): readonly ReadMention[] {
  const labels = new Set(transcript.turns.flatMap(({ label }) => (label ? [label.start] : [])));
  const headers = transcript.blocks.flatMap(({ fields }) =>
    fields
      .filter(({ attribute }) => attribute === 'name' || attribute === 'participant')
      .map(({ value }) => value),
  );
  const whole = fullNames(transcript, mentions);
  return mentions.map((mention) => {
    const text = textOf(transcript, mention);
    const reading = read(text, saidOf(mention, analysis));
    const full = whole.get(mention) ?? text;
    const readInFull = full === text ? reading : readName(full, scriptLanguage(full));
    const inText = mention.hidden === undefined;
    return {
      mention,
      reading,
      parts: reading?.parts ?? [],
      ...said(readInFull, full),
      ...(full === text ? {} : { echo: null }),
      culture: reading?.culture,
      label: inText && labels.has(mention.span.start),
      header: inText && headers.some((value) => covers(value, mention.span)),
    };
  });
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
      tie: mentions.map(({ mention }) => mention.id).sort()[0] ?? '',
    },
    mentions: mentions.map(({ mention, parts }) => ({ mention, parts: [...parts] })),
    why: person.why,
  };
}

type ThingDraft = {
  kind: Kind;
  key: string;
  place?: Place;
  mentions: Mention[];
  forms: Set<string>;
  why: string[];
};

function thingDrafts(
  documents: readonly ResolveInput[],
  textsOf: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
): readonly Draft[] {
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
          ...(thing.place ? { place: thing.place } : {}),
          mentions: [mention],
          forms: new Set([text]),
          why: [`${thing.rule} ${mention.id}`],
        });
    }
  return [...drafts.values()].map(({ kind, key, place, mentions, forms, why }) => ({
    found: {
      kind,
      keys: [key],
      forms: distinct([...forms, ...(place ? gazetteer.formsOf(place) : [])]),
      ...(place ? { place: place.key } : {}),
      tie: key,
    },
    mentions: mentions.map((mention) => ({ mention, parts: [] })),
    why,
  }));
}

function questionsOf(doubts: readonly Doubt[], entityOf: ReadonlyMap<string, string>): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { person, others, rule } of doubts) {
    const entities = distinct(
      [person, ...others].flatMap(({ mentions: [first] }) => entityOf.get(first?.mention.id ?? '') ?? []),
    );
    const id = `Q-${entities.map((entity) => entity.replace(/^E-/, '')).join('-')}`;
    if (entities.length > 1) questions.set(id, { id, entities, rule });
  }
  return [...questions.values()].sort((a, b) => compare(a.id, b.id));
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
  const { persons, doubts } = groupPersons(ofPersons.map((input) => readMentions(input, read, said)));
  const drafts = [
    ...persons.map((person) => personDraft(person, textsOf)),
    ...thingDrafts(sorted, textsOf, gazetteer),
  ];
  const { entryOf, key: newKey } = withEntries(
    drafts.map(({ found }) => found),
    key,
    random,
  );
  const entities = drafts.map(({ found, mentions, why }, i): Entity => {
    const { tie: _tie, keys: _keys, ...rest } = found;
    return { id: entryOf[i]?.entity ?? '', ...rest, mentions: [...mentions].sort(inOrder), why };
  });
  const entityOf = new Map(
    entities.flatMap(({ id, mentions }) => mentions.map(({ mention }) => [mention.id, id] as const)),
  );
  return {
    entities: entities.sort((a, b) => compare(a.id, b.id)),
    key: newKey,
    questions: questionsOf(doubts, entityOf),
  };
}
