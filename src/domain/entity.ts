/** All mentions of one referent in a study. Lives only in memory and in sealed state. */
import { z } from 'zod';
import { Kind } from './kinds.ts';
import { Mention } from './mention.ts';
import { Culture, Gender, NamePart } from './names.ts';

/** A mention with how its name is read (persons only; empty for others). */
export const EntityMention = z
  .strictObject({ mention: Mention, parts: z.array(NamePart).readonly() })
  .readonly();
export type EntityMention = z.infer<typeof EntityMention>;

export const Entity = z
  .strictObject({
    /** Random, drawn once and kept in the pseudonym key: `E-` and 8 symbols of Crockford base 32. */
    id: z.string(),
    kind: Kind,
    mentions: z.array(EntityMention).readonly(),
    /** Distinct surface forms as written, sorted; for places also the gazetteer's forms, for persons full names known. */
    forms: z.array(z.string()).readonly(),
    gender: Gender.optional(),
    culture: Culture.optional(),
    /** Key of the gazetteer's entry when the place is known. */
    place: z.string().optional(),
    /** Rules that joined these mentions, in order: the rule, the mention that was joined, mentions that spoke for it. */
    why: z.array(z.string()).readonly(),
  })
  .readonly();
export type Entity = z.infer<typeof Entity>;
