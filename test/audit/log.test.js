import { describe, expect, test } from 'vitest';
import { appendEntries, checkLog, linesOf } from '../../src/audit/log.js';
import { cpuMs } from '../support/cpu.js';
import { changedLines, context, empty, eventsOf, hash, logFrom, logOf, textOf, utf8 } from './helpers.js';
const problemsOf = (log) => checkLog(log, hash).problems.map(({ line, rule }) => `${line} ${rule}`);
describe('writing', () => {
    test('one canonical line per event, chained and numbered', () => {
        const log = logOf(3);
        const [first, second] = textOf(log).split('\n');
        expect(first).toBe(`{"action":"init","actor":"researcher","after":"0","before":"","object":"object-0","policy":"","prev":"${'0'.repeat(64)}","seq":0,"subject":"","time":"2024-03-01T10:00:00.000Z","tool":"sottovoce 0.1.0","v":1}`);
        expect(JSON.parse(second ?? '')).toMatchObject({
            seq: 1,
            prev: Buffer.from(hash(utf8(first ?? ''))).toString('hex'),
        });
        expect(checkLog(log, hash)).toMatchObject({
            problems: [],
            entries: [{ seq: 0 }, { seq: 1 }, { seq: 2 }],
        });
    });
    test('batch by batch gives the same bytes as all at once', () => {
        const events = eventsOf(7);
        const inTwo = appendEntries(empty, events.slice(0, 3), context);
        const rest = appendEntries(inTwo, events.slice(3), context);
        expect(Buffer.concat([inTwo, rest])).toEqual(Buffer.from(logOf(7)));
        expect(appendEntries(inTwo, [], context)).toHaveLength(0);
    });
    test('nothing is written after a torn or unreadable last line', () => {
        for (const log of [logOf(2).subarray(0, -1), utf8('nonsense\n'), Buffer.concat([logOf(1), utf8('\n')])])
            expect(() => appendEntries(log, eventsOf(1), context)).toThrow(expect.objectContaining({ code: 'broken-integrity' }));
    });
    test('what does not fit the schema is refused without being quoted', () => {
        const names = [
            { ...context, actor: 'Забава К.' },
            { ...context, time: 'yesterday' },
        ];
        for (const wrong of names)
            expect(() => appendEntries(empty, eventsOf(1), wrong)).toThrow(expect.objectContaining({ code: 'internal', message: expect.not.stringContaining('Забава') }));
        const loneSurrogate = { action: 'waive', object: '\ud800' };
        expect(() => appendEntries(empty, [loneSurrogate], context)).toThrow();
    });
});
describe('checking: which line, and what is wrong with it', () => {
    test.each([
        ['an empty log', empty, []],
        [
            'edited',
            changedLines(logOf(9), (l) => l.splice(4, 1, utf8(textOf(l[4] ?? empty).replace('"4"', '"5"')))),
            ['5 chain'],
        ],
        ['deleted', changedLines(logOf(9), (l) => l.splice(4, 1)), ['4 chain', '5 sequence']],
        ['first deleted', changedLines(logOf(9), (l) => l.splice(0, 1)), ['1 sequence', '1 chain']],
        ['doubled', changedLines(logOf(9), (l) => l.splice(4, 0, l[4] ?? empty)), ['5 chain', '6 sequence']],
        [
            'swapped',
            changedLines(logOf(9), (l) => l.splice(4, 2, l[5] ?? empty, l[4] ?? empty)),
            ['5 sequence', '5 chain', '6 sequence', '6 chain', '7 sequence'],
        ],
        ['torn', logOf(3).subarray(0, -7), ['3 torn']],
        ['without its last newline', logOf(3).subarray(0, -1), ['3 torn']],
        ['an empty line', changedLines(logOf(3), (l) => l.splice(1, 0, empty)), ['2 json', '3 sequence']],
        ['not UTF-8', changedLines(logOf(3), (l) => l.splice(1, 1, Uint8Array.of(0xff))), ['2 encoding']],
        ['not JSON', changedLines(logOf(3), (l) => l.splice(1, 1, utf8('{'))), ['2 json']],
        ['not an entry', changedLines(logOf(3), (l) => l.splice(1, 1, utf8('{}'))), ['2 schema']],
        [
            'spaced',
            changedLines(logOf(3), (l) => l.splice(2, 1, utf8(textOf(l[2] ?? empty).replace(',', ', ')))),
            ['3 canonical'],
        ],
        ['DOS newlines', utf8(textOf(logOf(2)).replaceAll('\n', '\r\n')), ['1 canonical', '2 canonical']],
        ['a byte order mark', utf8(`\ufeff${textOf(logOf(1))}`), ['1 json']],
        ['a key twice', utf8(textOf(logOf(1)).replace('{', '{"v":1,')), ['1 canonical']],
        ['a member too many', utf8(textOf(logOf(1)).replace('{', '{"__proto__":1,')), ['1 schema']],
        ['deep brackets', utf8(`${'['.repeat(200_000)}\n`), ['1 json']],
    ])('%s', (_, log, problems) => {
        expect(problemsOf(log)).toEqual(problems);
    });
    test('a digest changed in the middle names that line, not its innocent neighbour', () => {
        const log = changedLines(logOf(9), (l) => {
            l.splice(4, 1, utf8(textOf(l[4] ?? empty).replace(/"prev":"./, (m) => `${m.slice(0, -1)}${m.endsWith('0') ? '1' : '0'}`)));
        });
        expect(problemsOf(log)).toEqual(['5 chain']);
    });
    test('entries that can be read are given, whatever else is wrong', () => {
        const log = changedLines(logOf(4), (l) => l.splice(1, 1, utf8('{')));
        expect(checkLog(log, hash).entries.map((entry) => entry.seq)).toEqual([0, 2, 3]);
    });
});
test('ten thousand lines are checked in good time', () => {
    const log = logOf(10_000);
    expect(linesOf(log)).toHaveLength(10_000);
    const start = cpuMs();
    expect(checkLog(log, hash).problems).toEqual([]);
    expect(cpuMs() - start).toBeLessThan(5000);
    expect(Buffer.compare(logFrom(linesOf(log)), log)).toBe(0);
});
