/** What the review page shows of a reading, as plain values. It holds names: for the eyes of the reviewer alone. */
import type { RulingLevel } from '../domain/decision.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import type { RenderedEdit } from '../domain/rendition.ts';
import { covers, type Span } from '../domain/span.ts';
import { type ReadDocument, textReader } from './pipeline.ts';
import { type Decided, renditionOf } from './profile.ts';
import type { StudyReading } from './reading.ts';
import type { Item, ItemState, Items } from './review-items.ts';

export type ShownItem = Readonly<{
  id: string;
  kind: Kind;
  state: ItemState;
  /** As written, up to five spellings. */
  forms: readonly string[];
  count: number;
  notes: number;
  replacement?: string;
  level?: RulingLevel;
  /** What the reviewer noted on it. */
  note?: string;
}>;

/** A mention in its text. `put` stands in the place of `from`..`to`, which may take in a word beside the mention. */
export type Spot = Readonly<{
  item: string;
  start: number;
  end: number;
  rule: string;
  entity?: string;
  put?: string;
  from?: number;
  to?: number;
}>;

/** `where` absent: the text itself; else where in the file it hides. Turns are of the text alone. */
export type Section = Readonly<{
  where?: string;
  /** Absent where the reader has it already. */
  text?: string;
  turns: readonly Readonly<{ start: number; end: number; label?: Span; role: string; time?: number }>[];
  spots: readonly Spot[];
}>;
export type DocumentView = Readonly<{
  id: string;
  name: string;
  version: number;
  sections: readonly Section[];
  items: readonly ShownItem[];
  note: string;
}>;

const SAMPLES = 5;

export function shownItem(
  item: Item,
  textOf: (mention: Mention) => string,
  notes: Readonly<Record<string, string>>,
): ShownItem {
  const note = notes[item.id];
  return {
    id: item.id,
    kind: item.kind,
    state: item.state,
    forms: [...new Set(item.mentions.map(textOf))].slice(0, SAMPLES),
    count: item.mentions.length,
    notes: new Set(item.mentions.map((m) => m.document)).size,
    ...(item.replacement === undefined ? {} : { replacement: item.replacement }),
    ...(item.level === undefined ? {} : { level: item.level }),
    ...(note === undefined ? {} : { note }),
  };
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

export function documentView(
  study: StudyReading,
  items: Items,
  entityOf: ReadonlyMap<string, string>,
  document: ReadDocument,
  decided: Decided,
  options: Readonly<{ version: number; text: boolean; notes: Readonly<Record<string, string>> }>,
): DocumentView {
  const { record, transcript } = document;
  const placed = items.inDocument.get(record.id) ?? [];
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
      ...(edit && edit.decision.target === entity
        ? { put: edit.replacement, from: edit.span.start, to: edit.span.end }
        : {}),
    };
  };
  const within = (hidden: number | undefined): readonly Spot[] =>
    placed.filter(([m]) => m.hidden === hidden).map(spot);
  const shown = new Map(placed.map(([, item]) => [item.id, item]));
  const everywhere = textReader(study.documents);
  return {
    id: record.id,
    name: record.name,
    version: options.version,
    note: options.notes[record.id] ?? '',
    items: [...shown.values()].map((item) => shownItem(item, everywhere, options.notes)),
    sections: [
      {
        ...(options.text ? { text: transcript.text } : {}),
        turns: transcript.turns.map(({ span, label, role, time }) => ({
          ...span,
          role,
          ...(label ? { label } : {}),
          ...(time === undefined ? {} : { time }),
        })),
        spots: within(undefined),
      },
      ...transcript.hidden.map(({ where, text }, i) => ({
        where,
        ...(options.text ? { text } : {}),
        turns: [],
        spots: within(i),
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

/** Keyword in context, in the order of the notes; `limit` of them at most. */
export function occurrencesOf(
  { documents }: Pick<StudyReading, 'documents'>,
  mentions: readonly Mention[],
  limit: number,
): readonly Occurrence[] {
  const byId = new Map(documents.map((d) => [d.record.id, d]));
  return mentions.slice(0, limit).flatMap(({ document, hidden, span: { start, end } }) => {
    const found = byId.get(document);
    if (!found) return [];
    const { transcript, record } = found;
    const text = hidden === undefined ? transcript.text : (transcript.hidden[hidden]?.text ?? '');
    return [
      {
        document,
        name: record.name,
        line: text.slice(0, start).split('\n').length,
        start,
        ...(hidden === undefined ? {} : { hidden }),
        before: oneLine(text.slice(Math.max(0, start - AROUND), start)),
        match: oneLine(text.slice(start, end)),
        after: oneLine(text.slice(end, end + AROUND)),
      },
    ];
  });
}
