/** What the page and its server say to each other. Bodies of requests are checked; answers are ours. */
import { z } from 'zod';
import { ReviewSettings } from '../app/review-memory.ts';
import type { Progress } from '../app/review-thread.ts';
import { RulingLevel } from '../domain/decision.ts';
import { Kind } from '../domain/kinds.ts';

const Id = z.string().min(1).max(100);
const Ids = z.array(Id).min(1).max(500);

export const DecideBody = z.strictObject({
  document: Id,
  at: z.int().nonnegative(),
  decisions: z
    .array(
      z.strictObject({
        item: Id,
        action: z.enum(['identifier', 'harmless']),
        kind: Kind.optional(),
        replacement: z.string().max(200).optional(),
        level: RulingLevel.nullable().optional(),
        place: Id.optional(),
      }),
    )
    .min(1)
    .max(500),
});
export const MarkBody = z.strictObject({
  document: Id,
  hidden: z.int().nonnegative().optional(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: Kind,
});
export const IdsBody = z.strictObject({ ids: Ids });
export const RenameBody = z.strictObject({
  entity: Id,
  pseudonym: z.string().max(200),
  profile: z.string().max(200).optional(),
});
export const NoteBody = z.strictObject({ of: Id, text: z.string().max(10_000) });
export const PositionBody = z.strictObject({ document: Id, at: z.int().nonnegative() });
export const SettingsBody = ReviewSettings;
export const SignOffBody = z.strictObject({
  profile: z.string().min(1).max(200),
  reason: z.string().trim().min(3).max(300),
});
export const EmptyBody = z.strictObject({});

export type DecideRequest = z.infer<typeof DecideBody>;
export type MarkRequest = z.infer<typeof MarkBody>;

/** `open`: mentions nobody has decided on. `all`: mentions of any state. */
export type NoteRow = Readonly<{ id: string; name: string; open: number; all: number; noted: boolean }>;
export type Overview = Readonly<{
  study: string;
  /** Whether mentions are known, of this reading or an earlier one; until then notes are text alone. */
  isRead: boolean;
  version: number;
  behind: boolean;
  /** How far the reading is that goes on. */
  progress?: Progress;
  profiles: readonly string[];
  documents: readonly NoteRow[];
  open: Readonly<{ forms: number; mentions: number }>;
  questions: number;
  done: number;
  undone: number;
  unreviewed: number;
  position?: Readonly<{ document: string; at: number }>;
  settings: z.infer<typeof ReviewSettings>;
}>;
export type Steps = Readonly<{ done: number; undone: number; document?: string }>;
