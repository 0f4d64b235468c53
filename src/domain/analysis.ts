/** What `lang/` says of a text, once per transcript, shared by every recognizer. */
import type { Span } from './span.ts';

/** The language of a run of text; `other` is a script or language nobody here knows. */
export type RunLanguage = 'ru' | 'en' | 'other';
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'other';

/**
 * A word or number (`word: true`), or one mark of punctuation. Letters joined by a hyphen or an apostrophe inside a
 * word are one token (`Римский-Корсаков`, `O'Brien`, `Igor's` without its 's: the possessive is a token of its own).
 */
export type Token = Readonly<{
  span: Span;
  text: string;
  word: boolean;
  shape: Shape;
  lang: RunLanguage;
  /** First word of its sentence, turn, line or bullet: a capital here proves nothing. */
  sentenceStart: boolean;
}>;

export type Analysis = Readonly<{ text: string; tokens: readonly Token[]; sentences: readonly Span[] }>;

/** Index of the token that holds the character at `offset`, or of the first behind it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
