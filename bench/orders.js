/** The fictional study read with its files in 20 random orders: how many of the releases are the same, byte for byte. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { studyFolder } from '../scripts/fixtures/study.js';
import { releaseInOrder, sealedStudy } from '../test/support/orders.js';
const ORDERS = 20;
/** `npm run bench -- orders`: writes bench/results/orders-<date>.json. */
export async function orders(date) {
    const work = mkdtempSync(join(tmpdir(), 'sotto-orders-'));
    try {
        const sealed = join(work, 'sealed');
        await sealedStudy(sealed, [fileURLToPath(studyFolder)]);
        const first = await releaseInOrder(sealed, work, 1, 'archive');
        let same = 1;
        const differing = new Set();
        for (let seed = 2; seed <= ORDERS; seed++) {
            const other = await releaseInOrder(sealed, work, seed, 'archive');
            const differ = [...new Set([...first.keys(), ...other.keys()])].filter((path) => first.get(path) !== other.get(path));
            if (differ.length === 0)
                same += 1;
            for (const path of differ)
                differing.add(path);
            console.error(`order ${seed}: ${differ.length === 0 ? 'the same' : `${differ.length} files differ`}`);
        }
        const results = { orders: ORDERS, same, files: first.size, differing: [...differing].sort() };
        console.log(`${same} of ${ORDERS} orders give the same ${first.size} files`);
        const folder = new URL('./results/', import.meta.url);
        mkdirSync(folder, { recursive: true });
        const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${arch()}, Node ${process.version}`;
        const command = 'npm run bench -- orders';
        writeFileSync(new URL(`orders-${date}.json`, folder), `${JSON.stringify({ date, command, machine, results }, null, 1)}\n`);
        console.error(`written: bench/results/orders-${date}.json`);
    }
    finally {
        rmSync(work, { recursive: true });
    }
}
