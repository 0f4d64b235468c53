/** The spreadsheet and the page keep the same decisions; where they part, nobody's word is lost unseen. */
import { describe, expect, test } from 'vitest';
import type { ReviewRow } from '../../src/app/review-rows.ts';
import { readReviewTable, writeReviewTable } from '../../src/app/review-table.ts';
import type { Ruling } from '../../src/domain/decision.ts';

const said = (change: Partial<Ruling> = {}): Ruling => ({
  form: 'kvashin',
  kind: 'person',
  action: 'identifier',
  reviewed: true,
  by: 'researcher',
  at: '2026-01-01T00:00:00Z',
  ...change,
});
const row = (id: string, ruling?: Ruling): ReviewRow => ({
  id,
  state: ruling ? 'ruled' : 'open',
  form: ruling?.form ?? 'kvashin',
  kind: 'person',
  samples: ['Kvashin'],
  mentions: [],
  where: 'call.txt:3',
  context: 'asked Kvashin twice',
  ...(ruling ? { ruling } : {}),
});
/** The table of these rows, with this decision filled in everywhere. */
const filled = (rows: readonly ReviewRow[], decision: string): Uint8Array => {
  const [head = '', ...lines] = writeReviewTable(rows).replace('\uFEFF', '').trim().split('\n');
  const at = head.split(',').indexOf('decision');
  const put = (line: string): string =>
    line
      .split(',')
      .map((cell, i) => (i === at ? decision : cell))
      .join(',');
  return new TextEncoder().encode([head, ...lines.map(put)].join('\n'));
};
const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a table that comes back', () => {
  test('says what was filled in', () => {
    const rows = [row('G-1')];
    const { decisions } = readReviewTable(filled(rows, 'harmless'), rows);
    expect(decisions).toMatchObject([{ form: 'kvashin', action: 'harmless' }]);
  });
  test('is refused where the page has decided otherwise meanwhile, with the rows', () => {
    const table = filled([row('G-1'), row('G-2')], 'harmless');
    const now = [row('G-1', said()), row('G-2')];
    expect(codeOf(() => readReviewTable(table, now))).toMatchObject({
      code: 'bad-table',
      facts: { rows: [2] },
    });
    const alike = [row('G-1', said({ action: 'harmless' })), row('G-2')];
    expect(readReviewTable(table, alike).decisions).toHaveLength(1);
  });
  test('finds its row by the words where that is of another kind now; of two alike it is refused', () => {
    const table = filled([row('G-1')], 'identifier');
    const now: ReviewRow = { ...row('G-9'), kind: 'place' };
    expect(readReviewTable(table, [now]).decisions).toMatchObject([
      { form: 'kvashin', action: 'identifier' },
    ]);
    const bad = { code: 'bad-table', facts: { row: 2 } };
    expect(codeOf(() => readReviewTable(table, [now, row('G-8')]))).toMatchObject(bad);
    expect(codeOf(() => readReviewTable(table, []))).toMatchObject(bad);
    // Nothing was decided there: nothing is lost.
    expect(readReviewTable(filled([row('G-1')], ''), [])).toEqual({ decisions: [], blank: 1 });
  });
  test('takes nothing back that the page has decided since, where its row was left as it was', () => {
    const before = [row('G-1', said({ action: 'harmless' }))];
    const table = new TextEncoder().encode(writeReviewTable(before));
    expect(readReviewTable(table, [row('G-1', said({ level: 'coarse' }))])).toEqual({
      decisions: [],
      blank: 0,
    });
  });
  test('goes before what was accepted without a look', () => {
    const table = filled([row('G-1')], 'harmless');
    const accepted = [row('G-1', said({ reviewed: false }))];
    expect(readReviewTable(table, accepted).decisions).toMatchObject([{ action: 'harmless' }]);
  });
  test('of an older program, without the column, is read as it was', () => {
    const table = new TextEncoder().encode('id,decision\nG-1,harmless\n');
    expect(readReviewTable(table, [row('G-1', said())]).decisions).toMatchObject([{ action: 'harmless' }]);
  });
  test('what was said of one mention is a row of its own', () => {
    const place = 'D-1:4-11';
    const only = { ...row(place, said({ place, action: 'harmless' })), place };
    const table = filled([only], 'identifier');
    expect(readReviewTable(table, [only]).decisions).toMatchObject([
      { place: 'D-1:4-11', action: 'identifier' },
    ]);
  });
  test('may say of one mention what is not said of its form', () => {
    const form = row('G-1');
    const one: ReviewRow = { ...row('D-1:4-11'), state: 'one', place: 'D-1:4-11' };
    const table = filled([one], 'harmless');
    expect(readReviewTable(table, [form, one]).decisions).toEqual([
      { form: 'kvashin', kind: 'person', action: 'harmless', place: 'D-1:4-11' },
    ]);
  });
  test('corrects what was marked by hand, and it stays marked: nothing else would find it', () => {
    const marked = row('G-1', said({ marked: true }));
    const table = new TextEncoder().encode('id,decision,kind\nG-1,identifier,place\n');
    expect(readReviewTable(table, [marked]).decisions).toMatchObject([{ kind: 'place', marked: true }]);
  });
});
