/** One span of a transcript that may identify somebody. Holds no copied text. */
import { z } from 'zod';
import { Kind } from './kinds.ts';
import { mentionId } from './mention-id.ts';
import { Span } from './span.ts';

export { mentionId };

/** `certain`: the policy applies. `candidate`: a person decides, and until then nothing is released. */
export const Tier = z.enum(['certain', 'candidate']);
export type Tier = z.infer<typeof Tier>;

export const Mention = z
  .strictObject({
    /** Made by `mentionId`. */
    id: z.string(),
    document: z.string(),
    /** Index into the transcript's hidden texts; absent for the text itself. */
    hidden: z.int().nonnegative().optional(),
    span: Span,
    kind: Kind,
    recognizer: z.string(),
    /** The rule within the recognizer, for `--explain`: a fixed word, never text of the note. */
    rule: z.string(),
    tier: Tier,
    confidence: z.number().min(0).max(1),
  })
  .readonly();
export type Mention = z.infer<typeof Mention>;

/** A mention of a document's text, or of its hidden text number `hidden`. */
export const mentionIn = (
  document: string,
  hidden: number | undefined,
  found: Omit<Mention, 'id' | 'document' | 'hidden'>,
): Mention => ({
  id: mentionId(document, found.span, hidden),
  document,
  ...(hidden === undefined ? {} : { hidden }),
  ...found,
});
