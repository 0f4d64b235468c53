import { beforeAll, expect, test } from 'vitest';
import { loadLanguages } from '../../src/lang/index.js';
import { find, shown } from './harness.js';
beforeAll(loadLanguages);
const notes = [
    'Живу на ул. Садовой, д. 12, кв. 40, плачу 30 тысяч рублей.',
    'Ей далеко за сорок, уехала через неделю после ареста.',
    'He lives at 12 Baker Street and paid 3.5 million dollars two weeks after the arrest.',
    'Write to nina at mail dot ru, passport 45 07 123456, call 8 912 555 43 21.',
];
const found = (text) => find(text).map((m) => `${m.kind} ${m.tier} ${shown(text, m).replace(/\s/gu, ' ')}`);
/** Word processors put spaces that do not break before figures and after abbreviations. */
test.each(['\u00a0', '\u202f', '\u2009'])('a space of another kind parts words as a plain one does', (space) => {
    for (const note of notes)
        expect(found(note.replaceAll(' ', space))).toEqual(found(note));
});
