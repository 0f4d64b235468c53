import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sameBytes } from '../../src/vault/crypto.ts';
import { readPieces } from '../../src/vault/files.ts';
import { padme } from '../../src/vault/sealed.ts';
import { errorOf, packed, temporaryFolder, unpacked, utf8 } from './helpers.ts';

test.each([0, 1, 511, 512, 513, 8191, 8192, 34_000, 1_000_000])('%i bytes come back as they were', (size) => {
  const content = new Uint8Array(size).fill(7);
  const meta = { name: 'Запись.docx', nested: { list: [1, null] } };
  const opened = unpacked(packed(meta, content));
  expect(opened.meta).toEqual(meta);
  expect(sameBytes(opened.content, content)).toBe(true);
});

test('packed bytes in a larger buffer are read from where they stand', () => {
  const shifted = Buffer.concat([utf8('other bytes before'), packed({ a: 1 }, utf8('content'))]).subarray(18);
  expect(unpacked(shifted)).toEqual({ meta: { a: 1 }, content: utf8('content') });
});

test('what comes in pieces is packed as what comes whole; as many bytes as were said, or none', async () => {
  const path = join(temporaryFolder(), 'large');
  const content = Uint8Array.from({ length: 2 ** 20 + 5 }, (_, at) => at % 251);
  writeFileSync(path, content);
  expect(sameBytes(packed({ a: 1 }, readPieces(path)), packed({ a: 1 }, content))).toBe(true);
  for (const said of [content.length - 1, content.length + 1])
    expect(await errorOf(() => packed({}, { length: said, pieces: [content] }))).toMatchObject({
      code: 'io',
    });
  expect(await errorOf(() => packed({}, { length: 2 ** 33, pieces: [] }))).toMatchObject({
    code: 'too-large',
  });
});

test('the packet is a tar that `tar` takes apart', () => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'packet.tar'), packed({ a: 'ё' }, new Uint8Array(70_000).fill(7)));
  execFileSync('tar', ['xf', 'packet.tar'], { cwd: dir });
  expect(readFileSync(join(dir, 'meta.json'), 'utf8')).toBe('{"a":"ё"}');
  expect(readFileSync(join(dir, 'content'))).toEqual(Buffer.alloc(70_000, 7));
});

test('few sizes: every note up to 60 KB falls into one of seven', () => {
  const sizes = new Set<number>();
  for (let size = 0; size <= 60_000; size += 500) sizes.add(packed({}, new Uint8Array(size)).length);
  expect([...sizes]).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => n * 10_240));
});

test('padding never shrinks and adds at most 12%', () => {
  for (let size = 1; size < 5000; size += 1) {
    expect(padme(size)).toBeGreaterThanOrEqual(size);
    expect(padme(size)).toBeLessThanOrEqual(size * 1.12);
  }
  expect([9, 100, 1000, 4097].map(padme)).toEqual([10, 104, 1024, 4352]);
});

test.each([
  ['nothing', new Uint8Array(0)],
  ['text', utf8('not a tar at all')],
  ['zeros', new Uint8Array(10_240)],
  ['a tar cut short', packed({}, utf8('content')).slice(0, 700)],
])('%s is no packet', async (_, bytes) => {
  expect(await errorOf(() => unpacked(bytes))).toMatchObject({ code: 'broken-integrity' });
});
