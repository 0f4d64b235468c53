/** Every command with its key. Keys may be changed; the server keeps them sealed in the study. */
import { decide, step } from './actions.ts';
import { marking, onMarkingKey } from './marking.ts';
import { go, goDocument, inOrder } from './moving.ts';
import { currentItem, currentPlace, get, type State, set } from './store.ts';
import type { Words } from './words/index.ts';

export type CommandName = keyof Words['commands'];
type Command = Readonly<{
  name: CommandName;
  key: string;
  /** Views in which it does something; absent: in all. Commands of one key must not meet in a view. */
  views?: readonly State['view'][];
  run: () => void;
}>;

const text = ['text'] as const;
const decided = ['text', 'key'] as const;
const press = (id: string): void => document.getElementById(id)?.click();
/** Of a mention what it is; of a question whether all of it are one. */
const answer = (action: 'identifier' | 'harmless', button: string): void =>
  get().view === 'text' ? decide({ action }) : press(button);
const focus = (id: string): void => document.getElementById(id)?.focus();

export const commands: readonly Command[] = [
  { name: 'next', key: 'j', views: text, run: () => void go(1, true) },
  { name: 'previous', key: 'k', views: text, run: () => void go(-1, true) },
  { name: 'next-mention', key: 'n', views: text, run: () => void go(1, false) },
  { name: 'previous-mention', key: 'p', views: text, run: () => void go(-1, false) },
  { name: 'accept', key: 'a', views: decided, run: () => answer('identifier', 'same') },
  { name: 'reject', key: 'r', views: decided, run: () => answer('harmless', 'different') },
  { name: 'edit', key: 'e', views: text, run: () => currentItem(get()) && set({ dialog: 'edit' }) },
  { name: 'only', key: 'h', views: text, run: () => currentItem(get()) && set({ only: !get().only }) },
  { name: 'split', key: 's', run: split },
  { name: 'mark', key: 'm', views: text, run: marking },
  { name: 'undo', key: 'u', run: () => void step(true) },
  { name: 'redo', key: 'y', run: () => void step(false) },
  { name: 'originals', key: 'o', views: text, run: () => set({ originals: !get().originals }) },
  { name: 'next-note', key: ']', views: text, run: () => void goDocument(1) },
  { name: 'previous-note', key: '[', views: text, run: () => void goDocument(-1) },
  { name: 'note', key: 't', views: text, run: () => currentItem(get()) && set({ dialog: 'note' }) },
  { name: 'note-document', key: 'd', views: text, run: () => set({ dialog: 'note-document' }) },
  { name: 'filter', key: '/', views: text, run: () => focus('filter') },
  { name: 'choose-form', key: 'x', views: text, run: choose },
  { name: 'choose-alike', key: 'l', views: text, run: chooseAlike },
  { name: 'scope', key: 'f', views: text, run: () => press('scope') },
  { name: 'questions', key: 'q', run: () => set({ view: 'key', tab: 'questions', entity: '', said: '' }) },
  { name: 'merge', key: 'g', views: ['key'], run: () => press('merge') },
  { name: 'view-text', key: '1', run: () => set({ view: 'text', said: '' }) },
  { name: 'view-key', key: '2', run: () => set({ view: 'key', tab: 'person', said: '' }) },
  { name: 'view-audit', key: '3', run: () => set({ view: 'audit', said: '' }) },
  { name: 'help', key: '?', run: () => set({ dialog: 'help' }) },
];

const tabOf = { person: 'person', place: 'place', organisation: 'organisation' } as const;

/** The entity of this mention under who is who, with its parts to choose from; there, what was chosen is split off. */
function split(): void {
  if (get().view === 'key') {
    press('split');
    return;
  }
  const place = currentPlace(get());
  const kind = currentItem(get())?.kind;
  if (!place?.entity || !kind || !Object.hasOwn(tabOf, kind)) return;
  set({ view: 'key', tab: kind as keyof typeof tabOf, entity: place.entity });
}

function choose(): void {
  const item = currentItem(get());
  if (!item) return;
  const chosen = new Set(get().chosen);
  if (!chosen.delete(item.id)) chosen.add(item.id);
  set({ chosen, ...(chosen.size === 0 ? { alike: false } : {}) });
}

/** Everything undecided that the rule of this mention found in this note, as the same kind. */
function chooseAlike(): void {
  const now = get();
  const place = currentPlace(now);
  const kind = currentItem(now)?.kind;
  const alike = (now.opened?.places ?? []).filter(({ item, rule }) => {
    const other = now.opened?.items.get(item);
    return rule === place?.rule && other?.state === 'open' && other.kind === kind;
  });
  if (alike.length > 0) set({ chosen: new Set(alike.map(({ item }) => item)), alike: true });
}

export const keyOf = (command: Command, now: State): string =>
  now.overview?.settings.keys[command.name] ?? command.key;

/** How a key is called; letters of another layout by where they lie. */
export const named = (event: KeyboardEvent): string =>
  /^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key)
    ? event.code.slice(3).toLowerCase()
    : event.key.toLowerCase();

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

const deciding: ReadonlySet<CommandName | undefined> = new Set(['accept', 'reject', 'undo', 'redo']);

export function onKey(event: KeyboardEvent): void {
  const now = get();
  if (now.dialog !== null || now.ended) return;
  const key = named(event);
  if (event.key === 'Escape') {
    if (isTyping(event.target)) (event.target as HTMLElement).blur();
    else if (now.marking === null) set({ chosen: new Set(), alike: false, only: false });
  }
  if (event.altKey || isTyping(event.target)) return;
  if (event.ctrlKey || event.metaKey) {
    const back = key === 'z' && !event.shiftKey;
    if (back || key === 'y' || key === 'z') {
      event.preventDefault();
      inOrder(() => void step(back));
    }
    return;
  }
  if (now.marking !== null) {
    onMarkingKey(event);
    return;
  }
  if (now.overview?.settings.singleKeys === false) return;
  const meant = (): Command | undefined =>
    commands.find((c) => keyOf(c, now) === key && (c.views?.includes(get().view) ?? true));
  if (!meant()) return;
  event.preventDefault();
  // A key held down walks; it does not decide on everything that comes by.
  if (event.repeat && deciding.has(meant()?.name)) return;
  inOrder(() => meant()?.run());
}
