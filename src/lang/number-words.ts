/** What a word beside a number says the number is. Kept per language in `<code>/lexicon/documents.ts`. */
import type { Kind } from '../domain/kinds.ts';

/**
 * `words`: small letters, ё as е; a star stands for any ending. `fewest`: digits that a number must have to be one of these.
 * `weak`: says that a number names something, not what; a stronger word farther away is preferred.
 */
export type NumberWords = Readonly<{
  kind: Kind;
  rule: string;
  fewest: number;
  weak?: true;
  example: string;
  words: string;
}>;
