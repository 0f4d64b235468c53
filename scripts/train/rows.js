/** Examples -> rows of numbers to learn from: for each token of a sentence its buckets and its label. */
import { bucketOf, OFFSETS, PLACE_FEATURES, PLACE_OFFSET, placeFeatures, } from '../../src/detect/tagger/features.js';
import { labels } from '../../src/detect/tagger/index.js';
import { makeReader, modelNames, wordAt } from '../../src/detect/tagger/reading.js';
import { sentenceRanges } from '../../src/detect/tagger/sentences.js';
import { wordBook } from '../../src/detect/words.js';
import { analyse } from '../../src/lang/index.js';
export function makeRows(gazetteer, buckets) {
    const read = makeReader(gazetteer);
    const place = new Uint32Array(PLACE_FEATURES);
    return ({ text, spans }) => {
        const analysis = analyse(text);
        const { tokens } = analysis;
        const passage = { analysis, tokens, words: wordBook };
        const { words, models, evidence, quoted, phrase } = read(passage);
        let next = 0;
        const gold = tokens.map(({ span }) => {
            while (next < spans.length && (spans[next]?.end ?? 0) <= span.start)
                next++;
            const at = spans[next];
            return at && at.start < span.end ? labels.indexOf(at.label) : 0;
        });
        return sentenceRanges(passage).map(([from, to]) => {
            const rows = [];
            const naming = new Uint8Array(to - from);
            for (let i = from; i < to; i++) {
                const own = wordAt(words, i, from, to);
                const row = [];
                for (const offset of [0, ...OFFSETS.filter((o) => o !== 0)])
                    for (const feature of wordAt(words, i + offset, from, to).at[offset + 2] ?? [])
                        row.push(bucketOf(feature, offset, buckets));
                placeFeatures(place, wordAt(words, i - 1, from, to), own, wordAt(words, i + 1, from, to), evidence(i), quoted[i] ?? 0, phrase(i));
                for (const feature of place)
                    row.push(bucketOf(feature, PLACE_OFFSET, buckets));
                rows.push(Int32Array.from(row));
                naming[i - from] = own.naming;
            }
            return [
                mostOf(models.subarray(from, to)),
                { buckets: rows, naming, gold: Uint8Array.from(gold.slice(from, to)) },
            ];
        });
    };
}
/** Of a sentence in two languages, the model of most of its words. */
function mostOf(models) {
    const counts = modelNames.map(() => 0);
    for (const m of models)
        counts[m] = (counts[m] ?? 0) + 1;
    return modelNames[counts.indexOf(Math.max(...counts))] ?? 'en';
}
