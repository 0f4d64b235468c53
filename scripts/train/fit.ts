/**
 * Fits the weights: stochastic gradient on the likelihood of the sentences, steps after AdaGrad (Duchi, Hazan and Singer 2011).
 * The same sentences give the same weights: the order comes from a seeded generator, and everything runs on one thread.
 */
import { inferMarginals, newLattice, resetLattice } from '../../src/detect/tagger/chain.ts';
import type { Sentence } from './rows.ts';

/** Share by which weights shrink after each pass, so that what is seen once stays small. */
const SHRINK = 0.06;

/** An error too slight to learn from. */
const SLIGHT = 0.003;

/** A generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Course = Readonly<{
  passes: number;
  /** Length of the first steps. */
  rate: number;
  /** How often what names the very word is hidden, so that the words around it must tell. */
  hidden: number;
  /** How often any other attribute is, so that none is relied upon (Srivastava et al. 2014); the weights are scaled to fit. */
  dropped: number;
  seed: number;
}>;

export type Fitted = Readonly<{ weights: Float32Array; transitions: Float32Array }>;

/** `L`: number of labels. */
export function fitWeights(
  L: number,
  sentences: readonly Sentence[],
  buckets: number,
  { passes, rate, hidden, dropped, seed }: Course,
): Fitted {
  const random = seeded(seed);
  const weights = new Float32Array(buckets * L);
  const squares = new Float32Array(buckets * L).fill(0.01);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(0.01);
  const lattice = newLattice(L);
  const into = new Float64Array(L * L);
  const order = sentences.map((_, i) => i);

  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const { buckets: all, naming, gold } = sentences[index] as Sentence;
      const rows = dropped === 0 ? all : all.map((row) => row.filter(() => random() >= dropped));
      const length = rows.length;
      resetLattice(lattice, length);
      const from = naming.map((n) => (random() < hidden ? n : 0));
      const { scores } = lattice;
      for (let t = 0; t < length; t++) {
        const row = rows[t] as Int32Array;
        for (let k = from[t] as number; k < row.length; k++) {
          const at = (row[k] as number) * L;
          for (let y = 0; y < L; y++)
            scores[t * L + y] = (scores[t * L + y] as number) + (weights[at + y] as number);
        }
      }
      for (let k = 0; k < L * L; k++) into[k] = Math.exp(transitions[k] as number);
      inferMarginals(lattice, () => into);
      for (let t = 0; t < length; t++) {
        const row = rows[t] as Int32Array;
        for (let y = 0; y < L; y++) {
          const g = (scores[t * L + y] as number) - (gold[t] === y ? 1 : 0);
          if (Math.abs(g) < SLIGHT) continue;
          for (let k = from[t] as number; k < row.length; k++) {
            const at = (row[k] as number) * L + y;
            const square = (squares[at] as number) + g * g;
            squares[at] = square;
            weights[at] = (weights[at] as number) - (rate * g) / Math.sqrt(square);
          }
        }
      }
      // Of the transitions the expected counts are taken as products of neighbouring marginals: close enough for so few weights.
      for (let t = 1; t < length; t++)
        for (let x = 0; x < L; x++)
          for (let y = 0; y < L; y++) {
            const expected = (scores[(t - 1) * L + x] as number) * (scores[t * L + y] as number);
            const g = expected - (gold[t - 1] === x && gold[t] === y ? 1 : 0);
            if (Math.abs(g) < SLIGHT) continue;
            const k = x * L + y;
            const square = (transitionSquares[k] as number) + g * g;
            transitionSquares[k] = square;
            transitions[k] = (transitions[k] as number) - (rate * g) / Math.sqrt(square);
          }
    }
    for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] as number) * (1 - SHRINK);
  }
  for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] as number) * (1 - dropped);
  return { weights, transitions };
}

/** Weights as bytes: `step` is chosen so that the largest fit. Those under `smallest` steps are left out: they hardly speak, and zeros compress. */
export function quantise(
  { weights, transitions }: Fitted,
  smallest: number,
): Readonly<{ step: number; weights: Int8Array; transitions: readonly number[] }> {
  let top = 0;
  for (const w of weights) top = Math.max(top, Math.abs(w));
  const step = top / 127;
  const bytes = Int8Array.from(weights, (w) => {
    const steps = Math.round(w / step);
    return Math.abs(steps) < smallest ? 0 : steps;
  });
  return { step, weights: bytes, transitions: Array.from(transitions, (w) => Math.round(w / step)) };
}
