/** What is asked in a box of its own: kind and replacement, notes, keys. Escape leaves each. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RulingLevel } from '../../domain/decision.ts';
import type { Kind } from '../../domain/kinds.ts';
import { decide, mark, note, remember } from './actions.ts';
import { type CommandName, commands, keyOf, named } from './commands.ts';
import { keyNamed } from './keycap.tsx';
import { currentItem, currentPlace, get, set, useStore, words, writtenAt } from './store.ts';
import { focusText } from './transcript.tsx';

const close = (): void => {
  const wasMarking = get().marking !== null;
  set({ dialog: null, marking: null });
  if (wasMarking) focusText();
};

type BoxProps = Readonly<{ title: string; onSave?: () => void; wide?: boolean; children: ComponentChildren }>;

function Box({ title, onSave, wide, children }: BoxProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  const w = words();
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const save = (event: Event): void => {
    event.preventDefault();
    onSave?.();
  };
  const onKey = (event: KeyboardEvent): void => {
    // A choice takes letters and arrows; Enter would only open its list, and again ask for Enter.
    if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) save(event);
    if (event.key !== 'Escape') return;
    // The browser tells of its own closing only later: a key pressed meanwhile would be lost.
    event.preventDefault();
    close();
  };
  return (
    <dialog
      ref={box}
      class={wide ? 'wide' : undefined}
      aria-labelledby="dialog-title"
      onClose={close}
      onKeyDown={onKey}
    >
      <form onSubmit={save}>
        <h2 id="dialog-title">{title}</h2>
        {children}
        <div class="actions">
          {onSave && (
            <button type="submit" class="accept">
              {w.save}{' '}
              <span class="kbd" aria-hidden="true">
                Enter
              </span>
            </button>
          )}
          <button type="button" onClick={close}>
            {onSave ? w.cancel : w.close}{' '}
            <span class="kbd" aria-hidden="true">
              Esc
            </span>
          </button>
        </div>
      </form>
    </dialog>
  );
}

function KindChoice({
  value,
  onChange,
}: Readonly<{ value: Kind; onChange: (kind: Kind) => void }>): JSX.Element {
  const w = words();
  return (
    <label>
      {w.kind}
      <select value={value} onChange={(e) => onChange(e.currentTarget.value as Kind)}>
        {(Object.keys(w.kinds) as readonly Kind[]).map((kind) => (
          <option key={kind} value={kind}>
            {w.kinds[kind][0]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Edit(): JSX.Element {
  const now = useStore();
  const w = words();
  const item = currentItem(now);
  const place = currentPlace(now);
  const [kind, setKind] = useState<Kind>(item?.kind ?? 'other');
  const [replacement, setReplacement] = useState(item?.replacement ?? '');
  const [level, setLevel] = useState<RulingLevel | ''>(item?.level ?? '');
  const save = (): void =>
    decide({ action: 'identifier', kind, replacement, level: level === '' ? null : level });
  const levels = Object.keys(w.levels) as readonly (RulingLevel | '')[];
  return (
    <Box title={place && now.opened ? writtenAt(now.opened, place) : w.edit} onSave={save}>
      <KindChoice value={kind} onChange={setKind} />
      <label>
        {w.replacement}
        <input
          value={replacement}
          maxLength={200}
          placeholder={w.replacementHint}
          onInput={(e) => setReplacement(e.currentTarget.value)}
        />
      </label>
      <label>
        {w.level}
        <select value={level} onChange={(e) => setLevel(e.currentTarget.value as RulingLevel | '')}>
          {levels.map((name) => (
            <option key={name} value={name}>
              {w.levels[name]}
            </option>
          ))}
        </select>
      </label>
    </Box>
  );
}

function Mark(): JSX.Element | null {
  const { marking, opened } = useStore();
  const [kind, setKind] = useState<Kind>('person');
  const w = words();
  if (!marking || !opened) return null;
  const { section, start, end } = marking;
  const save = (): void =>
    void mark({
      document: opened.id,
      ...(section === 0 ? {} : { hidden: section - 1 }),
      start,
      end,
      kind,
    });
  return (
    <Box title={w.mark} onSave={save}>
      <p>
        <span class="quiet">{w.markWords}</span>{' '}
        <strong>{opened.sections[section]?.text.slice(start, end)}</strong>
      </p>
      <KindChoice value={kind} onChange={setKind} />
      <p class="quiet">{w.markEverywhere}</p>
    </Box>
  );
}

function Note({ of, title, text }: Readonly<{ of: string; title: string; text: string }>): JSX.Element {
  const [written, setWritten] = useState(text);
  const w = words();
  return (
    <Box title={title} onSave={() => void note(of, written.trim())}>
      <label>
        {w.noteHint}
        <textarea
          rows={5}
          value={written}
          maxLength={10_000}
          onInput={(e) => setWritten(e.currentTarget.value)}
        />
      </label>
    </Box>
  );
}

function Help(): JSX.Element {
  const now = useStore();
  const w = words();
  const [changing, setChanging] = useState<CommandName | null>(null);
  const [taken, setTaken] = useState(false);
  const settings = now.overview?.settings;
  // Before the next key can come.
  useLayoutEffect(() => {
    if (changing === null) return;
    const listen = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      const key = named(event);
      const isTaken = commands.some((c) => c.name !== changing && keyOf(c, get()) === key);
      setTaken(isTaken && event.key !== 'Escape');
      setChanging(null);
      if (isTaken || event.key === 'Escape' || /^(tab|enter|arrow.*| )$/.test(key)) return;
      void remember({ keys: { ...settings?.keys, [changing]: key } });
    };
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, [changing]);
  return (
    <Box title={w.help} wide>
      <label class="check">
        <input
          type="checkbox"
          checked={settings?.singleKeys ?? true}
          onChange={(e) => void remember({ singleKeys: e.currentTarget.checked })}
        />
        {w.singleKeys}
      </label>
      <table class="keys">
        <tbody>
          {commands.map((command) => (
            <tr key={command.name}>
              <th scope="row">{w.commands[command.name]}</th>
              <td>
                <kbd>{keyNamed(keyOf(command, now))}</kbd>
              </td>
              <td>
                <button type="button" class="plain" onClick={() => setChanging(command.name)}>
                  {changing === command.name ? w.press : w.change}
                  <span class="aside"> {w.commands[command.name]}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{taken ? w.taken : ''}</p>
      <button type="button" class="plain" onClick={() => void remember({ keys: {} })}>
        {w.reset}
      </button>
    </Box>
  );
}

export function Dialogs(): JSX.Element | null {
  const now = useStore();
  const w = words();
  const item = currentItem(now);
  switch (now.dialog) {
    case 'edit':
      return <Edit />;
    case 'mark':
      return <Mark />;
    case 'note':
      return item ? <Note of={item.id} title={w.noteOf} text={item.note ?? ''} /> : null;
    case 'note-document':
      return now.opened ? <Note of={now.opened.id} title={w.noteOfDocument} text={now.opened.note} /> : null;
    case 'help':
      return <Help />;
    case null:
      return null;
  }
}
