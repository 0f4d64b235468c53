/** Classes of meaning of base forms (`accordion`: an instrument), from the table that `npm run senses` writes. */
import { sortedTable } from '../../domain/sorted-table.ts';
import { remember } from '../../lang/script.ts';

/** Numbers of the classes of a base form; none of most words. */
export type Senses = (base: string) => readonly number[];

export function openSenses(table: Uint8Array): Senses {
  let rows: ReturnType<typeof sortedTable> | undefined;
  return remember(50_000, (base: string): readonly number[] => {
    rows ??= sortedTable(new TextDecoder().decode(table));
    const found = rows(base);
    return found === undefined ? [] : found.split(' ').map((number) => Number.parseInt(number, 36));
  });
}
