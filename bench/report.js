/** How benches write down what they measured: with date, machine and command, for whoever doubts it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
export const machine = () => `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${arch()}, Node ${process.version}`;
/** Writes `bench/results/<name>-<date>.json`. */
export function writeResults(name, date, results) {
    const folder = new URL('./results/', import.meta.url);
    mkdirSync(folder, { recursive: true });
    const what = { date, command: `npm run bench -- ${name}`, machine: machine(), results };
    writeFileSync(new URL(`${name}-${date}.json`, folder), `${JSON.stringify(what, null, 1)}\n`);
    console.error(`written: bench/results/${name}-${date}.json`);
}
/** Prints a table row by row: the first column as wide as it says, the others right-aligned. */
export const rowPrinter = (first, others = 8) => (cells) => console.log(cells.map((c, i) => (i === 0 ? String(c).padEnd(first) : String(c ?? '-').padStart(others))).join(' '));
export const round = (x, digits = 4) => Math.round(x * 10 ** digits) / 10 ** digits;
export const share = ([caught, total]) => total === 0 ? null : round(caught / total);
