/**
 * CSV as RFC 4180 has it, but for line ends (LF): UTF-8 without a mark, comma, double quotes, a header row.
 *
 * A spreadsheet runs a cell that begins with = + - @ (or their full-width forms), tab or a line break as a formula,
 * and speech often begins with a dash. Such a cell gets one apostrophe in front; so does a cell that already begins
 * with apostrophes before such a character. To read the value back, take one apostrophe away from a cell that matches
 * ^'+[=+-@...]. Nothing else is changed, and the plain texts in transcripts/ never are.
 */
import { stringify } from 'csv-stringify/sync';
import { utf8 } from './text.ts';

const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
export const defuse = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** null is an empty cell. Numbers are written as they are: no column holds a negative one. */
export type Cell = string | number | null;

export const csvBytes = (columns: readonly string[], rows: readonly (readonly Cell[])[]): Uint8Array =>
  utf8(
    stringify(
      [columns, ...rows].map((row) =>
        row.map((cell) => (typeof cell === 'string' ? defuse(cell) : cell)),
      ) as Cell[][],
      {
        record_delimiter: '\n',
      },
    ),
  );
