/**
 * What detection found in each note, kept sealed in the study: to look through all notes again takes longer than all else
 * that a command does. Holds places and kinds, no words. Only what this very build has found counts: another may find more.
 */
import { z } from 'zod';
import { SottoError } from '../domain/errors.ts';
import { Kind } from '../domain/kinds.ts';
import { type Mention, mentionIn, Tier } from '../domain/mention.ts';
import { StudyRecords } from '../domain/study.ts';
import { sha256, toHex } from '../vault/crypto.ts';
import type { OpenStudy } from '../vault/study.ts';
import type { Detected, ReadDocument } from './pipeline.ts';
import type { Session } from './session.ts';

/** Digest of sources and data, set by `scripts/build.ts`; absent where the sources themselves run, which change by the minute. */
const thisBuild = (): string | undefined => process.env.SOTTO_BUILD;
const stateName = 'detections';

/** start, end, index of the hidden text or -1, kind, recognizer, rule, tier, confidence. */
const Row = z.tuple([
  z.int().nonnegative(),
  z.int().nonnegative(),
  z.int().min(-1),
  Kind,
  z.string(),
  z.string(),
  Tier,
  z.number().min(0).max(1),
]);
type Row = z.infer<typeof Row>;
/** By digest of the transcript: whatever is read or parted anew is another one. */
const Detections = z.strictObject({ build: z.string(), found: z.record(z.string(), z.array(z.array(Row))) });
/** With the known forms of the key, and with those that a reading learnt from it. */
const MOST_KEPT = 3;

const digestOf = ({ transcript }: ReadDocument): string =>
  toHex(sha256(new TextEncoder().encode(JSON.stringify(transcript))));

const toRow = (m: Mention): Row => [
  m.span.start,
  m.span.end,
  m.hidden ?? -1,
  m.kind,
  m.recognizer,
  m.rule,
  m.tier,
  m.confidence,
];
function toMention(document: string, row: Row): Mention {
  const [start, end, hidden, kind, recognizer, rule, tier, confidence] = row;
  const found = { span: { start, end }, kind, recognizer, rule, tier, confidence };
  return mentionIn(document, hidden < 0 ? undefined : hidden, found);
}

/** What is kept of these notes; nothing when another build found it. */
export async function keptDetections(
  { study }: Session,
  documents: readonly ReadDocument[],
): Promise<Detected> {
  const build = thisBuild();
  const kept = build === undefined ? null : await study.readState(stateName, Detections);
  if (kept === null || kept.build !== build) return new Map();
  return new Map(
    documents.map((document) => {
      const { id } = document.record;
      const found = kept.found[digestOf(document)] ?? [];
      return [id, found.map((rows) => rows.map((row) => toMention(id, row)))];
    }),
  );
}

/**
 * Keeps what was found, if it is not what was kept. Who only reads asks for the lock, and leaves it when another works in the
 * study or nothing may be written there: to find it again costs time and nothing else.
 */
export async function keepDetections(
  { study, changes }: Session,
  documents: readonly ReadDocument[],
  detected: Detected,
  kept: Detected,
): Promise<void> {
  const build = thisBuild();
  const isKept = (id: string): boolean =>
    (detected.get(id) ?? []).every((mentions) => kept.get(id)?.includes(mentions));
  if (build === undefined || documents.every(({ record }) => isKept(record.id))) return;
  const rowsOf = (document: ReadDocument) =>
    (detected.get(document.record.id) ?? []).slice(-MOST_KEPT).map((mentions) => mentions.map(toRow));
  try {
    if (!changes) await study.lock();
    // Somebody may have withdrawn since these notes were opened: nothing of theirs comes back.
    const there = new Set(
      (await study.readState('records', StudyRecords))?.documents.map((d) => d.transcript),
    );
    const found = Object.fromEntries(
      documents
        .filter(({ record }) => there.has(record.transcript))
        .map((document) => [digestOf(document), rowsOf(document)]),
    );
    await study.writeState(stateName, { build, found });
  } catch (error) {
    if (changes || !(error instanceof SottoError)) throw error;
  }
}

/** Nothing is kept of notes that are to be erased; what remains is found again. */
export const forgetDetections = (study: OpenStudy): Promise<void> =>
  study.writeState(stateName, { build: '', found: {} });
