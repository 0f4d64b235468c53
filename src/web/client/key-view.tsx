/** The pseudonym key: who is called what, why mentions are one, and what is still doubtful. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

import type { KeyRow } from '../../app/key.ts';
import type { Why } from '../../app/why.ts';
import { change, trouble } from './changing.ts';
import { ChooseList } from './choose-list.tsx';
import { CommandButton } from './keycap.tsx';
import { Questions } from './questions.tsx';
import { read } from './server.ts';
import { type State, set, useStore, words } from './store.ts';
import { Waiting } from './waiting.tsx';
import { joinedBecause } from './words/rules.ts';

const tabs = ['person', 'place', 'organisation'] as const;

export function KeyView(): JSX.Element {
  const now = useStore();
  const w = words();
  const titles = [w.keys.people, w.keys.places, w.keys.organisations];
  const tab = (name: State['tab'], title: string): JSX.Element => (
    <button
      key={name}
      type="button"
      aria-current={now.tab === name ? 'true' : undefined}
      onClick={() => set({ tab: name, entity: '' })}
    >
      {title}
    </button>
  );
  return (
    <>
      <nav class="tabs" aria-label={w.views.key}>
        {tabs.map((name, i) => tab(name, titles[i] ?? ''))}
        {tab('questions', w.keys.questions(now.overview?.questions ?? 0))}
      </nav>
      <main id="text" class="two" tabIndex={-1}>
        {now.tab === 'questions' ? <Questions /> : <Entities />}
      </main>
    </>
  );
}

function Entities(): JSX.Element {
  const { profile, read: times, tab, entity } = useStore();
  const [rows, setRows] = useState<readonly KeyRow[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const w = words();
  useEffect(() => {
    read<readonly KeyRow[]>('key', { profile }).then(setRows, trouble);
  }, [profile, times]);
  // Before the next key can come.
  useLayoutEffect(() => {
    setChosen(new Set());
    document.querySelector<HTMLElement>('.choose')?.focus();
  }, [tab]);
  const shown = (rows ?? []).filter(({ kind }) => kind === tab);
  const current = shown.find((row) => row.entity === entity) ?? shown[0];
  // Who stood in a card that is gone is back in the list, and not at the top of the page.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.choose')?.focus();
  }, [current?.entity]);
  const merge = (): void => {
    if (chosen.size < 2) return;
    setChosen(new Set());
    void change('merge', { ids: [...chosen] }, true);
  };
  return (
    <>
      <section class="list" aria-label={w.keys.list}>
        {rows === null && <Waiting />}
        {rows !== null && shown.length === 0 && <p class="quiet">{w.keys.nobody}</p>}
        <ChooseList
          label={w.keys.list}
          current={current?.entity ?? ''}
          onCurrent={(id) => set({ entity: id })}
          chosen={chosen}
          onChosen={setChosen}
          rows={shown.map((row) => ({
            id: row.entity,
            content: (
              <>
                <span class="name">{row.forms.slice(0, 3).join(' | ')}</span>
                <span class="becomes">{row.pseudonym}</span>
                <span class="quiet">{w.keys.where(row.mentions, row.notes)}</span>
              </>
            ),
          }))}
        />
        <p class="quiet">{w.keys.mergeHint}</p>
        <CommandButton of="merge" id="merge" disabled={chosen.size < 2} run={merge}>
          {w.keys.merge(chosen.size)}
        </CommandButton>
      </section>
      {current && <EntityCard key={current.entity} row={current} />}
    </>
  );
}

function EntityCard({ row }: Readonly<{ row: KeyRow }>): JSX.Element {
  const { profile, read: times, language } = useStore();
  const [why, setWhy] = useState<Why | null>(null);
  const [parts, setParts] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState(row.fixed ? row.pseudonym : '');
  const [everywhere, setEverywhere] = useState(false);
  const w = words();
  useEffect(() => {
    read<Why>('why', { entity: row.entity }).then((now) => {
      setWhy(now);
      // What was chosen meanwhile stays chosen, as far as it is still there.
      setParts((chosen) => new Set(now.rows.flatMap(({ part }) => (chosen.has(part) ? [part] : []))));
    }, trouble);
  }, [row.entity, times]);
  /** Of all parts nothing can be split off. */
  const isSplittable = parts.size > 0 && parts.size < (why?.rows.length ?? 0);
  const split = (): void => {
    if (isSplittable) void change('split', { ids: [row.entity, ...parts] }, true);
  };
  const rename = (event: Event): void => {
    event.preventDefault();
    void change('rename', { entity: row.entity, pseudonym: name, ...(everywhere ? {} : { profile }) }, true);
  };
  const choose = (part: string): void => {
    const after = new Set(parts);
    if (!after.delete(part)) after.add(part);
    setParts(after);
  };
  return (
    <section class="card detail" aria-labelledby="entity">
      <h2 id="entity">{row.forms[0]}</h2>
      <p class="facts">
        <strong>{w.kinds[row.kind][0]}</strong> <span class="quiet">{w.times(row.mentions, row.notes)}</span>
      </p>
      <p class="becomes">
        <span class="quiet">{w.keys.called}</span> {row.pseudonym} {row.fixed && <em>({w.keys.fixed})</em>}
      </p>
      <p>
        <span class="quiet">{w.keys.forms}:</span> {row.forms.join(', ')}
      </p>
      <form class="rename" onSubmit={rename}>
        <label>
          {w.keys.rename}
          <input
            id="rename"
            value={name}
            maxLength={80}
            placeholder={w.keys.renameHint}
            onInput={(e) => setName(e.currentTarget.value)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={everywhere}
            onChange={(e) => setEverywhere(e.currentTarget.checked)}
          />
          {w.keys.everywhere}
        </label>
        <button type="submit">{w.save}</button>
      </form>
      <h3>{w.keys.why}</h3>
      <p class="quiet">{w.keys.splitHint}</p>
      <ul class="parts">
        {why?.rows.map(({ part, note, form, mentions, rule, beside }) => (
          <li key={part}>
            <label class="check">
              <input type="checkbox" checked={parts.has(part)} onChange={() => choose(part)} />
              <span>
                <strong>{form}</strong> ×{mentions} <span class="quiet">{note}</span>
                <br />
                {joinedBecause(language, rule, beside)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <CommandButton of="split" id="split" disabled={!isSplittable} run={split}>
        {w.keys.splitOff(parts.size)}
      </CommandButton>
    </section>
  );
}
