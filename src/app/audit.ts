/** The audit log shown and checked. Needs no key. */
import { basename } from 'node:path';
import type { AuditEntry } from '../domain/audit.ts';
import { readFile } from '../vault/files.ts';
import { openStudyPublic } from '../vault/study.ts';
import { type JournalProblem, type JournalReport, readJournal } from './journal.ts';
import { checkObjects, type MissingObject } from './sealed-log.ts';
import { locate } from './session.ts';
import { latestCheckpoint } from './signoff.ts';

export const auditLog = (study: string | undefined): readonly AuditEntry[] =>
  readJournal(openStudyPublic(locate(study))).entries;

export type AuditVerdict = Omit<JournalReport, 'problems'> &
  Readonly<{
    problems: readonly (JournalProblem | MissingObject)[];
    /** Sealed files that the log names: there, and of notes that were erased. */
    objects: Readonly<{ present: number; erased: number }>;
  }>;

/** `checkpoints`: files kept elsewhere, such as the checkpoint.txt of releases. */
export function auditVerify(study: string | undefined, checkpoints: readonly string[]): AuditVerdict {
  const open = openStudyPublic(locate(study));
  const report = readJournal(
    open,
    checkpoints.map((path) => ({
      name: basename(path),
      text: new TextDecoder().decode(readFile(path, { limit: 65_536, follow: true })),
    })),
  );
  const { missing, present, erased } = checkObjects(report.entries, open.listObjects());
  return { ...report, problems: [...report.problems, ...missing], objects: { present, erased } };
}

/**
 * The signed checkpoint of the log as it stands. Every line is signed for when it is written, so that this asks for no
 * passphrase: what costs nothing is done more often.
 */
export const auditCheckpoint = (study: string | undefined) =>
  latestCheckpoint(openStudyPublic(locate(study)));
