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

/** Index over `keys`; the function returned gives those within `distance` (at most 2) edits, the key itself left out. */
export function neighbourhood(keys: readonly string[]): (key: string, distance: number) => readonly string[] {
  const index = new Map<string, string[]>();
  for (const key of keys) {
    if (key.length < SHORTEST) continue;
    for (let piece = 0; piece <= MOST; piece++) {
      const [start, end] = pieceBounds(key.length, piece);
      const name = `${key.length} ${piece} ${key.slice(start, end)}`;
      const bucket = index.get(name);
      if (bucket) bucket.push(key);
      else index.set(name, [key]);
    }
  }
  return (key, distance) => {
    const most = Math.min(distance, MOST);
    const found = new Set<string>();
    const measured = new Set<string>();
    if (key.length > 60) return [];
    for (let length = key.length - most; length <= key.length + most; length++)
      for (let piece = 0; piece <= MOST; piece++) {
        const [start, end] = pieceBounds(length, piece);
        for (let from = Math.max(0, start - most); from <= start + most; from++)
          for (const other of index.get(`${length} ${piece} ${key.slice(from, from + end - start)}`) ?? []) {
            if (measured.has(other)) continue;
            measured.add(other);
            if (other !== key && editDistance(other, key) <= most) found.add(other);
          }
      }
    return [...found];
  };
}
