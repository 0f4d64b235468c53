/** How benches write down what they measured: with date, machine and command, for whoever doubts it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';

export const machine = (): string =>
  `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${arch()}, Node ${process.version}`;

/** Writes `bench/results/<name>-<date>.json`. */
export function writeResults(name: string, date: string, results: unknown, command = name): void {
  const folder = new URL('./results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const what = { date, command: `npm run bench -- ${command}`, machine: machine(), results };
  writeFileSync(new URL(`${name}-${date}.json`, folder), `${JSON.stringify(what, null, 1)}\n`);
  console.error(`written: bench/results/${name}-${date}.json`);
}

export type Cell = string | number | null;
/** Prints a table row by row: the first column as wide as it says, the others right-aligned. */
export const rowPrinter =
  (first: number, others = 8) =>
  (cells: readonly Cell[]): void =>
    console.log(
      cells.map((c, i) => (i === 0 ? String(c).padEnd(first) : String(c ?? '-').padStart(others))).join(' '),
    );

export const round = (x: number, digits = 4): number => Math.round(x * 10 ** digits) / 10 ** digits;
export const share = ([caught, total]: readonly [number, number]): number | null =>
  total === 0 ? null : round(caught / total);
