/** How a name is drawn from a pool, so that its first letter tells nothing of whom it stands for. */
import { groupBy } from '../domain/group.ts';

/** A letter with fewer names than this is drawn only when no other is left: an initial must not depend on one name. */
const LETTER_NAMES = 3;

/**
 * A name of the pool that passes all tests; where none does, all but the last, and so on, but never without the first.
 * The letter is drawn first, then the name. Null when none is fit.
 */
export function pick<T>(
  pool: readonly T[],
  letterOf: (one: T) => string,
  draw: (what: string) => number,
  tests: readonly ((one: T) => boolean)[],
): T | null {
  const letters = groupBy(pool, letterOf);
  const order = [...letters.keys()]
    .map((letter) => ({
      letter,
      few: (letters.get(letter)?.length ?? 0) < LETTER_NAMES,
      rank: draw(`letter ${letter}`),
    }))
    .sort((a, b) => Number(a.few) - Number(b.few) || a.rank - b.rank || (a.letter < b.letter ? -1 : 1))
    .map(({ letter }) => letters.get(letter) ?? []);
  for (let most = tests.length; most > 0; most--)
    for (const names of order) {
      const start = draw('name') % names.length;
      for (let i = 0; i < names.length; i++) {
        const one = names[(start + i) % names.length] as T;
        if (tests.slice(0, most).every((test) => test(one))) return one;
      }
    }
  return null;
}
