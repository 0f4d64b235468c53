/**
 * Which mentions of persons are of one person. No likeness is measured: two names are of one person when every part
 * that both have is the same name (in any case, script, diminutive or initial), and there is nobody else it could be.
 *
 * First within a document, then across the study, always the fuller names first:
 *
 * 1. The same name, whatever its script, case or spelling, is one person.
 * 2. A shorter name goes to the only fuller one it fits; to the one it fits in more parts, where it fits several.
 * 3. A speaker label that fits several goes to the person that the document's header names.
 *    What is left and is a given name's vocative (`Саш`) goes to the only one so called; a possessive (`Сонина`) is asked.
 * 4. One that fits several equally stays apart, and a question is asked.
 * 5. Across documents a full name goes to a full name that shares its surname; given name and patronymic alone go to a
 *    name with the same two, never to one without a patronymic; a single name to the only person of the study who
 *    could bear it, else to the same single name elsewhere.
 */

import type { Mention } from '../domain/mention.ts';
import type { Culture, Gender, NamePart, NameReading } from '../domain/names.ts';
import type { Echo, Slots } from '../lang/slots.ts';
import { agreement, cutAgrees, meet, rankOf, shares, signatureOf, singleWord } from './agreement.ts';

export type ReadMention = Readonly<{
  mention: Mention;
  reading: NameReading | null;
  parts: readonly NamePart[];
  slots: Slots;
  gender: Gender | undefined;
  culture: Culture | undefined;
  /** The given name this single word may be made of. */
  echo: Echo | null;
  /** Stands in a speaker label. */
  label: boolean;
  /** Stands in a field that names the person the document is about. */
  header: boolean;
}>;

/** A person so far: what is known of the name, and where it was read. */
export type Person = {
  slots: Slots;
  gender: Gender | undefined;
  echo: Echo | null;
  header: boolean;
  label: boolean;
  rank: number;
  signature: string;
  mentions: ReadMention[];
  why: string[];
};

/** Persons that a name might be: none of them was taken. */
export type Doubt = Readonly<{ person: Person; others: readonly Person[]; rule: string }>;
export type Grouping = Readonly<{ persons: readonly Person[]; doubts: readonly Doubt[] }>;

/** Takes `from` into `into`: what both say of a part is kept, so that Саша beside Александр is no longer Александра. */
function absorb(into: Person, from: Person, rule: string): void {
  const [a, b] = [into.slots, from.slots];
  into.slots = {
    given: meet(a.given, b.given),
    patronymic: meet(a.patronymic, b.patronymic),
    surname: meet(a.surname, b.surname),
    nickname: new Set([...a.nickname, ...b.nickname]),
    initials: a.initials.length >= b.initials.length ? a.initials : b.initials,
    cut: a.surname.size > 0 ? [] : a.cut.length > 0 ? a.cut : b.cut,
    letters: {
      given: meet(a.letters.given, b.letters.given),
      patronymic: meet(a.letters.patronymic, b.letters.patronymic),
    },
    family: a.family,
  };
  into.gender ??= from.gender;
  into.header ||= from.header;
  into.why.push(`${rule} ${from.mentions[0]?.mention.id ?? ''}`.trim());
  for (const line of from.why) into.why.push(line);
  for (const mention of from.mentions) into.mentions.push(mention);
}

const indexKeys = (
  { given, patronymic, surname, nickname }: Slots,
  single: ReadonlySet<string> | null,
): readonly string[] => [
  ...[...(single ?? [])].map((key) => `w ${key}`),
  ...[...surname].map((key) => `s ${key}`),
  ...[...given].map((key) => `g ${key}`),
  ...[...patronymic].map((key) => `p ${key}`),
  ...[...nickname].map((key) => `n ${key}`),
];
const specificity = (slots: Slots): number =>
  slots.given.size + slots.surname.size + slots.patronymic.size + slots.nickname.size;

const order = (a: Person, b: Person): number =>
  b.rank - a.rank ||
  Number(a.label) - Number(b.label) ||
  Number(a.echo !== null) - Number(b.echo !== null) ||
  specificity(a.slots) - specificity(b.slots) ||
  (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0);

/** The placed persons that a name could be. Every key is looked up, the shortest list suffices where a surname is given. */
class Placed {
  readonly persons: Person[] = [];
  readonly #byKey = new Map<string, Set<Person>>();

  add(person: Person): void {
    this.persons.push(person);
    this.index(person);
  }

  index(person: Person): void {
    for (const key of indexKeys(person.slots, singleWord(person.slots))) {
      const list = this.#byKey.get(key);
      if (list) list.add(person);
      else this.#byKey.set(key, new Set([person]));
    }
  }

  /** Persons whose given name the word may be made of. */
  called({ echo }: Person): readonly Person[] {
    return [...new Set((echo?.keys ?? []).flatMap((key) => [...(this.#byKey.get(`g ${key}`) ?? [])]))];
  }

  near(person: Person): ReadonlySet<Person> {
    const { surname } = person.slots;
    const keys =
      surname.size > 0 && person.rank > 1
        ? [...surname].map((key) => `s ${key}`)
        : indexKeys(person.slots, singleWord(person.slots));
    const found = new Set<Person>();
    for (const key of keys) for (const other of this.#byKey.get(key) ?? []) found.add(other);
    return found;
  }
}

/** Takes a vocative in: it says nothing of the name but that it was said. It is read as the given name. */
function callBy(into: Person, vocative: Person): void {
  const given = into.mentions
    .flatMap(({ parts }) => parts)
    .find(({ slot, script }) => slot === 'given' && script === 'cyrl');
  for (const read of vocative.mentions) {
    const [part] = read.parts;
    const parts = part && given ? [{ ...given, span: part.span, case: 'nom' as const }] : read.parts;
    into.mentions.push({
      ...read,
      parts,
      slots: { ...into.slots, surname: new Set(), patronymic: new Set(), nickname: new Set() },
    });
  }
  into.why.push(`vocative ${vocative.mentions[0]?.mention.id ?? ''}`);
}

type Choice = Readonly<{ one: Person; rule: string } | { several: readonly Person[] } | null>;
type Choose = (person: Person, fitting: readonly (readonly [Person, number])[]) => Choice;

function best(fitting: readonly (readonly [Person, number])[]): readonly Person[] {
  const most = Math.max(0, ...fitting.map(([, score]) => score));
  return fitting.filter(([, score]) => score === most).map(([person]) => person);
}

function place(persons: readonly Person[], choose: Choose): Grouping {
  const placed = new Placed();
  const doubts: Doubt[] = [];
  for (const person of [...persons].sort(order)) {
    const fitting: (readonly [Person, number])[] = [];
    for (const other of placed.near(person)) {
      const score = agreement(person, other);
      if (score > 0) fitting.push([other, score]);
    }
    const choice = choose(person, fitting);
    if (choice && 'one' in choice) {
      absorb(choice.one, person, choice.rule);
      placed.index(choice.one);
      continue;
    }
    if (choice) doubts.push({ person, others: choice.several, rule: 'fits-several' });
    const called = choice ? [] : placed.called(person);
    if (person.echo?.rule === 'vocative' && called.length === 1 && called[0]) {
      callBy(called[0], person);
      continue;
    }
    if (called.length > 0) doubts.push({ person, others: called, rule: person.echo?.rule ?? '' });
    placed.add(person);
  }
  return { persons: placed.persons, doubts };
}

const isSame = (a: Person, b: Person): boolean => a.signature === b.signature;

const withinDocument: Choose = (person, fitting) => {
  const twin = fitting.find(([other]) => isSame(other, person));
  if (twin && !person.label) return { one: twin[0], rule: 'same-name' };
  const most = best(fitting);
  const [one] = most;
  if (!one) return null;
  if (most.length === 1) return { one, rule: 'only-one-in-document' };
  const named = most.filter((other) => other.header);
  if (person.label && named.length === 1 && named[0]) return { one: named[0], rule: 'label-is-header-name' };
  return { several: most };
};

const acrossStudy: Choose = (person, fitting) => {
  const twin = fitting.find(([other]) => isSame(other, person));
  if (twin) return { one: twin[0], rule: 'same-name' };
  const { rank, slots } = person;
  const full = rank > 2;
  const usable = fitting.filter(
    ([other]) =>
      rank === 1 ||
      (full
        ? (shares(slots.surname, other.slots.surname) || cutAgrees(slots, other.slots) > 0) && other.rank > 2
        : shares(slots.patronymic, other.slots.patronymic)),
  );
  const most = best(usable);
  const [one] = most;
  if (one && most.length === 1) return { one, rule: full ? 'same-full-name' : 'only-one-in-study' };
  if (most.length > 1) return { several: most };
  return null;
};

function fromMention(read: ReadMention): Person {
  return {
    slots: read.slots,
    gender: read.gender,
    echo: read.echo,
    header: read.header,
    label: read.label,
    rank: rankOf(read.slots),
    signature: signatureOf(read.slots, read.gender),
    mentions: [read],
    why: [],
  };
}

/** Mentions of one document that read the same are one from the start. */
function distinct(mentions: readonly ReadMention[]): readonly Person[] {
  const persons = new Map<string, Person>();
  for (const read of mentions) {
    const key = `${signatureOf(read.slots, read.gender)}${read.label ? ' label' : ''}`;
    const before = persons.get(key);
    if (before) {
      before.mentions.push(read);
      before.header ||= read.header;
    } else persons.set(key, fromMention(read));
  }
  return [...persons.values()];
}

/** The persons of a study, from the mentions of each of its documents. The order of documents does not matter. */
export function groupPersons(documents: readonly (readonly ReadMention[])[]): Grouping {
  const inDocuments = documents.map((mentions) => place(distinct(mentions), withinDocument));
  const persons = inDocuments.flatMap(({ persons: found }) => found);
  for (const person of persons) {
    person.rank = rankOf(person.slots);
    person.signature = signatureOf(person.slots, person.gender);
    person.label = false;
    person.header = false;
    person.echo = null;
  }
  const study = place(persons, acrossStudy);
  return {
    persons: study.persons,
    doubts: [...inDocuments.flatMap(({ doubts }) => doubts), ...study.doubts],
  };
}
