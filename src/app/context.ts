/** What every action needs from outside: clock, randomness, who acts, and somewhere to show progress. */
export interface Progress {
  start(label: string, total: number): void;
  step(): void;
  stop(): void;
}

export type Context = Readonly<{
  now: () => Date;
  random: (bytes: number) => Uint8Array;
  /** A role word for the audit log, never a name: `researcher` unless --actor says otherwise. */
  actor: string;
  progress: Progress;
}>;

/** Name and version as written to the audit log and to manifests. */
export const tool = 'sottovoce 0.1.0';
