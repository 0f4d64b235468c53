/** Sentences harder than the tables of cases: how many are touched, and how many covered whole, may not fall. */
import { expect, test } from 'vitest';
import { lines } from '../lang/cases.js';
import { find, readCase } from './harness.js';
/** Least shares of marked mentions, by kind, in either language. */
const TOUCHED = 0.93;
const WHOLE = 0.75;
test.each(['heldout-en', 'heldout-ru'])('%s', (table) => {
    const tally = new Map();
    for (const line of lines(table)) {
        const { text, expected } = readCase(line);
        const mentions = find(text);
        for (const { start, end, kind } of expected) {
            const row = tally.get(kind) ?? { touched: 0, whole: 0, all: 0 };
            const same = mentions.filter((m) => m.kind === kind && m.span.start < end && m.span.end > start);
            const whole = same.some((m) => m.span.start <= start && m.span.end >= end);
            tally.set(kind, {
                touched: row.touched + Number(same.length > 0),
                whole: row.whole + Number(whole),
                all: row.all + 1,
            });
        }
    }
    expect([...tally.keys()].toSorted()).toEqual(['event', 'feature', 'health', 'legal']);
    for (const [kind, { touched, whole, all }] of tally) {
        expect.soft(touched / all, `${kind} touched`).toBeGreaterThanOrEqual(TOUCHED);
        expect.soft(whole / all, `${kind} whole`).toBeGreaterThanOrEqual(WHOLE);
    }
});
