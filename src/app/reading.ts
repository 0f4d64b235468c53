/** A session's notes opened and read: the start of status, review, key, risk and release. */
import type { Knowledge } from '../detect/index.ts';
import { SottoError } from '../domain/errors.ts';
import type { Kind } from '../domain/kinds.ts';
import type { DocumentRecord } from '../domain/study.ts';
import { Transcript } from '../domain/transcript.ts';
import { hmac, toHex } from '../vault/crypto.ts';
import type { OpenStudy } from '../vault/study.ts';
import type { Context } from './context.ts';
import { keepDetections, keptDetections } from './detections.ts';
import { loadKnowledge } from './knowledge.ts';
import { type Found, find, type ReadDocument, readDocument } from './pipeline.ts';
import type { Session } from './session.ts';

export type StudyReading = Session & Found & Knowledge & Readonly<{ documents: readonly ReadDocument[] }>;

/** Throws `broken-integrity` where the sealed file holds another note. */
export async function openTranscript(
  study: OpenStudy,
  { id, transcript: object, participants }: DocumentRecord,
): Promise<Transcript> {
  const { content, meta } = await study.getObject(object, participants);
  const transcript = Transcript.safeParse(JSON.parse(new TextDecoder().decode(content)));
  if (!transcript.success || transcript.data.id !== id || meta.document !== id)
    throw new SottoError('broken-integrity', 'a sealed transcript does not hold what it should', {
      document: id,
    });
  return transcript.data;
}

async function openDocuments(
  { study, records }: Session,
  context: Context,
): Promise<readonly ReadDocument[]> {
  const documents: ReadDocument[] = [];
  context.progress.start('opening notes', records.documents.length);
  for (const record of records.documents) {
    documents.push(readDocument(record, await openTranscript(study, record)));
    context.progress.step();
  }
  context.progress.stop();
  return documents;
}

/** What a group of candidates is called: stable over time, telling nothing to who lacks the study's key. */
export const groupIds =
  (study: OpenStudy) =>
  (form: string, kind: Kind): string =>
    `G-${toHex(hmac(study.pseudonymRoot, `group ${kind} ${form}`)).slice(0, 8)}`;

/** Of a reading, what the next one of the same notes takes over. */
export type Before = Pick<StudyReading, 'documents' | 'detected' | 'gazetteer' | 'tagger' | 'details'>;

/**
 * Reads the whole study. The key may have grown: whoever is changing the study stores it. `before`: a reading of the same
 * notes, of which documents and detections are taken over when only rulings or the key have changed since.
 */
export async function readStudy(session: Session, context: Context, before?: Before): Promise<StudyReading> {
  const { gazetteer, tagger, details } = before ?? (await loadKnowledge());
  const documents = before?.documents ?? (await openDocuments(session, context));
  const kept = before?.detected ?? (await keptDetections(session, documents));
  const found = find({
    documents,
    rulings: session.records.rulings,
    key: session.key,
    gazetteer,
    tagger,
    details,
    random: context.random,
    groupId: groupIds(session.study),
    progress: context.progress,
    before: kept,
  });
  // With `before`, notes may be given that are not so in the study.
  if (!before) await keepDetections(session, documents, found.detected, kept);
  return { ...session, ...found, documents, gazetteer, tagger, details };
}
