/**
 * A table in one string, for tens of thousands of rows of which a run asks for a few: making a Map of them would cost more
 * than all questions. Rows are `key` or `key<TAB>rest`, each on a line, in the order of their UTF-16 units.
 */

/** Looks a key up: its `rest` ('' when the row has none), or undefined when there is no such row. */
export const sortedTable =
  (text: string): ((key: string) => string | undefined) =>
  (key) => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === 0 ? 0 : text.lastIndexOf('\n', middle - 1) + 1;
      const next = text.indexOf('\n', start);
      const end = next < 0 ? text.length : next;
      // The row is cut out first: where no row has a tab, to look for one would read the whole table.
      const row = text.slice(start, end);
      const tab = row.indexOf('\t');
      const found = tab < 0 ? row : row.slice(0, tab);
      if (found === key) return tab < 0 ? '' : row.slice(tab + 1);
      if (found < key) low = end + 1;
      else high = start;
    }
    return undefined;
  };
