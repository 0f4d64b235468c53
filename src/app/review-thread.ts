/** The thread that reads the study for a review: how it is started, asked, and answers. */
import { type MessagePort, type TransferListItem, Worker } from 'node:worker_threads';
import { type ErrorCode, type ErrorFacts, SottoError } from '../domain/errors.ts';
import type { PseudonymKey } from '../domain/key.ts';
import { randomBytes } from '../vault/crypto.ts';
import { packagePath } from '../vault/files.ts';
import { type OpenKeys, openBeside } from '../vault/study.ts';
import type { Context } from './context.ts';
import { type Aside, type Reader, readerOf, type Wanted } from './review-reader.ts';
import type { Session } from './session.ts';

/** How far a long reading is. `label`: what is being done, in a few English words. */
export type Progress = Readonly<{ label: string; done: number; total: number }>;

type Start = Omit<Session, 'study'> & Readonly<{ dir: string; keys: OpenKeys; actor: string }>;
type Question = Readonly<{ id: number; what: keyof Reader; args: readonly unknown[] }>;
type Fault = Readonly<{ code: ErrorCode; message: string; facts: ErrorFacts; advice?: string | undefined }>;
type Said =
  | Readonly<{ id: number; value: unknown; key?: PseudonymKey | undefined }>
  | Readonly<{ id: number; fault: Fault }>
  | Readonly<{ store: string; bytes: Uint8Array }>
  | Readonly<{ progress: Progress | null }>
  | Aside;

/** What the reader answers to each question. */
export type Answer<K extends keyof Reader> = ReturnType<Reader[K]> extends Promise<infer T> ? T : never;

export type Thread = Readonly<{
  /** `key`: the pseudonym key has grown, and is to be stored before the value is shown. Throws what the reader throws. */
  ask<K extends keyof Reader>(
    what: K,
    ...args: Parameters<Reader[K]>
  ): Promise<Readonly<{ value: Answer<K>; key?: PseudonymKey | undefined }>>;
  /** How far the reading is that goes on; null where none does. */
  progress(): Progress | null;
  end(): Promise<void>;
}>;

export function startThread(session: Session, context: Context, aside: (said: Aside) => void): Thread {
  const { study, ...rest } = session;
  const workerData: Start = { ...rest, dir: study.dir, keys: study.keys(), actor: context.actor };
  const worker = new Worker(packagePath('dist/cli/main.js'), { workerData });
  const waiting = new Map<number, (said: Said | Fault) => void>();
  let asked = 0;
  let progress: Progress | null = null;
  let over: Fault | undefined;
  worker.on('message', (said: Said) => {
    if ('id' in said) waiting.get(said.id)?.(said);
    else if ('store' in said) void study.writeState(said.store, said.bytes);
    else if ('progress' in said) progress = said.progress;
    else aside(said);
  });
  // Its words are not ours, and may hold a note's: none is told.
  const fail = (): void => {
    over ??= { code: 'internal', message: 'the reading of the study broke off', facts: {} };
    for (const answer of waiting.values()) answer(over);
  };
  worker.on('error', fail);
  worker.on('exit', fail);
  return {
    ask: (what, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        const answer = (said: Said | Fault): void => {
          waiting.delete(id);
          const fault = 'fault' in said ? said.fault : 'code' in said ? said : undefined;
          if (fault) reject(new SottoError(fault.code, fault.message, fault.facts, fault.advice));
          else resolve(said as never);
        };
        waiting.set(id, answer);
        if (over) answer(over);
        else worker.postMessage({ id, what, args } satisfies Question);
      }),
    progress: () => progress,
    end: async () => {
      await worker.terminate();
    },
  };
}

/** Not oftener than this, in milliseconds, the first half hears how far a reading is. */
const TELL = 100;

/** The reading half, in its thread. */
export function serveReader(port: MessagePort, { dir, keys, actor, ...rest }: Start): void {
  const post = (said: Said, moved: readonly TransferListItem[] = []): void => port.postMessage(said, moved);
  const study: Session['study'] = {
    ...openBeside(dir, keys),
    writeState: async (name, value) => {
      const bytes = new TextEncoder().encode(JSON.stringify(value));
      post({ store: name, bytes }, [bytes.buffer]);
    },
  };
  let at: Progress = { label: '', done: 0, total: 0 };
  let told = 0;
  const context: Context = {
    now: () => new Date(),
    random: randomBytes,
    actor,
    progress: {
      start: (label, total) => {
        at = { label, done: 0, total };
        post({ progress: at });
      },
      step: () => {
        at = { ...at, done: at.done + 1 };
        if (Date.now() - told < TELL) return;
        told = Date.now();
        post({ progress: at });
      },
      stop: () => {},
    },
  };
  const reader = readerOf({ ...rest, study }, context, post);
  /** The key as the first half has it. */
  let known: string | undefined;
  const answer = async ({ id, what, args }: Question): Promise<void> => {
    if (what === 'read') known = JSON.stringify((args[0] as Wanted).key);
    const work = reader[what] as (...args: readonly unknown[]) => unknown;
    try {
      const value = await work(...args);
      const key = reader.grown();
      const text = JSON.stringify(key);
      post({ id, value, ...(text === known ? {} : { key }) });
      known = text;
    } catch (error) {
      const fault: Fault =
        error instanceof SottoError
          ? { code: error.code, message: error.message, facts: error.facts, advice: error.advice }
          : { code: 'internal', message: 'a fault of sotto', facts: {} };
      post({ id, fault });
    } finally {
      if (what === 'read') post({ progress: null });
    }
  };
  // One after another: none is answered from a reading that is half there.
  let last: Promise<void> = Promise.resolve();
  port.on('message', (question: Question) => {
    last = last.then(() => answer(question));
  });
}
