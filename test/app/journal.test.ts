/** A crash while lines are added to the log. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkJournal, mendUnfinished, readJournal, record } from '../../src/app/journal.ts';
import { errorOf, newStudy, now, textOf } from '../vault/helpers.ts';

const context = { now: () => now, actor: 'researcher' };
const event = (after: string) => ({ action: 'refuse', object: 'ingest', after }) as const;

test('three lines that were to come together, cut anywhere: the log goes back to what a checkpoint covers', async () => {
  const { dir, study } = await newStudy();
  await study.lock();
  record(study, context, '', [event('files=1'), event('files=2')]);
  const [log, latest] = ['audit/log.jsonl', 'audit/checkpoints/latest.txt'].map((name) =>
    join(dir, name),
  ) as [string, string];
  const before = { log: readFileSync(log), latest: readFileSync(latest) };
  record(study, context, '', [event('files=3'), event('files=4'), event('files=5')]);
  const whole = readFileSync(log);
  const ends = [...whole.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at, at + 1, at + 2] : []));
  const between = Array.from({ length: 20 }, (_, n) => before.log.length + n * 31);
  for (const length of [...ends, ...between].filter((at) => at >= before.log.length && at <= whole.length)) {
    writeFileSync(log, whole.subarray(0, length));
    writeFileSync(latest, before.latest);
    if (length > before.log.length && length < whole.length)
      expect(readJournal(study).problems).toContainEqual({ line: expect.any(Number), rule: 'torn' });
    const went = mendUnfinished(study);
    // All written, and only the checkpoint not yet in its place: nothing has to go.
    expect(went).toBe(length === whole.length ? 0 : length - before.log.length);
    checkJournal(study);
  }
  study.close();
});

test('a line that nobody signed, or a log cut below a checkpoint, is no crash: nothing is mended', async () => {
  const { dir, study } = await newStudy();
  await study.lock();
  record(study, context, '', [event('files=1'), event('files=2')]);
  const log = join(dir, 'audit/log.jsonl');
  const good = textOf(study.readLog());
  const [first = '', second = ''] = good.split('\n');
  for (const bad of [`${first}\n`, `${first}\n${second.slice(0, 20)}`, `${good}${second}\n`]) {
    writeFileSync(log, bad);
    const error = await errorOf(() => {
      mendUnfinished(study);
      checkJournal(study);
    });
    expect(error.code).toBe('broken-integrity');
    expect(readFileSync(log, 'utf8')).toBe(bad);
  }
  study.close();
});
