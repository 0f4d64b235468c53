/** Places that the gazetteer does not know, and that may be a place of the study misheard or cut short. Always asked. */
import { distance } from 'fastest-levenshtein';
import { foldKey } from '../lang/fold.ts';

export type StudyPlace = Readonly<{ key: string; forms: ReadonlySet<string>; known: boolean }>;

const SHORTEST = 4;

/** Pairs of keys: a place unknown, and a known one whose name is one edit away (`Tweer`) or begins so (`Nizhny`). */
export function doubtfulPlaces(all: readonly StudyPlace[]): readonly (readonly [string, string])[] {
  const byLetter = new Map<string, Set<readonly [string, StudyPlace]>>();
  for (const place of all.filter(({ known }) => known))
    for (const form of place.forms) {
      const key = foldKey(form);
      const set = byLetter.get(key.charAt(0));
      if (set) set.add([key, place]);
      else byLetter.set(key.charAt(0), new Set([[key, place]]));
    }
  return all
    .filter(({ known, key }) => !known && key.length >= SHORTEST)
    .flatMap((unknown) => {
      const near = new Set<string>();
      for (const form of unknown.forms)
        for (const [key, place] of byLetter.get(foldKey(form).charAt(0)) ?? [])
          if (key.startsWith(`${foldKey(form)} `) || distance(key, foldKey(form)) <= 1) near.add(place.key);
      return [...near].map((key) => [unknown.key, key] as const);
    });
}
