/** The audit log of a study: what is written to it, and whether it holds together. */

import { checkAgainst, makeCheckpoint, openCheckpoint, originOf } from '../audit/checkpoint.ts';
import { appendEntries, checkLog, type LogProblem, linesOf } from '../audit/log.ts';
import { merkleRoot } from '../audit/merkle.ts';
import { type AuditEntry, type AuditEvent, effectOf } from '../domain/audit.ts';
import { SottoError } from '../domain/errors.ts';
import { fromHex, sha256, verifySignature } from '../vault/crypto.ts';
import type { OpenStudy, PublicStudy } from '../vault/study.ts';
import { type Context, tool } from './context.ts';

export const signerOf = (study: OpenStudy) => ({
  name: originOf(study.file.study),
  publicKey: fromHex(study.file.signingKey),
  sign: study.sign,
});

export const verifierOf = ({ file }: PublicStudy) => ({
  name: originOf(file.study),
  publicKey: fromHex(file.signingKey),
  verify: verifySignature,
});

/** `participant`: whom it concerns; told so that only who holds their key can find their lines. */
export type LogLine = Omit<AuditEvent, 'subject'> & Readonly<{ participant?: string }>;

/** Appends one line per event, then stores the checkpoint that covers them. */
export function record(
  study: OpenStudy,
  context: Pick<Context, 'now' | 'actor'>,
  policyDigest: string,
  events: readonly LogLine[],
): void {
  if (events.length === 0) return;
  const log = study.readLog();
  const first = linesOf(log).length;
  const told = events.map(({ participant, ...event }, i) =>
    participant === undefined ? event : { ...event, subject: study.subjectOf(participant, first + i) },
  );
  const lines = appendEntries(log, told, {
    time: context.now().toISOString(),
    actor: context.actor,
    tool,
    policy: policyDigest,
    hash: sha256,
  });
  const checkpoint = makeCheckpoint(Buffer.concat([log, lines]), signerOf(study), sha256);
  // Signed before the lines are there: after a crash between the two, nobody takes them for a stranger's.
  study.writeCheckpoint(pending, checkpoint);
  study.appendLog(lines, checkpoint);
}

const pending = 'pending';

/** The log up to its last line that changed the study. */
function changedPart(study: PublicStudy): Readonly<{ log: Uint8Array; time: string }> {
  const log = study.readLog();
  const { entries } = checkLog(log, sha256);
  const last = entries.findLastIndex((e) => effectOf(e.action) === 'changes');
  const lines = linesOf(log).slice(0, last + 1);
  const size = lines.reduce((sum, line) => sum + line.length + 1, 0);
  return { log: log.subarray(0, size), time: entries[last]?.time ?? study.file.created };
}

/** Its size in lines and its root: what a second person signs. */
export function stateOfLog(study: PublicStudy): Readonly<{ size: number; root: string }> {
  const lines = linesOf(changedPart(study).log);
  return { size: lines.length, root: Buffer.from(merkleRoot(lines, sha256)).toString('base64') };
}

/** A checkpoint of it: two builds of one state hold the same bytes, though each adds a line to the log. */
export function checkpointOfState(study: OpenStudy): Readonly<{ checkpoint: string; time: string }> {
  const { log, time } = changedPart(study);
  return { checkpoint: makeCheckpoint(log, signerOf(study), sha256), time };
}

export type JournalProblem = LogProblem | Readonly<{ line: number; rule: 'checkpoint'; checkpoint: string }>;
export type JournalReport = Readonly<{
  entries: readonly AuditEntry[];
  problems: readonly JournalProblem[];
  checkpoints: number;
}>;

/** Chain, then every checkpoint kept in the study, then those `others` brings (text of files kept elsewhere). Needs no key. */
export function readJournal(
  study: PublicStudy,
  others: readonly Readonly<{ name: string; text: string }>[] = [],
): JournalReport {
  const log = study.readLog();
  const { entries, problems } = checkLog(log, sha256);
  const found: JournalProblem[] = [...problems];
  const verifier = verifierOf(study);
  const stored = study.readCheckpoints();
  const kept = [...stored.filter(({ name }) => name !== pending), ...others];
  for (const { name, text } of kept) {
    const checkpoint = openCheckpoint(text, verifier, sha256);
    const consistent = checkpoint && checkAgainst(log, checkpoint, sha256) === 'consistent';
    if (consistent) continue;
    // The last line that it covers, or the first that is missing; none for a text that is no checkpoint of this study.
    const line = checkpoint ? Math.min(checkpoint.size, linesOf(log).length + 1) : 0;
    found.push({ line, rule: 'checkpoint', checkpoint: name });
  }
  // Each append stores `latest`: without it, or beyond it, the end of the log could be anybody's.
  const covered = stored
    .filter(({ name }) => name === pending || name === 'latest')
    .map(({ text }) => openCheckpoint(text, verifier, sha256))
    .map((c) => (c && checkAgainst(log, c, sha256) === 'consistent' ? c.size : 0));
  const size = Math.max(0, ...covered);
  if (found.length === 0 && (size === 0 || size < linesOf(log).length))
    found.push(
      isUnfinished(study)
        ? { line: size + 1, rule: 'torn' }
        : { line: size + 1, rule: 'checkpoint', checkpoint: 'latest' },
    );
  return { entries, problems: found, checkpoints: kept.length };
}

/** Throws `broken-integrity` unless the whole log holds. */
export function checkJournal(study: PublicStudy): void {
  const [first] = readJournal(study).problems;
  if (first)
    throw new SottoError(
      'broken-integrity',
      'the audit log was changed outside of sotto, or is damaged',
      { line: first.line, rule: first.rule },
      'See `sotto audit verify`. Bring audit/ back from a backup; nothing is stored before it holds again.',
    );
}

/** How many lines the largest of some checkpoints in the study covers, by what it says itself. */
const coveredBy = (study: PublicStudy, isOne: (name: string) => boolean): number =>
  study
    .readCheckpoints()
    .filter(({ name }) => isOne(name))
    .reduce(
      (most, { text }) => Math.max(most, openCheckpoint(text, verifierOf(study), sha256)?.size ?? 0),
      0,
    );
const coveredLines = (study: PublicStudy): number => coveredBy(study, (name) => name !== pending);

/** Some of several lines were written, and not all: what was signed before them covers more than is there. */
function isUnfinished(study: PublicStudy): boolean {
  const { length } = linesOf(study.readLog());
  return length > coveredLines(study) && length < coveredBy(study, (name) => name === pending);
}

/**
 * A crash can leave the end of the log half written: a torn last line, or the first of several lines that were to come
 * together. No checkpoint covers it yet, and it goes, back to the last line that one does. Where a checkpoint covers more
 * lines than are whole, somebody cut the log: then nothing is mended (`broken-integrity`). Returns how many bytes went.
 */
export function mendUnfinished(study: OpenStudy): number {
  const unfinished = isUnfinished(study);
  if (!study.logIsTorn() && !unfinished) return 0;
  const lines = linesOf(study.readLog());
  const covered = coveredLines(study);
  if (covered > lines.length) checkJournal(study);
  const kept = unfinished ? lines.slice(0, covered) : lines;
  return study.mendLog(kept.reduce((sum, line) => sum + line.length + 1, 0));
}
