/** Fold keys by which two readings of a name may be one person's. */
import type { NamePart } from '../../domain/names.ts';
import { foldKey } from '../fold.ts';
import { fullPatronymic } from '../ru/patronymic.ts';
import { respellings } from '../ru/translit.ts';
import { toCyrillic } from './cyrillic.ts';
import { bothGenders } from './surnames.ts';
import { surnameVariantKeys, variantKeys } from './variants.ts';

/** `Janar` is Жанар as well as Янар: a Latin j before a vowel is read both ways. */
const jAsZh = (latin: string): string => latin.toLowerCase().replace(/j(?=[aeiou])/g, 'zh');

/** An English Joan is Джоан, where the j of Jan and Jana is й: without it Joan would fold as Jean does. */
const ENGLISH_J = /^j(?=oann?e?$)/i;

const spellings = (base: string): readonly string[] => {
  if (/\p{Script=Cyrillic}/u.test(base)) return [base];
  if (ENGLISH_J.test(base)) return [base.replace(ENGLISH_J, 'dzh')];
  return /j[aeiou]/i.test(base) ? [base, jAsZh(base)] : [base];
};

/** Ways in which other languages write a Russian or German surname; each with an example. */
const abroad: readonly (readonly [RegExp, (surname: string) => string])[] = [
  [/[a-z]{3}ine$/, (name) => name.slice(0, -1)], // Pouchkine
  [/ch.{1,20}(?:ine|off|eff)$/, (name) => name.replace(/e$/, '').replaceAll('ch', 'sh')], // Chichkine, Pouchkine
  [/^c[aeou][a-z]{1,20}(?:[oe]va?|ina?)$/, (name) => `ts${name.slice(1)}`], // Carev
  [/^[a-z]{1,2}ie[^aeiou].*ch$/, (name) => name.replace('ie', 'i').replace(/ch$/, 'kh')], // Dietrich
  [/[oe]ff$/, (name) => `${name.slice(0, -2)}v`], // Romanoff
];
const asAbroad = (base: string): readonly string[] =>
  abroad
    .filter(([pattern]) => pattern.test(base.toLowerCase()))
    .map(([, write]) => write(base.toLowerCase()));

/**
 * Keys of a part of a name: of its base; of a diminutive also those of its full names; of a surname those of the man's
 * and the woman's form; of a spoken patronymic the full one; of a name that languages spell by their own tradition
 * (Ihor, Eugene, Michael) those of its sisters. Two parts may be one name when their keys meet. Sorted, distinct.
 */
export function nameKeys(part: NamePart): readonly string[] {
  const known = keysOf.get(part);
  if (known) return known;
  const keys = keysOfPart(part);
  keysOf.set(part, keys);
  return keys;
}

/** Parts are shared by all mentions that read the same, and asked for again and again. */
const keysOf = new WeakMap<NamePart, readonly string[]>();

function keysOfPart(part: NamePart): readonly string[] {
  const bases = spellings(part.base);
  const out = new Set<string>();
  const add = (word: string): void => {
    const key = foldKey(word);
    if (key === '') return;
    out.add(key);
    const sisters =
      part.slot === 'given' ? variantKeys(key) : part.slot === 'surname' ? surnameVariantKeys(key) : [];
    for (const sister of sisters) out.add(sister);
  };
  for (const base of bases) add(base);
  if (part.slot === 'surname') for (const base of bases) for (const form of bothGenders(base)) add(form);
  if ((part.slot === 'surname' || part.slot === 'given') && part.script === 'latn')
    for (const spelt of asAbroad(part.base)) for (const form of bothGenders(spelt)) add(form);
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
