/** What a person points at: files to ingest, and the folder of a release, written and read back. */
import { basename, dirname, join, resolve } from 'node:path';
import { SottoError } from '../domain/errors.ts';
import {
  canonicalPath,
  kindOf,
  listFolder,
  makeFolder,
  publishFolder,
  readFile,
  sizeOf,
  writeAtomic,
} from './files.ts';

/** `name` is the file's own name without folders; `bytes` its size. */
export type FoundFile = Readonly<{ path: string; name: string; bytes: number }>;
export type SkippedPath = Readonly<{ path: string; why: 'link' | 'not-a-file' | 'hidden' | 'study' }>;
/** What the system would not let us look at: a note may be among it. */
export type UnreadablePath = Readonly<{ path: string; error: SottoError }>;
export type Found = Readonly<{
  files: readonly FoundFile[];
  skipped: readonly SkippedPath[];
  unreadable: readonly UnreadablePath[];
}>;

/**
 * All files at and below `paths`, each once, in the order of `paths` and sorted within a folder. A link is followed
 * only where the person typed it and it leads to a file. Studies (their sealed files are no notes), hidden files,
 * and pipes are in `skipped`. Throws `not-found` for a typed path that is not there.
 */
export function walk(paths: readonly string[]): Found {
  const files: FoundFile[] = [];
  const skipped: SkippedPath[] = [];
  const unreadable: UnreadablePath[] = [];
  const seen = new Set<string>();

  const addFile = (path: string): void => {
    const real = canonicalPath(path);
    if (seen.has(real)) return;
    seen.add(real);
    files.push({ path, name: basename(path), bytes: sizeOf(path) });
  };
  const enter = (folder: string): void => {
    const entries = listFolder(folder);
    if (entries.some((entry) => entry.name === 'study.json')) {
      skipped.push({ path: folder, why: 'study' });
      return;
    }
    for (const { name, kind } of entries) {
      const path = join(folder, name);
      if (name.startsWith('.') || name.startsWith('~$')) skipped.push({ path, why: 'hidden' });
      else if (kind === 'link') skipped.push({ path, why: 'link' });
      else if (kind === 'other') skipped.push({ path, why: 'not-a-file' });
      else orPassOver(path, () => (kind === 'file' ? addFile(path) : enter(path)));
    }
  };
  const orPassOver = (path: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof SottoError)) throw error;
      unreadable.push({ path, error });
    }
  };

  for (const path of paths) {
    const kind = kindOf(path, true);
    if (kind === null) throw new SottoError('not-found', 'no such file or folder', { path });
    if (kind === 'file') addFile(path);
    else if (kind === 'folder' && kindOf(path) === 'folder') enter(path);
    else skipped.push({ path, why: kind === 'folder' ? 'link' : 'not-a-file' });
  }
  return { files, skipped, unreadable };
}

export type FolderFile = Readonly<{ path: string; bytes: Uint8Array }>;

/** Relative, forward slashes, no way out: what may be written below a folder. */
const isSafePath = (path: string): boolean =>
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\\0]/.test(path);

/**
 * Makes `folder` with these files, whole or not at all. `ready` runs when all of them are on disk, before they stand under
 * that name; when it throws, nothing is left of them. Throws `usage` when something is there already.
 */
export function writeNewFolder(
  folder: string,
  files: readonly FolderFile[],
  ready: () => void = () => undefined,
): void {
  const unsafe = files.find((file) => !isSafePath(file.path));
  if (unsafe || new Set(files.map((file) => file.path)).size < files.length)
    throw new SottoError('internal', 'a path leads out of the folder or stands twice');
  const kind = kindOf(folder);
  if (kind !== null && (kind !== 'folder' || listFolder(folder).length > 0))
    throw new SottoError(
      'usage',
      'there is something in this folder already',
      { path: folder },
      'Choose a new folder.',
    );
  publishFolder(folder, (draft) => {
    for (const file of files) {
      const path = join(draft, file.path);
      if (dirname(path) !== draft) makeFolder(dirname(path));
      writeAtomic(path, file.bytes);
    }
    ready();
  });
}

/** Every file below `folder`, paths relative with forward slashes, sorted. A link or device is `broken-integrity`. */
export function readFolder(folder: string): readonly FolderFile[] {
  const files: FolderFile[] = [];
  const enter = (path: string, prefix: string): void => {
    for (const { name, kind } of listFolder(path)) {
      const relative = prefix + name;
      if (kind === 'folder') enter(join(path, name), `${relative}/`);
      else if (kind === 'file') files.push({ path: relative, bytes: readFile(join(path, name)) });
      else throw new SottoError('broken-integrity', 'neither a file nor a folder', { file: relative });
    }
  };
  enter(resolve(folder), '');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
