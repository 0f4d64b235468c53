/** Promises of a release that must hold for any content. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvBytes } from '../../src/release/csv.js';
import { composeRelease, verifyRelease } from '../../src/release/index.js';
import { html } from '../../src/release/report/html.js';
import { segmentRows } from '../../src/release/writers/segments.js';
import { checks, document, sample } from '../release/sample.js';
const files = composeRelease(sample());
const replace = (path, bytes) => files.map((file) => (file.path === path ? { path, bytes } : file));
const problemsIn = (changed) => [
    ...new Set(verifyRelease(changed, checks).map(({ path }) => path)),
];
describe('whatever is done to a release folder is reported with the file', () => {
    const anyFile = fc.constantFrom(...files);
    test('one byte changed', () => {
        fc.assert(fc.property(anyFile, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ path, bytes }, at, flip) => {
            const changed = bytes.slice();
            changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ flip;
            const found = problemsIn(replace(path, changed));
            if (path === 'manifest.json')
                expect(found).toContain(path);
            else
                expect(found).toEqual([path]);
        }), { numRuns: 400 });
    });
    test('every byte of the manifest, also to its other case', () => {
        const { path, bytes } = files.find((file) => file.path === 'manifest.json');
        for (let at = 0; at < bytes.length; at++)
            for (const flip of [1, 32, 128]) {
                const changed = bytes.slice();
                changed[at] = (changed[at] ?? 0) ^ flip;
                expect(problemsIn(replace(path, changed)), `byte ${at} ^ ${flip}`).toContain(path);
            }
    });
    test('a manifest spelt otherwise, though it says the same', () => {
        const { path, bytes } = files.find((file) => file.path === 'manifest.json');
        const text = new TextDecoder().decode(bytes);
        const otherwise = [
            text.replace(' ', '\t'),
            text.replace('\n', '\r\n'),
            text.trimEnd(),
            `\ufeff${text}`,
            JSON.stringify(JSON.parse(text)),
            text.replace('"created"', '"cr\\u0065ated"'),
            text.replace('{', '{"created": "2020-01-01T00:00:00Z",'),
        ];
        for (const spelling of otherwise) {
            expect(spelling).not.toBe(text);
            expect(problemsIn(replace(path, new TextEncoder().encode(spelling)))).toEqual([path]);
        }
    });
    test('a key that is none is never handed on', () => {
        const file = files.find(({ path }) => path === 'manifest.json');
        const manifest = JSON.parse(new TextDecoder().decode(file.bytes));
        const bytes = new TextEncoder().encode(`${JSON.stringify({ ...manifest, signingKey: 'zz' }, null, 2)}\n`);
        const never = () => expect.unreachable();
        const changed = replace(file.path, bytes);
        expect(verifyRelease(changed, { ...checks, checkSignature: never, checkCheckpoint: never })).toEqual([
            { path: file.path, problem: 'bad-manifest' },
        ]);
    });
    test('cut short, or made longer', () => {
        fc.assert(fc.property(anyFile, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 5 }), ({ path, bytes }, at, more) => {
            expect(problemsIn(replace(path, bytes.subarray(0, at % bytes.length)))).toContain(path);
            expect(problemsIn(replace(path, Uint8Array.from([...bytes, ...more])))).toContain(path);
        }));
    });
    test('lost, added, swapped', () => {
        for (const { path } of files)
            expect(problemsIn(files.filter((file) => file.path !== path))).toContain(path);
        expect(problemsIn([...files, { path: 'notes.txt', bytes: new Uint8Array() }])).toEqual(['notes.txt']);
        const [a, b] = files;
        const swapped = [{ ...a, bytes: b.bytes }, { ...b, bytes: a.bytes }, ...files.slice(2)];
        expect(problemsIn(swapped)).toEqual([a.path, b.path]);
        expect(problemsIn([])).toEqual(['manifest.json']);
    });
});
describe('segments', () => {
    const turns = fc.array(fc.record({ start: fc.nat(15), length: fc.nat(10) }), { maxLength: 5 });
    const letters = fc.string({ unit: fc.constantFrom('а', 'b', ' ', '\n', '-'), maxLength: 20, size: 'max' });
    test('hold every word of a text once, in order, wherever turns lie', () => {
        fc.assert(fc.property(letters, turns, (text, drawn) => {
            const rows = segmentRows(document('d', text, {
                turns: drawn.map(({ start, length }) => ({
                    span: { start, end: start + length },
                    role: 'unknown',
                })),
            }));
            const said = rows.map((row) => String(row.at(-1)));
            expect(said.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
            expect(rows.map((row) => row[1])).toEqual(rows.map((_, index) => index + 1));
        }));
    });
    test('drop nothing but what stands before the end of a label in its turn', () => {
        fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3), letters), { maxLength: 6 }), (drawn) => {
            let text = '';
            const turns = drawn.map(([width, said]) => {
                const start = text.length;
                text += `${'L'.repeat(width)}: ${said}\n`;
                return {
                    span: { start, end: text.length },
                    label: { start, end: start + width },
                    role: 'participant',
                };
            });
            const rows = segmentRows(document('d', text, { turns }));
            const said = drawn.map(([, words]) => words.trim()).filter((words) => words !== '');
            expect(rows.map((row) => row.at(-1))).toEqual(said);
        }));
    });
});
describe('tables', () => {
    const cell = fc.string({ unit: fc.constantFrom(...`'=+-@\t\n\r",;а＝ `), maxLength: 6 });
    test('give every cell back, and begin none with a formula', () => {
        fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
            const read = parse(new TextDecoder().decode(csvBytes(['a', 'b'], rows)), {
                record_delimiter: '\n',
                from: 2,
            });
            for (const value of read.flat())
                expect(value).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
            expect(read.map((row) => row.map((value) => value.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(rows);
        }), { numRuns: 300 });
    });
});
describe('the report', () => {
    const hostile = `<script>alert(1)</script>"'><img src=x onerror=y>&amp;\u202e\0`;
    test('lets no text become markup', () => {
        fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...`<>&"'a/=\0\u202e`) }), (text) => {
            expect(html `${text}`.markup).not.toMatch(/[<>"'\0\u202e]|&(?!(?:amp|lt|gt|quot|#39);)/);
        }));
    });
    test('escapes what participants, gates and tools are called', () => {
        const input = sample();
        const page = composeRelease({
            ...input,
            facts: { ...input.facts, profile: hostile, tool: hostile, release: hostile, study: hostile },
            participants: [{ participant: hostile, values: {} }],
            attributes: [hostile],
            documents: [document('one', hostile, { participants: [hostile] })],
            gates: input.gates.map((gate) => gate.gate === 'risk' ? { ...gate, detail: hostile, waived: hostile } : { ...gate, detail: hostile }),
            riskSentences: [hostile],
            risk: {
                ...input.risk,
                attributes: [hostile],
                participants: [
                    { participant: hostile, group: 1, groupIfWithheldMatches: 1, minimalUniques: [[hostile]], suda: 1 },
                ],
            },
        }).find(({ path }) => path === 'report.html');
        const markup = new TextDecoder().decode(page?.bytes);
        expect(markup).not.toMatch(/<script|<img|[\0\u202e]/);
        expect(markup.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(12);
    });
});
