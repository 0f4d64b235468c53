/** A person so far: what is known of the name, and where it was read. */
import type { Mention } from '../domain/mention.ts';
import type { Culture, Gender, NamePart, NameReading } from '../domain/names.ts';
import type { Echo, Slots } from '../lang/slots.ts';
import { meet, rankOf, shares, signatureOf, singleWord } from './agreement.ts';

/**
 * `Меня все Саня`, in the mouth of the participant; `Саша-сварщик` in a note on a welder; the letter that is her label; a name alone in a remark of who
 * wrote down what was said, for it is the participant who sits there; a name in the name of the file.
 */
export type SelfRule = 'own-name' | 'own-label' | 'work-hung-on' | 'in-remark' | 'in-file-name';

export type ReadMention = Readonly<{
  mention: Mention;
  reading: NameReading | null;
  parts: readonly NamePart[];
  slots: Slots;
  /** Of the name as it stands here: see `rankOf`. */
  rank: number;
  gender: Gender | undefined;
  culture: Culture | undefined;
  /** The given name this single word may be made of. */
  echo: Echo | null;
  /** The set of mentions that a person said are one, and the sets said to be others. */
  set: number | undefined;
  apartFrom: ReadonlySet<number>;
  /** Stands in a speaker label. */
  label: boolean;
  /** Stands in a field that names the person the document is about. */
  header: boolean;
  /** The participant's code that stands in the same fields, as a fold key. */
  code: string | undefined;
  /** What stands before it says that it is somebody else of the name, or that it is not known who. */
  another: boolean;
  /** The mention of the same name beside which it is said, so that it is of another: `Саша-сварщик и Саша`. */
  twin: string | undefined;
  /** By what it is told that the participant is meant, if the name fits. */
  self: SelfRule | undefined;
  /** Stands in a field or label of who interviews or translates. */
  staff: boolean;
}>;

export type Person = {
  slots: Slots;
  gender: Gender | undefined;
  echo: Echo | null;
  /** Documents whose fields say that they are about this person. */
  subjectOf: ReadonlySet<string>;
  codes: ReadonlySet<string>;
  /** What was said of it by a person: the sets it is, those it is not, and names alone that are its by that word. */
  sets: ReadonlySet<number>;
  apartFrom: ReadonlySet<number>;
  answered: ReadonlySet<string>;
  label: boolean;
  another: boolean;
  twin: string | undefined;
  self: SelfRule | undefined;
  staff: boolean;
  rank: number;
  signature: string;
  documents: Set<string>;
  mentions: ReadMention[];
  why: string[];
};

export const isSame = (a: Person, b: Person): boolean => a.signature === b.signature;

/** Most persons have none of most things: they share it. */
export const none: ReadonlySet<never> = new Set();
export const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> =>
  b.size === 0 ? a : a.size === 0 ? b : new Set([...a, ...b]);

const known = (person: Person): void => {
  person.rank = rankOf(person.slots);
  person.signature = signatureOf(person.slots, person.gender);
};

/** Slots of somebody of whom both are said; the very same where the second says nothing new. */
function joined(a: Slots, b: Slots): Slots {
  const slots: Slots = {
    given: meet(a.given, b.given),
    patronymic: meet(a.patronymic, b.patronymic),
    surname: meet(a.surname, b.surname),
    nickname: [...b.nickname].every((name) => a.nickname.has(name))
      ? a.nickname
      : union(a.nickname, b.nickname),
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
  const isAsBefore =
    slotsAlike.every((slot) => slots[slot] === a[slot]) &&
    slots.cut.length === a.cut.length &&
    lettersAlike.every((slot) => slots.letters[slot] === a.letters[slot]);
  return isAsBefore ? a : slots;
}
const slotsAlike = ['given', 'patronymic', 'surname', 'nickname', 'initials'] as const;
const lettersAlike = ['given', 'patronymic', 'surname'] as const;

/** Takes `from` into `into`, for the mentions `beside` too: what both say of a part is kept, so that Саша beside Александр is no longer Александра. */
export function absorb(into: Person, from: Person, rule: string, beside: readonly string[] = []): void {
  const [a, b] = [into.slots, from.slots];
  // A single word that is the other's surname was read as a given name: it says nothing of the given name.
  const word = singleWord(b);
  const asSurname = word !== null && b.surname.size === 0 && [...word].some((key) => a.surname.has(key));
  if (!asSurname && !isSame(into, from) && !(b.bareInitials && !a.bareInitials)) into.slots = joined(a, b);
  into.gender ??= from.gender;
  into.subjectOf = union(into.subjectOf, from.subjectOf);
  into.codes = union(into.codes, from.codes);
  into.sets = union(into.sets, from.sets);
  into.apartFrom = union(into.apartFrom, from.apartFrom);
  into.answered = union(into.answered, from.answered);
  into.staff ||= from.staff;
  into.why.push([rule, from.mentions[0]?.mention.id ?? '', ...beside].join(' '));
  for (const line of from.why) into.why.push(line);
  for (const mention of from.mentions) into.mentions.push(mention);
  for (const document of from.documents) into.documents.add(document);
  known(into);
}

/** Takes in somebody whom a person, or the text itself, says to be the same, whatever both are called: he is called both. */
export function unite(into: Person, from: Person, rule: string): void {
  const [a, b] = [into.slots, from.slots];
  absorb(into, from, rule);
  const both = (x: ReadonlySet<string>, y: ReadonlySet<string>): ReadonlySet<string> =>
    shares(x, y) ? meet(x, y) : new Set([...x, ...y]);
  into.slots = {
    ...into.slots,
    given: both(a.given, b.given),
    patronymic: both(a.patronymic, b.patronymic),
    surname: both(a.surname, b.surname),
  };
  known(into);
}

/** Takes a vocative or a possessive in: it says nothing of the name but that it was said. It is read as the given name. */
export function callBy(into: Person, vocative: Person, rule: string): void {
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
  into.why.push(`${rule} ${vocative.mentions[0]?.mention.id ?? ''}`);
}

function fromMention(read: ReadMention): Person {
  const { slots, gender, echo, header, code, label, another, twin, self, staff } = read;
  const { document } = read.mention;
  return {
    slots,
    gender,
    echo,
    subjectOf: header ? new Set([document]) : none,
    codes: code === undefined ? none : new Set([code]),
    sets: read.set === undefined ? none : new Set([read.set]),
    apartFrom: read.apartFrom,
    answered: none,
    label,
    another,
    twin,
    self,
    staff,
    rank: read.rank,
    signature: signatureOf(slots, gender),
    documents: new Set([document]),
    mentions: [read],
    why: [],
  };
}

/** Where it stands tells who it is, not what it says: the same name elsewhere may be another's. */
const isBySelf = (rule: SelfRule | undefined): boolean => rule === 'in-remark' || rule === 'in-file-name';

/** Mentions of one document that read the same are one from the start. */
export function distinct(mentions: readonly ReadMention[]): readonly Person[] {
  const persons = new Map<string, Person>();
  for (const read of mentions) {
    const key = `${signatureOf(read.slots, read.gender)}${read.label ? ' label' : ''} ${read.set ?? ''} ${read.another ? read.mention.id : ''} ${isBySelf(read.self)}`;
    const before = persons.get(key);
    if (before) {
      before.mentions.push(read);
      if (read.header) before.subjectOf = union(before.subjectOf, new Set([read.mention.document]));
      if (read.code !== undefined) before.codes = union(before.codes, new Set([read.code]));
      before.self ??= read.self;
      before.staff ||= read.staff;
    } else persons.set(key, fromMention(read));
  }
  return [...persons.values()];
}

const specificity = ({ given, surname, patronymic, nickname }: Slots): number =>
  given.size + surname.size + patronymic.size + nickname.size;

/** The fuller name first, letters last; whoever is another of the name last; a man or a woman before who may be either; a label after what is said in the text; the plain before the ambiguous. */
export const fullerFirst = (a: Person, b: Person): number =>
  b.rank - a.rank ||
  Number(a.slots.bareInitials) - Number(b.slots.bareInitials) ||
  Number(a.another) - Number(b.another) ||
  Number(a.gender === undefined) - Number(b.gender === undefined) ||
  Number(a.label) - Number(b.label) ||
  Number(a.echo !== null) - Number(b.echo !== null) ||
  specificity(a.slots) - specificity(b.slots) ||
  (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0);
