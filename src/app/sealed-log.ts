/** What the audit log says of sealed files, so that anybody can see without a key whether each is there or was erased. */
import type { AuditEntry } from '../domain/audit.ts';
import type { DocumentRecord } from '../domain/study.ts';
import type { LogLine } from './journal.ts';

/** A line for each participant, that each may find theirs; for a note about nobody, one. */
export const ingestLines = (documents: readonly DocumentRecord[]): readonly LogLine[] =>
  documents.flatMap((d) => {
    const line = { action: 'ingest' as const, object: d.id, after: `format=${d.format} ${sealedIn(d)}` };
    return d.participants.length === 0
      ? [line]
      : d.participants.map((participant) => ({ ...line, participant }));
  });

export const eraseLine = ({ id }: DocumentRecord): LogLine => ({ action: 'erase', object: id });
/** Sealed anew for fewer people, in other files. */
export const resealLine = (d: DocumentRecord): LogLine => ({
  action: 'reseal',
  object: d.id,
  after: sealedIn(d),
});

const sealedIn = ({ original, transcript }: DocumentRecord): string =>
  `original=${original} transcript=${transcript}`;
const sealed = /\boriginal=([0-9a-z]{26}) transcript=([0-9a-z]{26})$/;

/** `line` counts from 1: of the line that says where the missing file should be. */
export type MissingObject = Readonly<{
  line: number;
  rule: 'missing-object';
  document: string;
  file: string;
}>;

/** Which files the log says are there and are not; how many are there, and how many notes were erased. */
export function checkObjects(
  entries: readonly AuditEntry[],
  present: readonly string[],
): Readonly<{ missing: readonly MissingObject[]; present: number; erased: number }> {
  const expected = new Map<string, readonly MissingObject[]>();
  let erased = 0;
  for (const { action, object, after, seq } of entries) {
    if (action === 'erase') erased += Number(expected.delete(object));
    if (action !== 'ingest' && action !== 'reseal') continue;
    const [, ...ids] = sealed.exec(after) ?? [];
    const files = ids.map((id) => `objects/${id.slice(0, 2)}/${id}.age`);
    const where = { line: seq + 1, rule: 'missing-object', document: object } as const;
    if (files.length > 0)
      expected.set(
        object,
        files.map((file) => ({ ...where, file })),
      );
  }
  const there = new Set(present.map((id) => `objects/${id.slice(0, 2)}/${id}.age`));
  const all = [...expected.values()].flat();
  const missing = all.filter(({ file }) => !there.has(file));
  return { missing, present: all.length - missing.length, erased };
}
