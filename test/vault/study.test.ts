import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { verifySignature } from '../../src/vault/crypto.ts';
import { createStudy, findStudy, openStudy, openStudyPublic } from '../../src/vault/study.ts';
import { errorOf, filesBelow, newStudy, now, passphrase, temporaryFolder, textOf, utf8 } from './helpers.ts';

const note = (participants: readonly string[], text: string) =>
  ({ kind: 'original', participants, meta: { name: 'Забава Кукушкина.txt' }, content: utf8(text) }) as const;
const names = z.object({ people: z.array(z.string()) });

/** A study with two participants, a note of each, one of both, one of nobody, and some state. */
async function filledStudy() {
  const made = await newStudy();
  const { study, dir } = made;
  await study.lock();
  const [a = '', b = ''] = await study.addParticipants(2);
  const objects = {
    a: await study.putObject(note([a], 'Забава говорит')),
    b: await study.putObject(note([b], 'Quillon speaks')),
    both: await study.putObject(note([a, b], 'both speak')),
    nobody: await study.putObject(note([], 'about a town')),
  };
  await study.writeState('records', { people: ['Забава', 'Quillon'] });
  study.close();
  return { ...made, dir, a, b, objects };
}

describe('a study', () => {
  test('keeps what it is given', async () => {
    const { dir, a, b, objects } = await filledStudy();
    const study = await openStudy(dir, passphrase);
    expect(study.participants()).toEqual([a, b]);
    expect(study.rootOf(a)).toHaveLength(32);
    expect(study.rootOf(a)).not.toEqual(study.rootOf(b));
    expect(study.subjectOf(a, 1)).toMatch(/^[0-9a-f]{64}$/);
    // Nobody can count people in the log, or join their lines, but who holds the key.
    expect(new Set([1, 2].flatMap((seq) => [study.subjectOf(a, seq), study.subjectOf(b, seq)])).size).toBe(4);
    expect([...study.listObjects()].sort()).toEqual(Object.values(objects).sort());
    expect(await study.getObject(objects.a)).toEqual(note([a], 'Забава говорит'));
    expect(await study.getObject(objects.both, [b])).toEqual(note([a, b], 'both speak'));
    expect(textOf((await study.getObject(objects.nobody)).content)).toBe('about a town');
    expect(textOf((await study.getObject(objects.b, [a])).content)).toBe('Quillon speaks');
    expect(await study.readState('records', names)).toEqual({ people: ['Забава', 'Quillon'] });
    expect(await study.readState('nothing', names)).toBeNull();
    study.close();
  });

  test('signs by the key that study.json names', async () => {
    const { dir } = await filledStudy();
    const study = await openStudy(dir, passphrase);
    const publicKey = Buffer.from(study.file.signingKey, 'hex');
    expect(verifySignature(publicKey, utf8('x'), study.sign(utf8('x')))).toBe(true);
    study.close();
  });

  test('shows nothing to who has only the folder', async () => {
    const { dir, a, b, recoveryKey } = await filledStudy();
    const paths = filesBelow(dir);
    const everything = [
      paths.join('\n'),
      ...paths.map((path) => readFileSync(join(dir, path), 'latin1')),
    ].join('\n');
    const readable = [everything, Buffer.from(everything, 'latin1').toString('utf8')];
    for (const secret of ['Забава', 'Quillon', 'Кукушкина', 'town', 'records', a, b, recoveryKey, passphrase])
      for (const text of readable) expect(text.includes(secret)).toBe(false);
    for (const path of paths) expect((statSync(join(dir, path)).mode & 0o777).toString(8)).toBe('600');
    const folders = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
      (path) => !paths.includes(path),
    );
    for (const path of ['', ...folders])
      expect((statSync(join(dir, path)).mode & 0o777).toString(8)).toBe('700');
    expect(Object.keys(JSON.parse(readFileSync(join(dir, 'study.json'), 'utf8')))).toEqual([
      'format',
      'study',
      'created',
      'recipients',
      'epoch',
      'signingKey',
    ]);
  });

  test('its keyring is as large for two participants as for fifty', async () => {
    const { dir, study } = await newStudy();
    await study.lock();
    const size = () => statSync(join(dir, 'keys/keyring.age')).size;
    const empty = size();
    await study.addParticipants(2);
    expect(size()).toBe(empty);
    await study.addParticipants(48);
    expect(size()).toBe(empty);
    study.close();
  });

  test('a removed object is gone, and the others stay', async () => {
    const { dir, objects } = await filledStudy();
    const study = await openStudy(dir, passphrase);
    await study.lock();
    study.removeObject(objects.a);
    study.removeObject(objects.a);
    expect(study.listObjects()).toHaveLength(3);
    expect(await errorOf(() => study.getObject(objects.a))).toMatchObject({
      code: 'broken-integrity',
      facts: { missing: true },
    });
    expect(await errorOf(() => study.getObject('../../study'))).toMatchObject({ code: 'not-found' });
    expect(await errorOf(() => study.removeObject('../../study'))).toMatchObject({ code: 'not-found' });
    study.close();
  });

  test('participants added at once are all kept', async () => {
    const { dir, study } = await newStudy();
    await study.lock();
    const ids = await Promise.all([study.addParticipant(), study.addParticipant(), study.addParticipants(3)]);
    study.close();
    const again = await openStudy(dir, passphrase);
    expect(new Set(again.participants())).toEqual(new Set(ids.flat()));
    again.close();
  });

  test('an object for a participant without a key is refused', async () => {
    const { study } = await newStudy();
    await study.lock();
    expect(await errorOf(() => study.putObject(note(['P-00000000'], 'x')))).toMatchObject({
      code: 'not-found',
    });
    expect(await errorOf(() => study.rootOf('P-00000000'))).toMatchObject({ code: 'not-found' });
    study.close();
  });

  test('changes need the lock; after close nothing works', async () => {
    const { study } = await newStudy();
    for (const change of [
      () => study.addParticipant(),
      () => study.putObject(note([], 'x')),
      () => study.writeState('a', 1),
      () => study.appendState('a', 1),
      () => study.appendLog(utf8('x\n'), ''),
      () => study.removeObject('0'.repeat(26)),
    ])
      expect(await errorOf(change)).toMatchObject({ code: 'internal' });
    study.close();
    expect(await errorOf(() => study.participants())).toMatchObject({ code: 'internal' });
    expect([...study.pseudonymRoot].every((byte) => byte === 0)).toBe(true);
  });

  test('what is added to a name comes back in order, from any process, and is taken off again', async () => {
    const { dir, study } = await newStudy();
    await study.lock();
    for (const name of ['A', 'B', 'C']) await study.appendState('said', { people: [name] });
    await study.writeState('said', { people: ['whole'] });
    const second = await openStudy(dir, passphrase);
    const said = await second.readAppended('said', names);
    expect(said.map(({ people }) => people)).toEqual([['A'], ['B'], ['C']]);
    await study.clearAppended('said');
    await study.appendState('said', { people: ['D'] });
    expect(await study.readAppended('said', names)).toEqual([{ people: ['D'] }]);
    expect(await study.readState('said', names)).toEqual({ people: ['whole'] });
    expect(readdirSync(join(dir, 'state'))).toHaveLength(2);
    study.close();
    second.close();
  });

  test('one process at a time; the second sees what the first wrote', async () => {
    const { dir, study } = await newStudy();
    const second = await openStudy(dir, passphrase);
    await study.lock();
    expect(await errorOf(() => second.lock())).toMatchObject({ code: 'locked', exit: 6 });
    const id = await study.addParticipant();
    await study.writeState('records', { people: ['A'] });
    expect(await second.readState('records', names)).toEqual({ people: ['A'] });
    await study.writeState('records', { people: ['B'] });
    expect(await second.readState('records', names)).toEqual({ people: ['B'] });
    study.close();
    await second.lock();
    expect(second.participants()).toEqual([id]);
    await second.writeState('records', { people: ['C'] });
    expect(readdirSync(join(dir, 'state'))).toHaveLength(1);
    second.close();
    expect(readdirSync(dir).some((name) => name.startsWith('lock'))).toBe(false);
  });
});

describe('making and finding', () => {
  test('an empty folder will do; a full one or a study will not', async () => {
    const dir = temporaryFolder();
    (await createStudy(dir, { passphrase, now, logN: 4 })).study.close();
    const again = await errorOf(() => createStudy(dir, { passphrase, now, logN: 4 }));
    expect(again).toMatchObject({ code: 'study-exists', exit: 2 });
    const full = temporaryFolder();
    writeFileSync(join(full, 'thesis.txt'), '');
    expect(await errorOf(() => createStudy(full, { passphrase, now, logN: 4 }))).toMatchObject({
      code: 'usage',
    });
    expect(readdirSync(full)).toEqual(['thesis.txt']);
    expect(await errorOf(() => createStudy(temporaryFolder(), { passphrase: '', now }))).toMatchObject({
      code: 'usage',
    });
  });

  test('the nearest study above', async () => {
    const { dir } = await newStudy();
    mkdirSync(join(dir, 'exports', 'deep'), { recursive: true });
    expect(findStudy(join(dir, 'exports', 'deep'))).toBe(dir);
    expect(findStudy(dir)).toBe(dir);
    expect(findStudy(dirname(dir))).toBeNull();
    expect(await errorOf(() => openStudyPublic(dirname(dir)))).toMatchObject({ code: 'no-study', exit: 2 });
  });
});

describe('refuses', () => {
  test('a wrong passphrase', async () => {
    const { dir } = await newStudy();
    const error = await errorOf(() => openStudy(dir, 'eight dull lanterns'));
    expect(error).toMatchObject({ code: 'wrong-key', exit: 5 });
    expect(JSON.stringify([error.message, error.facts, error.advice])).not.toContain('dull');
  });

  test('objects put in place of one another', async () => {
    const { dir, a, b, objects } = await filledStudy();
    const file = (id: string) => `objects/${id.slice(0, 2)}/${id}.age`;
    renameSync(join(dir, file(objects.both)), join(dir, 'aside'));
    renameSync(join(dir, file(objects.a)), join(dir, file(objects.both)));
    const study = await openStudy(dir, passphrase);
    expect(await errorOf(() => study.getObject(objects.both, [a, b]))).toMatchObject({
      code: 'broken-integrity',
      exit: 4,
      facts: { file: file(objects.both) },
    });
    study.close();
  });

  test('state under another name, or twice', async () => {
    const { dir } = await filledStudy();
    const [name = ''] = readdirSync(join(dir, 'state'));
    copyFileSync(join(dir, 'state', name), join(dir, 'state', `${'0'.repeat(26)}.age`));
    const study = await openStudy(dir, passphrase);
    const error = await errorOf(() => study.readState('records', names));
    expect(error).toMatchObject({ code: 'broken-integrity', facts: { file: `state/${'0'.repeat(26)}.age` } });
    study.close();
  });

  test('an object of another study', async () => {
    const [ours, theirs] = [await filledStudy(), await filledStudy()];
    const id = theirs.objects.nobody;
    mkdirSync(join(ours.dir, 'objects', id.slice(0, 2)), { recursive: true });
    const file = `objects/${id.slice(0, 2)}/${id}.age`;
    copyFileSync(join(theirs.dir, file), join(ours.dir, file));
    const study = await openStudy(ours.dir, passphrase);
    expect(await errorOf(() => study.getObject(id))).toMatchObject({
      code: 'broken-integrity',
      facts: { file },
    });
    study.close();
  });

  test('keys put in by somebody who knows only what is public', async () => {
    const { dir } = await filledStudy();
    const forged = await newStudy();
    // Sealed to the same public recipients would fail later still: here even the whole chain is replaced.
    for (const file of ['keys/epoch-1.age', 'keys/keyring.age'])
      copyFileSync(join(forged.dir, file), join(dir, file));
    expect(await errorOf(() => openStudy(dir, passphrase))).toMatchObject({
      code: 'broken-integrity',
      facts: { file: 'keys/epoch-1.age' },
    });
  });

  test.each([
    ['study', 'S-000000000000'],
    ['created', '2020-01-01T00:00:00.000Z'],
    ['signingKey', 'ab'.repeat(32)],
  ])('study.json with another %s', async (member, value) => {
    const { dir } = await newStudy();
    const path = join(dir, 'study.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), [member]: value }));
    expect(await errorOf(() => openStudy(dir, passphrase))).toMatchObject({
      code: 'broken-integrity',
      facts: { file: 'study.json' },
    });
  });

  test('study.json that is none, without quoting it', async () => {
    const { dir } = await newStudy();
    writeFileSync(join(dir, 'study.json'), 'Забава');
    const error = await errorOf(() => openStudyPublic(dir));
    expect(error).toMatchObject({ code: 'broken-integrity', facts: { file: 'study.json' } });
    expect(error.message).not.toContain('Забава');
  });

  test.each(['keys/unlock.age', 'keys/epoch-1.age', 'keys/keyring.age'])(
    'a study without %s',
    async (file) => {
      const { dir } = await newStudy();
      rmSync(join(dir, file));
      expect(await errorOf(() => openStudy(dir, passphrase))).toMatchObject({
        code: 'broken-integrity',
        facts: { file },
      });
    },
  );

  test('a link in place of a sealed file or a folder', async () => {
    const { dir, a, objects } = await filledStudy();
    const path = join(dir, 'objects', objects.a.slice(0, 2), `${objects.a}.age`);
    renameSync(path, join(dir, 'aside'));
    symlinkSync(join(dir, 'aside'), path);
    const study = await openStudy(dir, passphrase);
    expect(await errorOf(() => study.getObject(objects.a, [a]))).toMatchObject({ code: 'broken-integrity' });
    study.close();
    rmSync(join(dir, 'state'), { recursive: true });
    symlinkSync('objects', join(dir, 'state'));
    expect(await errorOf(() => openStudy(dir, passphrase))).toMatchObject({ facts: { file: 'state' } });
  });
});

describe('the log on disk', () => {
  test('grows by whole lines, with its latest checkpoint', async () => {
    const { dir, study } = await newStudy();
    await study.lock();
    expect(study.readLog()).toHaveLength(0);
    study.appendLog(utf8('{"a":1}\n'), 'checkpoint of one\n');
    study.appendLog(utf8('{"a":2}\n{"a":3}\n'), 'checkpoint of three\n');
    study.writeCheckpoint('release-1', 'kept\n');
    expect(await errorOf(() => study.appendLog(utf8('half'), ''))).toMatchObject({ code: 'internal' });
    expect(await errorOf(() => study.writeCheckpoint('../x', ''))).toMatchObject({ code: 'internal' });
    study.close();
    const open = openStudyPublic(dir);
    expect(textOf(open.readLog())).toBe('{"a":1}\n{"a":2}\n{"a":3}\n');
    expect(open.logIsTorn()).toBe(false);
    expect(open.readCheckpoints()).toEqual([
      { name: 'latest', text: 'checkpoint of three\n' },
      { name: 'release-1', text: 'kept\n' },
    ]);
  });

  test('with a torn last line is reported, not written to, and mended by whole lines only', async () => {
    const { dir, study } = await newStudy();
    await study.lock();
    study.appendLog(utf8('{"a":1}\n'), '');
    writeFileSync(join(dir, 'audit/log.jsonl'), '{"a":1}\n{"a":');
    expect(study.logIsTorn()).toBe(true);
    expect(await errorOf(() => study.appendLog(utf8('x\n'), ''))).toMatchObject({
      code: 'broken-integrity',
      facts: { file: 'audit/log.jsonl' },
    });
    expect(study.mendLog()).toBe(5);
    expect(study.mendLog()).toBe(0);
    expect(textOf(study.readLog())).toBe('{"a":1}\n');
    study.close();
  });
});
