/** Surrogate names by culture and gender, both scripts, from the tables of given names and surnames. */
import type { Culture, Gender } from '../../domain/names.ts';
import { patronymicOf } from '../ru/patronymic.ts';
import { toLatin } from '../ru/translit.ts';
import { titleCase } from '../script.ts';
import { bothGenders } from './surnames.ts';
import { allGivenNames, type Spelling, surnamesOf } from './tables.ts';

export type SurrogateGiven = Spelling &
  Readonly<{ diminutive: Spelling; patronymicMasc: string; patronymicFemn: string }>;
export type SurrogateSurname = Readonly<{ masc: Spelling; femn: Spelling }>;
/** Patronymics (Cyrillic) are those of this man's children; of a woman's name they are empty. */
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

const pools = new Map<string, SurrogatePool>();

/** Names for persons of a culture and gender. A given name without a short form of its own is its own diminutive. */
export function surrogatePool(culture: Culture, gender: Gender): SurrogatePool {
  const id = `${culture} ${gender}`;
  const before = pools.get(id);
  if (before !== undefined) return before;
  const given = allGivenNames()
    .filter((n) => n.culture === culture && n.gender === gender)
    .map(({ cyrl, latn, diminutives }) => ({
      cyrl,
      latn,
      diminutive: diminutives[0] ?? { cyrl, latn },
      patronymicMasc: gender === 'masc' ? patronymicOf(cyrl, 'masc') : '',
      patronymicFemn: gender === 'masc' ? patronymicOf(cyrl, 'femn') : '',
    }));
  const pool = { given: unique(given), surnames: surnamesOf[culture].split(' ').map(surnameOf) };
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
