/** The one place where text is changed: a sorted list of edits, applied in one pass. */
import { SottoError } from './errors.ts';
import type { Span } from './span.ts';

export type Edit = Readonly<{ span: Span; replacement: string }>;
export type AppliedEdit<E extends Edit> = Readonly<{ edit: E; at: Span }>;
export type Edited<E extends Edit> = Readonly<{ text: string; applied: readonly AppliedEdit<E>[] }>;

/**
 * Replaces every edit's span of `text` in one pass. `applied` gives, in order, where each replacement now stands.
 * Throws `internal` when two edits overlap or one leaves the text: that is a fault of the caller, never settled here.
 */
export function applyEdits<E extends Edit>(text: string, edits: readonly E[]): Edited<E> {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  const applied: AppliedEdit<E>[] = [];
  let read = 0;
  let written = 0;
  for (const edit of sorted) {
    const { start, end } = edit.span;
    if (start < read || end > text.length)
      throw new SottoError('internal', 'edits overlap or leave the text', { span: edit.span });
    const kept = text.slice(read, start);
    pieces.push(kept, edit.replacement);
    const at = written + kept.length;
    written = at + edit.replacement.length;
    applied.push({ edit, at: { start: at, end: written } });
    read = end;
  }
  pieces.push(text.slice(read));
  return { text: pieces.join(''), applied };
}

/**
 * Where a span of the original text stands after the edits, which must be in order (as `applyEdits` gives them). A
 * span that ends inside a replacement is stretched over the whole of it, so that no pseudonym is cut in two.
 */
export function mapSpan(applied: readonly AppliedEdit<Edit>[], span: Span): Span {
  const move = (position: number, side: 'start' | 'end'): number => {
    let low = 0;
    let high = applied.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((applied[middle] as AppliedEdit<Edit>).edit.span.end <= position) low = middle + 1;
      else high = middle;
    }
    const within = applied[low];
    if (within && within.edit.span.start < position)
      return side === 'start' ? within.at.start : within.at.end;
    const before = applied[low - 1];
    return before ? position + before.at.end - before.edit.span.end : position;
  };
  return { start: move(span.start, 'start'), end: move(span.end, 'end') };
}
