/** A person as an entity: what to find it again by, what it is called, and why its mentions are one. */
import type { EntityMention } from '../domain/entity.ts';
import type { Mention } from '../domain/mention.ts';
import type { Culture, Gender } from '../domain/names.ts';
import type { Slots } from '../lang/slots.ts';
import { type Answers, entitySaid } from './answers.ts';
import type { Person, ReadMention } from './person.ts';
import type { Found } from './pseudonyms.ts';

/** An entity that has no id yet. */
export type Draft = Readonly<{ found: Found; mentions: readonly EntityMention[]; why: readonly string[] }>;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const distinct = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

/** The commonest of the values; of equally common ones the first in the alphabet. */
function commonest<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0];
}

const shortest = (keys: ReadonlySet<string>): string =>
  [...keys].sort((a, b) => a.length - b.length || compare(a, b))[0] ?? '';

/** Fold keys of one mention: `volkov marina sergeevna`, `volkov m`, `marina`. Given names count in all their full forms. */
function nameKeysOf(slots: Slots): readonly string[] {
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

export function personDraft(person: Person, textsOf: ReadonlyMap<string, string>, answers: Answers): Draft {
  const entity = entitySaid(
    answers,
    person.mentions.map(({ mention }) => mention),
  );
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
      keys: distinct([...new Set(mentions.map(({ slots }) => slots))].flatMap(nameKeysOf)),
      forms: distinct([...mentions.map(({ mention }) => textsOf.get(mention.id) ?? ''), ...bases]),
      ...(gender ? { gender } : {}),
      ...(culture ? { culture } : {}),
      ...(entity === undefined ? {} : { entity }),
      seen: firstInEach(mentions),
      tie: mentions.map(({ mention }) => mention.id).sort()[0] ?? '',
    },
    mentions: mentions.map(({ mention, parts }) => ({ mention, parts: [...parts] })),
    why: person.why,
  };
}
