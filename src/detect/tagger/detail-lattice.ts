/**
 * The numbers of one sentence, as the tagger of details reads it, in memory that `lattice.wat` works on: scores and probabilities of
 * sixteen labels for each word. What a word gives to the scores of those around it is kept there, too, from text to text.
 */
import { BAG, type DetailWord, EDGE, PLACE_FEATURES, PLACE_SLOT, REACHES } from './detail-features.ts';
import { bucketOf } from './features.ts';
import { latticeCode } from './lattice-code.ts';
import type { Model } from './model.ts';
import { LONGEST_SENTENCE } from './sentences.ts';

/** One row of weights is as long as a register of the machine. */
const L = 16;
const SLOTS = BAG + 1;
/** Edges on either side of a sentence, as far as features reach. */
const REACH = (REACHES.length - 1) / 2;
/** Bytes of what a word gives: numbers of four bytes. */
const GIVEN = SLOTS * L * 4;
/** Words kept. When there are more, all are added up anew as they are met. */
const MOST_WORDS = 1 << 16;
const PAGE = 1 << 16;

/** What `lattice.wat` exports. */
type Exports = Readonly<{
  memory: WebAssembly.Memory;
  score: (words: number, step: number, telling: number) => number;
  marginals: (words: number) => void;
}> &
  Readonly<Record<'into' | 'outOf' | 'words' | 'scores' | 'places' | 'weights', WebAssembly.Global>>;

export type DetailLattice = Readonly<{
  /**
   * Writes scores of the sentence `from`..`to` of these words. Whether some word scores higher for a detail than for none and
   * `telling`.
   */
  score: (
    words: readonly DetailWord[],
    placeFeatures: (out: Uint32Array, i: number, from: number, to: number) => void,
    from: number,
    to: number,
    telling: number,
  ) => boolean;
  /** Probabilities of the labels of each word, of a sentence of that many words that is scored: until the next is. */
  marginals: (length: number) => Float64Array;
}>;

export function openDetailLattice({ buckets, step, weights, transitions }: Model): DetailLattice {
  const code = new WebAssembly.Module(Buffer.from(latticeCode, 'base64'));
  const exports = new WebAssembly.Instance(code, { math: { exp: Math.exp } }).exports as unknown as Exports;
  const { memory } = exports;
  const weightsAt = exports.weights.value;
  const givenAt = weightsAt + buckets * L;
  memory.grow(Math.ceil((givenAt + MOST_WORDS * GIVEN - memory.buffer.byteLength) / PAGE));
  const view = <T>(Numbers: new (b: ArrayBuffer, at: number, n: number) => T, at: keyof Exports, n: number) =>
    new Numbers(memory.buffer, (exports[at] as WebAssembly.Global).value, n);

  view(Int8Array, 'weights', weights.length).set(weights);
  view(Float64Array, 'into', L * L).set(transitions);
  view(Float64Array, 'outOf', L * L).set(
    transitions.map((_, at) => transitions[(at % L) * L + Math.floor(at / L)] as number),
  );
  const given = new Float32Array(memory.buffer, givenAt, MOST_WORDS * SLOTS * L);
  const words = view(Int32Array, 'words', LONGEST_SENTENCE + 2 * REACH);
  const places = view(Int32Array, 'places', LONGEST_SENTENCE * PLACE_FEATURES);
  const scores = view(Float64Array, 'scores', LONGEST_SENTENCE * L);
  const features = new Uint32Array(PLACE_FEATURES);

  let kept = 0;
  /** Adds up what a word gives and says where it lies. */
  function keep(word: DetailWord): number {
    const start = kept * SLOTS * L;
    given.fill(0, start, start + SLOTS * L);
    const add = (slot: number, attributes: readonly number[]): void => {
      for (const attribute of attributes) {
        const row = bucketOf(attribute, slot, buckets) * L;
        const out = start + slot * L;
        for (let y = 0; y < L; y++)
          given[out + y] = (given[out + y] as number) + step * (weights[row + y] as number);
      }
    };
    for (let r = 0; r < REACHES.length; r++) add(r, word.at[r] ?? []);
    add(BAG, word.bag);
    return givenAt + kept++ * GIVEN;
  }
  let edge = keep(EDGE);
  let since = 0;
  function forgetAll(): void {
    kept = 0;
    since++;
    edge = keep(EDGE);
  }
  function whereOf(word: DetailWord): number {
    const place = word.kept;
    if (place.since !== since) {
      place.since = since;
      place.at = keep(word);
    }
    return place.at;
  }

  return {
    score: (of, placeFeatures, from, to, telling) => {
      if (kept + to - from > MOST_WORDS) forgetAll();
      words.fill(edge, 0, REACH);
      for (let i = from; i < to; i++) {
        words[REACH + i - from] = whereOf(of[i] as DetailWord);
        placeFeatures(features, i, from, to);
        const at = (i - from) * PLACE_FEATURES;
        for (let k = 0; k < PLACE_FEATURES; k++)
          places[at + k] = weightsAt + bucketOf(features[k] as number, PLACE_SLOT, buckets) * L;
      }
      words.fill(edge, REACH + to - from, 2 * REACH + to - from);
      return exports.score(to - from, step, telling) !== 0;
    },
    marginals: (length) => {
      exports.marginals(length);
      return scores.subarray(0, length * L);
    },
  };
}
