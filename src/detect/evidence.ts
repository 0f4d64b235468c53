/** What the whole document says of a word: written small somewhere, or with a capital where grammar asks for none. */
import { isHarmlessCapitalised } from '../lang/index.ts';
import type { Passage } from './passage.ts';
import { isCapital } from './tokens.ts';

/** Share of sentences that start with a small letter beyond which a note is taken to be written without capitals. */
const SMALL_SHARE = 0.5;

export type Evidence = Readonly<{
  /** Words seen in lower case. */
  small: ReadonlySet<string>;
  /** Base forms of words seen with a capital inside a sentence. */
  capital: ReadonlySet<string>;
  /** Sentences start small: capitals are not to be had as a sign. */
  writtenSmall: boolean;
}>;

const seen = new WeakMap<Passage['tokens'], Evidence>();

/** Worked out once for a passage. */
export function evidenceOf(passage: Pick<Passage, 'tokens' | 'words'>): Evidence {
  const before = seen.get(passage.tokens);
  if (before) return before;
  const small = new Set<string>();
  const capital = new Set<string>();
  let starts = 0;
  let smallStarts = 0;
  for (const token of passage.tokens) {
    if (!token.word) continue;
    if (token.sentenceStart && token.shape !== 'number') {
      starts++;
      if (token.shape === 'lower') smallStarts++;
    }
    if (token.shape === 'lower') small.add(passage.words(token).lower);
    else if (
      token.shape === 'title' &&
      !token.sentenceStart &&
      token.text.length > 1 &&
      !isHarmlessCapitalised(token.text, token.lang)
    )
      for (const base of passage.words(token).bases()) capital.add(base);
  }
  const evidence = { small, capital, writtenSmall: smallStarts > SMALL_SHARE * starts };
  seen.set(passage.tokens, evidence);
  return evidence;
}

export const writtenSmall = (passage: Passage): boolean => evidenceOf(passage).writtenSmall;

/** A capital at the start of a sentence is a name's when the document shows it inside one, or the word nowhere small. */
export const provenCapital = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  if (!isCapital(token)) return false;
  if (!token.sentenceStart) return true;
  const { capital } = evidenceOf(passage);
  return passage
    .words(token)
    .bases()
    .some((base) => capital.has(base));
};
