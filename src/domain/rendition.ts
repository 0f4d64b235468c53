/** A transcript with its replacements, and what the leak scan says of it. */
import { z } from 'zod';
import type { Decision } from './decision.ts';
import type { Edit } from './edits.ts';
import { Kind } from './kinds.ts';
import { Span } from './span.ts';

/** `at` is where the replacement stands in the rendition; `span` (of Edit) what it replaced in the transcript. */
export type RenderedEdit = Edit & Readonly<{ at: Span; decision: Decision; rule: string }>;

export type Rendition = Readonly<{
  document: string;
  /** Pseudonymous name of the document: what the release calls it. */
  name: string;
  text: string;
  edits: readonly RenderedEdit[];
}>;

/** A known form found in what would be released. Carries the entity's id and where, never the form. */
export const Finding = z
  .strictObject({
    document: z.string(),
    where: z.enum(['text', 'file-name', 'attribute', 'table']),
    span: Span,
    entity: z.string(),
    kind: Kind,
    rule: z.enum(['exact', 'inflected', 'transliterated', 'misspelt', 'digits']),
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;

declare const verified: unique symbol;
/** Something that passed the leak scan. Only `verify/` makes one; `release/` takes nothing else. */
export type Verified<T> = T & { readonly [verified]: true };
