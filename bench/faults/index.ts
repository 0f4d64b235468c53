/**
 * What SECURITY.md promises, put to the test at full length: some of it takes an hour. `npm run bench -- faults [part...]`
 * writes one file of results for each part, bench/results/faults-<part>-<date>.json; CI runs the same at a few points.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeResults } from '../report.ts';
import { bits } from './bits.ts';
import { type CrashCommand, commands, crash } from './crash.ts';
import { memory } from './memory.ts';
import { mutations, samples } from './mutations.ts';
import { network } from './network.ts';
import { sealing } from './sealing.ts';

/** Tests that are short in CI, run at full length: what the runner counts. */
function atFullLength(file: string, env: Readonly<Record<string, string>>) {
  const { stdout } = spawnSync('npx', ['vitest', 'run', file, '--reporter=json'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 26,
  });
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  return { test: file, ...env, passed, failed };
}

/** `save` is given what there is after each name: an hour's work is not lost with the last minute. */
async function each<K extends string, T>(
  names: readonly K[],
  of: (name: K) => Promise<T>,
  save: (results: unknown) => void = () => undefined,
) {
  const results: Partial<Record<K, T>> = {};
  for (const name of names) {
    results[name] = await of(name);
    console.log(name, JSON.stringify(results[name]));
    save(results);
  }
  return results;
}

/** Every call of every command; every so many calls, or of some commands, where a machine has other work. */
const { SOTTO_FAULT_STEP: everySo, SOTTO_FAULT_COMMANDS: some } = process.env;
const step = Number(everySo ?? 1);
const names = (Object.keys(commands) as CrashCommand[]).filter(
  (name) => some === undefined || some.split(',').includes(name),
);
/** A run of some commands keeps what the day's run of others measured. */
function besideEarlier(name: string, date: string, results: unknown): unknown {
  const file = new URL(`../results/faults-${name}-${date}.json`, import.meta.url);
  if (some === undefined || !existsSync(file)) return results;
  return { ...JSON.parse(readFileSync(file, 'utf8')).results, ...(results as object) };
}

const parts: Readonly<Record<string, (save: (results: unknown) => void) => unknown>> = {
  vectors: () => atFullLength('test/vault/vectors.test.ts', {}),
  bits: () => bits(step),
  mutations: () =>
    each(Object.keys(samples) as (keyof typeof samples)[], (format) =>
      each(['bytes', 'inside'] as const, (where) => mutations(format, where, 1000)),
    ),
  network,
  sealing: () => sealing(1000, 1024),
  memory: () => memory([1, 16, 256, 1024]),
  crash: (save) => each(names, (command) => crash(command, 'kill', step), save),
  disk: (save) =>
    each(names, (command) => each(['ENOSPC', 'EIO'] as const, (kind) => crash(command, kind, step)), save),
  calls: () => atFullLength('test/vault/faults.test.ts', { SOTTO_FAULT_STEP: '1' }),
  kills: () => atFullLength('test/vault/kill.test.ts', { SOTTO_KILLS: '500' }),
};

export async function faults(wanted: readonly string[], date: string): Promise<void> {
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.error(`faults: ${name}`);
    const save = (results: unknown): void =>
      writeResults(`faults-${name}`, date, besideEarlier(name, date, results), `faults ${name}`);
    const result = await part(save);
    console.log(JSON.stringify(result, null, 1));
    save(result);
  }
}
