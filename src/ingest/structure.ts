/** Finds blocks, turns and marks in a reading, in this order: what belongs to a block cannot be a turn. */
import type { Span } from '../domain/span.ts';
import type { FieldBlock, Mark, Turn } from '../domain/transcript.ts';
import { findBlocks } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { type KeyLine, keyLines } from './lines.ts';
import { findMarks } from './marks.ts';
import type { Reading, Table } from './reader.ts';
import { blocksOfTable, tablesInText } from './tables.ts';
import { findTurns } from './turns.ts';

export type Structure = Readonly<{
  turns: readonly Turn[];
  blocks: readonly FieldBlock[];
  marks: readonly Mark[];
}>;

/** Throws unreadable-file (front matter that is not YAML) and too-large. */
export function findStructure(reading: Reading): Structure {
  const { text, cues, tables } = reading;
  const marks = findMarks(text, reading.marks);
  // Subtitles have no header: a line of theirs is speech.
  if (cues.length > 0) return { turns: findTurns(text, keyLines(text, 0), [], cues), blocks: [], marks };
  const front = readFrontMatter(text);
  const from = front?.end ?? 0;
  const lines = keyLines(text, from);
  const firstTurn = lines.find(
    ({ label }) => label !== null && label.role !== null && label.role !== 'unknown',
  )?.span.start;
  const tabled = [...tables, ...(tables.length > 0 ? [] : tablesInText(text, from))].map((table) => {
    const span = spanOfTable(table);
    return { span, blocks: blocksOfTable(text, table, firstTurn !== undefined && firstTurn < span.start) };
  });
  const used = tabled.filter((table) => table.blocks.length > 0);
  const free = outsideTables(
    lines,
    used.map((table) => table.span),
  );
  const found = [...findBlocks(text, free, from), ...used.flatMap((table) => table.blocks)];
  const blocks = [...(front?.blocks ?? []), ...found.sort((a, b) => a.span.start - b.span.start)];
  const walls: readonly FieldBlock[] = [
    ...blocks,
    ...used.map((table): FieldBlock => ({ role: 'profile', span: table.span, fields: [] })),
  ];
  return { turns: findTurns(text, free, walls, cues), blocks, marks };
}

/** From the first cell to the last. */
function spanOfTable(table: Table): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const row of table.rows)
    for (const cell of row) {
      start = Math.min(start, cell.start);
      end = Math.max(end, cell.end);
    }
  return { start: Math.min(start, end), end };
}

function outsideTables(lines: readonly KeyLine[], tables: readonly Span[]): readonly KeyLine[] {
  const sorted = [...tables].sort((a, b) => a.start - b.start);
  let n = 0;
  let reach = -1;
  return lines.filter(({ span }) => {
    for (let next = sorted[n]; next !== undefined && next.start < span.end; next = sorted[++n])
      reach = Math.max(reach, next.end);
    return span.start >= reach;
  });
}
