/** Names alone that are left when every document has been read: who bears them in the study, and what must be asked. */
import { isCommonGiven, isCommonSurname } from '../lang/names/common.ts';
import { joinByCompany, type Stray } from './acquaintances.ts';
import { shares } from './agreement.ts';
import { absorb, isSame, type Person } from './person.ts';
import { type Doubt, Placed } from './placed.ts';

/** A man and a woman of the study bear the surname, and the form written does not tell whose it is. */
export function isOfCouple(person: Person, told: Placed): boolean {
  if (person.gender !== undefined) return false;
  const bearers = told.bearing(person.slots.surname);
  return (['masc', 'femn'] as const).every((gender) => bearers.some((bearer) => bearer.gender === gender));
}

export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

export type Left = readonly Person[];

/** A given name, and not one that many bear, in notes in which nobody speaks but who wrote them. */
const isOfTeam = (
  { slots, rank, another, documents, mentions }: Person,
  narrated: ReadonlySet<string>,
): boolean =>
  rank === 1 &&
  !another &&
  slots.given.size > 0 &&
  slots.epithet === '' &&
  !isCommonGiven(slots.given) &&
  mentions.every(({ parts }) => parts.every((part) => part.diminutiveOf === undefined)) &&
  [...documents].every((document) => narrated.has(document));

/** Who interviews is called by the given name everywhere; `narrated`: notes that the team writes of itself. */
export function joinStaff(person: Person, told: Placed, narrated: ReadonlySet<string>): boolean {
  const fitting = told.fitting(person);
  const [one, other] = person.staff
    ? fitting.filter(([fuller]) => fuller.staff)
    : isOfTeam(person, narrated) && fitting.every(([fuller]) => fuller.staff)
      ? fitting
      : [];
  if (!one || other || person.slots.bareInitials) return false;
  absorb(one[0], person, 'same-interviewer');
  return true;
}

/**
 * Surnames alone that are the same. One that does not tell whether a man or a woman bears it (`Gusarov`) goes with
 * those that do, where only the one or only the other is spoken of.
 */
function sameSurname(names: Left, told: Placed): readonly Left[] {
  return groupsOf(names, ({ slots }) => `${slots.family} ${[...slots.surname].sort().join()}`).flatMap(
    (alike) => {
      const groups = groupsOf(alike, ({ signature }) => signature);
      const genders = new Set(alike.map(({ gender }) => gender));
      const [first] = alike;
      for (const { gender } of first ? told.bearing(first.slots.surname) : []) genders.add(gender);
      const [known, other] = [...genders].filter((gender) => gender !== undefined);
      if (other || !known || groups.length < 2) return groups;
      return [[...alike].sort((a, b) => Number(b.gender === known) - Number(a.gender === known))];
    },
  );
}

type Surnames = Readonly<{ alone: Left; doubts: readonly Doubt[] }>;

/**
 * Surnames alone, of different documents. `told` are the persons known more fully, `givenIn` the given names alone of
 * each document.
 */
export function joinSurnames(
  names: Left,
  told: Placed,
  givenIn: (document: string) => ReadonlySet<string>,
): Surnames {
  const alone: Person[] = [];
  const several: Readonly<{ left: Left; bearers: Left }>[] = [];
  for (const [first, ...others] of sameSurname(names, told)) {
    if (!first) continue;
    const { slots } = first;
    const bearers = told
      .fitting(first)
      .map(([other]) => other)
      .filter((other) => shares(slots.surname, other.slots.surname));
    const [only] = bearers;
    const sure = bearers.length < 2 && !isCommonSurname(slots.surname) && !isOfCouple(first, told);
    if (sure) {
      for (const other of only ? [first, ...others] : others)
        absorb(only ?? first, other, 'same-rare-surname');
      if (!only) alone.push(first);
      continue;
    }
    const left: Person[] = [];
    for (const person of [first, ...others]) {
      const given = isCommonSurname(slots.surname) ? [] : [...person.documents].map(givenIn);
      const fits = bearers.filter((bearer) => given.some((names) => shares(names, bearer.slots.given)));
      if (fits.length === 1 && fits[0]) absorb(fits[0], person, 'surname-and-given-name-in-document');
      else left.push(person);
    }
    several.push({ left, bearers });
  }
  const strays = several.flatMap(({ left, bearers }) => left.map((person): Stray => ({ person, bearers })));
  const apart = new Set(joinByCompany(told.persons, strays));
  const doubts = several.flatMap(({ left, bearers }): readonly Doubt[] => {
    const [one, ...more] = left.filter((person) => apart.has(person));
    return one && more.length + bearers.length > 0
      ? [{ person: one, others: [...more, ...bearers], rule: 'surname-of-several' }]
      : [];
  });
  return { alone: [...alone, ...apart], doubts };
}

/**
 * Given names alone and whatever else a person is called by, each told by its company where that leaves no doubt; those
 * left come back.
 */
export function joinNames(names: Left, told: Placed): Left {
  const firsts = new Placed(names);
  const remembered = (find: (person: Person) => Left): ((person: Person) => Left) => {
    const known = new Map<string, Left>();
    return (person) => {
      const name = `${person.signature} ${[...person.sets].join()}`;
      const before = known.get(name);
      if (before) return before;
      const found = find(person);
      known.set(name, found);
      return found;
    };
  };
  const fullerOf = remembered((person) => told.fitting(person).map(([other]) => other));
  const bearersOf = remembered((person) => {
    const fuller = fullerOf(person);
    const [only, more] = fuller;
    if (more) return fuller;
    const isBearer = (other: Person): boolean =>
      only !== undefined && !other.another && fullerOf(other).length === 1 && fullerOf(other)[0] === only;
    // Whoever else is called so, in other words or told apart from another, may be meant too: unless it is the bearer.
    const rivals = firsts
      .fitting(person)
      .map(([other]) => other)
      .filter((other) => other.apartFrom.size > 0 || other.another || !isSame(other, person))
      .filter((other) => !isBearer(other));
    return [...fuller, ...rivals];
  });
  const strays = names.map((person): Stray => ({ person, bearers: bearersOf(person) }));
  return joinByCompany(told.persons, strays);
}

/** A question on more people than this would not be read: it then names those of this name alone. */
const MOST_ASKED = 12;

/** `the other Sasha` is not the Sasha of the same note. */
const areTwoByText = (a: Person, b: Person): boolean =>
  a.another !== b.another && shares(a.documents, b.documents);

/** Asks once for each name that stands alone in notes on different participants. */
export function askOfNames(names: Left, told: Placed): readonly Doubt[] {
  const groups = groupsOf(names, ({ signature }) => signature);
  const firsts = new Placed(groups.flatMap(([first]) => first ?? []));
  const groupOf = new Map(groups.map((group) => [group[0], group]));
  return groups.flatMap((group): readonly Doubt[] => {
    const [first, ...namesakes] = group;
    if (!first) return [];
    const others = namesakes.filter((other) => !areTwoByText(first, other));
    const fuller = told.fitting(first).map(([other]) => other);
    const alike = firsts
      .fitting(first)
      .flatMap(([other]) => groupOf.get(other) ?? [])
      .filter((other) => !areTwoByText(first, other));
    const more = fuller.length + alike.length > MOST_ASKED ? [] : [...alike, ...fuller];
    return others.length + more.length === 0
      ? []
      : [{ person: first, others: [...others, ...more], rule: 'name-alone' }];
  });
}
