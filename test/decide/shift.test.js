/** Days moved by a participant's own weeks, through resolve, decide and render. */
import { beforeAll, describe, expect, test } from 'vitest';
import { decide, defaultPolicy } from '../../src/decide/index.js';
import { emptyKey } from '../../src/domain/key.js';
import { readDate } from '../../src/lang/dates.js';
import { loadLanguages } from '../../src/lang/index.js';
import { render } from '../../src/render/index.js';
import { resolve } from '../../src/resolve/index.js';
import { document, gazetteer, prf, stream, textOfIn } from '../resolve/inline.js';
const [name, archive] = ['archive', defaultPolicy.profiles.archive];
const policy = {
    ...defaultPolicy,
    profiles: {
        ...defaultPolicy.profiles,
        ...(archive && { [name]: { ...archive, kinds: { ...archive.kinds, date: { strategy: 'shift' } } } }),
    },
};
/** Released texts of marked notes; `notes` are `participant: marked text`, a participant `-` is nobody known. */
function released(notes, known = emptyKey) {
    const owners = new Map();
    const documents = notes.map((note, i) => {
        const [owner = '', ...text] = note.split(': ');
        if (owner !== '-')
            owners.set(`d${i}`, owner);
        return document(`d${i}`, text.join(': '));
    });
    const { entities, key } = resolve(documents, known, gazetteer, stream());
    const decided = decide(entities, key, {
        profile: name,
        policy,
        gazetteer,
        root: new Uint8Array(32),
        prf,
        textOf: textOfIn(documents),
        participantOf: (id) => owners.get(id),
    });
    const texts = documents.map((d) => render(d.transcript, d.analysis, entities, decided.decisions, 'note').text);
    return { texts, key: decided.key, decisions: decided.decisions };
}
const daysIn = (text) => [...text.matchAll(/\[([^\]]+)\]/gu)].map(([, label = '']) => {
    const read = readDate(label);
    if (read?.year === undefined || read.month === undefined || read.day === undefined)
        throw new Error(`no whole day: ${label}`);
    return Date.UTC(read.year, read.month - 1, read.day) / 86_400_000;
});
describe('shift', () => {
    beforeAll(loadLanguages);
    test('intervals stay, within a note and between notes on one participant', () => {
        const { texts } = released([
            'A: He left on [24 September 2022|date] and arrived on [3 October 2022|date].',
            'A: Отказ пришёл [11.03.2023|date].',
        ]);
        const [left = 0, arrived = 0, refused = 0] = texts.flatMap(daysIn);
        expect(arrived - left).toBe(9);
        expect(refused - arrived).toBe(159);
        expect(texts.join(' ')).not.toMatch(/24 September|3 October 2022|11\.03/);
    });
    test('a weekday said with the day stays, in the case that the sentence wants', () => {
        const { texts } = released([
            'A: Выехали в [субботу, 24 сентября 2022|date].',
            'A: She left on [Saturday, 1 October 2022|date].',
        ]);
        expect(texts[0]).toMatch(/^Выехали (?:в )?\[(?:в )?субботу, \d{1,2} \p{L}+ 202[23]\]\.$/u);
        expect(texts[1]).toMatch(/^She left on \[Saturday, \d{1,2} \p{L}+ 202[23]\]\.$/u);
        for (const day of texts.flatMap(daysIn))
            expect((day + 4) % 7).toBe(6);
    });
    test('what is no single day of one participant is told more coarsely', () => {
        const { texts } = released([
            'A: в [сентябре 2022|date], [осенью 2021|date], с [21 по 24 мая 2021|date]; [9 марта 2022|date]',
            'B: on [9 March 2022|date]',
            '-: on [7 May 2020|date]',
        ]);
        expect(texts[0]).toBe('в [2022 году], [2021 год], с [2021 года]; [2022 год]');
        expect(texts[1]).toBe('in [2022]');
        expect(texts[2]).toBe('in [2020]');
    });
    test('a day without a year moves, unless the end of February lies between', () => {
        const { texts } = released(['A: [2 июля|date] [20 июля|date] [28 февраля|date] [1 марта|date]']);
        const moved = [...(texts[0] ?? '').matchAll(/\[(\d{1,2} \p{L}+)\]/gu)].map(([, label = '']) => label);
        expect(moved.length).toBeGreaterThanOrEqual(2);
        const [first, second] = moved.map((label) => readDate(`${label} 2023`));
        const at = (r) => Date.UTC(2023, (r?.month ?? 1) - 1, r?.day) / 86_400_000;
        expect((((at(second) - at(first)) % 365) + 365) % 365).toBe(18);
    });
    test('a shift is drawn once, kept in the key, and of another domain another', () => {
        const first = released(['A: [24 September 2022|date]', 'B: [1 May 2020|date]']);
        const shifts = first.key.shifts?.[name] ?? {};
        expect(Object.keys(shifts)).toEqual(['A', 'B']);
        const fixed = { ...first.key, shifts: { [name]: { A: 70, B: -7 } } };
        expect(released(['A: [24 September 2022|date]', 'B: [1 May 2020|date]'], fixed).texts).toEqual([
            '[3 December 2022]',
            '[24 April 2020]',
        ]);
    });
    test('says why', () => {
        const { decisions } = released(['A: [24 September 2022|date]']);
        expect(decisions[0]).toMatchObject({ strategy: 'shift', why: "moved by the participant's own weeks" });
    });
});
