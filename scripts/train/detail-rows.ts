/** Notes with marked details -> rows of numbers for the tagger of details, with what the rules find in them. */
import {
  detect,
  type Knowledge,
  type Passage,
  type Recognizer,
  recognizers,
} from '../../src/detect/index.ts';
import {
  BAG,
  type DetailWord,
  EDGE,
  HERE,
  makeDetailReader,
  PLACE_FEATURES,
  PLACE_SLOT,
  REACHES,
} from '../../src/detect/tagger/detail-features.ts';
import { detailLabelOf, detailLabels } from '../../src/detect/tagger/details.ts';
import { bucketOf } from '../../src/detect/tagger/features.ts';
import type { Senses } from '../../src/detect/tagger/senses.ts';
import { sentenceRanges } from '../../src/detect/tagger/sentences.ts';
import { structureText } from '../../src/ingest/index.ts';
import { analyse } from '../../src/lang/index.ts';
import type { Sentence } from './rows.ts';
import type { Told } from './told.ts';

const OWN = REACHES.indexOf(0);
/** Those that speak before the tagger of details does. */
const rules = recognizers.slice(
  0,
  recognizers.findIndex(({ name }) => name === 'told'),
);

export function makeDetailRows(
  knowledge: Omit<Knowledge, 'details'>,
  senses: Senses,
  buckets: number,
): (told: Told) => readonly Sentence[] {
  const read = makeDetailReader(senses);
  const place = new Uint32Array(PLACE_FEATURES);

  const rowsOf = (passage: Passage, before: Parameters<typeof read>[1], spans: Told['spans']): Sentence[] => {
    const { words, placeFeatures } = read(passage, before);
    const wordAt = (i: number, from: number, to: number): DetailWord =>
      i < from || i >= to ? EDGE : (words[i] ?? EDGE);
    let next = 0;
    const gold = passage.tokens.map(({ span }) => {
      while (next < spans.length && (spans[next]?.end ?? 0) <= span.start) next++;
      const at = spans[next];
      return at && at.start < span.end ? detailLabels.indexOf(detailLabelOf(at.kind)) : 0;
    });
    return sentenceRanges(passage).map(([from, to]) => {
      const rows: Int32Array[] = [];
      for (let i = from; i < to; i++) {
        const row: number[] = [];
        const add = (slot: number, attributes: Iterable<number>): void => {
          for (const attribute of attributes) row.push(bucketOf(attribute, slot, buckets));
        };
        add(OWN, wordAt(i, from, to).at[OWN] ?? []);
        for (const [slot, reach] of REACHES.entries())
          if (slot !== OWN) add(slot, wordAt(i + reach, from, to).at[slot] ?? []);
        for (let j = Math.max(from, i - HERE); j <= Math.min(to - 1, i + HERE); j++)
          add(BAG, wordAt(j, from, to).bag);
        placeFeatures(place, i, from, to);
        add(PLACE_SLOT, place);
        rows.push(Int32Array.from(row));
      }
      return {
        buckets: rows,
        naming: new Uint8Array(to - from),
        gold: Uint8Array.from(gold.slice(from, to)),
      };
    });
  };

  return ({ text, spans }) => {
    const sentences: Sentence[] = [];
    const learn: Recognizer = {
      name: 'learn',
      kinds: [],
      find(passage, before) {
        sentences.push(...rowsOf(passage, before, spans));
        return [];
      },
    };
    const transcript = structureText(text, 'training');
    const unasked = { ...knowledge, details: () => new Float32Array() };
    detect({ transcript, analysis: analyse(text), hidden: [] }, unasked, [...rules, learn]);
    return sentences;
  };
}
