/** A folder on a second laptop that only takes notes in: it holds recipients and no key, and can read nothing back. */
import { join, resolve } from 'node:path';
import { SottoError } from '../domain/errors.ts';
import { kindOf, listFolder, makeFolder, readFile, sweepTemporaries, writeAtomic } from './files.ts';
import { isLockName, lockFolder } from './lock.ts';
import { listObjects, type NewObject, newObjectId, sealObject } from './objects.ts';

const poolFile = 'intake.txt';

export const isIntake = (dir: string): boolean => kindOf(join(dir, poolFile)) === 'file';

/** The signed pool as it came from the office, unchecked. */
export const readPool = (dir: string): string =>
  new TextDecoder().decode(readFile(join(dir, poolFile), { limit: 4_000_000 }));

/** Throws `usage` when something is in the folder already. */
export function createIntake(dir: string, pool: string): void {
  if (kindOf(dir) !== null && listFolder(dir).some(({ name }) => !isLockName(name)))
    throw new SottoError('usage', 'this folder is not empty', { path: dir }, 'Choose a new folder.');
  makeFolder(resolve(dir));
  makeFolder(join(dir, 'objects'));
  writeAtomic(join(dir, poolFile), new TextEncoder().encode(pool));
}

/** The `n`-th note (from 0) goes to the `n`-th recipient: how many there are, the number of files tells anyway. */
export const takenIn = (dir: string): readonly string[] => listObjects(dir);

/** Nobody else writes meanwhile. Throws `locked`. */
export async function whileLocked<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const unlock = lockFolder(dir);
  try {
    for (const { name, kind } of listFolder(join(dir, 'objects')))
      if (kind === 'folder') sweepTemporaries(join(dir, 'objects', name));
    return await work();
  } finally {
    unlock();
  }
}

/** The new object's id, once it is safe on disk. */
export async function takeIn(dir: string, recipient: string, object: NewObject): Promise<string> {
  const id = newObjectId();
  await sealObject(dir, [recipient], id, object);
  return id;
}
