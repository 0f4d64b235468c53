/** Corpora whose licences let weights trained on them ship, read from the folder that the command names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
/** nerel, wnut17 and btc are CC BY 4.0, factrueval and tab144 MIT (see data/LICENSES.md). */
export const sources = { ru: ['nerel', 'factrueval-dev'], en: ['tab144', 'wnut17', 'btc'] };
const labelOfType = {
    PERSON: 'PERSON',
    LOC: 'LOC',
    ORG: 'ORG',
    MISC: 'MISC',
};
/** What a corpus calls MISC and has no name in it is a common noun: an event, a crime, a punishment. */
const named = (text) => /^["«“„]|\p{Lu}/u.test(text);
function unitsOf(text) {
    const units = [];
    for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1)
        units.push(i);
    units.push(text.length);
    return (point) => units[point] ?? text.length;
}
/** Examples of one split of a corpus (`dev` of those that have a train split is for measuring). Throws when the file is not there. */
export function readExamples(folder, name, split) {
    const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line));
    return lines
        .filter((d) => d.split === split)
        .map(({ text, spans }) => {
        const unit = unitsOf(text);
        const labelled = spans.flatMap(({ start, end, type }) => {
            const label = labelOfType[type];
            const span = { start: unit(start), end: unit(end) };
            return label && (label !== 'MISC' || named(text.slice(span.start, span.end)))
                ? [{ ...span, label }]
                : [];
        });
        return { text, spans: longest(labelled) };
    });
}
function longest(spans) {
    const kept = [];
    for (const s of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
        if (!kept.some((k) => k.start < s.end && s.start < k.end))
            kept.push(s);
    return kept.sort((a, b) => a.start - b.start);
}
