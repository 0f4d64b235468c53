import { beforeAll, describe, expect, test } from 'vitest';
import { Culture } from '../../src/domain/names.js';
import { loadLanguages, nameKeys, patronymicOf, readName, surrogatePool } from '../../src/lang/index.js';
import { lines, plainYo } from './cases.js';
beforeAll(loadLanguages);
const letter = { given: 'g', patronymic: 'p', surname: 's', initial: 'i', nickname: 'n' };
const written = (part) => `${letter[part.slot]}:${part.base.replaceAll(' ', '_')}`;
describe('names are read', () => {
    const cases = lines('names').map((line) => line.split(' | '));
    test('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(150));
    test.each(cases)('%s', (mention, parts, inCase, gender, culture) => {
        const reading = readName(mention, /[а-яё]/i.test(mention) ? 'ru' : 'en');
        expect(reading?.parts.map(written).join(' ')).toBe(parts);
        const cased = reading?.parts.filter((p) => p.slot !== 'nickname' && p.slot !== 'initial') ?? [];
        expect(new Set(cased.map((p) => p.case))).toEqual(new Set([inCase]));
        expect(reading?.gender?.charAt(0) ?? '?').toBe(gender);
        if (culture !== undefined)
            expect(reading?.culture).toBe(culture);
        for (const part of reading?.parts ?? []) {
            expect(part.span.end).toBeGreaterThan(part.span.start);
            expect(part.span.end).toBeLessThanOrEqual(mention.length);
        }
    });
    test('what the sentence tells decides', () => {
        expect(readName('Иванова', 'ru', { case: 'gen' })?.gender).toBe('masc');
        expect(readName('Иванова', 'ru', { case: 'nom' })?.gender).toBe('femn');
        expect(readName('Саша', 'ru', { gender: 'femn' })?.gender).toBe('femn');
        expect(readName('Александра', 'ru', { case: 'gen' })?.parts[0]?.base).toBe('Александр');
        expect(readName('А.С. Горелова', 'ru', { case: 'gen' })?.parts[2]?.base).toBe('Горелов');
    });
    test.each(['', '123', '...', 'один два три четыре пять шесть семь', 'а'.repeat(1000), '名前'])('no name: %#', (text) => {
        expect(readName(text, 'ru')).toBeNull();
    });
});
describe('diminutives', () => {
    const cases = lines('names-diminutives');
    test('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(25));
    test.each(cases)('%s', (line) => {
        const [short = '', rest = ''] = line.split(': ');
        const [yes = '', no = ''] = rest.split(' ! ');
        const part = readName(short, 'ru')?.parts[0];
        const offered = (part?.diminutiveOf ?? []).map(plainYo);
        for (const full of yes.split(' '))
            expect(offered).toContain(plainYo(full));
        for (const full of no.split(' ').filter((f) => f !== ''))
            expect(offered).not.toContain(plainYo(full));
    });
});
const keysOf = (text) => readName(text, 'ru')?.parts.flatMap(nameKeys) ?? [];
const meet = (a, b) => keysOf(a).some((key) => keysOf(b).includes(key));
describe('keys of names', () => {
    test.each([
        ['Иванова', 'Иванов'],
        ['Ivanova', 'Иванову'],
        ['Shcherbakova', 'Щербаковым'],
        ['Белецкая', 'Beletsky'],
        ['Саша', 'Александр'],
        ['Саша', 'Alexandra'],
        ['Sasha', 'Александру'],
        ['Дима', 'Dmitri'],
        ['Ihor', 'Игорь'],
        ['Eugene', 'Евгений'],
        ['Alexander', 'Олександр'],
        ['Janar', 'Жанар'],
        ['Zhanar', 'Janar'],
        ['Иваныч', 'Иванович'],
        ['Ivanych', 'Иванович'],
        ['Mykola', 'Николай'],
        ['Volodymyr', 'Владимир'],
        ['Olha', 'Ольга'],
        ['Michael', 'Михаил'],
        ['Katya', 'Екатерина'],
    ])('%s meets %s', (a, b) => expect(meet(a, b)).toBe(true));
    test.each([
        ['Мария', 'Марина'],
        ['Марат', 'Мурат'],
        ['Александр', 'Алексей'],
        ['Саша', 'Паша'],
        ['Иванов', 'Ивановский'],
        ['Анна', 'Яна'],
        ['Игорь', 'Егор'],
        ['Ирина', 'Арина'],
        ['Olga', 'Olesya'],
        ['Галеев', 'Галиев'],
    ])('%s does not meet %s', (a, b) => expect(meet(a, b)).toBe(false));
});
describe('surrogate pools', () => {
    test.each(Culture.options.flatMap((culture) => [[culture, 'masc'], [culture, 'femn']]))('%s %s', (culture, gender) => {
        const pool = surrogatePool(culture, gender);
        expect(pool.given.length).toBeGreaterThanOrEqual(25);
        expect(pool.surnames.length).toBeGreaterThanOrEqual(45);
        expect(new Set(pool.given.map((n) => n.latn[0])).size).toBeGreaterThanOrEqual(9);
        expect(new Set(pool.surnames.map((n) => n.masc.latn[0])).size).toBeGreaterThanOrEqual(9);
        for (const name of pool.given) {
            for (const cyrl of [name.cyrl, name.diminutive.cyrl])
                expect(cyrl).toMatch(/^[А-ЯЁІЇЄҐ][а-яёіїєґ'-]+$/);
            for (const latn of [name.latn, name.diminutive.latn])
                expect(latn).toMatch(/^[A-Z][a-z'-]+$/);
            if (gender === 'masc')
                expect(patronymicOf(name.cyrl, 'masc')).toMatch(/ич$/);
            if (gender === 'masc')
                expect(patronymicOf(name.cyrl, 'femn')).toMatch(/на$/);
        }
        for (const { masc, femn } of pool.surnames)
            for (const spelt of [masc, femn]) {
                expect(spelt.cyrl).toMatch(/^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/);
                expect(spelt.latn).toMatch(/^[A-Z][a-z]+(?:-[A-Z][a-z]+)?$/);
            }
    });
});
