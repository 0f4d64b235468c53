/** Persons to whom a name may go, found by the keys of their names. */
import type { Slots } from '../lang/slots.ts';
import { agreement, shares, singleWord } from './agreement.ts';
import { absorb, callBy, fullerFirst, type Person } from './person.ts';

/** Persons that a name might be: none of them was taken. */
export type Doubt = Readonly<{ person: Person; others: readonly Person[]; rule: string }>;

const nameKeys = (
  { given, patronymic, surname, nickname }: Slots,
  single: ReadonlySet<string> | null,
): readonly string[] => [
  ...[...(single ?? [])].map((key) => `w ${key}`),
  ...[...surname].map((key) => `s ${key}`),
  ...[...given].map((key) => `g ${key}`),
  ...[...patronymic].map((key) => `p ${key}`),
  ...[...nickname].map((key) => `n ${key}`),
];
/** Slots are shared by all mentions that read the same: their keys are written once. */
const indexed = new WeakMap<Slots, readonly string[]>();
function indexKeys(slots: Slots): readonly string[] {
  const known = indexed.get(slots);
  if (known) return known;
  const keys = [
    ...nameKeys(slots, singleWord(slots)),
    ...[...slots.letters.given, ...slots.letters.surname, ...slots.initials.slice(0, 1)].map(
      (letter) => `i ${letter.slice(0, 1)}`,
    ),
  ];
  indexed.set(slots, keys);
  return keys;
}

/** Somebody said that these are two. */
const areToldApart = (a: Person, b: Person): boolean => shares(a.apartFrom, b.sets);

/** Every key is looked up; the surnames suffice where one is given. */
export class Placed {
  readonly persons: Person[] = [];
  readonly #byKey = new Map<string, Person[]>();

  constructor(persons: Iterable<Person> = []) {
    for (const person of persons) this.add(person);
  }

  add(person: Person): void {
    this.persons.push(person);
    for (const key of indexKeys(person.slots)) this.#put(key, person);
  }

  /** Finds the person, whose slots were `before`, by what is known now. */
  update(person: Person, before: Slots): void {
    if (person.slots === before) return;
    const known = new Set(indexKeys(before));
    for (const key of indexKeys(person.slots)) if (!known.has(key)) this.#put(key, person);
  }

  #put(key: string, person: Person): void {
    const list = this.#byKey.get(key);
    if (list) list.push(person);
    else this.#byKey.set(key, [person]);
  }

  /** Persons of one of these surnames. */
  bearing(surname: ReadonlySet<string>): readonly Person[] {
    return [...new Set([...surname].flatMap((key) => [...(this.#byKey.get(`s ${key}`) ?? [])]))];
  }

  /** Persons whose given name the word may be made of. */
  called({ echo }: Person): readonly Person[] {
    return [...new Set((echo?.keys ?? []).flatMap((key) => [...(this.#byKey.get(`g ${key}`) ?? [])]))];
  }

  /** Persons that the name may be of, each with the number of parts that agree. */
  fitting(person: Person): readonly (readonly [Person, number])[] {
    const { slots } = person;
    const single = singleWord(slots);
    const keys =
      slots.surname.size > 0 && person.rank > 1
        ? [...slots.surname].map((key) => `s ${key}`)
        : slots.bareInitials
          ? [`i ${(slots.initials[0] ?? '').slice(0, 1)}`]
          : [...nameKeys(slots, single), ...[...(single ?? [])].flatMap((key) => [`s ${key}`, `g ${key}`])];
    const near = new Set<Person>();
    for (const key of keys) for (const other of this.#byKey.get(key) ?? []) near.add(other);
    near.delete(person);
    const found: (readonly [Person, number])[] = [];
    for (const other of near) {
      if (areToldApart(person, other)) continue;
      const score = agreement(person, other);
      if (score > 0) found.push([other, score]);
    }
    return found;
  }
}

export type Choice = Readonly<
  { one: Person; rule: string } | { several: readonly Person[]; rule?: string }
> | null;
export type Choose = (person: Person, fitting: readonly (readonly [Person, number])[]) => Choice;

/** Those that agree in most parts. */
export function best(fitting: readonly (readonly [Person, number])[]): readonly Person[] {
  const most = Math.max(0, ...fitting.map(([, score]) => score));
  return fitting.filter(([, score]) => score === most).map(([person]) => person);
}

export type Outcome = Readonly<{
  /** Those that found nobody, in the order in which they were placed. */
  alone: readonly Person[];
  doubts: readonly Doubt[];
}>;

/** Places each name, the fuller first, with one of `placed` or of those placed before it. */
export function place(names: readonly Person[], choose: Choose, placed: Placed): Outcome {
  const doubts: Doubt[] = [];
  const alone: Person[] = [];
  for (const person of [...names].sort(fullerFirst)) {
    const choice = choose(person, placed.fitting(person));
    if (choice && 'one' in choice) {
      const { slots } = choice.one;
      absorb(choice.one, person, choice.rule);
      placed.update(choice.one, slots);
      continue;
    }
    if (choice) doubts.push({ person, others: choice.several, rule: choice.rule ?? 'fits-several' });
    const called = choice ? [] : placed.called(person);
    if ((person.echo?.rule === 'vocative' || person.echo?.sure) && called.length === 1 && called[0]) {
      callBy(called[0], person, person.echo?.rule ?? '');
      continue;
    }
    if (called.length > 0) doubts.push({ person, others: called, rule: person.echo?.rule ?? '' });
    placed.add(person);
    alone.push(person);
  }
  return { alone, doubts };
}
