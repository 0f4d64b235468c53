import { beforeAll, expect, test } from 'vitest';
import { ownNames } from '../../src/detect/recognizers/own-names.js';
import { structureText } from '../../src/ingest/index.js';
import { loadLanguages } from '../../src/lang/index.js';
import { find, shown } from './harness.js';
beforeAll(loadLanguages);
const small = (text) => find(text, structureText(text, 'd1'))
    .filter((m) => m.recognizer === ownNames.name)
    .map((m) => `${m.tier} ${shown(text, m)}`);
test('the small name of a participant or a speaker is asked about, whatever word it is besides', () => {
    const note = 'Participant: Maxim\nConsent: archive\n\nMaxim: I know maxim well.\nRose: And rose, too? The rose is red.\n';
    expect(small(note)).toEqual(['candidate maxim', 'candidate rose', 'candidate rose']);
    expect(small('Имя: Вера Петрова\n\nИ: В кого вера?\nР: В веру свою, наверное.\n')).toEqual([
        'candidate вера',
        'candidate веру',
    ]);
});
test('a word that nobody of the note is called stays', () => {
    expect(small('Participant: P1\n\nI: Is hope a word?\nR: And will you mark the rose?\n')).toEqual([]);
});
test('grammar words stay, though somebody is called so', () => {
    expect(small('Will: I will go.\nInt: Will you?\nWill: I will.\n')).toEqual([]);
});
