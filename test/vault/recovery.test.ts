/** The way back without this program: the recovery key, Debian's `age`, and `tar`. The commands of the runbook. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recoveryPage, runbook } from '../../src/app/recovery-page.ts';
import { encryptWithPassphrase } from '../../src/vault/crypto.ts';
import { newRecoveryKey, newStudy, passphrase, temporaryFolder, utf8 } from './helpers.ts';

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

  test('the runbook to the letter: every line of docs/recovery.md, and of the printed page', async () => {
    const { dir, study } = await newStudy();
    await study.lock();
    const [one = '', other = ''] = await study.addParticipants(2);
    const contents = new Map<string, string>();
    for (const [i, participants] of [[one], [other], [one, other], []].entries()) {
      const meta = { name: `note ${i}.txt` };
      const content = utf8(`words ${i}`);
      contents.set(await study.putObject({ kind: 'original', participants, meta, content }), `words ${i}`);
    }
    // Epochs that turned leave nothing that the runbook would stumble over.
    await study.forgetParticipants([]);
    const recoveryKey = await newRecoveryKey(study);
    const page = recoveryPage({
      study: study.file.study,
      signingKey: study.file.signingKey,
      hybrid: false,
      epoch: study.epoch(),
      recoveryKey,
      shares: [],
    });
    study.close();

    const guide = readFileSync(join(import.meta.dirname, '../../docs/recovery.md'), 'utf8');
    const [block = ''] = [...guide.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((m) => m[1] ?? []).slice(-1);
    expect(block).toBe(`${runbook.join('\n')}\n`);
    expect(page).toContain(runbook.map((line) => `  ${line}\n`).join(''));
    const out = temporaryFolder();
    symlinkSync(dir, join(out, 'STUDY'));
    const typed = /^ *(AGE-SECRET-KEY-\S+)$/m.exec(page)?.[1] ?? '';
    writeFileSync(join(out, 'recovery.txt'), `${typed}\n`);
    execFileSync('sh', ['-e'], { cwd: out, input: block });
    expect(readdirSync(out).sort()).toEqual(['STUDY', 'notes']);
    const opened = readdirSync(join(out, 'notes')).map((id) => {
      const meta = JSON.parse(readFileSync(join(out, 'notes', id, 'meta.json'), 'utf8'));
      expect(meta).toMatchObject({
        id,
        kind: 'original',
        meta: { name: /^note \d\.txt$/.exec(meta.meta.name)?.[0] },
      });
      return [id, readFileSync(join(out, 'notes', id, 'content'), 'utf8')] as const;
    });
    expect(new Map(opened)).toEqual(contents);
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
