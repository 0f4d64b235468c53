/**
 * The only place that touches the disk. A file is replaced whole or not at all: temporary beside it, written,
 * fsynced, renamed, folder fsynced (see `man 2 fsync`: without the last step the name may be lost). Folders 0700,
 * files 0600. Calls are synchronous: order on disk is what the promises rest on.
 */
import * as fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, SottoError } from '../domain/errors.ts';
import { randomSymbols } from './crypto.ts';
import type { Pieces } from './pieces.ts';

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW, O_NONBLOCK, O_DIRECTORY } = fs.constants;

const codeOf: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ELOOP: 'unreadable-file',
};
const messageOf: Partial<Readonly<Record<ErrorCode, string>>> = {
  'disk-full': 'the disk is full; what was there is as it was',
  'no-permission': 'no permission for this file or folder',
  'not-found': 'no such file or folder',
  'unreadable-file': 'a symbolic link stands where a file is expected',
};

const adviceOn: Partial<Readonly<Record<ErrorCode, string>>> = {
  'disk-full': 'Make room, and give the same command again.',
  'no-permission': 'See with `ls -l` who may read and write there.',
};

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** Runs `work`; what the system refuses comes out as a SottoError whose facts hold the path and the system's code. */
function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SottoError) throw error;
    const system = systemCode(error);
    const code = codeOf[system] ?? 'io';
    throw new SottoError(code, messageOf[code] ?? 'the disk refused', { path, system }, adviceOn[code]);
  }
}

function withFile<T>(path: string, flags: number, work: (descriptor: number) => T): T {
  const descriptor = fs.openSync(path, flags, 0o600);
  try {
    return work(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(descriptor, bytes, at, bytes.length - at);
}

function syncFolder(path: string): void {
  withFile(path, O_RDONLY | O_DIRECTORY, (descriptor) => {
    try {
      fs.fsyncSync(descriptor);
    } catch (error) {
      // Some network file systems know no fsync of a folder; they have no stronger promise to give.
      if (!['EINVAL', 'ENOTSUP'].includes(systemCode(error))) throw error;
    }
  });
}

const temporary = /^\.tmp-[0-9a-z]{16}$/;
const temporaryName = (): string => `.tmp-${randomSymbols(16).toLowerCase()}`;

export type EntryKind = 'file' | 'folder' | 'link' | 'other';
export type Entry = Readonly<{ name: string; kind: EntryKind }>;

const kindFrom = (stats: fs.Stats | fs.Dirent): EntryKind => {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
};

/** What stands at `path`, or null; a symbolic link is looked at, not through, unless `follow`. */
export function kindOf(path: string, follow = false): EntryKind | null {
  return onDisk(path, () => {
    const stats = (follow ? fs.statSync : fs.lstatSync)(path, { throwIfNoEntry: false });
    return stats ? kindFrom(stats) : null;
  });
}

/** Throws `usage` where there is something at `path`: what a command writes anew takes the place of nothing. */
export function refuseExisting(path: string, advice?: string): void {
  if (kindOf(path) !== null) throw new SottoError('usage', 'there is such a file already', { path }, advice);
}

export const canonicalPath = (path: string): string => onDisk(path, () => fs.realpathSync(path));
export const sizeOf = (path: string): number => onDisk(path, () => fs.statSync(path).size);

/**
 * The bytes of a regular file. `limit` in bytes: beyond it `too-large`. A symbolic link is `unreadable-file` unless
 * `follow`; so is a folder, a pipe or a device.
 */
export function readFile(
  path: string,
  options: Readonly<{ limit?: number; follow?: boolean }> = {},
): Uint8Array {
  const { limit = Number.POSITIVE_INFINITY, follow = false } = options;
  // O_NONBLOCK: opening a pipe must not wait for somebody to write to it.
  return onDisk(path, () =>
    withFile(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW), (descriptor) => {
      const stats = fs.fstatSync(descriptor);
      if (!stats.isFile()) throw new SottoError('unreadable-file', 'this is not a regular file', { path });
      if (stats.size > limit)
        throw new SottoError('too-large', 'this file is too large', { path, bytes: stats.size, limit });
      const bytes = fs.readFileSync(descriptor);
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }),
  );
}

const pieceBytes = 2 ** 20;

/** A regular file, no link, piece by piece; it is opened with the first, and closed with the last. Errors as `readFile`. */
export function readPieces(path: string): Pieces {
  const stats = onDisk(path, () => fs.lstatSync(path));
  function* pieces(): Generator<Uint8Array> {
    const descriptor = onDisk(path, () => fs.openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW));
    // Most files of a study are small, and there are thousands.
    const buffer = new Uint8Array(Math.min(pieceBytes, stats.size + 1));
    try {
      for (;;) {
        const read = onDisk(path, () => fs.readSync(descriptor, buffer, 0, buffer.length, null));
        if (read === 0) return;
        yield buffer.subarray(0, read);
      }
    } finally {
      buffer.fill(0);
      fs.closeSync(descriptor);
    }
  }
  if (!stats.isFile()) throw new SottoError('unreadable-file', 'this is not a regular file', { path });
  return { length: stats.size, pieces: { [Symbol.iterator]: pieces } };
}

/** Replaces or makes `path`. After any error the old file stands as it was and no temporary is left. */
export function writeAtomic(path: string, content: Uint8Array | Iterable<Uint8Array>): void {
  const folder = dirname(path);
  const draft = join(folder, temporaryName());
  onDisk(path, () => {
    try {
      withFile(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, (descriptor) => {
        for (const piece of content instanceof Uint8Array ? [content] : content) writeAll(descriptor, piece);
        fs.fsyncSync(descriptor);
      });
      fs.renameSync(draft, path);
    } catch (error) {
      fs.rmSync(draft, { force: true });
      throw error;
    }
    syncFolder(folder);
  });
}

/** Makes an empty file, not meant to outlive the machine's next start; false when something is there already. */
export function createExclusive(path: string): boolean {
  return onDisk(path, () => {
    try {
      withFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, () => undefined);
      return true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false;
      throw error;
    }
  });
}

/** Adds to the end of `path`, making it when absent. After an error its length is what it was. */
export function append(path: string, bytes: Uint8Array): void {
  onDisk(path, () => {
    withFile(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW, (descriptor) => {
      const before = fs.fstatSync(descriptor).size;
      try {
        writeAll(descriptor, bytes);
        fs.fsyncSync(descriptor);
      } catch (error) {
        fs.ftruncateSync(descriptor, before);
        throw error;
      }
    });
    syncFolder(dirname(path));
  });
}

/** Cuts `path` to its first `length` bytes. */
export function cut(path: string, length: number): void {
  onDisk(path, () =>
    withFile(path, O_WRONLY | O_NOFOLLOW, (descriptor) => {
      fs.ftruncateSync(descriptor, length);
      fs.fsyncSync(descriptor);
    }),
  );
}

/** Makes the folder and those above it where absent. A link in its place is `broken-integrity`. */
export function makeFolder(path: string): void {
  const made = onDisk(path, () => fs.mkdirSync(path, { recursive: true, mode: 0o700 }));
  if (kindOf(path) !== 'folder')
    throw new SottoError('broken-integrity', 'a link stands where a folder is expected', { path });
  if (made !== undefined) onDisk(path, () => syncFolder(dirname(resolve(made))));
}

/** Entries sorted by code unit, so that order never depends on the disk. */
export function listFolder(path: string): readonly Entry[] {
  const entries = onDisk(path, () => fs.readdirSync(path, { withFileTypes: true }));
  return entries
    .map((entry) => ({ name: entry.name, kind: kindFrom(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** Unlinks a file, if it is there. */
export function removeFile(path: string): void {
  onDisk(path, () => {
    fs.rmSync(path, { force: true });
    syncFolder(dirname(path));
  });
}

/** Removes whatever stands at `path`, with all below it. */
export const removeTree = (path: string): void =>
  onDisk(path, () => fs.rmSync(path, { recursive: true, force: true }));

/** Removes what unfinished writes of a crashed process left in `folder`; only while the study is locked. */
export function sweepTemporaries(folder: string): number {
  const left = listFolder(folder).filter((entry) => temporary.test(entry.name));
  for (const entry of left) removeTree(join(folder, entry.name));
  return left.length;
}

/**
 * Fills a temporary folder beside `path` by `fill`, then renames it to `path`, which must be absent or an empty
 * folder, unless `replace`: then a full one is put aside, and removed when the new one stands. Nothing is left beside it
 * after an error; after a crash between the two renames both are there under temporary names.
 */
export function publishFolder(path: string, fill: (draft: string) => void, replace = false): void {
  const parent = dirname(resolve(path));
  const draft = join(parent, temporaryName());
  onDisk(path, () => {
    fs.mkdirSync(parent, { recursive: true, mode: 0o700 });
    try {
      fs.mkdirSync(draft, { mode: 0o700 });
      fill(draft);
      for (const folder of fs.readdirSync(draft, { withFileTypes: true, recursive: true }))
        if (folder.isDirectory()) syncFolder(join(folder.parentPath, folder.name));
      syncFolder(draft);
      const aside = replace && kindOf(path) !== null ? join(parent, temporaryName()) : undefined;
      if (aside !== undefined) fs.renameSync(resolve(path), aside);
      // rename(2) replaces an empty folder and refuses a full one, in one step.
      fs.renameSync(draft, join(parent, basename(resolve(path))));
      if (aside !== undefined) fs.rmSync(aside, { recursive: true, force: true });
    } catch (error) {
      fs.rmSync(draft, { recursive: true, force: true });
      throw error;
    }
    syncFolder(parent);
  });
}

/** Whether something could be made or replaced at `path`: asks the nearest folder above that exists. */
export function isWritable(path: string): boolean {
  const full = resolve(path);
  const folder = dirname(full);
  if (kindOf(folder, true) === null && dirname(folder) !== folder) return isWritable(folder);
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return kindOf(folder, true) === 'folder';
  } catch {
    return false;
  }
}

/** Where something that comes with the package stands, by its path from the package's root. */
export const packagePath = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** A file that comes with the package, by its path from the package's root: `data/places.bin`. */
export const dataFile = (name: string): Uint8Array => readFile(packagePath(name), { follow: true });
