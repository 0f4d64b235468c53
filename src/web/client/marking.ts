/** Marking words that nothing had found: what the mouse selected, or word by word with the arrows. */

import { say } from './moving.ts';
import { currentPlace, get, type Marking, set, words } from './store.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;
/** How far around the caret words are looked for: a note may be megabytes long. */
const AROUND = 3000;

type Range = Readonly<{ start: number; end: number }>;
function wordsNear(text: string, at: number): readonly Range[] {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - AROUND)));
  return [...text.slice(from, at + AROUND).matchAll(WORD)].map((found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
  }));
}

/** Widened to whole words; null where there is none. */
export function wholeWords(text: string, { start, end }: Range): Range | null {
  const touched = wordsNear(text, start).filter((word) => word.end > start && word.start < end);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: Math.max(last.end, Math.min(end, last.end)) } : null;
}

/** Where in a section's text a point of the page lies. */
function offsetOf(node: Node | null, offset: number): Readonly<{ section: number; at: number }> | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  const section = piece?.closest<HTMLElement>('[data-section]')?.dataset.section;
  if (!piece || section === undefined) return null;
  const start = Number(piece.dataset.start);
  // What stands for something else has the length of something else.
  if (piece.dataset.end === undefined) return { section: Number(section), at: start + offset };
  return { section: Number(section), at: offset === 0 ? start : Number(piece.dataset.end) };
}

function selected(): Marking | null {
  const selection = getSelection();
  const { opened } = get();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !opened) return null;
  const range = selection.getRangeAt(0);
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  if (!from || !to || from.section !== to.section) return null;
  const found = wholeWords(opened.sections[from.section]?.text ?? '', { start: from.at, end: to.at });
  return found && { section: from.section, ...found, anchor: found.start };
}

/** With a selection: asks for its kind. Without one: begins to select by keyboard. */
export function marking(): void {
  const chosen = selected();
  if (chosen) {
    set({ marking: chosen, dialog: 'mark' });
    return;
  }
  const now = get();
  const place = currentPlace(now);
  const section = place?.section ?? 0;
  const text = now.opened?.sections[section]?.text ?? '';
  const at = place?.end ?? 0;
  const first = wordsNear(text, at).find(({ start }) => start >= at) ?? wordsNear(text, at)[0];
  if (!first) return;
  set({ marking: { section, ...first, anchor: first.start } });
  // The arrows are the text's while words are being marked.
  document.getElementById('text')?.focus();
  say(words().markHint);
}

/** Keys while words are being marked. */
export function onMarkingKey(event: KeyboardEvent): void {
  const now = get();
  const { marking: range, opened } = now;
  if (!range || !opened || now.dialog !== null) return;
  const act = (): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  if (event.key === 'Escape') {
    act();
    set({ marking: null, said: '' });
  } else if (event.key === 'Enter') {
    act();
    set({ dialog: 'mark' });
  } else if (/^Arrow/.test(event.key)) {
    act();
    const text = opened.sections[range.section]?.text ?? '';
    const next = moved(text, range, event.key, event.shiftKey);
    set({ marking: next });
    say(text.slice(next.start, next.end));
  }
}

function moved(text: string, range: Marking, key: string, widen: boolean): Marking {
  const near = wordsNear(text, range.start);
  const isForward = key === 'ArrowRight' || key === 'ArrowDown';
  const headIsEnd = range.anchor === range.start;
  const head = near.findIndex((w) => (headIsEnd ? w.end === range.end : w.start === range.start));
  const lineOf = ({ start }: Range): number => text.lastIndexOf('\n', start - 1);
  const here = near[head];
  let to = head + (isForward ? 1 : -1);
  if ((key === 'ArrowDown' || key === 'ArrowUp') && here) {
    const step = isForward ? 1 : -1;
    while (near[to] && lineOf(near[to] as Range) === lineOf(here)) to += step;
    const line = near[to] && lineOf(near[to] as Range);
    if (!isForward) while (near[to - 1] && lineOf(near[to - 1] as Range) === line) to -= 1;
  }
  const word = near[to];
  if (!word) return range;
  if (!widen) return { ...range, ...word, anchor: word.start };
  const anchor = near.find(({ start }) => start === range.anchor) ?? word;
  return {
    ...range,
    start: Math.min(anchor.start, word.start),
    end: Math.max(anchor.end, word.end),
    anchor: anchor.start,
  };
}
