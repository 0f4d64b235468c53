/** Misspellings: two words one edit apart share a word that one letter was taken from. */
import { distance } from 'fastest-levenshtein';
import type { Single } from './patterns.ts';

const SHORTEST = 7;

function* withoutOneLetter(key: string): Generator<string> {
  yield key;
  for (let i = 0; i < key.length; i++) yield key.slice(0, i) + key.slice(i + 1);
}

/** Finds the pattern that a key is one insertion, deletion or change away from; keys under seven letters never match. */
export function misspellings(singles: ReadonlyMap<string, Single>): (key: string) => Single | undefined {
  const index = new Map<string, string | string[]>();
  for (const key of singles.keys()) {
    if (key.length < SHORTEST) continue;
    for (const part of withoutOneLetter(key)) {
      const before = index.get(part);
      if (before === undefined) index.set(part, key);
      else if (typeof before === 'string') index.set(part, [before, key]);
      else before.push(key);
    }
  }
  return (key) => {
    if (key.length < SHORTEST - 1 || key.length > 60) return undefined;
    for (const part of withoutOneLetter(key)) {
      const found = index.get(part);
      for (const near of found === undefined ? [] : typeof found === 'string' ? [found] : found)
        if (distance(near, key) === 1) return singles.get(near);
    }
    return undefined;
  };
}
