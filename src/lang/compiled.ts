/**
 * Tables that `npm run lexicon` (`scripts/lexicon.ts`) compiles from lists and name tables: to fold ten thousand names and
 * to read eleven word lists at every start would cost more than a short note does.
 */
import { createRequire } from 'node:module';

/** Rows are in the order of their keys, as `domain/sorted-table.ts` wants them. */
export type CompiledLexicon = Readonly<{
  /** Lower-case spelling without ё, numbers of full names, numbers of names that it is short for; numbers as in `allGivenNames`. */
  givenBySpelling: string;
  /** The same by fold key. */
  givenByKey: string;
  /** Everyday words: SCOWL, sizes 10 to 50. */
  englishWords: string;
  /** Given name, `masc`, `femn` or both. */
  englishGiven: string;
}>;

const file = '../../data/lexicon.json';
let compiled: CompiledLexicon | undefined;
export const compiledLexicon = (): CompiledLexicon => {
  compiled ??= createRequire(import.meta.url)(file) as CompiledLexicon;
  return compiled;
};
