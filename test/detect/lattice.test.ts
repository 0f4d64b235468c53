/** The arithmetic of the tagger of details in its fast form against a slow and readable one: the same to the last bit. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latticeCode as assembled } from '../../scripts/lattice.ts';
import { inferMarginals, newLattice, resetLattice } from '../../src/detect/tagger/chain.ts';
import {
  BAG,
  type DetailWord,
  EDGE,
  HERE,
  PLACE_FEATURES,
  PLACE_SLOT,
  REACHES,
} from '../../src/detect/tagger/detail-features.ts';
import { openDetailLattice } from '../../src/detect/tagger/detail-lattice.ts';
import { bucketOf } from '../../src/detect/tagger/features.ts';
import type { Model } from '../../src/detect/tagger/model.ts';

const tagger = new URL('../../src/detect/tagger/', import.meta.url);
const L = 16;
const NAME = 1;

test('the module is what its source says', async () => {
  const source = readFileSync(new URL('lattice.wat', tagger), 'utf8');
  const written = readFileSync(new URL('lattice-code.ts', tagger), 'utf8');
  expect(written).toBe(await assembled(source));
});

/** What a word gives to each label from a slot, added up as the machine keeps it: in numbers of four bytes. */
function given({ at, bag }: DetailWord, slot: number, { buckets, step, weights }: Model): Float32Array {
  const sums = new Float32Array(L);
  for (const attribute of slot === BAG ? bag : (at[slot] ?? []))
    for (let y = 0; y < L; y++) {
      const weight = weights[bucketOf(attribute, slot, buckets) * L + y] ?? 0;
      sums[y] = (sums[y] ?? 0) + step * weight;
    }
  return sums;
}

/** Scores of a sentence and the probabilities that they come to. */
function slowly(words: readonly DetailWord[], places: readonly Uint32Array[], model: Model) {
  const { buckets, step, weights, transitions } = model;
  const lattice = newLattice(L);
  resetLattice(lattice, words.length);
  const bag = new Float64Array(L);
  const change = (i: number, by: 1 | -1): void => {
    const word = words[i];
    if (!word) return;
    for (const [y, x] of given(word, BAG, model).entries()) bag[y] = (bag[y] ?? 0) + by * x;
  };
  for (let i = 0; i < HERE; i++) change(i, 1);
  words.forEach((_, i) => {
    change(i + HERE, 1);
    change(i - HERE - 1, -1);
    const around = REACHES.map((reach, slot) => given(words[i + reach] ?? EDGE, slot, model));
    for (let y = 0; y < L; y++) {
      let sum = bag[y] ?? 0;
      for (const sums of around) sum += sums[y] ?? 0;
      for (const feature of places[i] ?? [])
        sum += step * (weights[bucketOf(feature, PLACE_SLOT, buckets) * L + y] ?? 0);
      lattice.scores[i * L + y] = sum;
    }
  });
  const scores = lattice.scores.slice(0, words.length * L);
  inferMarginals(lattice, () => transitions);
  return { scores, marginals: lattice.scores.slice(0, words.length * L) };
}

const weight = fc.integer({ min: -127, max: 127 });
const attribute = fc.nat({ max: 0xffffffff });
const some = fc.array(attribute, { maxLength: 6 });
const model = fc
  .record({
    weights: fc.array(weight, { minLength: 64 * L, maxLength: 64 * L }),
    steps: fc.array(weight, { minLength: L * L, maxLength: L * L }),
    step: fc.double({ min: 0.001, max: 0.03, noNaN: true }),
  })
  .map(
    ({ weights, steps, step }): Model => ({
      buckets: 64,
      step,
      weights: Int8Array.from(weights),
      transitions: Float64Array.from(steps, (w) => Math.exp(w * step)),
    }),
  );
const word = fc.record({
  at: fc.array(some, { minLength: REACHES.length, maxLength: REACHES.length }),
  bag: some,
});
const place = fc.array(attribute, { minLength: PLACE_FEATURES, maxLength: PLACE_FEATURES });
const sentence = fc.array(fc.record({ word, place }), { minLength: 1, maxLength: 25 });

test('scores, whether a sentence tells, and probabilities are those of the slow way', () => {
  fc.assert(
    fc.property(model, sentence, sentence, fc.integer({ min: -6, max: 6 }), (model, before, own, telling) => {
      const lattice = openDetailLattice(model);
      // What was read before leaves nothing behind; a word met again is known.
      const both = [...before, ...own, ...own];
      const words = both.map(
        ({ word }): DetailWord => ({ ...word, base: 0, cls: 0, kept: { at: 0, since: -1 } }),
      );
      const places = both.map(({ place }) => Uint32Array.from(place));
      const featuresAt = (out: Uint32Array, i: number): void => out.set(places[i] ?? []);
      const ends = [before.length, before.length + own.length, both.length];
      ends.forEach((to, n) => {
        const from = ends[n - 1] ?? 0;
        const { scores, marginals } = slowly(words.slice(from, to), places.slice(from, to), model);
        const tells = scores.some((x, at) => at % L > NAME && x > (scores[at - (at % L)] ?? 0) + telling);
        expect(lattice.score(words, featuresAt, from, to, telling)).toBe(tells);
        expect([...lattice.marginals(to - from)]).toEqual([...marginals]);
      });
    }),
    { numRuns: 60 },
  );
});
