/** The pseudonym key: entity <-> pseudonym for the whole study. Sealed; never printed but by `sotto key`. */
import { z } from 'zod';
import { Surrogate } from './decision.ts';
import { Kind } from './kinds.ts';
import { Culture, Gender } from './names.ts';

export const KeyEntry = z
  .strictObject({
    entity: z.string(),
    kind: Kind,
    /** Fold keys that identify the entity in later notes, sorted. */
    keys: z.array(z.string()).readonly(),
    /** Surface forms seen, sorted. */
    forms: z.array(z.string()).readonly(),
    gender: Gender.optional(),
    culture: Culture.optional(),
    place: z.string().optional(),
    /** Persons: the first mention in each document, sorted. Tells apart two people of whom the same name alone is known. */
    seen: z.array(z.string()).readonly().optional(),
    /** A code of 4 symbols, unique in the study: `7F3K`. */
    code: z.string(),
    /** Label number among entities of its kind (`[City-3, ...]`); drawn once. */
    number: z.int().positive(),
    /** Persons: chosen once, stored. */
    surrogate: Surrogate.optional(),
    /** Set by a person with `sotto key set`. */
    fixed: z.string().optional(),
  })
  .readonly();
export type KeyEntry = z.infer<typeof KeyEntry>;

export const PseudonymKey = z
  .strictObject({ version: z.literal(1), entries: z.array(KeyEntry).readonly() })
  .readonly();
export type PseudonymKey = z.infer<typeof PseudonymKey>;
export const emptyKey: PseudonymKey = { version: 1, entries: [] };
