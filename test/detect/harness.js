/** What the tests of detection share: the knowledge loaded once, and a text detected without a file around it. */
import { detect } from '../../src/detect/index.js';
import { analyse } from '../../src/lang/index.js';
import { readKnowledge } from '../support/knowledge.js';
export const knowledge = await readKnowledge();
export const transcriptOf = (text, more = {}) => ({
    id: 'd1',
    format: 'txt',
    encoding: 'utf-8',
    text,
    turns: [],
    blocks: [],
    marks: [],
    hidden: [],
    ...more,
});
export const inputOf = (text, more = {}) => ({
    transcript: transcriptOf(text, more),
    analysis: analyse(text),
    hidden: (more.hidden ?? []).map((h) => analyse(h.text)),
});
export const find = (text, more = {}) => detect(inputOf(text, more), knowledge);
export const shown = (text, mention) => text.slice(mention.span.start, mention.span.end);
const MARKED = /\[((?:[^[\]|]|\[[^\]|]{0,10}\])+)\|([a-z]+)(!?)\]/g;
/** Reads `Меня зовут [Анна|person!]`: the plain text and what must be found in it. `⏎` stands for a line break. */
export function readCase(marked) {
    const expected = [];
    const line = marked.replaceAll('⏎', '\n');
    let text = '';
    let read = 0;
    for (const m of line.matchAll(MARKED)) {
        text += line.slice(read, m.index);
        const inner = m[1] ?? '';
        expected.push({
            start: text.length,
            end: text.length + inner.length,
            kind: m[2] ?? '',
            certain: m[3] === '!',
        });
        text += inner;
        read = m.index + m[0].length;
    }
    return { text: text + line.slice(read), expected };
}
