/**
 * Places of the study under a name that does not tell by itself which they are:
 *
 * - a name that the gazetteer does not know, one edit from a place that the same notes name, with the same consonants, and
 *   from no other (`Тагел`, `Tweer`): it is that place;
 * - the first word of a longer name (`Нижний` of `Нижний Тагил`) that all its notes name: likewise, though another place
 *   far away be called so;
 * - what is only near, or stands where the other is not named, is asked.
 */
import { distance } from 'fastest-levenshtein';
import { placeKeys } from './things.ts';

export type StudyPlace = Readonly<{
  key: string;
  /** As written. */
  forms: ReadonlySet<string>;
  documents: ReadonlySet<string>;
  known: boolean;
}>;
/** `from` is `into`; or, where `sure` is false, somebody should say whether it is. */
export type SamePlace = Readonly<{ from: string; into: string; sure: boolean }>;

const SHORTEST = 4;
const consonants = (key: string): string => key.replace(/[aeiouy ]/g, '');

/** A place with the fold keys of its written forms, the base forms among them. */
type Named = StudyPlace & Readonly<{ keys: readonly string[] }>;

const isNear = (a: string, b: string): boolean => a.charAt(0) === b.charAt(0) && distance(a, b) <= 1;
const some = (a: Named, b: Named, holds: (x: string, y: string) => boolean): boolean =>
  a.keys.some((x) => b.keys.some((y) => holds(x, y)));
const opens = (short: string, long: string): boolean => long.startsWith(`${short} `);
const soundsLike = (a: string, b: string): boolean => isNear(a, b) && consonants(a) === consonants(b);
/** Wherever the one is named, the other is. */
const isBeside = ({ documents }: Named, other: Named): boolean =>
  [...documents].every((document) => other.documents.has(document));

/** A place is written by one word only, and so may be cut short. */
const isOneWord = ({ forms }: StudyPlace): boolean => [...forms].every((form) => !/[\s-]/u.test(form));

/** Every place is taken into one other at most; a known one is never taken into an unknown. */
export function samePlaces(all: readonly StudyPlace[]): readonly SamePlace[] {
  const named = all.map((place): Named => ({ ...place, keys: [...place.forms].flatMap(placeKeys) }));
  const byLetter = new Map<string, Set<Named>>();
  for (const place of named.filter(({ known }) => known))
    for (const key of place.keys) {
      const set = byLetter.get(key.charAt(0));
      if (set) set.add(place);
      else byLetter.set(key.charAt(0), new Set([place]));
    }
  return named
    .filter(({ keys, known }) => keys.some(({ length }) => length >= SHORTEST) && (!known || keys.length > 0))
    .flatMap((place): readonly SamePlace[] => {
      const others = [
        ...new Set(place.keys.flatMap((key) => [...(byLetter.get(key.charAt(0)) ?? [])])),
      ].filter((other) => other !== place);
      const longer = isOneWord(place) ? others.filter((other) => some(place, other, opens)) : [];
      const near = place.known ? [] : others.filter((other) => some(place, other, isNear));
      const heard = near.filter((other) => some(place, other, soundsLike));
      const [only, more] = longer.length > 0 ? longer : heard;
      const sure = only !== undefined && more === undefined && isBeside(place, only);
      if (sure) return [{ from: place.key, into: only.key, sure }];
      return [...new Set([...longer, ...near])].map((other) => ({
        from: place.key,
        into: other.key,
        sure: false,
      }));
    });
}
