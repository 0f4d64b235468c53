/** Characters as a reader sees them (grapheme clusters, Unicode Standard Annex 29): what a replacement must not cut in two. */
import type { Span } from '../domain/span.ts';

/** Made when a text first asks for it: of most notes none does, and it takes a fiftieth of a start. */
let segmenter: Intl.Segmenter | undefined;
/** Neither mark, joiner, jamo nor half of a pair: Latin and Cyrillic letters, their signs and punctuation. CR LF is no matter. */
const isPlain = (unit: number): boolean => unit < 0x300 || (unit >= 0x370 && unit < 0x483);

/** Widens spans of a text to whole characters: a mark, a joiner or the rest of an emoji goes with what it hangs on. */
export function wholeCharacters(text: string): (span: Span) => Span {
  let segments: Intl.Segments | undefined;
  const characterAt = (at: number): Span | null => {
    if (at <= 0 || at >= text.length) return null;
    if (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))) return null;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    segments ??= segmenter.segment(text);
    const found = segments.containing(at);
    return found === undefined || found.index === at
      ? null
      : { start: found.index, end: found.index + found.segment.length };
  };
  return (span) => {
    const first = characterAt(span.start);
    const last = characterAt(span.end);
    return first || last ? { start: first?.start ?? span.start, end: last?.end ?? span.end } : span;
  };
}
