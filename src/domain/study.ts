/** What a study keeps of its documents and rulings. All of it sealed but `StudyFile`. */
import { z } from 'zod';
import { Ruling } from './decision.ts';
import { Participant } from './participant.ts';

/** study.json, public: nothing in it tells who or how many. */
export const StudyFile = z
  .strictObject({
    format: z.literal(1),
    study: z.string(),
    created: z.iso.datetime(),
    /** age recipients that state and keys are sealed for: the unlock and the recovery recipient. */
    recipients: z.strictObject({ unlock: z.string(), recovery: z.string() }),
    epoch: z.int().positive(),
    /** Ed25519 public key, hex, that signs checkpoints and manifests. */
    signingKey: z.string(),
  })
  .readonly();
export type StudyFile = z.infer<typeof StudyFile>;

/** One ingested file: ids of its two sealed objects, and whom it concerns. */
export const DocumentRecord = z
  .strictObject({
    id: z.string(),
    original: z.string(),
    transcript: z.string(),
    name: z.string(),
    digest: z.string(),
    format: z.string(),
    participants: z.array(z.string()).readonly(),
    ingestedAt: z.iso.datetime(),
    /** Tells of somebody who withdrew, too, and cannot be parted: kept for the others, in no release. */
    withheld: z.literal(true).optional(),
    /** The key under which another laptop sealed the note: it goes with the participant's. */
    slot: z.string().exactOptional(),
    /** The same of further copies of it, byte for byte, that came home. */
    copies: z.array(z.string()).readonly().exactOptional(),
  })
  .readonly();
export type DocumentRecord = z.infer<typeof DocumentRecord>;

/** A withdrawal that has begun: whatever happens, the next who changes the study ends it. */
export const Erasure = z
  .strictObject({
    participant: z.string(),
    /** Keys under which other laptops sealed their notes. */
    slots: z.array(z.string()).readonly(),
    /** Objects to unlink. */
    objects: z.array(z.string()).readonly(),
  })
  .readonly();
export type Erasure = z.infer<typeof Erasure>;

export const StudyRecords = z
  .strictObject({
    documents: z.array(DocumentRecord).readonly(),
    participants: z.array(Participant).readonly(),
    rulings: z.array(Ruling).readonly(),
    /** Keyed digests of notes and codes of those who withdrew: what is gone does not come back by oversight. */
    withdrawn: z.array(z.string()).readonly().default([]),
    erasing: Erasure.optional(),
  })
  .readonly();
export type StudyRecords = z.infer<typeof StudyRecords>;
export const emptyRecords: StudyRecords = { documents: [], participants: [], rulings: [], withdrawn: [] };

/** What was released, and of whom: so that a withdrawal can say which copies must be mended. */
export const ReleaseRecord = z
  .strictObject({
    release: z.string(),
    profile: z.string(),
    domain: z.string(),
    built: z.iso.datetime(),
    /** As typed. */
    out: z.string(),
    documents: z
      .array(z.strictObject({ id: z.string(), participants: z.array(z.string()).readonly() }).readonly())
      .readonly(),
  })
  .readonly();
export type ReleaseRecord = z.infer<typeof ReleaseRecord>;

/** A copy of the study, as its maker named the place. `epoch`: of the keys in it. */
export const BackupRecord = z
  .strictObject({ id: z.string(), path: z.string(), made: z.iso.datetime(), epoch: z.int().nonnegative() })
  .readonly();
export type BackupRecord = z.infer<typeof BackupRecord>;
