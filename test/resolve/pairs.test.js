/** fixtures/cases/pairs.txt: hard pairs of names, each the same person, another, or a question. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyKey } from '../../src/domain/key.js';
import { loadLanguages } from '../../src/lang/index.js';
import { resolve } from '../../src/resolve/index.js';
import { document, gazetteer, stream } from './inline.js';
const lines = readFileSync(new URL('../../fixtures/cases/pairs.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
function read(parts) {
    const pair = [];
    const documents = parts.map((part, i) => {
        const id = `d${i}`;
        const lines = [];
        const turns = [];
        const blocks = [];
        let at = 0;
        for (const item of part.split(', ')) {
            const [, role, star, name] = /^(?:(label|header):)?(\*)?(.+)$/.exec(item.trim()) ?? [];
            const span = { start: at, end: at + (name ?? '').length };
            if (star)
                pair.push(`${id}:${span.start}-${span.end}`);
            if (role === 'label')
                turns.push({ span, label: span, role: 'participant' });
            if (role === 'header')
                blocks.push({ role: 'header', span, fields: [{ attribute: 'name', key: span, value: span }] });
            lines.push(`[${name}|person]`);
            at = span.end + 3;
        }
        return document(id, lines.join(' ,\n'), { turns, blocks });
    });
    return { documents, pair };
}
describe('hard pairs', () => {
    beforeAll(loadLanguages);
    test('there are enough of them', () => expect(lines.length).toBeGreaterThanOrEqual(300));
    test.each(lines)('%s', (line) => {
        const [verdict, ...parts] = line.split(' ; ');
        const { documents, pair } = read(parts);
        const { entities, questions } = resolve(documents, emptyKey, gazetteer, stream());
        const [a, b] = pair.map((id) => entities.find(({ mentions }) => mentions.some(({ mention }) => mention.id === id))?.id);
        expect(pair.length).toBe(2);
        expect(a).toBeDefined();
        expect(b).toBeDefined();
        const asked = questions.some((q) => q.entities.includes(a) && q.entities.includes(b));
        const found = a === b ? 'same' : asked ? 'ask' : 'different';
        expect(found).toBe(verdict);
    });
});
