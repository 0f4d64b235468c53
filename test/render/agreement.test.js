/** fixtures/cases/agreement.txt: before -> after, in both languages. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguages } from '../../src/lang/index.js';
import { replaced } from './agreement.js';
const lines = readFileSync(new URL('../../fixtures/cases/agreement.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' -> ') && !line.startsWith('#'));
describe('replacements agree', () => {
    beforeAll(loadLanguages);
    test('there are enough lines', () => expect(lines.length).toBeGreaterThanOrEqual(80));
    test.each(lines)('%s', (line) => {
        const [, profile, marked = ''] = /^(?:@(\w+) )?(.*)$/.exec(line) ?? [];
        const [before = '', after] = marked.split(' -> ');
        expect(replaced(before, profile)).toBe(after);
    });
});
