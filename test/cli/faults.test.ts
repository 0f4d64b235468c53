/**
 * Faults that a transcript cannot stage: a disk that fills up, a second process, a folder that may not be read, files made
 * to hurt. Each must be told clearly with the right status, lose nothing, and leave nothing half-written behind.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { docxOf } from '../ingest/helpers.ts';
import { snapshot } from '../support/canaries.ts';
import { type Ended, makeUnlockCheap, sotto } from '../support/sotto.ts';
import { temporaryFolder } from '../vault/helpers.ts';

const dist = join(import.meta.dirname, '../../dist');
const home = temporaryFolder();
const at = (...parts: readonly string[]): string => join(home, ...parts);
const study = at('study');
const key = ['--passphrase-file', at('pw')];
const note = 'Participant: P1\nName: Petr Zorin\nConsent: team\n\nI: Who?\nR: I left with Nikita Orlov.\n';

beforeAll(async () => {
  writeFileSync(at('pw'), 'seven dull lanterns\n');
  writeFileSync(at('note.txt'), note);
  expect((await sotto('init', study, ...key)).status).toBe(0);
  await makeUnlockCheap(study, 'seven dull lanterns');
  expect((await sotto('ingest', at('note.txt'), '--study', study, ...key)).status).toBe(0);
});

const copyOfStudy = (): string => {
  const copy = join(temporaryFolder(), 'study');
  cpSync(study, copy, { recursive: true });
  return copy;
};
const but = (files: Readonly<Record<string, string>>, folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(folder)));
const text = (base64 = ''): string => Buffer.from(base64, 'base64').toString();
const leftovers = (dir: string): string[] =>
  Object.keys(snapshot(dir)).filter((path) => /(^|\/)(\.tmp-|lock-)/.test(path));
const notesIn = async (dir: string): Promise<number> => {
  const { status, stdout, stderr } = await sotto(
    'status',
    '--study',
    dir,
    ...key,
    '--profile',
    'team',
    '--json',
  );
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout).notes;
};
const refusedWith = (ended: Ended, status: number, ...words: readonly RegExp[]): void => {
  expect(ended.status, ended.stdout + ended.stderr).toBe(status);
  for (const word of words) expect(ended.stderr).toMatch(word);
  expect(ended.stderr).not.toMatch(/Petr|Zorin|Orlov|^\s+at /m);
};

/** The command's program in a shell, `$1` is `dir`; `sotto` stands for the built program. */
const shell = (dir: string, script: string, wrap: readonly string[] = []): Ended => {
  const words = [...wrap, 'sh', '-c', `sotto() { node ${dist}/cli/main.js "$@"; }\n${script}`, 'sh', dir];
  const { status, stdout, stderr } = spawnSync(words[0] ?? 'sh', words.slice(1), {
    encoding: 'utf8',
    cwd: home,
  });
  return { status: status ?? -1, stdout, stderr };
};

const small = ['unshare', '-rm'];
const canMount = shell(home, 'mkdir -p try && mount -t tmpfs -o size=64k none try', small).status === 0;
const noMount = canMount ? '' : ' (skipped: this machine lets us mount no small disk)';

describe.skipIf(!canMount)(`a full disk${noMount}`, () => {
  test('ingest, key list and init: what was there is as it was, and with room the same command goes through', async () => {
    const before = snapshot(study);
    const big = at('big.txt');
    // Noise does not shrink, and is no word that somebody must decide.
    writeFileSync(
      big,
      `I: x\nR: ${Array.from({ length: 60_000 }, (_, i) => (i * 2654435761) % 1e8).join(' ')}\n`,
    );
    const out = temporaryFolder();
    const ended = shell(
      out,
      `mkdir -p disk && mount -t tmpfs -o size=700k none disk && cp -a study disk/study
       sotto ingest ${big} --study disk/study --passphrase-file pw 2> $1/ingest; echo $? >> $1/ingest
       dd if=/dev/zero of=disk/fill bs=1k count=1000 2>/dev/null
       sotto key list --study disk/study --passphrase-file pw 2> $1/list; echo $? >> $1/list
       sotto init disk/other --passphrase-file pw 2> $1/init; echo $? >> $1/init
       rm disk/fill; ls disk > $1/left; cp -a disk/study $1/after`,
      small,
    );
    const said = (name: string): string => shell(out, `cat $1/${name}`).stdout;
    expect(ended.status, ended.stderr).toBe(0);
    for (const name of ['ingest', 'list', 'init'])
      expect(said(name)).toMatch(/the disk is full; what was there is as it was\n.*\n.*Make room.*\n1\n$/);
    expect(said('left')).toMatch(/^(other\n)?study\n$/);
    const after = join(out, 'after');
    expect(leftovers(after)).toEqual([]);
    // Keys may have been added and sealed objects left unnamed; no object and no line that was there has gone.
    const now = snapshot(after);
    for (const path of Object.keys(before).filter((p) => /^(objects|audit\/log|policy|study)/.test(p)))
      expect(now[path], path).toBe(before[path]);
    expect((await sotto('audit', 'verify', '--study', after)).status).toBe(0);
    expect((await sotto('ingest', big, '--study', after, ...key)).status).toBe(0);
    expect((await sotto('ingest', big, '--study', after, ...key)).stdout).toContain('1 already there');
  });
});

describe('a second process', () => {
  let holder: ChildProcess | undefined;
  afterEach(() => holder?.kill('SIGKILL'));

  test('holds the lock: status 6 and what to do; once it is gone the command goes through', async () => {
    const dir = copyOfStudy();
    const before = snapshot(dir);
    const script = `import { openStudy } from '${pathToFileURL(join(import.meta.dirname, '../../src/vault/study.ts'))}';
      const study = await openStudy('${dir}', 'seven dull lanterns');
      await study.lock(); console.log('held'); setInterval(() => {}, 1000);`;
    holder = spawn('node', ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (holder.stdout) await once(holder.stdout, 'data');
    const more = at('more.txt');
    writeFileSync(more, note.replace('P1', 'P2'));
    for (const words of [
      ['ingest', more],
      ['review', '--accept'],
      ['key', 'list'],
    ])
      refusedWith(
        await sotto(...words, '--study', dir, ...key),
        6,
        /another process/,
        /Wait until it is done/,
      );
    expect(await notesIn(dir)).toBe(1);
    const held = Object.entries(snapshot(dir)).filter(([path]) => !path.startsWith('lock-'));
    expect(Object.fromEntries(held)).toEqual(before);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect((await sotto('ingest', more, '--study', dir, ...key)).status).toBe(0);
    expect(leftovers(dir)).toEqual([]);
    expect(await notesIn(dir)).toBe(2);
  });
});

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [];
const canDrop = shell(home, `node ${dist}/cli/main.js --version`, asNobody).status === 0;

describe.skipIf(!canDrop)(
  `without permission${canDrop ? '' : ' (skipped: we are root and cannot be less)'}`,
  () => {
    const give = (path: string): void => {
      if (!isRoot) return;
      for (const each of ['', ...readdirSync(path, { recursive: true, encoding: 'utf8' })])
        chownSync(join(path, each), nobody, nobody);
    };
    const ground = (): string => {
      const dir = dirname(copyOfStudy());
      writeFileSync(join(dir, 'pw'), 'seven dull lanterns\n');
      mkdirSync(join(dir, 'notes', 'closed'), { recursive: true });
      writeFileSync(join(dir, 'notes', 'good.txt'), note.replace('P1', 'P2'));
      writeFileSync(join(dir, 'notes', 'shut.txt'), note);
      writeFileSync(join(dir, 'notes', 'closed', 'in.txt'), note);
      give(dir);
      return dir;
    };
    const run = (dir: string, words: string): Ended =>
      shell(dir, `cd $1 && sotto ${words} --passphrase-file pw`, asNobody);

    test('a note, or a folder of notes: named and refused, the rest goes in', async () => {
      const dir = ground();
      chmodSync(join(dir, 'notes', 'shut.txt'), 0);
      chmodSync(join(dir, 'notes', 'closed'), 0);
      const ended = run(dir, 'ingest notes --study study');
      refusedWith(
        ended,
        2,
        /refused notes\/shut\.txt: no permission.*ls -l/,
        /refused notes\/closed: no permission/,
      );
      expect(ended.stdout).toContain('1 note sealed');
      expect(leftovers(join(dir, 'study'))).toEqual([]);
      expect(await notesIn(join(dir, 'study'))).toBe(2);
    });

    test('a study that may not be written, a place for a release or a study that may not', () => {
      const dir = ground();
      // What detection finds is kept by the first who asks.
      expect(run(dir, 'status --study study').status).toBe(0);
      const before = snapshot(join(dir, 'study'));
      chmodSync(join(dir, 'study'), 0o500);
      refusedWith(run(dir, 'ingest notes --study study'), 1, /no permission/, /ls -l/);
      chmodSync(join(dir, 'study'), 0o700);
      mkdirSync(join(dir, 'shelf'));
      chmodSync(join(dir, 'shelf'), 0o555);
      refusedWith(run(dir, 'init shelf/study'), 1, /no permission/, /ls -l/);
      refusedWith(run(dir, 'review --export shelf/table.csv --study study'), 1, /no permission/, /ls -l/);
      expect(readdirSync(join(dir, 'shelf'))).toEqual([]);
      // A table is told to the log before it is written: what may be read is known, whatever comes of it.
      const { 'audit/log.jsonl': log, ...now } = but(snapshot(join(dir, 'study')), 'audit/checkpoints/');
      const { 'audit/log.jsonl': earlier = '', ...as } = but(before, 'audit/checkpoints/');
      expect(now).toEqual(as);
      const added = text(log).slice(text(earlier).length).trim().split('\n');
      expect(added.map((line) => JSON.parse(line).action)).toEqual(['review.export']);
      chmodSync(join(dir, 'study'), 0);
      refusedWith(run(dir, 'status --study study'), 1, /no permission/, /ls -l/);
    });
  },
);

describe('files made to hurt', () => {
  test('a line of 50 MB, a bomb, a cut .docx, NUL bytes: refused with advice, nothing changed but a line of the log', async () => {
    const dir = copyOfStudy();
    const bad = temporaryFolder();
    const before = snapshot(dir);
    const whole = docxOf('<w:p><w:r><w:t>Petr Zorin</w:t></w:r></w:p>');
    const files: Readonly<Record<string, readonly [content: string | Uint8Array, says: RegExp]>> = {
      'line.txt': [Buffer.alloc(50 * 2 ** 20, 'Petr Zorin пошёл домой. '), /too large.*Split it/],
      'bomb.docx': [docxOf(`<w:p><w:r><w:t>${' '.repeat(60_000_000)}</w:t></w:r></w:p>`), /too large/],
      'cut.docx': [whole.subarray(0, -30), /damaged|cut off/],
      'nul.txt': [`Petr\0Zorin\0\x01\x02`, /\. [A-Z]/],
    };
    for (const [name, [content]] of Object.entries(files)) writeFileSync(join(bad, name), content);
    const ended = await sotto('ingest', bad, '--study', dir, ...key);
    refusedWith(ended, 2);
    for (const [name, [, says]] of Object.entries(files)) {
      const line = ended.stderr.split('\n').find((l) => l.includes(name)) ?? '';
      expect(line, name).toMatch(says);
    }
    expect(ended.stdout).toContain('0 notes sealed');
    expect(but(snapshot(dir), 'audit/')).toEqual(but(before, 'audit/'));
    expect(leftovers(dir)).toEqual([]);
  });

  test('bytes that are no UTF-8 are read as something, and the original is kept as it is', async () => {
    const dir = copyOfStudy();
    const odd = at('odd.txt');
    writeFileSync(odd, Buffer.from([...Buffer.from('I: x\nR: left '), 0xc3, 0x28, 0xff, 0x0a]));
    const ended = await sotto('ingest', odd, '--study', dir, ...key, '--json');
    expect(ended.status).toBe(0);
    expect(JSON.parse(ended.stdout).ingested[0].encoding).not.toBe('utf-8');
  });

  test('every sealed file, cut and with a byte changed: status 4 and its name; keys/unlock.age may say 5', async () => {
    const dir = copyOfStudy();
    const sealed = Object.entries(snapshot(dir)).filter(([path]) => path.endsWith('.age'));
    expect(sealed.length).toBeGreaterThanOrEqual(6);
    const original = sealed.filter(([path]) => path.startsWith('objects/'));
    let objectsRefused = 0;
    for (const [path, content] of sealed) {
      const good = Buffer.from(content, 'base64');
      const flipped = Buffer.from(good);
      flipped[good.length - 20] = (flipped[good.length - 20] ?? 0) ^ 1;
      for (const bad of [
        flipped,
        good.subarray(0, good.length - 1),
        good.subarray(0, 100),
        Buffer.alloc(0),
      ]) {
        writeFileSync(join(dir, path), bad);
        const before = snapshot(dir);
        const ended = await sotto('status', '--study', dir, ...key, '--profile', 'team');
        expect(snapshot(dir)).toEqual(before);
        // An original is not opened to look at its transcript.
        if (path.startsWith('objects/') && ended.status === 0) continue;
        if (path.startsWith('objects/')) objectsRefused += 1;
        refusedWith(ended, ended.status === 5 && path === 'keys/unlock.age' ? 5 : 4, /backup/);
        if (ended.status === 4) expect(ended.stderr).toContain(path);
      }
      writeFileSync(join(dir, path), good);
    }
    expect(objectsRefused).toBe((original.length / 2) * 4);
    expect(await notesIn(dir)).toBe(1);
  });

  test('a wrong passphrase changes nothing', async () => {
    const dir = copyOfStudy();
    const before = snapshot(dir);
    writeFileSync(at('wrong'), 'eight dull lanterns\n');
    const wrong = ['--study', dir, '--passphrase-file', at('wrong')];
    for (const words of [
      ['ingest', at('note.txt')],
      ['review', '--accept'],
      ['key', 'list'],
    ])
      refusedWith(await sotto(...words, ...wrong), 5, /does not open/, /Try again/);
    expect(snapshot(dir)).toEqual(before);
    expect(existsSync(join(dir, 'study.json'))).toBe(true);
  });
});
