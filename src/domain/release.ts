/** What a release folder holds besides its texts. */
import { z } from 'zod';
import { ConsentLevel } from './policy.ts';

export const gateNames = ['candidates', 'leak', 'consent', 'risk', 'audit'] as const;
export const GateName = z.enum(gateNames);
export type GateName = z.infer<typeof GateName>;
/** The leak and audit gates cannot be waived. */
export const waivable: Readonly<Record<GateName, boolean>> = {
  candidates: false,
  leak: false,
  consent: false,
  risk: true,
  audit: false,
};

/** A gate's verdict; `detail` is made of counts and pseudonymous ids alone. */
export const GateResult = z
  .strictObject({
    gate: GateName,
    holds: z.boolean(),
    waived: z.string().optional(),
    detail: z.string(),
  })
  .readonly();
export type GateResult = z.infer<typeof GateResult>;

/** A file of a release, path relative to its folder with forward slashes. */
export type ReleaseFile = Readonly<{ path: string; bytes: Uint8Array }>;

export const Manifest = z
  .strictObject({
    format: z.literal('sottovoce-release-1'),
    release: z.string(),
    study: z.string(),
    profile: z.string(),
    consent: ConsentLevel,
    created: z.iso.datetime(),
    tool: z.string(),
    policy: z.string(),
    gates: z.array(GateResult).readonly(),
    unreviewed: z.int().nonnegative(),
    files: z
      .array(
        z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), sha256: z.string() }).readonly(),
      )
      .readonly(),
    signingKey: z.string(),
    /** Ed25519 over the RFC 8785 form of the manifest without this member, hex. */
    signature: z.string(),
  })
  .readonly();
export type Manifest = z.infer<typeof Manifest>;

/** What is wrong with a release folder, and in which file (path as in `ReleaseFile`). */
export const releaseProblems = [
  'missing', // the manifest names it, or every release has it, and it is not there
  'changed', // its bytes are not those the manifest was signed for
  'unexpected', // the manifest does not name it
  'bad-manifest', // not a manifest, or not in the exact form that is written
  'bad-signature', // the manifest is not signed by the key that it names
  'bad-checkpoint', // the audit checkpoint is not signed by the key that the manifest names
] as const;
export const ReleaseProblem = z
  .strictObject({ path: z.string(), problem: z.enum(releaseProblems) })
  .readonly();
export type ReleaseProblem = z.infer<typeof ReleaseProblem>;
