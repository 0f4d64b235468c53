/** segments.csv: one row per turn, and one per paragraph of what belongs to no turn. */
import type { ReleaseFile } from '../../domain/release.ts';
import { segmentColumns } from '../columns.ts';
import { type Cell, csvBytes } from '../csv.ts';
import type { ReleaseDocument, ReleaseInput, ReleaseTurn } from '../input.ts';

export const segmentsPath = 'segments.csv';

export const writeSegments = ({ documents }: ReleaseInput): readonly ReleaseFile[] => [
  {
    path: segmentsPath,
    bytes: csvBytes(
      segmentColumns.map(({ name }) => name),
      documents.flatMap(segmentRows),
    ),
  },
];

/**
 * Every character of the text but white space, labels and what precedes a label in its turn (a time stamp) stands in
 * exactly one row, in order. Where turns overlap the earlier one keeps the text.
 */
export function segmentRows({
  rendition: { name, text },
  turns,
}: ReleaseDocument): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  const push = (said: string, turn?: ReleaseTurn): void => {
    const words = said.trim();
    if (words === '') return;
    rows.push([name, rows.length + 1, turn?.role ?? null, turn?.speaker ?? null, turn?.time ?? null, words]);
  };
  let read = 0;
  for (const turn of [...turns].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const end = Math.min(turn.span.end, text.length);
    if (end <= read) continue;
    for (const paragraph of paragraphs(text.slice(read, turn.span.start))) push(paragraph);
    const start = Math.max(read, turn.span.start);
    const label = turn.label;
    if (label && label.start >= start && label.end <= end)
      push(text.slice(label.end, end).replace(/^\s?:/u, ''), turn);
    else push(text.slice(start, end), turn);
    read = end;
  }
  for (const paragraph of paragraphs(text.slice(read))) push(paragraph);
  return rows;
}

/** Paragraphs are parted by blank lines. */
const paragraphs = (text: string): readonly string[] => text.split(/\n(?=[^\S\n]*\n)/u);
