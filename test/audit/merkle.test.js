import { expect, test } from 'vitest';
import { merkleRoot } from '../../src/audit/merkle.js';
import { hash } from './helpers.js';
/** Leaves and roots of the tests of Certificate Transparency's reference code. */
const leaves = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
];
const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
test.each(roots.map((root, size) => [size, root]))('%i leaves', (size, root) => {
    const given = leaves.slice(0, size).map((hex) => new Uint8Array(Buffer.from(hex, 'hex')));
    expect(Buffer.from(merkleRoot(given, hash)).toString('hex')).toBe(root);
});
/** The definition, word for word: split at the largest power of two below n. */
function slowRoot(given) {
    if (given.length === 0)
        return hash(new Uint8Array(0));
    if (given.length === 1)
        return hash(Buffer.concat([Uint8Array.of(0), ...given]));
    let split = 1;
    while (split * 2 < given.length)
        split *= 2;
    return hash(Buffer.concat([Uint8Array.of(1), slowRoot(given.slice(0, split)), slowRoot(given.slice(split))]));
}
test('agrees with the definition for every size up to 130', () => {
    const given = Array.from({ length: 130 }, (_, i) => Uint8Array.of(i, i * 7));
    for (let size = 0; size <= given.length; size += 1)
        expect(merkleRoot(given.slice(0, size), hash)).toEqual(slowRoot(given.slice(0, size)));
});
