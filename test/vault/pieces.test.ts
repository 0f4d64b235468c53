/** What is opened piece by piece: the same bytes, no more than a few of them in memory, and nothing acted upon that is not whole. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decryptPieces, encryptPieces, generateAgeKey } from '../../src/vault/crypto.ts';
import { readPieces } from '../../src/vault/files.ts';
import { gathered, inOnePiece, joined, type Pieces, spent } from '../../src/vault/pieces.ts';
import { pack, unpack } from '../../src/vault/sealed.ts';
import { openStudy } from '../../src/vault/study.ts';
import { errorOf, filesBelow, newStudy, packed, passphrase, temporaryFolder, utf8 } from './helpers.ts';

const content = Uint8Array.from({ length: 3 * 65_536 + 5 }, (_, at) => at % 251);
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

function* cutInto(bytes: Uint8Array, size: number, seen = { pieces: 0 }): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    seen.pieces += 1;
    yield bytes.slice(at, at + size);
  }
}

test.each([1, 7, 65_536, 65_552, 10 ** 6])(
  'in pieces of %i bytes: what was sealed comes out',
  async (size) => {
    const { identity, recipient } = await generateAgeKey('x25519');
    for (const length of [0, 1, 65_535, 65_536, 65_537, content.length]) {
      const part = content.subarray(0, length);
      const sealed = joined(await encryptPieces(cutInto(part, size), [recipient]));
      const opened = await decryptPieces({ length: sealed.length, pieces: cutInto(sealed, size) }, [
        identity,
      ]);
      expect(opened.length).toBe(length);
      expect(same(gathered(opened), part)).toBe(true);
      const apart = unpack({
        length: packed({}, part).length,
        pieces: cutInto(packed({ a: 1 }, part), size),
      });
      expect(apart.meta).toEqual({ a: 1 });
      expect(same(gathered(apart.content), part)).toBe(true);
    }
  },
);

test('the first bytes come when two chunks have been read, whatever follows', async () => {
  const { identity, recipient } = await generateAgeKey('x25519');
  const sealed = joined(await encryptPieces(pack({}, content), [recipient]));
  const seen = { pieces: 0 };
  const opened = await decryptPieces({ length: sealed.length, pieces: cutInto(sealed, 8192, seen) }, [
    identity,
  ]);
  const [first] = unpack(opened).content.pieces;
  expect(first?.length).toBeGreaterThan(0);
  expect(seen.pieces * 8192).toBeLessThan(2 * 65_552 + 8192);
});

test('more bytes than were said, or fewer, are nothing', async () => {
  for (const length of [content.length - 1, content.length + 1])
    expect(await errorOf(() => gathered({ length, pieces: [content] }))).toMatchObject({
      code: 'broken-integrity',
    });
});

test('a content said to be larger than its file is refused before memory is taken for it', async () => {
  const bytes = packed({}, utf8('content'));
  // The size of the second member, in octal: 8 GiB.
  Buffer.from(bytes.buffer).write('77777777777', 1024 + 124);
  expect(await errorOf(() => unpack(inOnePiece(bytes)))).toMatchObject({ code: 'broken-integrity' });
});

test('refused or opened, no file is left open', async () => {
  const path = join(temporaryFolder(), 'a.age');
  const { identity, recipient } = await generateAgeKey('x25519');
  const other = await generateAgeKey('x25519');
  const sealed = joined(await encryptPieces(pack({}, content), [recipient]));
  const open = async (bytes: Uint8Array, key: string, take: (content: Pieces) => unknown): Promise<void> => {
    writeFileSync(path, bytes);
    const before = readdirSync('/proc/self/fd').length;
    await errorOf(async () => {
      take(unpack(await decryptPieces(readPieces(path), [key])).content);
      throw new Error('done');
    }).catch(() => undefined);
    expect(readdirSync('/proc/self/fd')).toHaveLength(before);
  };
  const changed = (at: number): Uint8Array => sealed.map((byte, i) => (i === at ? byte ^ 1 : byte));
  for (const bytes of [sealed, changed(0), changed(300), changed(sealed.length - 1), sealed.slice(0, 70_000)])
    await open(bytes, identity, spent);
  await open(sealed, other.identity, spent);
  await open(sealed, identity, ({ pieces }) => {
    for (const _ of pieces) break;
  });
});

test('a rotation that meets a damaged file, however late in it, leaves that file and its keys as they were', async () => {
  const { dir, study } = await newStudy();
  await study.lock();
  const [participant = ''] = await study.addParticipants(1);
  const note = { kind: 'original', participants: [participant], meta: {} } as const;
  const id = await study.putObject({ ...note, content });
  const path = join(dir, 'objects', id.slice(0, 2), `${id}.age`);
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, whole.length - 1));
  expect(await errorOf(() => study.rotate(passphrase, () => [participant], 4))).toMatchObject({
    code: 'broken-integrity',
    facts: { file: `objects/${id.slice(0, 2)}/${id}.age` },
  });
  expect(readFileSync(path)).toHaveLength(whole.length - 1);
  expect(filesBelow(dir).filter((file) => file.includes('.tmp-'))).toEqual([]);
  study.close();
  // Brought back from a backup, it opens, and the rotation goes through.
  writeFileSync(path, whole);
  const again = await openStudy(dir, passphrase);
  await again.lock();
  await again.rotate(passphrase, () => [participant], 4);
  expect(same((await again.getObject(id, [participant])).content, content)).toBe(true);
  expect(await again.checkObject(id, [participant])).toEqual([participant]);
  again.close();
});
