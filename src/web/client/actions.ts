/** What a reviewer does. The page shows it at once; the server has it stored a moment later, and then reads what follows. */

import type { ShownItem } from '../../app/review-view.ts';
import { mentionId } from '../../domain/mention-id.ts';
import type { DecideRequest, MarkRequest, Overview } from '../api.ts';
import { change, refresh, settle, trouble } from './changing.ts';
import { go, move, open, say } from './moving.ts';
import { read, write } from './server.ts';
import { currentItem, currentPlace, get, type Opened, positionOf, set, words, writtenAt } from './store.ts';

export async function start(): Promise<void> {
  try {
    const overview = await read<Overview>('overview');
    const { settings, position, profiles, documents, behind } = overview;
    set({
      overview,
      behind,
      profile: settings.profile ?? profiles[0] ?? '',
      language: settings.language ?? get().language,
    });
    const known = documents.find(({ id }) => id === position?.document);
    const first = known ?? documents.find(({ open }) => open > 0) ?? documents[0];
    if (first) await open(first.id, known ? (position?.at ?? 0) : 'first');
    if (get().behind) await settle();
  } catch (error) {
    trouble(error);
  }
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
  const wasOpen = item?.state === 'open' && ids.includes(item.id);
  shown(ids, ruled);
  const { said } = words();
  const place = currentPlace(now);
  say(
    ids.length > 1 || !item || !place
      ? said.many(ids.length)
      : said[ruled.action](writtenAt(opened, place), item.count),
  );
  set({ chosen: new Set(), alike: false, dialog: null });
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
