/** What the review page shows of a reading, as plain values. It holds names: for the eyes of the reviewer alone. */
import type { RulingLevel } from '../domain/decision.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import type { RenderedEdit } from '../domain/rendition.ts';
import { covers, type Span } from '../domain/span.ts';
import { apartId } from './apart.ts';
import { lineCounter } from './lines.ts';
import type { ReadDocument } from './pipeline.ts';
import { type Decided, renditionOf } from './profile.ts';
import type { Item, Items } from './review-items.ts';
import type { ItemState, ScreenItem } from './review-screen.ts';
import type { Spot, Spots } from './spots.ts';

export type ShownItem = Readonly<{
  id: string;
  kind: Kind;
  state: ItemState;
  /** As written, up to five spellings. */
  forms: readonly string[];
  count: number;
  notes: number;
  /** It is one mention that was ruled on by itself. */
  place?: string;
  replacement?: string;
  level?: RulingLevel;
  /** What the reviewer noted on it. */
  note?: string;
}>;

/** `where` absent: the text itself; else where in the file it hides. Turns are of the text alone. */
export type Section = Readonly<{
  where?: string;
  /** Absent where the reader has it already. */
  text?: string;
  turns: readonly Readonly<{ start: number; end: number; label?: Span; role: string; time?: number }>[];
}>;
export type DocumentView = Readonly<{
  id: string;
  name: string;
  /** Of the reading; -1: text alone, nothing of it was looked for yet. */
  version: number;
  sections: readonly Section[];
  /** As `packSpots` packs them. */
  spots: string;
  items: readonly ShownItem[];
  note: string;
}>;

/** An item with what the reviewer noted on it. */
export function shownItem(
  { form: _, foundAs: __, marked: ___, ...item }: ScreenItem,
  notes: Readonly<Record<string, string>>,
): ShownItem {
  const note = notes[item.id];
  return { ...item, ...(note === undefined ? {} : { note }) };
}

/** Which edit stands in the place of each mention, by a walk over both in order. */
function editsBySpan(
  edits: readonly RenderedEdit[],
  spans: readonly Span[],
): ReadonlyMap<Span, RenderedEdit> {
  const found = new Map<Span, RenderedEdit>();
  let at = 0;
  for (const span of spans) {
    while (at < edits.length && (edits[at] as RenderedEdit).span.end < span.end) at++;
    const edit = edits[at];
    if (edit && covers(edit.span, span)) found.set(span, edit);
  }
  return found;
}

export function spotsOf(
  items: Items,
  entityOf: ReadonlyMap<string, string>,
  document: ReadDocument,
  decided: Decided,
): Spots {
  const placed = items.inDocument.get(document.record.id) ?? [];
  const edits = editsBySpan(
    renditionOf(document, decided).edits,
    placed.flatMap(([m]) => (m.hidden === undefined ? [m.span] : [])),
  );
  const spot = ([mention, item]: readonly [Mention, Item]): Spot => {
    const edit = edits.get(mention.span);
    const entity = entityOf.get(mention.id);
    return {
      item: item.id,
      start: mention.span.start,
      end: mention.span.end,
      rule: mention.rule,
      ...(entity === undefined ? {} : { entity }),
      ...(edit && [entity, apartId(mention.id)].includes(edit.decision.target)
        ? { put: edit.replacement, from: edit.span.start, to: edit.span.end }
        : {}),
    };
  };
  const within = (hidden: number | undefined): readonly Spot[] =>
    placed.filter(([m]) => m.hidden === hidden).map(spot);
  return [within(undefined), ...document.transcript.hidden.map((_, i) => within(i))];
}

/** `items`: those that stand in this note. */
export function documentView(
  { record, transcript }: Pick<ReadDocument, 'record' | 'transcript'>,
  spots: string,
  items: readonly ScreenItem[],
  options: Readonly<{ version: number; text: boolean; notes: Readonly<Record<string, string>> }>,
): DocumentView {
  return {
    id: record.id,
    name: record.name,
    version: options.version,
    note: options.notes[record.id] ?? '',
    items: items.map((item) => shownItem(item, options.notes)),
    spots,
    sections: [
      {
        ...(options.text ? { text: transcript.text } : {}),
        turns: transcript.turns.map(({ span, label, role, time }) => ({
          ...span,
          role,
          ...(label ? { label } : {}),
          ...(time === undefined ? {} : { time }),
        })),
      },
      ...transcript.hidden.map(({ where, text }) => ({
        where,
        ...(options.text ? { text } : {}),
        turns: [],
      })),
    ],
  };
}

/** A mention with the words around it. `line` counts from 1. */
export type Occurrence = Readonly<{
  document: string;
  name: string;
  line: number;
  start: number;
  hidden?: number;
  before: string;
  match: string;
  after: string;
}>;

const AROUND = 60;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Keyword in context: where one item stands in a note. */
export function occurrencesIn(
  { record, transcript }: Pick<ReadDocument, 'record' | 'transcript'>,
  spots: Spots,
  item: string,
): readonly Occurrence[] {
  return spots.flatMap((within, section) => {
    const hidden = section === 0 ? undefined : section - 1;
    const text = hidden === undefined ? transcript.text : (transcript.hidden[hidden]?.text ?? '');
    const lineOf = lineCounter(text);
    return within
      .filter((spot) => spot.item === item)
      .map(({ start, end }) => ({
        document: record.id,
        name: record.name,
        line: lineOf(start),
        start,
        ...(hidden === undefined ? {} : { hidden }),
        before: oneLine(text.slice(Math.max(0, start - AROUND), start)),
        match: oneLine(text.slice(start, end)),
        after: oneLine(text.slice(end, end + AROUND)),
      }));
  });
}
