/**
 * The scrypt recipient of age (https://c2sp.org/age, "The scrypt recipient type"), with node's scrypt: the library's own is JavaScript, and
 * would make every command that opens or seals by a passphrase wait a second longer.
 */
import { scryptSync } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { randomBytes } from '@noble/ciphers/utils.js';
import type { Identity, Recipient } from 'age-encryption';
import { SottoError } from '../domain/errors.ts';

const label = 'age-encryption.org/v1/scrypt';
/** Above age's own 18, and still some seconds and a gigabyte at most. */
const highestLogN = 20;

/** The key's bytes are overwritten afterwards. The nonce is zero: the salt makes each key new. */
function withKey<T>(
  passphrase: string,
  salt: Uint8Array,
  logN: number,
  work: (cipher: ReturnType<typeof chacha20poly1305>) => T,
): T {
  const [N, r] = [2 ** logN, 8];
  const options = { N, r, p: 1, maxmem: 256 * N * r };
  const key = scryptSync(passphrase, Buffer.concat([Buffer.from(label), salt]), 32, options);
  try {
    return work(chacha20poly1305(key, new Uint8Array(12)));
  } finally {
    key.fill(0);
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** `logN`: 2^logN rounds of scrypt, r 8, p 1. */
export const passphraseRecipient = (passphrase: string, logN: number): Recipient => ({
  async wrapFileKey(fileKey) {
    const { Stanza } = await import('age-encryption');
    const salt = randomBytes(16);
    const body = withKey(passphrase, salt, logN, (cipher) => cipher.encrypt(fileKey));
    return [new Stanza(['scrypt', base64(salt), String(logN)], body)];
  },
});

/** Every rule of the specification is checked before the passphrase is used. */
export const passphraseIdentity = (passphrase: string): Identity => ({
  unwrapFileKey(stanzas) {
    const [stanza] = stanzas.filter(({ args }) => args[0] === 'scrypt');
    if (!stanza) return null;
    const [, salt = '', factor = ''] = stanza.args;
    const saltBytes = Buffer.from(salt, 'base64');
    const logN = /^[1-9][0-9]?$/.test(factor) ? Number(factor) : Number.NaN;
    const isValid =
      stanzas.length === 1 &&
      stanza.args.length === 3 &&
      saltBytes.length === 16 &&
      base64(saltBytes) === salt &&
      stanza.body.length === 32 &&
      logN <= highestLogN;
    if (!isValid)
      throw new SottoError('broken-integrity', 'a passphrase stanza that breaks the rules of age');
    return withKey(passphrase, saltBytes, logN, (cipher) => {
      try {
        return cipher.decrypt(stanza.body);
      } catch {
        return null;
      }
    });
  },
});
