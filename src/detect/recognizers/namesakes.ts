/**
 * People who are called as a country or a town is: "my sister Georgia", "Jordan" of a note that has Jordan Blythe, "Chad wept". A policy
 * may keep places as they are, so that what a word before or behind it says of somebody goes before the gazetteer.
 */
import { englishAsking, englishBodily } from '../../lang/en/lexicon/persons.ts';
import { englishAreaWords } from '../../lang/en/lexicon/streets.ts';
import { russianBodily } from '../../lang/ru/lexicon/persons.ts';
import { russianPlaceWords } from '../../lang/ru/lexicon/streets.ts';
import { certain, type Passage, type Recognizer } from '../passage.ts';
import { indexesIn, isAdjacent, isIn, lowerAt } from '../tokens.ts';
import { triggerBefore } from './name-roles.ts';
import { prepositionBefore } from './place-phrases.ts';

/** Surer than the gazetteer ever is of one word. */
const SURE = 0.97;
const NEAR = 4;
/** "a town called Jordan", «город по имени Самара» */
const isPlaceCalled = (passage: Passage, i: number): boolean =>
  Array.from({ length: NEAR }, (_, back) => lowerAt(passage, i - 1 - back)).some(
    (word) => word.length > 2 && (englishAreaWords.has(word) || russianPlaceWords.has(word)),
  );

/** Why the place at `i` is somebody, or null. `named`: base forms of the words of full names. */
function reason(passage: Passage, i: number, named: ReadonlySet<string>): string | null {
  const token = passage.tokens[i];
  if (!token || prepositionBefore(passage, i)) return null;
  const word = passage.words(token);
  if (word.facts().given && word.bases().some((base) => named.has(base))) return 'namesake-of-full-name';
  if (triggerBefore(passage, i) !== null && !isPlaceCalled(passage, i)) return 'namesake-after-word';
  const before = passage.tokens[i - 1];
  if (before?.sentenceStart && englishAsking.has(lowerAt(passage, i - 1))) return 'namesake-asked';
  return isAdjacent(passage, i) &&
    (isIn(englishBodily, passage, i + 1) || isIn(russianBodily, passage, i + 1))
    ? 'namesake-before-verb'
    : null;
}

export const namesakes: Recognizer = {
  name: 'namesakes',
  kinds: ['person'],
  find: (passage, before) => {
    const alone = before.flatMap(({ kind, tier, span }) => {
      if (kind !== 'place' || tier !== 'certain') return [];
      const [i, more] = indexesIn(passage.tokens, span);
      return i === undefined || more !== undefined ? [] : [i];
    });
    if (alone.length === 0) return [];
    const named = new Set<string>();
    for (const { kind, tier, span } of before) {
      if (kind !== 'person' || tier !== 'certain') continue;
      const words = [...indexesIn(passage.tokens, span)].flatMap((i) => passage.tokens[i] ?? []);
      if (words.filter(({ word }) => word).length < 2) continue;
      for (const token of words)
        if (token.word) for (const base of passage.words(token).bases()) named.add(base);
    }
    return alone.flatMap((i) => {
      const rule = reason(passage, i, named);
      const span = passage.tokens[i]?.span;
      return rule === null || !span ? [] : [certain(span, 'person', rule, SURE)];
    });
  },
};
