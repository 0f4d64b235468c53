/** Copies of a study: the same sealed files, so that nothing is easier to open there than here. */
import { dirname, join, resolve } from 'node:path';
import { SottoError } from '../domain/errors.ts';
import {
  kindOf,
  listFolder,
  makeFolder,
  publishFolder,
  readPieces,
  removeTree,
  writeAtomic,
} from './files.ts';
import { readStudyFile } from './keys.ts';

const parts = ['study.json', 'policy.yaml', 'objects', 'keys', 'state', 'audit'];

/** Paths of every file of the study, relative; what else lies in the folder (a review table, say) is no part of it. */
function filesOf(dir: string): readonly string[] {
  const files: string[] = [];
  const enter = (prefix: string): void => {
    for (const { name, kind } of listFolder(join(dir, prefix))) {
      const path = prefix === '' ? name : `${prefix}/${name}`;
      if (name.startsWith('.tmp-') || (prefix === '' && !parts.includes(name))) continue;
      if (kind === 'folder') enter(path);
      else if (kind === 'file') files.push(path);
      else throw new SottoError('broken-integrity', 'neither a file nor a folder', { file: path });
    }
  };
  enter('');
  return files;
}

/** Piece by piece: a large file is never in memory whole. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [readPieces(one), readPieces(other)];
  if (a.length !== b.length) return false;
  const there = b.pieces[Symbol.iterator]();
  try {
    for (const piece of a.pieces)
      if (Buffer.compare(piece, there.next().value ?? new Uint8Array(0)) !== 0) return false;
    return there.next().done === true;
  } finally {
    there.return?.();
  }
}

const studyIn = (folder: string): string | null => {
  try {
    return readStudyFile(folder).study;
  } catch {
    return null;
  }
};

/** How many files a copy of the study at `from` has. */
export const countFiles = (from: string): number => filesOf(from).length;

/**
 * Throws `usage` unless a copy may stand at `to`: not inside the study, and in place of nothing, of an empty folder, or of an earlier
 * copy of the same study.
 */
export function refuseUnlessCopy(from: string, to: string): void {
  if (resolve(to).startsWith(`${resolve(from)}/`))
    throw new SottoError('usage', 'a backup inside the study is none', { path: to }, 'Choose another disk.');
  const kind = kindOf(to);
  if (kind === null || (kind === 'folder' && listFolder(to).length === 0)) return;
  if (kind === 'folder' && resolve(to) !== resolve(from) && studyIn(to) === studyIn(from)) return;
  throw new SottoError(
    'usage',
    'something else than a backup of this study stands there',
    { path: to },
    'Choose a new folder.',
  );
}

/**
 * Copies the locked study at `from` to `to`, one file at a time, each read back; an earlier copy there is replaced when
 * the new one is whole. Returns how many files. Throws as `refuseUnlessCopy`.
 */
export function copyStudy(from: string, to: string): number {
  refuseUnlessCopy(from, to);
  const files = filesOf(from);
  const copy = (draft: string): void => {
    for (const file of files) {
      const path = join(draft, file);
      makeFolder(dirname(path));
      writeAtomic(path, readPieces(join(from, file)).pieces);
      if (!isSame(join(from, file), path))
        throw new SottoError('io', 'the disk gave back other bytes than were written', { file });
    }
    // Folders that hold nothing yet are part of a study, too.
    for (const folder of ['objects', 'state', 'audit/checkpoints']) makeFolder(join(draft, folder));
  };
  publishFolder(to, copy, true);
  sweepBeside(from, to);
  return files.length;
}

/** What a crash left of earlier copies beside `to` holds keys that a withdrawal meant to destroy. */
function sweepBeside(from: string, to: string): void {
  const parent = dirname(resolve(to));
  for (const { name, kind } of listFolder(parent))
    if (kind === 'folder' && name.startsWith('.tmp-') && studyIn(join(parent, name)) === studyIn(from))
      removeTree(join(parent, name));
}
