/** Who in a study is of one family: by shared surnames, and by patronymics that name a father. */
import type { Entity } from '../domain/entity.ts';
import type { Culture, Gender, NamePart, NameSlot } from '../domain/names.ts';
import { foldKey } from '../lang/fold.ts';
import { nameKeys, patronymicOf, toCyrillic } from '../lang/index.ts';
import { seniorityOf } from '../lang/seniority.ts';

const partsOf = ({ mentions }: Entity, slot: NameSlot): readonly NamePart[] =>
  mentions.flatMap(({ parts }) => parts.filter((part) => part.slot === slot));

/** Fold keys of a person's surnames, of a man and a woman alike. */
export const surnameKeys = (person: Entity): readonly string[] => [
  ...new Set(partsOf(person, 'surname').flatMap(nameKeys)),
];

/**
 * The surnames of a person that are no forms of each other, each by its fold keys: that borne most first (of several the
 * one said first), then what else the person was called, as before a marriage.
 */
export function surnamesApart(person: Entity): readonly (readonly string[])[] {
  const groups: { keys: Set<string>; times: number }[] = [];
  for (const part of partsOf(person, 'surname')) {
    const keys = nameKeys(part);
    const same = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const [into = { keys: new Set<string>(), times: 0 }, ...more] = same;
    if (same.length === 0) groups.push(into);
    for (const key of [...keys, ...more.flatMap((group) => [...group.keys])]) into.keys.add(key);
    into.times += 1 + more.reduce((sum, { times }) => sum + times, 0);
    for (const group of more) groups.splice(groups.indexOf(group), 1);
  }
  return groups
    .map(({ keys, times }) => ({ keys: [...keys].sort(), times }))
    .sort((a, b) => b.times - a.times)
    .map(({ keys }) => keys);
}

/** Whether anything but a surname is known of somebody. */
export const isCalledByGiven = (person: Entity): boolean => partsOf(person, 'given').length > 0;

/**
 * By surname key, the culture of most of those who bear it and whose given names tell it: a family has one, whoever of it is
 * named first.
 */
export function familyCultures(
  persons: readonly Entity[],
  cultureOf: (person: Entity) => Culture,
): ReadonlyMap<string, Culture> {
  const counts = new Map<string, Map<Culture, number>>();
  for (const person of persons.filter(isCalledByGiven))
    for (const key of surnameKeys(person)) {
      const count = counts.get(key) ?? new Map<Culture, number>();
      const culture = cultureOf(person);
      counts.set(key, count.set(culture, (count.get(culture) ?? 0) + 1));
    }
  return new Map(
    [...counts].flatMap(([key, count]) => {
      const [most] = [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return most ? [[key, most[0]] as const] : [];
    }),
  );
}

/** What a man's children are called after him, as fold keys. */
function childrenOf(man: Entity): ReadonlySet<string> {
  const full = partsOf(man, 'given').filter(({ diminutiveOf }) => diminutiveOf === undefined);
  const names = new Set(
    full.flatMap(({ base, script }) => (script === 'cyrl' ? base : (toCyrillic(base)[0] ?? []))),
  );
  const genders: readonly Gender[] = ['masc', 'femn'];
  return new Set([...names].flatMap((name) => genders.map((gender) => foldKey(patronymicOf(name, gender)))));
}

const documentsOf = ({ mentions }: Entity): ReadonlySet<string> =>
  new Set(mentions.map(({ mention }) => mention.document));
const meet = <T>(a: Iterable<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));

/**
 * The father of each person whose patronymic names a man of the study: one of the same surname, or one of no known
 * surname who is met in the same notes. Where several men could be it, nobody is.
 */
export function fathersIn(persons: readonly Entity[]): ReadonlyMap<string, Entity> {
  const men = persons
    .filter(({ gender }) => gender === 'masc')
    .map((man) => ({
      man,
      children: childrenOf(man),
      surnames: new Set(surnameKeys(man)),
      documents: documentsOf(man),
    }));
  const fathers = new Map<string, Entity>();
  for (const person of persons) {
    const patronymics = new Set(partsOf(person, 'patronymic').flatMap(nameKeys));
    if (patronymics.size === 0) continue;
    const named = men.filter(({ man, children }) => man.id !== person.id && meet(children, patronymics));
    const related = named.filter(({ surnames }) => meet(surnameKeys(person), surnames));
    const near = named.filter(
      ({ surnames, documents }) => surnames.size === 0 && meet(documentsOf(person), documents),
    );
    const [father, ...more] = related.length > 0 ? related : near;
    if (father && more.length === 0) fathers.set(person.id, father.man);
  }
  return fathers;
}

/** Brothers and sisters share this: a surname and the father that their patronymics name. Undefined without both. */
export function siblingKey(person: Entity): string | undefined {
  const [surname] = [...surnameKeys(person)].sort();
  const [patronymic] = partsOf(person, 'patronymic').flatMap(nameKeys).sort();
  if (surname === undefined || patronymic === undefined) return undefined;
  return `${surname} ${patronymic.replace(/(?:(?<=[oe]v)iq|(?<=[oe]v)na|iniqna|iqna|iq)$/, '')}`;
}

const isJunior = ({ forms }: Entity): boolean =>
  forms.some((form) => seniorityOf(form.replace(/\.$/, '').split(/[- ]/).at(-1) ?? '') === 'junior');

/** The one after whom somebody is named: of `Mark-junior` the only Mark of the same notes. */
export function namesakesIn(persons: readonly Entity[]): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const junior of persons.filter(isJunior)) {
    const names = new Set(partsOf(junior, 'given').flatMap(nameKeys));
    const [only, other] = persons.filter(
      (person) =>
        !isJunior(person) &&
        person.gender === junior.gender &&
        meet(partsOf(person, 'given').flatMap(nameKeys), names) &&
        meet(documentsOf(person), documentsOf(junior)),
    );
    if (only && !other) found.set(junior.id, only);
  }
  return found;
}
