/**
 * The built program killed at every call that changes the disk, or met by a full or broken disk there; afterwards the same
 * command must go through, the log hold, every sealed file open, and what was there before still be there.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeUnlockCheap, sotto } from '../../test/support/sotto.ts';

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
  withdraw: ['withdraw', 'P1', '--yes', '--notices', 'notices'],
} as const;
export type CrashCommand = keyof typeof commands;

const actions = {
  ingest: 'ingest',
  review: 'review.accept',
  release: 'release.build',
  withdraw: 'withdraw',
} as const satisfies Readonly<Record<CrashCommand, string>>;

/** Every `step`-th call of the command, under each kind of fault. */
export async function crash(command: CrashCommand, kind: FaultKind, step: number): Promise<CrashFigures> {
  const work = mkdtempSync(join(tmpdir(), 'sotto-crash-'));
  try {
    const base = join(work, 'base');
    await prepare(base, command);
    const faults: string[] = [];
    const calls = run(join(work, 'count'), base, command, { SOTTO_FAULT_COUNT: join(work, 'calls') }).calls(
      join(work, 'calls'),
    );
    let tried = 0;
    for (let at = 1; at <= calls; at += step) {
      tried += 1;
      const ground = join(work, `at-${at}`);
      const env = { SOTTO_FAULT_AT: String(at), SOTTO_FAULT_KIND: kind };
      const { status, signal, stderr } = run(ground, base, command, env).ended;
      const met = kind === 'kill' ? signal === 'SIGKILL' : status === 1 && /disk/.test(stderr);
      // A lock, a temporary or an old file that cannot be removed is the next command's business.
      if (!met && status !== 0) faults.push(`call ${at}: ended ${status ?? signal} without a clear error`);
      const wrong = await soundness(ground, command);
      if (wrong) faults.push(`call ${at}: ${wrong}`);
      rmSync(ground, { recursive: true });
    }
    return { calls, tried, sound: tried - faults.length, faults };
  } finally {
    rmSync(work, { recursive: true, force: true });
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
  if (command === 'release' || command === 'withdraw') await ok('review', '--accept', ...key);
  if (command === 'withdraw')
    await ok(...commands.release.map((w) => (w === 'out' ? inBase('out') : w)), ...key);
}

function run(ground: string, base: string, command: CrashCommand, env: Readonly<Record<string, string>>) {
  cpSync(base, ground, { recursive: true });
  const words = [...commands[command], '--study', 'study', '--passphrase-file', 'pw'];
  const ended = spawnSync(process.execPath, ['--import', shim, main, ...words], {
    cwd: ground,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { ended, calls: (file: string): number => Number(readFileSync(file, 'utf8')) };
}

/** What is wrong with the study after the fault, or null. */
async function soundness(ground: string, command: CrashCommand): Promise<string | null> {
  const at = (name: string): string => join(ground, name);
  const key = ['--study', at('study'), '--passphrase-file', at('pw')];
  // A crash right before the end may leave what was asked for done: then a folder or a code is taken already.
  const words = commands[command].map((word) =>
    /^(new-\d\.txt)$/.test(word)
      ? at(word)
      : word === 'out' || word === 'notices'
        ? at(existsSync(at(word)) ? `${word}-again` : word)
        : word,
  );
  const again = await sotto(...words, ...key);
  const done =
    again.status === 0 || (command === 'withdraw' && /no participant is called that/.test(again.stderr));
  if (!done) return `the same command ends ${again.status}: ${again.stderr.split('\n')[0]}`;
  const checked = await sotto('vault', 'check', '--json', ...key);
  if (checked.status !== 0) return `vault check ends ${checked.status}`;
  const verified = await sotto('audit', 'verify', '--study', at('study'));
  if (verified.status !== 0) return `audit verify ends ${verified.status}`;
  const log = await sotto('audit', 'log', '--json', '--study', at('study'));
  if (!log.stdout.includes(`"action": "${actions[command]}"`))
    return 'it was done, and no line of the log tells of it';
  const { objects } = JSON.parse(checked.stdout);
  const expected = { ingest: 8, review: 4, release: 4, withdraw: 2 }[command];
  if (objects !== expected) return `${objects} sealed files instead of ${expected}`;
  return null;
}
