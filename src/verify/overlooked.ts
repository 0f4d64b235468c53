/**
 * The other use of the leak scan: before anything is decided, it looks for known forms that detection passed over. What
 * is found is put before a person like any candidate, so that the gate never refuses what nobody was asked about.
 */
import type { Entity } from '../domain/entity.ts';
import type { Kind } from '../domain/kinds.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { misspellings } from './misspelt.ts';
import { patternsOf } from './patterns.ts';
import { type Search, scan } from './scan.ts';

/** A transcript's text, and the spans in it that somebody decides on already, in order and apart. */
export type SeenText = Readonly<{ document: string; text: string; seen: readonly Span[] }>;
export type Overlooked = Readonly<{ document: string; span: Span; kind: Kind; rule: string }>;

/** Linear in the length of the texts. `harmless` as in `verify`. */
export function overlooked(
  texts: readonly SeenText[],
  entities: readonly Entity[],
  harmless: ReadonlySet<string>,
): readonly Overlooked[] {
  const patterns = patternsOf(entities, []);
  const search: Search = { patterns, misspelt: misspellings(patterns.singles), harmless };
  return texts.flatMap(({ document, text, seen }) => {
    let at = 0;
    return scan({ where: 'text', document, text, edits: [], kept: [] }, search).flatMap(
      ({ span, kind, rule }) => {
        while (at < seen.length && (seen[at] as Span).end <= span.start) at++;
        const next = seen[at];
        return next && overlaps(next, span) ? [] : [{ document, span, kind, rule }];
      },
    );
  });
}
