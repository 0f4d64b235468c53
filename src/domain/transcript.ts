/** What ingest makes of a file. */
import { z } from 'zod';
import { AttributeName } from './attributes.ts';
import { Span } from './span.ts';

/** A file as given: `bytes` untouched, `digest` the SHA-256 in hex. Only `vault/` stores it, only `ingest/` opens it. */
export type SourceFile = Readonly<{ name: string; bytes: Uint8Array; digest: string }>;

/** `key: value` in a header, front matter or profile block. Both spans lie in the transcript's text. */
export const Field = z.strictObject({ attribute: AttributeName, key: Span, value: Span }).readonly();
export type Field = z.infer<typeof Field>;

/** A run of fields about one person: the header of a note, or one of several profiles in a document. */
export const FieldBlock = z
  .strictObject({
    role: z.enum(['header', 'profile']),
    span: Span,
    fields: z.array(Field).readonly(),
  })
  .readonly();
export type FieldBlock = z.infer<typeof FieldBlock>;

/** One speaker's turn. `label` is the span of the label without its colon; `time` in seconds from the start. */
export const Turn = z
  .strictObject({
    span: Span,
    label: Span.optional(),
    role: z.enum(['interviewer', 'participant', 'translator', 'unknown']),
    time: z.number().nonnegative().optional(),
  })
  .readonly();
export type Turn = z.infer<typeof Turn>;

/** A mark of the transcriber. `span` covers the whole mark, `content` what stands inside it, if anything. */
export const Mark = z
  .strictObject({
    kind: z.enum(['uncertain', 'illegible', 'crossed-out', 'page', 'timestamp', 'comment']),
    span: Span,
    content: Span.optional(),
  })
  .readonly();
export type Mark = z.infer<typeof Mark>;

/** Text that hides in a file: scanned for names, reported at ingest, never passed on. */
export const hiddenPlaces = [
  'comment',
  'deleted-text',
  'hidden-text',
  'header',
  'footer',
  'footnote',
  'link-target',
  'property',
  'alt-text',
  'file-name',
  'metadata',
  'author',
] as const;
export const HiddenText = z.strictObject({ where: z.enum(hiddenPlaces), text: z.string() }).readonly();
export type HiddenText = z.infer<typeof HiddenText>;

/**
 * A note, normalised once (NFC, LF, no BOM). All spans of everything made from it lie in `text`, which holds the
 * header and the speaker labels too: they are text like the rest.
 */
export const Transcript = z
  .strictObject({
    id: z.string(),
    format: z.string(),
    encoding: z.string(),
    text: z.string(),
    turns: z.array(Turn).readonly(),
    blocks: z.array(FieldBlock).readonly(),
    marks: z.array(Mark).readonly(),
    hidden: z.array(HiddenText).readonly(),
  })
  .readonly();
export type Transcript = z.infer<typeof Transcript>;
