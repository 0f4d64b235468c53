/** By how many days the dates of each participant are moved: drawn once for a release domain and kept in the pseudonym key. */
import type { PseudonymKey } from '../domain/key.ts';
import type { Draw } from './pseudonyms.ts';

/** Whole weeks, so that a weekday stays true; half a year to either side, and never none. */
const MOST_WEEKS = 26;

function daysFrom(number: number): number {
  const weeks = (number % (2 * MOST_WEEKS)) - MOST_WEEKS;
  return 7 * (weeks < 0 ? weeks : weeks + 1);
}

/** The key with a shift for each of the participants. */
export function withShifts(
  key: PseudonymKey,
  participants: Iterable<string>,
  domain: string,
  draw: Draw,
): PseudonymKey {
  const had = key.shifts?.[domain] ?? {};
  const wanted = [...new Set(participants)].filter((p) => !Object.hasOwn(had, p)).sort();
  if (wanted.length === 0) return key;
  const drawn = Object.fromEntries(wanted.map((p) => [p, daysFrom(draw(`shift|${p}`))]));
  return { ...key, shifts: { ...key.shifts, [domain]: { ...had, ...drawn } } };
}
