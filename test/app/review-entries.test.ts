/** What is decided on the page lies in small records first: folded in once, twice or half, it says the same. */
import { expect, test } from 'vitest';
import { type ReviewEntry, remembered, withEntries } from '../../src/app/review-entries.ts';
import type { ReviewMemory, ReviewStep } from '../../src/app/review-memory.ts';
import type { Ruling } from '../../src/domain/decision.ts';
import { emptyRecords } from '../../src/domain/study.ts';

const ruling = (form: string, action: Ruling['action']): Ruling => ({
  form,
  kind: 'person',
  action,
  reviewed: true,
  by: 'researcher',
  at: '2026-11-26T20:00:00.000Z',
});
const step = (form: string, before: readonly Ruling[], after: readonly Ruling[]): ReviewStep => ({
  what: 'rulings',
  forms: [form],
  before,
  after,
  document: 'D-1',
});
const memory: ReviewMemory = { settings: { keys: {}, singleKeys: true }, notes: {}, done: [], undone: [] };

const [yes, no] = [ruling('kvashin', 'identifier'), ruling('kvashin', 'harmless')];
const other = ruling('polozov', 'harmless');
const entries: readonly ReviewEntry[] = [
  { n: 1, rulings: { forms: ['kvashin'], after: [yes] }, done: step('kvashin', [], [yes]) },
  { n: 2, rulings: { forms: ['polozov'], after: [other] }, done: step('polozov', [], [other]) },
  { n: 3, rulings: { forms: ['kvashin'], after: [no] }, done: step('kvashin', [yes], [no]) },
  { n: 4, position: { document: 'D-2', at: 7 } },
  { n: 5, rulings: { forms: ['kvashin'], after: [yes] }, done: 'back' },
];

test('what was said last of a form holds, in whatever state a crash left the folding', () => {
  const all = withEntries(emptyRecords, entries);
  expect(new Set(all.rulings)).toEqual(new Set([yes, other]));
  for (let folded = 0; folded <= entries.length; folded++) {
    const half = withEntries(emptyRecords, entries.slice(0, folded));
    expect(new Set(withEntries(half, entries).rulings)).toEqual(new Set(all.rulings));
    // Taken off from the front, and interrupted.
    expect(new Set(withEntries(all, entries.slice(folded)).rulings)).toEqual(new Set(all.rulings));
  }
});
test('a step is remembered once, and taken back once', () => {
  const all = remembered(memory, entries);
  expect(all.done.length).toBe(2);
  expect(all.undone.length).toBe(1);
  expect(all.position).toEqual({ document: 'D-2', at: 7 });
  for (let folded = 0; folded <= entries.length; folded++)
    expect(remembered(remembered(memory, entries.slice(0, folded)), entries)).toEqual(all);
  const again = remembered(all, [{ n: 6, done: 'again' }]);
  expect([again.done.length, again.undone.length]).toEqual([3, 0]);
});
