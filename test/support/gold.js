/**
 * Gold marks: the notation of fixtures/gold and fixtures/cases, readable by a linguist.
 *
 *   Меня зовут [Анна|person], живу в [Твери|place#tver].
 *
 * `[text|kind]` marks an identifier, `#entity` says which; marks do not nest. A bracket that belongs to the text is
 * written `\[`, `\]`, a bar inside a mark `\|`, a backslash `\\`, a line break (in a case) `\n`. At the end of a gold file
 * `#!keep: phrase` lists what must stay as it is, `#!may: phrase` what may be changed or not.
 */
import { readFileSync } from 'node:fs';
import { Kind } from '../../src/domain/kinds.js';
const literalOf = { '[': '[', ']': ']', '|': '|', '\\': '\\', n: '\n' };
/** Throws an Error with the offset when brackets do not balance, a kind is unknown, or a mark is empty. */
export function parseGold(source) {
    let text = '';
    const spans = [];
    let open = -1;
    let bar = -1;
    const fail = (why, at) => {
        const line = source.slice(0, at).split('\n').length;
        throw new Error(`gold: ${why} at line ${line}, offset ${at}`);
    };
    for (let i = 0; i < source.length; i++) {
        const c = source.charAt(i);
        if (c === '\\') {
            const literal = literalOf[source.charAt(++i)];
            text += literal ?? fail('unknown escape', i);
        }
        else if (c === '[') {
            if (open >= 0)
                fail('mark inside a mark', i);
            open = text.length;
        }
        else if (c === '|' && open >= 0 && bar < 0) {
            bar = text.length;
        }
        else if (c === ']') {
            if (open < 0 || bar < 0)
                fail('bracket that closes no mark', i);
            spans.push(readMark(text, open, bar, () => fail('bad mark', i)));
            text = text.slice(0, bar);
            open = -1;
            bar = -1;
        }
        else
            text += c;
    }
    if (open >= 0)
        fail('mark not closed', source.length);
    return { text, spans };
}
function readMark(text, open, bar, fail) {
    const [name, entity, ...rest] = text.slice(bar).split('#');
    const kind = Kind.safeParse(name);
    const marked = text.slice(open, bar);
    const proper = marked !== '' && marked === marked.trim() && !marked.includes('\n') && rest.length === 0;
    if (!kind.success || !proper)
        return fail();
    if (entity === undefined)
        return { start: open, end: bar, kind: kind.data };
    if (!/^[a-z0-9-]+$/.test(entity))
        return fail();
    return { start: open, end: bar, kind: kind.data, entity };
}
/** A whole gold file: the marked text, and the remarks at its end. */
export function readGold(file) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const remarks = (word) => lines.filter((l) => l.startsWith(`#!${word}: `)).map((l) => l.slice(word.length + 4));
    const marked = lines.filter((l) => !l.startsWith('#!')).join('\n');
    return { ...parseGold(marked), keep: remarks('keep'), may: remarks('may') };
}
/** One case a line; empty lines and lines that begin with `#` are for the reader of the file. */
export function readCases(file) {
    return readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((source, i) => (source.trim() === '' || source.startsWith('#') ? [] : [{ line: i + 1, source }]))
        .map(({ line, source }) => ({ line, source, ...parseGold(source) }));
}
