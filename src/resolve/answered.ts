/** What the text, and what a person, says of who is whom, applied to the persons found; of names alone in later notes too. */
import { shares, signatureOf } from './agreement.ts';
import { absorb, fullerFirst, type Person, union, unite } from './person.ts';

/** Persons of whom the text says that they are one: unless somebody said that they are not. */
export function joinByText(
  persons: readonly Person[],
  same: readonly (readonly [string, string])[],
): readonly Person[] {
  if (same.length === 0) return persons;
  const of = new Map(
    persons.flatMap((person) => person.mentions.map(({ mention }) => [mention.id, person] as const)),
  );
  const taken = new Set<Person>();
  for (const [a, b] of same) {
    const [into, from] = [of.get(a), of.get(b)].filter((person) => person !== undefined).sort(fullerFirst);
    if (!into || !from || into === from || shares(into.apartFrom, from.sets)) continue;
    if (into.gender && from.gender && into.gender !== from.gender) continue;
    for (const { mention } of from.mentions) of.set(mention.id, into);
    unite(into, from, 'also-called');
    taken.add(from);
  }
  return persons.filter((person) => !taken.has(person));
}

/** Persons of one set are one. The fuller name takes the others; those that are left come back in their order. */
function joinSets(persons: readonly Person[]): readonly Person[] {
  const bySet = new Map<number, Person>();
  const taken = new Set<Person>();
  for (const person of [...persons].filter(({ sets }) => sets.size > 0).sort(fullerFirst)) {
    const [into, ...more] = new Set([...person.sets].flatMap((set) => bySet.get(set) ?? []));
    for (const other of into ? [...more, person] : []) {
      if (into) unite(into, other, 'as-answered');
      taken.add(other);
    }
    const whole = into ?? person;
    for (const set of whole.sets) bySet.set(set, whole);
  }
  return persons.filter((person) => !taken.has(person));
}

/** Names alone that are said, by a person's word, of one and the same in several documents. */
function learnNames(person: Person): void {
  const documents = new Map<number, Set<string>>();
  for (const { set, mention } of person.mentions)
    if (set !== undefined) documents.set(set, (documents.get(set) ?? new Set()).add(mention.document));
  for (const { set, rank, slots, gender } of person.mentions)
    if (set !== undefined && rank === 1 && (documents.get(set)?.size ?? 0) > 1)
      person.answered = union(person.answered, new Set([signatureOf(slots, gender)]));
}

/** Joins what was said to be one. A name alone that was said to be somebody's in several notes is hers in later ones too. */
export function applyAnswers(
  persons: readonly Person[],
  isDoubtful: (person: Person) => boolean,
): readonly Person[] {
  if (persons.every(({ sets }) => sets.size === 0)) return persons;
  const joined = joinSets(persons);
  const bearers = new Map<string, Person[]>();
  for (const person of joined) {
    learnNames(person);
    for (const name of person.answered) bearers.set(name, [...(bearers.get(name) ?? []), person]);
  }
  return joined.filter((person) => {
    const [one, other] = bearers.get(person.signature) ?? [];
    const fits = one && !other && one !== person && person.rank === 1 && person.sets.size === 0;
    if (!fits || isDoubtful(person) || shares(one.documents, person.documents)) return true;
    absorb(one, person, 'as-answered-before');
    return false;
  });
}
