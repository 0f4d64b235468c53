import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder, walk, writeNewFolder } from '../../src/vault/sources.js';
import { errorOf, temporaryFolder, utf8 } from './helpers.js';
describe('walk', () => {
    test('finds every file once, sorted, and says what it passed over', () => {
        const dir = temporaryFolder();
        mkdirSync(join(dir, 'sub', 'study'), { recursive: true });
        for (const name of [
            'b.txt',
            'a.txt',
            'sub/c.txt',
            '.hidden',
            '~$open.docx',
            'sub/study/study.json',
            'sub/study/x.txt',
        ])
            writeFileSync(join(dir, name), name);
        symlinkSync('a.txt', join(dir, 'link.txt'));
        symlinkSync('..', join(dir, 'sub', 'loop'));
        execFileSync('mkfifo', [join(dir, 'pipe')]);
        const found = walk([join(dir, 'sub'), dir, join(dir, 'link.txt')]);
        expect(found.files.map((file) => file.path.slice(dir.length + 1))).toEqual([
            'sub/c.txt',
            'a.txt',
            'b.txt',
        ]);
        expect(found.files[0]).toMatchObject({ name: 'c.txt', bytes: 9 });
        const passed = found.skipped.map((entry) => `${entry.why} ${entry.path.slice(dir.length + 1)}`);
        expect([...new Set(passed)].sort()).toEqual([
            'hidden .hidden',
            'hidden ~$open.docx',
            'link link.txt',
            'link sub/loop',
            'not-a-file pipe',
            'study sub/study',
        ]);
    });
    test('a link that the person typed: followed to a file, not to a folder', () => {
        const dir = temporaryFolder();
        mkdirSync(join(dir, 'folder'));
        writeFileSync(join(dir, 'folder', 'a.txt'), '');
        symlinkSync('folder/a.txt', join(dir, 'to-file.txt'));
        symlinkSync('folder', join(dir, 'to-folder'));
        expect(walk([join(dir, 'to-file.txt')]).files.map((file) => file.name)).toEqual(['to-file.txt']);
        expect(walk([join(dir, 'to-folder')])).toMatchObject({ files: [], skipped: [{ why: 'link' }] });
    });
    test('a path that is not there', async () => {
        const path = join(temporaryFolder(), 'none');
        expect(await errorOf(() => walk([path]))).toMatchObject({ code: 'not-found', facts: { path } });
    });
});
describe('the folder of a release', () => {
    const release = [
        { path: 'manifest.json', bytes: utf8('{}') },
        { path: 'transcripts/deep/a.txt', bytes: utf8('text') },
    ];
    test('is written whole and read back', () => {
        const out = join(temporaryFolder(), 'new', 'release');
        writeNewFolder(out, release);
        expect(readFolder(out)).toEqual(release);
        expect(readdirSync(join(out, '..'))).toEqual(['release']);
        expect((statSync(out).mode & 0o777).toString(8)).toBe('700');
    });
    test('takes the place of an empty folder and of nothing else', async () => {
        const dir = temporaryFolder();
        const out = join(dir, 'out');
        mkdirSync(out);
        writeNewFolder(out, release);
        expect(await errorOf(() => writeNewFolder(out, release))).toMatchObject({ code: 'usage', exit: 2 });
        writeFileSync(join(dir, 'file'), 'precious');
        expect(await errorOf(() => writeNewFolder(join(dir, 'file'), release))).toMatchObject({ code: 'usage' });
        expect(readFileSync(join(dir, 'file'), 'utf8')).toBe('precious');
        expect(readdirSync(dir)).toEqual(['file', 'out']);
    });
    test.each(['../a', '/a', 'a/../b', 'a//b', './a', 'a\\b', 'a\0b', ''])('refuses the path %j', async (path) => {
        const dir = temporaryFolder();
        const error = await errorOf(() => writeNewFolder(join(dir, 'out'), [{ path, bytes: utf8('') }]));
        expect(error.code).toBe('internal');
        expect(readdirSync(dir)).toEqual([]);
    });
    test('that fails half way leaves nothing', async () => {
        const dir = temporaryFolder();
        const clash = [...release, { path: 'manifest.json/inside', bytes: utf8('') }];
        await errorOf(() => writeNewFolder(join(dir, 'out'), clash));
        expect(readdirSync(dir)).toEqual([]);
    });
    test('with a link inside is not read', async () => {
        const out = join(temporaryFolder(), 'out');
        writeNewFolder(out, release);
        symlinkSync('/etc/hostname', join(out, 'extra'));
        expect(await errorOf(() => readFolder(out))).toMatchObject({
            code: 'broken-integrity',
            facts: { file: 'extra' },
        });
    });
});
