/** Examples -> rows of numbers to learn from: for each token of a sentence its buckets and its label. */

import {
  bucketOf,
  OFFSETS,
  PLACE_FEATURES,
  PLACE_OFFSET,
  placeFeatures,
} from '../../src/detect/tagger/features.ts';
import { labels } from '../../src/detect/tagger/index.ts';
import { type ModelName, makeReader, modelNames, wordAt } from '../../src/detect/tagger/reading.ts';
import { sentenceRanges } from '../../src/detect/tagger/sentences.ts';
import { wordBook } from '../../src/detect/words.ts';
import type { Gazetteer } from '../../src/domain/place.ts';
import { analyse } from '../../src/lang/index.ts';
import type { Example } from './corpora.ts';

/** `buckets[t]` starts with the `naming[t]` that name the very word. */
export type Sentence = Readonly<{ buckets: readonly Int32Array[]; naming: Uint8Array; gold: Uint8Array }>;

export function makeRows(
  gazetteer: Gazetteer,
  buckets: number,
): (example: Example) => readonly (readonly [ModelName, Sentence])[] {
  const read = makeReader(gazetteer);
  const place = new Uint32Array(PLACE_FEATURES);
  return ({ text, spans }) => {
    const analysis = analyse(text);
    const { tokens } = analysis;
    const passage = { analysis, tokens, words: wordBook };
    const { words, models, evidence, quoted, phrase } = read(passage);
    let next = 0;
    const gold = tokens.map(({ span }) => {
      while (next < spans.length && (spans[next]?.end ?? 0) <= span.start) next++;
      const at = spans[next];
      return at && at.start < span.end ? labels.indexOf(at.label) : 0;
    });
    return sentenceRanges(passage).map(([from, to]) => {
      const rows: Int32Array[] = [];
      const naming = new Uint8Array(to - from);
      for (let i = from; i < to; i++) {
        const own = wordAt(words, i, from, to);
        const row: number[] = [];
        for (const offset of [0, ...OFFSETS.filter((o) => o !== 0)])
          for (const feature of wordAt(words, i + offset, from, to).at[offset + 2] ?? [])
            row.push(bucketOf(feature, offset, buckets));
        placeFeatures(
          place,
          wordAt(words, i - 1, from, to),
          own,
          wordAt(words, i + 1, from, to),
          evidence(i),
          quoted[i] ?? 0,
          phrase(i),
        );
        for (const feature of place) row.push(bucketOf(feature, PLACE_OFFSET, buckets));
        rows.push(Int32Array.from(row));
        naming[i - from] = own.naming;
      }
      return [
        mostOf(models.subarray(from, to)),
        { buckets: rows, naming, gold: Uint8Array.from(gold.slice(from, to)) },
      ] as const;
    });
  };
}

/** Of a sentence in two languages, the model of most of its words. */
function mostOf(models: Uint8Array): ModelName {
  const counts = modelNames.map(() => 0);
  for (const m of models) counts[m] = (counts[m] ?? 0) + 1;
  return modelNames[counts.indexOf(Math.max(...counts))] ?? 'en';
}
