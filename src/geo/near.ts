/**
 * Keys within a few edits of a misspelt one. Pigeonhole: of `distance + 1` pieces of a key at least one survives
 * `distance` edits unchanged, moved by no more than `distance` places; so only keys that share a piece are measured.
 */
import { distance as editDistance } from 'fastest-levenshtein';

/** Edits beyond this are never asked for: Mormonsk is 2 from Murmansk. */
const MOST = 2;
const SHORTEST = 6;

const pieceBounds = (length: number, piece: number): readonly [start: number, end: number] => [
  Math.floor((length * piece) / (MOST + 1)),
  Math.floor((length * (piece + 1)) / (MOST + 1)),
];

type Pieces = readonly ReadonlyMap<string, readonly string[]>[];
/** For each piece, keys by what stands there. */
function piecesOf(keys: readonly string[], length: number): Pieces {
  return Array.from({ length: MOST + 1 }, (_, piece) => {
    const [start, end] = pieceBounds(length, piece);
    const index = new Map<string, string[]>();
    for (const key of keys) {
      const text = key.slice(start, end);
      const bucket = index.get(text);
      if (bucket) bucket.push(key);
      else index.set(text, [key]);
    }
    return index;
  });
}

/**
 * Index over `keys`; the function returned gives those within `distance` (at most 2) edits, the key itself left out. Keys of
 * a length are indexed when a key of nearly that length is asked for: a short note asks for few.
 */
export function neighbourhood(keys: readonly string[]): (key: string, distance: number) => readonly string[] {
  const byLength = new Map<number, string[]>();
  for (const key of keys) {
    if (key.length < SHORTEST) continue;
    const alike = byLength.get(key.length);
    if (alike) alike.push(key);
    else byLength.set(key.length, [key]);
  }
  const indexed = new Map<number, Pieces>();
  const piecesAt = (length: number): Pieces => {
    const before = indexed.get(length);
    if (before) return before;
    const pieces = piecesOf(byLength.get(length) ?? [], length);
    indexed.set(length, pieces);
    return pieces;
  };
  return (key, distance) => {
    const most = Math.min(distance, MOST);
    const found = new Set<string>();
    const measured = new Set<string>();
    if (key.length > 60) return [];
    for (let length = key.length - most; length <= key.length + most; length++)
      piecesAt(length).forEach((index, piece) => {
        const [start, end] = pieceBounds(length, piece);
        for (let from = Math.max(0, start - most); from <= start + most; from++)
          for (const other of index.get(key.slice(from, from + end - start)) ?? []) {
            if (measured.has(other)) continue;
            measured.add(other);
            if (other !== key && editDistance(other, key) <= most) found.add(other);
          }
      });
    return [...found];
  };
}
