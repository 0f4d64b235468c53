/** What the review page remembers between sessions: where it stopped, what can be undone, notes, keys. Sealed: it holds forms. */
import { z } from 'zod';
import { Ruling } from '../domain/decision.ts';
import { IdentityRuling } from '../domain/identity.ts';
import type { OpenStudy } from '../vault/study.ts';

/** Something done on the page: rulings on some forms as they were and as they are, or a ruling on who is whom. */
export const ReviewStep = z.discriminatedUnion('what', [
  z
    .strictObject({
      what: z.literal('rulings'),
      forms: z.array(z.string()).readonly(),
      before: z.array(Ruling).readonly(),
      after: z.array(Ruling).readonly(),
      /** Where it was done. */
      document: z.string(),
    })
    .readonly(),
  z.strictObject({ what: z.literal('identity'), ruling: IdentityRuling }).readonly(),
]);
export type ReviewStep = z.infer<typeof ReviewStep>;

/** `at`: where in the text, in UTF-16 units. */
export const ReviewPosition = z.strictObject({ document: z.string(), at: z.int().nonnegative() }).readonly();

export const ReviewSettings = z
  .strictObject({
    language: z.enum(['en', 'ru']).exactOptional(),
    profile: z.string().max(200).exactOptional(),
    /** Keys by command, where a person chose others. */
    keys: z.record(z.string().regex(/^[a-z-]{1,40}$/), z.string().min(1).max(20)),
    /** Whether keys without Ctrl do anything (WCAG 2.1.4). */
    singleKeys: z.boolean(),
  })
  .readonly();
export type ReviewSettings = z.infer<typeof ReviewSettings>;

const ReviewMemory = z
  .strictObject({
    position: ReviewPosition.exactOptional(),
    settings: ReviewSettings,
    /** By id of a note or of a form. */
    notes: z.record(z.string(), z.string()),
    /** The latest last. */
    done: z.array(ReviewStep).readonly(),
    undone: z.array(ReviewStep).readonly(),
    /** The latest of the small records (`review-entries.ts`) that is in it. */
    folded: z.int().nonnegative().exactOptional(),
  })
  .readonly();
export type ReviewMemory = z.infer<typeof ReviewMemory>;

const stateName = 'review';
const empty: ReviewMemory = {
  settings: { keys: {}, singleKeys: true },
  notes: {},
  done: [],
  undone: [],
};

export const readReviewMemory = async (study: OpenStudy): Promise<ReviewMemory> =>
  (await study.readState(stateName, ReviewMemory)) ?? empty;
export const writeReviewMemory = (study: OpenStudy, memory: ReviewMemory): Promise<void> =>
  study.writeState(stateName, memory);

/** Somebody withdrew, of whom the steps and notes may tell: what can be undone, and what was noted, goes. */
export async function forgetReview(study: OpenStudy): Promise<void> {
  const memory = await study.readState(stateName, ReviewMemory);
  if (memory)
    await study.writeState(stateName, { ...empty, settings: memory.settings, folded: memory.folded ?? 0 });
}
