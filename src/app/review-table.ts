/** The review as a spreadsheet: one row per form and kind, and for single mentions; the reviewer fills `decision`, `kind`, and `replacement` or `level`. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { type Ruling, RulingLevel } from '../domain/decision.ts';
import { SottoError } from '../domain/errors.ts';
import { Kind } from '../domain/kinds.ts';
import type { ReviewRow } from './review-rows.ts';

const columns = [
  'id',
  'state',
  'forms',
  'count',
  'notes',
  'where',
  'context',
  'was',
  'kind',
  'level',
  'decision',
  'replacement',
] as const;

/** As they are written, a few of them. */
const formsOf = (row: ReviewRow): string => row.samples.join(' | ');

const cells = (row: ReviewRow): readonly string[] => [
  row.id,
  row.state,
  formsOf(row),
  String(row.mentions.length),
  String(new Set(row.mentions.map((m) => m.document)).size),
  row.where,
  row.context,
  wordOf(lastWord(row)),
  row.ruling?.kind ?? row.kind,
  row.ruling?.level ?? '',
  row.ruling?.action ?? '',
  row.ruling?.replacement ?? '',
];

/** What a person has said; what was accepted without a look is nobody's word. */
const lastWord = ({ ruling }: ReviewRow): Ruling | undefined => (ruling?.reviewed ? ruling : undefined);

/** A ruling in one cell: what the table was made of, so that a later decision on the page is not undone by it. */
const wordOf = (said: Partial<ReviewDecision> | undefined): string =>
  said?.action === undefined
    ? ''
    : [said.action, said.action === 'harmless' ? '' : said.kind, said.level, said.replacement]
        .filter((part) => part !== undefined && part !== '')
        .join(', ');

/** With a byte-order mark: without it, spreadsheets take Cyrillic for something else. */
export const writeReviewTable = (rows: readonly ReviewRow[]): string =>
  `\uFEFF${stringify([[...columns], ...rows.map((r) => [...cells(r)])], { escape_formulas: true })}`;

export type ReviewDecision = Readonly<
  Pick<Ruling, 'form' | 'kind' | 'action'> &
    Partial<Pick<Ruling, 'replacement' | 'foundAs' | 'level' | 'marked' | 'place'>>
>;

const words: ReadonlyMap<string, Ruling['action']> = new Map(
  Object.entries({
    identifier: 'identifier',
    replace: 'identifier',
    yes: 'identifier',
    y: 'identifier',
    да: 'identifier',
    harmless: 'harmless',
    keep: 'harmless',
    no: 'harmless',
    n: 'harmless',
    нет: 'harmless',
  }),
);

/** The one row of forms that are written so: what was decided since may have shown that they are of another kind. */
function foundOtherwise(rows: readonly ReviewRow[], forms: string): ReviewRow | undefined {
  const alike = rows.filter((row) => row.place === undefined && formsOf(row) === asTyped(forms));
  return alike.length === 1 ? alike[0] : undefined;
}

/**
 * Reads the table back. `bad-table` names the row (the heading is row 1) of an unknown id, an unknown decision or kind, or
 * a row that contradicts another. Rows with an empty decision are left as they are and counted in `blank`.
 */
export function readReviewTable(
  bytes: Uint8Array,
  rows: readonly ReviewRow[],
): Readonly<{ decisions: readonly ReviewDecision[]; blank: number }> {
  const bad = (row: number, message: string): SottoError =>
    new SottoError(
      'bad-table',
      `row ${row}: ${message}`,
      { row },
      'Nothing was stored. Mend the table and apply it again.',
    );
  const records = parseTable(bytes);
  const known = new Map(rows.map((r) => [r.id, r]));
  const taken = new Map<string, ReviewDecision>();
  const conflicts: number[] = [];
  let blank = 0;
  records.forEach((cell, i) => {
    const line = i + 2;
    const word = (cell.decision ?? '').trim().toLowerCase();
    if (word === '') {
      blank += 1;
      return;
    }
    const row = known.get(cell.id ?? '') ?? foundOtherwise(rows, cell.forms ?? '');
    if (!row) throw bad(line, 'this id is not in the study');
    const action = words.get(word);
    if (!action) throw bad(line, 'the decision must be "identifier" or "harmless"');
    const kind = Kind.safeParse((cell.kind ?? '').trim() || row.kind);
    if (!kind.success) throw bad(line, 'no such kind of identifier');
    const level = (cell.level ?? '').trim().toLowerCase();
    const step = RulingLevel.safeParse(level);
    if (level !== '' && !step.success)
      throw bad(line, `the level must be one of: ${RulingLevel.options.join(', ')}`);
    const foundAs = row.ruling?.foundAs ?? row.kind;
    const replacement = asTyped(cell.replacement ?? '').trim();
    // Harmless is said of the kind it was found as; an identifier may be one of another kind than proposed.
    const decision: ReviewDecision = {
      form: row.form,
      kind: action === 'harmless' ? row.kind : kind.data,
      action,
      ...(row.place === undefined ? {} : { place: row.place }),
      ...(action !== 'identifier'
        ? {}
        : row.ruling?.marked
          ? // What was found by hand alone would else be found no more.
            { marked: true as const }
          : kind.data === foundAs
            ? {}
            : { foundAs }),
      ...(replacement === '' ? {} : { replacement }),
      ...(step.success && action === 'identifier' ? { level: step.data } : {}),
    };
    const before = taken.get(row.id);
    if (
      before &&
      (before.action !== action ||
        before.kind !== decision.kind ||
        before.replacement !== decision.replacement ||
        before.level !== decision.level)
    )
      throw bad(line, 'this id was decided otherwise in an earlier row');
    const was = cell.was === undefined ? undefined : asTyped(cell.was).trim();
    const now = wordOf(lastWord(row));
    if (was !== undefined && was !== now && wordOf(decision) !== now) {
      // Decided on the page since the table was made: who left the row as it was says nothing against it.
      if (wordOf(decision) !== was) conflicts.push(line);
      return;
    }
    taken.set(row.id, decision);
  });
  if (conflicts.length > 0)
    throw new SottoError(
      'bad-table',
      `decided otherwise on the page, or in another table, since this table was made: ${conflicts.length === 1 ? 'row' : 'rows'} ${conflicts.slice(0, MOST_NAMED).join(', ')}${conflicts.length > MOST_NAMED ? ' …' : ''}`,
      { rows: conflicts },
      'Nothing was stored. Empty the decision in these rows to keep what was said last, or make the table anew.',
    );
  const changed = [...taken].filter(([id, d]) => !sameAs(known.get(id)?.ruling, d)).map(([, d]) => d);
  return { decisions: changed, blank: blank + taken.size - changed.length };
}

const sameAs = (ruling: Ruling | undefined, d: ReviewDecision): boolean =>
  ruling?.reviewed === true &&
  ruling.kind === d.kind &&
  ruling.action === d.action &&
  ruling.replacement === d.replacement &&
  ruling.level === d.level;

/** `escape_formulas` puts an apostrophe before a sign that would start a formula. */
const asTyped = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Rows that a message names. */
const MOST_NAMED = 20;

const Records = z.array(z.record(z.string(), z.string()));

function parseTable(bytes: Uint8Array): readonly Readonly<Partial<Record<string, string>>>[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Spreadsheets of half of Europe save with semicolons.
    const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
    return Records.parse(
      parse(text, {
        columns: (head: readonly string[]) => {
          if (!head.includes('id') || !head.includes('decision')) throw new Error('no review table');
          return [...head];
        },
        bom: true,
        delimiter,
        relax_column_count: false,
        skip_empty_lines: true,
      }),
    );
  } catch {
    // Without the words that the parser would quote.
    throw new SottoError(
      'bad-table',
      'this is not a review table: UTF-8 CSV with the columns id and decision',
      {},
      'Make one with `sotto review --export FILE.csv`; save it as CSV UTF-8.',
    );
  }
}
