/** What a reviewer does. The page shows it at once; the server has it stored a moment later, and then reads what follows. */

import type { DocumentView, ShownItem } from '../../app/review-view.ts';
import { mentionId } from '../../domain/mention-id.ts';
import type { DecideRequest, MarkRequest, Overview } from '../api.ts';
import { change, refresh, settle, trouble } from './changing.ts';
import { read, write } from './server.ts';
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

export async function start(): Promise<void> {
  try {
    const overview = await read<Overview>('overview');
    const { settings, position, profiles, version, behind } = overview;
    set({
      overview,
      behind,
      profile: settings.profile ?? profiles[0] ?? '',
      language: settings.language ?? get().language,
    });
    // A study that was never read is read for its first note, and shows how far that is; else the rest is read behind it.
    if (version === 0 && overview.documents.every(({ all }) => all === 0)) await settle();
    const documents = get().overview?.documents ?? [];
    const known = documents.find(({ id }) => id === position?.document);
    const first = known ?? documents.find(({ open }) => open > 0) ?? documents[0];
    if (first) await open(first.id, known ? (position?.at ?? 0) : 'first');
    if (get().behind) await settle();
  } catch (error) {
    trouble(error);
  }
}

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
async function move(work: () => Promise<void>): Promise<void> {
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

/** Opens a note. `at`: a place in it; or its first or last undecided mention. */
export const open = (id: string, at: number | 'first' | 'last' = 'first', hidden?: number): Promise<void> =>
  move(async () => {
    set({ view: 'text' });
    const same = get().opened;
    const isOpen = same?.id === id;
    const opened = isOpen
      ? same
      : openedFrom(await read<DocumentView>('document', { id, profile: get().profile }), get().profile);
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
    set({ opened, current, marking: null, only: false });
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
  const { opened, current, overview } = get();
  if (!opened || !overview) return;
  const count = opened.places.length;
  const from = current < 0 ? (step > 0 ? -1 : count) : current;
  for (let i = from + step; i >= 0 && i < count; i += step) {
    const state = opened.items.get(opened.places[i]?.item ?? '')?.state;
    if (!undecided || state === 'open') {
      goTo(i);
      return;
    }
  }
  if (!undecided) return;
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

type Ruled = Omit<DecideRequest['decisions'][number], 'item'>;

/** What the key says of the chosen forms, or of the current one; then on to the next undecided. */
export function decide(ruled: Ruled): void {
  const now = get();
  const { opened, chosen } = now;
  const item = currentItem(now);
  if (!opened || now.lost) return;
  if (now.only && item) {
    decideHere(ruled, opened, item);
    return;
  }
  const ids = chosen.size > 0 ? [...chosen] : item ? [item.id] : [];
  if (ids.length === 0) return;
  const wasOpen = chosen.size === 0 && item?.state === 'open';
  shown(ids, ruled);
  const { said } = words();
  const place = currentPlace(now);
  say(
    ids.length > 1 || !item || !place
      ? said.many(ids.length)
      : said[ruled.action](writtenAt(opened, place), item.count),
  );
  set({ chosen: new Set(), dialog: null });
  const body: DecideRequest = {
    document: opened.id,
    at: positionOf(now),
    decisions: ids.map((id) => ({ item: id, ...ruled })),
  };
  void change('decide', body);
  if (wasOpen) void go(1, true);
}

/** What the key says of the current mention alone; its form keeps what was said of it. */
function decideHere(ruled: Ruled, opened: Opened, item: ShownItem): void {
  const now = get();
  const place = currentPlace(now);
  if (!place) return;
  const id = mentionId(opened.id, place, place.section === 0 ? undefined : place.section - 1);
  const wasOpen = item.state === 'open';
  const { note: _, ...bare } = item;
  const one: ShownItem = { ...bare, id, count: 1, notes: 1, place: id };
  const form: ShownItem = { ...item, count: item.count - 1 };
  const items = new Map([...opened.items, [id, one] as const]);
  if (item.id !== id && form.count > 0) items.set(form.id, form);
  set({
    opened: {
      ...opened,
      items,
      places: opened.places.map((p) => (p.index === place.index ? { ...p, item: id } : p)),
    },
    only: false,
    dialog: null,
  });
  shown([id], ruled);
  say(words().said.here(writtenAt(opened, place), words().states[ruled.action]));
  void change('decide', {
    document: opened.id,
    at: positionOf(now),
    decisions: [{ item: item.id, ...ruled, place: id }],
  } satisfies DecideRequest);
  if (wasOpen) void go(1, true);
}

/** The decision as it will be, before the server has answered. */
function shown(ids: readonly string[], { action, kind, replacement, level }: Ruled): void {
  const { opened, overview, forms } = get();
  if (!opened || !overview) return;
  const ruledOn = new Set(ids);
  const ruled = (item: ShownItem): ShownItem => {
    if (!ruledOn.has(item.id)) return item;
    const { replacement: before, level: beforeLevel, ...rest } = item;
    const put = replacement ?? before;
    const coarse = level === undefined ? beforeLevel : level;
    return {
      ...rest,
      state: action,
      kind: kind ?? item.kind,
      ...(put ? { replacement: put } : {}),
      ...(coarse ? { level: coarse } : {}),
    };
  };
  const isOpen = (id: string): boolean => opened.items.get(id)?.state === 'open';
  const here = opened.places.filter(({ item }) => ruledOn.has(item) && isOpen(item)).length;
  const open = [...opened.items.values(), ...(forms ?? [])].filter(
    ({ id, state }) => ruledOn.has(id) && state === 'open',
  );
  const settled = new Map(open.map((item) => [item.id, item]));
  const mentions = [...settled.values()].reduce((sum, { count }) => sum + count, 0);
  set({
    opened: { ...opened, items: new Map([...opened.items].map(([id, item]) => [id, ruled(item)])) },
    forms: forms?.map(ruled) ?? null,
    overview: {
      ...overview,
      open: { forms: overview.open.forms - settled.size, mentions: overview.open.mentions - mentions },
      documents: overview.documents.map((row) =>
        row.id === opened.id ? { ...row, open: Math.max(0, row.open - here) } : row,
      ),
    },
  });
}

export async function mark(marking: MarkRequest): Promise<void> {
  set({ dialog: null, marking: null });
  const steps = await change('mark', marking, true);
  if (!steps) return;
  const section = marking.hidden === undefined ? 0 : marking.hidden + 1;
  const index = get().opened?.places.findIndex((p) => p.section === section && p.end > marking.start) ?? -1;
  set({ current: index });
  say(words().said.marked);
}

/** Takes the latest step back, or does it again; then shows where it was. */
export const step = (back: boolean): Promise<void> =>
  move(async () => {
    const steps = await change(back ? 'undo' : 'redo', {});
    if (!steps) return;
    const overview = await read<Overview>('overview');
    set({ overview });
    if (steps.document && steps.document !== get().opened?.id) await open(steps.document);
    else await refresh({ ...overview, version: -1 });
    say(back ? words().said.undone : words().said.redone);
  });

export async function chooseProfile(profile: string): Promise<void> {
  set({ profile });
  await remember({ profile });
}
type Settings = Overview['settings'];
export async function remember(changed: Partial<Settings>): Promise<void> {
  const { overview } = get();
  if (!overview) return;
  const settings = { ...overview.settings, ...changed };
  set({ overview: { ...overview, settings } });
  await change('settings', settings, true);
}

export async function note(of: string, text: string): Promise<void> {
  const { opened } = get();
  const item = opened?.items.get(of);
  if (opened && item) {
    const { note: _, ...rest } = item;
    const noted = text === '' ? rest : { ...rest, note: text };
    set({ opened: { ...opened, items: new Map([...opened.items, [of, noted]]) } });
  } else if (opened?.id === of) set({ opened: { ...opened, note: text } });
  set({ dialog: null });
  await change('note', { of, text });
}

export async function end(): Promise<void> {
  try {
    await write('end', {});
  } catch (error) {
    trouble(error);
  }
  set({ ended: true });
}
