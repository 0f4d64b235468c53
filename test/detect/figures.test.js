/**
 * The topic tables of structured identifiers, dates, ages and addresses: nothing unmarked is certain, and a line without
 * brackets holds nothing of these kinds at all. What is marked is checked with the other tables (`cases.test.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { find, readCase, shown } from './harness.js';
const folder = new URL('../../fixtures/cases/', import.meta.url);
const topics = /^detect-(?:contacts|documents|addresses|dates|ages|money)-\w+\.txt$/;
const files = readdirSync(folder).filter((f) => topics.test(f));
const figures = new Set([
    'phone',
    'email',
    'url',
    'handle',
    'id',
    'account',
    'plate',
    'ip',
    'address',
    'date',
    'age',
    'money',
]);
describe.each(files)('%s', (file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'));
    test('holds sixty cases and more', () => {
        expect(lines.length).toBeGreaterThanOrEqual(60);
    });
    test.each(lines)('%s', (line) => {
        const { text, expected } = readCase(line);
        const loud = find(text).filter((m) => figures.has(m.kind) &&
            (m.tier === 'certain' || expected.length === 0) &&
            !expected.some((e) => e.start < m.span.end && m.span.start < e.end));
        expect(loud.map((m) => `${m.tier} ${m.kind} ${m.recognizer}/${m.rule}: ${shown(text, m)}`)).toEqual([]);
    });
});
