/** Ties to a third party: the tie is kept, the office generalised. */
import { englishTies } from './en/ties.ts';
import { russianTies } from './ru/ties.ts';
import type { Pair } from './sectors.ts';

const WORDS = /\p{L}+(?:-in-law|-law)?/gu;

/**
 * The tie that a text names: `my uncle, who works for the police` -> `a relative`, `тётя` -> `родственница`. The Russian
 * word keeps the gender of the tie. Null when the text names none.
 */
export const tieOf = (text: string): Pair | null => {
  const word = tieWord(text);
  return word === null ? null : ofWord(word);
};
const ofWord = (word: string): Pair | null => englishTies.get(word) ?? russianTies(word);

/** The word that names the tie, in small letters. */
export function tieWord(text: string): string | null {
  const written = text.slice(0, 500).toLowerCase().replaceAll('ё', 'е');
  let whose: string | null = null;
  for (const { 0: word, index } of written.matchAll(WORDS)) {
    if (!ofWord(word)) continue;
    // `wife's father` is told by the father.
    if (!/^['’]s /.test(written.slice(index + word.length))) return word;
    whose ??= word;
  }
  return whose;
}
