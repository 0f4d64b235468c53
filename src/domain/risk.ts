/** How identifiable each participant still is by the attributes that a release would hold. */
import { z } from 'zod';

/** A row of the released participants table: null where the attribute is withheld or unknown. */
export type AttributeRow = Readonly<{ participant: string; values: Readonly<Record<string, string | null>> }>;

export const ParticipantRisk = z
  .strictObject({
    participant: z.string(),
    /** How many of the study share every released attribute with this participant, themselves included (k). */
    group: z.int().positive(),
    /** Smallest sets of attributes that no other participant shares (minimal sample uniques), smallest first. */
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
    smallestGroup: z.int().nonnegative(),
    unique: z.int().nonnegative(),
    minimumGroup: z.int().positive(),
    holds: z.boolean(),
    /** Attributes whose removal leaves the fewest participants below the bound, best first. */
    proposals: z
      .array(z.strictObject({ attribute: z.string(), below: z.int().nonnegative() }).readonly())
      .readonly(),
  })
  .readonly();
export type RiskReport = z.infer<typeof RiskReport>;
