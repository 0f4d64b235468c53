/**
 * Spans are half-open [start, end) and count UTF-16 code units, as JavaScript strings do. Formats that count
 * otherwise (REFI-QDA counts code points) convert where they are read or written, never in between.
 */
import { z } from 'zod';

export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((s) => s.start <= s.end, 'a span ends where it starts or after')
  .readonly();
export type Span = Readonly<{ start: number; end: number }>;

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const sliceSpan = (text: string, s: Span): string => text.slice(s.start, s.end);
/** By start; of two that start together the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
