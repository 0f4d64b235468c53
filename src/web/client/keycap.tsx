/** A key as it is now, beside what it does. */
import type { JSX } from 'preact';
import { type CommandName, commands, keyOf } from './commands.ts';
import { get } from './store.ts';

export const keyNamed = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);

export function Key({ of }: Readonly<{ of: CommandName }>): JSX.Element | null {
  const command = commands.find(({ name }) => name === of);
  if (!command || get().overview?.settings.singleKeys === false) return null;
  return (
    <span class="kbd" aria-hidden="true">
      {keyNamed(keyOf(command, get()))}
    </span>
  );
}

type ButtonProps = Readonly<{
  of: CommandName;
  id?: string;
  class?: string;
  disabled?: boolean;
  /** Of what is turned on and off. */
  pressed?: boolean;
  /** Where it is not what the command itself does. */
  run?: () => void;
  children: JSX.Element | string;
}>;

/** A button for a command, with its key. */
export function CommandButton({ of, children, run, pressed, ...rest }: ButtonProps): JSX.Element {
  const command = commands.find(({ name }) => name === of);
  return (
    <button type="button" aria-pressed={pressed} {...rest} onClick={run ?? command?.run}>
      {children} <Key of={of} />
    </button>
  );
}
