/** The review page: a bar above, three views below. */
import './style.css';
import { type JSX, render } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { chooseProfile, end, remember, start } from './actions.ts';
import { AuditView } from './audit-view.tsx';
import { trouble } from './changing.ts';
import { onKey } from './commands.ts';
import { Dialogs } from './dialogs.tsx';
import { Documents } from './documents.tsx';
import { KeyView } from './key-view.tsx';
import { CommandButton, Key } from './keycap.tsx';
import { Panel } from './panel.tsx';
import { write } from './server.ts';
import { get, set, useStore, type View, words } from './store.ts';
import { Transcript } from './transcript.tsx';
import { type Language, languages, wordsOf } from './words/index.ts';

const views: readonly View[] = ['text', 'key', 'audit'];

/** A word that gives way to its sign where the bar is short. */
const Short = ({ sign, children }: Readonly<{ sign: string; children: string }>): JSX.Element => (
  <>
    <span class="short" aria-hidden="true">
      {sign}
    </span>
    <span class="long">{children}</span>
  </>
);

function Bar(): JSX.Element {
  const now = useStore();
  const w = words();
  const { overview } = now;
  return (
    <header class="bar">
      <a class="skip" href="#text">
        {w.skip}
      </a>
      <h1>{w.name}</h1>
      <nav aria-label={w.name}>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={now.view === view ? 'page' : undefined}
            onClick={() => set({ view, said: '' })}
          >
            {w.views[view]} <Key of={`view-${view}`} />
          </button>
        ))}
      </nav>
      <label>
        <span class="long">{w.profile}</span>
        <select value={now.profile} onChange={(e) => void chooseProfile(e.currentTarget.value)}>
          {(overview?.profiles ?? []).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {now.view === 'text' && (
        <button type="button" aria-pressed={now.originals} onClick={() => set({ originals: !now.originals })}>
          {now.originals ? w.originalsOn : w.originalsOff} <Key of="originals" />
        </button>
      )}
      <span class="grow" />
      <CommandButton of="undo" disabled={!overview?.done}>
        <Short sign="↶">{w.undo}</Short>
      </CommandButton>
      <CommandButton of="redo" disabled={!overview?.undone}>
        <Short sign="↷">{w.redo}</Short>
      </CommandButton>
      <label>
        <span class="aside">{w.languageLabel}</span>
        <select
          value={now.language}
          onChange={(e) => {
            const language = e.currentTarget.value as Language;
            set({ language });
            void remember({ language });
          }}
        >
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {wordsOf[code].language}
            </option>
          ))}
        </select>
      </label>
      <CommandButton of="help">{w.help}</CommandButton>
      <button type="button" onClick={() => void end()}>
        {w.end}
      </button>
    </header>
  );
}

/** What was just done, and whether it is stored. */
function Foot(): JSX.Element {
  const now = useStore('said', 'pending', 'behind', 'progress', 'lost');
  const { said, pending, behind, progress, lost } = now;
  const w = words();
  return (
    <footer class="foot">
      <p class="status" role="status">
        {said}
      </p>
      <span class={lost ? 'stored bad' : pending > 0 ? 'stored busy' : behind ? 'stored behind' : 'stored'}>
        {lost
          ? w.gone
          : pending > 0
            ? w.saving(pending)
            : behind
              ? w.behind(progress?.done ?? 0, progress?.total ?? 0)
              : w.saved}
      </span>
    </footer>
  );
}

/** The server ends when nobody is there: reading counts, but not more often than this. */
const AWAKE = 60_000;

function Page(): JSX.Element {
  const now = useStore();
  const w = words();
  // Before the first painting: the study is asked for at once, and no key comes before there is somebody to hear it.
  useLayoutEffect(() => {
    let last = Date.now();
    const awake = (): void => {
      if (Date.now() - last < AWAKE || get().ended) return;
      last = Date.now();
      write('awake', {}).catch(trouble);
    };
    const leaving = (event: BeforeUnloadEvent): void => {
      if (get().pending > 0) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    addEventListener('beforeunload', leaving);
    for (const sign of ['keydown', 'wheel', 'pointerdown']) addEventListener(sign, awake, { passive: true });
    void start();
  }, []);
  useEffect(() => {
    document.documentElement.lang = now.language;
    document.title = w.name;
  }, [now.language]);
  if (now.ended)
    return (
      <main class="over">
        <h1>{w.name}</h1>
        <p>{w.ended}</p>
      </main>
    );
  return (
    <>
      <Bar />
      {now.trouble !== '' && (
        <p class="trouble" role="alert">
          {now.trouble}{' '}
          <button type="button" onClick={() => set({ trouble: '' })}>
            {w.close}
          </button>
        </p>
      )}
      <div class={`view ${now.view}`}>
        {now.view === 'text' && (
          <>
            <Documents />
            <Transcript />
            <Panel />
          </>
        )}
        {now.view === 'key' && <KeyView />}
        {now.view === 'audit' && <AuditView />}
      </div>
      <Foot />
      <Dialogs />
    </>
  );
}

const root = document.getElementById('page');
root?.replaceChildren();
if (root) render(<Page />, root);
