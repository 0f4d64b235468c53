/** The notes of the study, how far each is, and what blocks a release. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Gates } from '../../app/gates.ts';
import { trouble } from './changing.ts';
import { open } from './moving.ts';
import { read } from './server.ts';
import { useStore, words } from './store.ts';

/** Rows beyond these are left out: with thousands of notes, those with something undecided come first. */
const MOST = 400;

/** The name of a file may go on in the next line behind a sign, rather than in the midst of a word. */
const breakable = (name: string): readonly (string | JSX.Element)[] =>
  name.split(/(?<=[_.-])/).flatMap((part, i) => (i === 0 ? [part] : [<wbr key={i} />, part]));

export function Documents(): JSX.Element {
  const { overview, opened } = useStore('overview', 'opened');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [opened?.id]);
  const w = words();
  if (!overview) return <nav class="documents" aria-label={w.documents} />;
  const rows = overview.documents.filter(({ open, id }) => !onlyOpen || open > 0 || id === opened?.id);
  const at = Math.max(0, rows.findIndex(({ id }) => id === opened?.id) - MOST / 2);
  const all = overview.documents.reduce((sum, row) => sum + row.all, 0);
  const undecided = overview.documents.reduce((sum, row) => sum + row.open, 0);
  return (
    <nav class="documents" aria-label={w.documents}>
      <h2>{w.documents}</h2>
      {overview.isRead ? (
        <>
          <progress
            max={Math.max(1, all)}
            value={all - undecided}
            aria-label={w.progress(all - undecided, all)}
          />
          <p class="quiet">{w.undecided(overview.open.forms, overview.open.mentions)}</p>
        </>
      ) : (
        overview.documents.length > 0 && <Reading />
      )}
      <label class="check">
        <input type="checkbox" checked={onlyOpen} onChange={(e) => setOnlyOpen(e.currentTarget.checked)} />
        {w.onlyOpen}
      </label>
      <ul>
        {rows.slice(at, at + MOST).map((row) => (
          <li key={row.id}>
            <button
              type="button"
              ref={row.id === opened?.id ? here : null}
              aria-current={row.id === opened?.id ? 'page' : undefined}
              onClick={() => void open(row.id)}
            >
              <span class="name" title={row.name}>
                {breakable(row.name)}
              </span>
              <span class={!overview.isRead ? 'left unread' : row.open > 0 ? 'left' : 'left none'}>
                {!overview.isRead ? '…' : row.open > 0 ? row.open : '✓'}
                <span class="aside"> {overview.isRead ? w.openHere(row.open) : w.notReadYet}</span>
                {row.noted && <span title={w.noted}> ✎</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > MOST && <p class="quiet">{w.more(rows.length - MOST)}</p>}
      <Blocks />
    </nav>
  );
}

/** How far the first reading of all is; of one long note nobody knows. */
function Reading(): JSX.Element {
  const { progress } = useStore('progress');
  const { done = 0, total = 0 } = progress ?? {};
  const w = words();
  return (
    <>
      <progress {...(done > 0 ? { max: total, value: done } : {})} aria-label={w.reading(done, total)} />
      <p class="quiet">{w.reading(done, total)}</p>
    </>
  );
}

/** The gates of the chosen profile, asked for: to try a profile reads the whole study. */
function Blocks(): JSX.Element {
  const { profile, read: times, overview } = useStore('profile', 'read', 'overview');
  const [gates, setGates] = useState<Gates | null>(null);
  const w = words();
  useEffect(() => setGates(null), [profile, times]);
  const check = (): void => {
    read<Gates>('gates', { profile }).then(setGates, trouble);
  };
  return (
    <section class="blocks" aria-labelledby="blocks">
      <h2 id="blocks">{w.blocks}</h2>
      {gates ? (
        <GateList gates={gates} />
      ) : (
        <p>
          <button type="button" onClick={check} disabled={!overview}>
            {w.check}
          </button>
        </p>
      )}
    </section>
  );
}

export function GateList({ gates: { gates, possible } }: Readonly<{ gates: Gates }>): JSX.Element {
  const w = words();
  return (
    <>
      {possible && <p>{w.blocksNothing}</p>}
      <ul class="gates">
        {gates.map(({ gate, holds, figures }) => {
          const [name, told] = w.gates[gate] ?? [gate, () => ''];
          return (
            <li key={gate} class={holds ? 'good' : 'bad'}>
              <span aria-hidden="true">{holds ? '✓' : '✗'}</span> <strong>{name}</strong>
              <span class="aside"> {holds ? w.holds : w.fails}</span>{' '}
              <span class="quiet">{told(figures)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
