/** Fold keys by which two readings of a name may be one person's. */
import type { NamePart } from '../../domain/names.ts';
import { foldKey } from '../fold.ts';
import { fullPatronymic } from '../ru/patronymic.ts';
import { respellings } from '../ru/translit.ts';
import { toCyrillic } from './cyrillic.ts';
import { bothGenders } from './surnames.ts';
import { variantKeys } from './variants.ts';

/** `Janar` is Жанар as well as Янар: a Latin j before a vowel is read both ways. */
const jAsZh = (latin: string): string => latin.toLowerCase().replace(/j(?=[aeiou])/g, 'zh');

const spellings = (base: string): readonly string[] =>
  /j[aeiou]/i.test(base) && !/\p{Script=Cyrillic}/u.test(base) ? [base, jAsZh(base)] : [base];

/**
 * Keys of a part of a name: of its base; of a diminutive also those of its full names; of a surname those of the man's
 * and the woman's form; of a spoken patronymic the full one; of a name that languages spell by their own tradition
 * (Ihor, Eugene, Michael) those of its sisters. Two parts may be one name when their keys meet. Sorted, distinct.
 */
export function nameKeys(part: NamePart): readonly string[] {
  const bases = spellings(part.base);
  const out = new Set<string>();
  const add = (word: string): void => {
    const key = foldKey(word);
    if (key === '') return;
    out.add(key);
    if (part.slot === 'given') for (const sister of variantKeys(key)) out.add(sister);
  };
  for (const base of bases) add(base);
  if (part.slot === 'surname') for (const base of bases) for (const form of bothGenders(base)) add(form);
  if (part.slot === 'patronymic') {
    const spoken = part.script === 'cyrl' ? [part.base] : respellings(part.base);
    for (const word of spoken) {
      const full = fullPatronymic(word);
      if (full !== null) add(full);
    }
  }
  for (const full of part.diminutiveOf ?? []) add(full);
  if (part.slot === 'given' && part.script === 'latn')
    for (const cyrillic of toCyrillic(part.base).slice(0, 1)) add(cyrillic);
  return [...out].sort();
}
