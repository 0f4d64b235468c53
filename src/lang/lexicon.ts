/** Words that tell of a person without naming them. Kept per language in `<code>/lexicon/`; a stage only looks them up. */
import type { Kind } from '../domain/kinds.ts';

/** `words`: base forms, single or several words, parted by commas; lower case, ё as е. `sure`: enough by themselves. */
export type LexiconGroup = Readonly<{
  kind: Kind;
  rule: string;
  sure: boolean;
  example: string;
  words: string;
}>;
