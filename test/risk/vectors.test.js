/** Figures that other programs published or were computed with them: each table must come out the same here. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { assessRisk } from '../../src/risk/index.js';
import { haveShared, readShared, readVector } from '../vectors.js';
const rowsOf = (columns, cells) => cells.map((row, index) => ({
    participant: `P${index + 1}`,
    values: Object.fromEntries(columns.map((column, at) => [column, String(row[at])])),
}));
const expectClose = (actual, expected) => {
    expect(actual.length).toBe(expected.length);
    for (const [index, value] of expected.entries())
        expect(actual[index]).toBeCloseTo(value, 4);
};
describe('nine invented profiles', () => {
    const [columns = [], ...cells] = parse(readVector('nine/nine.csv'), { delimiter: ';' });
    const expected = JSON.parse(readVector('nine/expected.json'));
    const report = assessRisk(rowsOf(columns, cells), columns, 2);
    test('minimal uniques', () => {
        const found = report.participants.map((p) => p.minimalUniques.map((set) => set.join('+')).sort());
        expect(found).toEqual(expected.msus.map((sets) => [...sets].sort()));
    });
    test('scores', () => expect(report.participants.map((p) => p.suda)).toEqual(expected.suda));
    test('contributions', () => expectClose(report.contributions.map((c) => c.percent), expected.contrib));
    test('of removals that help no one at once, the one that weighs most comes first', () => {
        expect(report.proposals[0]).toEqual({ attribute: 'left', below: 9 });
        expect(report.proposals.at(-1)?.below).toBe(0);
    });
    test('everybody stands alone', () => {
        expect(report).toMatchObject({ smallestGroup: 1, unique: 9, holds: false });
    });
});
describe('SUDA tables from the literature and from issues of sdcMicro', () => {
    test.each(JSON.parse(readVector('suda/cases.json')))('$source', ({ columns, rows, score, contribution }) => {
        const report = assessRisk(rowsOf(columns, rows), columns, 2);
        expect(report.participants.map((p) => p.suda)).toEqual(score);
        expectClose(report.contributions.map((c) => c.percent), contribution);
    });
});
describe.skipIf(!haveShared('vectors/risk/suda/testdata2_7keys.csv'))('testdata2 of sdcMicro, 93 rows (read beside)', () => {
    test('scores by seven and by five keys, group sizes', () => {
        const [columns = [], ...cells] = parse(readShared('vectors/risk/suda/testdata2_7keys.csv'));
        const expected = parse(readShared('vectors/risk/suda/testdata2_expected.csv'), { columns: true });
        const seven = columns.filter((column) => column !== 'sampling_weight');
        const rows = rowsOf(columns, cells);
        const report = assessRisk(rows, seven, 2);
        expect(report.participants.map((p) => p.suda)).toEqual(expected.map((row) => Number(row.score)));
        expect(report.participants.map((p) => p.group)).toEqual(expected.map((row) => Number(row.fk)));
        expect(report.participants.reduce((total, p) => total + p.suda, 0)).toBe(7321);
        expectClose(report.contributions.map((c) => c.percent), [
            16.5687747575, 35.9650320994, 19.7104220735, 54.8832126758, 14.765742385, 70.2226471793,
            32.6867914219,
        ]);
        const five = assessRisk(rows, ['urbrur', 'roof', 'walls', 'water', 'sex'], 2);
        expect(five.participants.map((p) => p.suda)).toEqual(expected.map((row) => Number(row.score5)));
    });
});
