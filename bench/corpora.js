/** Reads the development corpora, which lie beside the repository and are no part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readTranscript } from '../src/ingest/index.js';
const { translate, Schemas } = createRequire(import.meta.url)('iuliia');
export const corpora = [
    'confide-ru-dev',
    'gum-spoken-dev',
    'nerel',
    'uner-ewt-dev',
    'tab144',
    'factrueval-dev',
    'wnut17',
    'btc',
];
export const languageOf = (name) => name === 'confide-ru-dev' || name === 'nerel' || name === 'factrueval-dev' ? 'ru' : 'en';
/** Splits to measure on; the rest of a corpus is for training. btc has no dev split: weights trained on it have seen it. */
const splitOf = { nerel: 'dev', tab144: 'dev', wnut17: 'dev' };
/** Index of the UTF-16 unit of each code point. */
function unitsOf(text) {
    const units = [];
    for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1)
        units.push(i);
    units.push(text.length);
    return (point) => units[point] ?? text.length;
}
/** Documents of a corpus, or null when it is not there. */
export function readCorpus(name) {
    const file = new URL(`../../shared/corpora/${name}.jsonl`, import.meta.url);
    if (!existsSync(file))
        return null;
    return readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
        .filter((d) => splitOf[name] === undefined || d.split === splitOf[name])
        .map((d) => {
        const unit = unitsOf(d.text);
        return { ...d, spans: d.spans.map((s) => ({ ...s, start: unit(s.start), end: unit(s.end) })) };
    });
}
const lowerCased = (documents) => documents.map((d) => ({
    ...d,
    text: [...d.text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join(''),
}));
/** Schemes of transliteration that people and offices write by, of the 28 that `iuliia` has. */
export const schemes = [
    'icao_doc_9303',
    'wikipedia',
    'gost_779_alt',
    'bgn_pcgn',
    'ala_lc',
    'telegram',
];
/**
 * The whole text in Latin letters, word by word, spans carried along: what stands between words stays, so a span that
 * starts and ends at words does so in the new text. A span that ends inside a word is widened to the word.
 */
export function transliterated(d, scheme) {
    const schema = Schemas.get(scheme);
    const moved = new Map();
    let text = '';
    let done = 0;
    for (const word of d.text.matchAll(/[\p{L}\p{M}]+/gu)) {
        text += d.text.slice(done, word.index);
        const start = text.length;
        text += translate(word[0], schema);
        done = word.index + word[0].length;
        for (let i = word.index; i < done; i++)
            moved.set(i, [start, text.length]);
    }
    text += d.text.slice(done);
    const gaps = new Map();
    let from = 0;
    let to = 0;
    for (; from < d.text.length; from++) {
        const word = moved.get(from);
        if (word)
            to = word[1];
        else
            gaps.set(from, to++);
    }
    const startOf = (at) => moved.get(at)?.[0] ?? gaps.get(at) ?? text.length;
    const endOf = (at) => moved.get(at - 1)?.[1] ?? (gaps.get(at - 1) ?? text.length - 1) + 1;
    return { ...d, text, spans: d.spans.map((s) => ({ ...s, start: startOf(s.start), end: endOf(s.end) })) };
}
/** A corpus as it is, and as it might have been typed: in small letters, in Latin letters. */
export function variantsOf(name, documents) {
    if (name === 'confide-ru-dev' || name === 'uner-ewt-dev')
        return [
            [name, documents],
            [`${name}, lower case`, lowerCased(documents)],
        ];
    if (name === 'nerel')
        return [
            [name, documents],
            // A scheme a document, in turn: the text of the corpus once over, not six times.
            [
                `${name}, transliterated`,
                documents.map((d, i) => transliterated(d, schemes[i % schemes.length] ?? schemes[0])),
            ],
        ];
    return [[name, documents]];
}
/** A document as the tool would read it, with its header and turns; bare where reading changes the text (offsets must hold). */
export function transcriptOf(d) {
    try {
        const read = readTranscript({ name: 'note.md', bytes: new TextEncoder().encode(d.text), digest: '0'.repeat(64) }, d.id);
        if (read.text === d.text)
            return { ...read, hidden: [] };
    }
    catch {
        // A corpus may hold what the readers refuse, such as an empty document.
    }
    return {
        id: d.id,
        format: 'txt',
        encoding: 'utf-8',
        text: d.text,
        turns: [],
        blocks: [],
        marks: [],
        hidden: [],
    };
}
