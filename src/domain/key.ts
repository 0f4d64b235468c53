/** The pseudonym key: entity <-> pseudonym for the whole study. Sealed; never printed but by `sotto key`. */
import { z } from 'zod';
import { Surrogate } from './decision.ts';
import { IdentityRuling } from './identity.ts';
import { Kind } from './kinds.ts';
import { Culture, Gender } from './names.ts';

/** What one release domain calls an entity. Each part is drawn once, when a release of the domain first needs it. */
export const DomainPseudonym = z
  .strictObject({
    /** Persons: 4 symbols, unique in the domain: `7F3K`. */
    code: z.string().optional(),
    /** Label number among entities of its kind (`[City-3, ...]`). */
    number: z.int().positive().optional(),
    surrogate: Surrogate.optional(),
    /** Chosen by a person for this domain alone; goes before the entry's own `fixed`. */
    fixed: z.string().optional(),
  })
  .readonly();
export type DomainPseudonym = z.infer<typeof DomainPseudonym>;

const entryShape = {
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
  /** A code of 4 symbols, unique in the study; in no release. */
  code: z.string(),
  /** Orders entities of a kind; in no release. */
  number: z.int().positive(),
  /** Set by a person with `sotto key rename`, for every domain. */
  fixed: z.string().optional(),
};

export const KeyEntry = z
  .strictObject({
    ...entryShape,
    /** By name of a release domain. */
    domains: z.record(z.string(), DomainPseudonym).optional(),
  })
  .readonly();
export type KeyEntry = z.infer<typeof KeyEntry>;

export const PseudonymKey = z
  .strictObject({
    version: z.literal(2),
    entries: z.array(KeyEntry).readonly(),
    /** What a person has said of who is whom, in the order given. */
    rulings: z.array(IdentityRuling).readonly().default([]),
    /** By release domain and participant: days by which their dates are moved, drawn once. */
    shifts: z.record(z.string(), z.record(z.string(), z.int()).readonly()).readonly().optional(),
  })
  .readonly();
export type PseudonymKey = z.infer<typeof PseudonymKey>;
export const emptyKey: PseudonymKey = { version: 2, entries: [], rulings: [] };

/** Before release domains, one code, number and surrogate served every profile. */
const KeyOfVersion1 = z
  .strictObject({
    version: z.literal(1),
    entries: z
      .array(z.strictObject({ ...entryShape, surrogate: Surrogate.optional() }).readonly())
      .readonly(),
  })
  .readonly();
/** A key as a study may hold it. */
export const StoredKey = z.union([PseudonymKey, KeyOfVersion1]);
export type StoredKey = z.infer<typeof StoredKey>;

/** A stored key as it is today. `shown`: domains of which names were released or listed; they keep the names they had. */
export function upToDate(stored: StoredKey, shown: () => readonly string[]): PseudonymKey {
  if (stored.version === 2) return stored;
  const domains = shown();
  const entries = stored.entries.map(({ surrogate, ...entry }): KeyEntry => {
    const { code, number } = entry;
    const had: DomainPseudonym = { code, number, ...(surrogate ? { surrogate } : {}) };
    return { ...entry, domains: Object.fromEntries(domains.map((domain) => [domain, had])) };
  });
  return { version: 2, entries, rulings: [] };
}
