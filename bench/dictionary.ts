/**
 * All given names and surnames that the dictionary of the `az` package lists, read from its word graph. For measuring
 * alone: none of the lexicon is copied.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Gender } from '../src/domain/names.ts';

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('az/package.json')), 'dicts');
const { DAWG } = require('az') as {
  DAWG: { fromArrayBuffer: (data: ArrayBuffer, format: string) => Graph };
};
type Graph = Readonly<{
  /** -1 where no such edge is. */
  followByte: (byte: number, node: number) => number;
  /** Number of paradigm and of form in it, of every reading that ends here. */
  iterateAll: (node: number) => readonly (readonly [number, number])[];
}>;

function bytes(file: string): ArrayBuffer {
  const { buffer, byteOffset, length } = readFileSync(join(folder, file));
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
}

/** Of each paradigm three lists one after another, as long as it has forms: suffixes, tags, prefixes. */
function readParadigms(): readonly Uint16Array[] {
  const data = new Uint16Array(bytes('paradigms.array'));
  const paradigms: Uint16Array[] = [];
  let at = 1;
  for (let i = 0; i < (data[0] ?? 0); i++) {
    const length = data[at] ?? 0;
    paradigms.push(data.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return paradigms;
}

/** Windows-1251, in which the graph is written. */
const letters: readonly (readonly [number, string])[] = [
  ...Array.from({ length: 32 }, (_, i) => [224 + i, String.fromCodePoint(0x430 + i)] as const),
  [184, 'ё'],
  [45, '-'],
];
const END_OF_WORD = 1;

export type ListedName = Readonly<{ word: string; slot: 'given' | 'surname'; gender: Gender }>;

/** Nominatives in lower case, each name once for each gender it is listed with. Takes some seconds. */
export function namesOfDictionary(): readonly ListedName[] {
  const graph = DAWG.fromArrayBuffer(bytes('words.dawg'), 'words');
  const tags = JSON.parse(readFileSync(join(folder, 'gramtab-opencorpora-int.json'), 'utf8')) as string[];
  const paradigms = readParadigms();
  const found = new Map<string, ListedName>();
  const note = (word: string, tag: string): void => {
    const slot = /\bName\b/.test(tag) ? 'given' : /\bSurn\b/.test(tag) ? 'surname' : null;
    if (slot === null || !tag.includes('sing,nomn') || /Erro|Dist/.test(tag)) return;
    const genders: readonly Gender[] = /GNdr|[Mm]s-f/.test(tag)
      ? ['masc', 'femn']
      : [tag.includes('femn') ? 'femn' : 'masc'];
    for (const gender of genders) found.set(`${word} ${slot} ${gender}`, { word, slot, gender });
  };
  const walk = (node: number, word: string): void => {
    const end = graph.followByte(END_OF_WORD, node);
    if (end !== -1 && word.length > 1)
      for (const [paradigm, form] of graph.iterateAll(end)) {
        const table = paradigms[paradigm] as Uint16Array;
        note(word, tags[table[table.length / 3 + form] ?? 0] ?? '');
      }
    for (const [byte, letter] of letters) {
      const next = graph.followByte(byte, node);
      if (next !== -1) walk(next, word + letter);
    }
  };
  walk(0, '');
  return [...found.values()];
}
