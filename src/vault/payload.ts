/**
 * The payload of an age file (https://c2sp.org/age, STREAM): chunks of 64 KiB under ChaCha20-Poly1305 by node:crypto, which is
 * some ten times as fast as JavaScript. The header is the library's business.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { randomBytes } from '@noble/ciphers/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

const nonceBytes = 16;
const tagBytes = 16;
const chunkBytes = 65_536;
const cipher = 'chacha20-poly1305';

const payloadKey = (fileKey: Uint8Array, nonce: Uint8Array): Uint8Array =>
  hkdf(sha256, fileKey, nonce, new TextEncoder().encode('payload'), 32);

/** Eleven bytes of counter, one that marks the last chunk. */
function chunkNonce(counter: number, last: boolean): Uint8Array {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(counter, 5, 6);
  nonce[11] = Number(last);
  return nonce;
}

/**
 * The same bytes in chunks of `size`, and whether it is the last: that one may be shorter, and of nothing is empty. `first`: the
 * size of the first, where it is another.
 */
function* inChunks(
  pieces: Iterable<Uint8Array>,
  size: number,
  first = size,
): Generator<readonly [chunk: Uint8Array, isLast: boolean]> {
  const chunk = new Uint8Array(Math.max(size, first));
  let full = first;
  let filled = 0;
  try {
    for (const piece of pieces)
      for (let at = 0; at < piece.length; ) {
        if (filled === full) {
          yield [chunk.subarray(0, full), false];
          filled = 0;
          full = size;
        }
        const part = piece.subarray(at, at + full - filled);
        chunk.set(part, filled);
        filled += part.length;
        at += part.length;
      }
    yield [chunk.subarray(0, filled), true];
  } finally {
    chunk.fill(0);
  }
}

/**
 * Header, nonce, and the payload in chunks (STREAM), as https://c2sp.org/age lays them down: each piece is good until the next
 * is asked for, and no more than one chunk of `content` is held. Overwrites `fileKey` when done.
 */
export function* sealPayload(
  header: Uint8Array,
  fileKey: Uint8Array,
  content: Iterable<Uint8Array>,
): Generator<Uint8Array> {
  const nonce = randomBytes(nonceBytes);
  const key = payloadKey(fileKey, nonce);
  fileKey.fill(0);
  const out = Buffer.alloc(chunkBytes + tagBytes);
  let counter = 0;
  try {
    yield Buffer.concat([header, nonce]);
    for (const [chunk, isLast] of inChunks(content, chunkBytes)) {
      const seal = createCipheriv(cipher, key, chunkNonce(counter, isLast), { authTagLength: tagBytes });
      out.set(seal.update(chunk));
      seal.final();
      out.set(seal.getAuthTag(), chunk.length);
      yield out.subarray(0, chunk.length + tagBytes);
      counter += 1;
    }
  } finally {
    key.fill(0);
  }
}

/**
 * What `sealPayload` sealed, from its nonce on, chunk by chunk; each is good until the next is asked for, and is overwritten then.
 * A chunk that comes is as it was sealed and where it was sealed; that none is missing is known with the end, and not before.
 * Throws on any fault. Overwrites `fileKey`.
 */
export function* openPayload(fileKey: Uint8Array, sealed: Iterable<Uint8Array>): Generator<Uint8Array> {
  let key: Uint8Array | undefined;
  let counter = 0;
  try {
    for (const [chunk, isLast] of inChunks(sealed, chunkBytes + tagBytes, nonceBytes)) {
      if (key === undefined) {
        if (isLast) throw new Error('truncated');
        key = payloadKey(fileKey, chunk);
        continue;
      }
      // A last chunk may be empty only when it is the only one.
      if (chunk.length < tagBytes || (chunk.length === tagBytes && counter > 0)) throw new Error('truncated');
      const open = createDecipheriv(cipher, key, chunkNonce(counter, isLast), { authTagLength: tagBytes });
      open.setAuthTag(chunk.subarray(-tagBytes));
      const plain = open.update(chunk.subarray(0, -tagBytes));
      try {
        open.final();
        yield plain;
      } finally {
        plain.fill(0);
      }
      counter += 1;
    }
  } finally {
    key?.fill(0);
    fileKey.fill(0);
  }
}

/** How many bytes a payload of `length` bytes holds; negative or too few where it was cut off, as `openPayload` will find. */
export function openedLength(length: number): number {
  const sealed = length - nonceBytes;
  return sealed - Math.max(1, Math.ceil(sealed / (chunkBytes + tagBytes))) * tagBytes;
}

/** More than a thousand hybrid recipients need. */
const longestHeader = 4 * 2 ** 20;

/**
 * Reads on until the header is there; `more` is what was read beyond it. The header ends with the line of its MAC, the only
 * one that begins with three hyphens. Throws where there is none.
 */
export function takeHeader(from: Iterator<Uint8Array>): Readonly<{ header: Uint8Array; more: Uint8Array }> {
  let read = Buffer.alloc(0);
  while (read.length < longestHeader) {
    const next = from.next();
    if (next.done) break;
    read = Buffer.concat([read, next.value]);
    const mac = read.indexOf('\n---');
    const end = mac < 0 ? -1 : read.indexOf('\n', mac + 1);
    if (end >= 0) return { header: new Uint8Array(read.subarray(0, end + 1)), more: read.subarray(end + 1) };
  }
  throw new Error('no header');
}
