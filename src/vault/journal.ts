/** The audit log on disk. What its lines mean, and whether they hold together, is `audit/`'s business. */
import { join } from 'node:path';
import { SottoError } from '../domain/errors.ts';
import { append, cut, kindOf, listFolder, makeFolder, readFile, writeAtomic } from './files.ts';

const folder = 'audit/checkpoints';
export const logFile = 'audit/log.jsonl';
/** `latest` is replaced at every append; others are named by the caller, one for each release. */
export type StoredCheckpoint = Readonly<{ name: string; text: string }>;
const checkpointName = /^[0-9a-zA-Z-]{1,60}$/;

/** Whole bytes; empty when nothing was logged yet. */
export function readLog(dir: string): Uint8Array {
  const path = join(dir, logFile);
  return kindOf(path) === null ? new Uint8Array(0) : readFile(path);
}

/** Where a torn last line starts (a crash tore it while it was written), or null when the log ends with a newline. */
function tornAt(log: Uint8Array): number | null {
  return log.length === 0 || log.at(-1) === 0x0a ? null : log.lastIndexOf(0x0a) + 1;
}

export const isTorn = (dir: string): boolean => tornAt(readLog(dir)) !== null;

/** Adds whole lines, fsynced. Throws `broken-integrity` when the last line is torn: nothing may be glued to it. */
export function appendLog(dir: string, lines: Uint8Array): void {
  if (lines.length === 0) return;
  if (lines.at(-1) !== 0x0a) throw new SottoError('internal', 'a log line ends with a newline');
  if (isTorn(dir))
    throw new SottoError('broken-integrity', 'the last line of the audit log is torn', { file: logFile });
  append(join(dir, logFile), lines);
}

/** Takes off a torn last line, or whatever follows the first `length` bytes. Returns how many bytes went. */
export function mendLog(dir: string, length?: number): number {
  const log = readLog(dir);
  const end = length ?? tornAt(log) ?? log.length;
  if (end < log.length) cut(join(dir, logFile), end);
  return log.length - end;
}

export function writeCheckpoint(dir: string, name: string, text: string): void {
  if (!checkpointName.test(name)) throw new SottoError('internal', 'not a name for a checkpoint');
  writeAtomic(join(dir, folder, `${name}.txt`), new TextEncoder().encode(text));
}

const signoffs = 'audit/signoffs';

/** Replaces the same role's earlier one. Needs no lock: one file, written whole. */
export function storeSignoff(dir: string, role: string, text: string): void {
  if (!checkpointName.test(role)) throw new SottoError('internal', 'not a name for a sign-off');
  makeFolder(join(dir, signoffs));
  writeAtomic(join(dir, signoffs, `${role}.txt`), new TextEncoder().encode(text));
}

export const readSignoffs = (dir: string): readonly string[] =>
  kindOf(join(dir, signoffs)) === 'folder' ? textsIn(dir, signoffs).map(({ text }) => text) : [];

/** All checkpoints kept in the study, sorted by name. */
export const readCheckpoints = (dir: string): readonly StoredCheckpoint[] => textsIn(dir, folder);

const textsIn = (dir: string, within: string): readonly StoredCheckpoint[] =>
  listFolder(join(dir, within))
    .filter((entry) => entry.kind === 'file' && entry.name.endsWith('.txt'))
    .map(({ name }) => ({
      name: name.slice(0, -'.txt'.length),
      text: new TextDecoder().decode(readFile(join(dir, within, name), { limit: 65_536 })),
    }));
