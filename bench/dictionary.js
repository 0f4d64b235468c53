/**
 * All given names and surnames that the dictionary of the `az` package lists, read from its word graph. For measuring
 * alone: none of the lexicon is copied.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('az/package.json')), 'dicts');
const { DAWG } = require('az');
function bytes(file) {
    const { buffer, byteOffset, length } = readFileSync(join(folder, file));
    return buffer.slice(byteOffset, byteOffset + length);
}
/** Of each paradigm three lists one after another, as long as it has forms: suffixes, tags, prefixes. */
function readParadigms() {
    const data = new Uint16Array(bytes('paradigms.array'));
    const paradigms = [];
    let at = 1;
    for (let i = 0; i < (data[0] ?? 0); i++) {
        const length = data[at] ?? 0;
        paradigms.push(data.subarray(at + 1, at + 1 + length));
        at += 1 + length;
    }
    return paradigms;
}
/** Windows-1251, in which the graph is written. */
const letters = [
    ...Array.from({ length: 32 }, (_, i) => [224 + i, String.fromCodePoint(0x430 + i)]),
    [184, 'ё'],
    [45, '-'],
];
const END_OF_WORD = 1;
/** Nominatives in lower case, each name once for each gender it is listed with. Takes some seconds. */
export function namesOfDictionary() {
    const graph = DAWG.fromArrayBuffer(bytes('words.dawg'), 'words');
    const tags = JSON.parse(readFileSync(join(folder, 'gramtab-opencorpora-int.json'), 'utf8'));
    const paradigms = readParadigms();
    const found = new Map();
    const note = (word, tag) => {
        const slot = /\bName\b/.test(tag) ? 'given' : /\bSurn\b/.test(tag) ? 'surname' : null;
        if (slot === null || !tag.includes('sing,nomn') || /Erro|Dist/.test(tag))
            return;
        const genders = /GNdr|[Mm]s-f/.test(tag)
            ? ['masc', 'femn']
            : [tag.includes('femn') ? 'femn' : 'masc'];
        for (const gender of genders)
            found.set(`${word} ${slot} ${gender}`, { word, slot, gender });
    };
    const walk = (node, word) => {
        const end = graph.followByte(END_OF_WORD, node);
        if (end !== -1 && word.length > 1)
            for (const [paradigm, form] of graph.iterateAll(end)) {
                const table = paradigms[paradigm];
                note(word, tags[table[table.length / 3 + form] ?? 0] ?? '');
            }
        for (const [byte, letter] of letters) {
            const next = graph.followByte(byte, node);
            if (next !== -1)
                walk(next, word + letter);
        }
    };
    walk(0, '');
    return [...found.values()];
}
