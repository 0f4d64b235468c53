/** A process that writes as fast as it can is killed at random moments; what it had acknowledged is there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { buildOptions } from '../../scripts/build-options.ts';
import { openStudy } from '../../src/vault/study.ts';
import { filesBelow, newStudy, passphrase, temporaryFolder, textOf } from './helpers.ts';

const rounds = Number(process.env.SOTTO_KILLS ?? 12);
/** Joined into one file, so that a process starts in a fraction of the time. */
const studyModule = join(temporaryFolder(), 'study.mjs');
beforeAll(() =>
  build({
    ...buildOptions,
    entryPoints: [fileURLToPath(new URL('../../src/vault/study.ts', import.meta.url))],
    outfile: studyModule,
    format: 'esm',
  }),
);

const writer = (dir: string, from: number): string => `
  const { openStudy } = await import(${JSON.stringify(studyModule)});
  const study = await openStudy(${JSON.stringify(dir)}, ${JSON.stringify(passphrase)});
  await study.lock();
  for (let n = ${from}; ; n += 1) {
    const participant = await study.addParticipant();
    const content = new TextEncoder().encode(String(n));
    const id = await study.putObject({ kind: 'original', participants: [participant], meta: {}, content });
    await study.writeState('count', { n, id });
    study.appendLog(new TextEncoder().encode(n + '\\n'), n + '\\n');
    process.stdout.write(n + '\\n');
  }`;

test(`killed ${rounds} times, nothing acknowledged is lost, nothing is torn`, {
  timeout: 30_000 + rounds * 5000,
}, async () => {
  const { dir, study } = await newStudy();
  study.close();
  let acknowledged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', writer(dir, acknowledged + 1)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    lines.once('line', () => setTimeout(() => child.kill('SIGKILL'), (round * 37) % 101));
    lines.on('line', (line) => {
      acknowledged = Number(line);
    });
    await Promise.all([once(child, 'exit'), once(lines, 'close')]);

    const again = await openStudy(dir, passphrase);
    await again.lock();
    const count = await again.readState('count', z.object({ n: z.number(), id: z.string() }));
    expect(count?.n).toBeGreaterThanOrEqual(acknowledged);
    expect(textOf((await again.getObject(count?.id ?? '')).content)).toBe(String(count?.n));
    again.mendLog();
    const log = textOf(again.readLog()).trimEnd().split('\n').map(Number);
    expect(log.at(-1)).toBeGreaterThanOrEqual(acknowledged);
    expect(filesBelow(dir).filter((path) => path.includes('.tmp-'))).toEqual([]);
    acknowledged = Math.max(acknowledged, count?.n ?? 0, log.at(-1) ?? 0);
    again.close();
  }
  const again = await openStudy(dir, passphrase);
  for (const id of again.listObjects()) await again.getObject(id);
  expect(again.listObjects().length).toBeGreaterThanOrEqual(rounds);
  expect(filesBelow(join(dir, 'state'))).toHaveLength(1);
  again.close();
});
