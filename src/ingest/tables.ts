/**
 * Tables that hold fields. Three layouts: a header row of keys and one row per participant; a first column of keys
 * and one column per participant; two columns, key and value. Markdown and tab-separated tables are found in the
 * text; those of .docx and .odt come from the reader.
 */
import type { AttributeName } from '../domain/attributes.ts';
import type { Span } from '../domain/span.ts';
import type { Field, FieldBlock } from '../domain/transcript.ts';
import { tooManyItems } from './failures.ts';
import { limits } from './limits.ts';
import { linesOf, trimmed } from './lines.ts';
import type { Table } from './reader.ts';
import { keyAttribute } from './words.ts';

/** Keys a table must show before its cells are taken for fields. */
const minKeys = 2;
const maxKeyUnits = 60;

type Key = Readonly<{ span: Span; attribute: AttributeName | null }>;

/** Profiles of a table (or one header, when it is a table of keys and values); none when it is about no one. */
export function blocksOfTable(text: string, table: Table, seenTurns: boolean): readonly FieldBlock[] {
  const rows = table.rows
    .map((row) => row.map((cell) => trimmed(text, cell)))
    .filter((row) => row.some((c) => c.end > c.start));
  const [first] = rows;
  if (first === undefined || rows.length > limits.items) return [];
  const across = withoutCount(
    text,
    first.map((cell) => keyOf(text, cell)),
  );
  const down = withoutCount(
    text,
    rows.map((row) => keyOf(text, row[0] ?? { start: 0, end: 0 })),
  );
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length > 1 && known(across) >= minKeys && known(across) >= known(down))
    return rows.slice(1).flatMap((row) => profile(across, row));
  if (width < 2 || width * rows.length > limits.items || known(down) < minKeys) return [];
  const [top] = down;
  // Columns headed by codes or names of the people: `Attribute | P1 | P2`.
  if (width > 2 && top !== undefined && top.attribute === null)
    down[0] = { ...top, attribute: 'participant' };
  const columns = Array.from({ length: width - 1 }, (_, n) =>
    profile(
      down,
      rows.map((row) => row[n + 1]),
    ),
  ).flat();
  const [only] = columns;
  return columns.length === 1 && only !== undefined && !seenTurns ? [{ ...only, role: 'header' }] : columns;
}

function keyOf(text: string, cell: Span): Key {
  const word =
    cell.end - cell.start > maxKeyUnits ? '' : text.slice(cell.start, cell.end).replace(/\s*[:：]$/u, '');
  return {
    span: { start: cell.start, end: cell.start + word.length },
    attribute: word === '' ? null : codeKey(word),
  };
}

/** `№` beside a column of names or codes only counts rows: the first of one table is not the first of another. */
function withoutCount(text: string, keys: readonly Key[]): Key[] {
  const isCount = ({ span }: Key) => /^(?:№.{0,6}|#|n|no\.?|номер)$/iu.test(text.slice(span.start, span.end));
  const named = keys.some(
    (key) => (key.attribute === 'participant' || key.attribute === 'name') && !isCount(key),
  );
  return keys.map((key) => (named && isCount(key) ? { ...key, attribute: null } : key));
}

/** `№`, `#`, `ID`, `Code` heads a column of participants' codes. */
const codeKey = (word: string): AttributeName | null =>
  keyAttribute(word) ??
  (/^(?:№(?: ?п\/п)?|#|n|no\.?|id|code|код|номер)$/iu.test(word) ? 'participant' : null);

const known = (keys: readonly Key[]): number =>
  new Set(keys.flatMap((key) => (key.attribute === null || key.attribute === 'other' ? [] : [key.attribute])))
    .size;

/** The fields of one row or column; none when it holds no value for a known key. */
function profile(keys: readonly Key[], cells: readonly (Span | undefined)[]): readonly FieldBlock[] {
  const fields: Field[] = [];
  keys.forEach((key, n) => {
    const value = cells[n];
    if (value === undefined || value.start >= value.end || key.span.start === key.span.end) return;
    fields.push({ attribute: key.attribute ?? 'other', key: key.span, value });
  });
  const [first] = fields;
  if (first === undefined || fields.every((field) => field.attribute === 'other')) return [];
  const start = first.value.start;
  const end = fields.at(-1)?.value.end ?? start;
  return [{ role: 'profile', span: { start, end }, fields }];
}

const pipeRule = /^\s{0,8}\|?\s{0,4}:?-{1,80}:?\s{0,4}(?:\|\s{0,4}:?-{1,80}:?\s{0,4}){0,80}\|?\s{0,8}$/u;
const maxRowUnits = 20_000;
const maxCells = 100;

/** Tables written in the text: rows of `| a | b |`, or lines with the same number (two or more) of tabs. */
export function tablesInText(text: string, from: number): readonly (Table & Readonly<{ span: Span }>)[] {
  const tables: (Table & { span: Span })[] = [];
  let rows: Span[][] = [];
  let kind = '';
  let span = { start: 0, end: 0 };
  let count = 0;
  const finish = () => {
    if (rows.length > 1) tables.push({ rows, span });
    rows = [];
    kind = '';
  };
  for (const line of linesOf(text)) {
    if (line.start < from) continue;
    const row = line.end - line.start > maxRowUnits ? '' : text.slice(line.start, line.end);
    const now =
      row.includes('|') && (kind === '|' || /^\s{0,8}\|.{0,20000}\|\s{0,8}$/u.test(row)) ? '|' : tabs(row);
    if (now !== kind) finish();
    if (now === '') continue;
    if (kind === '') span = { start: line.start, end: line.end };
    kind = now;
    span.end = line.end;
    if (now === '|' && pipeRule.test(row)) continue;
    if (++count > limits.items) throw tooManyItems('rows');
    rows.push(cells(text, line, row, now === '|' ? '|' : '\t'));
  }
  finish();
  return tables;
}

/** `tabs 3` for a line with three tabs: rows of one table have as many. */
function tabs(row: string): string {
  if (!row.includes('\t')) return '';
  const count = row.split('\t', maxCells + 1).length - 1;
  return count >= 2 && count < maxCells ? `tabs ${count}` : '';
}

function cells(text: string, line: Span, row: string, divider: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const part of row.split(divider, maxCells)) {
    found.push(trimmed(text, { start: line.start + at, end: line.start + at + part.length }));
    at += part.length + 1;
  }
  if (divider !== '|') return found;
  // The bars at both ends part nothing.
  const outer = row.trim();
  return found.slice(outer.startsWith('|') ? 1 : 0, outer.endsWith('|') ? -1 : undefined);
}
