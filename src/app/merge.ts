/** Brings intake folders home: each note is opened with its slot's key and goes the way of every note. Nothing is overwritten. */
import { z } from 'zod';
import { SottoError } from '../domain/errors.ts';
import { ConsentLevel } from '../domain/policy.ts';
import type { DocumentRecord, StudyRecords } from '../domain/study.ts';
import { largestFile, refusalOfLarge } from '../ingest/index.ts';
import { loadLanguages } from '../lang/index.ts';
import { sha256, toHex } from '../vault/crypto.ts';
import { readPool, takenIn } from '../vault/intake.ts';
import { gathered, spent } from '../vault/pieces.ts';
import type { Context } from './context.ts';
import { logForgotten, type Refused, readSource, refusal, storeBatch } from './ingest.ts';
import { checkedPool, type IntakeMeta } from './intake.ts';
import { record } from './journal.ts';
import { changing, type Session, type StudyOptions } from './session.ts';
import { whoWithdrew } from './withdrawn.ts';

const Meta: z.ZodType<IntakeMeta> = z.strictObject({
  name: z.string(),
  taken: z.iso.datetime(),
  participant: z.string().exactOptional(),
  consent: ConsentLevel.exactOptional(),
});

export type MergeResult = Readonly<{
  merged: number;
  /** Merged before, by the id of the sealed file. */
  already: number;
  /** Notes that the study holds byte for byte. */
  duplicates: readonly string[];
  /** Notes kept beside one of the same file name and other content: by the ids of both. */
  conflicts: readonly Readonly<{ note: string; beside: string }>[];
  refused: readonly Refused[];
  /** Of those refused: of participants who have withdrawn. Their keys are destroyed, so that the laptop's copy opens nowhere. */
  erased: number;
  participants: number;
}>;

/** Ids of sealed files that were merged, or erased: the same laptop may come home twice. */
const Merged = z.array(z.string()).readonly();

export const mergeIntake = (
  options: StudyOptions & Readonly<{ folders: readonly string[]; dryRun: boolean }>,
  context: Context,
): Promise<MergeResult> =>
  changing(options, async (session) => {
    await loadLanguages();
    const { study, policyDigest } = session;
    const merged = new Set((await study.readState('merged', Merged)) ?? []);
    const before = merged.size;
    let records = session.records;
    if (!options.dryRun) logForgotten(study, records, context, policyDigest);
    const result = {
      already: 0,
      duplicates: [] as string[],
      conflicts: [] as { note: string; beside: string }[],
      refused: [] as Refused[],
    };
    const erased: Sealed[] = [];
    for (const folder of options.folders) {
      const slots = slotsOf(session, folder);
      const fresh = takenIn(folder).filter((id) => !merged.has(id));
      result.already += takenIn(folder).length - fresh.length;
      for (const { id, slot } of await asTaken(session, folder, slots, fresh)) {
        const outcome = await mergeOne(session, records, { folder, id, slot }, options.dryRun, context);
        if ('refused' in outcome) {
          result.refused.push(outcome.refused);
          if (outcome.refused.code === 'withdrawn') erased.push({ id, slot });
          continue;
        }
        if ('duplicate' in outcome) {
          result.duplicates.push(outcome.duplicate);
          records = withCopy(records, outcome.duplicate, slot);
          if (!options.dryRun) await study.writeState('records', records);
        } else {
          const beside = records.documents.find((d) => d.name === outcome.added.name);
          if (beside) result.conflicts.push({ note: outcome.added.id, beside: beside.id });
          const { documents } = outcome.records;
          // A dry run stores no document, and must still know what it has seen.
          records = {
            ...outcome.records,
            documents: options.dryRun ? [...documents, outcome.added] : documents,
          };
        }
        merged.add(id);
        if (!options.dryRun) await study.writeState('merged', [...merged]);
      }
    }
    const count = merged.size - before - result.duplicates.length;
    if (!options.dryRun && (merged.size > before || erased.length > 0))
      record(study, context, policyDigest, [
        {
          action: 'vault.merge',
          object: study.file.study,
          after: `notes=${count} duplicates=${result.duplicates.length} conflicts=${result.conflicts.length}${erased.length > 0 ? ` erased=${erased.length}` : ''}`,
        },
      ]);
    if (!options.dryRun && erased.length > 0) {
      await study.forgetParticipants(erased.map(({ slot }) => slot));
      // Last: cut short before, they are refused again, and erased again.
      await study.writeState('merged', [...merged, ...erased.map(({ id }) => id)]);
    }
    return { ...result, erased: erased.length, merged: count, participants: records.participants.length };
  });

/** The study keeps under which key the copy was sealed: a withdrawal destroys that, too. */
const withCopy = (records: StudyRecords, id: string, slot: string): StudyRecords => ({
  ...records,
  documents: records.documents.map((d) =>
    d.id !== id || d.slot === slot || d.copies?.includes(slot)
      ? d
      : { ...d, copies: [...(d.copies ?? []), slot] },
  ),
});

/** The folder's pool must be one that this study signed: otherwise its notes are somebody else's, or a trap. */
function slotsOf({ study }: Session, folder: string): readonly string[] {
  const pool = checkedPool(readPool(folder));
  if (pool.study !== study.file.study || pool.signingKey !== study.file.signingKey)
    throw new SottoError('broken-integrity', 'this intake folder is of another study', { path: folder });
  return pool.slots.map(({ id }) => id);
}

/** A sealed file, and the recipient that it says it was sealed for; '' where it does not open. */
type Sealed = Readonly<{ id: string; slot: string }>;

/** In the order in which they were taken in: what is told does not depend on random ids. What does not open comes first. */
async function asTaken(
  { study }: Session,
  folder: string,
  slots: readonly string[],
  ids: readonly string[],
): Promise<readonly Sealed[]> {
  const dated: (Sealed & Readonly<{ taken: string }>)[] = [];
  for (const id of ids)
    try {
      const { meta, content, participants } = await study.openForeign(folder, id, slots);
      spent(content);
      const [slot = '', ...more] = participants;
      const one = more.length === 0 && slots.includes(slot) ? slot : '';
      dated.push({ id, slot: one, taken: Meta.safeParse(meta).data?.taken ?? '' });
    } catch (error) {
      if (!(error instanceof SottoError)) throw error;
      dated.push({ id, slot: '', taken: '' });
    }
  return dated.sort((a, b) => (a.taken < b.taken ? -1 : Number(a.taken > b.taken)));
}

type Outcome =
  | Readonly<{ records: StudyRecords; added: DocumentRecord }>
  | Readonly<{ duplicate: string }>
  | Readonly<{ refused: Refused }>;

async function mergeOne(
  { study, policyDigest }: Session,
  records: StudyRecords,
  { folder, id, slot }: Sealed & Readonly<{ folder: string }>,
  dryRun: boolean,
  context: Context,
): Promise<Outcome> {
  const path = `${folder}/objects/${id.slice(0, 2)}/${id}.age`;
  try {
    // With the key of the recipient that it names and no other: a withdrawal destroys the key under that name.
    const { content, meta } = await study.openForeign(folder, id, slot === '' ? [] : [slot]);
    // Whoever has the list of recipients can seal what no laptop of ours would have taken in.
    const said = Meta.safeParse(meta);
    if (!said.success)
      throw new SottoError('broken-integrity', 'this sealed file does not hold what it should');
    const { name, participant, consent } = said.data;
    if (content.length > largestFile) throw refusalOfLarge(name, content.length);
    const bytes = gathered(content);
    const same = records.documents.find((d) => d.digest === toHex(sha256(bytes)));
    if (same) return { duplicate: same.id };
    const note = readSource(path, name, bytes, { participant, consent }, whoWithdrew(study, records));
    const options = { participant, consent, dryRun };
    const after = await storeBatch(study, records, [{ ...note, slot }], options, context, policyDigest);
    const { id: document, format } = note.transcript;
    const seen = { name, digest: note.source.digest, format, participants: [], original: '', transcript: '' };
    const added = after.documents.at(-1);
    return {
      records: after,
      added: added && added.id === document ? added : { ...seen, id: document, ingestedAt: said.data.taken },
    };
  } catch (error) {
    if (!(error instanceof SottoError) || ['internal', 'io', 'disk-full'].includes(error.code)) throw error;
    return { refused: refusal(path, error) };
  }
}
