/** The built program starts with the code that Node's compiler left when it was built, and where that is of no use to this Node. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (name: string): Buffer => readFileSync(join(root, 'dist/cli', name));

/** Exit status and first line of `sotto --version`, in a copy whose compiled code is this. */
function version(code: Buffer): readonly [number | null, string] {
  const copy = mkdtempSync(join(tmpdir(), 'sotto-start-'));
  try {
    for (const folder of ['data', 'node_modules']) symlinkSync(join(root, folder), join(copy, folder));
    mkdirSync(join(copy, 'dist'));
    cpSync(join(root, 'dist/cli'), join(copy, 'dist/cli'), { recursive: true });
    cpSync(join(root, 'package.json'), join(copy, 'package.json'));
    writeFileSync(join(copy, 'dist/cli/program.code'), code);
    const args = [join(copy, 'dist/cli/main.js'), '--version'];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return [status, stdout.trim()];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

it('accepts the code of the Node that built it', () => {
  const source = read('program.cjs').toString('utf8');
  expect(new Script(source, { cachedData: read('program.code') }).cachedDataRejected).toBe(false);
});

it.each([
  ['as built', (code: Buffer) => code],
  ['of another version', (code: Buffer) => Buffer.concat([Buffer.alloc(8, 1), code.subarray(8)])],
  ['cut short', (code: Buffer) => code.subarray(0, 1000)],
  ['empty', () => Buffer.alloc(0)],
])('starts with code %s', (_, made) => {
  expect(version(made(read('program.code')))).toEqual([0, 'sottovoce 0.1.0']);
});
