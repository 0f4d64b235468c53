/**
 * Notes in which details are marked, written for training (`fixtures/training`). A mark is `[words|kind]`; notes begin at lines of
 * `===`, which are no part of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Kind, kinds } from '../../src/domain/kinds.ts';

export type Told = Readonly<{
  text: string;
  spans: readonly Readonly<{ start: number; end: number; kind: Kind }>[];
}>;

const HEADING = /^===.*$/m;
const MARK = /\[([^[\]|]+)\|([a-z-]+)\]/g;

/** The notes of one file. Throws where a mark is no kind, or a bracket no mark. */
export function notesIn(file: URL): readonly Told[] {
  return readFileSync(file, 'utf8')
    .split(HEADING)
    .filter((note) => note.trim() !== '')
    .map((note) => told(note, file.pathname));
}

function told(note: string, file: string): Told {
  const spans: { start: number; end: number; kind: Kind }[] = [];
  let text = '';
  let from = 0;
  const keep = (piece: string): void => {
    if (/[[\]]/.test(piece))
      throw new Error(`${file}: a bracket that is no mark, ${text.length} letters into a note`);
    text += piece;
  };
  for (const m of note.matchAll(MARK)) {
    keep(note.slice(from, m.index));
    const [whole, words = '', name] = m;
    const kind = kinds.find((k) => k === name);
    if (!kind) throw new Error(`${file}: no kind "${name}"`);
    spans.push({ start: text.length, end: text.length + words.length, kind });
    text += words;
    from = m.index + whole.length;
  }
  keep(note.slice(from));
  return { text, spans };
}

/** Every file of a folder and the folders in it, in the order of their names. */
export const filesIn = (folder: URL): readonly URL[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => new URL(name, folder));
