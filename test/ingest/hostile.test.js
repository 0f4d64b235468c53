import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { SottoError } from '../../src/domain/errors.js';
import { readers } from '../../src/ingest/index.js';
import { loadLanguages } from '../../src/lang/index.js';
import { cpuMs } from '../support/cpu.js';
import { docxOf, odtOf, paragraph, read, refusal, run, utf8 } from './helpers.js';
beforeAll(loadLanguages);
/** Seconds of processor time. */
const timed = (work) => {
    const start = cpuMs();
    work();
    return (cpuMs() - start) / 1000;
};
const bytesOf = (...bytes) => Uint8Array.from(bytes);
const ole = bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
describe('what is no note of a kind we read', () => {
    it.each([
        ['a.pdf', utf8('%PDF-1.7')],
        ['a.txt', utf8('%PDF-1.7 renamed')],
        ['a.doc', ole],
        ['a.docx', ole],
        ['a.rtf', utf8('{\\rtf1 hello}')],
        ['a.docx', utf8('{\\rtf1 hello}')],
        ['a.jpg', bytesOf(0xff, 0xd8, 0xff, 0xe0)],
        ['a.md', bytesOf(0xff, 0xd8, 0xff, 0xe0)],
        ['a.zip', zipSync({ 'a.txt': utf8('x') })],
        ['a.txt', docxOf(paragraph(run('x')))],
        ['noextension', utf8('hello')],
        ['a.xyz', utf8('hello')],
    ])('%s is unsupported', (name, content) => {
        expect(refusal(name, content)).toBe('unsupported-format');
    });
    it('always says what to do', () => {
        for (const [name, content] of [
            ['a.pdf', 'x'],
            ['a.txt', '%PDF-1.7'],
            ['a', 'x'],
            ['a.docx', 'x'],
            ['a.vtt', 'x'],
            ['a.json', '{'],
        ])
            expect(() => read(name, content)).toThrow(expect.objectContaining({ advice: expect.stringMatching(/^[A-Z].{10,}\.$/) }));
    });
    it('a locked .docx is told from an old .doc', () => {
        const name = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
        expect(refusal('a.docx', bytesOf(...ole, ...new Array(100).fill(0), ...name))).toBe('unreadable-file');
    });
    it('empty files', () => {
        for (const name of ['a.txt', 'a.md', 'a.docx', 'a.odt', 'a.vtt', 'a.srt', 'a.json'])
            expect(refusal(name, '')).toBe('empty-file');
        expect(refusal('a.txt', ' \n\t\ufeff\r\n')).toBe('empty-file');
    });
    it('every reader has its extensions to itself', () => {
        const all = readers.flatMap((reader) => reader.extensions);
        expect(new Set(all).size).toBe(all.length);
    });
});
describe('archives made to hurt', () => {
    const spaces = (length) => docxOf(`<w:p><w:r><w:t>${' '.repeat(length)}</w:t></w:r></w:p>`);
    it('a bomb by ratio, a bomb by total size, too many files', () => {
        expect(refusal('a.docx', spaces(60_000_000))).toBe('too-large');
        const noise = Uint8Array.from({ length: 1 << 20 }, (_, n) => (n * 2654435761) >>> 24);
        const claims = zipSync({ 'word/document.xml': [noise, { level: 0 }] });
        new DataView(claims.buffer).setUint32(claims.length - 22 - 46 - 'word/document.xml'.length + 24, 0x7fffffff, true);
        expect(refusal('a.docx', claims)).toBe('too-large');
        const many = Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`word/${n}.xml`, new Uint8Array()]));
        expect(refusal('a.docx', zipSync(many))).toBe('too-large');
    });
    it('a directory that lies about sizes is caught while unpacking, and takes no time', () => {
        const honest = spaces(60_000_000);
        const view = new DataView(honest.buffer);
        let at = view.getUint32(honest.length - 22 + 16, true);
        for (; view.getUint32(at, true) === 0x02014b50; at += 46 + view.getUint16(at + 28, true))
            if (view.getUint32(at + 24, true) > 1e6)
                view.setUint32(at + 24, 1000, true);
        const taken = timed(() => expect(refusal('a.docx', honest)).toBe('unreadable-file'));
        expect(taken).toBeLessThan(2);
    });
    it('names that point elsewhere are only names', () => {
        const transcript = read('a.docx', docxOf(paragraph(run('Text.')), {
            '../../etc/cron.d/x.xml': strToU8('<a>x</a>'),
            '/abs.xml': strToU8('<a/>'),
        }));
        expect(transcript.text).toBe('Text.');
    });
    it('a locked entry, a wrong checksum', () => {
        const locked = docxOf(paragraph(run('x')));
        const at = new DataView(locked.buffer).getUint32(locked.length - 22 + 16, true);
        for (let n = at; n < locked.length - 46; n++)
            if (new DataView(locked.buffer).getUint32(n, true) === 0x02014b50)
                locked[n + 8] = 1;
        expect(refusal('a.docx', locked)).toBe('unreadable-file');
        const wrong = zipSync({ 'word/document.xml': strToU8('<w:document/>') }, { level: 0 });
        wrong[30 + 'word/document.xml'.length + 3] = 0x41;
        expect(refusal('a.docx', wrong)).toBe('unreadable-file');
    });
    it('deep nesting, of elements and of tables', () => {
        expect(refusal('a.docx', docxOf('<w:p>'.repeat(50_000)))).toBe('unreadable-file');
        expect(refusal('a.odt', odtOf('<text:section>'.repeat(50_000)))).toBe('unreadable-file');
        expect(refusal('a.docx', docxOf('<w:tbl><w:tr><w:tc>'.repeat(5_000)))).toBe('unreadable-file');
    });
});
describe('texts made to hurt', () => {
    const big = 50 * 1024 * 1024;
    it('a line of 2 M letters is read in 5 s; a longer one, or more than 64 MB, is refused as fast', () => {
        const line = 'Марат пошёл домой. '.repeat(100_000);
        expect(timed(() => expect(read('a.txt', line).text.length).toBe(line.length))).toBeLessThan(5);
        expect(timed(() => expect(refusal('a.txt', Buffer.alloc(big, 'Марат пошёл домой. '))).toBe('too-large'))).toBeLessThan(5);
        expect(refusal('a.txt', Buffer.alloc(65 * 1024 * 1024, 'a'))).toBe('too-large');
    });
    it.each([
        '[',
        '(',
        '{',
        '<',
        '~~a',
        '[a',
        '((a',
        '[[a]',
        '00:',
        '**',
        '— ',
        '\t',
        '| a |',
        'a: ',
        '[crossed out: ',
        'I: x; Age: ',
        '#1:2',
        '&lt',
        '<v ',
        '\n\n1',
        '[a\n',
        'Profile 1\n',
        'é',
        '\u0301',
    ])('2 MB of %j take seconds, not minutes', (piece) => {
        const text = piece.repeat((2 * 1024 * 1024) / piece.length);
        for (const name of ['a.txt', 'a.md'])
            expect(timed(() => expect([null, 'too-large', 'unreadable-file', 'empty-file']).toContain(refusal(name, text)))).toBeLessThan(8);
        expect(timed(() => refusal('a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}`))).toBeLessThan(8);
    });
    it('front matter: aliases are not followed, nesting is bounded, errors give a line and no word', () => {
        const aliases = Array.from({ length: 300 }, (_, n) => `k${n}: [*a, *a, *a]`).join('\n');
        expect(refusal('a.md', `---\na: &a [1, 2]\n${aliases}\n---\nText.`)).toBeNull();
        expect(refusal('a.md', `---\na: ${'['.repeat(5000)}\n---\nText.`)).toBe('unreadable-file');
        expect(refusal('a.md', `---\na: ${'- '.repeat(5000)}x\n---\nText.`)).toBe('unreadable-file');
        try {
            read('a.md', '---\nname: Zarina: Omsk\n---\nText.');
            expect.unreachable();
        }
        catch (error) {
            expect(error).toBeInstanceOf(SottoError);
            expect(error).toMatchObject({ code: 'unreadable-file', facts: { line: 2 } });
            expect(JSON.stringify(error) + String(error)).not.toMatch(/Zarina|Omsk/);
        }
    });
    it('a key twice in front matter is refused', () => {
        expect(refusal('a.md', '---\nname: A\nname: B\n---\nText.')).toBe('unreadable-file');
    });
});
