/** Sentences as runs of tokens. */
import type { Token } from '../../domain/analysis.ts';
import type { Passage } from '../passage.ts';

export type TokensAndWords = Pick<Passage, 'analysis' | 'tokens' | 'words'>;

/** Longer sentences are read in pieces: a list without a full stop costs no more memory than a paragraph. */
export const LONGEST_SENTENCE = 200;

/** First and last token (exclusive) of each sentence. */
export function sentenceRanges({ analysis, tokens }: TokensAndWords): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let i = 0;
  for (const { end } of analysis.sentences) {
    let from = i;
    while (i < tokens.length && (tokens[i] as Token).span.end <= end) {
      i++;
      if (i - from === LONGEST_SENTENCE) {
        ranges.push([from, i]);
        from = i;
      }
    }
    if (i > from) ranges.push([from, i]);
  }
  return ranges;
}
