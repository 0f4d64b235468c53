/** A text in lines, and lines in blocks that are drawn only when they come into sight. */

/** `number` counts lines of the note from 1; absent where a very long line goes on. */
export type Line = Readonly<{ start: number; end: number; number?: number; turn?: TurnMark }>;
export type TurnMark = Readonly<{ role: string; labelEnd?: number }>;
export type Laid = Readonly<{
  section: number;
  block: number;
  start: number;
  end: number;
  lines: readonly Line[];
  /** How many lines of the screen, about. */
  rows: number;
}>;

const LETTERS_A_ROW = 80;
const LINES = 24;
const LETTERS = 3000;
const LONGEST_LINE = 2000;

type Text = Readonly<{
  text: string;
  turns: readonly Readonly<{ start: number; role: string; label?: Readonly<{ end: number }> }>[];
}>;

export const layOut = (sections: readonly Text[]): readonly Laid[] =>
  sections.flatMap((section, i) => blocksOf(linesOf(section), i));

function linesOf({ text, turns }: Text): readonly Line[] {
  const lines: Line[] = [];
  let turn = 0;
  let number = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    number += 1;
    while (turn < turns.length && (turns[turn]?.start ?? 0) < start) turn += 1;
    const begins = turns[turn];
    const mark: TurnMark | undefined =
      begins && begins.start <= end
        ? { role: begins.role, ...(begins.label ? { labelEnd: begins.label.end } : {}) }
        : undefined;
    let from = start;
    for (let first = true; first || from < end; first = false) {
      const to = end - from > LONGEST_LINE ? breakAt(text, from) : end;
      lines.push({
        start: from,
        end: to,
        ...(first ? { number } : {}),
        ...(first && mark ? { turn: mark } : {}),
      });
      from = to;
    }
    start = end + 1;
  }
  return lines;
}

const breakAt = (text: string, from: number): number => {
  const space = text.lastIndexOf(' ', from + LONGEST_LINE);
  return space > from ? space + 1 : from + LONGEST_LINE;
};

function blocksOf(lines: readonly Line[], section: number): readonly Laid[] {
  const blocks: Laid[] = [];
  let held: Line[] = [];
  const close = (): void => {
    const [first] = held;
    const last = held.at(-1);
    if (first && last)
      blocks.push({
        section,
        block: blocks.length,
        start: first.start,
        end: last.end,
        lines: held,
        rows: held.reduce(
          (sum, { start, end }) => sum + Math.max(1, Math.ceil((end - start) / LETTERS_A_ROW)),
          0,
        ),
      });
    held = [];
  };
  for (const line of lines) {
    held.push(line);
    if (held.length >= LINES || line.end - (held[0]?.start ?? 0) > LETTERS) close();
  }
  close();
  return blocks;
}

/** Index of the first of `sorted` for which `reached` holds. */
export function firstWhere<T>(sorted: readonly T[], reached: (value: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
