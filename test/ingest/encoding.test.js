import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/lang/index.js';
import { read, refusal } from './helpers.js';
beforeAll(loadLanguages);
/** Bytes of a Cyrillic text: TextDecoder turned round. */
function encode(text, encoding) {
    const decoder = new TextDecoder(encoding);
    const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    // Node 20 decodes these as control characters.
    if (encoding === 'windows-1252')
        for (const [char, byte] of [
            ['’', 0x92],
            ['“', 0x93],
            ['”', 0x94],
            ['–', 0x96],
        ])
            codes.set(char, byte);
    return Uint8Array.from(text, (char) => codes.get(char) ?? 0x3f);
}
const wide = (text, big, mark) => {
    const units = [...(mark ? '\ufeff' : ''), ...text].join('');
    const bytes = new Uint8Array(units.length * 2);
    const view = new DataView(bytes.buffer);
    for (let n = 0; n < units.length; n++)
        view.setUint16(2 * n, units.charCodeAt(n), !big);
    return bytes;
};
const texts = [
    'Анна',
    'Да',
    'Нет.',
    'Я',
    'МУРМАНСК',
    'Мурманск',
    'Ёлкина',
    'И: Да',
    'рад',
    'там',
    'Тверь, 2022',
    'Зовут Марат. Уехал в сентябре.',
    'Interview 3: Марат, from Казань',
    'Он сказал: «нет» — и ушёл.',
    'ул. Ленина, д. 5',
    'щи',
    'И: Сколько вам лет?\nР: Тридцать четыре, я из Омска.\n',
    'Р: ЖИВУ В ПЕРМИ, РАБОТАЮ НА ЗАВОДЕ',
];
describe('Cyrillic, however short', () => {
    for (const encoding of ['windows-1251', 'koi8-r', 'ibm866'])
        it.each(texts.filter((text) => encoding === 'windows-1251' || !/[«»—]|^Я$/.test(text)))(`${encoding}: %s`, (text) => {
            const transcript = read('note.txt', encode(text, encoding));
            expect([transcript.encoding, transcript.text]).toEqual([encoding, text]);
        });
    it.each(texts)('UTF-8 and UTF-16, with a mark and without: %s', (text) => {
        expect(read('note.txt', text).encoding).toBe('utf-8');
        expect(read('note.txt', `\ufeff${text}`).text).toBe(text);
        expect(read('note.txt', wide(text, false, true)).text).toBe(text);
        expect(read('note.txt', wide(text, true, true)).text).toBe(text);
        if (/[\x20-\x7e\n]/.test(text) && text.length > 4) {
            expect(read('note.txt', wide(text, false, false))).toMatchObject({ text, encoding: 'utf-16le' });
            expect(read('note.txt', wide(text, true, false))).toMatchObject({ text, encoding: 'utf-16be' });
        }
    });
});
it.each(['café', 'Zoë met Müller', 'don’t', '“Yes,” she said – twice', 'à Paris, où été né'])('accents are Latin: %s', (text) => {
    expect(read('note.txt', encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
});
it.each(['—', '…', '“Да”', 'ok – no', '№ 5', '€ 20', '🎙 там'])('punctuation of UTF-8 is not ibm866: %s', (text) => {
    expect(read('note.txt', text)).toMatchObject({ text, encoding: 'utf-8' });
});
describe('damage', () => {
    it('a cut or flipped byte in UTF-8 stays UTF-8, and the hole is seen', () => {
        const bytes = new TextEncoder().encode('Зовут Марат, уехал в сентябре');
        const cut = read('note.txt', bytes.subarray(0, bytes.length - 1));
        expect(cut.encoding).toBe('utf-8 (damaged)');
        expect(cut.text.startsWith('Зовут Марат, уехал')).toBe(true);
        expect(cut.text.endsWith('\ufffd')).toBe(true);
    });
    it('refuses NULs, binary and noise', () => {
        expect(refusal('note.txt', 'Name: A\0B and more text here')).toBe('unreadable-file');
        const noise = Uint8Array.from({ length: 4000 }, (_, n) => ((n * 7919 + (n >> 3) * 104729) % 251) | 0x80);
        expect(refusal('note.txt', noise)).toBe('unreadable-file');
        expect(refusal('note.txt', Uint8Array.from({ length: 400 }, (_, n) => n % 9))).toBe('unreadable-file');
    });
});
it('normalises once: NFC and LF, and drops nothing else', () => {
    const { text } = read('note.txt', '\ufeffИ\u0306ошкар\r\nОла\rNa\u00adme\u200b\f3');
    expect(text).toBe('Йошкар\nОла\nNa\u00adme\u200b\f3');
});
