import { beforeAll, describe, expect, test } from 'vitest';
import { emptyKey } from '../../src/domain/key.js';
import { mentionId } from '../../src/domain/mention.js';
import { loadLanguages } from '../../src/lang/index.js';
import { render, renderValue } from '../../src/render/index.js';
import { resolve } from '../../src/resolve/index.js';
import { document, gazetteer, stream } from '../resolve/inline.js';
import { released } from './study.js';
const label = (target, kind, en, ru) => ({
    target,
    kind,
    strategy: 'generalise',
    replacement: { type: 'label', en, ru },
    by: 'policy',
    why: 'test',
});
describe('render', () => {
    beforeAll(loadLanguages);
    test('edits say what stood where, and what hides in the file is not in the text', () => {
        const hidden = [{ where: 'comment', text: 'Марина' }];
        const one = document('d', 'Была в [Твери|place].', { hidden });
        const span = { start: 0, end: 6 };
        const mentions = [
            ...one.mentions,
            {
                ...one.mentions[0],
                id: 'd#0:0-6',
                hidden: 0,
                span,
                kind: 'person',
            },
        ];
        const { entities } = resolve([{ ...one, mentions }], emptyKey, gazetteer, stream());
        const place = entities.find(({ kind }) => kind === 'place');
        const decisions = [label(place?.id ?? '', 'place', 'a town', 'город')];
        const rendition = render(one.transcript, one.analysis, entities, decisions, 'note-1');
        expect(rendition.text).toBe('Была в [городе].');
        expect(rendition.name).toBe('note-1');
        const [edit] = rendition.edits;
        expect(rendition.edits).toHaveLength(1);
        expect(one.transcript.text.slice(edit?.span.start, edit?.span.end)).toBe('Твери');
        expect(rendition.text.slice(edit?.at.start, edit?.at.end)).toBe('[городе]');
    });
    test('what could not be read of a name goes with the name', () => {
        const note = document('d', 'Был замполит, [нрзб]-енко, молодой. Её зовут [Анна|person].');
        const { text } = note.transcript;
        const span = { start: text.indexOf('['), end: text.indexOf(', молодой') };
        const mention = { ...note.mentions[0], id: mentionId('d', span), span };
        const { renditions } = released([{ ...note, mentions: [mention] }]);
        expect(renditions[0]?.text).toMatch(/^Был замполит, \p{Lu}\p{Ll}+, молодой\. Её зовут Анна\.$/u);
        expect(renditions[0]?.text).not.toContain('енко,');
    });
    test('a value of the table is in the nominative', () => {
        const one = document('d', 'Из: [Твери|place]');
        const { entities } = resolve([one], emptyKey, gazetteer, stream());
        const decisions = [label(entities[0]?.id ?? '', 'place', 'a town', 'город')];
        const value = one.mentions[0]?.span ?? { start: 0, end: 0 };
        expect(renderValue(one.transcript, one.analysis, value, entities, decisions).text).toBe('[город]');
        expect(render(one.transcript, one.analysis, entities, decisions, 'n').text).toContain('[города]');
    });
    test('an entity without a decision stays, for the leak scan to refuse', () => {
        const one = document('d', 'Была в [Твери|place].');
        const { entities } = resolve([one], emptyKey, gazetteer, stream());
        expect(render(one.transcript, one.analysis, entities, [], 'n').text).toBe('Была в Твери.');
    });
});
