/** What a reader of one format returns; `index.ts` finds the structure in it. */

import type { Span } from '../domain/span.ts';
import type { HiddenText, Mark } from '../domain/transcript.ts';

/** A line of the text that the format itself calls an utterance (a subtitle, a segment). `time` in seconds. */
export type Cue = Readonly<{ start: number; label?: Span; time?: number }>;

/** Rows of cells, as spans in the text, outermost table first. A cell may be empty. */
export type Table = Readonly<{ rows: readonly (readonly Span[])[] }>;

/** `text` is normalised already (`normalise.ts`); all spans lie in it. */
export type Reading = Readonly<{
  text: string;
  encoding: string;
  hidden: readonly HiddenText[];
  cues: readonly Cue[];
  tables: readonly Table[];
  marks: readonly Mark[];
}>;

export type Reader = Readonly<{
  name: string;
  /** Lower case, with the dot; the first is the usual one. */
  extensions: readonly string[];
  /** Throws SottoError alone. */
  read: (bytes: Uint8Array) => Reading;
}>;

export const plainReading = (
  text: string,
  encoding: string,
  hidden: readonly HiddenText[] = [],
): Reading => ({
  text,
  encoding,
  hidden,
  cues: [],
  tables: [],
  marks: [],
});
