/**
 * One log attacked by somebody who can write to the disk and has no key, in the ways that docs/audit.md lists. The table
 * there is what `sotto audit verify` said, word for word: first of the study alone, then beside a checkpoint kept elsewhere.
 */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { beforeAll, expect, test } from 'vitest';
import { makeUnlockCheap, sotto } from '../support/sotto.js';
import { temporaryFolder } from '../vault/helpers.js';
const home = temporaryFolder();
const at = (...parts) => join(home, ...parts);
const study = at('study');
const log = at('study', 'audit', 'log.jsonl');
const linesOf = () => readFileSync(log, 'utf8').trimEnd().split('\n');
const write = (lines) => writeFileSync(log, `${lines.join('\n')}\n`);
/** As if it had always been so: every line numbered and chained anew. */
const rechained = (lines) => {
    let prev = '0'.repeat(64);
    return lines.map((line, seq) => {
        const text = canonicalize({ ...JSON.parse(line), seq, prev }) ?? '';
        prev = createHash('sha256').update(text).digest('hex');
        return text;
    });
};
const without = (lines, at) => lines.filter((_, i) => i !== at);
/** Eight lines; the checkpoint that was kept elsewhere covers six. */
const kept = 6;
const attacks = [
    ['nothing', () => { }],
    [
        'a line edited',
        () => write(linesOf().map((line, i) => (i === 3 ? line.replace('"researcher"', '"reviewer"') : line))),
    ],
    ['a line deleted', () => write(without(linesOf(), 3))],
    [
        'two lines swapped',
        () => write(linesOf().map((line, i, all) => all[i === 3 ? 4 : i === 4 ? 3 : i] ?? line)),
    ],
    ['the end cut off', () => write(linesOf().slice(0, 4))],
    ['rolled back to an older copy, with its own checkpoint', () => restore('older')],
    ['rewritten and chained anew, before the kept checkpoint', () => write(rechained(without(linesOf(), 3)))],
    ['rewritten and chained anew, after it', () => write(rechained(without(linesOf(), kept)))],
    ['rolled back to a copy from after the kept checkpoint', () => restore('newer')],
];
const keep = (name) => cpSync(at('study', 'audit'), at(name), { recursive: true });
function restore(name) {
    rmSync(at('study', 'audit'), { recursive: true });
    cpSync(at(name), at('study', 'audit'), { recursive: true });
}
beforeAll(async () => {
    const withKey = ['--study', study, '--passphrase-file', at('pw')];
    const ok = async (...words) => {
        const ended = await sotto(...words);
        expect(ended.status, ended.stderr).toBe(0);
        return ended.stdout;
    };
    writeFileSync(at('pw'), 'seven dull lanterns\n');
    await ok('init', study, '--passphrase-file', at('pw'));
    await makeUnlockCheap(study, 'seven dull lanterns');
    for (const [i, name] of ['a', 'b', 'c'].entries()) {
        writeFileSync(at(name), `Participant: P${i}\nConsent: team\n\nI: Tea?\nR: Tea, ${name}.\n`);
        cpSync(at(name), at(`${name}.txt`));
        await ok('ingest', at(`${name}.txt`), ...withKey);
    }
    keep('older');
    await ok('key', 'list', ...withKey);
    await ok('key', 'list', ...withKey);
    writeFileSync(at('kept.txt'), await ok('audit', 'checkpoint', '--study', study));
    expect(linesOf()).toHaveLength(kept);
    await ok('key', 'list', ...withKey);
    keep('newer');
    await ok('key', 'list', ...withKey);
    expect(linesOf()).toHaveLength(kept + 2);
    keep('whole');
});
async function verdict(...checkpoints) {
    const ended = await sotto('audit', 'verify', ...checkpoints, '--study', study);
    expect(ended.status).toBe(ended.stdout.startsWith('✓') ? 0 : 4);
    const [first = '', ...rest] = ended.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().replace(/\s+/g, ' '));
    return ended.status === 0 ? first : rest.map((line) => line.replace('audit/log.jsonl ', '')).join('; ');
}
test('what verify says of each attack is what docs/audit.md says', async () => {
    const rows = [];
    for (const [name, attack] of attacks) {
        restore('whole');
        attack();
        rows.push(`| ${name} | ${await verdict()} | ${await verdict(at('kept.txt'))} |`);
    }
    const guide = readFileSync(join(import.meta.dirname, '../../docs/audit.md'), 'utf8');
    const table = guide
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(1);
    expect(rows).toEqual(table);
    // All are caught but the one that no checkpoint of before can catch.
    expect(rows.filter((row) => row.includes('✓')).map((row) => row.split(' | ')[0])).toEqual([
        '| nothing',
        '| rolled back to an older copy, with its own checkpoint',
        '| rolled back to a copy from after the kept checkpoint',
    ]);
});
