/**
 * Trains the tagger of details on the notes of `fixtures/training`. News and posts stand beside them as examples of texts that speak of
 * offices, courts and illnesses and tell of nobody who is to be protected.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Knowledge } from '../../src/detect/index.ts';
import { detailLabels } from '../../src/detect/tagger/details.ts';
import { encodeModel } from '../../src/detect/tagger/model.ts';
import { openSenses } from '../../src/detect/tagger/senses.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import { lowerCased, romanised } from './augment.ts';
import { type LabelledSpan, readExamples } from './corpora.ts';
import { makeDetailRows } from './detail-rows.ts';
import { fitWeights, quantise, seeded } from './fit.ts';
import type { Told } from './told.ts';

const BUCKETS = 2 ** 17;
/** Shares of the notes that are read again in small letters and in Latin ones. */
const SMALL = 0.25;
const LATIN = 0.15;
const LATIN_OTHERS = 0.8;
/** Shares of the corpora that are read. */
const SHARES = [
  ['nerel', 1],
  ['wnut17', 0.15],
  ['btc', 0.15],
] as const;

const kindOfLabel: Readonly<Partial<Record<LabelledSpan['label'], Kind>>> = {
  PERSON: 'person',
  LOC: 'place',
  ORG: 'organisation',
};

/** The compressed weights. `folder`: the corpora; `senses`: the table. */
export function trainDetails(
  notes: readonly Told[],
  folder: string,
  knowledge: Omit<Knowledge, 'details'>,
  senses: URL,
  seed: number,
): Uint8Array {
  const rowsOf = makeDetailRows(knowledge, openSenses(readFileSync(senses)), BUCKETS);
  const random = seeded(seed);
  const again = (told: Told, latin: number): readonly Told[] => [
    told,
    ...(random() < SMALL ? [lowerCased(told)] : []),
    ...(random() < latin && /\p{Script=Cyrillic}/u.test(told.text) ? [romanised(told, random)] : []),
  ];
  const others = SHARES.flatMap(([name, share]) =>
    readExamples(folder, name, 'train')
      .filter(() => random() < share)
      .map(
        ({ text, spans }): Told => ({
          text,
          spans: spans.flatMap(({ start, end, label }) => {
            const kind = kindOfLabel[label];
            return kind ? [{ start, end, kind }] : [];
          }),
        }),
      ),
  );
  const sentences = [
    ...notes.flatMap((note) => again(note, LATIN)),
    ...others.flatMap((other) => again(other, LATIN_OTHERS)),
  ].flatMap(rowsOf);
  const fitted = fitWeights(detailLabels.length, sentences, BUCKETS, {
    passes: 12,
    rate: 0.05,
    hidden: 0,
    dropped: 0.5,
    seed,
  });
  const { step, weights, transitions } = quantise(fitted, 2);
  return brotliCompressSync(encodeModel(detailLabels, BUCKETS, step, weights, transitions), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}
