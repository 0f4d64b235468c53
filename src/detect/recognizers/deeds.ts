/**
 * What one person did and few others: somebody, a verb of the past, and in its clause a public thing, a place where nobody stays
 * of his own will, or somebody saved. «Бросил медаль в фонтан», "hid in a bread oven for two days". A person decides.
 */
import { deedWords } from '../../lang/deeds.ts';
import { isPastForm } from '../../lang/en/bases.ts';
import { isRussianPast } from '../../lang/ru/verbs.ts';
import { clauseEnd } from '../extent.ts';
import { candidate, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { basesAt } from '../phrasebook.ts';
import { breaksAt, isTie } from '../ties.ts';
import { isCapital, lowerAt, spanOf } from '../tokens.ts';
import { isWord } from '../words.ts';

/** Tokens before the verb among which its subject stands, and after it what the deed is done to. */
const BACK = 3;
const REACH = 9;

const isPast = isWord(({ lower }, { lang }) => (lang === 'ru' ? isRussianPast(lower) : isPastForm(lower)));

const hasAt = (passage: Passage, i: number, set: ReadonlySet<string>): boolean =>
  set.has(lowerAt(passage, i)) || basesAt(passage, i).some((base) => set.has(base));

/** Whose deed the verb at `i` tells: a pronoun, a tie or a given name before it; a verb that opens its clause has one unsaid, as notes are written. */
function hasDoer(passage: Passage, i: number): boolean {
  const { doers } = deedWords(passage.tokens[i]?.lang ?? 'en');
  for (let at = i - 1; at >= i - BACK; at--) {
    const token = passage.tokens[at];
    if (!token?.word || breaksAt(passage, at + 1)) break;
    if (doers.has(lowerAt(passage, at)) || isTie(passage, at)) return true;
    if (isCapital(token) && passage.words(token).facts().given) return true;
  }
  const token = passage.tokens[i];
  return token?.sentenceStart === true || passage.tokens[i - 1]?.word !== true;
}

/** Last token that makes a deed of the verb at `i`, or -1. */
function deedFrom(passage: Passage, i: number): number {
  const words = deedWords(passage.tokens[i]?.lang ?? 'en');
  const ordeal = hasAt(passage, i, words.ordeals);
  const rescue = hasAt(passage, i, words.rescues);
  const going = hasAt(passage, i, words.going);
  const end = Math.min(clauseEnd(passage, i), i + REACH);
  let saved = false;
  let away = false;
  for (let at = i + 1; at <= end; at++) {
    const lower = lowerAt(passage, at);
    if (hasAt(passage, at, words.publicThings) || hasAt(passage, at, words.loud)) return at;
    if (ordeal && hasAt(passage, at, words.hardPlaces)) return at;
    if (going && passage.tokens[at - 1]?.word && hasAt(passage, at, words.measures)) {
      const counted = passage.tokens[at - 1];
      if (counted?.word && passage.words(counted).cardinal !== undefined) return at;
    }
    saved ||= hasAt(passage, at, words.saved);
    away ||= words.away.has(lower);
    if (rescue && saved && away && at === end) return at;
  }
  return -1;
}

/** "the boy who took down the letter": first token of the person whom everybody knows by the deed whose verb stands at `i`, or -1. */
function knownAs(passage: Passage, i: number): number {
  const { whom, those, relatives } = deedWords(passage.tokens[i]?.lang ?? 'en');
  const person = lowerAt(passage, i - 2) === ',' ? i - 3 : i - 2;
  return relatives.has(lowerAt(passage, i - 1)) &&
    whom.has(lowerAt(passage, person)) &&
    those.has(lowerAt(passage, person - 1))
    ? person
    : -1;
}

/** «вышел на плац и положил билет под сапог»: the clause that ends at `end` with the next, where that goes on with the same doer's verb. */
function withSecond(passage: Passage, end: number): number {
  const token = passage.tokens[end + 2];
  const lang = passage.tokens[end]?.lang ?? 'en';
  if (
    !token?.word ||
    !deedWords(lang).joins.has(lowerAt(passage, end + 1)) ||
    !isPast(passage.words(token), token)
  )
    return end;
  return clauseEnd(passage, end + 2);
}

export const deeds: Recognizer = {
  name: 'deeds',
  kinds: ['event'],
  find: (passage) => {
    const found: Finding[] = [];
    for (let i = 0; i < passage.tokens.length; i++) {
      const token = passage.tokens[i];
      if (!token?.word || !isPast(passage.words(token), token)) continue;
      const words = deedWords(token.lang);
      if (hasAt(passage, i, words.faint) || !hasDoer(passage, i)) continue;
      const known = knownAs(passage, i);
      const last = known >= 0 ? i : deedFrom(passage, i);
      if (last < 0) continue;
      const end = withSecond(passage, clauseEnd(passage, last));
      found.push(candidate(spanOf(passage, known >= 0 ? known : i, end), 'event', 'deed', 0.4));
      i = end;
    }
    return found;
  },
};
