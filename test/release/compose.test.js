import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { Manifest } from '../../src/domain/release.js';
import { composeRelease, verifyRelease } from '../../src/release/index.js';
import { checks, document, gates, sample } from './sample.js';
const textOf = (files, path) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
const tableOf = (files, path) => parse(textOf(files, path), { columns: true });
describe('a release', () => {
    const files = composeRelease(sample());
    test('has these files, sorted', () => {
        expect(files.map(({ path }) => path)).toEqual([
            'README.txt',
            'anonymisation-log.csv',
            'checkpoint.txt',
            'datapackage.json',
            'manifest.json',
            'participants.csv',
            'report.html',
            'segments.csv',
            'transcripts/P-7F3K-1.txt',
            'transcripts/P-9QXA-1.txt',
        ]);
    });
    test('holds texts as they were rendered, with a line end at the end', () => {
        const input = sample();
        expect(textOf(files, 'transcripts/P-7F3K-1.txt')).toBe(input.documents[0]?.rendition.text);
        expect(textOf(files, 'transcripts/P-9QXA-1.txt')).toBe(`${input.documents[1]?.rendition.text}\n`);
    });
    test('cuts them into turns and paragraphs', () => {
        expect(tableOf(files, 'segments.csv')).toEqual([
            {
                document: 'P-7F3K-1',
                segment: '1',
                role: '',
                speaker: '',
                start: '',
                text: 'Interview, [autumn 2022]',
            },
            {
                document: 'P-7F3K-1',
                segment: '2',
                role: 'interviewer',
                speaker: '',
                start: '0',
                text: 'Where did you work?',
            },
            {
                document: 'P-7F3K-1',
                segment: '3',
                role: 'participant',
                speaker: 'P-7F3K',
                start: '3.5',
                text: '– В [банке], [в крупном городе в Сибири].\n   Then Anton called.',
            },
            { document: 'P-9QXA-1', segment: '1', role: '', speaker: '', start: '', text: 'Notes.' },
            {
                document: 'P-9QXA-1',
                segment: '2',
                role: '',
                speaker: '',
                start: '',
                text: "'=== met at [a café]\n- left soon",
            },
        ]);
    });
    test('writes participants with empty cells for what is withheld, and no other attribute', () => {
        expect(textOf(files, 'participants.csv')).toBe("participant,documents,age,origin,profession\nP-7F3K,P-7F3K-1,[30-34],[Siberia],'=1+1\nP-9QXA,P-9QXA-1,[35-39],,[a teacher]\n");
    });
    test('counts what was done', () => {
        expect(textOf(files, 'anonymisation-log.csv').split('\n')).toEqual([
            'document,kind,class,strategy,rule,count',
            'P-7F3K-1,date,indirect,generalise,season,1',
            'P-7F3K-1,organisation,strong-indirect,generalise,sector,1',
            'P-7F3K-1,person,direct,pseudonym,surrogate,2',
            'P-7F3K-1,place,indirect,generalise,size-and-region,1',
            'P-9QXA-1,phone,direct,suppress,typed,1',
            'P-9QXA-1,place,indirect,keep,allow-list,1',
            'participants.csv,age,indirect,generalise,band-5,2',
            '',
        ]);
    });
    test('never says anonymous, and holds nothing that was not meant for it', () => {
        const all = files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
        expect(all).not.toMatch(/anonymous/i);
        expect(all).not.toMatch(/ORIGINAL/);
    });
    test('has a manifest that keeps to its schema and verifies', () => {
        const manifest = Manifest.parse(JSON.parse(textOf(files, 'manifest.json')));
        expect(manifest.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path).filter((path) => path !== 'manifest.json'));
        expect(verifyRelease(files, checks)).toEqual([]);
    });
    test('is the same bytes whatever the order of its input', () => {
        const { documents, participants, gates, otherChanges } = sample();
        const turned = sample({
            documents: [...documents].reverse(),
            participants: [...participants].reverse(),
            gates: [...gates].reverse(),
            otherChanges: [...otherChanges].reverse(),
        });
        expect(composeRelease(turned)).toEqual(files);
    });
    test('may hold nothing at all', () => {
        const empty = composeRelease(sample({ documents: [], participants: [], attributes: [], otherChanges: [] }));
        expect(verifyRelease(empty, checks)).toEqual([]);
        expect(textOf(empty, 'segments.csv')).toBe('document,segment,role,speaker,start,text\n');
    });
});
describe('is refused', () => {
    const refusal = (change) => {
        try {
            composeRelease(sample(change));
        }
        catch (error) {
            return error.code;
        }
        return 'composed';
    };
    test.each(['candidates', 'leak', 'consent', 'audit'])('when the gate %s does not hold, waived or not', (name) => {
        const shut = gates.map((gate) => gate.gate === name ? { ...gate, holds: false, waived: 'because' } : gate);
        expect(refusal({ gates: shut })).toBe('gate-refused');
    });
    test('when the risk gate does not hold, unless it is waived', () => {
        const shut = gates.map((gate) => (gate.gate === 'risk' ? { ...gate, holds: false } : gate));
        expect(refusal({ gates: shut })).toBe('gate-refused');
        expect(refusal({ gates: shut.map((gate) => (gate.holds ? gate : { ...gate, waived: 'because' })) })).toBe('composed');
    });
    test('when a gate was not asked, or twice', () => {
        expect(refusal({ gates: gates.slice(1) })).toBe('gate-refused');
        expect(refusal({ gates: [...gates, ...gates.slice(0, 1)] })).toBe('gate-refused');
    });
    test.each([
        '',
        '..',
        '.hidden',
        'a/b',
        'a\\b',
        'C:x',
        'a\nb',
        'a\0b',
        'con',
        'nul.1',
        'ends.',
        'ends ',
        'a  b',
        '=x',
        '-x',
    ])('when a text would be called %j', (name) => expect(refusal({ documents: [document(name, 'text')] })).toBe('internal'));
    test.each([
        ['Note', 'note'],
        ['й', 'й'.normalize('NFD')],
    ])('when two texts would share a file: %s, %s', (a, b) => {
        expect(refusal({ documents: [document(a, 'text'), document(b, 'text')] })).toBe('internal');
    });
    test.each(['P-7F3K-1', 'Заметка 2', 'note_3.v2'])('but not when one is called %s', (name) => expect(refusal({ documents: [document(name, 'text')] })).toBe('composed'));
    test('when the table of participants repeats itself', () => {
        const { participants } = sample();
        expect(refusal({ participants: [...participants, ...participants] })).toBe('internal');
        expect(refusal({ attributes: ['age', 'documents'] })).toBe('internal');
    });
});
