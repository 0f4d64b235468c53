/**
 * Seals originals, reads transcripts, refuses what it cannot read, says what was found. Stored in batches: after a
 * crash the batches done are whole and the same command goes on. What a broken batch left stays, sealed and unnamed: a
 * tool that deletes what it does not know would one day delete the only copy.
 */
import { type ErrorCode, SottoError } from '../domain/errors.ts';
import type { Participant } from '../domain/participant.ts';
import type { DocumentRecord, StudyRecords } from '../domain/study.ts';
import type { SourceFile, Transcript } from '../domain/transcript.ts';
import { hiddenReport, largestFile, readTranscript, refusalOfLarge } from '../ingest/index.ts';
import { loadLanguages } from '../lang/index.ts';
import { randomSymbols, sha256, toHex } from '../vault/crypto.ts';
import { readFile, sizeOf } from '../vault/files.ts';
import { type FoundFile, walk } from '../vault/sources.ts';
import type { OpenStudy } from '../vault/study.ts';
import type { Context } from './context.ts';
import { type LogLine, readJournal, record } from './journal.ts';
import {
  draftsOf,
  enrol,
  identityOf,
  type NewNote,
  newcomers,
  type Said,
  stateConsent,
} from './participants.ts';
import { ingestLines } from './sealed-log.ts';
import { changing, type StudyOptions } from './session.ts';
import { whoWithdrew } from './withdrawn.ts';

export type IngestOptions = StudyOptions & Said & Readonly<{ paths: readonly string[]; dryRun: boolean }>;

export type Ingested = Readonly<{
  /** The note's random id: file names hold names, and go no further than the seal. */
  document: string;
  format: string;
  encoding: string;
  participants: number;
  turns: number;
  marks: number;
  hidden: Readonly<Record<string, number>>;
}>;
/** `path` is told: whoever typed it must know which file to mend. */
export type Refused = Readonly<{ path: string; code: ErrorCode; message: string; advice?: string }>;
export type IngestResult = Readonly<{
  ingested: readonly Ingested[];
  refused: readonly Refused[];
  /** How many files the study holds already, byte for byte. */
  known: number;
  /** Participants of such files whose consent is what was said now, and was not stated or was broader before. */
  consentStated: number;
  /** Participants of such files who keep a narrower consent than was said now. */
  consentKept: number;
  skipped: readonly Readonly<{ path: string; why: string }>[];
  participants: number;
  withoutConsent: number;
}>;

/** A file that the study holds already, and whom it is about. */
type Known = Readonly<{ known: readonly string[] }>;
type Note = Readonly<{
  path: string;
  source: SourceFile;
  transcript: Transcript;
  /** The key under which another laptop sealed it. */
  slot?: string | undefined;
}>;

/** Largest batch: so much text and originals are in memory at once. */
const batchFiles = 32;
const batchBytes = 64 * 2 ** 20;

export const ingest = (options: IngestOptions, context: Context): Promise<IngestResult> =>
  changing(options, async ({ study, records, policyDigest }) => {
    await loadLanguages();
    const { files, skipped, unreadable } = walk(options.paths);
    const seen = new Map(records.documents.map((d) => [d.digest, d.participants]));
    const again = new Set<string>();
    const withdrew = whoWithdrew(study, records);
    const result = {
      ingested: [] as Ingested[],
      refused: unreadable.map(({ path, error }) => refusal(path, error)),
      known: 0,
      consentStated: 0,
      consentKept: 0,
    };
    if (!options.dryRun) logForgotten(study, records, context, policyDigest);
    let now = records;
    context.progress.start('reading notes', files.length);
    for (const batch of batches(files)) {
      const notes: Note[] = [];
      for (const file of batch) {
        context.progress.step();
        const outcome = readNote(file, seen, options, withdrew);
        if ('known' in outcome) {
          result.known += 1;
          for (const participant of outcome.known) again.add(participant);
        } else if ('code' in outcome) result.refused.push(outcome);
        else notes.push(outcome);
      }
      now = await storeBatch(study, now, notes, options, context, policyDigest);
      result.ingested.push(...notes.map((note) => describe(note, options)));
    }
    context.progress.stop();
    const stated = options.consent && stateConsent(now.participants, again, options.consent);
    if (stated) {
      result.consentStated = await storeConsent(study, now, stated, options, context, policyDigest);
      now = { ...now, participants: stated };
    }
    result.consentKept = now.participants.filter(
      (p) => again.has(p.id) && p.consent !== (options.consent ?? p.consent),
    ).length;
    if (result.refused.length > 0 && !options.dryRun)
      record(study, context, policyDigest, [
        { action: 'refuse', object: 'ingest', after: `files=${result.refused.length}` },
      ]);
    return {
      ...result,
      skipped,
      participants: now.participants.length,
      withoutConsent: now.participants.filter((p) => !p.consentStated).length,
    };
  });

function* batches(files: readonly FoundFile[]): Generator<readonly FoundFile[]> {
  let batch: FoundFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length > 0 && (batch.length === batchFiles || bytes + file.bytes > batchBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.bytes;
  }
  if (batch.length > 0) yield batch;
}

/** Notes that were stored right before a crash, and of which the log does not know yet. */
export function logForgotten(
  study: OpenStudy,
  { documents }: StudyRecords,
  context: Context,
  policyDigest: string,
): void {
  const known = new Set(readJournal(study).entries.flatMap((e) => (e.action === 'ingest' ? [e.object] : [])));
  record(study, context, policyDigest, ingestLines(documents.filter(({ id }) => !known.has(id))));
}

/** A file that cannot be read never stops the others. What is wrong with the disk or with us does. */
function readNote(
  file: FoundFile,
  seen: Map<string, readonly string[]>,
  said: Said,
  withdrew: ReturnType<typeof whoWithdrew>,
): Note | Refused | Known {
  try {
    const bytes = noteBytes(file.path, file.name);
    const known = seen.get(toHex(sha256(bytes)));
    if (known) return { known };
    const note = readSource(file.path, file.name, bytes, said, withdrew);
    seen.set(note.source.digest, []);
    return note;
  } catch (error) {
    if (!(error instanceof SottoError) || error.code === 'internal' || error.code === 'io') throw error;
    return refusal(file.path, error);
  }
}

/** What stands at `path`, which a person typed or pointed at: a link is followed. Throws before what is too large for a note is read. */
export function noteBytes(path: string, name: string): Uint8Array {
  const bytes = sizeOf(path);
  if (bytes > largestFile) throw refusalOfLarge(name, bytes);
  return readFile(path, { limit: largestFile, follow: true });
}

/** Throws what the reader refuses, and `withdrawn`. */
export function readSource(
  path: string,
  name: string,
  bytes: Uint8Array,
  said: Said,
  withdrew: ReturnType<typeof whoWithdrew>,
): Note {
  const source = { name, bytes, digest: toHex(sha256(bytes)) };
  if (withdrew('note', source.digest)) throw ofSomebodyGone();
  const transcript = readTranscript(source, `D-${randomSymbols(8)}`);
  const people = draftsOf(transcript, said).flatMap((draft) => identityOf(draft) ?? []);
  if (people.some((identity) => withdrew('person', identity))) throw ofSomebodyGone();
  return { path, source, transcript };
}

const ofSomebodyGone = (): SottoError =>
  new SottoError(
    'withdrawn',
    'this note is about a participant who has withdrawn',
    {},
    'Delete it. If it is about somebody else, give them a code of their own: --participant CODE.',
  );

export const refusal = (path: string, { code, message, advice }: SottoError): Refused => ({
  path,
  code,
  message,
  ...(advice === undefined ? {} : { advice }),
});

/** Keys first, then sealed objects, then the records that point to them, then the log. */
export async function storeBatch(
  study: OpenStudy,
  records: StudyRecords,
  notes: readonly Note[],
  options: Said & Readonly<{ dryRun: boolean }>,
  context: Context,
  policyDigest: string,
): Promise<StudyRecords> {
  if (notes.length === 0) return records;
  const drafted: NewNote[] = notes.map((n) => ({
    document: n.transcript.id,
    drafts: draftsOf(n.transcript, options),
  }));
  const count = newcomers(records.participants, drafted);
  const ids = options.dryRun
    ? Array.from({ length: count }, (_, i) => `P-${i}`)
    : count > 0
      ? await study.addParticipants(count)
      : [];
  const { participants, about } = enrol(records.participants, drafted, ids, options);
  if (options.dryRun) return { ...records, participants };
  const documents: DocumentRecord[] = [];
  for (const { source, transcript, slot } of notes) {
    const concerned = about.get(transcript.id) ?? [];
    const seal = (kind: 'original' | 'transcript', content: Uint8Array): Promise<string> =>
      study.putObject({
        kind,
        participants: concerned,
        meta: { name: source.name, document: transcript.id },
        content,
      });
    documents.push({
      id: transcript.id,
      original: await seal('original', source.bytes),
      transcript: await seal('transcript', new TextEncoder().encode(JSON.stringify(transcript))),
      name: source.name,
      digest: source.digest,
      format: transcript.format,
      participants: concerned,
      ingestedAt: context.now().toISOString(),
      ...(slot === undefined ? {} : { slot }),
    });
  }
  const next = { ...records, documents: [...records.documents, ...documents], participants };
  await study.writeState('records', next);
  record(study, context, policyDigest, ingestLines(documents));
  return next;
}

/** How many participants' consent is another than before. */
async function storeConsent(
  study: OpenStudy,
  records: StudyRecords,
  participants: readonly Participant[],
  { dryRun }: IngestOptions,
  context: Context,
  policyDigest: string,
): Promise<number> {
  const before = new Map(records.participants.map((p) => [p.id, p]));
  const changed = participants.filter((p) => before.get(p.id) !== p);
  if (dryRun) return changed.length;
  const events = changed.map((p): LogLine => {
    const old = before.get(p.id);
    return {
      action: 'consent',
      object: 'participant',
      participant: p.id,
      before: old?.consentStated ? old.consent : 'unstated',
      after: p.consent,
    };
  });
  record(study, context, policyDigest, events);
  await study.writeState('records', { ...records, participants });
  return changed.length;
}

const describe = ({ transcript }: Note, said: Said): Ingested => ({
  document: transcript.id,
  format: transcript.format,
  encoding: transcript.encoding,
  participants: draftsOf(transcript, said).length,
  turns: transcript.turns.length,
  marks: transcript.marks.length,
  hidden: hiddenReport(transcript),
});
