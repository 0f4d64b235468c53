/** policy.yaml: what to do with each kind, per release profile. Holds no names of participants. */
import { z } from 'zod';
import { Kind } from './kinds.ts';

export const strategies = ['pseudonym', 'generalise', 'suppress', 'shift', 'keep'] as const;
export const StrategyName = z.enum(strategies);
export type StrategyName = z.infer<typeof StrategyName>;

export const consentLevels = ['none', 'internal', 'team', 'archive', 'public'] as const;
export const ConsentLevel = z.enum(consentLevels);
export type ConsentLevel = z.infer<typeof ConsentLevel>;
/** Whether consent at `level` covers a use that needs `needed`. */
export const consentCovers = (level: ConsentLevel, needed: ConsentLevel): boolean =>
  consentLevels.indexOf(level) >= consentLevels.indexOf(needed);

/** How coarse a generalisation is, from fine to coarse; each kind says what they mean for it. */
export const Level = z.enum(['fine', 'medium', 'coarse']);
export type Level = z.infer<typeof Level>;
/** Dates know two steps more, which lie between a third of a month (`fine`), a season (`medium`) and a year (`coarse`). */
export const dateSteps = ['month', 'quarter'] as const;
export const RuleLevel = z.enum([...Level.options, ...dateSteps]);
export type RuleLevel = z.infer<typeof RuleLevel>;

export const Rule = z.strictObject({ strategy: StrategyName, level: RuleLevel.optional() }).readonly();
export type Rule = z.infer<typeof Rule>;

export const RiskBounds = z
  .strictObject({
    /** Every participant must share the released combination of attributes with at least this many (themselves included). */
    minimumGroup: z.int().positive(),
  })
  .readonly();

export const Profile = z
  .strictObject({
    /** The consent a participant must have given to be included. */
    consent: ConsentLevel,
    /** How persons are named: realistic surrogates, or codes such as P-7F3K. */
    persons: z.enum(['surrogate', 'code']),
    kinds: z.record(Kind, Rule),
    /** Attributes left out of the participants table altogether. */
    omit: z.array(z.string()).readonly(),
    risk: RiskBounds,
    /**
     * Profiles of one release domain share their pseudonyms; between domains nobody can link them. Without it a profile
     * is a domain of its own, by its name.
     */
    domain: z.string().min(1).max(80).optional(),
    /** Key of a second person, from `sotto audit sign --new-key`, who must have signed the study as it stands. */
    signOff: z.string().min(1).max(120).optional(),
  })
  .readonly();
export type Profile = z.infer<typeof Profile>;

/** Countries and public figures that stay as they are, each with a reason. */
export const AllowEntry = z
  .strictObject({ form: z.string().min(1), kind: Kind, reason: z.string().min(1) })
  .readonly();
export type AllowEntry = z.infer<typeof AllowEntry>;

export const Policy = z
  .strictObject({
    version: z.literal(1),
    keepCountries: z.boolean(),
    /**
     * Peoples and faiths of the majority where the study was made: they are told as such where the policy generalises, all others
     * as a minority.
     */
    majorities: z
      .strictObject({
        ethnicity: z.array(z.string().min(1)).readonly(),
        religion: z.array(z.string().min(1)).readonly(),
      })
      .readonly()
      .optional(),
    allow: z.array(AllowEntry).readonly(),
    profiles: z.record(z.string(), Profile),
  })
  .readonly();
export type Policy = z.infer<typeof Policy>;

/** Release domain of a profile of the policy. */
export const domainOf = ({ profiles }: Policy, profile: string): string => {
  const named = Object.hasOwn(profiles, profile) ? profiles[profile]?.domain : undefined;
  return named ?? profile;
};
