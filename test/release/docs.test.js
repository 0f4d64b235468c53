/** docs/release-format.md says what the code does. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Manifest, releaseProblems } from '../../src/domain/release.js';
import { logColumns, participantColumns, segmentColumns } from '../../src/release/columns.js';
import { composeRelease } from '../../src/release/index.js';
import { sample } from './sample.js';
const doc = readFileSync(new URL('../../docs/release-format.md', import.meta.url), 'utf8');
const section = (title) => doc.split(/^#+ /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
/** Code in the first column of the tables of a section, row by row. */
const firstColumn = (title, head) => (section(title).split(`| ${head} |`)[1] ?? '')
    .split('\n\n', 1)
    .join()
    .split('\n')
    .flatMap((row) => [...(row.match(/^\| (.*?) \|/)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ''));
describe('docs/release-format.md', () => {
    test.each([
        ['segments.csv', segmentColumns],
        ['participants.csv', participantColumns({ attributes: [] })],
        ['anonymisation-log.csv', logColumns],
    ])('lists the columns of %s with their types', (title, columns) => {
        expect(firstColumn(title, 'column')).toEqual(columns.map(({ name }) => name));
        for (const { name, type } of columns)
            expect(section(title)).toContain(`| \`${name}\` | ${type} |`);
    });
    test('lists every file', () => {
        const paths = composeRelease(sample()).map(({ path }) => path.replace(/^transcripts\/.*/, 'transcripts/<document>.txt'));
        expect(firstColumn('What a release holds', 'file').sort()).toEqual([...new Set(paths)].sort());
    });
    test('lists the members of the manifest and the problems that verify tells', () => {
        expect(firstColumn('manifest.json', 'member').sort()).toEqual(Object.keys(Manifest.unwrap().shape).sort());
        expect(firstColumn('manifest.json', 'problem')).toEqual([...releaseProblems]);
    });
});
