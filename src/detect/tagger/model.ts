/** Trained weights as `scripts/train.ts` writes them: a line of JSON, then one byte a weight; compressed, but in a built program. */
import { brotliDecompressSync } from 'node:zlib';
import { SottoError } from '../../domain/errors.ts';

export type Model = Readonly<{
  buckets: number;
  /** What one step of a weight's byte is worth. */
  step: number;
  /** One for each label in each bucket. */
  weights: Int8Array;
  /** e to the power of the transition weights, row by row of the label before. */
  transitions: Float64Array;
}>;

type Head = Readonly<{
  v: 1;
  labels: readonly string[];
  buckets: number;
  step: number;
  transitions: readonly number[];
}>;

/** The file before it is compressed. `transitions` in steps, as weights are. */
export function encodeModel(
  labels: readonly string[],
  buckets: number,
  step: number,
  weights: Int8Array,
  transitions: readonly number[],
): Uint8Array {
  const head: Head = { v: 1, labels, buckets, step, transitions };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const out = new Uint8Array(line.length + weights.length);
  out.set(line);
  out.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), line.length);
  return out;
}

/** What the line of JSON begins with, and no file of ours that is compressed. */
const BRACE = 0x7b;
const unpacked = (file: Uint8Array): Buffer =>
  file[0] === BRACE ? Buffer.from(file.buffer, file.byteOffset, file.length) : brotliDecompressSync(file);

/** Throws `internal` when the bytes are no weights of this version for these labels. */
export function decodeModel(file: Uint8Array, labels: readonly string[]): Model {
  try {
    const bytes = unpacked(file);
    const end = bytes.indexOf(10);
    const head = JSON.parse(bytes.subarray(0, end).toString('utf8')) as Head;
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, bytes.length - end - 1);
    if (
      head.v !== 1 ||
      head.labels.join() !== labels.join() ||
      weights.length !== head.buckets * labels.length
    )
      throw new Error('of another version');
    return {
      buckets: head.buckets,
      step: head.step,
      weights,
      transitions: Float64Array.from(head.transitions, (w) => Math.exp(w * head.step)),
    };
  } catch {
    throw new SottoError(
      'internal',
      'the weights of the tagger cannot be read',
      { bytes: file.length },
      'Reinstall the package.',
    );
  }
}
