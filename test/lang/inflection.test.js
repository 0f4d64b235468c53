import { beforeAll, describe, expect, test } from 'vitest';
import { grammaticalCases, } from '../../src/domain/names.js';
import { analyse, caseAt, inflectName, inflectPhrase, loadLanguages, nameForms, patronymicOf, wordForms, } from '../../src/lang/index.js';
import { allGivenNames } from '../../src/lang/names/tables.js';
import { formsByRule } from '../../src/lang/ru/decline.js';
import { caseGrammeme, parseWord } from '../../src/lang/ru/morphology.js';
import { lines, plainYo } from './cases.js';
beforeAll(loadLanguages);
describe('names in six cases', () => {
    const cases = lines('inflection');
    test('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(80));
    test.each(cases)('%s', (line) => {
        const [head = '', rest = ''] = line.split(': ');
        const [slot = '', gender] = head.split(' ');
        const words = rest.split(' ').map((w) => w.replaceAll('_', ' '));
        const family = slot === 'family';
        const base = words[0];
        const forms = grammaticalCases.map((to) => inflectName(base, family ? 'surname' : slot, gender, {
            case: to,
            number: family ? 'plur' : 'sing',
            script: 'cyrl',
        }));
        expect(forms.map((f) => plainYo(f).toLowerCase())).toEqual((family ? words.slice(1) : words).map((f) => plainYo(f).toLowerCase()));
    });
    const unlisted = lines('inflection-unlisted');
    test('there are enough names that no dictionary lists', () => expect(unlisted.length).toBeGreaterThanOrEqual(300));
    test.each(unlisted)('unlisted: %s', (line) => {
        const [head = '', rest = ''] = line.split(': ');
        const [slot, gender] = head.split(' ');
        const expected = rest.split(' ');
        const base = expected[0];
        const known = parseWord(base).filter((p) => p.known && (p.gender === gender || p.common));
        expect(known.filter((p) => (slot === 'given' ? p.given : p.surname) && p.lemma === p.word)).toEqual([]);
        const forms = grammaticalCases.map((to) => inflectName(base, slot, gender, { case: to, number: 'sing', script: 'cyrl' }));
        expect(forms.map(plainYo)).toEqual(expected.map(plainYo));
    });
    test('what the rules make of the names of our tables is what the dictionary says', () => {
        const wrong = [];
        let names = 0;
        for (const { cyrl, gender, diminutives } of allGivenNames().filter((n) => n.culture === 'russian'))
            for (const word of [cyrl, ...diminutives.map((d) => d.cyrl)]) {
                const listed = parseWord(word).find((p) => p.known && p.given && p.case === 'nom' && p.number === 'sing' && p.gender === gender);
                if (!listed || listed.fixed)
                    continue;
                names += 1;
                const expected = grammaticalCases.map((to) => plainYo(listed.form(['Name', caseGrammeme[to], 'sing', gender]) ?? ''));
                const made = formsByRule(word.toLowerCase(), 'given', gender).map(plainYo);
                if (made.join(' ') !== expected.join(' '))
                    wrong.push(word);
            }
        expect(names).toBeGreaterThanOrEqual(300);
        expect(wrong.length / names, wrong.join(' ')).toBeLessThanOrEqual(0.01);
    });
    test('scripts', () => {
        const to = { case: 'dat', number: 'sing' };
        expect(inflectName('Щербаков', 'surname', 'masc', { ...to, script: 'latn' })).toBe('Shcherbakov');
        expect(inflectName('Igor', 'given', 'masc', { ...to, script: 'latn' })).toBe('Igor');
        expect(inflectName('Igor', 'given', 'masc', { ...to, script: 'cyrl' })).toBe('Игорю');
        expect(inflectName('АНТОН', 'given', 'masc', { ...to, script: 'cyrl' })).toBe('АНТОНУ');
        expect(inflectName('И', 'initial', 'masc', { ...to, script: 'cyrl' })).toBe('И');
    });
});
describe('noun phrases', () => {
    const cases = lines('inflection-phrases').map((line) => line.split(' | '));
    test('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(60));
    test.each(cases)('%s', (...forms) => {
        const got = grammaticalCases.map((to) => inflectPhrase(forms[0], to));
        expect(got.map(plainYo)).toEqual(forms.map(plainYo));
    });
});
describe('cases in sentences', () => {
    test.each(lines('inflection-in-sentences').map((line) => line.split(' | ')))('%s', (marked, expected) => {
        const text = marked.replace('[', '').replace(']', '');
        const start = marked.indexOf('[');
        const at = caseAt(analyse(text), { start, end: marked.indexOf(']') - 1 });
        expect(`${at.case} ${at.number}`).toBe(expected);
    });
});
test.each([
    ['Пётр', 'Петрович', 'Петровна'],
    ['Илья', 'Ильич', 'Ильинична'],
    ['Юрий', 'Юрьевич', 'Юрьевна'],
    ['Дмитрий', 'Дмитриевич', 'Дмитриевна'],
    ['Анатолий', 'Анатольевич', 'Анатольевна'],
    ['Геннадий', 'Геннадьевич', 'Геннадьевна'],
    ['Лев', 'Львович', 'Львовна'],
    ['Павел', 'Павлович', 'Павловна'],
    ['Никита', 'Никитич', 'Никитична'],
    ['Андрей', 'Андреевич', 'Андреевна'],
    ['Игорь', 'Игоревич', 'Игоревна'],
    ['Нурлан', 'Нурланович', 'Нурлановна'],
    ['Ильяс', 'Ильясович', 'Ильясовна'],
    ['Михаил', 'Михайлович', 'Михайловна'],
    ['Георгий', 'Георгиевич', 'Георгиевна'],
    ['Иннокентий', 'Иннокентьевич', 'Иннокентьевна'],
    ['Фёдор', 'Фёдорович', 'Фёдоровна'],
    ['Эльдар', 'Эльдарович', 'Эльдаровна'],
])('children of %s', (father, son, daughter) => {
    expect([patronymicOf(father, 'masc'), patronymicOf(father, 'femn')]).toEqual([son, daughter]);
});
describe('forms for the leak scan', () => {
    test('of a surname', () => {
        const forms = nameForms('Щербаков', 'surname', 'masc');
        expect(forms[0]).toBe('Щербаков');
        for (const form of ['Щербаковым', 'Щербаковых', 'Shcherbakov', 'Shcherbakovym', 'Scherbakov'])
            expect(forms).toContain(form);
    });
    test('of a Latin name', () => {
        for (const form of ['Igor', 'Игорь', 'Игорем', 'Igorem'])
            expect(nameForms('Igor', 'given', 'masc')).toContain(form);
    });
    test('of a place', () => {
        for (const form of ['Нижнем Новгороде', 'Nizhny Novgorod', 'Nizhnem Novgorode'])
            expect(wordForms('Нижний Новгород', 'ru')).toContain(form);
        for (const form of ['Твери', 'Тверью', 'Tver', 'Tveri'])
            expect(wordForms('Тверь', 'ru')).toContain(form);
    });
    const allCases = grammaticalCases;
    test.each(allCases)('a base is among its own forms in the %s', (to) => {
        expect(nameForms('Ольга', 'given', 'femn')).toContain(inflectName('Ольга', 'given', 'femn', { case: to, number: 'sing', script: 'cyrl' }));
    });
});
