/** A person so far: what is known of the name, and where it was read. */
import type { Mention } from '../domain/mention.ts';
import type { Culture, Gender, NamePart, NameReading } from '../domain/names.ts';
import type { Echo, Slots } from '../lang/slots.ts';
import { meet, rankOf, signatureOf, singleWord } from './agreement.ts';

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
  /** The participant's code that stands in the same fields, as a fold key. */
  code: string | undefined;
  /** Stands in a field or label of who interviews or translates. */
  staff: boolean;
}>;

export type Person = {
  slots: Slots;
  gender: Gender | undefined;
  echo: Echo | null;
  /** Documents whose fields say that they are about this person. */
  subjectOf: Set<string>;
  codes: Set<string>;
  label: boolean;
  staff: boolean;
  rank: number;
  signature: string;
  documents: Set<string>;
  mentions: ReadMention[];
  why: string[];
};

const known = (person: Person): void => {
  person.rank = rankOf(person.slots);
  person.signature = signatureOf(person.slots, person.gender);
};

/** Takes `from` into `into`: what both say of a part is kept, so that Саша beside Александр is no longer Александра. */
export function absorb(into: Person, from: Person, rule: string): void {
  const [a, b] = [into.slots, from.slots];
  // A single word that is the other's surname was read as a given name: it says nothing of the given name.
  const word = singleWord(b);
  const asSurname = word !== null && b.surname.size === 0 && [...word].some((key) => a.surname.has(key));
  if (!asSurname && !(b.bareInitials && !a.bareInitials))
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
        surname: meet(a.letters.surname, b.letters.surname),
      },
      family: a.family,
      bareInitials: a.bareInitials,
      epithet: a.epithet,
    };
  into.gender ??= from.gender;
  for (const document of from.subjectOf) into.subjectOf.add(document);
  for (const code of from.codes) into.codes.add(code);
  into.staff ||= from.staff;
  into.why.push(`${rule} ${from.mentions[0]?.mention.id ?? ''}`.trim());
  for (const line of from.why) into.why.push(line);
  for (const mention of from.mentions) into.mentions.push(mention);
  for (const document of from.documents) into.documents.add(document);
  known(into);
}

/** Takes a vocative in: it says nothing of the name but that it was said. It is read as the given name. */
export function callBy(into: Person, vocative: Person): void {
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
  for (const document of vocative.documents) into.documents.add(document);
  into.why.push(`vocative ${vocative.mentions[0]?.mention.id ?? ''}`);
}

function fromMention(read: ReadMention): Person {
  const { slots, gender, echo, header, code, label, staff } = read;
  const documents = new Set([read.mention.document]);
  const subjectOf = new Set(header ? documents : []);
  const codes = new Set(code === undefined ? [] : [code]);
  const person = { slots, gender, echo, subjectOf, codes, label, staff, rank: 0, signature: '', documents };
  return { ...person, rank: rankOf(slots), signature: signatureOf(slots, gender), mentions: [read], why: [] };
}

/** Mentions of one document that read the same are one from the start. */
export function distinct(mentions: readonly ReadMention[]): readonly Person[] {
  const persons = new Map<string, Person>();
  for (const read of mentions) {
    const key = `${signatureOf(read.slots, read.gender)}${read.label ? ' label' : ''}`;
    const before = persons.get(key);
    if (before) {
      before.mentions.push(read);
      if (read.header) before.subjectOf.add(read.mention.document);
      if (read.code !== undefined) before.codes.add(read.code);
      before.staff ||= read.staff;
    } else persons.set(key, fromMention(read));
  }
  return [...persons.values()];
}

const specificity = ({ given, surname, patronymic, nickname }: Slots): number =>
  given.size + surname.size + patronymic.size + nickname.size;

/** The fuller name first; a label after what is said in the text; the plain before the ambiguous. */
export const fullerFirst = (a: Person, b: Person): number =>
  b.rank - a.rank ||
  Number(a.label) - Number(b.label) ||
  Number(a.echo !== null) - Number(b.echo !== null) ||
  specificity(a.slots) - specificity(b.slots) ||
  (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0);
