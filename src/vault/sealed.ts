/**
 * The inside of a sealed file: a tar of `meta.json`, `content` and `pad`, so that `age -d ... | tar x` opens it. The
 * pad brings every file to one of few sizes: whole tar records of 10,240 bytes, their number rounded up as in Padme
 * (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019), at most 12% more.
 */
import { join } from 'node:path';
import { SottoError } from '../domain/errors.ts';
import { decryptPieces } from './crypto.ts';
import { readPieces } from './files.ts';
import { behind, gathered, inOnePiece, type Pieces } from './pieces.ts';

const block = 512;
const record = 10_240;
const blocks = (bytes: number): number => block + Math.ceil(bytes / block) * block;

/** The next size that keeps only the upper bits of `size`: a floating-point number with log2(log2(size)) bits. */
export function padme(size: number): number {
  if (size < 2) return size;
  const exponent = Math.floor(Math.log2(size));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent || 1)) - 1);
  return step <= 1 ? size : Math.ceil(size / step) * step;
}

/** The header of a member (ustar, POSIX.1-1988). Ours, since libraries pack only what is whole in memory. */
function header(name: string, size: number): Uint8Array {
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  const bytes = Buffer.alloc(block);
  bytes.write(name, 0);
  bytes.write(`${octal(0o600, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100);
  bytes.write(`${octal(size, 11)}\0${octal(0, 11)}\0`, 124);
  // The sum is taken with spaces in its own place.
  bytes.write('        0', 148);
  bytes.write('ustar\x0000', 257);
  bytes.write(
    `${octal(
      bytes.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0`,
    148,
  );
  return bytes;
}

/** What eleven octal digits can say. */
const largest = 8 ** 11 - 1;
const zeros = new Uint8Array(65_536);
function* zeroBytes(count: number): Generator<Uint8Array> {
  for (let left = count; left > 0; left -= zeros.length)
    yield zeros.subarray(0, Math.min(left, zeros.length));
}

/**
 * The packed bytes, piece by piece; their length tells little of `content`'s. `meta` is anything JSON can say. Throws
 * `too-large` above 8 GiB, and `io` for pieces that are not as many bytes as they were said to be.
 */
export function* pack(meta: unknown, content: Uint8Array | Pieces): Generator<Uint8Array> {
  const head = new TextEncoder().encode(JSON.stringify(meta));
  const { length, pieces } = content instanceof Uint8Array ? inOnePiece(content) : content;
  if (length > largest) throw new SottoError('too-large', 'this is too large to seal', { bytes: length });
  // Two empty blocks end a tar.
  const bare = blocks(head.length) + blocks(length) + block + 2 * block;
  const size = padme(Math.ceil(bare / record)) * record;
  const rest = (bytes: number): number => blocks(bytes) - block - bytes;
  yield header('meta.json', head.length);
  yield head;
  yield* zeroBytes(rest(head.length));
  yield header('content', length);
  let given = 0;
  for (const piece of pieces) {
    given += piece.length;
    yield piece;
  }
  if (given !== length) throw new SottoError('io', 'the file changed while it was read');
  yield* zeroBytes(rest(length));
  yield header('pad', size - bare);
  yield* zeroBytes(size - bare + 2 * block);
}

/** `content`: to be taken to its end, which proves that nothing is missing; the way is closed however the taking ends. */
export type Unpacked = Readonly<{ meta: unknown; content: Pieces }>;

const notOurs = (): SottoError =>
  new SottoError('broken-integrity', 'this file does not hold what it should');

/** Throws `broken-integrity`, at once or while `content` is taken, when the bytes are not as `pack` made them. */
export function unpack(packed: Pieces): Unpacked {
  const from = packed.pieces[Symbol.iterator]();
  let left: Uint8Array = new Uint8Array(0);
  let read = 0;
  /** The next bytes, at most `most` of them, good until the next are asked for. */
  const some = (most: number): Uint8Array => {
    if (left.length === 0) {
      const next = from.next();
      if (next.done) throw notOurs();
      left = next.value;
    }
    const taken = left.subarray(0, most);
    left = left.subarray(taken.length);
    read += taken.length;
    return taken;
  };
  function* exactly(length: number): Generator<Uint8Array> {
    for (let missing = length; missing > 0; ) {
      const piece = some(missing);
      missing -= piece.length;
      yield piece;
    }
  }
  const take = (length: number): Uint8Array => gathered({ length, pieces: exactly(length) });
  /** The size of the member that begins here. */
  const member = (name: string): number => {
    const head = Buffer.from(take(block)).toString('latin1');
    const [, digits] = /^([0-7]{1,11})[\0 ]/.exec(head.slice(124, 136)) ?? [];
    const size = Number.parseInt(digits ?? '', 8);
    if (head.slice(0, 100).replace(/\0+$/, '') !== name || !(size <= packed.length - read)) throw notOurs();
    return size;
  };
  function* content(length: number): Generator<Uint8Array> {
    try {
      yield* exactly(length);
      // The pad is of no interest, but with its last chunk the file proves itself.
      for (const _ of behind(left, from));
    } finally {
      from.return?.();
    }
  }
  try {
    const size = member('meta.json');
    const meta = JSON.parse(new TextDecoder().decode(take(size)));
    take(blocks(size) - block - size);
    const length = member('content');
    return { meta, content: { length, pieces: content(length) } };
  } catch (error) {
    from.return?.();
    // Without the words that a parser would quote.
    throw error instanceof SottoError ? error : notOurs();
  }
}

/** Runs `work`; whatever is wrong with the sealed file comes out as `broken-integrity` that names `file`. */
export async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw named(file, error);
  }
}

/** As `naming`, for what is found only while the pieces are taken. */
export const namingPieces = (file: string, { length, pieces }: Pieces): Pieces => {
  function* all(): Generator<Uint8Array> {
    try {
      yield* pieces;
    } catch (error) {
      throw named(file, error);
    }
  }
  return { length, pieces: all() };
};

function named(file: string, error: unknown): unknown {
  if (!(error instanceof SottoError)) return error;
  if (!['wrong-key', 'broken-integrity', 'unreadable-file', 'not-found'].includes(error.code)) return error;
  const missing = error.code === 'not-found';
  return new SottoError(
    'broken-integrity',
    missing ? 'a sealed file is missing' : 'a sealed file is damaged or was put in place of another',
    { file, missing },
    'Bring this file back from a backup.',
  );
}

/** Decrypts `file` (relative to `dir`) and takes it apart, for whoever takes its content piece by piece. */
export const openPacked = (dir: string, file: string, identities: Iterable<string>): Promise<Unpacked> =>
  naming(file, async () => {
    const { meta, content } = unpack(await decryptPieces(readPieces(join(dir, file)), identities));
    return { meta, content: namingPieces(file, content) };
  });

/** Reads and decrypts `file` (relative to `dir`) whole. */
export const openSealed = (dir: string, file: string, identities: Iterable<string>): Promise<Uint8Array> =>
  naming(file, async () => gathered(await decryptPieces(readPieces(join(dir, file)), identities)));
