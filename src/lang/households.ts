/** Family composition as a coarse count of children: `двое сыновей` -> a family with one or two children. */

import { englishHousehold } from './en/household.ts';
import { englishCardinals } from './en/lexicon/numbers.ts';
import { russianHousehold } from './ru/household.ts';
import { russianCardinals } from './ru/lexicon/numbers.ts';
import type { Pair } from './sectors.ts';

/**
 * What a language says of children: of one, of several whatever they are, of sons or daughters; that there are none; and
 * numbers that are said of people alone (`двое`).
 */
export type HouseholdWords = Readonly<{
  child: RegExp;
  children: RegExp;
  sons: RegExp;
  none: RegExp;
  counts: ReadonlyMap<string, number>;
}>;

const some: Pair = { en: 'a family with children', ru: 'семья с детьми' };
const few: Pair = { en: 'a family with one or two children', ru: 'семья с одним или двумя детьми' };
const many: Pair = { en: 'a family with three or more children', ru: 'семья с тремя или более детьми' };
const none: Pair = { en: 'a family without children', ru: 'семья без детей' };

const languages = [englishHousehold, russianHousehold];
const LONGEST = 200;

const countOf = (word: string): number | undefined =>
  /^\d{1,2}$/.test(word)
    ? Number(word)
    : (languages.map(({ counts }) => counts.get(word)).find((n) => n !== undefined) ??
      russianCardinals.get(word) ??
      englishCardinals.get(word));

/**
 * What a mention of a family is generalised to; with `coarse` only whether there are children. Null when it says nothing
 * of children: what a widow or an adopted son is cannot be said more broadly and stay true.
 */
export function householdOf(text: string, coarse: boolean): Pair | null {
  const written = text.slice(0, LONGEST).toLowerCase().replaceAll('ё', 'е');
  if (languages.some((l) => l.none.test(written))) return none;
  const words = written.match(/\p{L}+|\d+/gu) ?? [];
  const counted = (at: number): number | undefined =>
    [words[at - 1], words[at - 2]].map((w) => (w ? countOf(w) : undefined)).find((n) => n !== undefined);
  const sum = (is: (l: HouseholdWords) => RegExp, alone: number): number =>
    words.reduce(
      (n, word, i) => (languages.some((l) => is(l).test(word)) ? n + (counted(i) ?? alone) : n),
      0,
    );
  // `двое детей, сын и дочь` are two, not four.
  const children = sum((l) => l.children, 0) || sum((l) => l.sons, 0) + sum((l) => l.child, 1);
  const uncounted = words.some((word) => languages.some((l) => l.children.test(word) || l.sons.test(word)));
  if (children === 0 && !uncounted) return null;
  if (coarse || children === 0) return some;
  return children <= 2 ? few : many;
}
