/** Names that the gazetteer holds, of a word and of several. What it says of a word is kept with the word. */
import type { Token } from '../../domain/analysis.ts';
import type { Gazetteer, Place } from '../../domain/place.ts';
import * as en from '../../lang/en/lexicon/streets.ts';
import { foldKey } from '../../lang/index.ts';
import * as ru from '../../lang/ru/lexicon/streets.ts';
import { townsInCase } from '../../lang/ru/towns.ts';
import type { Passage } from '../passage.ts';
import { isAdjacent, isCapital, isIn, lowerAt } from '../tokens.ts';
import { ofWord, type Word } from '../words.ts';

const keysOf = ofWord((word, token): readonly string[] => {
  const guessed =
    token.lang === 'ru' && isCapital(token) && !word.facts().known ? townsInCase(word.lower) : [];
  return [...new Set([word.key(), ...[...word.bases(), ...guessed].map(foldKey)])];
});
/** Keys under which a gazetteer may hold the word at `i`. */
export const keysAt = (passage: Passage, i: number): readonly string[] => {
  const token = passage.tokens[i];
  return token?.word ? keysOf(passage.words(token), token) : [];
};

const LONGEST = 4;
const MOST_KEYS = 12;
/** A question about the word at `i` that a gazetteer answers: kept with the word, for each gazetteer. */
function ofNames<T extends object | null>(
  none: T,
  ask: (gazetteer: Gazetteer, keys: readonly string[]) => T,
): (passage: Passage, i: number) => T {
  const kept = new WeakMap<Gazetteer, (word: Word, token: Token) => T>();
  return ({ gazetteer, tokens, words }, i) => {
    const token = tokens[i];
    if (!token?.word) return none;
    let answer = kept.get(gazetteer);
    if (!answer) {
      answer = ofWord((word, of) => ask(gazetteer, keysOf(word, of)));
      kept.set(gazetteer, answer);
    }
    return answer(words(token), token);
  };
}

const rank = (p: Place): number => (p.kind === 'country' ? 1e12 : p.kind === 'region' ? 1e11 : p.population);
export const isBig = (p: Place): boolean => p.kind !== 'settlement' || p.population >= 100_000;
const bestOf = (gazetteer: Gazetteer, keys: readonly string[]): Place | null =>
  keys.flatMap((key) => gazetteer.lookup(key).slice(0, 1)).sort((a, b) => rank(b) - rank(a))[0] ?? null;

/** The best place that has the word for its name. */
const placeAt = ofNames<Place | null>(null, bestOf);
/** Keys of the word with which names of several words begin. */
export const opensPhrase = ofNames<readonly string[]>([], (gazetteer, keys) =>
  keys.filter((key) => gazetteer.opens(key)),
);

/** Longest run of words from `i` that the gazetteer knows, with its best place. */
export function matchAt(passage: Passage, i: number): { last: number; place: Place } | null {
  const place = placeAt(passage, i);
  let best = place && { last: i, place };
  let keys = opensPhrase(passage, i);
  for (let last = i; last < i + LONGEST - 1 && keys.length > 0 && isAdjacent(passage, last); last++) {
    const next = passage.tokens[last + 1];
    if (
      !next?.word ||
      (next.shape === 'lower' &&
        !isIn(ru.russianAreaWords, passage, last + 1) &&
        !en.englishAreaWords.has(lowerAt(passage, last + 1)))
    )
      break;
    const more = keysAt(passage, last + 1);
    keys = keys.flatMap((key) => more.map((m) => `${key} ${m}`)).slice(0, MOST_KEYS);
    const longer = bestOf(passage.gazetteer, keys);
    if (longer) best = { last: last + 1, place: longer };
  }
  return best;
}
