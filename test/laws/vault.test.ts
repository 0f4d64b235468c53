/** No byte of a sealed file can be changed, cut off or added without being noticed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decrypt, encrypt, generateAgeKey } from '../../src/vault/crypto.ts';
import { openStudy } from '../../src/vault/study.ts';
import { errorOf, newStudy, packed, passphrase, unpacked, utf8 } from '../vault/helpers.ts';

const refused = ['broken-integrity', 'wrong-key'];

describe('a sealed file', () => {
  test('every single bit flipped is refused', async () => {
    const { identity, recipient } = await generateAgeKey('x25519');
    const sealed = await encrypt(utf8('Ok'), [recipient]);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = sealed.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(refused).toContain((await errorOf(() => decrypt(changed, [identity]))).code);
    }
  });

  test('every truncation, and a byte too many, is refused', async () => {
    const { identity, recipient } = await generateAgeKey('x25519');
    const sealed = await encrypt(utf8('Ok'), [recipient]);
    for (let length = 0; length < sealed.length; length += 1)
      expect(refused).toContain((await errorOf(() => decrypt(sealed.slice(0, length), [identity]))).code);
    expect(refused).toContain(
      (await errorOf(() => decrypt(Buffer.concat([sealed, utf8('x')]), [identity]))).code,
    );
  });

  test('of several chunks: cut at a chunk, chunks swapped, a chunk missing', async () => {
    const { identity, recipient } = await generateAgeKey('x25519');
    const chunk = 65_552;
    const sealed = await encrypt(new Uint8Array(65_536 * 3), [recipient]);
    const start = sealed.length - 3 * chunk;
    const [head, a, b, c] = [0, start, start + chunk, start + 2 * chunk].map((at, i) =>
      sealed.slice(at, i === 0 ? start : at + chunk),
    ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    expect(await decrypt(Buffer.concat([head, a, b, c]), [identity])).toHaveLength(65_536 * 3);
    for (const parts of [[head], [head, a], [head, a, b], [head, b, a, c], [head, a, c], [head, a, b, c, c]])
      expect(refused).toContain((await errorOf(() => decrypt(Buffer.concat(parts), [identity]))).code);
  });
});

test('what is packed is unpacked, whatever it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.uint8Array({ maxLength: 2000 }), (meta, content) => {
      const opened = unpacked(packed(meta, content));
      expect(opened.meta).toEqual(JSON.parse(JSON.stringify(meta)));
      expect(Buffer.compare(opened.content, content)).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test('hostile bytes unpack to an error, never to a crash', async () => {
  const base = packed({ id: 'x' }, utf8('content'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(1600), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (changes) => {
        const bytes = base.slice();
        for (const [at, value] of changes) bytes[at] = value;
        try {
          unpacked(bytes);
        } catch (error) {
          expect(error).toMatchObject({ code: 'broken-integrity' });
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('a study with one byte changed anywhere', () => {
  test('is refused with the name of the file', async () => {
    const { dir, study } = await newStudy();
    await study.lock();
    const [participant = ''] = await study.addParticipants(1);
    const id = await study.putObject({
      kind: 'original',
      participants: [participant],
      meta: {},
      content: utf8('note'),
    });
    await study.writeState('a', 1);
    study.close();
    const [state = ''] = readdirSync(join(dir, 'state'));
    const sealed = [
      'keys/unlock.age',
      'keys/epoch-1.age',
      'keys/keyring.age',
      `objects/${id.slice(0, 2)}/${id}.age`,
      `state/${state}`,
    ];
    const readAll = async (): Promise<void> => {
      const again = await openStudy(dir, passphrase);
      await again.getObject(id, [participant]);
      await again.readState('a', z.number());
      again.close();
    };
    for (const file of sealed) {
      const path = join(dir, file);
      const whole = readFileSync(path);
      for (let step = 0; step < 24; step += 1) {
        const at = Math.floor((step * (whole.length - 1)) / 23);
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ 1;
        writeFileSync(path, step % 2 ? changed : changed.subarray(0, at));
        const error = await errorOf(readAll);
        // In unlock.age a changed key and a wrong passphrase are one and the same.
        if (error.code === 'wrong-key') expect(file).toBe('keys/unlock.age');
        else expect(error).toMatchObject({ code: 'broken-integrity', exit: 4, facts: { file } });
      }
      writeFileSync(path, whole);
    }
    await readAll();
  });
});
