/** Laws: damage never gets past SottoError, never hangs, never quotes; spans always lie in the text. */
import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SottoError } from '../../src/domain/errors.js';
import { Transcript } from '../../src/domain/transcript.js';
import { draftParticipants } from '../../src/ingest/index.js';
import { loadLanguages } from '../../src/lang/index.js';
import { cpuMs } from '../support/cpu.js';
import { odtOf, read, utf8 } from './helpers.js';
const canary = 'Zhuravlikova';
const files = new Map();
beforeAll(async () => {
    await loadLanguages();
    const cell = (text) => new TableCell({ children: [new Paragraph(text)] });
    const section = {
        headers: { default: new Header({ children: [new Paragraph('Talk')] }) },
        footers: { default: new Footer({ children: [new Paragraph(canary)] }) },
        children: [
            new Paragraph('Date: 12.03.2023'),
            new Paragraph(`Name: ${canary}`),
            new Table({
                rows: [
                    new TableRow({ children: [cell('Age'), cell('34')] }),
                    new TableRow({ children: [cell('From'), cell('Omsk')] }),
                ],
            }),
            new Paragraph('I: Where from?'),
            new Paragraph({
                children: [new TextRun(`R: ${canary} [?] `), new TextRun({ text: canary, vanish: true })],
            }),
        ],
    };
    files.set('a.docx', await Packer.pack(new Document({ creator: canary, sections: [section] }), 'uint8array'));
    files.set('a.odt', odtOf(`<text:p>I: ${canary}?</text:p><text:p>R: [laughs] ${canary} <office:annotation><dc:creator>${canary}</dc:creator></office:annotation></text:p>`));
    files.set('a.vtt', utf8(`WEBVTT\n\nNOTE ${canary}\n\n00:01.000 --> 00:02.000\n<v ${canary}>I left in May.\n\n00:03.000 --> 00:04.000\n<v Olga>So.\n`));
    files.set('a.srt', utf8(`1\n00:00:01,000 --> 00:00:02,000\nI: ${canary}\n\n2\n00:00:03,000 --> 00:00:04,000\nR: Да.\n`));
    files.set('a.json', utf8(JSON.stringify({ text: canary, segments: [{ start: 1, end: 2, text: canary, speaker: 'A' }] })));
    files.set('a.md', utf8(`---\nname: ${canary}\nconsent: archive\n---\n\n**00:00:04 Т:** Где живёт ${canary}[?]\n\n| Имя | Возраст |\n|---|---|\n| ${canary} | 3 |\n`));
    files.set('a.txt', utf8(`Имя: ${canary}\nВозраст: 34\n\nИ: Где?\nР: В Твери [стр. 2] ~~${canary}~~.\n`));
});
const inside = (text, span) => expect(span.start <= span.end && span.end <= text.length).toBe(true);
/** Everything that must hold of any transcript. */
function lawful(transcript) {
    const { text, turns, blocks, marks } = transcript;
    Transcript.parse(transcript);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\r|^\ufeff/);
    for (const [n, turn] of turns.entries()) {
        inside(text, turn.span);
        expect(turn.span.start).toBeGreaterThanOrEqual(turns[n - 1]?.span.end ?? 0);
        if (turn.label === undefined)
            continue;
        expect(turn.label.start >= turn.span.start && turn.label.end <= turn.span.end).toBe(true);
        const label = text.slice(turn.label.start, turn.label.end);
        expect(label.trim()).toBe(label);
        expect(label).not.toBe('');
        expect(label).not.toContain('\n');
    }
    for (const block of blocks) {
        inside(text, block.span);
        for (const { key, value } of block.fields) {
            inside(text, key);
            inside(text, value);
            expect(value.start >= block.span.start && value.end <= block.span.end).toBe(true);
            expect(text.slice(value.start, value.end).trim()).not.toBe('');
        }
    }
    for (const mark of marks) {
        inside(text, mark.span);
        if (mark.content !== undefined)
            expect(mark.content.start >= mark.span.start && mark.content.end <= mark.span.end).toBe(true);
    }
    for (const draft of draftParticipants(transcript))
        for (const { span } of draft.attributes)
            inside(text, span);
}
/** Reads, and lets nothing but a SottoError without the note's words through; in 2 s. */
function survives(name, bytes) {
    const start = cpuMs();
    try {
        lawful(read(name, bytes));
    }
    catch (error) {
        if (!(error instanceof SottoError))
            throw error;
        expect(['unreadable-file', 'unsupported-format', 'empty-file', 'too-large']).toContain(error.code);
        expect(`${error.message} ${JSON.stringify(error.facts)} ${error.advice} ${error.stack}`).not.toContain(canary);
        expect(error.cause).toBeUndefined();
    }
    expect(cpuMs() - start).toBeLessThan(2000);
}
describe.each(['a.docx', 'a.odt', 'a.vtt', 'a.srt', 'a.json', 'a.md', 'a.txt'])('%s', (name) => {
    const whole = () => files.get(name) ?? new Uint8Array();
    it('whole, it is read', () => {
        const transcript = read(name, whole());
        lawful(transcript);
        expect(transcript.text).toContain(canary);
    });
    it('flipped and overwritten bytes', () => {
        const change = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }));
        fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
            const bytes = whole().slice();
            for (const [at, by] of changes)
                bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by;
            survives(name, bytes);
        }), { numRuns: 300 });
    });
    it('cut at any byte, and pieces moved', () => {
        fc.assert(fc.property(fc.nat(), fc.nat(), (a, b) => {
            const bytes = whole();
            const [from, to] = [a % bytes.length, b % bytes.length];
            survives(name, bytes.subarray(0, from));
            survives(name, Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]));
        }), { numRuns: 100 });
    });
});
describe('any text', () => {
    const word = fc.constantFrom('I', 'R', 'И', 'Марат', 'Igor', 'P4', 'Name', 'Возраст', 'Participant', 'Profile 3', 'Note', ':', ': ', ' - ', '\n', '\n\n', '\t', ' ', '|', '---', '**', '#', '[', ']', '[?]', '(?)', '{', '}', '~~', '[p. 3]', '— 3 —', '\f', '00:01:33', '[00:01]', 'crossed out: ', 'нрзб', '?', '.', '\u0301', 'ё', '\u{1f399}', '\r\n', '-->', 'WEBVTT', 'NOTE', '<v A>', '&amp;', '; ', 'id: 1');
    const text = fc.array(word, { maxLength: 60 }).map((parts) => parts.join(''));
    it.each(['a.txt', 'a.md', 'a.srt', 'a.vtt'])('in %s gives lawful spans', (name) => {
        fc.assert(fc.property(text, (content) => {
            survives(name, utf8(name === 'a.vtt' ? `WEBVTT\n\n00:01.000 --> 00:02.000\n${content}` : content));
        }), { numRuns: 400 });
    });
    it('in a docx and an odt too', () => {
        fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (content) => {
            const safe = content.replace(/[<>&\p{Cc}]/gu, '');
            survives('a.odt', odtOf(`<text:p>${safe}</text:p>`));
        }), { numRuns: 100 });
    });
    it('any bytes under any name', () => {
        fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('.txt', '.md', '.docx', '.odt', '.vtt', '.srt', '.json'), (bytes, extension) => {
            survives(`a${extension}`, bytes);
        }), { numRuns: 500 });
    });
});
