/** What a person says of who is whom holds: for the notes of today, and for those that come later. */
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyKey } from '../../src/domain/key.js';
import { loadLanguages } from '../../src/lang/index.js';
import { resolve } from '../../src/resolve/index.js';
import { document, gazetteer, stream } from './inline.js';
const said = { by: 'researcher', at: '2026-01-01T00:00:00.000Z' };
const run = (texts, key = emptyKey) => resolve(texts.map((text, i) => document(`d${i}`, text)), key, gazetteer, stream(key.entries.length + 1));
/** The entity of the first mention in the n-th document. */
const at = ({ entities }, n) => entities.find(({ mentions }) => mentions.some(({ mention }) => mention.document === `d${n}`))?.id ?? '';
const mentionsOf = ({ entities }, id) => entities.find((entity) => entity.id === id)?.mentions.map(({ mention }) => mention.id) ?? [];
const same = (found, ids) => ({
    action: 'same',
    entity: ids[0] ?? '',
    others: ids.slice(1),
    mentions: ids.flatMap((id) => mentionsOf(found, id)),
    before: { keys: [], forms: [], seen: [] },
    ...said,
});
const different = (found, ids) => ({
    action: 'different',
    groups: ids.map((entity) => ({ entity, mentions: mentionsOf(found, entity) })),
    ...said,
});
const rule = ({ key }, ...rulings) => ({
    ...key,
    rulings,
});
const two = ['Был [Болат|person].', 'Потом [Болат|person].'];
describe('answers', () => {
    beforeAll(loadLanguages);
    test('an answer is asked for once: after it the two are one, and keep the first pseudonym', () => {
        const first = run(two);
        expect(first.questions).toHaveLength(1);
        const [a, b] = [at(first, 0), at(first, 1)];
        expect(a).not.toBe(b);
        const after = run(two, rule(first, same(first, [b, a])));
        expect([at(after, 0), at(after, 1)]).toEqual([b, b]);
        expect(after.questions).toEqual([]);
    });
    test('it holds for a later note', () => {
        const first = run(two);
        const id = at(first, 0);
        const later = run([...two, 'И [Болат|person].'], rule(first, same(first, [id, at(first, 1)])));
        expect([at(later, 0), at(later, 1), at(later, 2)]).toEqual([id, id, id]);
        expect(later.questions).toEqual([]);
    });
    test('two who are told apart stay so, are not asked about again, and a later note is asked about', () => {
        const first = run(two);
        const [a, b] = [at(first, 0), at(first, 1)];
        const key = rule(first, different(first, [a, b]));
        const after = run(two, key);
        expect([at(after, 0), at(after, 1)]).toEqual([a, b]);
        expect(after.questions).toEqual([]);
        const later = run([...two, 'И [Болат|person].'], key);
        expect([at(later, 0), at(later, 1)]).toEqual([a, b]);
        expect([a, b]).not.toContain(at(later, 2));
        expect(later.questions.length).toBeGreaterThan(0);
        expect(later.questions.every((q) => q.entities.includes(at(later, 2)))).toBe(true);
    });
    test('names that contradict each other are one when a person says so, and are found by both later', () => {
        const texts = ['[Игорь Седов|person]', '[Григорий Бякин|person]'];
        const first = run(texts);
        const id = at(first, 0);
        const key = rule(first, same(first, [id, at(first, 1)]));
        const later = run([...texts, '[Григория Бякина|person]', '[Игорем Седовым|person]'], key);
        expect([0, 1, 2, 3].map((n) => at(later, n))).toEqual([id, id, id, id]);
    });
    test('a part split off has an id of its own, which stays', () => {
        const texts = ['[Марина Волкова|person]', '[Марины Волковой|person]'];
        const first = run(texts);
        const id = at(first, 0);
        expect(at(first, 1)).toBe(id);
        const [kept = '', taken = ''] = mentionsOf(first, id);
        const split = {
            action: 'different',
            made: 'E-NEW00000',
            groups: [
                { entity: id, mentions: [kept] },
                { entity: 'E-NEW00000', mentions: [taken] },
            ],
            ...said,
        };
        const after = run(texts, rule(first, split));
        expect([at(after, 0), at(after, 1)]).toEqual([id, 'E-NEW00000']);
        const again = run(texts, after.key);
        expect([at(again, 0), at(again, 1)]).toEqual([id, 'E-NEW00000']);
    });
    test('what is said later of the same takes the place of what was said before', () => {
        const first = run(two);
        const [a, b] = [at(first, 0), at(first, 1)];
        const apart = different(first, [a, b]);
        const joined = run(two, rule(first, apart, same(first, [a, b])));
        expect([at(joined, 0), at(joined, 1)]).toEqual([a, a]);
        const again = run(two, rule(first, same(first, [a, b]), apart));
        expect([at(again, 0), at(again, 1)]).toEqual([a, b]);
    });
    test('a place misheard is the place that a person says it is, in later notes too; two of one name are two', () => {
        const texts = ['в [Твери|place]', 'в [Твёрд|place]'];
        const first = run(texts);
        const [a, b] = [at(first, 0), at(first, 1)];
        const later = run([...texts, 'в [Твёрд|place]'], rule(first, same(first, [a, b])));
        expect([at(later, 1), at(later, 2)]).toEqual([a, a]);
        const namesakes = ['в [Зайцево|place]', 'под [Зайцево|place]'];
        const one = run(namesakes);
        const id = at(one, 0);
        expect(at(one, 1)).toBe(id);
        const [kept = '', taken = ''] = mentionsOf(one, id);
        const split = {
            action: 'different',
            made: 'E-NEW00000',
            groups: [
                { entity: id, mentions: [kept] },
                { entity: 'E-NEW00000', mentions: [taken] },
            ],
            ...said,
        };
        const after = run([...namesakes, 'из [Зайцево|place]'], rule(one, split));
        expect([at(after, 0), at(after, 1)]).toEqual([id, 'E-NEW00000']);
        expect([id, 'E-NEW00000']).not.toContain(at(after, 2));
        expect(after.questions.some((q) => q.entities.includes(at(after, 2)))).toBe(true);
    });
});
