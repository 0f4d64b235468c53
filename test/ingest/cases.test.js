/** Case tables of fixtures/cases that a linguist can extend: turns and marks, headers, profiles and people. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftParticipants } from '../../src/ingest/index.js';
import { loadLanguages } from '../../src/lang/index.js';
import { at, casesOf, read } from './helpers.js';
beforeAll(loadLanguages);
const table = (name) => casesOf(readFileSync(new URL(`../../fixtures/cases/${name}.txt`, import.meta.url), 'utf8'));
const nameOf = (title) => (title.endsWith('(.md)') ? 'note.md' : 'note.txt');
/** Marks are listed only where the case lists some, turns likewise: a case shows one thing. */
function turnsAndMarks(transcript, expected) {
    const turns = transcript.turns.map((turn) => {
        const time = turn.time === undefined ? '' : `@${turn.time} `;
        return `turn ${turn.role} ${time}${turn.label === undefined ? '' : at(transcript, turn.label)} | ${at(transcript, turn.span)}`;
    });
    const marks = transcript.marks.map((mark) => `mark ${mark.kind} | ${at(transcript, mark.span)}${mark.content === undefined ? '' : ` | ${at(transcript, mark.content)}`}`);
    const asked = expected.some((line) => line.startsWith('mark '));
    return [...turns, ...(asked ? marks : [])];
}
describe('turns', () => {
    it.each(table('turns'))('$title', ({ text, expected }) => {
        const found = turnsAndMarks(read('note.txt', text), expected);
        // Of a turn the case gives the label and the last words.
        const short = found.map((line, n) => {
            const [head, tail] = (expected[n] ?? '').split(' | ');
            return line.startsWith('turn ') && line.startsWith(`${head} | `) && line.endsWith(tail ?? '')
                ? expected[n]
                : line;
        });
        expect(short).toEqual(expected);
    });
});
const showBlock = (transcript, { role, fields }) => `${role} ${fields.map(({ attribute, value }) => `${attribute}=${at(transcript, value)}`).join(' | ')}`;
function showPerson(draft) {
    const parts = [
        draft.code === undefined ? [] : [`code=${draft.code}`],
        draft.name === undefined ? [] : [`name=${draft.name}`],
        draft.consent === undefined ? [] : [`consent=${draft.consent}`],
        draft.consentDate === undefined ? [] : [`consentDate=${draft.consentDate}`],
        draft.wantsToBeNamed ? ['named'] : [],
        draft.chosenPseudonym === undefined ? [] : [`pseudonym=${draft.chosenPseudonym}`],
        [`has ${draft.attributes.map(({ attribute }) => attribute).join(' ')}`.trim()],
    ];
    return `person ${parts.flat().join(' | ')}`;
}
describe('headers', () => {
    it.each(table('headers'))('$title', ({ title, text, expected }) => {
        const transcript = read(nameOf(title), text);
        const blocks = transcript.blocks.map((block) => showBlock(transcript, block));
        expect([...blocks, ...draftParticipants(transcript).map(showPerson)]).toEqual(expected);
    });
});
