/** The audit log shown and checked. Needs no key. */
import { basename } from 'node:path';
import type { AuditEntry } from '../domain/audit.ts';
import { readFile } from '../vault/files.ts';
import { openStudyPublic } from '../vault/study.ts';
import { type JournalReport, readJournal } from './journal.ts';
import { locate } from './session.ts';

export const auditLog = (study: string | undefined): readonly AuditEntry[] =>
  readJournal(openStudyPublic(locate(study))).entries;

/** `checkpoints`: files kept elsewhere, such as the checkpoint.txt of releases. */
export const auditVerify = (study: string | undefined, checkpoints: readonly string[]): JournalReport =>
  readJournal(
    openStudyPublic(locate(study)),
    checkpoints.map((path) => ({
      name: basename(path),
      text: new TextDecoder().decode(readFile(path, { limit: 65_536, follow: true })),
    })),
  );
