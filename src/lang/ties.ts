/** Ties to a third party: the tie is kept, the office generalised. */
import { englishTies } from './en/ties.ts';
import { russianTies } from './ru/ties.ts';
import type { Pair } from './sectors.ts';

const WORDS = /\p{L}+(?:-in-law|-law)?/gu;

/**
 * The tie that a text names: `my uncle, who works for the police` -> `a relative`, `тётя` -> `родственница`. The Russian
 * word keeps the gender of the tie. Null when the text names none.
 */
export function tieOf(text: string): Pair | null {
  for (const [word] of text.slice(0, 500).toLowerCase().replaceAll('ё', 'е').matchAll(WORDS)) {
    const tie = englishTies.get(word) ?? russianTies(word);
    if (tie) return tie;
  }
  return null;
}
