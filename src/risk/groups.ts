/** How many participants look alike (k), under two readings of withheld cells. */
import { columnsOf, type Table, withheld } from './table.ts';

/**
 * Group size of every row by the columns of `mask`. Strict: a withheld cell equals another withheld cell and nothing
 * else. This is what a reader sees, and it never makes a participant look safer for having fewer cells filled in.
 */
export function strictGroups(table: Table, mask: number): readonly number[] {
  const columns = columnsOf(mask);
  const keys = table.cells.map((row) => columns.map((column) => row[column]).join());
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return keys.map((key) => sizes.get(key) as number);
}

/** Group size of every row by all columns when a withheld cell may be anything (the reading of sdcMicro). */
export function wildcardGroups(table: Table): readonly number[] {
  const compatible = (a: Readonly<Int32Array>, b: Readonly<Int32Array>): boolean =>
    a.every((cell, column) => cell === withheld || b[column] === withheld || cell === b[column]);
  return table.cells.map((row) => table.cells.filter((other) => compatible(row, other)).length);
}
