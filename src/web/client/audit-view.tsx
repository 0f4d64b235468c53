/** Before and after, side by side, for who audits a release before it is shared. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AuditChange, AuditFilter, AuditGroup, AuditOrder } from '../../app/audit-changes.ts';
import type { Gates } from '../../app/gates.ts';
import { change, trouble } from './changing.ts';
import { ChooseList } from './choose-list.tsx';
import { GateList } from './documents.tsx';
import { open } from './moving.ts';
import { read } from './server.ts';
import { useStore, words } from './store.ts';
import { Waiting } from './waiting.tsx';

type Changes = Readonly<{ all: number; changes: readonly AuditChange[] }>;

const orders = ['document', 'entity', 'rule'] as const satisfies readonly AuditOrder[];

export function AuditView(): JSX.Element {
  const { profile, read: times } = useStore();
  const [by, setBy] = useState<AuditOrder>('document');
  const [filter, setFilter] = useState<AuditFilter>('all');
  const [groups, setGroups] = useState<readonly AuditGroup[] | null>(null);
  const [gates, setGates] = useState<Gates | null>(null);
  const [of, setOf] = useState('');
  const w = words();
  useEffect(() => {
    read<readonly AuditGroup[]>('audit', { profile, by, filter }).then(setGroups, trouble);
  }, [profile, by, filter, times]);
  useEffect(() => {
    read<Gates>('gates', { profile }).then(setGates, trouble);
  }, [profile, times]);
  useEffect(() => document.querySelector<HTMLElement>('.choose')?.focus(), [groups === null]);
  const current = groups?.find(({ id }) => id === of) ?? groups?.[0];
  return (
    <>
      <section class="tabs" aria-label={w.audit.show}>
        <label>
          {w.audit.by}
          <select value={by} onChange={(e) => setBy(e.currentTarget.value as AuditOrder)}>
            {orders.map((order) => (
              <option key={order} value={order}>
                {w.audit[order]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {w.audit.show}
          <select value={filter} onChange={(e) => setFilter(e.currentTarget.value as AuditFilter)}>
            {(Object.keys(w.audit.filters) as readonly AuditFilter[]).map((name) => (
              <option key={name} value={name}>
                {w.audit.filters[name]}
              </option>
            ))}
          </select>
        </label>
        <span class="grow" />
        <span aria-hidden="true">{w.audit.export}:</span>
        <a href={`/api/report?${new URLSearchParams({ profile })}`} download>
          <span class="aside">{w.audit.export}: </span>
          {w.audit.exportPlain}
        </a>
        <a href={`/api/report?${new URLSearchParams({ profile, originals: 'yes' })}`} download>
          <span class="aside">{w.audit.export}: </span>
          {w.audit.exportOriginals}
        </a>
      </section>
      <main id="text" class="two" tabIndex={-1}>
        <div class="list">
          {groups === null && <Waiting />}
          {groups?.length === 0 && <p class="quiet">{w.audit.nothing}</p>}
          {groups !== null && groups.length > 0 && (
            <ChooseList
              label={w.views.audit}
              current={current?.id ?? ''}
              onCurrent={setOf}
              rows={groups.map(({ id, label, count }) => ({
                id,
                content: (
                  <>
                    <span class="name">{label}</span>
                    <span class="quiet">{w.audit.changes(count)}</span>
                  </>
                ),
              }))}
            />
          )}
          {gates && (
            <section class="blocks" aria-label={w.blocks}>
              <h2>{gates.possible ? w.audit.possible : w.audit.impossible}</h2>
              <GateList gates={gates} />
            </section>
          )}
          <SignOff />
        </div>
        {current && <ChangeTable key={`${by} ${current.id}`} by={by} filter={filter} group={current} />}
      </main>
    </>
  );
}

function SignOff(): JSX.Element {
  const { profile } = useStore();
  const [reason, setReason] = useState('');
  const [signed, setSigned] = useState(false);
  const w = words();
  const sign = async (event: Event): Promise<void> => {
    event.preventDefault();
    const done = await change('sign-off', { profile, reason });
    setSigned(done !== undefined);
    if (done) setReason('');
  };
  return (
    <form class="sign-off" onSubmit={(event) => void sign(event)}>
      <label>
        {w.audit.reason}
        <textarea
          rows={2}
          required
          minLength={3}
          maxLength={300}
          value={reason}
          onInput={(e) => setReason(e.currentTarget.value)}
        />
      </label>
      <button type="submit">{w.audit.signOff}</button>
      <p role="status" class="quiet">
        {signed ? w.audit.signed : ''}
      </p>
    </form>
  );
}

type TableProps = Readonly<{ by: AuditOrder; filter: AuditFilter; group: AuditGroup }>;

function ChangeTable({ by, filter, group }: TableProps): JSX.Element {
  const { profile, read: times } = useStore();
  const [found, setFound] = useState<Changes | null>(null);
  const w = words();
  useEffect(() => {
    read<Changes>('changes', { profile, by, filter, of: group.id }).then(setFound, trouble);
  }, [profile, by, filter, group.id, times]);
  return (
    <section class="detail" aria-labelledby="group">
      <h2 id="group">{group.label}</h2>
      <p class="quiet">{w.audit.first(found?.changes.length ?? 0, found?.all ?? 0)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled table must be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={w.audit.changes(found?.all ?? 0)}>
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">{w.audit.before}</th>
              <th scope="col">{w.audit.after}</th>
              <th scope="col">{w.audit.what}</th>
            </tr>
          </thead>
          <tbody>
            {found?.changes.map((row) => (
              <ChangeRow
                key={`${row.document} ${row.hidden ?? ''} ${row.start}`}
                row={row}
                showName={by !== 'document'}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function ChangeRow({ row, showName }: Readonly<{ row: AuditChange; showName: boolean }>): JSX.Element {
  const w = words();
  const isKept = row.strategy === 'keep';
  if (row.where !== undefined)
    return (
      <tr>
        <td>
          <del>{row.before}</del>
          {row.right}
        </td>
        <td>{w.audit.leftBehind}</td>
        <td>
          <strong>{w.hiddenIn(row.where)}</strong>
          <br />
          <button type="button" class="plain" onClick={() => void open(row.document, 0, row.hidden)}>
            {row.name}
          </button>
        </td>
      </tr>
    );
  return (
    <tr>
      <td>
        …{row.left}
        {isKept ? <strong>{row.before}</strong> : <del>{row.before}</del>}
        {row.right}…
      </td>
      <td>
        …{row.afterLeft}
        {isKept ? <strong>{row.after}</strong> : <ins>{row.after}</ins>}
        {row.afterRight}…
      </td>
      <td>
        <strong>{w.kinds[row.kind][0]}</strong>, {w.audit.strategies[row.strategy]}, {w.audit.by2[row.by]}
        {row.state === 'unreviewed' && <em class="bad"> {w.audit.unreviewed}</em>}
        {row.state === 'harmless' && <em> {w.states.harmless}</em>}
        <br />
        <span class="quiet">
          <code>{row.rule}</code>{' '}
          <button type="button" class="plain" onClick={() => void open(row.document, row.start)}>
            {showName ? `${row.name}, ` : ''}
            {w.line(row.line)}
          </button>
        </span>
      </td>
    </tr>
  );
}
