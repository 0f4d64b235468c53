/** What somebody who holds the list of recipients can put into an intake folder. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkedPool } from '../../src/app/intake.ts';
import { readPool, takeIn, takenIn } from '../../src/vault/intake.ts';
import { openStudy } from '../../src/vault/study.ts';
import { makeUnlockCheap, sotto } from '../support/sotto.ts';

const home = mkdtempSync(join(tmpdir(), 'sotto-merge-'));
const at = (name: string): string => join(home, name);
const key = ['--study', at('office'), '--passphrase-file', at('pw')];
const noteOf = (code: string): Uint8Array =>
  new TextEncoder().encode(`Participant: ${code}
Consent: team

I: Who?
R: I left in the autumn.
`);
const taken = '2024-03-01T10:00:00.000Z';

const ok = async (...words: readonly string[]): Promise<string> => {
  const ended = await sotto(...words);
  expect(ended.status, ended.stderr).toBe(0);
  return ended.stdout;
};
const laptop = async (name: string): Promise<string> => {
  await ok('init', at(name), '--intake-only', '--from', at('pool.txt'));
  return at(name);
};

beforeAll(async () => {
  writeFileSync(at('pw'), 'seven dull lanterns\n');
  await ok('init', at('office'), '--passphrase-file', at('pw'));
  await makeUnlockCheap(at('office'), 'seven dull lanterns');
  await ok('vault', 'pool', at('pool.txt'), '--slots', '4', ...key);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a note sealed for one recipient that names another is refused: a withdrawal would destroy the wrong key', async () => {
  const dir = await laptop('forged');
  const [first, second] = checkedPool(readPool(dir)).slots;
  if (!first || !second) throw new Error('no recipients');
  for (const participants of [[second.id], [first.id, second.id], ['P-00000000'], []])
    await takeIn(dir, first.recipient, {
      kind: 'original',
      participants,
      meta: { name: 'a.txt', taken },
      content: noteOf('Q7'),
    });
  const { merged, refused } = JSON.parse((await sotto('vault', 'merge', dir, '--json', ...key)).stdout);
  expect(merged).toBe(0);
  expect(refused).toHaveLength(4);
});

test('a note larger than any laptop takes in, links, and what is no sealed file: refused or passed over', async () => {
  const dir = await laptop('odd');
  const [first] = checkedPool(readPool(dir)).slots;
  if (!first) throw new Error('no recipients');
  const meta = { name: 'a.txt', taken };
  const note = { kind: 'original', participants: [first.id], meta } as const;
  const large = { length: 65 * 2 ** 20, pieces: Array.from({ length: 65 }, () => new Uint8Array(2 ** 20)) };
  await takeIn(dir, first.recipient, { ...note, content: large });
  const good = await takeIn(dir, first.recipient, { ...note, content: noteOf('Q8') });
  const folder = join(dir, 'objects', good.slice(0, 2));
  symlinkSync(join(folder, `${good}.age`), join(folder, `${good.slice(0, 25)}z.age`));
  symlinkSync('/etc', join(dir, 'objects', 'zz'));
  const bad = `${good.slice(0, 2)}${'0'.repeat(24)}`;
  writeFileSync(join(folder, `${bad}.age`), 'age-encryption.org/v1\n');
  const ended = await sotto('vault', 'merge', dir, '--json', ...key);
  const { merged, refused } = JSON.parse(ended.stdout);
  expect(merged).toBe(1);
  const codes = refused.map(({ code }: { code: string }) => code).sort();
  expect(codes).toEqual(['broken-integrity', 'too-large']);
  expect(ended.status).toBe(2);
});

test('whoever withdrew can be read from no laptop: not from a copy of their note, nor from one that comes home later', async () => {
  await ok('vault', 'pool', at('pool-2.txt'), '--slots', '4', ...key);
  await ok('init', at('late'), '--intake-only', '--from', at('pool-2.txt'));
  const dir = at('late');
  const readable = async (): Promise<number> => {
    const study = await openStudy(at('office'), 'seven dull lanterns');
    const slots = checkedPool(readPool(dir)).slots.map(({ id }) => id);
    const ids = takenIn(dir);
    const opened = await Promise.all(
      ids.map((id) =>
        study
          .openForeign(
            dir,
            id,
            slots.filter((slot) => study.participants().includes(slot)),
          )
          .then(
            () => 1,
            () => 0,
          ),
      ),
    );
    study.close();
    return opened.reduce((sum: number, n) => sum + n, 0);
  };
  writeFileSync(at('q9.txt'), noteOf('Q9'));
  await ok('ingest', at('q9.txt'), '--study', dir);
  await ok('ingest', at('q9.txt'), '--study', dir);
  await ok('vault', 'merge', dir, ...key);
  expect(await readable()).toBe(2);
  await ok('withdraw', 'Q9', '--yes', ...key);
  expect(await readable()).toBe(0);

  writeFileSync(at('q9-more.txt'), `${new TextDecoder().decode(noteOf('Q9'))}R: And came back.\n`);
  await ok('ingest', at('q9-more.txt'), '--study', dir);
  const late = await sotto('vault', 'merge', dir, '--json', ...key);
  expect(late.status).toBe(2);
  expect(JSON.parse(late.stdout)).toMatchObject({ merged: 0, erased: 1, refused: [{ code: 'withdrawn' }] });
  expect(await readable()).toBe(0);
  expect(await ok('vault', 'merge', dir, '--json', ...key)).toContain('"already": 3');
});
