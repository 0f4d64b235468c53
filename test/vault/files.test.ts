import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as files from '../../src/vault/files.ts';
import { errorOf, temporaryFolder, textOf, utf8 } from './helpers.ts';

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('reading', () => {
  test('bytes of a file; never through a link unless asked', async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'a'), 'alpha');
    symlinkSync('a', join(dir, 'link'));
    expect(textOf(files.readFile(join(dir, 'a')))).toBe('alpha');
    expect(await errorOf(() => files.readFile(join(dir, 'link')))).toMatchObject({ code: 'unreadable-file' });
    expect(textOf(files.readFile(join(dir, 'link'), { follow: true }))).toBe('alpha');
  });

  test('what is absent, a folder, a pipe, or too large', async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'a'), 'alpha');
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    expect(await errorOf(() => files.readFile(join(dir, 'none')))).toMatchObject({
      code: 'not-found',
      exit: 2,
    });
    expect(await errorOf(() => files.readFile(join(dir, 'a', 'b')))).toMatchObject({ code: 'not-found' });
    expect(await errorOf(() => files.readFile(dir))).toMatchObject({ code: 'unreadable-file' });
    expect(await errorOf(() => files.readFile(join(dir, 'pipe')))).toMatchObject({ code: 'unreadable-file' });
    const tooLarge = await errorOf(() => files.readFile(join(dir, 'a'), { limit: 4 }));
    expect(tooLarge).toMatchObject({ code: 'too-large', facts: { bytes: 5, limit: 4 } });
  });

  test('piece by piece: the same bytes, never through a link, and not a folder', async () => {
    const path = join(temporaryFolder(), 'a');
    const content = Buffer.alloc(2 ** 21 + 3, 'abc');
    writeFileSync(path, content);
    const { length, pieces } = files.readPieces(path);
    expect(length).toBe(content.length);
    // Byte by byte, as `toEqual` would compare them, takes seconds.
    expect(Buffer.concat(Array.from(pieces, (piece) => new Uint8Array(piece))).equals(content)).toBe(true);
    symlinkSync('a', `${path}-link`);
    for (const wrong of [`${path}-link`, join(path, '..')])
      expect(await errorOf(() => files.readPieces(wrong))).toMatchObject({ code: 'unreadable-file' });
  });

  test('no permission', async (context) => {
    if (process.getuid?.() === 0) context.skip('root may read everything');
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, 'alpha');
    chmodSync(path, 0);
    expect(await errorOf(() => files.readFile(path))).toMatchObject({ code: 'no-permission' });
  });

  test('data of the package', async () => {
    expect(textOf(files.dataFile('package.json'))).toContain('"sottovoce"');
    expect(await errorOf(() => files.dataFile('data/none'))).toMatchObject({ code: 'not-found' });
  });
});

describe('writing', () => {
  test('replaces whole, private, and leaves nothing beside it', () => {
    const dir = temporaryFolder();
    const path = join(dir, 'a');
    files.writeAtomic(path, utf8('one'));
    files.writeAtomic(path, utf8('two, longer'));
    expect(readFileSync(path, 'utf8')).toBe('two, longer');
    expect(mode(path)).toBe('600');
    expect(readdirSync(dir)).toEqual(['a']);
  });

  test('replaces a link instead of writing through it', () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'elsewhere'), 'untouched');
    symlinkSync('elsewhere', join(dir, 'a'));
    files.writeAtomic(join(dir, 'a'), utf8('mine'));
    expect(readFileSync(join(dir, 'elsewhere'), 'utf8')).toBe('untouched');
    expect(files.kindOf(join(dir, 'a'))).toBe('file');
  });

  test('pieces that end in an error leave the old file and nothing beside it', async () => {
    const dir = temporaryFolder();
    files.writeAtomic(join(dir, 'a'), utf8('old'));
    const pieces = function* () {
      yield utf8('new');
      throw new Error('cut off');
    };
    expect(await errorOf(() => files.writeAtomic(join(dir, 'a'), pieces()))).toMatchObject({ code: 'io' });
    expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(dir)).toEqual(['a']);
  });

  test('onto a folder: refused, nothing left beside it', async () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, 'a'));
    expect(await errorOf(() => files.writeAtomic(join(dir, 'a'), utf8('x')))).toMatchObject({ code: 'io' });
    expect(readdirSync(dir)).toEqual(['a']);
  });

  test('appends and cuts, never through a link', async () => {
    const dir = temporaryFolder();
    const path = join(dir, 'log');
    files.append(path, utf8('one\n'));
    files.append(path, utf8('two\n'));
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
    expect(mode(path)).toBe('600');
    files.cut(path, 4);
    expect(readFileSync(path, 'utf8')).toBe('one\n');
    symlinkSync('log', join(dir, 'link'));
    expect(await errorOf(() => files.append(join(dir, 'link'), utf8('x')))).toMatchObject({
      code: 'unreadable-file',
    });
  });

  test('makes folders private; a link is none', async () => {
    const dir = temporaryFolder();
    files.makeFolder(join(dir, 'a', 'b'));
    files.makeFolder(join(dir, 'a', 'b'));
    expect([mode(join(dir, 'a')), mode(join(dir, 'a', 'b'))]).toEqual(['700', '700']);
    symlinkSync('a', join(dir, 'link'));
    expect(await errorOf(() => files.makeFolder(join(dir, 'link')))).toMatchObject({
      code: 'broken-integrity',
    });
  });

  test('sweeps only its own temporaries', () => {
    const dir = temporaryFolder();
    for (const name of ['.tmp-0123456789abcdef', '.tmp-mine', 'tmp-0123456789abcdef', 'a'])
      writeFileSync(join(dir, name), '');
    expect(files.sweepTemporaries(dir)).toBe(1);
    expect(readdirSync(dir)).toEqual(['.tmp-mine', 'a', 'tmp-0123456789abcdef']);
  });

  test('says what could be written', () => {
    const dir = temporaryFolder();
    expect(files.isWritable(join(dir, 'not', 'yet'))).toBe(true);
    writeFileSync(join(dir, 'file'), '');
    expect(files.isWritable(join(dir, 'file'))).toBe(true);
    expect(files.isWritable(join(dir, 'file', 'inside'))).toBe(false);
  });
});
