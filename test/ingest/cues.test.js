import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/lang/index.js';
import { at, hidden, read, refusal } from './helpers.js';
beforeAll(loadLanguages);
const turnsOf = (name, content) => {
    const transcript = read(name, content);
    return transcript.turns.map((turn) => [
        turn.label === undefined ? null : at(transcript, turn.label),
        turn.role,
        turn.time,
        at(transcript, turn.span),
    ]);
};
describe('.vtt', () => {
    const file = [
        'WEBVTT - talk with Marat', 'Kind: captions', '', 'NOTE checked by Olga', '', 'STYLE', '::cue { color: red }', '',
        'cue-lena', '00:01.000 --> 00:04.000 align:start', '<v Igor>I am <i>from</i>', '',
        '2', '00:05.000 --> 00:06.500', '<v Igor>Nizhny</v> <c.omsk>Novgorod.</c>', '',
        '01:00:07.000 --> 01:00:08.000', '<v Olga>Yes &amp; no<v Igor>Ah', '',
    ].join('\n'); // biome-ignore format: one line per block
    it('voices are speakers; pieces of a sentence make one line', () => {
        expect(turnsOf('n.vtt', file)).toEqual([
            ['Igor', 'unknown', 1, 'Igor: I am from Nizhny Novgorod.'],
            ['Olga', 'unknown', 3607, 'Olga: Yes & no'],
            ['Igor', 'unknown', 3607, 'Igor: Ah'],
        ]);
    });
    it('what is not said is hidden', () => {
        const transcript = read('n.vtt', file);
        expect(hidden(transcript, 'comment')).toEqual(['checked by Olga']);
        expect(hidden(transcript, 'metadata')).toEqual([
            '- talk with Marat\nKind: captions',
            '::cue { color: red }',
            'cue-lena',
            'omsk',
        ]);
    });
    it('labels inside the text count too', () => {
        expect(turnsOf('n.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nI: When did\n\n00:02.000 --> 00:03.000\nyou leave?\n\n00:04.000 --> 00:05.000\nR: In May.\n')).toEqual([
            ['I', 'interviewer', 1, 'I: When did you leave?'],
            ['R', 'participant', 4, 'R: In May.'],
        ]);
    });
    it('must begin with WEBVTT, and say something', () => {
        expect(refusal('n.vtt', '00:01.000 --> 00:02.000\nHello')).toBe('unreadable-file');
        expect(refusal('n.vtt', 'WEBVTT\n\n')).toBe('empty-file');
    });
});
describe('.srt', () => {
    it('numbers and type are dropped, dialogue dashes start lines, the rest stays', () => {
        const file = '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="red">Where were</font>\n<b>you</b> born?\n\n2\n00:00:03,500 --> 00:00:04,000\n- In Osh.\n- And you?\n\nstray line\n';
        const transcript = read('n.srt', file);
        expect(transcript.text).toBe('Where were you born?\n- In Osh.\n- And you?\nstray line');
        expect(transcript.turns.map((turn) => turn.time)).toEqual([1, 3.5, undefined]);
        expect(refusal('n.srt', 'just text')).toBe('unreadable-file');
    });
});
describe('.json of Whisper', () => {
    const segments = [
        {
            id: 0,
            start: 0,
            end: 1.5,
            text: ' I was born',
            speaker: 'SPEAKER_00',
            words: [{ word: ' I' }, { word: ' was' }, { word: ' born' }],
        },
        { id: 1, start: 1.5, end: 2, text: ' in Osh.', speaker: 'SPEAKER_00' },
        { id: 2, start: 3, end: 4, text: ' Really?', speaker: 'Olga Berg' },
    ];
    it('segments are utterances', () => {
        const expected = [
            ['SPEAKER_00', 'unknown', 0, 'SPEAKER_00: I was born in Osh.'],
            ['Olga Berg', 'unknown', 3, 'Olga Berg: Really?'],
        ];
        expect(turnsOf('n.json', JSON.stringify({ text: ' I was born in Osh. Really?', segments, language: 'en' }))).toEqual(expected);
        expect(turnsOf('n.json', JSON.stringify(segments))).toEqual(expected);
    });
    it('every other string is hidden; what only repeats the text is not', () => {
        const known = read('n.json', JSON.stringify({ text: 'I was born in Osh. Really?', segments, language: 'ru' }));
        expect(hidden(known, 'metadata')).toEqual([]);
        const more = {
            text: 'Another text by Timur',
            segments: [{ ...segments[1], note: 'said Lena', words: [{ word: 'Zarina' }] }],
            'file of Lev': { deep: ['Marat'] },
        };
        expect([...hidden(read('n.json', JSON.stringify(more)), 'metadata')].sort()).toEqual([
            'Another text by Timur',
            'Marat',
            'Zarina',
            'deep',
            'file of Lev',
            'note',
            'said Lena',
        ]);
    });
    it('a text without segments keeps its lines', () => {
        expect(read('n.json', JSON.stringify({ text: 'I: When?\nR: In May.' })).turns.map((turn) => turn.role)).toContain('interviewer');
    });
    it('refuses what is no transcript', () => {
        for (const bad of [
            '{',
            '[]x',
            '{"a":1}',
            '{"segments":{}}',
            '{"segments":[1]}',
            '"text"',
            'null',
            '{"segments":[{"text":5}]}',
            '{"text":"x","segments":"y"}',
        ])
            expect(refusal('n.json', bad)).toBe('unreadable-file');
        expect(refusal('n.json', '{"segments":[]}')).toBe('empty-file');
        expect(refusal('n.json', `{"text":"x","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toBe('unreadable-file');
    });
    it('a prototype is only a key', () => {
        const transcript = read('n.json', '{"__proto__":{"polluted":"Lev"},"segments":[{"text":"hello"}]}');
        expect(hidden(transcript, 'metadata')).toContain('Lev');
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });
});
