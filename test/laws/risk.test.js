/** The search for minimal uniques and the groups, beside slow references that follow the definitions word by word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessRisk } from '../../src/risk/index.js';
const subsets = (width) => Array.from({ length: 2 ** width }, (_, mask) => [...Array(width).keys()].filter((column) => (mask >> column) & 1));
const sameIn = (columns, a, b) => columns.every((c) => a[c] === b[c]);
const within = (a, b) => a.every((c) => b.includes(c));
function slowUniques(table, row, width) {
    const unique = subsets(width).filter((set) => set.length > 0 && !table.some((other, at) => at !== row && sameIn(set, table[row] ?? [], other)));
    return unique.filter((set) => !unique.some((smaller) => smaller.length < set.length && within(smaller, set)));
}
const table = fc.integer({ min: 0, max: 5 }).chain((width) => fc.record({
    width: fc.constant(width),
    cells: fc.array(fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: width, maxLength: width }), {
        maxLength: 9,
    }),
}));
const names = ['age', 'origin', 'constructor', '__proto__', 'education'];
const rowsOf = (cells) => cells.map((row, index) => ({
    participant: `P${index}`,
    values: Object.fromEntries(row.flatMap((cell, at) => (cell === null ? [] : [[names[at], cell]]))),
}));
test('minimal uniques, scores and groups are those of the definitions', () => {
    const factorial = (n) => (n < 2 ? 1 : n * factorial(n - 1));
    fc.assert(fc.property(table, ({ width, cells }) => {
        const attributes = names.slice(0, width);
        const report = assessRisk(rowsOf(cells), attributes, 2);
        const all = [...Array(width).keys()];
        for (const [index, person] of report.participants.entries()) {
            const expected = slowUniques(cells, index, width);
            const found = person.minimalUniques.map((set) => set.join());
            expect([...found].sort()).toEqual(expected.map((set) => set.map((c) => names[c]).join()).sort());
            expect(found.map((set) => set.split(',').length)).toEqual(expected.map((set) => set.length).sort());
            expect(person.suda).toBe(expected.reduce((total, set) => total + factorial(width - set.length), 0));
            const row = cells[index] ?? [];
            expect(person.group).toBe(cells.filter((other) => sameIn(all, row, other)).length);
            expect(person.groupIfWithheldMatches).toBe(cells.filter((other) => row.every((cell, c) => cell === null || other[c] === null || cell === other[c])).length);
            expect(person.groupIfWithheldMatches).toBeGreaterThanOrEqual(person.group);
        }
    }), { numRuns: 500 });
});
test('following the proposals reaches the bound, and each step leaves as many below as it says', () => {
    fc.assert(fc.property(table, fc.integer({ min: 1, max: 4 }), ({ width, cells }, minimumGroup) => {
        let attributes = names.slice(0, width);
        const { proposals, holds } = assessRisk(rowsOf(cells), attributes, minimumGroup);
        if (holds || cells.length < minimumGroup) {
            expect(proposals).toEqual([]);
            return;
        }
        for (const { attribute, below } of proposals) {
            attributes = attributes.filter((name) => name !== attribute);
            const left = assessRisk(rowsOf(cells), attributes, minimumGroup);
            expect(left.participants.filter(({ group }) => group < minimumGroup).length).toBe(below);
        }
        expect(proposals.at(-1)?.below).toBe(0);
    }));
});
