/** Bytes that need not be in memory at once. */
import { SottoError } from '../domain/errors.ts';

/** How many bytes, and the pieces, in order; each is good until the next is asked for. */
export type Pieces = Readonly<{ length: number; pieces: Iterable<Uint8Array> }>;

export const inOnePiece = (bytes: Uint8Array): Pieces => ({ length: bytes.length, pieces: [bytes] });

/** Each piece is copied: it is good only until the next is asked for. */
export function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  const whole = Buffer.concat(Array.from(pieces, (piece) => new Uint8Array(piece)));
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
}

/** Whole, in one place in memory and in no other. Throws `broken-integrity` for fewer bytes than were said, and for more. */
export function gathered({ length, pieces }: Pieces): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    if (at + piece.length > length) throw notAsSaid();
    whole.set(piece, at);
    at += piece.length;
  }
  if (at < length) throw notAsSaid();
  return whole;
}
const notAsSaid = (): SottoError => new SottoError('broken-integrity', 'not as many bytes as were said');

/** Takes all of them and keeps none; throws what taking them throws. */
export function spent({ pieces }: Pieces): void {
  for (const _ of pieces);
}

/** What is left of `from` behind `first`; however it ends, `from` is closed. */
export function* behind(first: Uint8Array, from: Iterator<Uint8Array>): Generator<Uint8Array> {
  try {
    yield first;
    for (let next = from.next(); !next.done; next = from.next()) yield next.value;
  } finally {
    from.return?.();
  }
}
