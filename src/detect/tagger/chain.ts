/**
 * A linear-chain conditional random field over one sentence: scores of labels in, probabilities out, by the forward-backward
 * algorithm (Lafferty, McCallum and Pereira 2001; Rabiner 1989 for the scaling). Shared by training and by detection.
 */

/** Rows of one sentence: `length` tokens of `labels` cells each. Buffers are reused and grow as sentences ask for it. */
export type Lattice = {
  readonly labels: number;
  length: number;
  /** Scores before, probabilities of each label of each token after `inferMarginals`. */
  scores: Float64Array;
  forward: Float64Array;
  scale: Float64Array;
};

export const newLattice = (labels: number): Lattice => ({
  labels,
  length: 0,
  scores: new Float64Array(0),
  forward: new Float64Array(0),
  scale: new Float64Array(0),
});

/** Makes room for a sentence; its scores start at zero. */
export function resetLattice(lattice: Lattice, length: number): void {
  const cells = length * lattice.labels;
  if (lattice.scores.length < cells) {
    lattice.scores = new Float64Array(2 * cells);
    lattice.forward = new Float64Array(2 * cells);
    lattice.scale = new Float64Array(2 * length);
  }
  lattice.scores.fill(0, 0, cells);
  lattice.length = length;
}

/**
 * Replaces scores by marginal probabilities. `weights(t)` gives e to the power of the transition weights into token t, row
 * by row of the label before. Returns the logarithm of the normaliser.
 */
export function inferMarginals(lattice: Lattice, weights: (t: number) => Float64Array): number {
  const { labels, length, scores, forward, scale } = lattice;
  let log = 0;
  for (let t = 0; t < length; t++) {
    const at = t * labels;
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < labels; y++) top = Math.max(top, scores[at + y] as number);
    log += top;
    if (t === 0) forward.fill(1, 0, labels);
    else passOn(forward, at, weights(t), labels);
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      const own = Math.exp((scores[at + y] as number) - top);
      const reached = own * (forward[at + y] as number);
      scores[at + y] = own;
      forward[at + y] = reached;
      sum += reached;
    }
    for (let y = 0; y < labels; y++) forward[at + y] = (forward[at + y] as number) / sum;
    scale[t] = sum;
    log += Math.log(sum);
  }
  // Backwards; `scores` holds e^score and becomes the marginal from the end on.
  const beta = new Float64Array(labels).fill(1);
  const next = new Float64Array(labels);
  for (let t = length - 1; t >= 0; t--) {
    const at = t * labels;
    for (let y = 0; y < labels; y++) next[y] = (scores[at + y] as number) * (beta[y] as number);
    for (let y = 0; y < labels; y++) scores[at + y] = (forward[at + y] as number) * (beta[y] as number);
    if (t === 0) break;
    const into = weights(t);
    const by = scale[t] as number;
    for (let x = 0; x < labels; x++) {
      let sum = 0;
      for (let y = 0; y < labels; y++) sum += (into[x * labels + y] as number) * (next[y] as number);
      beta[x] = sum / by;
    }
  }
  return log;
}

/**
 * Writes into the row at `at` what reaches each of its labels from the row before. Label by label of the row before, so that no
 * sum waits for another.
 */
function passOn(forward: Float64Array, at: number, into: Float64Array, labels: number): void {
  forward.fill(0, at, at + labels);
  for (let x = 0; x < labels; x++) {
    const from = forward[at - labels + x] as number;
    for (let y = 0; y < labels; y++)
      forward[at + y] = (forward[at + y] as number) + from * (into[x * labels + y] as number);
  }
}
