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

/** The same bytes in chunks of one size, and whether it is the last: that one may be shorter, and of nothing is empty. */
function* inChunks(pieces: Iterable<Uint8Array>): Generator<readonly [chunk: Uint8Array, isLast: boolean]> {
  const chunk = new Uint8Array(chunkBytes);
  let filled = 0;
  try {
    for (const piece of pieces)
      for (let at = 0; at < piece.length; ) {
        if (filled === chunkBytes) {
          yield [chunk, false];
          filled = 0;
        }
        const part = piece.subarray(at, at + chunkBytes - filled);
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
    for (const [chunk, isLast] of inChunks(content)) {
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

/** The whole content or nothing: no byte is handed out before the last chunk has proved itself. Throws on any fault. */
export function openPayload(fileKey: Uint8Array, payload: Uint8Array): Uint8Array {
  const nonce = payload.subarray(0, nonceBytes);
  const sealed = payload.subarray(nonceBytes);
  const chunks = Math.max(1, Math.ceil(sealed.length / (chunkBytes + tagBytes)));
  const length = sealed.length - chunks * tagBytes;
  // A last chunk may be empty only when it is the only one.
  if (nonce.length < nonceBytes || length < 0 || (chunks > 1 && length <= (chunks - 1) * chunkBytes))
    throw new Error('truncated');
  const key = payloadKey(fileKey, nonce);
  const out = new Uint8Array(length);
  for (let i = 0, at = 0; i < chunks; i += 1) {
    const chunk = sealed.subarray(at, at + chunkBytes + tagBytes);
    const open = createDecipheriv(cipher, key, chunkNonce(i, i === chunks - 1), { authTagLength: tagBytes });
    open.setAuthTag(chunk.subarray(-tagBytes));
    out.set(open.update(chunk.subarray(0, -tagBytes)), i * chunkBytes);
    open.final();
    at += chunk.length;
  }
  key.fill(0);
  return out;
}

/** The header ends with the line of its MAC, the only one that begins with three hyphens. */
export function headerOf(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const mac = bytes.indexOf('\n---');
  const end = mac < 0 ? -1 : bytes.indexOf('\n', mac + 1);
  if (end < 0) throw new Error('no header');
  return file.subarray(0, end + 1);
}
