/** The way back without this program: the recovery key, Debian's `age`, and `tar`. The commands of the runbook. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recoveryPage, runbook } from '../../src/app/recovery-page.ts';
import { encryptWithPassphrase } from '../../src/vault/crypto.ts';
import { createStudy } from '../../src/vault/study.ts';
import { newRecoveryKey, newStudy, now, passphrase, temporaryFolder, utf8 } from './helpers.ts';

const hasAge = spawnSync('age', ['--version']).status === 0 && spawnSync('tar', ['--version']).status === 0;
const why = hasAge ? '' : ' (skipped: this machine has no `age` or no `tar`)';

const guide = (): string => readFileSync(join(import.meta.dirname, '../../docs/recovery.md'), 'utf8');
const pageFacts = { study: 'S-0', signingKey: '', hybrid: false, epoch: 1, shares: [] };

/** A folder with an `age` that knows hybrid keys: the library that age's author wrote beside his program, as a command. */
function newerAge(): string {
  const bin = temporaryFolder();
  writeFileSync(
    join(bin, 'age.mjs'),
    `import { readFileSync } from 'node:fs';
     import { Decrypter } from ${JSON.stringify(import.meta.resolve('age-encryption'))};
     const [d, i, keys, file] = process.argv.slice(2);
     if (d !== '-d' || i !== '-i') process.exit(2);
     const decrypter = new Decrypter();
     for (const line of readFileSync(keys, 'utf8').split('\\n'))
       if (line.startsWith('AGE-SECRET-KEY-')) decrypter.addIdentity(line);
     process.stdout.write(await decrypter.decrypt(readFileSync(file)));`,
  );
  const age = `#!/bin/sh\nexec '${process.execPath}' '${join(bin, 'age.mjs')}' "$@"\n`;
  writeFileSync(join(bin, 'age'), age, { mode: 0o755 });
  return bin;
}

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

  test.each([
    ['x25519', 'with age and tar'],
    [
      'hybrid',
      'with tar and, for age, the program of its maker’s library: Debian has no age that knows such keys',
    ],
  ] as const)('the runbook to the letter, %s keys, %s', async (type, _) => {
    const dir = join(temporaryFolder(), 'study');
    const { study } = await createStudy(dir, { passphrase, now, logN: 4, type });
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
      hybrid: type === 'hybrid',
      epoch: study.epoch(),
      recoveryKey,
      shares: [],
    });
    study.close();

    const [block = ''] = [...guide().matchAll(/^```sh\n([\s\S]*?)^```/gm)]
      .flatMap((m) => m[1] ?? [])
      .slice(-1);
    expect(block).toBe(`${runbook.join('\n')}\n`);
    expect(page).toContain(runbook.map((line) => `  ${line}\n`).join(''));
    const out = temporaryFolder();
    symlinkSync(dir, join(out, 'STUDY'));
    const typed = /^ *(AGE-SECRET-KEY-\S+)$/m.exec(page)?.[1] ?? '';
    writeFileSync(join(out, 'recovery.txt'), `${typed}\n`);
    const env = {
      ...process.env,
      ...(type === 'hybrid' ? { PATH: `${newerAge()}:${process.env.PATH}` } : {}),
    };
    if (type === 'hybrid') {
      expect(page).toContain('`age` 1.3 or newer');
      // From 1.3 on it knows them.
      const old = /^v?1\.[0-2]\./.test(spawnSync('age', ['--version'], { encoding: 'utf8' }).stdout);
      if (old)
        expect(
          spawnSync('age', ['-d', '-i', 'recovery.txt'], { cwd: out, encoding: 'utf8' }).stderr,
        ).toContain('unknown identity type');
    }
    execFileSync('sh', ['-e'], { cwd: out, input: block, env });
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

  test('a change of keys was cut short: with the epoch that study.json names, the runbook goes through', async () => {
    const { dir, study, recoveryKey } = await newStudy();
    await study.lock();
    const note = { kind: 'original', participants: [], meta: {}, content: utf8('x') } as const;
    const id = await study.putObject(note);
    const before = readFileSync(join(dir, 'keys/epoch-1.age'));
    await study.rotate(passphrase, () => [], 4);
    study.close();
    writeFileSync(join(dir, 'keys/epoch-1.age'), before);
    const out = temporaryFolder();
    symlinkSync(dir, join(out, 'STUDY'));
    writeFileSync(join(out, 'recovery.txt'), `${recoveryKey}\n`);
    const { epoch } = JSON.parse(readFileSync(join(dir, 'study.json'), 'utf8'));
    const lines = runbook.join('\n').replace('epoch-*', `epoch-${epoch}`);
    execFileSync('sh', ['-e'], { cwd: out, input: lines });
    expect(readFileSync(join(out, 'notes', id, 'content'), 'utf8')).toBe('x');
    for (const text of [guide(), recoveryPage({ ...pageFacts, recoveryKey })])
      expect(text.replace(/\s+/g, ' ')).toContain('take the one whose number `study.json` gives as `epoch`');
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
