import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldKey, loadLanguages, nameKeys, readName, surrogatePool, transliterations, } from '../../src/lang/index.js';
import { partForms } from '../../src/lang/part-forms.js';
import { verify } from '../../src/verify/index.js';
import { released } from '../render/study.js';
import { document } from '../resolve/inline.js';
/** Sentences around a name, each in the case it asks for; `{}` is the name. */
const sentences = [
    'Потом {} сказал нет.',
    'We met {} again,',
    '{}: да',
    'Это ({}) был.',
    'about {}\n',
    '«{}» — так.',
];
const person = fc
    .record({
    gender: fc.constantFrom('masc', 'femn'),
    culture: fc.constantFrom('russian', 'kazakh', 'ukrainian'),
    given: fc.nat(),
    surname: fc.nat(),
    script: fc.constantFrom('cyrl', 'latn'),
    shape: fc.constantFrom(0, 1, 2, 3, 4),
})
    .map(({ gender, culture, given, surname, script, shape }) => {
    const pool = surrogatePool(culture, gender);
    const g = pool.given[given % pool.given.length]?.[script] ?? '';
    const s = pool.surnames[surname % pool.surnames.length]?.[gender][script] ?? '';
    return [`${g} ${s}`, `${s} ${g}`, g, s, `${g.charAt(0)}. ${s}`][shape] ?? g;
});
const note = fc
    .array(fc.tuple(person, fc.constantFrom(...sentences)), { minLength: 1, maxLength: 6 })
    .map((lines) => lines.map(([name, sentence]) => sentence.replace('{}', `[${name}|person]`)).join('\n'));
const EARLIER = 'Потом [О. Авраменко|person] сказал нет.\nПотом [Александр Авдеев|person] сказал нет.';
const ADDED = 'Потом [Анна Авраменко|person] сказал нет.';
describe('laws of rendering', () => {
    beforeAll(loadLanguages);
    test('put back, the edits give the transcript again', () => {
        fc.assert(fc.property(note, (marked) => {
            const one = document('d', marked);
            const [rendition] = released([one]).renditions;
            let text = rendition?.text ?? '';
            for (const { at, span } of rendition?.edits.toReversed() ?? [])
                text =
                    text.slice(0, at.start) + one.transcript.text.slice(span.start, span.end) + text.slice(at.end);
            expect(text).toBe(one.transcript.text);
        }), { numRuns: 100 });
    });
    test('no word of a name is left, and the leak scan agrees', () => {
        fc.assert(fc.property(fc.array(note, { minLength: 1, maxLength: 3 }), (notes) => {
            const documents = notes.map((marked, i) => document(`d${i}`, marked));
            const { entities, decisions, renditions } = released(documents);
            const words = new Set(renditions.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []).map(foldKey));
            for (const { transcript, mentions } of documents)
                for (const { span } of mentions)
                    for (const word of transcript.text.slice(span.start, span.end).match(/\p{L}{3,}/gu) ?? [])
                        expect(words.has(foldKey(word)), word).toBe(false);
            expect(verify(renditions, [], entities, decisions, new Set()).findings).toEqual([]);
        }), { numRuns: 100 });
    });
    test('the order of files changes nothing', () => {
        fc.assert(fc.property(fc.array(note, { minLength: 2, maxLength: 4 }), (notes) => {
            const documents = notes.map((marked, i) => document(`d${i}`, marked));
            const one = released(documents);
            const other = released(documents.toReversed());
            expect(other.renditions.toReversed()).toEqual(one.renditions);
            expect(other.decisions).toEqual(one.decisions);
            expect(other.key).toEqual(one.key);
        }), { numRuns: 40 });
    });
    test('surrogates stay when notes are added', () => {
        fc.assert(fc.property(note, note, (first, second) => {
            const one = document('d0', first);
            const before = released([one]);
            const after = released([one, document('d1', second)], 'team', before.key);
            const parts = after.entities.flatMap(({ mentions }) => mentions.flatMap((m) => m.parts));
            // Ганна is no stand-in beside a real Анна: the names are one in two spellings.
            const real = new Set([
                ...parts.flatMap(partForms).map(foldKey),
                ...parts.flatMap(nameKeys),
                ...parts.flatMap((p) => (p.diminutiveOf ?? []).map(foldKey)),
            ]);
            const keysOf = (name) => [
                ...[name, ...transliterations(name)].map(foldKey),
                ...(readName(name, 'ru')?.parts ?? []).flatMap(nameKeys),
            ];
            for (const entry of before.key.entries) {
                const later = after.key.entries.find(({ entity }) => entity === entry.entity);
                const mine = entry.domains?.team?.surrogate;
                const taken = [mine?.given, mine?.diminutive, mine?.surname, mine?.patronymic].some((name) => name && keysOf(name.cyrl).some((key) => real.has(key)));
                if (mine && !taken && later?.gender === entry.gender)
                    expect(later?.domains?.team?.surrogate).toEqual(mine);
            }
        }), { numRuns: 40, examples: [[EARLIER, ADDED]] });
    });
});
