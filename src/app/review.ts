/** Deciding without the page: a table out, the same table back, or every proposal at once. */
import type { Ruling } from '../domain/decision.ts';
import type { CandidateGroup } from '../resolve/index.ts';
import { readFile, refuseExisting, writeAtomic } from '../vault/files.ts';
import type { Context } from './context.ts';
import { record } from './journal.ts';
import { readStudy, type StudyReading } from './reading.ts';
import { reviewRows } from './review-rows.ts';
import { type ReviewDecision, readReviewTable, writeReviewTable } from './review-table.ts';
import { merged, ruling } from './rulings.ts';
import { changing, reading, type Session, type StudyOptions } from './session.ts';

export type ExportResult = Readonly<{ file: string; rows: number; open: number }>;

/**
 * Writes the table: open candidates first, then what is certain or ruled; with `each`, single mentions under their form. It holds
 * names: keep it beside the study.
 */
export const exportReview = (
  options: StudyOptions & Readonly<{ file: string; each: boolean }>,
  context: Context,
): Promise<ExportResult> =>
  changing(options, async (session) => {
    refuseExisting(options.file, 'Choose another name, or apply that one first.');
    const study = await readStudy(session, context);
    const rows = reviewRows(study, options.each);
    record(session.study, context, session.policyDigest, [
      { action: 'review.export', object: 'table', after: `rows=${rows.length}` },
    ]);
    writeAtomic(options.file, new TextEncoder().encode(writeReviewTable(rows)));
    return { file: options.file, rows: rows.length, open: study.open.length };
  });

export type ApplyResult = Readonly<{ decided: number; unchanged: number; open: number }>;

/** Takes the table back. Every fault is reported with its row before anything is stored. */
export const applyReview = (
  options: StudyOptions & Readonly<{ file: string; dryRun: boolean }>,
  context: Context,
): Promise<ApplyResult> =>
  changing(options, async (session) => {
    const bytes = readFile(options.file, { limit: 64 * 2 ** 20, follow: true });
    const study = await readStudy(session, context);
    const { decisions, blank } = readReviewTable(bytes, reviewRows(study, true));
    const rulings = decisions.map((d) => ruling(d, true, context));
    return store(session, study, rulings, blank, 'review.apply', options.dryRun, context);
  });

/** Candidates treated as what they are proposed to be; logged as unreviewed. */
export const acceptAll = (
  options: StudyOptions & Readonly<{ dryRun: boolean }>,
  context: Context,
): Promise<ApplyResult> =>
  changing(options, async (session) => {
    const rounds = 5;
    let now = session;
    let study = await readStudy(now, context);
    const accepted: Ruling[] = [];
    // What is accepted in one note is looked for in all, which can bring up a new candidate.
    for (let round = 0; round < rounds && study.open.length > 0; round++) {
      accepted.push(...study.open.map((group) => ruling(proposal(group), false, context)));
      now = {
        ...now,
        key: study.key,
        records: { ...now.records, rulings: merged(session.records.rulings, accepted) },
      };
      study = await readStudy(now, context, study);
    }
    return store(session, study, accepted, 0, 'review.accept', options.dryRun, context);
  });

const proposal = ({ form, kind }: CandidateGroup): ReviewDecision => ({ form, kind, action: 'identifier' });

async function store(
  session: Session,
  study: StudyReading,
  rulings: readonly Ruling[],
  unchanged: number,
  action: 'review.apply' | 'review.accept',
  dryRun: boolean,
  context: Context,
): Promise<ApplyResult> {
  const records = { ...session.records, rulings: merged(session.records.rulings, rulings) };
  const after = await readStudy({ ...session, records, key: study.key }, context, study);
  if (!dryRun && rulings.length > 0) {
    // Logged first: a crash may leave a line of what was not done, never something done that no line tells of.
    record(session.study, context, session.policyDigest, [
      {
        action,
        object: 'rulings',
        before: `open=${study.open.length}`,
        after: `rulings=${rulings.length} open=${after.open.length}`,
      },
    ]);
    await session.study.writeState('records', records);
    await session.study.writeState('key', after.key);
  }
  return { decided: rulings.length, unchanged, open: after.open.length };
}

export type OpenGroups = Readonly<{ open: readonly CandidateGroup[]; questions: number }>;
/** What is undecided, for the command without options. */
export const openGroups = (options: StudyOptions, context: Context): Promise<OpenGroups> =>
  reading(options, async (session) => {
    const { open, questions } = await readStudy(session, context);
    return { open, questions: questions.length };
  });
