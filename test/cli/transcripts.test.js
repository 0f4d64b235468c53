/**
 * Every test/cli/*.txt is a session that a user could have typed. `$ ` starts a command (run by sh, in an empty folder
 * where `sotto` is the built program), `? N` gives the exit status it must end with (0 where not said), `! ` a line of
 * standard error, any other line a line of standard output. `…` in a line stands for anything, a line `…` for any lines.
 * Lines of standard error that are not given are not looked at.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'sotto-cli-'));
function parse(text) {
    const steps = [];
    for (const [i, line] of text.split('\n').entries()) {
        const last = steps.at(-1);
        if (line.startsWith('$ '))
            steps.push({ line: i + 1, command: line.slice(2), out: [], err: [], status: 0 });
        else if (last === undefined || line.startsWith('#') || line === '')
            continue;
        else if (line.startsWith('? '))
            steps[steps.length - 1] = { ...last, status: Number(line.slice(2)) };
        else if (line.startsWith('! '))
            last.err.push(line.slice(2));
        else
            last.out.push(line);
    }
    return steps;
}
const escapeForPattern = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asPattern = (lines) => new RegExp(`^${lines
    .map((line) => line === '…' ? '(?:.*\\n)*?' : `${escapeForPattern(line).replaceAll('…', '.*')}[^\\S\\n]*\\n`)
    .join('')}$`);
beforeAll(() => {
    mkdirSync(join(home, 'bin'));
    const shim = join(home, 'bin', 'sotto');
    writeFileSync(shim, `#!/bin/sh\nexec node ${join(root, 'dist/cli/main.js')} "$@"\n`);
    chmodSync(shim, 0o755);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));
describe.each(readdirSync(here).filter((f) => f.endsWith('.txt')))('%s', (file) => {
    const steps = parse(readFileSync(join(here, file), 'utf8'));
    const cwd = mkdtempSync(join(home, 'at-'));
    test.each(steps.map((s) => [`${s.line}: ${s.command}`, s]))('%s', (_, step) => {
        const done = spawnSync('sh', ['-c', step.command], {
            cwd,
            encoding: 'utf8',
            env: {
                ...process.env,
                PATH: `${join(home, 'bin')}:${process.env.PATH}`,
                FIXTURES: join(root, 'fixtures'),
                NO_COLOR: '1',
                FORCE_COLOR: undefined,
            },
        });
        expect(done.status, `${done.stdout}\n${done.stderr}`).toBe(step.status);
        expect(done.stdout).toMatch(asPattern(step.out));
        for (const line of step.err)
            expect(done.stderr).toMatch(new RegExp(escapeForPattern(line).replaceAll('…', '.*')));
        expect(done.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    });
});
