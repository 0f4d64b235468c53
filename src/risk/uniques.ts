/**
 * Minimal sample uniques: the smallest sets of columns in which a row differs from every other row (Elliot, Manning
 * and Ford 2002, "A computational algorithm for handling the special uniques problem").
 *
 * A set of columns singles a row out when, for every other row, it holds a column in which the two differ. The
 * minimal sets are therefore the minimal hitting sets of the row's differences, found depth first: take the
 * difference not yet hit that leaves the fewest choices, try each, and give a branch up as soon as one of its columns
 * has become needless (Murakami and Uno 2014, "Efficient algorithms for dualizing large-scale hypergraphs").
 */
import { allColumns, columnsOf, sizeOf, type Table } from './table.ts';

/** Bit masks of the minimal unique column sets of every row, smallest first, then by column order; none is empty. */
export function minimalUniques(table: Table): readonly (readonly number[])[] {
  const all = allColumns(table);
  return table.cells.map((row, index) => {
    const differences = new Set<number>();
    for (const [other, cells] of table.cells.entries())
      if (other !== index) differences.add(differingColumns(row, cells));
    // A participant without company is singled out by any column at all.
    if (table.cells.length === 1 && all !== 0) differences.add(all);
    if (differences.size === 0 || differences.has(0)) return [];
    return minimalHittingSets(minimalOnly([...differences])).sort(bySizeThenColumns);
  });
}

const differingColumns = (a: Readonly<Int32Array>, b: Readonly<Int32Array>): number => {
  let mask = 0;
  for (let column = 0; column < a.length; column++) if (a[column] !== b[column]) mask |= 1 << column;
  return mask;
};

/** Two sets of one size: the one that holds the first column in which they differ comes first. */
const bySizeThenColumns = (a: number, b: number): number => {
  const bySize = sizeOf(a) - sizeOf(b);
  const first = (a ^ b) & -(a ^ b);
  return bySize !== 0 ? bySize : a & first ? -1 : first ? 1 : 0;
};

/** Whoever hits a small set hits every set around it. */
function minimalOnly(sets: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const set of [...sets].sort(bySizeThenColumns))
    if (!kept.some((smaller) => (smaller & set) === smaller)) kept.push(set);
  return kept;
}

function minimalHittingSets(sets: readonly number[]): number[] {
  const found: number[] = [];
  const search = (chosen: number, candidates: number): void => {
    let open = 0;
    let choices = 33;
    for (const set of sets) {
      if (set & chosen) continue;
      const count = sizeOf(set & candidates);
      if (count >= choices) continue;
      open = set & candidates;
      choices = count;
    }
    if (choices === 33) {
      found.push(chosen);
      return;
    }
    let rest = candidates & ~open;
    for (const column of columnsOf(open)) {
      const next = chosen | (1 << column);
      if (eachIsNeeded(sets, next)) search(next, rest);
      rest |= 1 << column;
    }
  };
  search(0, -1);
  return found;
}

/** Every column of `chosen` is the only one to hit some set. */
function eachIsNeeded(sets: readonly number[], chosen: number): boolean {
  let needed = 0;
  for (const set of sets) {
    const hit = set & chosen;
    if ((hit & (hit - 1)) === 0) needed |= hit;
  }
  return needed === chosen;
}
