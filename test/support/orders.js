/**
 * One study read with its documents in several orders, each time as if nobody had read it before: candidates accepted,
 * pseudonyms drawn, a release built. All that is random comes from a stream that starts alike.
 */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ingest } from '../../src/app/ingest.js';
import { init } from '../../src/app/init.js';
import { buildRelease } from '../../src/app/release.js';
import { acceptAll } from '../../src/app/review.js';
import { emptyKey } from '../../src/domain/key.js';
import { StudyRecords } from '../../src/domain/study.js';
import { openStudy } from '../../src/vault/study.js';
import { makeUnlockCheap } from './sotto.js';
const passphrase = 'seven small stones';
/** A stream of bytes that is the same whenever it starts. */
function stream(seed) {
    let state = seed >>> 0;
    return (bytes) => Uint8Array.from({ length: bytes }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state >>> 24;
    });
}
const context = () => ({
    now: () => new Date('2026-02-03T04:05:06Z'),
    random: stream(1),
    actor: 'researcher',
    progress: { start: () => { }, step: () => { }, stop: () => { } },
});
/** The values in an order that the seed gives. */
export function shuffled(values, seed) {
    const bytes = stream(seed)(4 * values.length);
    const rank = (i) => new DataView(bytes.buffer).getUint32(4 * i);
    return values
        .map((value, i) => ({ value, rank: rank(i) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ value }) => value);
}
/** A study in `dir` with the notes sealed in it and nothing decided. */
export async function sealedStudy(dir, notes) {
    await init(dir, { passphrase, type: 'x25519' }, context());
    await makeUnlockCheap(dir, passphrase);
    const given = { study: dir, passphrase: async () => passphrase };
    await ingest({ ...given, paths: notes, consent: 'public', dryRun: false }, context());
}
/** Files of a release by path, of the study in `sealed` with its documents in the order of `seed`. */
export async function releaseInOrder(sealed, work, seed, profile) {
    const dir = join(work, `study-${seed}`);
    const out = join(work, `release-${seed}`);
    cpSync(sealed, dir, { recursive: true });
    const study = await openStudy(dir, passphrase);
    await study.lock();
    const records = await study.readState('records', StudyRecords);
    if (!records)
        throw new Error('no records');
    await study.writeState('records', {
        ...records,
        documents: shuffled(records.documents, seed),
        participants: shuffled(records.participants, seed + 1000),
    });
    await study.writeState('key', emptyKey);
    study.close();
    const given = { study: dir, passphrase: async () => passphrase, dryRun: false };
    const once = context();
    await acceptAll(given, once);
    const waivers = new Map([['risk', 'fictional participants']]);
    await buildRelease({ ...given, profile, out, waivers }, once);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
    const found = new Map(files.map((f) => {
        const path = join(f.parentPath, f.name);
        return [relative(out, path), readFileSync(path).toString('base64')];
    }));
    for (const made of [dir, out])
        rmSync(made, { recursive: true });
    return found;
}
