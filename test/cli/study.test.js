/**
 * The fictional study, through the command: nothing of it can be read in the study folder, and without this program, by
 * the recovery key, Debian's `age` and `tar`, every original comes back byte for byte.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { watchFolder, watchFor } from '../support/canaries.js';
import { readGold } from '../support/gold.js';
import { sotto } from '../support/sotto.js';
import { temporaryFolder } from '../vault/helpers.js';
const fixtures = join(import.meta.dirname, '../../fixtures');
const home = temporaryFolder();
const study = join(home, 'study');
let recoveryKey = '';
beforeAll(async () => {
    writeFileSync(join(home, 'pw'), 'seven dull lanterns\n');
    const made = await sotto('init', study, '--passphrase-file', join(home, 'pw'), '--json');
    recoveryKey = JSON.parse(made.stdout).recoveryKey;
    const notes = join(fixtures, 'study');
    const ended = await sotto('ingest', notes, '--study', study, '--passphrase-file', join(home, 'pw'));
    expect(ended.status, ended.stderr).toBe(0);
});
test('no gold name stands in the study folder', () => {
    const gold = readdirSync(join(fixtures, 'gold'))
        .filter((file) => file.endsWith('.gold.txt'))
        .map((file) => readGold(join(fixtures, 'gold', file)));
    const words = gold.flatMap(({ text, spans }) => spans
        .filter(({ kind }) => ['person', 'place', 'organisation', 'handle', 'email', 'address'].includes(kind))
        .flatMap(({ start, end }) => text.slice(start, end).split(/[^\p{L}]+/u))
        // Shorter words turn up in sealed noise and in the words of the policy.
        .filter((word) => [...word].length >= 6 && /^\p{Lu}/u.test(word)));
    const names = [...new Set(words)];
    expect(names.length).toBeGreaterThan(100);
    const watch = watchFor(names);
    expect(watch(readFileSync(join(fixtures, 'study/olga_sh_15-03.txt'))).length).toBeGreaterThan(5);
    expect(watchFolder(study, watch, ['policy.yaml'])).toEqual([]);
    // The policy names public figures; the study's own people are none of them.
    const policy = readFileSync(join(study, 'policy.yaml'), 'utf8').replace(/^ {2}- \{ form:.*$/gm, '');
    expect(watch(policy)).toEqual([]);
});
const hasAge = ['age', 'tar'].every((tool) => spawnSync(tool, ['--version']).status === 0);
describe.skipIf(!hasAge)(`with age and tar alone${hasAge ? '' : ' (skipped: no `age` or no `tar` here)'}`, () => {
    test('the recovery key opens every original to the bytes that went in', () => {
        const shell = (script) => execFileSync('sh', ['-ec', script, 'sh', study], { cwd: home });
        writeFileSync(join(home, 'recovery.txt'), `${recoveryKey}\n`);
        shell('age -d -i recovery.txt $1/keys/epoch-1.age > epoch.txt');
        shell('age -d -i epoch.txt $1/keys/keyring.age > keyring.txt');
        shell('n=0; for f in $1/objects/*/*.age; do n=$((n+1)); mkdir out-$n; age -d -i keyring.txt $f | tar x -C out-$n; done');
        const opened = readdirSync(home)
            .filter((name) => name.startsWith('out-'))
            .map((name) => ({
            meta: JSON.parse(readFileSync(join(home, name, 'meta.json'), 'utf8')),
            content: readFileSync(join(home, name, 'content')),
        }))
            .filter(({ meta }) => meta.kind === 'original');
        const typed = readdirSync(join(fixtures, 'study'));
        expect(opened.map(({ meta }) => meta.meta.name).sort()).toEqual(typed.sort());
        for (const { meta, content } of opened)
            expect(content.equals(readFileSync(join(fixtures, 'study', meta.meta.name))), meta.meta.name).toBe(true);
    });
});
