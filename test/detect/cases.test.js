/** The case tables: every marked mention is covered, and no unmarked capital is certain. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { find, readCase, shown } from './harness.js';
import { isKindClose } from './kinds.js';
const folder = new URL('../../fixtures/cases/', import.meta.url);
const files = readdirSync(folder).filter((f) => f.startsWith('detect') && f.endsWith('.txt'));
const linesOf = (file) => readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
test('there are at least 250 cases', () => {
    expect(files.flatMap(linesOf).length).toBeGreaterThanOrEqual(250);
});
describe.each(files)('%s', (file) => {
    test.each(linesOf(file))('%s', (line) => {
        const { text, expected } = readCase(line);
        const mentions = find(text);
        const found = mentions.map((m) => `${m.tier} ${m.kind} ${shown(text, m)}`);
        for (const e of expected) {
            const good = mentions.some((m) => m.span.start <= e.start &&
                m.span.end >= e.end &&
                isKindClose(e.kind, m.kind) &&
                (!e.certain || m.tier === 'certain'));
            expect(good ? 'found' : { missed: text.slice(e.start, e.end), as: e.kind, certain: e.certain, found }).toBe('found');
        }
        const loud = mentions.filter((m) => m.tier === 'certain' &&
            /\p{Lu}/u.test(shown(text, m)) &&
            !expected.some((e) => e.start < m.span.end && m.span.start < e.end));
        expect(loud.map((m) => `${m.kind} ${shown(text, m)}`)).toEqual([]);
    });
});
