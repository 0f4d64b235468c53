/** What every label has: one pair of brackets, and the capital of what it replaces. */
import type { Kind } from '../domain/kinds.ts';
import type { Span } from '../domain/span.ts';

/** A replacement and the span it covers, which may be wider than the mention. */
export type Put = Readonly<{ span: Span; replacement: string }>;

/** In brackets, unless the source already has them around the span. */
export function bracketed(text: string, span: Span, label: string): string {
  return text.charAt(span.start - 1) === '[' && text.charAt(span.end) === ']' ? label : `[${label}]`;
}

/** Kinds whose labels speak of people, of whom there may be several. */
export const ofPeople: ReadonlySet<Kind> = new Set(['profession', 'relation', 'ethnicity', 'religion']);

/** The figures of a band and the like are said alike in both languages and in every case. */
export const isFigure = (label: string): boolean => !/\p{L}/u.test(label);

export const capitalLike = (source: string, word: string): string =>
  /^\p{Lu}/u.test(source) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
