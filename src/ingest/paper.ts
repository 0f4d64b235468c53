/**
 * Builds the text of a word-processor document, and what hides in it, from the events of its XML. Paragraphs end in
 * LF, cells of a row are parted by TAB. A stream is a place that text goes to: the body, or a hidden place. Text
 * boxes are body streams of their own and come after the paragraph they hang on.
 */
import type { Span } from '../domain/span.ts';
import type { HiddenText, Mark } from '../domain/transcript.ts';
import { textTooLarge, tooManyItems } from './failures.ts';
import { hiddenTexts } from './hidden.ts';
import { limits } from './limits.ts';
import { normalise } from './normalise.ts';
import type { Reading, Table } from './reader.ts';

export type Place = HiddenText['where'];
type Stream = { readonly place: Place | 'body'; readonly parts: string[] };

export class Paper {
  readonly #streams: Stream[] = [];
  readonly #out: string[] = [];
  #length = 0;
  /** Breaks owed before the next text: a document does not end in them. */
  #owed = '';
  #paragraph: string[] = [];
  #paragraphLength = 0;
  #asides: string[] = [];
  readonly #hidden = hiddenTexts();
  #pending: { place: Place; text: string; at: number } | null = null;
  readonly #tables: { rows: Span[][] }[] = [];
  readonly #open: { rows: Span[][]; cellStart: number }[] = [];
  readonly #strikes: { start: number; end: number }[] = [];
  readonly #marks: Mark[] = [];
  #cells = 0;

  get #inBody(): boolean {
    return this.#streams.length === 0;
  }

  /** Text of the body, or of the stream that is open. */
  put(text: string, struck = false): void {
    const stream = this.#streams.at(-1);
    if (stream !== undefined) {
      stream.parts.push(text);
      return;
    }
    if (struck)
      this.#strikes.push({ start: this.#paragraphLength, end: this.#paragraphLength + text.length });
    this.#paragraph.push(text);
    this.#paragraphLength += text.length;
    if (this.#paragraphLength + this.#length > limits.textUnits) throw textTooLarge();
  }

  endParagraph(): void {
    const stream = this.#streams.at(-1);
    if (stream !== undefined) {
      stream.parts.push('\n');
      return;
    }
    this.#flushParagraph();
    this.#owed += '\n';
    for (const aside of this.#asides.splice(0)) {
      this.#write(aside);
      this.#owed += '\n';
    }
  }

  #flushParagraph(): void {
    if (this.#paragraph.length === 0) return;
    const raw = this.#paragraph.join('');
    const base = this.#length + this.#owed.length;
    for (const strike of this.#strikes.splice(0)) {
      const start = base + normalise(raw.slice(0, strike.start)).length;
      const end = base + normalise(raw.slice(0, strike.end)).length;
      const last = this.#marks.at(-1);
      if (last !== undefined && last.span.end === start) {
        const span = { start: last.span.start, end };
        this.#marks[this.#marks.length - 1] = { kind: 'crossed-out', span, content: span };
      } else if (start < end)
        this.#marks.push({ kind: 'crossed-out', span: { start, end }, content: { start, end } });
    }
    this.#paragraph = [];
    this.#paragraphLength = 0;
    this.#write(normalise(raw));
  }

  #write(text: string): void {
    this.#out.push(this.#owed, text);
    this.#length += this.#owed.length + text.length;
    this.#owed = '';
    if (this.#length > limits.textUnits) throw textTooLarge();
  }

  /** What follows goes to `place` (or to a text box of the body) until `close`. */
  open(place: Place | 'body'): void {
    this.#streams.push({ place, parts: [] });
  }

  close(): void {
    const stream = this.#streams.pop();
    if (stream === undefined) return;
    const text = stream.parts.join('');
    if (stream.place !== 'body') this.hide(stream.place, text);
    else if (text.trim() !== '') this.#aside(normalise(text).trimEnd());
  }

  #aside(text: string): void {
    const parent = this.#streams.at(-1);
    if (parent === undefined) this.#asides.push(text);
    else parent.parts.push('\n', text, '\n');
  }

  /** A hidden text of its own. The same text in the same place is kept once. */
  hide(place: Place, text: string): void {
    this.#hidden.hide(place, text);
  }

  /** Hidden text of a run: runs that stand side by side make one hidden text (`Ив` + `ан`). */
  hideRun(place: Place, text: string): void {
    const inStream = this.#streams.at(-1)?.parts.length ?? 0;
    const at = this.#length + this.#owed.length + this.#paragraphLength + inStream;
    if (this.#pending?.place === place && this.#pending.at === at) {
      this.#pending.text += text;
      return;
    }
    this.settle();
    this.#pending = { place, text, at };
  }

  /** Ends a run of hidden text; also called when the document ends. */
  settle(): void {
    if (this.#pending !== null) this.hide(this.#pending.place, this.#pending.text);
    this.#pending = null;
  }

  beginTable(): void {
    if (!this.#inBody) return;
    this.#flushParagraph();
    const table = { rows: [] };
    this.#tables.push(table);
    this.#open.push({ rows: table.rows, cellStart: 0 });
  }

  beginRow(): void {
    if (this.#inBody) this.#open.at(-1)?.rows.push([]);
  }

  beginCell(): void {
    const table = this.#open.at(-1);
    if (!this.#inBody || table === undefined) return;
    this.#write('');
    table.cellStart = this.#length;
  }

  endCell(): void {
    const table = this.#open.at(-1);
    if (!this.#inBody) this.#streams.at(-1)?.parts.push('\t');
    else if (table !== undefined) {
      this.#flushParagraph();
      if (++this.#cells > limits.items) throw tooManyItems('cells');
      table.rows.at(-1)?.push({ start: Math.min(table.cellStart, this.#length), end: this.#length });
      this.#owed = '\t';
    }
  }

  endRow(): void {
    if (!this.#inBody) this.#streams.at(-1)?.parts.push('\n');
    else if (this.#open.length > 0) this.#owed = '\n';
  }

  endTable(): void {
    if (this.#inBody) this.#open.pop();
  }

  reading(encoding: string): Reading {
    while (this.#streams.length > 0) this.close();
    this.endParagraph();
    this.settle();
    const text = this.#out.join('');
    const tables: readonly Table[] = this.#tables;
    return { text, encoding, hidden: this.#hidden.texts, cues: [], tables, marks: this.#marks };
  }
}
