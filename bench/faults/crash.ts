/**
 * The built program killed at every call that changes the disk, and the program met by a full or broken disk there; afterwards the same
 * command must go through, the log hold, every sealed file open, and what was there before still be there.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeScryptCheap, makeUnlockCheap, sotto } from '../../test/support/sotto.ts';
import { disk } from './shim.mjs';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const shim = new URL('./shim.mjs', import.meta.url).href;
const passphrase = 'seven dull lanterns';

export type FaultKind = 'kill' | 'ENOSPC' | 'EIO';
export type CrashFigures = Readonly<{
  calls: number;
  tried: number;
  sound: number;
  faults: readonly string[];
}>;

const note = (n: number): string =>
  `Participant: P${n}\nName: Daniil Krotov${n}\nConsent: team\n\nI: Who?\nR: Gleb Turchaninov and Radmila Ostroverkhova. I saw the QVZT people, and QVZT waved.\n`;

/** What is tried, each on a study that is ready for it. */
export const commands = {
  ingest: ['ingest', 'new-1.txt', 'new-2.txt'],
  review: ['review', '--accept'],
  release: ['release', 'build', '--profile', 'team', '--out', 'out', '--waive', 'risk=invented people'],
  recovery: ['vault', 'recovery', '--page', 'page', '--yes'],
  passphrase: ['vault', 'passphrase', '--new-passphrase-file', 'pw'],
  backup: ['vault', 'backup', 'copy'],
  merge: ['vault', 'merge', 'travel'],
  withdraw: ['withdraw', 'P1', '--yes', '--notices', 'notices'],
  rotate: ['vault', 'rotate'],
} as const;
export type CrashCommand = keyof typeof commands;

const actions = {
  ingest: 'ingest',
  review: 'review.accept',
  release: 'release.build',
  merge: 'ingest',
  withdraw: 'withdraw',
  recovery: 'vault.recovery',
  passphrase: 'vault.passphrase',
  rotate: 'vault.rotate',
  backup: 'vault.backup',
} as const satisfies Readonly<Record<CrashCommand, string>>;

/** Every `step`-th call of the command, under each kind of fault. */
export async function crash(command: CrashCommand, kind: FaultKind, step: number): Promise<CrashFigures> {
  const work = mkdtempSync(join(tmpdir(), 'sotto-crash-'));
  const endCheap = kind === 'kill' ? undefined : makeScryptCheap();
  try {
    const base = join(work, 'base');
    await prepare(base, command);
    const faults: string[] = [];
    const fresh = (name: string): string => {
      cpSync(base, join(work, name), { recursive: true });
      return join(work, name);
    };
    // The built program makes other calls than the same from its source: what it found before is another build's, and is kept anew.
    const calls =
      kind === 'kill'
        ? callsOfBuilt(fresh('count'), command, join(work, 'calls'))
        : (await failing(fresh('count'), command, kind, 0)).calls;
    let tried = 0;
    for (let at = 1; at <= calls; at += step) {
      tried += 1;
      const ground = fresh(`at-${at}`);
      if (kind === 'kill') {
        const { status, signal } = killed(ground, command, at);
        if (signal !== 'SIGKILL' && status !== 0) faults.push(`call ${at}: ended ${status ?? signal}`);
      } else {
        const { status, stderr } = await failing(ground, command, kind, at);
        // A lock, a temporary or an old file that cannot be removed is the next command's business.
        if (status !== 0 && !(status === 1 && /the disk (is full|refused)/.test(stderr)))
          faults.push(`call ${at}: ended ${status} without a clear error`);
      }
      const wrong = await soundness(ground, command);
      if (wrong) faults.push(`call ${at}: ${wrong}`);
      rmSync(ground, { recursive: true });
    }
    return { calls, tried, sound: tried - faults.length, faults };
  } finally {
    endCheap?.();
    rmSync(work, { recursive: true, force: true });
  }
}

/** The words of a command on this ground, with whole paths. */
const wordsOn = (ground: string, words: readonly string[]): readonly string[] => [
  ...words.map((word) => (places.has(word) ? join(ground, word) : word)),
  '--study',
  join(ground, 'study'),
  '--passphrase-file',
  join(ground, 'pw'),
];
const places = new Set(['new-1.txt', 'new-2.txt', 'out', 'notices', 'page', 'copy', 'travel', 'pw']);

const built = (ground: string, command: CrashCommand, orders: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, ['--import', shim, main, ...wordsOn(ground, commands[command])], {
    encoding: 'utf8',
    env: { ...process.env, ...orders },
  });
/** The built program, killed at its call numbered `at`. */
const killed = (ground: string, command: CrashCommand, at: number) =>
  built(ground, command, { SOTTO_FAULT_AT: String(at), SOTTO_FAULT_KIND: 'kill' });

function callsOfBuilt(ground: string, command: CrashCommand, file: string): number {
  built(ground, command, { SOTTO_FAULT_COUNT: file });
  return Number(readFileSync(file, 'utf8'));
}

/** The same program in this process: to start it anew for each of a thousand calls would take hours. */
async function failing(ground: string, command: CrashCommand, kind: FaultKind, at: number) {
  Object.assign(disk, { calls: 0, at, kind });
  try {
    return { ...(await sotto(...wordsOn(ground, commands[command]))), calls: disk.calls };
  } finally {
    disk.at = 0;
    // A lock that could not be taken off is swept by the next command, when this process is dead; here it lives on.
    for (const name of readdirSync(join(ground, 'study')))
      if (name.startsWith('lock-')) rmSync(join(ground, 'study', name));
  }
}

async function prepare(base: string, command: CrashCommand): Promise<void> {
  const inBase = (name: string): string => join(base, name);
  mkdirSync(base);
  writeFileSync(inBase('pw'), `${passphrase}\n`);
  const key = ['--study', inBase('study'), '--passphrase-file', inBase('pw')];
  const ok = async (...words: readonly string[]): Promise<void> => {
    const ended = await sotto(...words);
    if (ended.status !== 0) throw new Error(ended.stderr);
  };
  for (let n = 1; n <= 2; n += 1) {
    writeFileSync(inBase(`old-${n}.txt`), note(n));
    writeFileSync(inBase(`new-${n}.txt`), note(n + 2));
  }
  await ok('init', inBase('study'), '--passphrase-file', inBase('pw'));
  await makeUnlockCheap(inBase('study'), passphrase);
  await ok('ingest', inBase('old-1.txt'), inBase('old-2.txt'), ...key);
  if (command === 'merge') {
    await ok('vault', 'pool', inBase('pool'), '--slots', '2', ...key);
    await ok('init', inBase('travel'), '--intake-only', '--from', inBase('pool'));
    await ok('ingest', inBase('new-1.txt'), inBase('new-2.txt'), '--study', inBase('travel'));
  }
  if (command === 'release' || command === 'withdraw') await ok('review', '--accept', ...key);
  if (command === 'withdraw')
    await ok(...commands.release.map((w) => (w === 'out' ? inBase('out') : w)), ...key);
}

/** What is wrong with the study after the fault, or null. */
async function soundness(ground: string, command: CrashCommand): Promise<string | null> {
  const key = ['--study', join(ground, 'study'), '--passphrase-file', join(ground, 'pw')];
  // A crash right before the end may leave what was asked for done: then a folder or a code is taken already.
  const words = wordsOn(ground, commands[command]).map((word) =>
    ['out', 'notices', 'page'].some((place) => word === join(ground, place)) && existsSync(word)
      ? `${word}-again`
      : word,
  );
  const again = await sotto(...words);
  const done =
    again.status === 0 || (command === 'withdraw' && /no participant is called that/.test(again.stderr));
  if (!done) return `the same command ends ${again.status}: ${again.stderr.split('\n')[0]}`;
  if (command === 'rotate' || command === 'passphrase')
    await makeUnlockCheap(join(ground, 'study'), passphrase);
  const checked = await sotto('vault', 'check', '--json', ...key);
  if (checked.status !== 0) return `vault check ends ${checked.status}`;
  const verified = await sotto('audit', 'verify', '--study', join(ground, 'study'));
  if (verified.status !== 0) return `audit verify ends ${verified.status}`;
  const log = await sotto('audit', 'log', '--json', '--study', join(ground, 'study'));
  if (!log.stdout.includes(`"action": "${actions[command]}"`))
    return 'it was done, and no line of the log tells of it';
  const adds = command === 'ingest' || command === 'merge';
  const notes = log.stdout.split('"action": "ingest"').length - 1;
  if (notes !== (adds ? 4 : 2)) return `the log tells of ${notes} notes`;
  const { objects } = JSON.parse(checked.stdout);
  const expected = adds ? 8 : command === 'withdraw' ? 2 : 4;
  if (objects !== expected) return `${objects} sealed files instead of ${expected}`;
  return null;
}
