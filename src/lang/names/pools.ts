/** Surrogate names by culture and gender, both scripts, from the tables of given names and surnames. */
import { Culture, type Gender } from '../../domain/names.ts';
import { parseWord } from '../ru/morphology.ts';
import { toLatin } from '../ru/translit.ts';
import { titleCase } from '../script.ts';
import { bothGenders } from './surnames.ts';
import { allGivenNames, type Spelling, surnamesOf } from './tables.ts';

export type SurrogateGiven = Spelling & Readonly<{ diminutive: Spelling }>;
export type SurrogateSurname = Readonly<{ masc: Spelling; femn: Spelling }>;
export type SurrogatePool = Readonly<{
  given: readonly SurrogateGiven[];
  surnames: readonly SurrogateSurname[];
}>;

function surnameOf(entry: string): SurrogateSurname {
  const [first = '', second] = entry.split('=');
  if (second !== undefined) {
    const both = { cyrl: second, latn: first };
    return { masc: both, femn: both };
  }
  const forms = bothGenders(first).map(titleCase);
  const man = forms[0] ?? first;
  const woman = forms[1] ?? man;
  return { masc: { cyrl: man, latn: toLatin(man) }, femn: { cyrl: woman, latn: toLatin(woman) } };
}

/** Баран and Белек are men's names and Russian words: in a release they would be read as words. */
const isOnlyAWord = (name: string): boolean => {
  const parses = parseWord(name).filter((p) => p.known);
  return parses.length > 0 && !parses.some((p) => p.given || p.surname || p.patronymic);
};

/** A release is in Russian or English: no letter that Russian does not have, and so does not decline. */
const isRussianSpelling = (cyrl: string): boolean => /^[а-яё -]+$/i.test(cyrl);

const surnamePools = new Map<Culture, readonly SurrogateSurname[]>();
function surnamesIn(culture: Culture): readonly SurrogateSurname[] {
  const made = surnamePools.get(culture) ?? surnamesOf[culture].split(' ').map(surnameOf);
  surnamePools.set(culture, made);
  return made;
}

/** The surname, in Cyrillic, in both its forms; of `culture`, else of any other, as in families of two peoples. */
export const surrogateSurname = (
  cyrl: string,
  gender: Gender,
  culture: Culture,
): SurrogateSurname | undefined =>
  [culture, ...Culture.options]
    .flatMap((of) => surnamesIn(of).find((surname) => surname[gender].cyrl === cyrl) ?? [])
    .at(0);

const pools = new Map<string, SurrogatePool>();

/** Names for persons of a culture and gender. A given name without a short form of its own is its own diminutive. */
export function surrogatePool(culture: Culture, gender: Gender): SurrogatePool {
  const id = `${culture} ${gender}`;
  const before = pools.get(id);
  if (before !== undefined) return before;
  const given = allGivenNames()
    .filter(
      (n) =>
        n.culture === culture && n.gender === gender && isRussianSpelling(n.cyrl) && !isOnlyAWord(n.cyrl),
    )
    .map(({ cyrl, latn, diminutives }) => ({
      cyrl,
      latn,
      diminutive: diminutives.find((short) => isRussianSpelling(short.cyrl)) ?? { cyrl, latn },
    }));
  const pool = { given: unique(given), surnames: surnamesIn(culture) };
  pools.set(id, pool);
  return pool;
}

/** Two names that look alike in either script are one to a reader. */
const unique = (names: readonly SurrogateGiven[]): readonly SurrogateGiven[] => {
  const seen = new Set<string>();
  return names.filter((n) => {
    if (seen.has(n.cyrl) || seen.has(n.latn)) return false;
    seen.add(n.cyrl);
    seen.add(n.latn);
    return true;
  });
};
