/** From mention to mention and from note to note. Keys pressed on the way wait until the page is there. */
import type { DocumentView } from '../../app/review-view.ts';
import { change, trouble } from './changing.ts';
import { read } from './server.ts';
import {
  currentItem,
  currentPlace,
  get,
  type Opened,
  openedFrom,
  positionOf,
  set,
  words,
  writtenAt,
} from './store.ts';

export const say = (said: string): void => set({ said });

let moving = 0;
const later: Readonly<{ work: () => void; at: number }>[] = [];
/** Milliseconds that a key waits while the page goes to another note: who has waited longer has given up. */
const LONGEST_WAIT = 5000;
/**
 * What a key does, once the page is where the keys before it lead: a decision on the next note's first mention must not fall on
 * this note's last.
 */
export function inOrder(work: () => void): void {
  if (moving === 0) work();
  else later.push({ work, at: Date.now() });
}
export async function move(work: () => Promise<void>): Promise<void> {
  moving += 1;
  try {
    await work();
  } catch (error) {
    // Where it did not arrive, nothing that was meant for there is done.
    later.length = 0;
    trouble(error);
  } finally {
    moving -= 1;
    while (moving === 0 && later.length > 0) {
      const next = later.shift();
      if (next && Date.now() - next.at < LONGEST_WAIT) next.work();
    }
  }
}

/** The note as it was read; as long as nothing was, its text alone. */
async function fetched(id: string): Promise<Opened> {
  const { profile, overview } = get();
  const view = await read<DocumentView>('document', {
    id,
    profile,
    ...(overview?.isRead ? {} : { text: 'alone' }),
  });
  return openedFrom(view, profile);
}

/** Opens a note. `at`: a place in it; or its first or last undecided mention. */
export const open = (id: string, at: number | 'first' | 'last' = 'first', hidden?: number): Promise<void> =>
  move(async () => {
    set({ view: 'text' });
    const same = get().opened;
    const isOpen = same?.id === id;
    const opened = isOpen ? same : await fetched(id);
    const isUndecided = (index: number): boolean =>
      opened.items.get(opened.places[index]?.item ?? '')?.state === 'open';
    const indexes = opened.places.map(({ index }) => index);
    const section = hidden === undefined ? 0 : hidden + 1;
    const current =
      at === 'first'
        ? (indexes.find(isUndecided) ?? -1)
        : at === 'last'
          ? (indexes.findLast(isUndecided) ?? -1)
          : opened.places.findIndex((p) => p.section > section || (p.section === section && p.end > at));
    set({ opened, current, marking: null, only: false, ...(isOpen ? {} : { alike: false }) });
    if (!isOpen) void change('position', { document: id, at: positionOf(get()) });
  });

export function goTo(index: number): void {
  set({ current: index, only: false });
  const { opened } = get();
  const item = currentItem(get());
  const place = currentPlace(get());
  if (!opened || !item || !place) return;
  const { said, kinds, states } = words();
  say(said.mention(writtenAt(opened, place), kinds[item.kind][0], states[item.state]));
}

/** The next (1) or previous (-1) mention; `undecided`: only such, through all notes. */
export async function go(step: 1 | -1, undecided: boolean): Promise<void> {
  const { opened, current, overview, alike, chosen } = get();
  if (!opened || !overview) return;
  if (!overview.isRead) {
    say(words().notReadYet);
    return;
  }
  const count = opened.places.length;
  const from = current < 0 ? (step > 0 ? -1 : count) : current;
  for (let i = from + step; i >= 0 && i < count; i += step) {
    const item = opened.items.get(opened.places[i]?.item ?? '');
    if (!undecided || (alike ? item && chosen.has(item.id) : item?.state === 'open')) {
      goTo(i);
      return;
    }
  }
  if (!undecided || alike) return;
  const { documents } = overview;
  const here = documents.findIndex(({ id }) => id === opened.id);
  const others = documents.map(
    (_, i) => documents[(here + step * (i + 1) + documents.length * 2) % documents.length],
  );
  const next = others.find((row) => row !== undefined && row.open > 0);
  if (!next || (next.id === opened.id && !hasOpen(opened))) say(words().said.nothingOpen);
  else {
    if (next.id !== opened.id) say(words().said.nextDocument(next.name));
    await open(next.id, step > 0 ? 'first' : 'last');
  }
}
const hasOpen = ({ items }: Opened): boolean => [...items.values()].some(({ state }) => state === 'open');

export async function goDocument(step: 1 | -1): Promise<void> {
  const { opened, overview } = get();
  const documents = overview?.documents ?? [];
  const next = documents[documents.findIndex(({ id }) => id === opened?.id) + step];
  if (next) await open(next.id);
}
