import { expect, test } from 'vitest';
import { sameBytes } from '../../src/vault/crypto.js';
import { pack, padme, unpack } from '../../src/vault/sealed.js';
import { errorOf, utf8 } from './helpers.js';
test.each([0, 1, 511, 512, 513, 8191, 8192, 34_000, 1_000_000])('%i bytes come back as they were', (size) => {
    const content = new Uint8Array(size).fill(7);
    const meta = { name: 'Запись.docx', nested: { list: [1, null] } };
    const opened = unpack(pack(meta, content));
    expect(opened.meta).toEqual(meta);
    expect(sameBytes(opened.content, content)).toBe(true);
});
test('packed bytes in a larger buffer are read from where they stand', () => {
    const shifted = Buffer.concat([utf8('other bytes before'), pack({ a: 1 }, utf8('content'))]).subarray(18);
    expect(unpack(shifted)).toEqual({ meta: { a: 1 }, content: utf8('content') });
});
test('few sizes: every note up to 60 KB falls into one of seven', () => {
    const sizes = new Set();
    for (let size = 0; size <= 60_000; size += 500)
        sizes.add(pack({}, new Uint8Array(size)).length);
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
    ['a tar cut short', pack({}, utf8('content')).slice(0, 700)],
])('%s is no packet', async (_, bytes) => {
    expect(await errorOf(() => unpack(bytes))).toMatchObject({ code: 'broken-integrity' });
});
