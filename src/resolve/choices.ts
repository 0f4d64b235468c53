/** Whom a name goes to, of those whom it fits: in its document, across the study, in the notes on one participant. */
import { cutAgrees, shares, sharesPatronymic } from './agreement.ts';
import { isSame, type Person } from './person.ts';
import { best, type Choice, type Choose } from './placed.ts';

export const isFuller = ({ rank }: Person): boolean => rank > 1;

/** One of the documents is about this person. */
const isSubject = (person: Person, documents: ReadonlySet<string>): boolean =>
  [...documents].some((id) => person.subjectOf.has(id));

/** `Mark-junior` is called so because he is not `Mark`. */
const isToldApart = (person: Person, other: Person): boolean =>
  other.slots.epithet !== '' &&
  person.slots.epithet === '' &&
  person.slots.given.size === other.slots.given.size;

const several = (persons: readonly Person[], rule: string): Choice =>
  persons.length > 0 ? { several: persons, rule } : null;

/** Somebody of the very same name; of two, who were said to be different, it is asked which. */
function twinOf(person: Person, fitting: readonly (readonly [Person, number])[]): Choice {
  const [twin, ...more] = fitting.map(([other]) => other).filter((other) => isSame(other, person));
  if (!twin) return null;
  return more.length > 0 ? { several: [twin, ...more] } : { one: twin, rule: 'same-name' };
}

export const withinDocument: Choose = (person, all) => {
  const fitting = all.filter(([other]) => !isToldApart(person, other) && !other.another);
  if (person.another) return several(fitting.map(([other]) => other).filter(isFuller), 'another');
  const most = best(fitting);
  const self = person.self ? most.filter((other) => isSubject(other, person.documents)) : [];
  if (person.self && self.length === 1 && self[0]) return { one: self[0], rule: person.self };
  const twin = person.label ? null : twinOf(person, fitting);
  if (twin) return twin;
  const [one] = most;
  if (!one) return null;
  const { bareInitials, epithet, initials } = person.slots;
  if (epithet !== '') return { several: most, rule: 'epithet' };
  const letter = bareInitials && initials.length === 1;
  const isInHeader = (other: Person): boolean => other.staff || isSubject(other, person.documents);
  if (letter && !person.label) {
    // A letter stands for a given name sooner than for a surname.
    const called = most.filter(({ slots }) =>
      [...slots.letters.given].some((first) => initials[0]?.startsWith(first)),
    );
    const [only, more] = called.length > 0 ? called : most;
    return only && !more && isInHeader(only) ? { one: only, rule: 'initial-of-header-name' } : null;
  }
  const wanted = (other: Person): boolean =>
    person.staff ? other.staff : isSubject(other, person.documents);
  const named = most.filter(wanted);
  if (person.label && named.length === 1 && named[0]) return { one: named[0], rule: 'label-is-header-name' };
  if (letter) return null;
  if (most.length === 1) return { one, rule: bareInitials ? 'initials-of-only-one' : 'only-one-in-document' };
  return { several: most };
};

/**
 * As within a document, where `maybe` are those of whom only the surname may be spoken of in it: where one of them is
 * called the same, a name in the text is doubtful. A label is still that of whom the document names.
 */
export const amongPresent =
  (maybe: ReadonlyMap<string, ReadonlySet<Person>>, others: ReadonlySet<string>): Choose =>
  (person, all) => {
    const [document = ''] = person.documents;
    // Where the note tells of `the other Sasha: Moroz`, Sasha alone is not Moroz.
    const isTheOther = ({ mentions }: Person): boolean =>
      mentions.some(({ mention: { id, document: of } }) => of === document && others.has(id));
    const isNameAlone = !person.another && !person.label && person.mentions[0]?.parts.length === 1;
    const fitting = others.size === 0 || !isNameAlone ? all : all.filter(([other]) => !isTheOther(other));
    const possible = maybe.get(document);
    const sure = fitting.filter(([other]) => !possible?.has(other) || other.documents.has(document));
    if (person.label || sure.length === fitting.length) return withinDocument(person, sure);
    const choice = withinDocument(person, fitting);
    const fits = best(fitting);
    return choice && 'one' in choice && choice.rule === 'same-name'
      ? choice
      : { several: fits, rule: 'fits-several' };
  };

export const acrossStudy: Choose = (person, all) => {
  const fitting = all.filter(([other]) => !other.another);
  if (person.another) return several(best(fitting), 'another');
  const twin = twinOf(person, fitting);
  if (twin) return twin;
  const { rank, slots } = person;
  const full = rank > 2;
  const most = best(
    fitting.filter(([other]) =>
      full
        ? (shares(slots.surname, other.slots.surname) || cutAgrees(slots, other.slots) > 0) && other.rank > 2
        : sharesPatronymic(slots, other.slots),
    ),
  );
  const [one] = most;
  if (one && most.length === 1) return { one, rule: full ? 'same-full-name' : 'same-given-and-patronymic' };
  return most.length > 1 ? { several: most } : null;
};

/** Notes on one participant: a single name is that of the only one who could bear it. */
export const withinCircle: Choose = (person, fitting) => {
  const twin = twinOf(person, fitting);
  if (twin) return twin;
  const most = best(fitting.filter(([other]) => person.rank === 1 && !other.slots.bareInitials));
  const [one] = most;
  if (!one || person.slots.epithet !== '') return null;
  return most.length === 1 ? { one, rule: 'only-one-of-participant' } : { several: most };
};
