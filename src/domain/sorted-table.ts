/**
 * A table in one string, for tens of thousands of rows of which a run asks for a few: making a Map of them would cost more
 * than all questions. Rows are `key` or `key<TAB>rest`, each on a line, in the order of their UTF-16 units.
 */

const TAB = 9;
const NEWLINE = 10;

/** Looks a key up: its `rest` ('' when the row has none), or undefined when there is no such row. */
export function sortedTable(text: string): (key: string) => string | undefined {
  const unitAt = (at: number): number => (at < text.length ? text.charCodeAt(at) : NEWLINE);
  const endOf = (at: number): number => {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  };
  return (key) => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      let start = (low + high) >> 1;
      while (start > low && text.charCodeAt(start - 1) !== NEWLINE) start--;
      // Unit by unit: to cut the rows out of the table costs more than to read them.
      let n = 0;
      let unit = unitAt(start);
      while (n < key.length && unit === key.charCodeAt(n) && unit !== TAB && unit !== NEWLINE)
        unit = unitAt(start + ++n);
      const ends = unit === TAB || unit === NEWLINE;
      if (ends && n === key.length) return unit === TAB ? text.slice(start + n + 1, endOf(start + n)) : '';
      if (ends || (n < key.length && unit < key.charCodeAt(n))) low = endOf(start + n) + 1;
      else high = start;
    }
    return undefined;
  };
}
