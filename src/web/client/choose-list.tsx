/** A list to walk through with arrows or J and K: one row is looked at, several may be chosen with the space bar. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Row = Readonly<{ id: string; content: ComponentChildren }>;
type Props = Readonly<{
  label: string;
  rows: readonly Row[];
  current: string;
  onCurrent: (id: string) => void;
  chosen?: ReadonlySet<string>;
  onChosen?: (chosen: ReadonlySet<string>) => void;
}>;

/** More are not drawn: nobody walks through them, and the browser should not. */
const MOST = 500;

export function ChooseList({ label, rows, current, onCurrent, chosen, onChosen }: Props): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const at = rows.findIndex(({ id }) => id === current);
  const from = Math.max(0, at - MOST / 2);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = /^(ArrowDown|j|о)$/i.test(event.key) ? 1 : /^(ArrowUp|k|л)$/i.test(event.key) ? -1 : 0;
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
    if (step !== 0 && next) onCurrent(next.id);
    else if (event.key === ' ' && onChosen && current !== '') {
      const after = new Set(chosen);
      if (!after.delete(current)) after.add(current);
      onChosen(after);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={list}
      class="choose"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable={onChosen ? 'true' : undefined}
      aria-activedescendant={at < 0 ? undefined : `row-${current}`}
      onKeyDown={onKeyDown}
    >
      {rows.slice(from, from + MOST).map(({ id, content }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the list itself has the focus
        <div
          key={id}
          id={`row-${id}`}
          role="option"
          aria-selected={id === current}
          class={chosen?.has(id) ? 'chosen' : undefined}
          onClick={() => onCurrent(id)}
        >
          {chosen && <span aria-hidden="true">{chosen.has(id) ? '☑' : '☐'}</span>}
          {content}
        </div>
      ))}
    </div>
  );
}
