/** An open study: its keys in memory, its lock, and everything that reads or changes it. */
import { join } from 'node:path';
import type { z } from 'zod';
import { SottoError } from '../domain/errors.ts';
import type { StudyFile } from '../domain/study.ts';
import { generateAgeKey, hmac, sign, toHex } from './crypto.ts';
import { type EpochChange, sweepEpochs, turnEpoch } from './epoch.ts';
import { listFolder, sweepTemporaries } from './files.ts';
import { appendLog, mendLog, type StoredCheckpoint, writeCheckpoint } from './journal.ts';
import { type ParticipantKey, typeOf, wipeKeyring, withFreshKeys, withParticipants } from './keyring.ts';
import { loadKeyring, type OpenKeys, readStudyFile, saveKeyring, saveUnlock } from './keys.ts';
import { lockFolder } from './lock.ts';
import {
  checkObject,
  getObject,
  listObjects,
  type NewObject,
  type OpenedObject,
  openObject,
  putObject,
  removeObject,
  resealObject,
  type StoredObject,
} from './objects.ts';
import { stateStore } from './state.ts';

/** Folders of a study, outer ones first. */
export const folders = ['objects', 'keys', 'state', 'audit', 'audit/checkpoints'] as const;

/** What needs no key: the public file, and the audit log with its checkpoints. */
export type PublicStudy = Readonly<{
  dir: string;
  file: StudyFile;
  readLog(): Uint8Array;
  /** Whether a crash tore the last line of the log. */
  logIsTorn(): boolean;
  readCheckpoints(): readonly StoredCheckpoint[];
  /** Sign-offs of second persons, as they were stored: unchecked. */
  readSignoffs(): readonly string[];
  /** Ids of all sealed objects on disk. */
  listObjects(): readonly string[];
}>;

export type OpenStudy = PublicStudy &
  Readonly<{
    /** 32 bytes; the root of every pseudonym. */
    pseudonymRoot: Uint8Array;
    /** Ids with a key, in the order they were made. */
    participants(): readonly string[];
    /** New ids, whose keys are on disk when this returns: one write for all of them. */
    addParticipants(count: number): Promise<readonly string[]>;
    addParticipant(): Promise<string>;
    /** 32 bytes. Throws `not-found`. */
    rootOf(participant: string): Uint8Array;
    /**
     * What line `seq` of the audit log calls a participant, hex: another in every line, so that nobody can count people or
     * join their lines but who holds the key.
     */
    subjectOf(participant: string, seq: number): string;
    /** What files for this participant are sealed to; public. Throws `not-found`. */
    recipientOf(participant: string): string;
    /** An object of another folder that was sealed to the key of one of `among`, and to no other. Throws as `getObject`. */
    openForeign(folder: string, id: string, among: readonly string[]): Promise<OpenedObject>;
    putObject(object: NewObject): Promise<string>;
    /** `concerned`: whom the object is about, when known; spares trying every key. */
    getObject(id: string, concerned?: readonly string[]): Promise<StoredObject>;
    /** Opens it to its end and keeps nothing: whom it is sealed for. Throws as `getObject`. */
    checkObject(id: string, concerned?: readonly string[]): Promise<readonly string[]>;
    removeObject(id: string): void;
    /**
     * Destroys the keys of `participants`, under a new epoch. Objects sealed to them alone open for nobody afterwards;
     * what they share with others must have been sealed anew before.
     */
    forgetParticipants(participants: readonly string[]): Promise<void>;
    /**
     * Fresh keys for everything, under a new epoch and a new unlock key; every file sealed anew. `concerned`: whom an
     * object is about. Interrupted, it is given once more.
     */
    rotate(
      passphrase: string,
      concerned: (object: string) => readonly string[],
      logN?: number,
    ): Promise<void>;
    /**
     * A new passphrase around the same unlock key; around a new one, under a new epoch, where the study was opened by the
     * recovery key and nobody knows the old one.
     */
    changePassphrase(passphrase: string, logN?: number): Promise<void>;
    /** Whether that begins a new epoch. */
    turnsWithPassphrase(): boolean;
    /**
     * A new recovery key, under a new epoch; the old one opens no later state of the study. `keep` is given the new one before it
     * counts: when it throws, nothing has changed, and the old one is still good.
     */
    newRecoveryKey(keep: (identity: string) => unknown): Promise<void>;
    /** Epoch of the keys as it is now. */
    epoch(): number;
    /** Null when this name was never written. */
    readState<T>(name: string, schema: z.ZodType<T>): Promise<T | null>;
    /** Replaces the value of `name`; afterwards, whatever happens, either the old or the new one is read. */
    writeState(name: string, value: unknown): Promise<void>;
    /** Adds a small value to those of `name`, as one file more; afterwards it is there, whatever happens. */
    appendState(name: string, value: unknown): Promise<void>;
    /** What was added to `name`, in order. */
    readAppended<T>(name: string, schema: z.ZodType<T>): Promise<readonly T[]>;
    /** Takes off what was added to `name`; interrupted, the later ones are still there. */
    clearAppended(name: string): Promise<void>;
    /** Its keys, for a thread that reads beside this one (`openBeside`). */
    keys(): OpenKeys;
    /** Ed25519, 64 bytes, by the key whose public half is `file.signingKey`. */
    sign(bytes: Uint8Array): Uint8Array;
    /** Whole lines, then the checkpoint that covers them (stored as `latest`). */
    appendLog(lines: Uint8Array, checkpoint: string): void;
    /** Takes off a torn last line, or whatever follows the first `length` bytes; the bytes taken. */
    mendLog(length?: number): number;
    writeCheckpoint(name: string, text: string): void;
    /** Until `close` nobody else may change the study. Throws `locked`. Sweeps what crashed processes left. */
    lock(): Promise<void>;
    /** Gives the lock back and overwrites key bytes. Nothing works afterwards. */
    close(): void;
  }>;

export function openWith(publicStudy: PublicStudy, keys: OpenKeys): OpenStudy {
  const { dir } = publicStudy;
  let { keyring, ...held } = keys;
  const pseudonymRoot = keyring.pseudonymRoot.slice();
  let closed = false;
  let unlock: (() => void) | null = null;
  const open = () => {
    if (closed) throw new SottoError('internal', 'this study is closed');
    return keyring;
  };
  const forChange = () => {
    if (!unlock) throw new SottoError('internal', 'a change needs the lock');
    return open();
  };
  const keyOf = (participant: string): ParticipantKey => {
    const key = open().participants.get(participant);
    if (!key)
      throw new SottoError('not-found', 'this study holds no key for this participant', { participant });
    return key;
  };
  const rootOf = (participant: string): Uint8Array => keyOf(participant).root;
  const hasNewUnlock = (): boolean => held.unlock.recipient !== held.file.recipients.unlock;
  const state = stateStore(dir, open);

  // Changes that read, wait and write go one after another, so that none is lost.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const addParticipants = (count: number): Promise<readonly string[]> =>
    inTurn(async () => {
      const extended = await withParticipants(forChange(), count);
      // On disk before anything can be sealed to the new keys.
      await saveKeyring(dir, extended.keyring, held.epochKey.recipient);
      keyring = extended.keyring;
      return extended.ids;
    });

  const turn = async (change: Omit<EpochChange, 'keyring'>): Promise<void> => {
    const next = await turnEpoch(
      dir,
      { ...held, keyring },
      { keyring: { ...keyring, retired: [] }, ...change },
    );
    ({ keyring, ...held } = next);
  };
  /** On disk before anything is sealed to the fresh keys, and with the old ones until everything is. */
  const renew = async (what: 'state' | 'all', dropped: readonly string[] = []): Promise<void> => {
    keyring = await withFreshKeys(forChange(), what, dropped);
    await saveKeyring(dir, keyring, held.epochKey.recipient);
    await state.reseal();
  };

  return {
    ...publicStudy,
    pseudonymRoot,
    participants: () => [...open().participants.keys()],
    addParticipants,
    addParticipant: async () => {
      const [id] = await addParticipants(1);
      if (!id) throw new SottoError('internal', 'no participant was made');
      return id;
    },
    rootOf: (participant) => rootOf(participant).slice(),
    subjectOf: (participant, seq) => toHex(hmac(rootOf(participant), `sottovoce audit subject ${seq}`)),
    recipientOf: (participant) => keyOf(participant).recipient,
    openForeign: async (folder, id, among) =>
      openObject(
        folder,
        id,
        among.flatMap((participant) => open().participants.get(participant)?.identity ?? []),
      ),
    putObject: async (object) => putObject(dir, forChange(), object),
    getObject: async (id, concerned) => getObject(dir, open(), id, concerned),
    checkObject: async (id, concerned) => checkObject(dir, open(), id, concerned),
    removeObject: (id) => {
      forChange();
      removeObject(dir, id);
    },
    forgetParticipants: (participants) =>
      inTurn(async () => {
        await renew('state', participants);
        await turn({});
      }),
    rotate: (passphrase, concerned, logN) =>
      inTurn(async () => {
        await renew('all');
        for (const id of listObjects(dir)) await resealObject(dir, keyring, id, concerned(id));
        const key = await generateAgeKey(typeOf(keyring));
        await turn({ unlock: { key, passphrase, ...(logN === undefined ? {} : { logN }) } });
      }),
    turnsWithPassphrase: hasNewUnlock,
    changePassphrase: (passphrase, logN) =>
      inTurn(async () => {
        forChange();
        const key = held.unlock;
        if (!hasNewUnlock()) await saveUnlock(dir, [key.identity], passphrase, logN);
        else await turn({ unlock: { key, passphrase, ...(logN === undefined ? {} : { logN }) } });
      }),
    newRecoveryKey: (keep) =>
      inTurn(async () => {
        const { identity, recipient } = await generateAgeKey(typeOf(forChange()));
        await keep(identity);
        await turn({ recovery: recipient });
      }),
    epoch: () => held.file.epoch,
    readState: (name, schema) => inTurn(() => state.read(name, schema)),
    writeState: (name, value) =>
      inTurn(async () => {
        forChange();
        await state.write(name, value);
      }),
    appendState: (name, value) =>
      inTurn(async () => {
        forChange();
        await state.append(name, value);
      }),
    readAppended: (name, schema) => inTurn(() => state.appended(name, schema)),
    clearAppended: (name) =>
      inTurn(async () => {
        forChange();
        await state.clear(name);
      }),
    keys: () => ({ ...held, keyring: open() }),
    sign: (bytes) => sign(open().signingSeed, bytes),
    appendLog: (lines, checkpoint) => {
      forChange();
      appendLog(dir, lines);
      writeCheckpoint(dir, 'latest', checkpoint);
    },
    mendLog: (length) => {
      forChange();
      return mendLog(dir, length);
    },
    writeCheckpoint: (name, text) => {
      forChange();
      writeCheckpoint(dir, name, text);
    },
    lock: () =>
      inTurn(async () => {
        open();
        unlock = lockFolder(dir);
        const subfolders = listFolder(join(dir, 'objects')).filter((entry) => entry.kind === 'folder');
        for (const folder of ['', ...folders, ...subfolders.map((entry) => `objects/${entry.name}`)])
          sweepTemporaries(join(dir, folder));
        // Another process may have written since this one read.
        if (readStudyFile(dir).epoch !== held.file.epoch)
          throw new SottoError(
            'locked',
            'another process changed the keys of this study meanwhile',
            {},
            'Give the same command again.',
          );
        sweepEpochs(dir, held.file.epoch);
        const fresh = await loadKeyring(dir, held.file, held.epochKey.identity);
        wipeKeyring(keyring);
        keyring = fresh;
        state.forget();
      }),
    close: () => {
      closed = true;
      wipeKeyring(keyring);
      pseudonymRoot.fill(0);
      unlock?.();
      unlock = null;
    },
  };
}
