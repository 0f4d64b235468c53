/**
 * The disk fails at every single call that changes something, in turn: once (full, or I/O error), or for good (as if
 * the power went). Afterwards the study opens, holds the old value or the new one, and nothing acknowledged is lost.
 */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { disk, diskCalls } from '../../bench/faults/shim.mjs';
import type { SottoError } from '../../src/domain/errors.ts';
import { writeNewFolder } from '../../src/vault/sources.ts';
import { createStudy, type OpenStudy, openStudy } from '../../src/vault/study.ts';
import {
  errorOf,
  filesBelow,
  newRecoveryKey,
  newStudy,
  now,
  passphrase,
  temporaryFolder,
  textOf,
  utf8,
} from './helpers.ts';

beforeEach(() => Object.assign(disk, { calls: 0, at: 0, kind: '', dead: false }));

const Value = z.object({ round: z.number() });

/**
 * Runs `work` on fresh ground over and over, failing at the first, second ... call, until it gets through. After each
 * round `check` looks at what is left, with the disk whole again. Returns how many calls there were to fail at.
 */
async function atEveryCall<Ground>(
  fault: Readonly<{ kind: string; dead: boolean }>,
  prepare: () => Promise<Ground>,
  work: (ground: Ground) => unknown,
  check: (ground: Ground, error: SottoError | null) => unknown,
  step = 1,
): Promise<number> {
  for (let at = 1; ; at += step) {
    const ground = await prepare();
    Object.assign(disk, { ...fault, calls: 0, at });
    const error = await errorOf(async () => {
      await work(ground);
      throw new Error('done');
    }).catch((other: Error) => {
      if (other.message !== 'done') throw other;
      return null;
    });
    const reached = disk.calls >= at;
    disk.at = 0;
    await check(ground, error);
    if (!reached) return disk.calls;
  }
}

/** Changes of keys take many calls: here every eleventh fails, every one in `npm run bench -- faults`. */
const step = Number(process.env.SOTTO_FAULT_STEP ?? 11);

const faults = [
  ['full', { kind: 'ENOSPC', dead: false }],
  ['broken', { kind: 'EIO', dead: false }],
  ['gone', { kind: 'EIO', dead: true }],
] as const;
const codeOf = { full: 'disk-full', broken: 'io', gone: 'io' } as const;

describe.each(faults)('a disk that is %s', (kind, fault) => {
  const sealed = async () => {
    const { dir, study } = await newStudy();
    await study.lock();
    await study.writeState('a', { round: 1 });
    const [participant = ''] = await study.addParticipants(1);
    study.appendLog(utf8('{"line":1}\n'), 'one\n');
    return { dir, study, participant };
  };
  /** As after the crash of the whole machine: the folder is copied, no process of the copy lives. */
  const reopened = async (dir: string): Promise<OpenStudy> => {
    const copy = join(temporaryFolder(), 'study');
    cpSync(dir, copy, { recursive: true, filter: (path) => !/lock-\d/.test(path) });
    const study = await openStudy(copy, passphrase);
    await study.lock();
    expect(filesBelow(copy).filter((path) => path.includes('.tmp-'))).toEqual([]);
    return study;
  };
  const leftovers = (dir: string): string[] => filesBelow(dir).filter((path) => path.includes('.tmp-'));

  test('while state is written', async () => {
    const calls = await atEveryCall(
      fault,
      sealed,
      ({ study }) => study.writeState('a', { round: 2 }),
      async ({ dir, study }, error) => {
        if (error) expect(error.code).toBe(codeOf[kind]);
        const again = await reopened(dir);
        const value = await again.readState('a', Value);
        expect(error ? [1, 2] : [2]).toContain(value?.round);
        await again.writeState('a', { round: 3 });
        expect(await again.readState('a', Value)).toEqual({ round: 3 });
        expect(readdirSync(join(again.dir, 'state'))).toHaveLength(1);
        again.close();
        if (!fault.dead) {
          // The process that met the error goes on, too.
          await study.writeState('a', { round: 4 });
          expect(await study.readState('a', Value)).toEqual({ round: 4 });
          expect(leftovers(dir)).toEqual([]);
        }
        study.close();
      },
    );
    expect(calls).toBeGreaterThanOrEqual(8);
  });

  test('while a participant is added and a note is sealed', async () => {
    const acknowledged: string[] = [];
    const calls = await atEveryCall(
      fault,
      sealed,
      async ({ study }) => {
        acknowledged.length = 0;
        const participant = await study.addParticipant();
        const object = {
          kind: 'original',
          participants: [participant],
          meta: {},
          content: utf8('note'),
        } as const;
        acknowledged.push(await study.putObject(object));
      },
      async ({ dir, study, participant }) => {
        const again = await reopened(dir);
        expect(again.participants()).toContain(participant);
        for (const id of acknowledged) expect(again.listObjects()).toContain(id);
        // Whatever file stands there can be opened: its key was on disk before it.
        for (const id of again.listObjects())
          expect(textOf((await again.getObject(id)).content)).toBe('note');
        again.close();
        study.close();
      },
    );
    expect(calls).toBeGreaterThanOrEqual(12);
  });

  test.each([
    ['a participant is forgotten', (study: OpenStudy, who: string) => study.forgetParticipants([who])],
    ['keys are rotated', (study: OpenStudy, who: string) => study.rotate(passphrase, () => [who], 4)],
    ['a recovery key is made', (study: OpenStudy) => newRecoveryKey(study)],
    ['the passphrase is changed', (study: OpenStudy) => study.changePassphrase(passphrase, 4)],
  ] as const)('while %s: the study opens, and what is to be kept can be read', async (_, work) => {
    const prepare = async () => {
      const ground = await sealed();
      const [kept = ''] = await ground.study.addParticipants(1);
      const note = { kind: 'original', participants: [kept], meta: {}, content: utf8('note') } as const;
      return { ...ground, id: await ground.study.putObject(note) };
    };
    const calls = await atEveryCall(
      fault,
      prepare,
      ({ study, participant }) => work(study, participant),
      async ({ dir, study, participant, id }) => {
        const again = await reopened(dir);
        expect(textOf((await again.getObject(id)).content)).toBe('note');
        expect(await again.readState('a', Value)).toEqual({ round: 1 });
        // The same command, given again, gets through.
        await work(again, participant);
        expect(textOf((await again.getObject(id)).content)).toBe('note');
        expect(filesBelow(join(again.dir, 'keys')).sort()).toEqual([
          `epoch-${again.epoch()}.age`,
          'keyring.age',
          'unlock.age',
        ]);
        again.close();
        study.close();
      },
      step,
    );
    expect(calls).toBeGreaterThanOrEqual(5);
  });

  test('while the log grows', async () => {
    await atEveryCall(
      fault,
      sealed,
      ({ study }) => study.appendLog(utf8('{"line":2}\n'), 'two\n'),
      ({ study }, error) => {
        const log = textOf(study.readLog());
        if (fault.dead) study.mendLog();
        else expect(study.logIsTorn()).toBe(false);
        const lines = error ? ['{"line":1}\n', '{"line":1}\n{"line":2}\n'] : ['{"line":1}\n{"line":2}\n'];
        expect(lines, log).toContain(textOf(study.readLog()));
        expect(study.readCheckpoints()[0]?.text).toMatch(/^(one|two)\n$/);
        study.close();
      },
    );
  });

  test('while a study is made', async () => {
    const ground = async () => join(temporaryFolder(), 'study');
    await atEveryCall(
      fault,
      ground,
      async (dir) => (await createStudy(dir, { passphrase, now, logN: 2 })).study.close(),
      async (dir, error) => {
        const left = readdirSync(join(dir, '..'), { recursive: true, encoding: 'utf8' });
        if (!error) expect(left).toContain('study/study.json');
        else if (!fault.dead) expect(left.filter((path) => path !== 'study')).toEqual([]);
        else if (left.includes('study/study.json')) (await openStudy(dir, passphrase)).close();
      },
    );
  });

  test('while a release is written', async () => {
    const ground = async () => join(temporaryFolder(), 'out');
    const files = ['a.txt', 'deep/b.txt'].map((path) => ({ path, bytes: utf8('text') }));
    await atEveryCall(
      fault,
      ground,
      (dir) => writeNewFolder(dir, files),
      (dir, error) => {
        const left = filesBelow(join(dir, '..'));
        const whole = ['out/a.txt', 'out/deep/b.txt'];
        if (!error) expect(left.sort()).toEqual(whole);
        // It stands whole or not at all; only a crash may leave a hidden temporary.
        const visible = left.filter((path) => !path.startsWith('.tmp-')).sort();
        expect([[], whole]).toContainEqual(visible);
        if (!fault.dead) expect(left.filter((path) => path.startsWith('.tmp-'))).toEqual([]);
      },
    );
  });
});

test('every call of files.ts that changes the disk is among those that fail here', () => {
  const source = readFileSync(join(import.meta.dirname, '../../src/vault/files.ts'), 'utf8');
  const reads = /^(access|close|fstat|lstat|read|readFile|readdir|realpath|stat)Sync$/;
  const used = new Set(Array.from(source.matchAll(/\bfs\.(\w+Sync)\b/g), ([, name = '']) => name));
  expect([...used].filter((name) => !reads.test(name)).sort()).toEqual(diskCalls.toSorted());
});

test('no permission and a disk that is read-only say so', async () => {
  const dir = temporaryFolder();
  for (const code of ['EACCES', 'EPERM', 'EROFS']) {
    Object.assign(disk, { calls: 0, at: 1, kind: code });
    const error = await errorOf(() => writeNewFolder(join(dir, 'out'), []));
    expect(error).toMatchObject({ code: 'no-permission', exit: 1, facts: { system: code } });
  }
});
