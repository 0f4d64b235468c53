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
  })
  .readonly();
export type DocumentRecord = z.infer<typeof DocumentRecord>;

export const StudyRecords = z
  .strictObject({
    documents: z.array(DocumentRecord).readonly(),
    participants: z.array(Participant).readonly(),
    rulings: z.array(Ruling).readonly(),
  })
  .readonly();
export type StudyRecords = z.infer<typeof StudyRecords>;
export const emptyRecords: StudyRecords = { documents: [], participants: [], rulings: [] };
