/** Every command under `strace`: how many sockets it opens to any network. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeUnlockCheap } from '../../test/support/sotto.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const key = ['--study', 'study', '--passphrase-file', 'pw'];

/** In the order of a study's life: each finds what the ones before left. */
const lines: readonly (readonly string[])[] = [
  ['init', 'study', '--passphrase-file', 'pw'],
  ['ingest', 'one.txt', 'two.txt', ...key],
  ['scan', 'one.txt'],
  ['status', ...key],
  ['review', '--export', 'table.csv', ...key],
  ['review', '--apply', 'table.csv', ...key],
  ['review', '--accept', ...key],
  ['key', 'list', ...key],
  ['key', 'questions', ...key],
  ['risk', '--profile', 'team', ...key],
  ['policy', 'explain', 'date', '--study', 'study'],
  ['release', 'build', '--profile', 'team', '--out', 'out', '--waive', 'risk=invented people', ...key],
  ['release', 'verify', 'out'],
  ['audit', 'log', '--study', 'study'],
  ['audit', 'verify', '--study', 'study', 'out/checkpoint.txt'],
  ['audit', 'checkpoint', '--study', 'study', '--qr'],
  ['audit', 'report', '--study', 'study'],
  ['audit', 'sign', '--new-key', 'boss.key', '--passphrase-file', 'pw'],
  ['audit', 'sign', '--key', 'boss.key', '--passphrase-file', 'pw', '--study', 'study'],
  ['vault', 'backup', 'copy', ...key],
  ['withdraw', 'P1', '--yes', '--notices', 'notices', ...key],
  ['vault', 'check', ...key],
  ['vault', 'recovery', '--page', 'page.txt', '--yes', ...key],
  ['vault', 'rotate', ...key],
  ['vault', 'passphrase', '--new-passphrase-file', 'pw', ...key],
  ['demo', 'demo'],
];

export type NetworkFigures = Readonly<{
  commands: number;
  failed: readonly string[];
  /** Of address families INET and INET6, and whatever else is no local pipe. */
  sockets: number;
  opened: readonly string[];
}>;

/** Null where there is no `strace`. */
export async function network(): Promise<NetworkFigures | null> {
  if (spawnSync('strace', ['-V']).status !== 0) return null;
  const work = mkdtempSync(join(tmpdir(), 'sotto-network-'));
  try {
    writeFileSync(join(work, 'pw'), 'seven dull lanterns\n');
    for (const [i, name] of ['one', 'two'].entries())
      writeFileSync(
        join(work, `${name}.txt`),
        `Participant: P${i + 1}\nName: Daniil Krotov\nConsent: team\n\nI: Who?\nR: Gleb Turchaninov.\n`,
      );
    const failed: string[] = [];
    const opened: string[] = [];
    for (const words of lines) {
      const trace = join(work, 'trace');
      const traced = ['-f', '-qq', '-e', 'trace=socket,socketpair', '-o', trace, process.execPath, main];
      const { status } = spawnSync('strace', [...traced, ...words], { cwd: work, encoding: 'utf8' });
      const command = words.slice(0, 2).join(' ');
      if (status !== 0) failed.push(`${command}: ${status}`);
      for (const line of readFileSync(trace, 'utf8').split('\n'))
        if (/socket\(/.test(line) && !/AF_UNIX|AF_LOCAL/.test(line)) opened.push(`${command}: ${line}`);
      if (words[0] === 'init') await makeUnlockCheap(join(work, 'study'), 'seven dull lanterns');
    }
    return { commands: lines.length, failed, sockets: opened.length, opened };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
