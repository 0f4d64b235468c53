import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldKey, loadLanguages, nameForms, surrogatePool, wordFacts } from '../../src/lang/index.js';
import { verify } from '../../src/verify/index.js';
import { released } from '../render/study.js';
import { document } from '../resolve/inline.js';
const canary = fc
    .record({
    gender: fc.constantFrom('masc', 'femn'),
    culture: fc.constantFrom('russian', 'kazakh', 'ukrainian', 'tatar'),
    given: fc.nat(),
    surname: fc.nat(),
    form: fc.nat(),
    ofSurname: fc.boolean(),
})
    .map(({ gender, culture, given, surname, form, ofSurname }) => {
    const pool = surrogatePool(culture, gender);
    const g = pool.given[given % pool.given.length]?.cyrl ?? '';
    const s = pool.surnames[surname % pool.surnames.length]?.[gender].cyrl ?? '';
    const forms = ofSurname ? nameForms(s, 'surname', gender) : nameForms(g, 'given', gender);
    return { name: `${g} ${s}`, form: forms[form % forms.length] ?? g };
})
    .filter(({ form }) => form.length > 2);
const isOrdinary = (word) => [word, word.replace(/[^\p{L}]/gu, '')].some((w) => wordFacts(w.toLowerCase(), 'ru').known);
describe('laws of the leak scan', () => {
    beforeAll(loadLanguages);
    test('a name that detection missed is found in every case form and transliteration', () => {
        fc.assert(fc.property(canary, ({ name, form }) => {
            const documents = [document('d0', `Её звали [${name}|person].`), document('d1', `и ещё ${form} там`)];
            const { entities, decisions, renditions } = released(documents);
            const { findings, verified } = verify(renditions, [], entities, decisions, new Set());
            expect(findings.some(({ document: d, span }) => d === 'd1' && span.start >= 6), `${name}: ${form}`).toBe(true);
            expect(verified).toEqual([]);
            expect(JSON.stringify(findings)).not.toContain(form);
        }), { numRuns: 300 });
    });
    test('so it is in a table and in a file name', () => {
        fc.assert(fc.property(canary, ({ name, form }) => {
            if (isOrdinary(form) || foldKey(form).length < 3)
                return;
            const { entities, decisions, renditions } = released([document('d0', `Её звали [${name}|person].`)]);
            const named = renditions.map((r) => ({ ...r, name: `interview_${form}.txt` }));
            const inName = verify(named, [], entities, decisions, new Set()).findings;
            expect(inName.some(({ where }) => where === 'file-name'), `${name}: ${form}`).toBe(true);
            const tables = [{ where: 'attribute', document: 'p', text: form }];
            expect(verify(renditions, tables, entities, decisions, new Set()).findings.length).toBeGreaterThan(0);
        }), { numRuns: 150 });
    });
    test('a mention that no edit covers is found even where its form is not', () => {
        const documents = [document('d0', 'Мне [34|age], зовут [Анна Белова|person].')];
        const { entities, decisions, renditions } = released(documents);
        const [rendition] = renditions;
        const without = renditions.map((r) => ({
            ...r,
            edits: r.edits.filter(({ decision }) => decision.kind !== 'age'),
        }));
        expect(verify(renditions, [], entities, decisions, new Set()).verified).toEqual([rendition]);
        expect(verify(without, [], entities, decisions, new Set()).findings.map(({ kind }) => kind)).toContain('age');
    });
});
