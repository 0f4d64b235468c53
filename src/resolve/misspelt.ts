/**
 * Full names that may be one, misspelt: the same given name, and surnames of which one is a letter from the other
 * (`Priya Mehta`, `Priya Metha`). Never joined, always asked; two surnames that thousands bear are two.
 */
import { distance } from 'fastest-levenshtein';
import { isCommonSurname } from '../lang/names/common.ts';
import { shares } from './agreement.ts';
import type { Person } from './person.ts';
import type { Doubt } from './placed.ts';

/** A letter more or less says much of a short name: Ким and Кин are two. */
const SHORTEST = 5;

/** `Metha`, `Mehta`: two letters that stand the other way round. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

const isNear = (a: string, b: string): boolean =>
  Math.max(a.length, b.length) >= SHORTEST && (distance(a, b) === 1 || areSwapped(a, b));

const mayBeOne = (a: Person, b: Person): boolean =>
  (a.gender === undefined || b.gender === undefined || a.gender === b.gender) &&
  !shares(a.slots.surname, b.slots.surname) &&
  !shares(a.apartFrom, b.sets) &&
  (a.slots.patronymic.size === 0 ||
    b.slots.patronymic.size === 0 ||
    shares(a.slots.patronymic, b.slots.patronymic)) &&
  [...a.slots.surname].some((one) => [...b.slots.surname].some((other) => isNear(one, other))) &&
  !(isCommonSurname(a.slots.surname) && isCommonSurname(b.slots.surname));

/** Each name with the only ones it may be a slip of; of a name that is near many it is not asked. */
const MOST = 3;

export function doubtfulSurnames(persons: readonly Person[]): readonly Doubt[] {
  const groups = new Map<string, Person[]>();
  const named = persons.filter(
    ({ slots }) => slots.given.size > 0 && slots.surname.size > 0 && !slots.family,
  );
  for (const person of named)
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  const found = new Map<Person, Set<Person>>();
  const number = new Map(named.map((person, i) => [person, i]));
  for (const group of groups.values())
    for (const [i, one] of group.entries())
      for (const other of group.slice(i + 1)) {
        if (!mayBeOne(one, other)) continue;
        const [first, second] =
          (number.get(one) ?? 0) < (number.get(other) ?? 0) ? [one, other] : [other, one];
        found.set(first, (found.get(first) ?? new Set()).add(second));
      }
  return [...found]
    .filter(([, others]) => others.size <= MOST)
    .map(([person, others]) => ({ person, others: [...others], rule: 'misspelt-surname' }));
}

/** Of two names that are alike, the given names share a key and the surnames their first two letters or their last three. */
const keysOf = ({ slots }: Person): readonly string[] => [
  ...new Set(
    [...slots.given].flatMap((given) =>
      [...slots.surname].flatMap((surname) => [
        `${given} ${surname.slice(0, 2)}`,
        `${given} ~${surname.slice(-3)}`,
      ]),
    ),
  ),
];
