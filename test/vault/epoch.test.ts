/** Keys that change: what opened before opens no more, what belongs to others still does, and a crash loses nothing. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decrypt, keyOf } from '../../src/vault/crypto.ts';
import { openWithRecovery } from '../../src/vault/keys.ts';
import { createStudy, type OpenStudy, openStudy } from '../../src/vault/study.ts';
import {
  errorOf,
  filesBelow,
  newRecoveryKey,
  now,
  passphrase,
  temporaryFolder,
  textOf,
  utf8,
} from './helpers.ts';

const pathOf = (id: string): string => `objects/${id.slice(0, 2)}/${id}.age`;

/** Two people with a note each, one of both, and one of nobody. */
async function peopled(type: 'x25519' | 'hybrid' = 'x25519') {
  const dir = join(temporaryFolder(), 'study');
  const { study, recoveryKey } = await createStudy(dir, { passphrase, now, logN: 4, type });
  await study.lock();
  const [a = '', b = ''] = await study.addParticipants(2);
  const put = (participants: readonly string[], words: string): Promise<string> =>
    study.putObject({ kind: 'original', participants, meta: {}, content: utf8(words) });
  const ids = { a: await put([a], 'of a'), b: await put([b], 'of b'), both: await put([a, b], 'of both') };
  const nobody = await put([], 'of nobody');
  await study.writeState('value', 'old');
  return { dir, study, recoveryKey, a, b, ids, nobody };
}
const copied = (dir: string): string => {
  const copy = join(temporaryFolder(), 'copy');
  cpSync(dir, copy, { recursive: true });
  for (const name of readdirSync(copy)) if (name.startsWith('lock-')) rmSync(join(copy, name));
  return copy;
};
const read = async (study: OpenStudy, id: string): Promise<string> =>
  textOf((await study.getObject(id)).content);

describe.each(['x25519', 'hybrid'] as const)('keys of type %s', (type) => {
  test('a participant forgotten: nothing sealed to them alone opens, everything else does', async () => {
    const { dir, study, a, b, ids, nobody, recoveryKey } = await peopled(type);
    const before = study.epoch();
    await study.forgetParticipants([a]);
    expect(study.epoch()).toBe(before + 1);
    expect(study.participants()).toEqual([b]);
    study.close();
    expect(readdirSync(join(dir, 'keys')).sort()).toEqual(['epoch-2.age', 'keyring.age', 'unlock.age']);
    const again = await openStudy(dir, passphrase);
    expect(await read(again, ids.b)).toBe('of b');
    expect(await read(again, ids.both)).toBe('of both');
    expect(await read(again, nobody)).toBe('of nobody');
    expect(await again.readState('value', z.string())).toBe('old');
    expect(await errorOf(() => read(again, ids.a))).toMatchObject({ code: 'broken-integrity' });
    expect(await errorOf(() => again.rootOf(a))).toMatchObject({ code: 'not-found' });
    again.close();
    const recovered = await openWithRecovery(dir, await keyOf(recoveryKey));
    expect([...recovered.keyring.participants.keys()]).toEqual([b]);
    expect(recovered.keyring.retired).toEqual([]);
  });

  test('rotation: every file is sealed anew, no key of before opens one', async () => {
    const { dir, study, a, ids, nobody } = await peopled(type);
    const keyring = (await openWithRecovery(dir, await keyOf(await newRecoveryKey(study)))).keyring;
    const old = [...keyring.participants.values(), keyring.state, keyring.nobody].map((k) => k.identity);
    await study.rotate(passphrase, () => [a], 4);
    study.close();
    const again = await openStudy(dir, passphrase);
    for (const id of [...Object.values(ids), nobody]) expect(await read(again, id)).toMatch(/^of /);
    expect(await again.readState('value', z.string())).toBe('old');
    again.close();
    for (const file of filesBelow(dir).filter((f) => /^(objects|state)\/.*age$/.test(f)))
      expect(await errorOf(() => decrypt(readFileSync(join(dir, file)), old))).toMatchObject({
        code: 'wrong-key',
      });
  });
});

test('a new recovery key: the old one opens nothing written later', async () => {
  const { dir, study, recoveryKey } = await peopled();
  const fresh = await newRecoveryKey(study);
  study.close();
  const refused = await errorOf(async () => openWithRecovery(dir, await keyOf(recoveryKey)));
  expect(refused).toMatchObject({ code: 'wrong-key', exit: 5 });
  expect((await openWithRecovery(dir, await keyOf(fresh))).keyring.participants.size).toBe(2);
  expect(await errorOf(() => keyOf(fresh.replace(/.$/, (c) => (c === 'Q' ? 'P' : 'Q'))))).toMatchObject({
    code: 'usage',
  });
});

test('a new passphrase: the old one is wrong from then on', async () => {
  const { dir, study, ids } = await peopled();
  await study.changePassphrase('nine other words', 4);
  study.close();
  expect(await errorOf(() => openStudy(dir, passphrase))).toMatchObject({ code: 'wrong-key' });
  const again = await openStudy(dir, 'nine other words');
  expect(await read(again, ids.a)).toBe('of a');
  again.close();
});

test('who opened the study before its keys changed is told to begin again', async () => {
  const { dir, study } = await peopled();
  study.close();
  const [first, second] = [await openStudy(dir, passphrase), await openStudy(dir, passphrase)];
  await first.lock();
  await newRecoveryKey(first);
  first.close();
  expect(await errorOf(() => second.lock())).toMatchObject({ code: 'locked', exit: 6 });
  second.close();
});

test('a copy made before is opened by the keys it holds: a backup has to be refreshed', async () => {
  const { dir, study, a, ids } = await peopled();
  const backup = copied(dir);
  await study.forgetParticipants([a]);
  study.close();
  const stale = await openStudy(backup, passphrase);
  expect(await read(stale, ids.a)).toBe('of a');
  stale.close();
  // Its keys, put back, do not fit the study that went on.
  cpSync(join(backup, 'keys/keyring.age'), join(dir, 'keys/keyring.age'));
  expect(await errorOf(() => openStudy(dir, passphrase))).toMatchObject({ exit: 4 });
});

test('the object of somebody who is gone stays where it is, unreadable', async () => {
  const { dir, study, a, ids } = await peopled();
  await study.forgetParticipants([a]);
  expect(filesBelow(dir)).toContain(pathOf(ids.a));
  study.removeObject(ids.a);
  expect(filesBelow(dir)).not.toContain(pathOf(ids.a));
  study.close();
});
