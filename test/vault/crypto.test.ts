import { Decrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import * as crypto from '../../src/vault/crypto.ts';
import { errorOf, textOf, utf8 } from './helpers.ts';

const { fromHex, toHex } = crypto;

describe('published vectors', () => {
  test('SHA-256 of "abc" (FIPS 180-2)', () => {
    expect(toHex(crypto.sha256(utf8('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
  test('HMAC-SHA-256, RFC 4231 case 2', () => {
    expect(toHex(crypto.hmac(utf8('Jefe'), 'what do ya want for nothing?'))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
  test('HKDF-SHA-256 without salt or info, RFC 5869 case 3', () => {
    expect(toHex(crypto.hkdf(fromHex('0b'.repeat(22)), '', 42))).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    );
  });
  test('Ed25519, RFC 8032 test 2', () => {
    const seed = fromHex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
    const publicKey = fromHex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    expect(crypto.publicKeyOf(seed)).toEqual(publicKey);
    const signature = crypto.sign(seed, fromHex('72'));
    expect(toHex(signature)).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    expect(crypto.verifySignature(publicKey, fromHex('72'), signature)).toBe(true);
    expect(crypto.verifySignature(publicKey, fromHex('73'), signature)).toBe(false);
  });
});

describe('signatures that are none', () => {
  test('are false, not errors', () => {
    const { publicKey, seed } = crypto.generateSigningKey();
    const message = utf8('x');
    const signature = crypto.sign(seed, message);
    expect(crypto.verifySignature(publicKey, message, signature)).toBe(true);
    expect(crypto.verifySignature(publicKey, message, signature.subarray(1))).toBe(false);
    expect(crypto.verifySignature(publicKey.subarray(1), message, signature)).toBe(false);
    expect(crypto.verifySignature(new Uint8Array(32).fill(255), message, signature)).toBe(false);
  });
});

describe('age files', () => {
  test('any recipient opens, nobody else', async () => {
    const [a, b, c] = [
      await crypto.generateAgeKey('x25519'),
      await crypto.generateAgeKey('x25519'),
      await crypto.generateAgeKey('x25519'),
    ];
    const sealed = await crypto.encrypt(utf8('note'), [a.recipient, b.recipient]);
    expect(textOf(await crypto.decrypt(sealed, [a.identity]))).toBe('note');
    expect(textOf(await crypto.decrypt(sealed, [c.identity, b.identity]))).toBe('note');
    expect(await errorOf(() => crypto.decrypt(sealed, [c.identity]))).toMatchObject({
      code: 'wrong-key',
      exit: 5,
    });
    expect(await errorOf(() => crypto.decrypt(sealed, []))).toMatchObject({ code: 'wrong-key' });
  });

  test('nobody, what is no recipient, and hybrid beside X25519 are refused', async () => {
    expect(await errorOf(() => crypto.encrypt(utf8('x'), []))).toMatchObject({ code: 'internal' });
    const odd = `age1pq1${'q'.repeat(60)}`;
    expect(await errorOf(() => crypto.encrypt(utf8('x'), [odd]))).toMatchObject({ code: 'internal' });
    const plain = await crypto.generateAgeKey('x25519');
    const hybrid = await crypto.generateAgeKey('hybrid');
    for (const both of [
      [plain.recipient, hybrid.recipient],
      [hybrid.recipient, plain.recipient],
    ])
      expect(await errorOf(() => crypto.encrypt(utf8('x'), both))).toMatchObject({
        message: 'hybrid and X25519 recipients do not mix',
      });
    const sealed = await crypto.encrypt(utf8('x'), [hybrid.recipient]);
    expect(textOf(await crypto.decrypt(sealed, [plain.identity, hybrid.identity]))).toBe('x');
  });

  test('what a passphrase seals, the library of age opens', async () => {
    const sealed = await crypto.encryptWithPassphrase(utf8('key'), 'seven dull lanterns', 4);
    const theirs = new Decrypter();
    theirs.addPassphrase('seven dull lanterns');
    expect(textOf(await theirs.decrypt(sealed))).toBe('key');
  });

  test('passphrases: right, wrong, and composed otherwise', async () => {
    const sealed = await crypto.encryptWithPassphrase(utf8('key'), 'й ё', 4);
    expect(textOf(await crypto.decryptWithPassphrase(sealed, 'й ё'.normalize('NFD')))).toBe('key');
    expect(await errorOf(() => crypto.decryptWithPassphrase(sealed, 'и е'))).toMatchObject({
      code: 'wrong-key',
    });
  });

  test('a file of several chunks, and an empty one', async () => {
    const { identity, recipient } = await crypto.generateAgeKey('x25519');
    for (const size of [0, 65_535, 65_536, 65_537, 200_000]) {
      const content = new Uint8Array(size).fill(7);
      const opened = await crypto.decrypt(await crypto.encrypt(content, [recipient]), [identity]);
      expect(crypto.sameBytes(opened, content)).toBe(true);
    }
  });
});

test('random symbols: of Crockford base 32, all of them, never the same twice', () => {
  const symbols = crypto.randomSymbols(4000);
  expect(symbols).toMatch(/^[0-9A-HJKMNP-TV-Z]{4000}$/);
  expect(new Set(symbols).size).toBe(32);
  expect(crypto.randomSymbols(26)).not.toBe(crypto.randomSymbols(26));
});
