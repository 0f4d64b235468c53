/** Numbers up to 110 in figures or in at most two words: ages, days, counts of people. */
import { russianTimes } from '../lang/ru/lexicon/numbers.ts';
import type { Passage } from './passage.ts';
import { lowerAt } from './tokens.ts';
import { wordBook } from './words.ts';

/** `next` is the token after it; `words` counts hyphenated ones as two. */
export type Read = Readonly<{ value: number; next: number; words: number }>;

/** Reads a number of at most two words that starts at `i`: `34`, `тридцать четыре`, `thirty-four`. */
export function readNumber({ tokens, words }: Passage, i: number): Read | null {
  const first = tokens[i];
  if (!first?.word) return null;
  const { lower, cardinal } = words(first);
  const parts = lower.includes('-')
    ? lower.split('-').map((p) => wordBook({ ...first, text: p, shape: 'lower' }).cardinal)
    : [cardinal];
  if (parts.some((p) => p === undefined) || parts.length > 2) return null;
  const [ten = 0, one] = parts as number[];
  if (one !== undefined && (ten < 20 || ten % 10 !== 0 || one < 1 || one > 9)) return null;
  let value = ten + (one ?? 0);
  let next = i + 1;
  const second = tokens[next];
  const more = second?.word && second.shape !== 'number' ? words(second).cardinal : undefined;
  const tens =
    one === undefined && first.shape !== 'number' && value >= 20 && value < 100 && value % 10 === 0;
  if (
    tens &&
    more !== undefined &&
    more > 0 &&
    more < 10 &&
    !russianTimes.has(lowerAt({ tokens, words } as Passage, next))
  ) {
    value += more;
    next++;
  }
  return value >= 1 && value <= 110 ? { value, next, words: one === undefined ? next - i : 2 } : null;
}
