/** Ties to a third party: the tie is kept, the office generalised. */
import { englishTies } from './en/ties.ts';
import { russianTies } from './ru/ties.ts';
import type { Pair } from './sectors.ts';

const WORDS = /\p{L}+(?:-in-law|-law)?/gu;
const WORDS_AND_S = /['’]s(?!\p{L})|\p{L}+(?:-in-law|-law)?/gu;

/** Where two ties follow each other ("my neighbour's husband"): all that is surely true of whom they lead to. */
const kin: Pair = { en: 'a relative', ru: 'родственник' };
const acquaintance: Pair = { en: 'an acquaintance', ru: 'знакомый' };
const ofFamily = new Set(['a relative', 'relatives', 'a partner']);
/** Labels of words that are an office as often as a tie: «отец учитель» is no chain. */
const ofOffice = new Set(['a teacher', 'a superior', 'a colleague', 'colleagues']);
const BETWEEN =
  /^(?:['’]s|of|my|his|her|their|our|the|мо(?:й|я|ей|его)|его|ее|их|наш(?:ей|его)|сво(?:ей|его))$/;

/**
 * The tie that a text names: `my uncle, who works for the police` -> `a relative`, `тётя` -> `родственница`. The Russian
 * word keeps the gender of the tie. Of a chain it is told only whether it stays in the family. Null when the text names none.
 */
export function tieOf(text: string): Pair | null {
  const words = [...text.slice(0, 500).toLowerCase().replaceAll('ё', 'е').matchAll(WORDS_AND_S)].map(
    ([w]) => w,
  );
  const at = words.findIndex((word) => ofWord(word) !== null);
  const first = ofWord(words[at] ?? '');
  if (first === null) return null;
  let next = at + 1;
  while (BETWEEN.test(words[next] ?? '')) next++;
  const second = ofWord(words[next] ?? '');
  if (second === null || ofOffice.has(second.en)) return first;
  return [first, second].every(({ en }) => ofFamily.has(en)) ? kin : acquaintance;
}
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
