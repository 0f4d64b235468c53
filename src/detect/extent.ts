/** How far the phrase of a post or office reaches to either side of the noun that was found. */

import type { Token } from '../domain/analysis.ts';
import { englishArticles, englishOf, englishPostLinks } from '../lang/en/lexicon/grammar.ts';
import {
  englishClauseStarts,
  englishHeads,
  englishIndefinite,
  englishLookLinks,
  englishModifiers,
  englishUnits,
} from '../lang/en/lexicon/work.ts';
import {
  russianBy,
  russianClauseStarts,
  russianLookLinks,
  russianModifierEnding,
  russianModifiers,
} from '../lang/ru/lexicon/work.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import { withoutYo } from '../lang/script.ts';
import type { Passage } from './passage.ts';
import { closingQuote, isAdjacent, isDeclinedAcronym, lowerAt } from './tokens.ts';

const MOST_LEFT = 3;
const MOST_RIGHT = 4;

const isModifier = (lower: string): boolean =>
  parseWord(lower).some((p) => {
    const lemma = withoutYo(p.lemma);
    return (
      (p.pos === 'ADJF' || p.pos === 'PRTF') &&
      (russianModifiers.has(lemma) || russianModifierEnding.test(lemma))
    );
  });

/** First token of the phrase whose noun stands at `i`: «старший научный сотрудник», "a former crane operator". */
export function startOf(passage: Passage, i: number): number {
  const { tokens } = passage;
  let first = i;
  while (first > 0 && i - first < MOST_LEFT && isAdjacent(passage, first - 1)) {
    const token = tokens[first - 1];
    if (!token?.word || token.shape === 'number') break;
    const lower = lowerAt(passage, first - 1);
    const fits =
      token.lang === 'ru' ? token.shape !== 'title' && isModifier(lower) : englishModifiers.has(lower);
    if (!fits) break;
    first--;
  }
  return tokens[i]?.lang === 'en' ? attributesFrom(passage, first) : first;
}

/** Attributes between an indefinite article and its noun at most: "a second-division", "a small wooden". */
const MOST_ATTRIBUTES = 3;
/**
 * First token of an English phrase that "a" or "an" opens before the noun at `i`: "a praying Muslim", "an interrupted law degree". What
 * somebody is said to be is told with its attributes. `i` itself where no article stands near.
 */
export function attributesFrom(passage: Passage, i: number): number {
  const { tokens, words } = passage;
  for (let at = i - 1; at >= i - 1 - MOST_ATTRIBUTES && isAdjacent(passage, at); at--) {
    const token = tokens[at];
    if (!token?.word || token.lang === 'ru') return i;
    if (englishIndefinite.has(lowerAt(passage, at))) return at + 1;
    if (token.shape === 'title' || token.shape === 'number' || words(token).functional()) return i;
  }
  return i;
}
const MOST_PLACED = 5;
/** Last token of what a preposition adds to a look: "limps on the right leg", «ожог в форме сердца»; no name, and no verb. */
export function placedEnd(passage: Passage, last: number): number {
  const { tokens, words } = passage;
  const link = tokens[last + 1];
  if (!link?.word || !isAdjacent(passage, last) || !words(link).functional()) return last;
  if (!(link.lang === 'ru' ? russianLookLinks : englishLookLinks).has(lowerAt(passage, last + 1)))
    return last;
  let end = last;
  for (let at = last + 2; at <= last + 1 + MOST_PLACED && isAdjacent(passage, at - 1); at++) {
    const token = tokens[at];
    if (!token?.word || token.shape !== 'lower' || token.sentenceStart || isVerb(lowerAt(passage, at))) break;
    const small = words(token).functional();
    if (small && end > last) break;
    if (!small) end = at;
  }
  return end;
}
/** Last token of an English phrase whose head stands right behind the word at `i`: "a Pentecostal church", "a cancer survivor". */
export const headAfter = (passage: Passage, i: number): number =>
  isAdjacent(passage, i) && passage.tokens[i]?.lang === 'en' && englishHeads.has(lowerAt(passage, i + 1))
    ? i + 1
    : i;

/** «начальник цеха», «менеджер по продажам», «повар четвёртого разряда»: a chain of genitives, or what stands after `по`. */
function russianEnd(passage: Passage, i: number): number {
  const { tokens, words } = passage;
  let last = i;
  let from = i;
  if (
    isAdjacent(passage, i) &&
    russianBy.has(lowerAt(passage, i + 1)) &&
    tokens[i + 2]?.word &&
    isAdjacent(passage, i + 1)
  ) {
    const dative = parseWord(lowerAt(passage, i + 2)).some((p) => p.case === 'dat' && p.pos !== 'NPRO');
    if (dative) {
      last = i + 2;
      from = last;
      if (parseWord(lowerAt(passage, last))[0]?.pos === 'ADJF' && isAdjacent(passage, last)) last++;
    }
  }
  for (let at = last + 1; at - from <= MOST_RIGHT && isAdjacent(passage, at - 1); at++) {
    const token = tokens[at];
    if (!token?.word || token.lang !== 'ru' || token.shape === 'number') break;
    const word = words(token);
    const genitive =
      (word.genitive() && !word.functional() && !isVerb(word.lower)) || isDeclinedAcronym(token);
    const acronym = token.shape === 'upper' && token.text.length > 1;
    if (!genitive && !acronym) break;
    const facts = word.facts();
    if (facts.given || facts.patronymic) break;
    // A name after the post: «доктору Соколовой»; an institution or a country belongs to it.
    if (token.shape === 'title' && !facts.place && (facts.surname || !facts.known)) break;
    last = at;
  }
  return last;
}
const isVerb = (lower: string): boolean => {
  const pos = parseWord(lower)[0]?.pos;
  return pos === 'VERB' || pos === 'INFN' || pos === 'PRTS';
};

/** "teacher of physics", "nurse on the burns ward". */
function englishEnd(passage: Passage, i: number): number {
  const { tokens, words } = passage;
  const link = lowerAt(passage, i + 1);
  if (!isAdjacent(passage, i) || !englishPostLinks.has(link)) return i;
  let at = i + 2;
  if (englishArticles.has(lowerAt(passage, at)) && isAdjacent(passage, at)) at++;
  let last = i;
  for (let n = 0; n < 3; n++, at++) {
    const token = tokens[at];
    if (!token?.word || !isAdjacent(passage, at - 1) || token.lang === 'ru' || token.sentenceStart) break;
    const word = words(token);
    if (word.functional() || token.text.startsWith("'")) break;
    if (englishOf.has(link) || englishUnits.has(word.lower)) last = at;
    if (englishUnits.has(word.lower)) break;
  }
  return last;
}

export const endOf = (passage: Passage, i: number): number =>
  passage.tokens[i]?.lang === 'ru' ? russianEnd(passage, i) : englishEnd(passage, i);

const MOST_TOLD = 8;
/**
 * Last token of the clause that goes on after the token at `last`: up to a mark, a conjunction, or eight words; `quoting` takes in
 * the quotation that follows.
 */
export function clauseEnd(passage: Passage, last: number, quoting = false): number {
  const { tokens } = passage;
  let end = last;
  while (end - last < MOST_TOLD && isAdjacent(passage, end)) {
    const next = tokens[end + 1];
    if (!next?.word || next.sentenceStart) break;
    if ((next.lang === 'ru' ? russianClauseStarts : englishClauseStarts).has(lowerAt(passage, end + 1)))
      break;
    end++;
  }
  // «сказала „инертные, как мы“»
  const close = quoting && isAdjacent(passage, end) ? closingQuote(passage, end + 1) : -1;
  if (close > 0) return close - 1;
  // What is left hanging before the mark belongs to the next clause: "crossed the river with".
  while (end > last && passage.words(tokens[end] as Token).functional()) end--;
  return end;
}
