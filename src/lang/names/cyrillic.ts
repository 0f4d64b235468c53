/** Latin spellings of names and places back in Cyrillic: names that are known, then words that exist, then rules. */
import { foldKey } from '../fold.ts';
import { parseWord } from '../ru/morphology.ts';
import { respellings } from '../ru/translit.ts';
import { remember, titleCase } from '../script.ts';
import { givenByKey, givenBySpelling } from './tables.ts';

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

const spell = remember(20_000, (word: string): readonly string[] => {
  if (/\p{Script=Cyrillic}/u.test(word)) return [word];
  const entry = givenBySpelling(word) ?? givenByKey(foldKey(word));
  const key = foldKey(word);
  const given =
    entry === undefined
      ? []
      : [
          ...entry.full,
          ...entry.full.flatMap((n) => n.diminutives),
          ...entry.shortOf.flatMap((n) => n.diminutives),
        ]
          .filter((spelt) => foldKey(spelt.latn) === key || foldKey(spelt.cyrl) === key)
          .sort((a, b) => Number(foldKey(b.cyrl) === key) - Number(foldKey(a.cyrl) === key))
          .map((spelt) => spelt.cyrl);
  const ruled = respellings(word);
  const exist = ruled.filter((w) => parseWord(w).some((p) => p.known && (p.place || p.given || p.surname)));
  return unique([...given, ...[...exist, ...ruled].map(titleCase)]);
});

/** Plausible Cyrillic spellings of a Latin name, best first, in Title Case. Empty for what is not in Latin letters. */
export const toCyrillic = (word: string): readonly string[] => (word.length > 100 ? [] : spell(word));
