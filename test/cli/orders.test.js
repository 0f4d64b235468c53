/** The order of files changes no byte of a release. `npm run bench -- orders` does the same with the whole fictional study. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { releaseInOrder, sealedStudy } from '../support/orders.js';
const work = mkdtempSync(join(tmpdir(), 'sotto-orders-'));
afterAll(() => rmSync(work, { recursive: true }));
const note = (name) => fileURLToPath(new URL(`../../fixtures/study/${name}`, import.meta.url));
test('a study read in other orders gives the same bytes', { timeout: 600_000 }, async () => {
    const sealed = join(work, 'sealed');
    const names = ['hope_call.txt', 'olga_sh_15-03.txt', 'vera_nik_tagil.txt', 'P03_Zhanar_Kostanay.md'];
    await sealedStudy(sealed, names.map(note));
    const first = await releaseInOrder(sealed, work, 1, 'archive');
    expect(first.size).toBeGreaterThan(10);
    for (const seed of [2, 3, 4])
        expect(await releaseInOrder(sealed, work, seed, 'archive')).toEqual(first);
});
