/**
 * The tagger of details: of each word of a passage, how likely it tells what identifies somebody, and of which kind. A conditional
 * random field over words, base forms, classes of meaning and what the rules found; trained by `npm run train`.
 */
import type { Kind } from '../../domain/kinds.ts';
import type { Finding, Passage } from '../passage.ts';
import { inferMarginals, newLattice, resetLattice } from './chain.ts';
import {
  BAG,
  type DetailWord,
  EDGE,
  HERE,
  makeDetailReader,
  PLACE_FEATURES,
  PLACE_SLOT,
  REACHES,
} from './detail-features.ts';
import { bucketOf } from './features.ts';
import { decodeModel, type Model } from './model.ts';
import { openSenses } from './senses.ts';
import { sentenceRanges } from './sentences.ts';

/** What may be told; `NAME` is what the other tagger and the rules look for, as context. */
export const detailLabels = [
  'O',
  'NAME',
  'profession',
  'relation',
  'family',
  'date',
  'education',
  'health',
  'feature',
  'event',
  'legal',
  'religion',
  'politics',
  'orientation',
  'address',
  'publication',
] as const;
export type DetailLabel = (typeof detailLabels)[number];

const names: ReadonlySet<Kind> = new Set(['person', 'place', 'organisation', 'handle', 'email', 'url']);
/** The label of a kind; `O` for kinds that rules find better. */
export const detailLabelOf = (kind: Kind): DetailLabel =>
  names.has(kind) ? 'NAME' : kind === 'other' ? 'feature' : (detailLabels.find((l) => l === kind) ?? 'O');

/** `detailLabels.length` probabilities for each token of the passage. */
export type DetailTags = Float32Array;
export type DetailTagger = (passage: Passage, before: readonly Finding[]) => DetailTags;

const L = detailLabels.length;
const NAME = detailLabels.indexOf('NAME');
const SLOTS = BAG + 1;

/** `file`: the compressed weights; `senses`: the table of classes of meaning. Both are unpacked when a text first asks. */
export function openDetailTagger(file: Uint8Array, senses: Uint8Array): DetailTagger {
  let opened: Model | undefined;
  const read = makeDetailReader(openSenses(senses));
  const lattice = newLattice(L);
  const features = new Uint32Array(PLACE_FEATURES);
  const bag = new Float64Array(L);
  const rows = new Uint32Array(PLACE_FEATURES);

  const sumsOf = (word: DetailWord, { buckets, step, weights }: Model): Float32Array => {
    const before = word.given.sums;
    if (before) return before;
    const out = new Float32Array(SLOTS * L);
    const add = (slot: number, attributes: readonly number[]): void => {
      for (const attribute of attributes) {
        const row = bucketOf(attribute, slot, buckets) * L;
        for (let y = 0; y < L; y++)
          out[slot * L + y] = (out[slot * L + y] as number) + step * (weights[row + y] as number);
      }
    };
    for (let r = 0; r < REACHES.length; r++) add(r, word.at[r] ?? []);
    add(BAG, word.bag);
    word.given.sums = out;
    return out;
  };

  return (passage, before) => {
    opened ??= decodeModel(file, detailLabels);
    const model = opened;
    const { buckets, step, weights, transitions } = model;
    const tags = new Float32Array(passage.tokens.length * L);
    for (let i = 0; i < passage.tokens.length; i++) tags[i * L] = 1;
    const { words, placeFeatures } = read(passage, before);
    const known = words.map((word) => sumsOf(word, model));
    const edge = sumsOf(EDGE, model);
    const around = REACHES.map(() => edge);

    for (const [from, to] of sentenceRanges(passage)) {
      resetLattice(lattice, to - from);
      const { scores } = lattice;
      let telling = false;
      bag.fill(0);
      for (let i = from; i < Math.min(to, from + HERE); i++) addTo(bag, known[i], BAG * L);
      for (let i = from; i < to; i++) {
        if (i + HERE < to) addTo(bag, known[i + HERE], BAG * L);
        if (i - HERE - 1 >= from) takeFrom(bag, known[i - HERE - 1], BAG * L);
        for (let r = 0; r < REACHES.length; r++) {
          const at = i + (REACHES[r] as number);
          around[r] = at < from || at >= to ? edge : (known[at] ?? edge);
        }
        placeFeatures(features, i, from, to);
        for (let k = 0; k < PLACE_FEATURES; k++)
          rows[k] = bucketOf(features[k] as number, PLACE_SLOT, buckets) * L;
        const at = (i - from) * L;
        addUp(scores, at, bag, around, rows, weights, step);
        telling ||= tells(scores, at);
      }
      if (!telling) continue;
      inferMarginals(lattice, () => transitions);
      tags.set(scores.subarray(0, (to - from) * L), from * L);
    }
    return tags;
  };
}

/** Where no word of a sentence scores higher than this over none for any detail, the chain finds none either. */
const TELLING = -3;
function tells(scores: Float64Array, at: number): boolean {
  const least = (scores[at] as number) + TELLING;
  for (let y = NAME + 1; y < L; y++) if ((scores[at + y] as number) > least) return true;
  return false;
}

/**
 * Writes the scores of a word at `at`: of the bag, of the words around, and of its place. Label by label: the rows lie far from each
 * other in memory, and so all of them are fetched at once, where row by row each would be waited for.
 */
function addUp(
  scores: Float64Array,
  at: number,
  bag: Float64Array,
  around: readonly Float32Array[],
  rows: Uint32Array,
  weights: Int8Array,
  step: number,
): void {
  for (let y = 0; y < L; y++) {
    let sum = bag[y] as number;
    for (let r = 0; r < REACHES.length; r++) sum += (around[r] as Float32Array)[r * L + y] as number;
    for (let k = 0; k < PLACE_FEATURES; k++) sum += step * (weights[(rows[k] as number) + y] as number);
    scores[at + y] = sum;
  }
}

function addTo(sum: Float64Array, of: Float32Array | undefined, at: number): void {
  if (of) for (let y = 0; y < L; y++) sum[y] = (sum[y] as number) + (of[at + y] as number);
}
function takeFrom(sum: Float64Array, of: Float32Array | undefined, at: number): void {
  if (of) for (let y = 0; y < L; y++) sum[y] = (sum[y] as number) - (of[at + y] as number);
}
