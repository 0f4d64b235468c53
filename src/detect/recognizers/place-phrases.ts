/** How far the name of a place reaches: "Republic of Komi", «Н. Новгород», «село Верхние Чуни», «на севере Мали». */

import type { Span } from '../../domain/span.ts';
import { englishOf, englishThe } from '../../lang/en/lexicon/grammar.ts';
import * as en from '../../lang/en/lexicon/streets.ts';
import { placeWords } from '../../lang/lexicons.ts';
import * as ru from '../../lang/ru/lexicon/streets.ts';
import type { Passage } from '../passage.ts';
import { isAdjacent, isCapital, isIn, lowerAt } from '../tokens.ts';

/** «в», "from the": a preposition of place before the word. */
export function prepositionBefore(passage: Passage, i: number): boolean {
  const before = lowerAt(passage, englishThe.has(lowerAt(passage, i - 1)) ? i - 2 : i - 1);
  return ru.russianPlacePrepositions.has(before) || en.englishPlacePrepositions.has(before);
}

/** «Знаменского района», "Leninsky district". */
export const areaAfter = (passage: Passage, i: number): boolean => {
  const word = lowerAt(passage, i + 1);
  return (
    isAdjacent(passage, i) &&
    (ru.russianAreaWords.has(word) || (en.englishAreaWords.has(word) && !en.englishNoAreaAfter.has(word)))
  );
};

/** End of the capitalised words after a trigger: «село Верхняя Салда», but not of «Знаменского района» behind it. */
export function nameEnd(passage: Passage, i: number): number {
  let last = i;
  while (
    last - i < 3 &&
    isAdjacent(passage, last) &&
    isCapital(passage.tokens[last + 1]) &&
    !passage.tokens[last + 1]?.sentenceStart &&
    !areaAfter(passage, last + 1)
  )
    last++;
  return last;
}

/** "Nizhny Tagel", "Borough of Southwark", "Lake Baikal", «Республика Калмыкия»: index of the last word, or 0. */
export function bodyOf(passage: Passage, i: number): number {
  const first = passage.tokens[i];
  if (first?.shape !== 'title' || !isAdjacent(passage, i)) return 0;
  const word = lowerAt(passage, i);
  const next = passage.tokens[i + 1];
  const town = toldApart(passage, i);
  if (town > 0) return town;
  if (
    englishOf.has(lowerAt(passage, i + 1)) &&
    (en.englishAreaWords.has(word) || en.englishAreaHeads.has(word) || en.englishRealms.has(word))
  )
    return isCapital(passage.tokens[i + 2]) && isAdjacent(passage, i + 1) ? nameEnd(passage, i + 2) : 0;
  if (!isCapital(next) || next.sentenceStart) return 0;
  if (en.englishHeadsOfNames.has(word)) return nameEnd(passage, i + 1);
  return first.lang === 'ru' &&
    !first.sentenceStart &&
    ru.russianBodyOfPlace.test(word) &&
    ru.russianPlaceWords.has(word)
    ? nameEnd(passage, i + 1)
    : 0;
}

/** «Н. Новгород», «В. Новгород»: index of the town, or 0. `isTown` says whether the word there is one by itself. */
export function shortened(passage: Passage, i: number, isTown: (at: number) => boolean): number {
  const token = passage.tokens[i];
  if (!token || !placeWords.shortens.has(lowerAt(passage, i)) || lowerAt(passage, i + 1) !== '.') return 0;
  const town = passage.tokens[i + 2];
  if (!isCapital(town) || town.text.length < 4 || town.span.start - token.span.end > 2) return 0;
  return isTown(i + 2) && !passage.words(town).facts().surname ? i + 2 : 0;
}

/** "Nizhny Tagel", «из Верхней Куды»: a town that no list spells so, behind its adjective; its index, or 0. */
function toldApart(passage: Passage, i: number): number {
  const town = passage.tokens[i + 1];
  if (!isCapital(town) || !isAdjacent(passage, i) || !isIn(placeWords.ofTowns, passage, i)) return 0;
  const { known, given, patronymic } = passage.words(town).facts();
  return known || given || patronymic ? 0 : i + 1;
}

/** «деревня называется Косые Ложки», "a hamlet called Sukhaya Balka": what a settlement is called is a place. */
export function namedPlace(passage: Passage, i: number): boolean {
  const at = placeWords.underTheName.has(lowerAt(passage, i - 1)) ? i - 2 : i - 1;
  if (!placeWords.called.has(lowerAt(passage, at))) return false;
  for (let back = at - 1; back >= at - 2; back--)
    if (isIn(ru.russianSettlements, passage, back) || en.englishAreaWords.has(lowerAt(passage, back)))
      return true;
  return false;
}

/** The span with «на севере» before it: what part of a country is meant goes with its name. */
export function withCompass(passage: Passage, i: number, span: Span): Span {
  const before = passage.tokens[i - 1];
  return before && ru.russianCompass.has(lowerAt(passage, i - 1)) && isAdjacent(passage, i - 1)
    ? { start: before.span.start, end: span.end }
    : span;
}

/** The span with the state behind a town: "Houston, TX", "Lawrence, KS", "Baltimore,MD". */
export function withState(passage: Passage, last: number, span: Span): Span {
  const state = passage.tokens[last + 2];
  return lowerAt(passage, last + 1) === ',' &&
    state?.lang === 'en' &&
    isCapital(state) &&
    state.span.start - span.end <= 2 &&
    en.englishStates.has(lowerAt(passage, last + 2))
    ? { start: span.start, end: state.span.end }
    : span;
}
