/**
 * Every cryptographic primitive of the house, in one place to audit: age files (https://c2sp.org/age), their headers by
 * age-encryption and passphrase.ts, their payloads in payload.ts, SHA-256, HMAC and HKDF by noble (audited), Ed25519 of RFC 8032 by node:crypto.
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith,
} from 'node:crypto';
import { randomBytes } from '@noble/ciphers/utils.js';
import { hkdf as nobleHkdf } from '@noble/hashes/hkdf.js';
import { hmac as nobleHmac } from '@noble/hashes/hmac.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { SottoError } from '../domain/errors.ts';
import { passphraseIdentity, passphraseRecipient } from './passphrase.ts';
import { openedLength, openPayload, sealPayload, takeHeader } from './payload.ts';
import { behind, gathered, inOnePiece, joined, type Pieces } from './pieces.ts';

/** Loaded with the first file sealed or opened: a scan takes its digest from here and seals nothing. */
const age = (): Promise<typeof import('age-encryption')> => import('age-encryption');

/** An age key pair as text: `AGE-SECRET-KEY-1...` and `age1...`, or, hybrid, `AGE-SECRET-KEY-PQ-1...` and `age1pq1...`. */
export type AgeKey = Readonly<{ identity: string; recipient: string }>;

/** age's own default; about a second on a laptop, and what `age -p` writes. */
export const defaultLogN = 18;

/** `hybrid`: X25519 and ML-KEM-768 together, so that what is recorded today stays shut for a quantum computer. */
export type KeyType = 'x25519' | 'hybrid';
const recipientOf: Readonly<Record<KeyType, RegExp>> = {
  x25519: /^age1[02-9ac-hj-np-z]{58}$/,
  hybrid: /^age1pq1[02-9ac-hj-np-z]{1952}$/,
};
const identityLine = /^AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{58}$/;
export const isIdentity = (line: string): boolean => identityLine.test(line);

/** Of which type a recipient is, or null when it is none. */
export const keyTypeOf = (recipient: string): KeyType | null =>
  recipientOf.x25519.test(recipient) ? 'x25519' : recipientOf.hybrid.test(recipient) ? 'hybrid' : null;

export async function generateAgeKey(type: KeyType): Promise<AgeKey> {
  const { generateHybridIdentity, generateX25519Identity } = await age();
  return keyOf(await (type === 'hybrid' ? generateHybridIdentity() : generateX25519Identity()));
}

/** The key pair of an identity. Throws `usage` when it is none, as a typed recovery key may be. */
export async function keyOf(identity: string): Promise<AgeKey> {
  const { identityToRecipient } = await age();
  try {
    if (isIdentity(identity)) return { identity, recipient: await identityToRecipient(identity) };
  } catch {
    // Bech32 has a checksum: a letter was mistyped.
  }
  throw new SottoError(
    'usage',
    'this is no key of age',
    {},
    'A key is one line that begins with AGE-SECRET-KEY-; compare it letter by letter.',
  );
}

/** As `encryptPieces`, for what is in memory whole. */
export const encrypt = async (content: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> =>
  joined(await encryptPieces([content], recipients));

/**
 * A standard age file for every one of `recipients`, piece by piece, so that its size is no matter of memory; each piece is good
 * until the next is asked for. Throws `internal` for no recipient, for what is none, and for plain ones beside hybrid ones:
 * such a file would be no stronger than the plain one, yet look it.
 */
export async function encryptPieces(
  content: Iterable<Uint8Array>,
  recipients: readonly string[],
): Promise<Iterable<Uint8Array>> {
  if (recipients.length === 0) throw new SottoError('internal', 'nobody to seal for');
  const types = new Set(recipients.map(keyTypeOf));
  if (types.has(null)) throw new SottoError('internal', 'not a recipient of age');
  if (types.size > 1) throw new SottoError('internal', 'hybrid and X25519 recipients do not mix');
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
  let fileKey = new Uint8Array(0);
  // It wraps nothing: it learns the file key, so that the payload can be sealed by node's own cipher, ten times as fast.
  const listener = {
    wrapFileKey: (key: Uint8Array) => {
      fileKey = key.slice();
      return [];
    },
  };
  encrypter.addRecipient(listener);
  const empty = await encrypter.encrypt(new Uint8Array(0));
  return sealPayload(takeHeader([empty].values()).header, fileKey, content);
}

/** As `decryptPieces`, the whole content or nothing: no byte is handed out before the last chunk has proved itself. */
export const decrypt = async (file: Uint8Array, identities: Iterable<string>): Promise<Uint8Array> =>
  gathered(await decryptPieces(inOnePiece(file), identities));

/**
 * Tries `identities` in order, each about 2 ms, and only as many as it takes. Throws `wrong-key` when none fits,
 * `broken-integrity` when the file is not what was sealed. What it is sealed with is told chunk by chunk: every piece that comes
 * is as it was sealed, but only the end proves that none is missing. Until then nothing may be acted on, nor kept after an error.
 */
export async function decryptPieces(file: Pieces, identities: Iterable<string>): Promise<Pieces> {
  const { Decrypter } = await age();
  return open(file, async (header) => {
    for (const identity of identities) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      try {
        return await decrypter.decryptHeader(header);
      } catch (error) {
        if (!isNoMatch(error)) throw error;
      }
    }
    throw wrongKey();
  });
}

const wrongKey = (): SottoError => new SottoError('wrong-key', 'no key fits this file');
/** The library has no error classes; its one sentence for "not your file" is the only thing told apart. */
const isNoMatch = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('no identity matched');

/** NFC, so that a passphrase typed on another system's keyboard is the same bytes. */
const passphraseText = (passphrase: string): string => passphrase.normalize('NFC');

/** `logN` is scrypt's work factor: 2^logN rounds, r 8, p 1. */
export async function encryptWithPassphrase(
  content: Uint8Array,
  passphrase: string,
  logN: number = defaultLogN,
): Promise<Uint8Array> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(passphraseText(passphrase), logN));
  return encrypter.encrypt(content);
}

/** As `decrypt`. A damaged file whose damage hits the wrapped key cannot be told from a wrong passphrase. */
export async function decryptWithPassphrase(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addIdentity(passphraseIdentity(passphraseText(passphrase)));
  return gathered(await open(inOnePiece(file), (header) => decrypter.decryptHeader(header)));
}

async function open(file: Pieces, fileKeyOf: (header: Uint8Array) => Promise<Uint8Array>): Promise<Pieces> {
  const from = file.pieces[Symbol.iterator]();
  try {
    const { header, more } = takeHeader(from);
    const fileKey = await fileKeyOf(header);
    const length = openedLength(file.length - header.length);
    if (length < 0) throw new Error('truncated');
    return { length, pieces: orBroken(openPayload(fileKey, behind(more, from))) };
  } catch (error) {
    from.return?.();
    throw broken(error);
  }
}

function* orBroken(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    throw broken(error);
  }
}

function broken(error: unknown): SottoError {
  if (error instanceof SottoError) return error;
  if (isNoMatch(error)) return wrongKey();
  return new SottoError('broken-integrity', 'this file is not as it was sealed');
}

export const sha256 = (bytes: Uint8Array): Uint8Array => nobleSha256(bytes);
const utf8 = (message: Uint8Array | string): Uint8Array =>
  typeof message === 'string' ? new TextEncoder().encode(message) : message;
/** HMAC-SHA-256, 32 bytes. */
export const hmac = (key: Uint8Array, message: Uint8Array | string): Uint8Array =>
  nobleHmac(nobleSha256, key, utf8(message));
/** HKDF-SHA-256 without salt: `info` names the purpose. */
export const hkdf = (key: Uint8Array, info: string, length = 32): Uint8Array =>
  nobleHkdf(nobleSha256, key, undefined, utf8(info), length);
export { randomBytes };
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b);

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
/** Callers have checked that `hex` is hex: other characters would end it early. */
export const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** `symbols` random symbols of Crockford base 32, 5 bits each, upper case. */
export const randomSymbols = (symbols: number): string =>
  Array.from(randomBytes(symbols), (byte) => crockford.charAt(byte & 31)).join('');

/** Crockford base 32, first bit first; the last symbol is filled with zero bits. */
export function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => crockford[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** Small letters and the look-alikes O, I and L are read as what they were; null for any other symbol. */
export function fromBase32(symbols: string): Uint8Array | null {
  const plain = symbols.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  const values = Array.from(plain, (symbol) => crockford.indexOf(symbol));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const whole = bits.match(/.{8}/g) ?? [];
  if (/1/.test(bits.slice(whole.length * 8))) return null;
  return Uint8Array.from(whole, (byte) => Number.parseInt(byte, 2));
}

/** Ed25519: the 32-byte seed of RFC 8032 and its public key. */
export type SigningKey = Readonly<{ seed: Uint8Array; publicKey: Uint8Array }>;

// What DER puts before the 32 bytes of an Ed25519 key (RFC 8410).
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

const privateKey = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
const rawPublic = (key: KeyObject): Uint8Array =>
  new Uint8Array(key.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length));

export function generateSigningKey(): SigningKey {
  const pair = generateKeyPairSync('ed25519');
  const seed = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(privatePrefix.length);
  return { seed: new Uint8Array(seed), publicKey: rawPublic(pair.publicKey) };
}

export const publicKeyOf = (seed: Uint8Array): Uint8Array => rawPublic(createPublicKey(privateKey(seed)));

/** 64 bytes. */
export const sign = (seed: Uint8Array, message: Uint8Array): Uint8Array =>
  new Uint8Array(signWith(null, message, privateKey(seed)));

/** False, never an error, for keys and signatures that are none. */
export function verifySignature(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = createPublicKey({
      key: Buffer.concat([publicPrefix, publicKey]),
      format: 'der',
      type: 'spki',
    });
    return verifyWith(null, message, key, signature);
  } catch {
    return false;
  }
}
