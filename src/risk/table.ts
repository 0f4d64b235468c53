/**
 * The participants table as small integers, which is what counting needs. Withheld, unknown and empty cells are all
 * 0: a reader of the released table sees an empty cell for each of them.
 */
import type { AttributeRow } from '../domain/risk.ts';

export const withheld = 0;
/** `cells[row][column]`; equal numbers in a column mean equal values. */
export type Table = Readonly<{ cells: readonly Readonly<Int32Array>[]; width: number }>;

export function encodeTable(rows: readonly AttributeRow[], attributes: readonly string[]): Table {
  const codes = attributes.map(() => new Map<string, number>());
  const cells = rows.map(({ values }) =>
    Int32Array.from(attributes, (attribute, column) => {
      const value = Object.hasOwn(values, attribute) ? values[attribute] : null;
      if (value === null || value === undefined || value === '') return withheld;
      const known = codes[column] as Map<string, number>;
      const code = known.get(value) ?? known.size + 1;
      known.set(value, code);
      return code;
    }),
  );
  return { cells, width: attributes.length };
}

/** Sets of columns are bit masks: bit 0 is the first column. */
export const allColumns = (table: Table): number => 2 ** table.width - 1;
export const columnsOf = (mask: number): number[] => {
  const columns: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) columns.push(31 - Math.clz32(rest & -rest));
  return columns;
};

/** Number of columns in a mask (bits counted in parallel). */
export function sizeOf(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
