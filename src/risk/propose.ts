/** Which attributes to leave out so that nobody stands in too small a group. */
import { strictGroups } from './groups.ts';
import { contributions } from './suda.ts';
import { allColumns, columnsOf, type Table } from './table.ts';

type Step = Readonly<{ column: number; below: number }>;

/**
 * Greedy: at each step the column whose absence leaves the fewest rows below the bound; of equals the one that leaves
 * fewest rows unique, then the one that weighs most in what still singles rows out, then the last in the table.
 * Greedy is not always shortest, but each step can be explained and taken alone.
 */
export function proposeRemovals(
  table: Table,
  uniques: readonly (readonly number[])[],
  minimumGroup: number,
): readonly Step[] {
  if (table.cells.length < minimumGroup) return [];
  const steps: Step[] = [];
  let mask = allColumns(table);
  const count = (columns: number, limit: number): number =>
    strictGroups(table, columns).filter((size) => size < limit).length;
  while (count(mask, minimumGroup) > 0) {
    // Uniques of the narrower table are those of the wider one that do without the column left out.
    const left = uniques.map((masks) => masks.filter((unique) => (unique & ~mask) === 0));
    const weight = contributions(left, table.width);
    const options = columnsOf(mask).map((column) => {
      const without = mask & ~(1 << column);
      return { column, below: count(without, minimumGroup), unique: count(without, 2) };
    });
    options.sort(
      (a, b) =>
        a.below - b.below ||
        a.unique - b.unique ||
        (weight[b.column] as number) - (weight[a.column] as number) ||
        b.column - a.column,
    );
    const best = options[0];
    if (best === undefined) break;
    steps.push({ column: best.column, below: best.below });
    mask &= ~(1 << best.column);
  }
  return steps;
}
