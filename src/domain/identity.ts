/** A person's word on who is whom, kept in sealed state in the order given: the latest is taken back first. */
import { z } from 'zod';

const said = { by: z.string(), at: z.iso.datetime() };
/** Mention ids, by which what was said is found again after the study has grown. */
const Mentions = z.array(z.string()).readonly();
const Words = z.array(z.string()).readonly();

export const IdentityRuling = z.discriminatedUnion('action', [
  /** These are one: `entity` keeps its pseudonym, the others lose theirs. `before`: what it was found by till then. */
  z
    .strictObject({
      action: z.literal('same'),
      entity: z.string(),
      others: z.array(z.string()).readonly(),
      mentions: Mentions,
      before: z.strictObject({ keys: Words, forms: Words, seen: Words }).readonly(),
      ...said,
    })
    .readonly(),
  /** These are as many as there are groups, each the entity of that id; `made` is new. */
  z
    .strictObject({
      action: z.literal('different'),
      made: z.string().optional(),
      groups: z.array(z.strictObject({ entity: z.string(), mentions: Mentions }).readonly()).readonly(),
      ...said,
    })
    .readonly(),
  /** The pseudonym chosen for an entity, and the one chosen before; empty for the tool's own. */
  z
    .strictObject({
      action: z.literal('rename'),
      entity: z.string(),
      /** Release domain; absent where it holds for all. */
      domain: z.string().optional(),
      before: z.string(),
      after: z.string(),
      ...said,
    })
    .readonly(),
]);
export type IdentityRuling = z.infer<typeof IdentityRuling>;
