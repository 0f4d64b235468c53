/** Care of a study's keys and copies. None of it shows a note. */
import { resolve } from 'node:path';
import { SottoError } from '../domain/errors.ts';
import type { BackupRecord, DocumentRecord } from '../domain/study.ts';
import { copyStudy, countFiles, refuseUnlessCopy } from '../vault/backup.ts';
import { randomSymbols } from '../vault/crypto.ts';
import { makeShares } from '../vault/shares.ts';
import type { Context } from './context.ts';
import { readJournal, record } from './journal.ts';
import { backupsOf, forgetBackup, rememberBackup } from './memory.ts';
import { changing, reading, type Session, type StudyOptions } from './session.ts';

export type BackupResult = Readonly<{ id: string; path: string; files: number; replaced: boolean }>;

/** Copies the study to `to`; a copy that was made there before is made anew. */
export const backup = (
  options: StudyOptions & Readonly<{ to: string }>,
  context: Context,
): Promise<BackupResult> =>
  changing(options, async ({ study, policyDigest }) => {
    const path = resolve(options.to);
    refuseUnlessCopy(study.dir, path);
    const known = (await backupsOf(study)).find((b) => b.path === path);
    const id = known?.id ?? `B-${randomSymbols(8)}`;
    const backup = { id, path, made: context.now().toISOString() };
    // Until it is whole it counts as one to be made anew: a withdrawal must know of every copy, of half ones, too.
    if (!known) await rememberBackup(study, { ...backup, epoch: begun });
    record(study, context, policyDigest, [
      {
        action: 'vault.backup',
        object: id,
        before: known ? 'refreshed' : 'new',
        after: `files=${countFiles(study.dir)}`,
      },
    ]);
    let files: number;
    try {
      files = copyStudy(study.dir, path);
    } catch (error) {
      // It left nothing there.
      if (!known) await forgetBackup(study, id);
      throw error;
    }
    await rememberBackup(study, { ...backup, epoch: study.epoch() });
    return { id, path, files, replaced: known !== undefined };
  });

/** Epochs begin with 1: what stands here is older than any. */
const begun = 0;

/** Backups whose keys are of an epoch that has ended: they open what was meant to be closed. */
export const staleOf = (backups: readonly BackupRecord[], epoch: number): readonly BackupRecord[] =>
  backups.filter((b) => b.epoch < epoch);

export type Fault = Readonly<{ what: string; file?: string; document?: string }>;
export type CheckResult = Readonly<{
  study: string;
  epoch: number;
  hybrid: boolean;
  objects: number;
  /** Sealed files that no record names: what an interrupted ingest left. */
  unnamed: number;
  faults: readonly Fault[];
  stale: readonly BackupRecord[];
  backups: number;
}>;

/** Opens every sealed file, and sees whether records, log and keys agree. */
export const checkVault = (options: StudyOptions, context: Context): Promise<CheckResult> =>
  reading(options, async (session) => {
    const { study, records } = session;
    const faults: Fault[] = readJournal(study).problems.map(({ line, rule }) => ({
      what: `audit log, line ${line}: ${rule}`,
    }));
    context.progress.start('opening sealed files', records.documents.length);
    for (const document of records.documents) {
      faults.push(...(await faultsOf(session, document)));
      context.progress.step();
    }
    context.progress.stop();
    const keys = new Set(study.participants());
    for (const { id } of records.participants)
      if (!keys.has(id)) faults.push({ what: `participant ${id} has no key` });
    const named = new Set(records.documents.flatMap((d) => [d.original, d.transcript]));
    const backups = await backupsOf(study);
    return {
      study: study.file.study,
      epoch: study.epoch(),
      hybrid: study.file.recipients.unlock.startsWith('age1pq1'),
      objects: named.size,
      unnamed: study.listObjects().filter((id) => !named.has(id)).length,
      faults,
      stale: staleOf(backups, study.epoch()),
      backups: backups.length,
    };
  });

async function faultsOf({ study }: Session, document: DocumentRecord): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const object of [document.original, document.transcript])
    try {
      const participants = await study.checkObject(object, document.participants);
      if (participants.join() !== document.participants.join())
        faults.push({ what: 'sealed for others than the records say', document: document.id });
    } catch (error) {
      if (!(error instanceof SottoError)) throw error;
      faults.push({ what: error.message, file: String(error.facts.file ?? ''), document: document.id });
    }
  return faults;
}

export const changePassphrase = (
  options: StudyOptions & Readonly<{ next: () => Promise<string> }>,
  context: Context,
): Promise<Readonly<{ epoch: number }>> =>
  changing(options, async ({ study, policyDigest }) => {
    const next = await options.next();
    const object = study.file.study;
    record(study, context, policyDigest, [
      { action: 'vault.passphrase', object, before: options.recovery ? 'recovery' : 'passphrase' },
      ...(study.turnsWithPassphrase()
        ? [{ action: 'vault.rotate' as const, object, after: `epoch=${study.epoch() + 1}` }]
        : []),
    ]);
    await study.changePassphrase(next);
    return { epoch: study.epoch() };
  });

export type RotateResult = Readonly<{ epoch: number; objects: number; stale: readonly BackupRecord[] }>;

/** Fresh keys for everything; every file sealed anew. */
export const rotate = (options: StudyOptions, context: Context): Promise<RotateResult> => {
  // Asked once, used twice: the study is opened by it, and shut by it again.
  let passphrase: Promise<string> | undefined;
  const once = (): Promise<string> => {
    passphrase ??= options.passphrase();
    return passphrase;
  };
  return changing({ ...options, passphrase: once }, async ({ study, records, policyDigest }) => {
    const concerned = new Map(
      records.documents.flatMap((d) => [
        [d.original, d.participants],
        [d.transcript, d.participants],
      ]),
    );
    const objects = study.listObjects().length;
    record(study, context, policyDigest, [
      {
        action: 'vault.rotate',
        object: study.file.study,
        after: `epoch=${study.epoch() + 1} objects=${objects}`,
      },
    ]);
    await study.rotate(await once(), (object) => concerned.get(object) ?? []);
    return { epoch: study.epoch(), objects, stale: staleOf(await backupsOf(study), study.epoch()) };
  });
};

export type RecoveryResult = Readonly<{
  study: string;
  signingKey: string;
  hybrid: boolean;
  epoch: number;
  recoveryKey: string;
  shares: readonly string[];
}>;

/**
 * A new recovery key; the old one opens no later state. `keep` puts it where it will be found: only when that is done does the
 * key count, for a key that counts and was never written down is a study that cannot be recovered.
 */
export const newRecovery = (
  options: StudyOptions & Readonly<{ keep: (result: RecoveryResult) => void }>,
  context: Context,
): Promise<RecoveryResult> =>
  changing(options, async ({ study, policyDigest }) => {
    const { study: id, signingKey, recipients } = study.file;
    const facts = {
      study: id,
      signingKey,
      hybrid: recipients.unlock.startsWith('age1pq1'),
      epoch: study.epoch() + 1,
    };
    let result: RecoveryResult | undefined;
    await study.newRecoveryKey(async (recoveryKey) => {
      result = { ...facts, recoveryKey, shares: await makeShares(id, recoveryKey) };
      options.keep(result);
      record(study, context, policyDigest, [
        { action: 'vault.recovery', object: id, after: `epoch=${facts.epoch}` },
      ]);
    });
    if (!result) throw new SottoError('internal', 'no recovery key was made');
    return result;
  });
