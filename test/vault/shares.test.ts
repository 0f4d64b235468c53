import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase32, generateAgeKey, toBase32 } from '../../src/vault/crypto.ts';
import { joinShares, makeShares } from '../../src/vault/shares.ts';
import { errorOf } from './helpers.ts';

const study = 'S-0SXMXEC5ZF31';

test.each(['x25519', 'hybrid'] as const)(
  'a %s key: any two of three shares, in any order, and all three',
  async (type) => {
    const { identity } = await generateAgeKey(type);
    const [a = '', b = '', c = ''] = await makeShares(study, identity);
    for (const pair of [
      [a, b],
      [b, a],
      [a, c],
      [c, b],
      [a, b, c],
      [a, a, b],
    ])
      expect(await joinShares(study, pair)).toBe(identity);
    // Typed by hand: small letters, no hyphens, O for 0 and l for 1.
    const [title, of, symbols = ''] = a.split(' ');
    const typed = symbols.replaceAll('-', '').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await joinShares(study, [`  ${title}  ${of} ${typed}\r`, b])).toBe(identity);
  },
);

test('every symbol of a share mistyped is refused, and the share named', async () => {
  const { identity } = await generateAgeKey('x25519');
  const [a = '', b = ''] = await makeShares(study, identity);
  const start = a.lastIndexOf(' ') + 1;
  for (let at = start; at < a.length; at += 1) {
    if (a[at] === '-') continue;
    const wrong = a.slice(0, at) + (a[at] === '7' ? '8' : '7') + a.slice(at + 1);
    const error = await errorOf(() => joinShares(study, [b, wrong]));
    expect(error).toMatchObject({ code: 'usage', message: 'share 2 is not as it was printed' });
  }
});

test('one share, the same twice, of another study, cut short', async () => {
  const { identity } = await generateAgeKey('x25519');
  const [a = '', b = ''] = await makeShares(study, identity);
  const [other = ''] = await makeShares('S-OTHER', identity);
  for (const lines of [[a], [a, a], [a, other], [a, b.slice(0, -3)], [a, ''], []])
    expect(await errorOf(() => joinShares(study, lines))).toMatchObject({ exit: 2 });
});

test('shares of two sets of one study are not mixed, and it is said why', async () => {
  const sets = await Promise.all(
    ['x25519', 'hybrid', 'x25519'].map(async (type) =>
      makeShares(study, (await generateAgeKey(type as 'x25519' | 'hybrid')).identity),
    ),
  );
  for (const one of sets)
    for (const other of sets.filter((set) => set !== one))
      for (const lines of [
        [one[0], other[1]],
        [one[0], one[1], other[2]],
        [one[0], one[1], other[1]],
        [one[0], other[0]],
      ])
        expect(await errorOf(() => joinShares(study, lines as string[]))).toMatchObject({
          code: 'usage',
          message: 'these shares are not of one key',
        });
});

test('base 32: there and back, whatever the bytes; nothing else is read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
  // RFC 4648's bytes in Crockford's letters.
  expect(toBase32(new TextEncoder().encode('foobar'))).toBe('CSQPYRK1E8');
  for (const bad of ['U', 'A*', '01Z=']) expect(fromBase32(bad)).toBeNull();
});
