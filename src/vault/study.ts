/** Making, opening and finding a study (layout: DESIGN section 4). */
import { dirname, join, resolve } from 'node:path';
import { SottoError } from '../domain/errors.ts';
import { keyOf } from './crypto.ts';
import { kindOf, listFolder, makeFolder, removeTree } from './files.ts';
import { isTorn, readCheckpoints, readLog, readSignoffs } from './journal.ts';
import {
  createKeys,
  files,
  type NewKeys,
  type OpenKeys,
  openKeys,
  openWithRecovery,
  readStudyFile,
} from './keys.ts';
import { isLockName, lockFolder } from './lock.ts';
import { listObjects } from './objects.ts';
import { folders, type OpenStudy, openWith, type PublicStudy } from './session.ts';

export { storeSignoff } from './journal.ts';
export type { OpenKeys } from './keys.ts';
export type { NewObject, ObjectKind, StoredObject } from './objects.ts';
export type { OpenStudy, PublicStudy } from './session.ts';

/** Throws `no-study`, or `broken-integrity` when study.json or a folder is not what it should be. */
export function openStudyPublic(dir: string): PublicStudy {
  const file = readStudyFile(dir);
  for (const folder of folders)
    if (kindOf(join(dir, folder)) !== 'folder')
      throw new SottoError('broken-integrity', 'a folder of the study is missing', { file: folder });
  return {
    dir,
    file,
    readLog: () => readLog(dir),
    logIsTorn: () => isTorn(dir),
    readCheckpoints: () => readCheckpoints(dir),
    readSignoffs: () => readSignoffs(dir),
    listObjects: () => listObjects(dir),
  };
}

function refuseUnlessEmpty(dir: string): void {
  if (kindOf(dir) === null) return;
  if (kindOf(join(dir, files.study)) !== null)
    throw new SottoError('study-exists', 'there is a study in this folder already', { path: dir });
  if (listFolder(dir).some((entry) => !isLockName(entry.name)))
    throw new SottoError(
      'usage',
      'this folder is not empty',
      { path: dir },
      'Choose a new folder for the study.',
    );
}

/**
 * Makes a study in `dir`, which must be absent or empty (`study-exists`, `usage`); after an error nothing of it is
 * left. The recovery key is handed out once and kept nowhere. `logN`: scrypt's work factor, 18 when not given.
 */
export async function createStudy(
  dir: string,
  options: NewKeys,
): Promise<Readonly<{ study: OpenStudy; recoveryKey: string }>> {
  if (options.passphrase === '') throw new SottoError('usage', 'the passphrase is empty');
  refuseUnlessEmpty(dir);
  makeFolder(resolve(dir));
  const unlock = lockFolder(dir);
  try {
    refuseUnlessEmpty(dir);
    try {
      for (const folder of folders) makeFolder(join(dir, folder));
      const { recoveryKey, ...keys } = await createKeys(dir, options);
      return { study: openWith(openStudyPublic(dir), keys), recoveryKey };
    } catch (error) {
      for (const made of [files.study, ...folders]) removeTree(join(dir, made));
      throw error;
    }
  } finally {
    unlock();
  }
}

/** Throws `no-study`, `wrong-key`, or `broken-integrity` naming the file that is not as it was. */
export async function openStudy(dir: string, passphrase: string): Promise<OpenStudy> {
  const publicStudy = openStudyPublic(dir);
  return openWith(publicStudy, await openKeys(dir, passphrase));
}

/** The study once more, in another thread, with keys that the first one handed over: it reads, and never changes anything. */
export const openBeside = (dir: string, keys: OpenKeys): OpenStudy => openWith(openStudyPublic(dir), keys);

/** As `openStudy`, by the recovery key. `changePassphrase` then gives the study a new unlock key. */
export async function openStudyByRecovery(dir: string, recoveryKey: string): Promise<OpenStudy> {
  const publicStudy = openStudyPublic(dir);
  const keys = await openWithRecovery(dir, await keyOf(recoveryKey));
  return openWith(publicStudy, keys);
}

/** The nearest folder, from `from` upwards, that holds a study; null when there is none. */
export function findStudy(from: string): string | null {
  const folder = resolve(from);
  if (kindOf(join(folder, files.study)) === 'file') return folder;
  return dirname(folder) === folder ? null : findStudy(dirname(folder));
}
