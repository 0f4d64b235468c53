/** Changing something: sent at once, stored a moment later, and what follows from it read when no other change follows soon. */
import type { Progress } from '../../app/review-thread.ts';
import type { DocumentView, ShownItem } from '../../app/review-view.ts';
import type { Overview, Steps } from '../api.ts';
import { Lost, Refused, read, write } from './server.ts';
import { currentPlace, get, type Opened, openedFrom, set, words } from './store.ts';

/** After the last key press, before the study is read again. */
const PAUSE = 400;
let pause: ReturnType<typeof setTimeout> | undefined;

export function trouble(error: unknown): void {
  if (get().ended) return;
  const { lost, trouble: before } = get();
  // What went before may say why.
  if (error instanceof Lost && !lost) set({ trouble: `${before} ${words().lost}`.trim(), lost: true });
  else if (error instanceof Lost) return;
  else if (error instanceof Refused) set({ trouble: words().failed(error.message) });
  else throw error;
}

/** Sends a change; the study is read again when no other follows soon. */
export async function change(path: string, body: unknown, settleNow = false): Promise<Steps | undefined> {
  changes += 1;
  let refused = false;
  set({ pending: get().pending + 1, behind: true, trouble: '' });
  clearTimeout(pause);
  try {
    const steps = await write<Steps>(path, body);
    const { overview } = get();
    if (overview) set({ overview: { ...overview, done: steps.done, undone: steps.undone } });
    return steps;
  } catch (error) {
    trouble(error);
    refused = true;
    return undefined;
  } finally {
    set({ pending: get().pending - 1 });
    clearTimeout(pause);
    // The page showed it as done already.
    const { overview } = get();
    if (refused && overview && !get().lost) refresh({ ...overview, version: -1 }).catch(trouble);
    if (settleNow) await settle();
    else pause = setTimeout(() => void settle(), PAUSE);
  }
}

let settling: Promise<void> | undefined;
let changes = 0;
/** Reads the study again, and what is open of it; asked for while that goes on, once more for what was changed meanwhile. */
export async function settle(): Promise<void> {
  if (get().pending > 0 || get().ended) return;
  if (settling) return settling;
  const known = changes;
  settling = settleOnce().finally(() => {
    settling = undefined;
  });
  await settling;
  if (changes !== known) await settle();
}

/** How often is asked how far a long reading is, in milliseconds. */
const ASK = 700;

async function settleOnce(): Promise<void> {
  const timer = setInterval(() => {
    read<Progress | null>('progress').then((progress) => set({ progress }), trouble);
  }, ASK);
  try {
    const overview = await read<Overview>('settled');
    if (get().pending > 0) return;
    set({ overview });
    await refresh(overview);
    if (get().pending > 0) return;
    if (get().forms) await loadForms();
    set({ read: get().read + 1, behind: false });
  } catch (error) {
    set({ behind: false });
    trouble(error);
  } finally {
    clearInterval(timer);
    set({ progress: null });
  }
}

/** What is decided in the note that is open, before the rest of the study is read again. */
export async function refresh({ version }: Overview): Promise<void> {
  const { opened: before, profile } = get();
  if (!before || (before.version === version && before.profile === profile)) return;
  const view = await read<DocumentView>('document', { id: before.id, profile, text: 'no' });
  // A key pressed meanwhile knows better; its own pause comes.
  if (get().pending > 0 || get().opened?.id !== before.id) return;
  const opened = openedFrom(view, profile, before);
  // Who reads on in a note that was text alone is left where they are.
  const wasUnread = before.version < 0 && !isScrolled();
  set({ opened, current: wasUnread ? firstOpen(opened) : sameCurrent(opened) });
}

const isScrolled = (): boolean => (document.getElementById('text')?.scrollTop ?? 0) > 0;
const firstOpen = ({ places, items }: Opened): number =>
  places.findIndex(({ item }) => items.get(item)?.state === 'open');

/** The place that was current, or the one nearest to it, in the note as it is now. */
function sameCurrent(opened: Opened): number {
  const place = currentPlace(get());
  if (!place) return -1;
  return opened.places.findIndex(
    ({ section, end }) => section > place.section || (section === place.section && end > place.start),
  );
}

export async function loadForms(): Promise<void> {
  try {
    set({ forms: await read<readonly ShownItem[]>('forms') });
  } catch (error) {
    trouble(error);
  }
}
