/** Ages as Russian says them: «ей 34», «в свои сорок», «женщина лет пятидесяти», «тридцать исполнится». */
import * as ru from '../lang/ru/lexicon/ages.ts';
import { russianYearsOfAge } from '../lang/ru/lexicon/calendar.ts';
import { russianTimes } from '../lang/ru/lexicon/numbers.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import { asked, counts, MARK } from './age-frame.ts';
import { candidate, certain, type Finding, type Passage } from './passage.ts';
import type { Read } from './small-numbers.ts';
import { isCapital, lowerAt, STOP, spanOf } from './tokens.ts';

const isDative = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  if (!token?.word || token.lang !== 'ru') return false;
  const word = passage.words(token);
  const { lower } = word;
  // «Дали пять лет»: a verb at the start of a sentence.
  if (token.sentenceStart && word.facts().known && !ru.russianOfWhom.has(lower)) return false;
  return (
    ru.russianOfWhom.has(lower) ||
    (lower.length > 3 &&
      ru.russianDativeEnding.test(lower) &&
      parseWord(lower).some(
        (p) =>
          p.case === 'dat' && p.pos === 'NOUN' && (p.known || isCapital(token)) && isPerson(p, token.shape),
      ))
  );
};
const isPerson = (
  p: Readonly<{ given: boolean; surname: boolean; patronymic: boolean }>,
  shape: string,
): boolean => p.given || p.surname || p.patronymic || shape === 'title';

/** A verb, but for those that tell an age. */
const isDoing = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  if (!token?.word || token.lang !== 'ru') return false;
  const { lower } = passage.words(token);
  const [best] = parseWord(lower);
  const verb = best?.pos === 'VERB' || best?.pos === 'GRND' || best?.pos === 'INFN';
  return verb && !ru.russianAgeVerbs.test(lower) && !ru.russianAgeFillers.has(lower);
};
/**
 * Years that something lasted: «девять лет на верфи», «проработал десять лет», «двадцать лет учу детей». `end` is the token after
 * them.
 */
const isLasting = (passage: Passage, i: number, end: number): boolean =>
  ru.russianSpentOn.has(lowerAt(passage, end)) ||
  isDoing(passage, end) ||
  isDoing(passage, i - 1) ||
  (isDoing(passage, i - 2) && passage.tokens[i - 1]?.word === true);
/** «дали ему девять лет», «ему девять лет дали»: a term; `from` is the token of the one who got it. */
const isGiven = (passage: Passage, from: number, end: number): boolean =>
  [from - 2, from - 1, from, from + 1, end, end + 1].some(
    (at) => ru.russianGivenYears.test(lowerAt(passage, at)) && !isAnotherSentence(passage, at, from),
  );
/** Whether a sentence begins behind `at` and not after `from`. */
function isAnotherSentence({ tokens }: Passage, at: number, from: number): boolean {
  for (let i = at + 1; i <= from; i++) if (tokens[i]?.sentenceStart) return true;
  return false;
}

/** Years up to which «до» speaks of a sentence sooner than of an age. */
const LONGEST_TERM = 15;

export function russianAge(passage: Passage, i: number, read: Read): Finding | null {
  const { tokens } = passage;
  const after = lowerAt(passage, read.next);
  const months = ru.russianShortSpans.has(after) && read.value < 36;
  const years = russianYearsOfAge.has(after) || ru.transliteratedYearsOfAge.has(after);
  const unit = years || months ? 1 : 0;
  const beyond = lowerAt(passage, read.next + unit);
  const reversed = unit === 0 && ru.russianYears.has(lowerAt(passage, i - 1));
  const span = spanOf(passage, reversed ? i - 1 : i, read.next - 1 + unit);
  let before = i - 1;
  while (i - before <= 4 && ru.russianAgeFillers.has(lowerAt(passage, before))) before--;
  if (ru.russianTermAfter.has(beyond)) return null;
  if (ru.russianTermWords.has(lowerAt(passage, i - 1)) || ru.russianTermWords.has(lowerAt(passage, i - 2)))
    return null;
  let marked = false;
  for (let j = before + 1; j < i; j++) marked ||= ru.russianAgeVerbs.test(lowerAt(passage, j));
  // «в наурыз тридцать исполнится»
  if (ru.russianAgeVerbs.test(after) && read.value >= 2) return certain(span, 'age', 'of-whom', 0.85);
  const told = unit === 1 || STOP.test(beyond) || !counts(passage, read.next);
  const word = lowerAt(passage, i - 1);
  if (
    told &&
    (marked || isDative(passage, before)) &&
    (read.value >= 2 || unit === 1) &&
    !russianTimes.has(lowerAt(passage, i))
  )
    return isGiven(passage, before, read.next + unit) ? null : certain(span, 'age', 'of-whom', 0.9);
  if (months) return null;
  if (ru.russianOwn.has(word) && ru.russianIn.has(lowerAt(passage, i - 2)))
    return certain(spanOf(passage, i - 1, read.next - 1 + unit), 'age', 'at-age', 0.85);
  if ((years || reversed) && ru.russianPeople.has(lowerAt(passage, before)))
    return certain(span, 'age', 'person-of', 0.85);
  if (
    years &&
    read.value >= 5 &&
    ru.russianAtAge.has(word) &&
    !ru.russianTermWords.has(lowerAt(passage, i - 2))
  )
    return ru.russianIn.has(word) || read.value < 30
      ? certain(span, 'age', 'at-age', 0.8)
      : candidate(span, 'age', 'at-age', 0.5);
  if (years && ru.russianAtTheAge.has(word)) return certain(span, 'age', 'aged', 0.95);
  if (years && ru.russianUntil.has(word) && ru.russianLivedTo.test(lowerAt(passage, i - 2)))
    return certain(span, 'age', 'at-age', 0.85);
  // «До пяти лет»: what a law threatens.
  if (years && ru.russianUntil.has(word) && read.value <= LONGEST_TERM) return null;
  if (years && ru.russianThan.has(word)) return candidate(span, 'age', 'range', 0.4);
  // «за двадцать лет ни разу»
  if (years && ru.russianSpanBefore.has(word)) return null;
  if ((years || reversed) && isLasting(passage, reversed ? i - 1 : i, read.next + unit)) return null;
  if (years && read.value >= 3 && !ru.russianNotAge.has(beyond)) {
    const apposed = MARK.test(word) && MARK.test(beyond) && read.value >= 5;
    return apposed ? certain(span, 'age', 'apposed-years', 0.75) : candidate(span, 'age', 'years', 0.4);
  }
  if (reversed && read.value >= 5 && !counts(passage, read.next)) return candidate(span, 'age', 'about', 0.4);
  if (years) return null;
  if (STOP.test(after) && read.value >= 5 && read.value < 100 && asked(passage, i))
    return certain(span, 'age', 'asked', 0.8);
  const alone = read.words === 2 && read.value >= 16 && read.value < 95 && tokens[i]?.shape !== 'number';
  if (alone && ru.russianBeforeBareAge.has(word) && !counts(passage, read.next))
    return candidate(span, 'age', 'bare-number', 0.35);
  // `пока тридцать семь.`: two number words that count nothing.
  return alone && STOP.test(after) && !ru.russianNotAsked.has(word)
    ? candidate(span, 'age', 'bare-number', 0.35)
    : null;
}
