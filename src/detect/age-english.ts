/** Ages as English says them: "he is 37", "a man of fifty", "Yanka, nearly eight", "turned thirty". */
import * as en from '../lang/en/lexicon/ages.ts';
import { ageWords } from '../lang/lexicons.ts';
import { asked, counts } from './age-frame.ts';
import { candidate, certain, type Finding, type Passage } from './passage.ts';
import type { Read } from './small-numbers.ts';
import { isCapital, lowerAt, spanOf, stopsAt } from './tokens.ts';

export function englishAge(passage: Passage, i: number, read: Read): Finding | null {
  const { tokens } = passage;
  const span = spanOf(passage, i, read.next - 1);
  const after = lowerAt(passage, read.next);
  const ends = stopsAt(passage, read.next);
  const stop =
    ends ||
    (ageWords.goesOn.has(after) &&
      !(en.englishAnd.has(after) && en.englishArticle.has(lowerAt(passage, read.next + 1))));
  let j = i - 1;
  while (i - j <= 4 && en.englishAbout.has(lowerAt(passage, j))) j--;
  const mark = lowerAt(passage, j);
  const value = read.value;
  const of = en.englishOf.has(mark);
  const before = lowerAt(passage, j - 1);
  if (en.englishAgeMarks.has(mark) || (mark === ':' && en.englishAgeWord.has(before)))
    return value >= 2 && !counts(passage, read.next) ? certain(span, 'age', 'aged', 0.9) : null;
  if (of && en.englishAgeWord.has(before)) return certain(span, 'age', 'aged', 0.95);
  if (of && en.englishPeople.has(before) && value >= 2 && !counts(passage, read.next))
    return certain(span, 'age', 'person-of', 0.8);
  const coming = en.englishBe.has(mark) && en.englishWill.has(before);
  if (
    en.englishBe.has(mark) &&
    (stop || coming || en.englishWhenTurned.has(after) || en.englishByWhat.has(after))
  ) {
    const contracted = en.englishSubjects.has(mark);
    const from = contracted ? j : coming ? j - 2 : j - 1;
    const subject = lowerAt(passage, from);
    // "he's 37, will be 38 in February"
    const single = en.englishOne.has(subject) || (coming && subject === ',');
    const when = en.englishWhen.has(lowerAt(passage, from - 1));
    const owned = en.englishPeople.has(subject);
    const child = value >= 2 && !en.englishMyself.has(subject);
    const told = stop || coming;
    if (coming && !stop && (value < 12 || counts(passage, read.next))) return null;
    if (
      value < 100 &&
      ((single && (value >= 12 || (told && (when || child)))) || (told && owned && value >= 2))
    )
      return certain(span, 'age', 'to-be', 0.75);
    // "Olga is 33, unmarried": of a name, once it is one.
    const named = passage.tokens[from];
    if (stop && value >= 12 && value < 100 && named?.word && isCapital(named) && !contracted) {
      const { given, known } = passage.words(named).facts();
      if (given || (!known && !named.sentenceStart)) return certain(span, 'age', 'to-be', 0.7);
      if (!known) return candidate(span, 'age', 'to-be', 0.4);
    }
    if (told && en.englishSubjects.has(subject) && value >= 12 && value < 100)
      return certain(span, 'age', 'to-be', 0.7);
  }
  // "my kids are eight and five"
  if (
    en.englishAnd.has(mark) &&
    ends &&
    en.englishBe.has(lowerAt(passage, j - 2)) &&
    en.englishPeople.has(lowerAt(passage, j - 3))
  )
    return certain(span, 'age', 'to-be', 0.7);
  if (
    value >= 2 &&
    value < 100 &&
    (mark === ',' || mark === '—' || mark === '–') &&
    (/^[,.);—–]?$/.test(after) || ends) &&
    en.englishPeople.has(before)
  )
    return certain(span, 'age', 'apposed', 0.75);
  // "an adopted boy, Yanka, nearly eight."
  if (
    j < i - 1 &&
    value >= 2 &&
    value < 100 &&
    en.englishAlmost.has(lowerAt(passage, i - 1)) &&
    /^[,(—–]$/.test(mark) &&
    /^[,.);—–]?$/.test(after)
  )
    return certain(spanOf(passage, i - 1, read.next - 1), 'age', 'apposed', 0.7);
  // "a Kazakh lad, twenty last month"
  if (
    mark === ',' &&
    value >= 12 &&
    value < 100 &&
    tokens[i]?.shape !== 'number' &&
    en.englishWhenTurned.has(after)
  )
    return candidate(span, 'age', 'apposed', 0.4);
  // "men older than 27"
  if (
    value >= 12 &&
    value < 100 &&
    en.englishThan.has(mark) &&
    en.englishOlder.has(before) &&
    !counts(passage, read.next)
  )
    return candidate(span, 'age', 'range', 0.4);
  if (ends && value >= 4 && value < 100 && asked(passage, i)) return certain(span, 'age', 'asked', 0.8);
  if (
    value >= 12 &&
    value < 100 &&
    (tokens[i]?.shape !== 'number' || (value < 60 && !en.englishThenMark.has(after))) &&
    en.englishAtAge.has(mark) &&
    en.englishThenOne.has(after)
  )
    return candidate(span, 'age', 'at-age', 0.4);
  return null;
}
