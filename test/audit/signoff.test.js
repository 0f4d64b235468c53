import { expect, test } from 'vitest';
import { formatVerifierKey, makeSignoff, openSignoff, parseVerifierKey } from '../../src/audit/signoff.js';
import { hash, signer as studySigner, verifier as studyVerifier } from './helpers.js';
const signer = { ...studySigner, name: 'supervisor' };
const verifier = { ...studyVerifier, name: 'supervisor' };
const signoff = {
    study: 'S-TEST',
    role: 'supervisor',
    signed: '2024-03-01T10:00:00.000Z',
    size: 7,
    root: `${'A'.repeat(43)}=`,
    policy: 'ab'.repeat(32),
};
const note = makeSignoff(signoff, signer, hash);
test('a sign-off says what was signed, to who has the key', () => {
    expect(openSignoff(note, verifier, hash)).toEqual(signoff);
    expect(openSignoff(note, { ...verifier, name: 'reviewer' }, hash)).toBeNull();
    expect(openSignoff(note, { ...verifier, publicKey: new Uint8Array(32) }, hash)).toBeNull();
});
test('any character changed, it is none', () => {
    for (let at = 0; at < note.length; at += 1) {
        const changed = note.slice(0, at) + (note[at] === 'A' ? 'B' : 'A') + note.slice(at + 1);
        expect(openSignoff(changed, verifier, hash), `character ${at}`).toBeNull();
    }
});
test('a verifier key is read back; any symbol mistyped is refused', () => {
    const key = formatVerifierKey('supervisor', signer.publicKey, hash);
    expect(key).toMatch(/^supervisor\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}$/);
    expect(parseVerifierKey(key, hash)).toEqual({
        name: 'supervisor',
        publicKey: Uint8Array.from(signer.publicKey),
    });
    for (let at = 0; at < key.length; at += 1) {
        const wrong = key.slice(0, at) + (key[at] === 'b' ? 'c' : 'b') + key.slice(at + 1);
        // The last two bits of base 64 of 33 bytes are all used: no spelling is read as another.
        expect(parseVerifierKey(wrong, hash), `symbol ${at}`).toBeNull();
    }
    for (const bad of ['', 'supervisor', `${key}x`, key.replace('+A', '+B')])
        expect(parseVerifierKey(bad, hash)).toBeNull();
});
