/** With the checkpoint that is written at every append, no byte of the log can change unseen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAgainst, makeCheckpoint, openCheckpoint } from '../../src/audit/checkpoint.js';
import { checkLog } from '../../src/audit/log.js';
import { hash, logFrom, logOf, signer, utf8, verifier } from '../audit/helpers.js';
const log = logOf(20);
const checkpoint = openCheckpoint(makeCheckpoint(log, signer, hash), verifier, hash);
const lineOf = (at) => log.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
test('every byte of a log of 20 lines, changed: seen, and the line is named but in the last', () => {
    if (!checkpoint)
        throw new Error('no checkpoint');
    for (let at = 0; at < log.length; at += 1) {
        const changed = log.slice();
        changed[at] = (changed[at] ?? 0) ^ ([0x01, 0x20, 0x80][at % 3] ?? 0);
        const { problems } = checkLog(changed, hash);
        expect(checkAgainst(changed, checkpoint, hash)).not.toBe('consistent');
        const line = lineOf(at);
        // Of the last line nothing later holds the digest: there the checkpoint speaks alone, or the line before.
        if (line < 20 || problems.length > 0)
            expect(problems.some((problem) => Math.abs(problem.line - line) <= 1)).toBe(true);
        if (line < 19)
            expect(problems.map((problem) => problem.line)).toContain(line);
    }
});
test('any log made of these lines in another order, number or selection is refused', () => {
    const lines = new TextDecoder().decode(log).trimEnd().split('\n');
    fc.assert(fc.property(fc.array(fc.nat(19), { maxLength: 30 }), (order) => {
        const made = logFrom(order.map((i) => utf8(lines[i] ?? '')));
        const isPrefix = order.every((value, i) => value === i);
        expect(checkLog(made, hash).problems.length === 0).toBe(isPrefix);
    }), { numRuns: 300 });
});
test('hostile bytes are problems, never an error', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(log.length), (bytes, at) => {
        const made = Buffer.concat([log.subarray(0, at), bytes, log.subarray(at)]);
        expect(() => checkLog(made, hash)).not.toThrow();
        expect(checkLog(bytes, hash).problems.length === 0).toBe(bytes.length === 0);
    }), { numRuns: 300 });
});
