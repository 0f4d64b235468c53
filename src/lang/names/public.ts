/** Whether a name would be taken for a public figure's. */
import { foldKey } from '../fold.ts';
import { isCommonSurname } from './common.ts';
import { publicFigures } from './data/public-figures.ts';
import { bothGenders } from './surnames.ts';

type Known = Readonly<{ pairs: ReadonlySet<string>; surnames: ReadonlySet<string> }>;

const keysOf = (surname: string): readonly string[] => bothGenders(surname).map(foldKey);

let known: Known | undefined;
function theKnown(): Known {
  if (known !== undefined) return known;
  const pairs = new Set<string>();
  const surnames = new Set<string>();
  for (const line of publicFigures.trim().split('\n')) {
    const names = line.split(' ');
    const given = foldKey(names[0] ?? '');
    const surname = names.at(-1) ?? '';
    for (const key of keysOf(surname)) pairs.add(`${given} ${key}`);
    if (names.length === 3) pairs.add(`${given} ${foldKey(names[1] ?? '')}`);
    if (!isCommonSurname(new Set(keysOf(surname)))) for (const key of keysOf(surname)) surnames.add(key);
  }
  known = { pairs, surnames };
  return known;
}

/** A surname that only makes one think of a public figure: one of theirs that few others bear. Either script. */
export const isRenowned = (surname: string): boolean => theKnown().surnames.has(foldKey(surname));

/** A given name beside a surname or a patronymic, as a public figure bears them together. Either script. */
export const isPublicFigure = (given: string, beside: string): boolean =>
  theKnown().pairs.has(`${foldKey(given)} ${foldKey(beside)}`);
