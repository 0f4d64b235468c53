/** What is left of a study's notes, rulings and pseudonym key when a participant is gone. Stores nothing. */
import { emptyKey } from '../domain/key.ts';
import type { Participant } from '../domain/participant.ts';
import type { Span } from '../domain/span.ts';
import type { DocumentRecord } from '../domain/study.ts';
import type { Transcript } from '../domain/transcript.ts';
import { sha256, toHex } from '../vault/crypto.ts';
import type { Context } from './context.ts';
import { blanked, documentOf, occursIn, prunedKey } from './erase.ts';
import { type ReadDocument, readDocument } from './pipeline.ts';
import { readStudy, type StudyReading } from './reading.ts';
import type { Session } from './session.ts';
import { withheldOf } from './withheld.ts';

type Shared = Readonly<{ document: ReadDocument; spans: readonly Span[] }>;
export type Parts = Readonly<{
  gone: readonly ReadDocument[];
  parted: readonly Shared[];
  withheld: readonly ReadDocument[];
}>;

/** What becomes of each note that is about this participant. */
export function partsOf(
  documents: readonly ReadDocument[],
  participant: Participant,
  destroyShared: boolean,
): Parts {
  const gone: ReadDocument[] = [];
  const parted: Shared[] = [];
  const withheld: ReadDocument[] = [];
  for (const document of documents) {
    if (!document.record.participants.includes(participant.id)) continue;
    const spans = withheldOf(document, [participant])?.spans;
    if (document.record.participants.length === 1) gone.push(document);
    else if (spans) parted.push({ document, spans });
    else (destroyShared ? gone : withheld).push(document);
  }
  return { gone, parted, withheld };
}

export type Remaining = Readonly<{
  document: ReadDocument;
  /** What is to be sealed anew, for those whom the note is still about. */
  anew?: Readonly<{ original: Uint8Array; transcript: Transcript }>;
}>;

export async function remainingOf(
  { study }: Session,
  before: StudyReading,
  participant: Participant,
  { gone, parted, withheld }: Parts,
): Promise<readonly Remaining[]> {
  const lost = new Set(gone.map((d) => d.record.id));
  const others = (record: DocumentRecord): DocumentRecord => ({
    ...record,
    participants: record.participants.filter((p) => p !== participant.id),
  });
  const remaining: Remaining[] = [];
  for (const document of before.documents) {
    const { record } = document;
    const shared = parted.find((p) => p.document === document);
    if (lost.has(record.id)) continue;
    if (shared) {
      const transcript = blanked(document.transcript, shared.spans);
      const original = new TextEncoder().encode(transcript.text);
      const kept = { ...others(record), name: `${record.id}.txt`, digest: toHex(sha256(original)) };
      remaining.push({ document: readDocument(kept, transcript), anew: { original, transcript } });
    } else if (withheld.includes(document)) {
      const { content: original } = await study.getObject(record.original, record.participants);
      const { transcript } = document;
      const kept = { ...others(record), withheld: true as const };
      remaining.push({ document: { ...document, record: kept }, anew: { original, transcript } });
    } else remaining.push({ document });
  }
  return remaining;
}

/** Key and rulings as the remaining notes bear them out. */
export async function afterwards(before: StudyReading, remaining: readonly Remaining[], context: Context) {
  const documents = remaining.map(({ document }) => document);
  const occurs = occursIn(
    documents.flatMap(({ transcript }) => [transcript.text, ...transcript.hidden.map((h) => h.text)]),
  );
  const there = new Set(documents.map(({ record }) => record.id));
  const rulings = before.records.rulings.filter(
    ({ form, place }) => occurs(form) && (place === undefined || there.has(documentOf(place))),
  );
  const records = { ...before.records, documents: documents.map(({ record }) => record), rulings };
  const unchanged = new Set(before.documents);
  const detected = new Map(
    documents.flatMap((d) =>
      unchanged.has(d) ? [[d.record.id, before.detected.get(d.record.id) ?? []]] : [],
    ),
  );
  const search = (key: StudyReading['key'], found: StudyReading['detected']): Promise<StudyReading> =>
    readStudy({ ...before, records, key }, context, { ...before, documents, detected: found });
  const after = await search(before.key, detected);
  const alone = await search(emptyKey, new Map());
  return { rulings, key: prunedKey(after, alone, new Set(documents.map(({ record }) => record.id))) };
}
