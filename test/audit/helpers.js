import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { appendEntries, linesOf } from '../../src/audit/log.js';
export const hash = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());
export const context = {
    time: '2024-03-01T10:00:00.000Z',
    actor: 'researcher',
    tool: 'sottovoce 0.1.0',
    policy: '',
    hash,
};
export const empty = new Uint8Array(0);
export const utf8 = (text) => new TextEncoder().encode(text);
export const textOf = (bytes) => new TextDecoder().decode(bytes);
export const eventsOf = (count) => Array.from({ length: count }, (_, i) => ({
    action: i === 0 ? 'init' : 'ingest',
    object: `object-${i}`,
    subject: i % 2 ? 'ab'.repeat(32) : '',
    after: String(i),
}));
export const logOf = (count) => appendEntries(empty, eventsOf(count), context);
/** The log put together again from other lines. */
export const logFrom = (lines) => Buffer.concat(lines.flatMap((line) => [line, utf8('\n')]));
export const changedLines = (log, change) => {
    const lines = [...linesOf(log)];
    change(lines);
    return logFrom(lines);
};
const pair = generateKeyPairSync('ed25519');
const publicKey = new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(12));
export const signer = {
    name: 'sottovoce/S-TEST',
    publicKey,
    sign: (message) => sign(null, message, pair.privateKey),
};
export const verifier = {
    name: signer.name,
    publicKey,
    verify: (_, message, signature) => verify(null, message, pair.publicKey, signature),
};
