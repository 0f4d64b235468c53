/**
 * The age test vectors (https://c2sp.org/CCTV/age), all of them, each with its class of failure: what is no age file for our
 * key is `wrong-key`, what was changed is `broken-integrity`, and nothing ever comes out of a file that is either.
 */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { armor } from 'age-encryption';
import * as vectors from 'cctv-age';
import { describe, expect, test } from 'vitest';
import { SottoError } from '../../src/domain/errors.js';
import { decrypt, decryptWithPassphrase, generateAgeKey } from '../../src/vault/crypto.js';
function parse(name, bytes) {
    const end = Buffer.from(bytes).indexOf('\n\n');
    const said = new Map();
    for (const line of Buffer.from(bytes.subarray(0, end)).toString().split('\n')) {
        const [key = '', value = ''] = line.split(/: (.*)/s);
        said.set(key, [...(said.get(key) ?? []), value]);
    }
    const body = bytes.subarray(end + 2);
    return { name, said, file: said.get('compressed')?.[0] === 'zlib' ? inflateSync(body) : body };
}
const all = Object.entries(vectors).map(([name, bytes]) => parse(name, bytes));
/** `armor failure`: sealed files of a study wear no armor; the library takes it off, as `age` does before it decrypts. */
async function outcome({ said, file }) {
    let bare = file;
    if (said.get('armored')?.[0] === 'yes')
        try {
            bare = armor.decode(Buffer.from(file).toString('latin1'));
        }
        catch {
            return 'armor failure';
        }
    try {
        const [passphrase] = said.get('passphrase') ?? [];
        const opened = passphrase === undefined
            ? await decrypt(bare, said.get('identity') ?? [(await generateAgeKey('x25519')).identity])
            : await decryptWithPassphrase(bare, passphrase);
        expect(createHash('sha256').update(opened).digest('hex')).toBe(said.get('payload')?.[0]);
        return 'success';
    }
    catch (error) {
        if (error instanceof SottoError)
            return error.code;
        throw error;
    }
}
const classOf = {
    success: 'success',
    'no match': 'wrong-key',
    'HMAC failure': 'broken-integrity',
    'header failure': 'broken-integrity',
    'payload failure': 'broken-integrity',
    'armor failure': 'armor failure',
};
describe('143 vectors of the age format', () => {
    test('are all here', () => expect(all).toHaveLength(143));
    test.each(all.map((vector) => [vector.name, vector]))('%s', async (_, vector) => {
        expect(await outcome(vector)).toBe(classOf[vector.said.get('expect')?.[0] ?? '']);
    });
});
