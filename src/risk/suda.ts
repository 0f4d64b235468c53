/**
 * SUDA scores (Special Uniques Detection Algorithm) in the form that sdcMicro and the Statistical Disclosure Control
 * practice guide print: each minimal sample unique of s out of m attributes adds (m - s)!, so that few attributes
 * weigh far more than many. A score compares participants of one table; it is no probability.
 */
import { columnsOf, sizeOf } from './table.ts';

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Score of one participant from the masks of their minimal uniques over `width` attributes. */
export const sudaScore = (uniques: readonly number[], width: number): number =>
  uniques.reduce((sum, mask) => sum + factorial(width - sizeOf(mask)), 0);

/** Per column, the percentage of the total score of all participants that stems from uniques with this column. */
export function contributions(uniques: readonly (readonly number[])[], width: number): readonly number[] {
  const byColumn = new Array<number>(width).fill(0);
  let total = 0;
  for (const mask of uniques.flat()) {
    const weight = factorial(width - sizeOf(mask));
    total += weight;
    for (const column of columnsOf(mask)) byColumn[column] = (byColumn[column] as number) + weight;
  }
  return byColumn.map((sum) => (total === 0 ? 0 : (100 * sum) / total));
}
