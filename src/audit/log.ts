/**
 * The audit log: one canonical JSON line (RFC 8785) per action, each holding the SHA-256 of the line before. What the
 * chain alone shows: a line edited, deleted, inserted or moved before the last. What it cannot: the last line
 * changed, the end cut off, or all of it written anew; for those there are checkpoints (checkpoint.ts).
 */
import canonicalize from 'canonicalize';
import { AuditEntry, type AuditEvent } from '../domain/audit.ts';
import { SottoError } from '../domain/errors.ts';

/** SHA-256, given by the caller. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** What every line of one batch shares; `policy` is the SHA-256 of policy.yaml in hex, empty before there is one. */
export type LogContext = Readonly<{ time: string; actor: string; tool: string; policy: string; hash: Hash }>;

export type LogRule =
  | 'torn' // no newline at the end: a crash while it was written
  | 'encoding' // not UTF-8
  | 'json'
  | 'schema'
  | 'canonical' // says the same, but not in the bytes that were written
  | 'sequence' // its number does not follow the one before: lines missing, added or moved
  | 'chain'; // it is not the line whose digest the next one holds

/** `line` counts from 1. */
export type LogProblem = Readonly<{ line: number; rule: LogRule }>;
/** `entries` holds every line that could be read, in order. */
export type LogReport = Readonly<{ entries: readonly AuditEntry[]; problems: readonly LogProblem[] }>;

const noLine = '0'.repeat(64);
const newline = 0x0a;
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The lines without their newlines; a torn last line is not among them. */
export function linesOf(log: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; ; ) {
    const end = log.indexOf(newline, start);
    if (end < 0) return lines;
    lines.push(log.subarray(start, end));
    start = end + 1;
  }
}

const isTorn = (log: Uint8Array): boolean => log.length > 0 && log.at(-1) !== newline;

/** What is wrong with a line taken alone, or the entry it holds. */
function readLine(line: Uint8Array): AuditEntry | LogRule {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    return 'encoding';
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'json';
  }
  const entry = AuditEntry.safeParse(value);
  if (!entry.success) return 'schema';
  return canonicalize(entry.data) === text ? entry.data : 'canonical';
}

/**
 * The lines to append to `log` for `events`, each with its newline. Throws `broken-integrity` when the last line of
 * `log` is torn or is no entry, `internal` when an event does not fit the schema.
 */
export function appendEntries(
  log: Uint8Array,
  events: readonly AuditEvent[],
  context: LogContext,
): Uint8Array {
  const lines = linesOf(log);
  const last = lines.at(-1);
  const before = last && readLine(last);
  if (isTorn(log) || typeof before === 'string')
    throw new SottoError('broken-integrity', 'the last line of the audit log is damaged', {
      line: lines.length,
    });
  const { time, actor, tool, policy, hash } = context;
  let seq = before ? before.seq + 1 : 0;
  let prev = last ? toHex(hash(last)) : noLine;
  const added = events.map(({ action, object, subject = '', before = '', after = '' }) => {
    const entry = { v: 1, seq, prev, time, actor, action, object, subject, before, after, tool, policy };
    const text = AuditEntry.safeParse(entry).success ? canonicalize(entry) : undefined;
    if (!text) throw new SottoError('internal', 'this cannot be written to the audit log', { action });
    seq += 1;
    prev = toHex(hash(new TextEncoder().encode(text)));
    return `${text}\n`;
  });
  return new TextEncoder().encode(added.join(''));
}

/** Reads the whole log and says of every fault in which line it is. Sound when `problems` is empty. */
export function checkLog(log: Uint8Array, hash: Hash): LogReport {
  const lines = linesOf(log);
  const read = lines.map(readLine);
  const problems: LogProblem[] = [];
  // links[i]: line i (from 0) holds the digest of the line before it. An unreadable line says so once, itself.
  const links = read.map((entry, i) => {
    const previous = lines[i - 1];
    return typeof entry === 'string' || entry.prev === (previous ? toHex(hash(previous)) : noLine);
  });

  let expected = 0;
  for (const [i, entry] of read.entries()) {
    const line = i + 1;
    if (typeof entry === 'string') {
      problems.push({ line, rule: entry });
      expected += 1;
      continue;
    }
    if (entry.seq !== expected) problems.push({ line, rule: 'sequence' });
    expected = entry.seq + 1;
    // A broken link has two ends. If the link on this line's other side is broken too, the line itself is at fault;
    // if not, the line whose digest was recorded is.
    const [mine, next, afterNext] = [links[i] ?? true, links[i + 1] ?? true, links[i + 2] ?? true];
    if (i === 0 ? !mine : !mine && !next) problems.push({ line, rule: 'chain' });
    else if (mine && !next && afterNext) problems.push({ line, rule: 'chain' });
  }
  if (isTorn(log)) problems.push({ line: lines.length + 1, rule: 'torn' });
  return { entries: read.filter((entry) => typeof entry !== 'string'), problems };
}
