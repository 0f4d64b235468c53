import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyKey } from '../../src/domain/key.js';
import { kinds } from '../../src/domain/kinds.js';
import { mentionId } from '../../src/domain/mention.js';
import { loadLanguages } from '../../src/lang/index.js';
import { resolve, settle } from '../../src/resolve/index.js';
import { document, gazetteer, stream } from '../resolve/inline.js';
const text = 'Анна П., тётя из Твери — «банк»; 12 мая 😀 тел. 5-55 и e-mail: a@b.c\nконец';
const someMentions = fc.array(fc
    .record({
    from: fc.nat(text.length - 1),
    size: fc.integer({ min: 1, max: 25 }),
    kind: fc.constantFrom(...kinds),
    tier: fc.constantFrom('certain', 'candidate'),
    confidence: fc.constantFrom(0.2, 0.5, 1),
    recognizer: fc.constantFrom('fields', 'names', 'places'),
})
    .map(({ from, size, ...rest }) => {
    const span = { start: from, end: Math.min(text.length, from + size) };
    return { id: mentionId('d', span), document: 'd', span, rule: 'r', ...rest };
}), { maxLength: 14 });
const textOf = ({ span }) => text.slice(span.start, span.end);
const covered = (mentions) => {
    const found = new Set();
    for (const { span } of mentions)
        for (let i = span.start; i < span.end; i++)
            if (/[\p{L}\p{N}]/u.test(text.charAt(i)))
                found.add(i);
    return found;
};
const certain = (mentions) => mentions.filter(({ tier }) => tier === 'certain');
describe('laws of settling', () => {
    test('nothing overlaps, and every id tells its span', () => {
        fc.assert(fc.property(someMentions, (mentions) => {
            const settled = settle(mentions, textOf);
            for (const [i, m] of settled.entries()) {
                expect(m.span.start).toBeGreaterThanOrEqual(settled[i - 1]?.span.end ?? 0);
                expect(m.span.end).toBeGreaterThan(m.span.start);
                expect(m.id).toBe(mentionId('d', m.span));
            }
        }));
    });
    test('what a certain mention covered, a certain one covers; what any covered, some one covers', () => {
        fc.assert(fc.property(someMentions, (mentions) => {
            const settled = settle(mentions, textOf);
            const [before, after] = [covered(certain(mentions)), covered(certain(settled))];
            for (const i of before)
                expect(after.has(i)).toBe(true);
            const [all, kept] = [covered(mentions), covered(settled)];
            for (const i of all)
                expect(kept.has(i)).toBe(true);
        }));
    });
    test('a direct identifier is never swallowed by a description', () => {
        fc.assert(fc.property(someMentions, (mentions) => {
            const persons = covered(certain(mentions).filter(({ kind }) => kind === 'person'));
            const described = covered(certain(settle(mentions, textOf)).filter(({ kind }) => kind === 'event' || kind === 'profession'));
            for (const i of persons)
                expect(described.has(i)).toBe(false);
        }));
    });
    test('the order in which recognizers speak does not matter', () => {
        fc.assert(fc.property(someMentions, (mentions) => {
            expect(settle(mentions.toReversed(), textOf)).toEqual(settle(mentions, textOf));
        }));
    });
});
const names = [
    'Марина Волкова',
    'Волкову',
    'Marina',
    'Марина Сергеевна',
    'Саша',
    'Александр Петров',
    'Александра',
    'И. Петров',
    'Игорь',
    'Жанар Омарова',
    'Жанар',
    'Zhanar',
    'Гаврюшенко',
    'Вера Кыласова',
    'Кыласова',
];
const notes = fc.array(fc.array(fc.oneof(fc.constantFrom(...names).map((n) => `[${n}|person]`), fc.constantFrom('[Твери|place]', '[Тверь|place]', '[34|age]', '[Грузию|place]')), { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 });
const study = (contents) => contents.map((words, i) => document(`d${i}`, words.map((w) => `сказал ${w} и,\n`).join('')));
describe('laws of resolving', () => {
    beforeAll(loadLanguages);
    test('the order of documents does not matter', () => {
        fc.assert(fc.property(notes, fc.integer(), (contents, seed) => {
            const documents = study(contents);
            const shuffled = documents
                .map((d, i) => [d, (i * 7919 + seed) % 13])
                .sort((a, b) => a[1] - b[1])
                .map(([d]) => d);
            expect(resolve(shuffled, emptyKey, gazetteer, stream())).toEqual(resolve(documents, emptyKey, gazetteer, stream()));
        }), { numRuns: 60 });
    });
    test('the order in which mentions are given does not matter, nor does a person’s word on them', () => {
        fc.assert(fc.property(notes, fc.boolean(), (contents, apart) => {
            const documents = study(contents);
            const first = resolve(documents, emptyKey, gazetteer, stream());
            const [a, b] = first.entities.filter(({ kind }) => kind === 'person');
            const said = { by: 'researcher', at: '2026-01-01T00:00:00.000Z' };
            const of = (entity) => (entity?.mentions ?? []).map(({ mention }) => mention.id);
            const groups = [a, b].map((entity) => ({ entity: entity?.id ?? '', mentions: of(entity) }));
            const ruling = apart
                ? { action: 'different', groups, ...said }
                : {
                    action: 'same',
                    entity: a?.id ?? '',
                    others: [b?.id ?? ''],
                    mentions: [...of(a), ...of(b)],
                    before: { keys: [], forms: [], seen: [] },
                    ...said,
                };
            const key = { ...first.key, rulings: a && b ? [ruling] : [] };
            const reversed = documents.map((d) => ({ ...d, mentions: d.mentions.toReversed() })).toReversed();
            const after = resolve(documents, key, gazetteer, stream(2));
            const partition = ({ entities }) => entities.map(({ id, mentions }) => [id, mentions.map(({ mention }) => mention.id)]);
            expect(partition(resolve(reversed, key, gazetteer, stream(2)))).toEqual(partition(after));
            if (!a || !b)
                return;
            const holder = (id) => after.entities.find(({ mentions }) => mentions.some(({ mention }) => mention.id === id))?.id;
            const [one, other] = [holder(of(a)[0]), holder(of(b)[0])];
            expect(one === other).toBe(!apart);
        }), { numRuns: 60 });
    });
    test('a second run with the key of the first finds the same entities and asks for no randomness', () => {
        fc.assert(fc.property(notes, (contents) => {
            const documents = study(contents);
            const first = resolve(documents, emptyKey, gazetteer, stream());
            const again = resolve(documents, first.key, gazetteer, () => {
                throw new Error('randomness asked for');
            });
            expect(again).toEqual(first);
        }), { numRuns: 60 });
    });
    test('a later note takes no id from those before it', () => {
        fc.assert(fc.property(notes, (contents) => {
            const documents = study(contents);
            const first = resolve(documents.slice(0, -1), emptyKey, gazetteer, stream());
            const later = resolve(documents, first.key, gazetteer, stream(2));
            const known = new Set(first.key.entries.map(({ entity }) => entity));
            for (const entity of known)
                expect(later.key.entries.some((entry) => entry.entity === entity)).toBe(true);
            const places = (r) => r.entities.filter(({ kind }) => kind === 'place').map(({ id, place }) => `${id} ${place}`);
            for (const place of places(first))
                expect(places(later)).toContain(place);
        }), { numRuns: 40 });
    });
    test('every mention is in one entity; ids, codes and numbers are unique', () => {
        fc.assert(fc.property(notes, (contents) => {
            const documents = study(contents);
            const { entities, key } = resolve(documents, emptyKey, gazetteer, stream());
            const placed = entities.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.id));
            expect(placed.toSorted()).toEqual(documents.flatMap(({ mentions }) => mentions.map(({ id }) => id)).toSorted());
            for (const of of [
                key.entries.map(({ entity }) => entity),
                key.entries.map(({ code }) => code),
                key.entries.map(({ kind, number }) => `${kind}-${number}`),
            ])
                expect(new Set(of).size).toBe(of.length);
        }), { numRuns: 40 });
    });
});
