/** How identifiable each participant still is by the attributes that a release would hold. */
import { z } from 'zod';

/** A row of the released participants table: null where the attribute is withheld or unknown. */
export type AttributeRow = Readonly<{ participant: string; values: Readonly<Record<string, string | null>> }>;

export const ParticipantRisk = z
  .strictObject({
    participant: z.string(),
    /** How many of the study share every released attribute with this participant, themselves included (k). */
    group: z.int().positive(),
    /** The same count when a withheld value may be any value; never smaller than `group`. */
    groupIfWithheldMatches: z.int().positive(),
    /**
     * Smallest sets of attributes that no other participant shares (minimal sample uniques), smallest first, none of
     * them empty. A withheld value counts as a value of its own: it equals another withheld one and nothing else.
     */
    minimalUniques: z.array(z.array(z.string()).readonly()).readonly(),
    /** SUDA: sum over minimal sample uniques of (m - size)!, m the number of attributes. */
    suda: z.number().nonnegative(),
  })
  .readonly();
export type ParticipantRisk = z.infer<typeof ParticipantRisk>;

export const RiskReport = z
  .strictObject({
    attributes: z.array(z.string()).readonly(),
    participants: z.array(ParticipantRisk).readonly(),
    /** Smallest `group`; 0 when there are no participants. */
    smallestGroup: z.int().nonnegative(),
    /** Smallest `groupIfWithheldMatches`; 0 when there are no participants. */
    smallestGroupIfWithheldMatches: z.int().nonnegative(),
    /** Participants whose `group` is 1. */
    unique: z.int().nonnegative(),
    minimumGroup: z.int().positive(),
    /** No participant stands in a group below `minimumGroup`, by the strict reading of withheld values. */
    holds: z.boolean(),
    /**
     * Per attribute, the share in percent of the total SUDA score that comes from minimal uniques with this attribute;
     * they add up to more than 100, since a unique counts for each of its attributes. All 0 when nobody is unique.
     */
    contributions: z
      .array(z.strictObject({ attribute: z.string(), percent: z.number().nonnegative() }).readonly())
      .readonly(),
    /**
     * A greedy way to the bound, best first: leaving out this attribute and those listed before it leaves `below`
     * participants below the bound. Empty when the bound holds, or when there are too few participants to ever reach it.
     */
    proposals: z
      .array(z.strictObject({ attribute: z.string(), below: z.int().nonnegative() }).readonly())
      .readonly(),
  })
  .readonly();
export type RiskReport = z.infer<typeof RiskReport>;
