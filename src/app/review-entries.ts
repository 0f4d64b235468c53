/**
 * What is decided on the review page, as small sealed records: one for each key press, so that a press costs the same in a study
 * of thousands of rulings. They are folded into records and memory from time to time, and by the next command that changes the
 * study; until then whoever opens it reads them on top.
 */
import { z } from 'zod';
import { Ruling } from '../domain/decision.ts';
import type { StudyRecords } from '../domain/study.ts';
import type { OpenStudy } from '../vault/study.ts';
import {
  type ReviewMemory,
  ReviewPosition,
  ReviewStep,
  readReviewMemory,
  writeReviewMemory,
} from './review-memory.ts';

export const ReviewEntry = z
  .strictObject({
    /** Grows by one; what memory has folded in already is not done twice. */
    n: z.int().positive(),
    position: ReviewPosition.exactOptional(),
    /** Everything that is ruled on these forms from now on. */
    rulings: z
      .strictObject({ forms: z.array(z.string()).readonly(), after: z.array(Ruling).readonly() })
      .readonly()
      .exactOptional(),
    /** Something done, or the latest step taken back or done again. */
    done: z.union([ReviewStep, z.enum(['back', 'again'])]).exactOptional(),
  })
  .readonly();
export type ReviewEntry = z.infer<typeof ReviewEntry>;

const stateName = 'review-entries';
export const readEntries = (study: OpenStudy): Promise<readonly ReviewEntry[]> =>
  study.readAppended(stateName, ReviewEntry);
export const appendEntry = (study: OpenStudy, entry: ReviewEntry): Promise<void> =>
  study.appendState(stateName, entry);

/** Each says what holds of its forms, whatever was before: to do all of them once more changes nothing. */
export function withEntries(records: StudyRecords, entries: readonly ReviewEntry[]): StudyRecords {
  const rulings = entries.reduce(
    (held, { rulings: said }) =>
      said ? [...held.filter(({ form }) => !said.forms.includes(form)), ...said.after] : held,
    records.rulings,
  );
  return { ...records, rulings };
}

export const remembered = (memory: ReviewMemory, entries: readonly ReviewEntry[]): ReviewMemory =>
  entries.filter(({ n }) => n > (memory.folded ?? 0)).reduce(rememberedOne, memory);

function rememberedOne(memory: ReviewMemory, { n, position, done: step }: ReviewEntry): ReviewMemory {
  const { done, undone } = memory;
  const at = { ...memory, folded: n, ...(position ? { position } : {}) };
  if (step === undefined) return at;
  if (step === 'back') return { ...at, done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] };
  if (step === 'again') return { ...at, done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) };
  return { ...at, done: [...done, step], undone: [] };
}

/** Records and memory as they are with all entries, stored; then the entries go. Interrupted, it is done once more. */
export async function foldEntries(
  study: OpenStudy,
  records: StudyRecords,
  entries: readonly ReviewEntry[],
): Promise<void> {
  await study.writeState('records', records);
  await writeReviewMemory(study, remembered(await readReviewMemory(study), entries));
  await study.clearAppended(stateName);
}
