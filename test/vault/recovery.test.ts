/** The way back without this program: the recovery key, Debian's `age`, and `tar`. The commands of the runbook. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encryptWithPassphrase } from '../../src/vault/crypto.ts';
import { newStudy, passphrase, temporaryFolder, utf8 } from './helpers.ts';

const hasAge = spawnSync('age', ['--version']).status === 0 && spawnSync('tar', ['--version']).status === 0;
const why = hasAge ? '' : ' (skipped: this machine has no `age` or no `tar`)';

describe.skipIf(!hasAge)(`with age and tar alone${why}`, () => {
  test('the recovery key opens keyring, original and state', async () => {
    const { dir, study, recoveryKey } = await newStudy();
    await study.lock();
    const ids = await study.addParticipants(3);
    const content = utf8('Интервью: note as typed\n');
    const meta = { name: 'note.txt' };
    const id = await study.putObject({ kind: 'original', participants: ids.slice(1), meta, content });
    const about = await study.putObject({ kind: 'transcript', participants: [], meta, content });
    await study.writeState('records', { documents: [] });
    study.close();

    const out = temporaryFolder();
    const shell = (command: string): string =>
      execFileSync('sh', ['-ec', command], { cwd: out, encoding: 'utf8' });
    writeFileSync(join(out, 'recovery.txt'), `${recoveryKey}\n`);
    shell(`age -d -i recovery.txt '${dir}/keys/epoch-1.age' > epoch.txt`);
    shell(`age -d -i epoch.txt '${dir}/keys/keyring.age' > keyring.txt`);
    for (const object of [id, about]) {
      shell(`age -d -i keyring.txt '${dir}/objects/${object.slice(0, 2)}/${object}.age' | tar x`);
      expect(readFileSync(join(out, 'content'))).toEqual(Buffer.from(content));
      expect(JSON.parse(readFileSync(join(out, 'meta.json'), 'utf8'))).toMatchObject({ id: object, meta });
    }
    expect(shell(`age -d -i keyring.txt '${dir}'/state/*.age | tar xO content`)).toBe('{"documents":[]}');
    expect(shell('grep -c ^AGE-SECRET-KEY-1 keyring.txt').trim()).toBe('5');
    expect(
      spawnSync('age', ['-d', '-i', 'recovery.txt', `${dir}/keys/keyring.age`], { cwd: out }).status,
    ).not.toBe(0);
  });

  test('a keyring of 400 participants is still an identity file', async () => {
    const { dir, study, recoveryKey } = await newStudy();
    await study.lock();
    const ids = await study.addParticipants(400);
    const last = ids.at(-1) ?? '';
    const id = await study.putObject({
      kind: 'original',
      participants: [last],
      meta: {},
      content: utf8('x'),
    });
    study.close();
    const out = temporaryFolder();
    writeFileSync(join(out, 'recovery.txt'), `${recoveryKey}\n`);
    const commands = [
      `age -d -i recovery.txt '${dir}/keys/epoch-1.age' > epoch.txt`,
      `age -d -i epoch.txt '${dir}/keys/keyring.age' > keyring.txt`,
      `age -d -i keyring.txt '${dir}/objects/${id.slice(0, 2)}/${id}.age' | tar xO content`,
    ];
    expect(execFileSync('sh', ['-ec', commands.join('\n')], { cwd: out, encoding: 'utf8' })).toBe('x');
  });

  test('the passphrase is one that `age -d` asks for', async (context) => {
    if (spawnSync('script', ['--version']).status !== 0)
      context.skip('no `script` to type a passphrase with');
    const out = temporaryFolder();
    writeFileSync(join(out, 'unlock.age'), await encryptWithPassphrase(utf8('unlocked'), passphrase, 10));
    const run = spawnSync('script', ['-qec', 'age -d -o plain unlock.age', '/dev/null'], {
      cwd: out,
      input: `${passphrase}\n`,
    });
    expect(run.status).toBe(0);
    expect(readFileSync(join(out, 'plain'), 'utf8')).toBe('unlocked');
  });
});
