/** One participant: attributes from headers, front matter and profile blocks, with consent and wishes. */
import { z } from 'zod';
import { AttributeName } from './attributes.ts';
import { ConsentLevel } from './policy.ts';
import { Span } from './span.ts';

/** Where an attribute's value stands; the value itself is read from the transcript. */
export const AttributeSource = z
  .strictObject({ attribute: AttributeName, document: z.string(), span: Span })
  .readonly();
export type AttributeSource = z.infer<typeof AttributeSource>;

export const ConsentForm = z.enum(['verbal', 'written']);
export type ConsentForm = z.infer<typeof ConsentForm>;

export const Participant = z
  .strictObject({
    /** `P-` and 8 random symbols of Crockford base 32; never derived from a name. */
    id: z.string(),
    /** The code the researcher uses (`--participant`, `Participant: P1`), sealed. */
    code: z.string().optional(),
    documents: z.array(z.string()).readonly(),
    attributes: z.array(AttributeSource).readonly(),
    consent: ConsentLevel,
    /** Whether anybody said so; `consent` is `internal` until somebody does. */
    consentStated: z.boolean(),
    consentDate: z.string().optional(),
    /** How it was given, where a note says so. */
    consentForm: ConsentForm.optional(),
    wantsToBeNamed: z.boolean(),
    chosenPseudonym: z.string().optional(),
    withdrawn: z.boolean(),
  })
  .readonly();
export type Participant = z.infer<typeof Participant>;
