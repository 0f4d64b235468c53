/** Beside the text: the mention in question, what can be done with it, and all forms to decide. */
import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Occurrence, ShownItem } from '../../app/review-view.ts';
import { loadForms, trouble } from './changing.ts';
import { CommandButton, Key } from './keycap.tsx';
import { goTo, open } from './moving.ts';
import { read } from './server.ts';
import { currentItem, currentPlace, get, type Opened, set, useStore, words, writtenAt } from './store.ts';
import { signs } from './transcript.tsx';
import type { Words } from './words/index.ts';

export function Panel(): JSX.Element {
  const { scope } = useStore('scope');
  const w = words();
  return (
    <aside class="panel" aria-label={w.current}>
      <Next />
      <Current />
      <Forms key={scope} />
    </aside>
  );
}

/** When everything is decided. */
function Next(): JSX.Element | null {
  const { overview } = useStore('overview');
  const w = words();
  if (!overview?.isRead || overview.open.forms > 0 || overview.documents.length === 0) return null;
  return (
    <section class="card next" aria-labelledby="next">
      <h2 id="next">
        {w.said.nothingOpen} {w.next.title}
      </h2>
      <div class="actions">
        {overview.questions > 0 && (
          <CommandButton of="questions">{w.next.questions(overview.questions)}</CommandButton>
        )}
        <CommandButton of="view-audit">{w.next.audit}</CommandButton>
      </div>
      <p class="quiet">{w.next.end}</p>
    </section>
  );
}

function Current(): JSX.Element | null {
  const now = useStore('overview', 'opened', 'current', 'pending', 'only');
  const w = words();
  const item = currentItem(now);
  const place = currentPlace(now);
  if (!item || !place || !now.opened) {
    const { isRead, open } = now.overview ?? {};
    if (!now.opened || (isRead && open?.forms === 0)) return null;
    return (
      <section class="card">
        <p class="quiet">{isRead ? w.nothingCurrent : w.notReadYet}</p>
      </section>
    );
  }
  const written = writtenAt(now.opened, place);
  const isReplaced = item.state !== 'open' && item.state !== 'harmless';
  const becomes =
    item.state === 'harmless'
      ? w.stays
      : isReplaced
        ? (place.put ?? (now.pending > 0 ? w.notYet : w.stays))
        : '';
  return (
    <section class="card" aria-labelledby="current">
      <h2 id="current" class="form" title={written}>
        {written}
      </h2>
      <p class="facts">
        <span class={`chip ${item.state}`}>{w.states[item.state]}</span>{' '}
        <strong>{w.kinds[item.kind][0]}</strong>{' '}
        <span class="quiet">{item.place ? w.onlyHere : w.times(item.count, item.notes)}</span>
      </p>
      {now.only && <p class="chosen">{w.onlyHint}</p>}
      {becomes !== '' && (
        <p class="becomes">
          {becomes !== w.stays && <span class="quiet">{w.becomes} </span>}
          {becomes}
        </p>
      )}
      <div class="actions">
        <CommandButton of="accept" class="accept">
          {w.accept}
        </CommandButton>
        <CommandButton of="reject" class="reject">
          {w.reject}
        </CommandButton>
        <CommandButton of="edit">{w.edit}</CommandButton>
        <CommandButton of="only" pressed={now.only}>
          {w.onlyHere}
        </CommandButton>
        <CommandButton of="split" disabled={!place.entity}>
          {w.split}
        </CommandButton>
        <CommandButton of="note">{w.note}</CommandButton>
      </div>
      {item.note !== undefined && <p class="noted">{item.note}</p>}
      <Occurrences item={item} />
      <p class="quiet rule">
        {w.foundBy} <code>{place.rule}</code>
      </p>
    </section>
  );
}

const SHOWN = 5;
/** A key held down must not ask for the occurrences of every form that passes. */
const LINGER = 120;

function Occurrences({ item }: Readonly<{ item: ShownItem }>): JSX.Element {
  const { read: times } = useStore('read');
  const [found, setFound] = useState<readonly Occurrence[] | null>(null);
  const [all, setAll] = useState(false);
  const w = words();
  useEffect(() => {
    setAll(false);
    setFound(null);
    const timer = setTimeout(
      () => read<readonly Occurrence[]>('occurrences', { item: item.id }).then(setFound, trouble),
      LINGER,
    );
    return () => clearTimeout(timer);
  }, [item.id, times]);
  const shown = found?.slice(0, all ? found.length : SHOWN) ?? [];
  return (
    <div class="occurrences">
      <h3>{w.occurrences}</h3>
      <ol>
        {shown.map(({ document, name, line, start, hidden, before, match, after }) => (
          <li key={`${document} ${hidden} ${start}`}>
            <button type="button" onClick={() => void open(document, start, hidden)}>
              <span class="context">
                …{before}
                <strong>{match}</strong>
                {after}…
              </span>
              <span class="quiet">
                {name}, {w.line(line)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {found && found.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {w.more(found.length - shown.length)}
        </button>
      )}
    </div>
  );
}

const MOST = 200;
const order: Readonly<Record<ShownItem['state'], number>> = {
  open: 0,
  unreviewed: 1,
  identifier: 2,
  found: 3,
  harmless: 4,
};

/** Shows the first mention of a form, in this note or wherever it stands. */
async function show(item: ShownItem): Promise<void> {
  const { opened } = get();
  const here = opened?.places.find((place) => place.item === item.id);
  if (here) {
    goTo(here.index);
    return;
  }
  try {
    const [first] = await read<readonly Occurrence[]>('occurrences', { item: item.id });
    if (first) await open(first.document, first.start, first.hidden);
  } catch (error) {
    trouble(error);
  }
}

function choose(id: string): void {
  const next = new Set(get().chosen);
  if (!next.delete(id)) next.add(id);
  set({ chosen: next });
}

type FormProps = Readonly<{
  item: ShownItem;
  isCurrent: boolean;
  isChosen: boolean;
  /** The words around its first mention in this note. */
  context: string;
  w: Words;
}>;
const Form = memo(
  ({ item, isCurrent, isChosen, context, w }: FormProps): JSX.Element => (
    <li class={isCurrent ? 'current' : undefined}>
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={w.choose(item.forms[0] ?? '')}
        onChange={() => choose(item.id)}
      />
      <button type="button" onClick={() => void show(item)} aria-current={isCurrent ? 'true' : undefined}>
        <span class="name">{item.forms.join(' | ')}</span>
        <span class="quiet">
          {w.kinds[item.kind][1]} ×{item.count}
        </span>
        <span class={`sign ${item.state}`}>
          <span aria-hidden="true">{signs[item.state]}</span>
          <span class="aside">{w.states[item.state]}</span>
        </span>
        {context !== '' && <span class="context">{context}</span>}
      </button>
    </li>
  ),
);

const AROUND = 40;
/** The words around the first mention in this note of each of these forms: many are decided on at one look. */
function contextsIn(opened: Opened, items: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { item, section, start, end } of items.size > 0 ? opened.places : []) {
    if (!items.has(item) || found.has(item)) continue;
    const around = { section, start: Math.max(0, start - AROUND), end: end + AROUND };
    found.set(item, `…${writtenAt(opened, around).replace(/\s+/g, ' ')}…`);
  }
  return found;
}

function Forms(): JSX.Element {
  const now = useStore('opened', 'scope', 'forms', 'filter', 'chosen', 'alike', 'current');
  const { opened, scope, forms, filter, chosen } = now;
  const w = words();
  const current = currentItem(now)?.id;
  const asked = scope === 'study' ? forms : opened?.items;
  const wanted = filter.trim().toLowerCase();
  const matching = useMemo(
    () =>
      [...(asked?.values() ?? [])]
        .filter(
          ({ forms: written, kind }) =>
            wanted === '' ||
            written.some((form) => form.toLowerCase().includes(wanted)) ||
            w.kinds[kind][0].toLowerCase().includes(wanted),
        )
        .sort(
          (a, b) =>
            Number(chosen.has(b.id)) - Number(chosen.has(a.id)) ||
            order[a.state] - order[b.state] ||
            b.count - a.count ||
            (a.id < b.id ? -1 : 1),
        ),
    [asked, wanted, w, chosen],
  );
  const contexts = useMemo(() => opened && contextsIn(opened, chosen), [opened?.places, chosen]);
  const turn = (): void => {
    const to = scope === 'note' ? 'study' : 'note';
    set({ scope: to });
    if (to === 'study') void loadForms();
  };
  return (
    <section class="forms" aria-labelledby="forms">
      <div class="head">
        <h2 id="forms">{w.forms}</h2>
        <button type="button" id="scope" class="plain" onClick={turn} aria-pressed={scope === 'study'}>
          {scope === 'note' ? w.scopeNote : w.scopeStudy} <Key of="scope" />
        </button>
        <input
          id="filter"
          type="text"
          value={filter}
          placeholder={`${w.filter} (/)`}
          aria-label={w.filter}
          onInput={(e) => set({ filter: e.currentTarget.value })}
        />
      </div>
      {chosen.size > 0 && <p class="chosen">{now.alike ? w.alike(chosen.size) : w.chosen(chosen.size)}</p>}
      {matching.length === 0 && wanted !== '' && <p class="quiet">{w.noneMatch}</p>}
      <ul>
        {matching.slice(0, MOST).map((item) => (
          <Form
            key={item.id}
            item={item}
            isCurrent={item.id === current}
            isChosen={chosen.has(item.id)}
            context={contexts?.get(item.id) ?? ''}
            w={w}
          />
        ))}
      </ul>
      {matching.length > MOST && <p class="quiet">{w.more(matching.length - MOST)}</p>}
    </section>
  );
}
