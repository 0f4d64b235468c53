/** Numbers that are ages by what stands around them: of whom, after which verb, in answer to which question. */
import * as en from '../lang/en/lexicon/ages.ts';
import { ageWords } from '../lang/lexicons.ts';
import * as ru from '../lang/ru/lexicon/ages.ts';
import { russianYearsOfAge } from '../lang/ru/lexicon/calendar.ts';
import { russianTimes } from '../lang/ru/lexicon/numbers.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import { ageAlone } from './age-alone.ts';
import { countsNext } from './number-words.ts';
import { candidate, certain, type Finding, type Passage } from './passage.ts';
import { type Read, readNumber } from './small-numbers.ts';
import { isCapital, lowerAt, spanOf } from './tokens.ts';

const STOP = /^(?:[.,;!?)…—–-]|)$/u;
const MARK = /^(?:[,()—–.?!:…*-]|)$/u;

/** A noun or adjective in small letters that the number would count: «мне тридцать раз», «им десять километров». */
function counts(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (!token?.word || token.shape !== 'lower') return false;
  const word = passage.words(token);
  if (token.lang === 'ru')
    return (
      !word.functional() &&
      parseWord(word.lower).some((p) => p.known && (p.pos === 'NOUN' || p.pos === 'ADJF') && p.case === 'gen')
    );
  return word.lower === 'of' || countsNext(passage.text, passage.tokens[i - 1]?.span.end ?? 0);
}

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

/** Whether a question about age stands shortly before token `i`: «Сколько вам лет?», "How old are you?". */
function asked(passage: Passage, i: number): boolean {
  const { age, years, howMany, whom, you } = ru.russianAgeQuestion;
  let question = false;
  for (let j = i - 1; j >= 0 && i - j <= 14; j--) {
    const word = lowerAt(passage, j);
    const before = lowerAt(passage, j - 1);
    const after = lowerAt(passage, j + 1);
    if (word === '?') question = true;
    if (age.has(word) && (question || i - j <= 5)) return true;
    if (question && years.has(word) && (howMany.has(before) || whom.has(before) || you.has(after)))
      return true;
    if (question && howMany.has(word) && (whom.has(after) || years.has(after))) return true;
    if (word === 'old' && before === 'how') return true;
  }
  return false;
}

function russian(passage: Passage, i: number, read: Read): Finding | null {
  const { tokens } = passage;
  const after = lowerAt(passage, read.next);
  const months = ru.russianShortSpans.has(after) && read.value < 36;
  const years = russianYearsOfAge.has(after);
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
  const told = unit === 1 || STOP.test(beyond) || (beyond !== 'of' && !counts(passage, read.next));
  const word = lowerAt(passage, i - 1);
  if (
    told &&
    (marked || isDative(passage, before)) &&
    (read.value >= 2 || unit === 1) &&
    !russianTimes.has(lowerAt(passage, i))
  )
    return certain(span, 'age', 'of-whom', 0.9);
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
  if (years && ru.russianThan.has(word))
    return candidate(spanOf(passage, i - 1, read.next), 'age', 'range', 0.4);
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

function english(passage: Passage, i: number, read: Read): Finding | null {
  const { tokens } = passage;
  const span = spanOf(passage, i, read.next - 1);
  const after = lowerAt(passage, read.next);
  const stop =
    STOP.test(after) ||
    (ageWords.goesOn.has(after) && !(after === 'and' && lowerAt(passage, read.next + 1) === 'a'));
  let j = i - 1;
  while (i - j <= 4 && en.englishAbout.has(lowerAt(passage, j))) j--;
  const mark = lowerAt(passage, j);
  const value = read.value;
  if (en.englishAgeMarks.has(mark) || (mark === ':' && lowerAt(passage, j - 1) === 'age'))
    return value >= 2 && !counts(passage, read.next) ? certain(span, 'age', 'aged', 0.9) : null;
  if (mark === 'of' && lowerAt(passage, j - 1) === 'age') return certain(span, 'age', 'aged', 0.95);
  if (
    mark === 'of' &&
    en.englishPeople.has(lowerAt(passage, j - 1)) &&
    value >= 2 &&
    !counts(passage, read.next)
  )
    return certain(span, 'age', 'person-of', 0.8);
  const coming = en.englishBe.has(mark) && en.englishWill.has(lowerAt(passage, j - 1));
  if (en.englishBe.has(mark) && (stop || coming)) {
    const contracted = en.englishSubjects.has(mark);
    const from = contracted ? j : coming ? j - 2 : j - 1;
    const subject = lowerAt(passage, from);
    // "he's 37, will be 38 in February"
    const single = en.englishOne.has(subject) || (coming && subject === ',');
    const when = lowerAt(passage, from - 1) === 'when';
    const owned = en.englishPeople.has(subject);
    const child = value >= 2 && !subject.startsWith('i');
    if (coming && !stop && (value < 12 || counts(passage, read.next))) return null;
    if (value < 100 && ((single && (value >= 12 || when || child)) || (owned && value >= 2)))
      return certain(span, 'age', 'to-be', 0.75);
    if (en.englishSubjects.has(subject) && value >= 12 && value < 100)
      return certain(span, 'age', 'to-be', 0.7);
  }
  // "my kids are eight and five"
  if (
    mark === 'and' &&
    STOP.test(after) &&
    en.englishBe.has(lowerAt(passage, j - 2)) &&
    en.englishPeople.has(lowerAt(passage, j - 3))
  )
    return certain(span, 'age', 'to-be', 0.7);
  if (
    value >= 2 &&
    value < 100 &&
    (mark === ',' || mark === '—' || mark === '–') &&
    /^[,.);—–]?$/.test(after) &&
    en.englishPeople.has(lowerAt(passage, j - 1))
  )
    return certain(span, 'age', 'apposed', 0.75);
  if (STOP.test(after) && value >= 4 && value < 100 && asked(passage, i))
    return certain(span, 'age', 'asked', 0.8);
  if (
    value >= 12 &&
    value < 100 &&
    tokens[i]?.shape !== 'number' &&
    en.englishAtAge.has(mark) &&
    en.englishThenOne.has(after)
  )
    return candidate(span, 'age', 'at-age', 0.4);
  return null;
}

/**
 * Ages among the numbers of a passage. A number in words that was somebody's age once is theirs when it is said again
 * («Двадцать девять, ага»).
 */
export function agesInContext(passage: Passage): Finding[] {
  const { tokens, words } = passage;
  const found: Readonly<{ finding: Finding; value: number; said: boolean }>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.word || (words(token).cardinal === undefined && !token.text.includes('-'))) continue;
    if (ru.russianHalves.has(lowerAt(passage, i))) continue;
    const read = readNumber(passage, i);
    if (!read) continue;
    const finding =
      ageAlone(passage, i, read) ??
      (token.lang === 'ru' || (token.shape === 'number' && russianYearsOfAge.has(lowerAt(passage, read.next)))
        ? russian(passage, i, read)
        : english(passage, i, read));
    if (finding) found.push({ finding, value: read.value, said: read.words === 2 });
    i = read.next - 1;
  }
  const sure = new Set(
    found.flatMap(({ finding, value, said }) => (said && finding.tier === 'certain' ? [value] : [])),
  );
  return found.map(({ finding, value, said }) =>
    said && finding.tier === 'candidate' && sure.has(value)
      ? certain(finding.span, 'age', 'said-again', 0.7)
      : finding,
  );
}
