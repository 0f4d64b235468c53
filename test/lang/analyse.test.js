import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/lang/index.js';
import { cpuMs } from '../support/cpu.js';
const words = (text) => analyse(text)
    .tokens.filter((t) => t.word)
    .map((t) => t.text);
const starts = (text) => analyse(text)
    .tokens.filter((t) => t.sentenceStart)
    .map((t) => t.text);
describe('tokens', () => {
    test.each([
        ["Igor's book", ['Igor', "'s", 'book']],
        ['Igor’s book', ['Igor', '’s', 'book']],
        ["O'Brien met D’Artagnan", ["O'Brien", 'met', 'D’Artagnan']],
        ["Don't ask Gor'kij", ["Don't", 'ask', "Gor'kij"]],
        ['Римский-Корсаков и Ростов-на-Дону', ['Римский-Корсаков', 'и', 'Ростов-на-Дону']],
        ["у Igor'я дома", ['у', "Igor'я", 'дома']],
        ['Твeрь', ['Твeрь']],
        ['22-го марта', ['22-го', 'марта']],
        ['30-34 года', ['30', '34', 'года']],
        ['Grig[?]oriy', ['Grig[?]oriy']],
        ['Мос\u00adква', ['Мос\u00adква']],
        ['Пет-\nров', ['Пет-\nров']],
        ['список-\nПетров', ['список', 'Петров']],
        ['Нұрлан Әсел', ['Нұрлан', 'Әсел']],
        ['Мари\u0301на', ['Мари\u0301на']],
        ['\u200fИван\u200f', ['Иван']],
        ['P1: да', ['P1', 'да']],
    ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
    test('language of each word by its letters', () => {
        const langs = analyse('Мы met Игорь in 2020 году 中文').tokens.map((t) => `${t.text}:${t.lang}`);
        expect(langs).toEqual(['Мы:ru', 'met:en', 'Игорь:ru', 'in:en', '2020:en', 'году:ru', '中文:other']);
    });
    test('shapes', () => {
        const shapes = analyse('дом Дом ДОМ iPhone 12 А 中 Анна-Мария McCoy').tokens.map((t) => t.shape);
        expect(shapes).toEqual([
            'lower',
            'title',
            'upper',
            'mixed',
            'number',
            'title',
            'other',
            'title',
            'mixed',
        ]);
    });
});
describe('where a capital proves nothing', () => {
    test.each([
        ['Он ушёл. Потом пришла Анна.', ['Он', 'Потом']],
        ['Да? Нет! Ну… Ладно', ['Да', 'Нет', 'Ну', 'Ладно']],
        ['one\nTwo', ['one', 'Two']],
        ['— Привет, — сказал Игорь. — Пока.', ['Привет', 'Пока']],
        ['• Первое', ['Первое']],
        ['1. Первое', ['1', 'Первое']],
        ['а) Первое', ['а', 'Первое']],
        ['Игорь: Потом', ['Игорь', 'Потом']],
        ['[00:01:33] Да', ['00', '01', '33', 'Да']],
        ['сказал: «Потом приду»', ['сказал', 'Потом']],
        ['газета «Волна» вышла', ['газета']],
        ['в г. Тверь, ул. Мира', ['в']],
        ['пришёл А. Петров', ['пришёл']],
        ['saw Dr. Hale there', ['saw']],
        ['open site.com now', ['open']],
    ])('%s', (text, expected) => expect(starts(text)).toEqual(expected));
});
test('sentences hold their tokens and end with their mark', () => {
    const { text, sentences } = analyse('Он ушёл. Потом пришла Анна! «Да?»\nКонец');
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
        'Он ушёл.',
        'Потом пришла Анна!',
        '«Да?»',
        'Конец',
    ]);
});
describe('laws', () => {
    const alphabet = fc.constantFrom('а', 'Ё', 'z', 'Q', ' ', '\n', '-', "'", '’', '.', '«', '😀', '\u0301', '\u00ad', '\u200f', '7', '[?]', ':', '\ud800', 's', '中');
    test('tokens are in order, do not overlap, lie in the text, quote it, and cover all but spaces and format marks', () => {
        fc.assert(fc.property(fc.array(alphabet, { maxLength: 80 }), (pieces) => {
            const text = pieces.join('');
            const { tokens, sentences } = analyse(text);
            let at = 0;
            for (const token of tokens) {
                expect(token.span.start).toBeGreaterThanOrEqual(at);
                expect(token.span.end).toBeGreaterThan(token.span.start);
                expect(text.slice(token.span.start, token.span.end)).toBe(token.text);
                expect(text.slice(at, token.span.start)).toMatch(/^[\s\p{Cf}]*$/u);
                at = token.span.end;
            }
            expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
            for (const [i, s] of sentences.entries()) {
                expect(s.end).toBeGreaterThan(s.start);
                expect(s.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
            }
            for (const t of tokens)
                expect(sentences.some((s) => s.start <= t.span.start && t.span.end <= s.end)).toBe(true);
        }), { numRuns: 500 });
    });
    const hostile = [
        'a',
        'ё',
        '\u0301',
        'a-',
        "a'",
        'п\u00ad',
        '\u200b',
        '. ',
        'A. ',
        'a[?]',
        'a-\n',
        '"a',
        "'s",
        '👨\u200d👩',
        'א\u200f',
        '\ud800',
        'a\u200b',
    ];
    test.each(hostile)('no text is slow: %j', (unit) => {
        const time = (units) => {
            const text = unit.repeat(units);
            const before = cpuMs();
            analyse(text);
            return cpuMs() - before;
        };
        time(20_000);
        expect(time(200_000)).toBeLessThan(1500);
    });
});
