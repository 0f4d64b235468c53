import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedTable } from '../../src/domain/sorted-table.js';
const cell = fc.string({ maxLength: 6 }).map((s) => s.replace(/[\t\n]/g, ''));
test('says of every key what a Map would', () => {
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell)), fc.array(cell), (pairs, others) => {
        const rows = new Map(pairs.filter(([key]) => key !== ''));
        const text = [...rows]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, rest]) => (rest === '' ? key : `${key}\t${rest}`))
            .join('\n');
        const look = sortedTable(text);
        for (const key of [...rows.keys(), ...others.filter((k) => k !== '')])
            expect(look(key)).toBe(rows.get(key));
    }));
});
