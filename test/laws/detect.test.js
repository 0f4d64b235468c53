/**
 * Whatever a note holds, detection answers, and every span lies in the text on the boundaries of characters as a reader sees
 * them: no letter is cut from its combining mark, no emoji in two, for what replaces the span must leave whole characters.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../src/detect/index.js';
import { structureText } from '../../src/ingest/index.js';
import { analyse } from '../../src/lang/index.js';
import { readKnowledge } from '../support/knowledge.js';
const knowledge = await readKnowledge();
const find = (text) => detect({ transcript: structureText(text, 'd1'), analysis: analyse(text), hidden: [] }, knowledge);
const names = [
    'Анна',
    'Айгуль Нурланкызы',
    'Ёлкина',
    'Igor',
    "O'Brien",
    'тверь',
    'Mormonsk',
    'ФСБ',
    'Grig[?]oriy',
    '+7 916 555 12 34',
    'a@b.ru',
    'семь-семь-два',
    '34 года',
    '5 марта 2022',
];
/** Other languages: Arabic, Persian, Hebrew, Chinese, Georgian, Armenian, Hindi, Korean, Thai. */
const strangers = ['مريم', 'فرهاد', 'שרה', '李雷', 'თბილისი', 'Անահիտ', 'अनीता', '민수', 'สมชาย', 'ﬁ', 'é'];
/** Emoji of several code points, combining marks alone and stacked, marks of direction, joiners, halves of pairs. */
const marks = [
    '👩‍👩‍👧',
    '🇷🇺',
    '👍🏽',
    '\u0301',
    '\u0308\u0323',
    '\u200f',
    '\u202e',
    '\u2066',
    '\u200d',
    '\ufe0f',
    '\u00ad',
    '\ud83d',
    '\udc69',
    '\u0000',
    '\ufeff',
];
const between = [' ', '\n', '\r\n', '-', '.', ', ', ': ', '«', '»', '"', '(', ')', '', '\u2028'];
const mixture = fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...names), weight: 3 }, fc.constantFrom(...strangers), { arbitrary: fc.constantFrom(...marks), weight: 2 }, { arbitrary: fc.constantFrom(...between), weight: 3 }, fc.string({ unit: 'grapheme', maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
    .map((parts) => parts.join(''));
const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });
/** Offsets at which a character ends and the next begins, the ends of the text among them. */
const boundaries = (text) => new Set([...Array.from(graphemes.segment(text), (g) => g.index), text.length]);
test('spans lie in the text, hold something, and cut no character', () => {
    fc.assert(fc.property(mixture, (text) => {
        const allowed = boundaries(text);
        for (const { span, rule } of find(text)) {
            expect(span.start).toBeLessThan(span.end);
            expect(allowed.has(span.start), `${rule} starts within a character`).toBe(true);
            expect(allowed.has(span.end), `${rule} ends within a character`).toBe(true);
        }
    }), { numRuns: 400 });
});
test.each(marks)('a name is found with %j before it, in its middle and behind it', (mark) => {
    for (const text of [
        `Это ${mark} Анна Петрова ${mark} из Твери`,
        `Это ${mark}Анна Петрова${mark} из Твери`,
    ]) {
        const start = text.indexOf('Анна');
        const end = start + 'Анна Петрова'.length;
        expect(find(text).some((m) => m.kind === 'person' && m.span.start <= start && m.span.end >= end)).toBe(true);
    }
});
test.each(['а', 'Я'])('megabytes of %j without a space are read', (unit) => {
    const text = `${unit.repeat(Math.ceil(5e6 / unit.length))} Анна Петрова`;
    expect(find(text).some((m) => text.slice(m.span.start, m.span.end) === 'Анна Петрова')).toBe(true);
});
