/** fixtures/cases/leak.txt: what the leak scan finds, and what it lets pass. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyKey } from '../../src/domain/key.js';
import { loadLanguages } from '../../src/lang/index.js';
import { resolve } from '../../src/resolve/index.js';
import { verify } from '../../src/verify/index.js';
import { document, gazetteer, stream } from '../resolve/inline.js';
const lines = readFileSync(new URL('../../fixtures/cases/leak.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => ') && !line.startsWith('#'));
describe('leak scan', () => {
    beforeAll(loadLanguages);
    test('there are enough lines', () => expect(lines.length).toBeGreaterThanOrEqual(70));
    test.each(lines)('%s', (line) => {
        const [, known = '', released = '', rule] = /^(.*?) => (.*) -> (\w+)$/.exec(line) ?? [];
        const { entities } = resolve([document('d', known)], emptyKey, gazetteer, stream());
        const { findings, verified } = verify([], [{ where: 'table', document: 't', text: released }], entities, [], new Set());
        expect(findings[0]?.rule ?? 'none').toBe(rule);
        expect(verified).toEqual([]);
        for (const { span } of findings)
            expect(span.end).toBeLessThanOrEqual(released.length);
    });
});
