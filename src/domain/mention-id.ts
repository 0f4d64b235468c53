/** What a mention is called: where it stands. In a file of its own, which the review page takes along alone. */
import type { Span } from './span.ts';

/** `<document>:<start>-<end>`, or `<document>#<n>:<start>-<end>` in the n-th hidden text. */
export const mentionId = (document: string, span: Span, hidden?: number): string =>
  `${document}${hidden === undefined ? '' : `#${hidden}`}:${span.start}-${span.end}`;
