/**
 * The tagger: of each word of a passage, how likely it names a person, a place, an organisation or something else. A
 * conditional random field over hashed features; the weights are trained by `npm run train` and lie in `data/`.
 */
import type { Gazetteer } from '../../domain/place.ts';
import { inferMarginals, newLattice, resetLattice } from './chain.ts';
import {
  bucketOf,
  OFFSETS,
  PLACE_FEATURES,
  PLACE_OFFSET,
  placeFeatures,
  type Verdict,
  type WordFeatures,
} from './features.ts';
import { decodeModel, type Model } from './model.ts';
import { type ModelName, makeReader, modelNames, type Reading, wordAt } from './reading.ts';
import { sentenceRanges, type TokensAndWords } from './sentences.ts';

export { type ModelName, modelNames } from './reading.ts';
export { isRussianInLatin, romanised } from './romanised.ts';

export const labels = ['O', 'PERSON', 'LOC', 'ORG', 'MISC'] as const;
export type Label = (typeof labels)[number];

/** `labels.length` probabilities for each token of the passage. */
export type Tags = Float32Array;
export type Tagger = (passage: TokensAndWords) => Tags;

const L = labels.length;
const PERSON = labels.indexOf('PERSON');
const ORG = labels.indexOf('ORG');

/** How likely token `i` names a person, a place or an organisation; the likeliest label of the three, and its share of that. */
export function namingAt(tags: Tags, i: number): Readonly<{ label: number; sure: number; ofKind: number }> {
  let label = PERSON;
  let sure = 0;
  for (let y = PERSON; y <= ORG; y++) {
    const p = tags[i * L + y] as number;
    sure += p;
    if (p > (tags[i * L + label] as number)) label = y;
  }
  return { label, sure, ofKind: sure > 0 ? (tags[i * L + label] as number) / sure : 0 };
}

const OWN = OFFSETS.indexOf(0);
/** A word in small letters whose own score for any name is this far under that for none tells nothing, unless one that tells stands near. */
const TELLING = -0.5;
/** How near: as far as features reach. */
const REACH = 2;

/** `weightsOf` reads the weights of a model: asked when a text first needs them, for most need those of one language alone. */
export function openTagger(weightsOf: (name: ModelName) => Uint8Array, gazetteer: Gazetteer): Tagger {
  const read = makeReader(gazetteer);
  const models: Model[] = [];
  const modelAt = (n: number): Model => {
    const model = models[n] ?? decodeModel(weightsOf(modelNames[n] ?? 'en'), labels);
    models[n] = model;
    return model;
  };
  const verdictOf = (word: WordFeatures, n: number): Verdict => {
    const verdict = word.verdicts[n] ?? judge(word, modelAt(n));
    word.verdicts[n] = verdict;
    return verdict;
  };
  const lattice = newLattice(L);
  const features = new Uint32Array(PLACE_FEATURES);
  const rows = new Uint32Array(PLACE_FEATURES);
  const around: Float64Array[] = [];

  /** Tags the tokens of one run, which lies in the sentence `from`..`to`. */
  const tagRun = (
    reading: Reading,
    start: number,
    end: number,
    from: number,
    to: number,
    tags: Tags,
  ): void => {
    const { words, models: numbers, evidence, quoted, phrase } = reading;
    resetLattice(lattice, end - start);
    const { scores } = lattice;
    for (let i = start; i < end; i++) {
      const n = numbers[i] as number;
      const { step, weights, buckets } = modelAt(n);
      const at = (i - start) * L;
      for (let o = 0; o < OFFSETS.length; o++)
        around[o] = verdictOf(wordAt(words, i + (OFFSETS[o] as number), from, to), n).sums;
      placeFeatures(
        features,
        wordAt(words, i - 1, from, to),
        words[i] as WordFeatures,
        wordAt(words, i + 1, from, to),
        evidence(i),
        quoted[i] as number,
        phrase(i),
      );
      for (let k = 0; k < PLACE_FEATURES; k++)
        rows[k] = bucketOf(features[k] as number, PLACE_OFFSET, buckets) * L;
      // Label by label, so that rows far from each other in memory are fetched at once.
      for (let y = 0; y < L; y++) {
        let sum = 0;
        for (let o = 0; o < OFFSETS.length; o++) sum += (around[o] as Float64Array)[o * L + y] as number;
        for (let k = 0; k < PLACE_FEATURES; k++) sum += step * (weights[(rows[k] as number) + y] as number);
        scores[at + y] = sum;
      }
    }
    inferMarginals(lattice, (t) => modelAt(numbers[start + t] as number).transitions);
    tags.set(scores.subarray(0, (end - start) * L), start * L);
  };

  const answers = new WeakMap<TokensAndWords['tokens'], Tags>();
  return (passage) => {
    const before = answers.get(passage.tokens);
    if (before) return before;
    const tags = new Float32Array(passage.tokens.length * L);
    for (let i = 0; i < passage.tokens.length; i++) tags[i * L] = 1;
    const reading = read(passage);
    const { words, models: numbers } = reading;
    for (const [from, to] of sentenceRanges(passage)) {
      let start = -1;
      let end = -1;
      for (let i = from; i < to; i++) {
        if (!verdictOf(words[i] as WordFeatures, numbers[i] as number).telling) continue;
        if (start >= 0 && i - REACH > end) {
          tagRun(reading, start, end, from, to, tags);
          start = -1;
        }
        if (start < 0) start = Math.max(from, i - REACH);
        end = Math.min(to, i + REACH + 1);
      }
      if (start >= 0) tagRun(reading, start, end, from, to, tags);
    }
    answers.set(passage.tokens, tags);
    return tags;
  };
}

function judge(word: WordFeatures, { buckets, step, weights }: Model): Verdict {
  const sums = new Float64Array(OFFSETS.length * L);
  for (const [o, offset] of OFFSETS.entries())
    for (const feature of word.at[o] ?? []) {
      const row = bucketOf(feature, offset, buckets) * L;
      for (let y = 0; y < L; y++)
        sums[o * L + y] = (sums[o * L + y] as number) + step * (weights[row + y] as number);
    }
  const nothing = sums[OWN * L] as number;
  let best = Number.NEGATIVE_INFINITY;
  for (let y = 1; y < L; y++) best = Math.max(best, sums[OWN * L + y] as number);
  return { sums, telling: word.capital || (word.lettered && best - nothing > TELLING) };
}
