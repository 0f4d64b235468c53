import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkAgainst, makeCheckpoint, openCheckpoint, originOf } from '../../src/audit/checkpoint.js';
import { appendEntries, checkLog } from '../../src/audit/log.js';
import { openNote, signNote } from '../../src/audit/note.js';
import { changedLines, context, empty, eventsOf, hash, logOf, signer, textOf, utf8, verifier, } from './helpers.js';
const open = (note) => openCheckpoint(note, verifier, hash);
describe('signed notes', () => {
    test('the example of the Go documentation of sumdb/note', () => {
        const [name = '', , key = ''] = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'.split('+');
        const publicKey = new Uint8Array(Buffer.from(key, 'base64').subarray(1));
        const note = [
            'If you think cryptography is the answer to your problem,',
            "then you don't know what your problem is.",
            '',
            '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
            '',
        ].join('\n');
        const spki = (raw) => Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
        const check = (raw, message, signature) => verify(null, message, createPublicKey({ key: spki(raw), format: 'der', type: 'spki' }), signature);
        expect(openNote(note, { name, publicKey, verify: check }, hash)).toMatch(/^If you think/);
        expect(openNote(note.replace('your', 'our'), { name, publicKey, verify: check }, hash)).toBeNull();
    });
    test('other signatures may stand beside ours, other lines may not', () => {
        const note = signNote('text\n', signer, hash);
        const other = '— somebody.else AAAAAAAAAAAA\n';
        expect(openNote(note + other, verifier, hash)).toBe('text\n');
        expect(openNote(`text\n\n${other}`, verifier, hash)).toBeNull();
        expect(openNote(`${note}plain words\n`, verifier, hash)).toBeNull();
        expect(openNote(note.trimEnd(), verifier, hash)).toBeNull();
        expect(openNote('', verifier, hash)).toBeNull();
    });
});
describe('a checkpoint', () => {
    const log = logOf(20);
    const note = makeCheckpoint(log, signer, hash);
    test('is three lines, a blank one, and a signature', () => {
        const [origin, size, root, blank, signature, end] = note.split('\n');
        expect([origin, size, blank, end]).toEqual([originOf('S-TEST'), '20', '', '']);
        expect(root).toMatch(/^[A-Za-z0-9+/]{43}=$/);
        expect(signature).toMatch(/^— sottovoce\/S-TEST [A-Za-z0-9+/]+={0,2}$/);
        expect(open(note)).toEqual({ origin, size: 20, root });
    });
    test('with any character changed is none', () => {
        for (let at = 0; at < note.length; at += 1) {
            const changed = note.slice(0, at) + (note[at] === 'A' ? 'B' : 'A') + note.slice(at + 1);
            expect(open(changed), `character ${at}`).toBeNull();
        }
        for (let length = 0; length < note.length; length += 1)
            expect(open(note.slice(0, length))).toBeNull();
    });
    test('of another study, or with lines that do not belong, is none', () => {
        const stranger = { ...signer, name: originOf('S-OTHER') };
        expect(open(makeCheckpoint(log, stranger, hash))).toBeNull();
        expect(open(signNote(`${signer.name}\n020\n${'A'.repeat(43)}=\n`, signer, hash))).toBeNull();
        expect(open(signNote(`${signer.name}\n20\n${'A'.repeat(43)}=\nmore\n`, signer, hash))).toBeNull();
        expect(open(signNote(`${signer.name}\n20\nshort\n`, signer, hash))).toBeNull();
    });
    test('still holds when the log has grown', () => {
        const longer = Buffer.concat([log, appendEntries(log, eventsOf(2), context)]);
        expect(open(makeCheckpoint(longer, signer, hash))?.size).toBe(22);
        expect(checkAgainst(longer, open(note) ?? never(), hash)).toBe('consistent');
    });
});
const never = () => {
    throw new Error('no checkpoint');
};
/** Seven attacks; `chain`: seen from the log alone. `checkpoint`: seen with one that was kept elsewhere. */
describe('the log attacked in seven ways', () => {
    const log = logOf(20);
    const kept = open(makeCheckpoint(log, signer, hash)) ?? never();
    const after = Buffer.concat([log, appendEntries(log, eventsOf(5), context)]);
    const rewritten = (from, count) => {
        const start = changedLines(after, (lines) => lines.splice(from));
        const other = eventsOf(count).map((event) => ({ ...event, object: 'another' }));
        return Buffer.concat([start, appendEntries(start, other, context)]);
    };
    test.each([
        ['nothing done', after, false, 'consistent'],
        [
            'a line edited',
            changedLines(after, (l) => l.splice(7, 1, utf8(textOf(l[7] ?? empty).replace('-7', '-8')))),
            true,
            'different',
        ],
        ['a line deleted', changedLines(after, (l) => l.splice(7, 1)), true, 'different'],
        [
            'two lines swapped',
            changedLines(after, (l) => l.splice(7, 2, l[8] ?? empty, l[7] ?? empty)),
            true,
            'different',
        ],
        ['the end cut off, before the checkpoint', changedLines(after, (l) => l.splice(15)), false, 'shorter'],
        ['rolled back to an older state', logOf(10), false, 'shorter'],
        ['rewritten and chained anew, before the checkpoint', rewritten(10, 15), false, 'different'],
        // What no checkpoint can show: everything after it may be written anew. SECURITY.md says so.
        ['rewritten and chained anew, after the checkpoint', rewritten(20, 5), false, 'consistent'],
        ['the end cut off, after the checkpoint', changedLines(after, (l) => l.splice(22)), false, 'consistent'],
    ])('%s', (_, attacked, seenByChain, seenByCheckpoint) => {
        expect(checkLog(attacked, hash).problems.length > 0).toBe(seenByChain);
        expect(checkAgainst(attacked, kept, hash)).toBe(seenByCheckpoint);
    });
});
