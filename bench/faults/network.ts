/** Every command under `strace`: how many sockets it opens to any network. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeUnlockCheap, sotto } from '../../test/support/sotto.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const key = ['--study', 'study', '--passphrase-file', 'pw'];

/** In the order of a study's life: each finds what the ones before left. PLACE, ONE and TWO stand for ids of the pseudonym key. */
export const lines: readonly (readonly string[])[] = [
  ['init', 'study', '--passphrase-file', 'pw'],
  ['ingest', 'one.txt', 'two.txt', ...key],
  ['scan', 'one.txt'],
  ['status', ...key],
  ['vault', 'pool', 'office.public', '--slots', '3', ...key],
  ['init', 'travel', '--intake-only', '--from', 'office.public'],
  ['ingest', 'three.txt', '--participant', 'P3', '--consent', 'team', '--study', 'travel'],
  ['status', '--study', 'travel'],
  ['vault', 'merge', 'travel', ...key],
  ['review', '--export', 'table.csv', ...key],
  ['review', '--apply', 'table.csv', ...key],
  ['review', '--accept', ...key],
  ['key', 'list', ...key],
  ['key', 'questions', ...key],
  ['key', 'why', 'ONE', ...key],
  ['key', 'merge', 'ONE', 'TWO', ...key],
  ['key', 'undo', ...key],
  ['key', 'split', 'ONE', 'TWO', ...key],
  ['key', 'rename', 'PLACE', 'Town A', ...key],
  ['key', 'export', 'key.csv', ...key],
  ['review', '--accept', ...key],
  ['risk', '--profile', 'team', ...key],
  ['policy', 'explain', 'date', '--study', 'study'],
  ['policy', 'diff', 'team', 'archive', '--study', 'study'],
  ['policy', 'preview', 'study/policy.yaml', ...key],
  ['release', 'build', '--profile', 'team', '--out', 'out', '--waive', 'risk=invented people', ...key],
  ['release', 'build', '--profile', 'team', '--out', 'out2', '--waive', 'risk=invented people', ...key],
  ['release', 'verify', 'out'],
  ['release', 'diff', 'out', 'out2'],
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
  [
    'vault',
    'passphrase',
    '--recovery-key-file',
    'page.txt',
    '--new-passphrase-file',
    'pw',
    '--study',
    'study',
  ],
  ['demo', 'demo'],
];

export type NetworkFigures = Readonly<{
  commands: number;
  failed: readonly string[];
  /** Of address families INET and INET6, and whatever else is no local pipe. */
  sockets: number;
  opened: readonly string[];
  /** The review page, which must listen: to which addresses, and how many it calls itself. */
  page: Readonly<{ listensTo: readonly string[]; calls: number }>;
}>;

/** Null where there is no `strace`. */
export async function network(): Promise<NetworkFigures | null> {
  if (spawnSync('strace', ['-V']).status !== 0) return null;
  const work = mkdtempSync(join(tmpdir(), 'sotto-network-'));
  try {
    writeFileSync(join(work, 'pw'), 'seven dull lanterns\n');
    for (const [i, name] of ['one', 'two', 'three'].entries())
      writeFileSync(
        join(work, `${name}.txt`),
        `Participant: P${i + 1}\nName: Daniil Krotov\nConsent: team\n\nI: Who?\nR: Gleb Turchaninov, in Narva.\n`,
      );
    const failed: string[] = [];
    const opened: string[] = [];
    let ids: ReadonlyMap<string, string> = new Map();
    for (const words of lines) {
      const trace = join(work, 'trace');
      const traced = ['-f', '-qq', '-e', 'trace=socket,socketpair', '-o', trace, process.execPath, main];
      const typed = words.map((word) => ids.get(word) ?? word);
      const { status, stderr } = spawnSync('strace', [...traced, ...typed], { cwd: work, encoding: 'utf8' });
      const command = words.slice(0, 2).join(' ');
      if (status !== 0) failed.push(`${command}: ${status} ${stderr.split('\n')[0]}`);
      for (const line of readFileSync(trace, 'utf8').split('\n'))
        if (/socket\(/.test(line) && !/AF_UNIX|AF_LOCAL/.test(line)) opened.push(`${command}: ${line}`);
      if (words[1] === 'study') await makeUnlockCheap(join(work, 'study'), 'seven dull lanterns');
      if (command === 'key list') ids = await idsOf(join(work, 'study'), join(work, 'pw'));
    }
    return { commands: lines.length, failed, sockets: opened.length, opened, page: await page(work) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function idsOf(study: string, passphraseFile: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await sotto(
    'key',
    'list',
    '--json',
    '--study',
    study,
    '--passphrase-file',
    passphraseFile,
  );
  const entities: readonly { entity: string; kind: string }[] = JSON.parse(stdout);
  const [one = '', two = ''] = entities.filter((e) => e.kind === 'person').map((e) => e.entity);
  const place = entities.find((e) => e.kind === 'place')?.entity ?? '';
  return new Map([
    ['ONE', one],
    ['TWO', two],
    ['PLACE', place],
  ]);
}

/** Opened, its first page fetched, and ended. */
async function page(work: string): Promise<NetworkFigures['page']> {
  const trace = join(work, 'trace');
  const traced = ['-f', '-qq', '-e', 'trace=bind,connect,sendto', '-o', trace, process.execPath, main];
  const child = spawn('strace', [...traced, 'review', '--port', ...key], { cwd: work });
  let said = '';
  const url = new Promise<string>((found) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk;
        const [address] = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(said) ?? [];
        if (address) found(address);
      });
    child.once('exit', () => found(''));
  });
  // Whatever it answers to somebody who is no browser of its own: it has listened.
  await fetch(await url);
  // Interrupted as by Ctrl-C, the program under strace and not strace itself.
  const [pid = ''] = /^\d+/.exec(readFileSync(trace, 'utf8')) ?? [];
  const ended = once(child, 'exit');
  process.kill(Number(pid), 'SIGINT');
  await ended;
  const calls = readFileSync(trace, 'utf8').split('\n');
  const addressOf = (line: string): string =>
    /inet6?_(?:addr|pton)\((?:AF_INET6, )?"([^"]*)/.exec(line)?.[1] ?? '';
  return {
    listensTo: [...new Set(calls.filter((line) => /\bbind\(.*AF_INET/.test(line)).map(addressOf))],
    calls: calls.filter((line) => /\b(?:connect|sendto)\(.*AF_INET/.test(line)).length,
  };
}
