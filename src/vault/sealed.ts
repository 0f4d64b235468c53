/**
 * The inside of a sealed file: a tar of `meta.json`, `content` and `pad`, so that `age -d ... | tar x` opens it. The
 * pad brings every file to one of few sizes: whole tar records of 10,240 bytes, their number rounded up as in Padme
 * (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019), at most 12% more.
 */
import { join } from 'node:path';
import { createTar, parseTar } from 'nanotar';
import { SottoError } from '../domain/errors.ts';
import { decrypt } from './crypto.ts';
import { readFile } from './files.ts';

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

/** Packed bytes; their length tells little of `content`'s. `meta` is anything JSON can say. */
export function pack(meta: unknown, content: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(meta));
  // Two empty blocks end a tar.
  const bare = blocks(head.length) + blocks(content.length) + block + 2 * block;
  const size = padme(Math.ceil(bare / record)) * record;
  return createTar(
    [
      { name: 'meta.json', data: head },
      { name: 'content', data: content },
      { name: 'pad', data: new Uint8Array(size - bare) },
    ],
    { attrs: { mode: '600', uid: 0, gid: 0, mtime: 0 } },
  );
}

/** Throws `broken-integrity` when the bytes are not as `pack` makes them. */
export function unpack(bytes: Uint8Array): Readonly<{ meta: unknown; content: Uint8Array }> {
  try {
    // The library reads the whole underlying buffer, whatever the view: hand it a buffer of its own.
    const [meta, content] = parseTar(
      bytes.byteLength < bytes.buffer.byteLength ? new Uint8Array(bytes) : bytes,
    );
    if (meta?.name === 'meta.json' && content?.name === 'content')
      return { meta: JSON.parse(meta.text), content: content.data?.slice() ?? new Uint8Array(0) };
  } catch {
    // Said below, without the words that a parser would quote.
  }
  throw new SottoError('broken-integrity', 'this file does not hold what it should');
}

/** Runs `work`; whatever is wrong with the sealed file comes out as `broken-integrity` that names `file`. */
export async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SottoError)) throw error;
    if (!['wrong-key', 'broken-integrity', 'unreadable-file', 'not-found'].includes(error.code)) throw error;
    const missing = error.code === 'not-found';
    throw new SottoError(
      'broken-integrity',
      missing ? 'a sealed file is missing' : 'a sealed file is damaged or was put in place of another',
      { file, missing },
      'Bring this file back from a backup.',
    );
  }
}

/** Reads and decrypts `file` (relative to `dir`). */
export const openSealed = (dir: string, file: string, identities: Iterable<string>): Promise<Uint8Array> =>
  naming(file, () => decrypt(readFile(join(dir, file)), identities));
