/**
 * What each token may be in a date: a day, a month, a year in figures or in words («две тысячи двадцать втором»), a part of the
 * day. Several tokens that say one thing (`23:11`, «двадцать первого») have one part each, the same.
 */

import type { Token } from '../domain/analysis.ts';
import * as en from '../lang/en/lexicon/calendar.ts';
import { englishAnd } from '../lang/en/lexicon/grammar.ts';
import { dateWords } from '../lang/lexicons.ts';
import * as ru from '../lang/ru/lexicon/calendar.ts';
import type { Passage } from './passage.ts';
import { ofWord, wordBook } from './words.ts';

export type Part =
  | 'month'
  | 'season'
  | 'year'
  | 'short-year'
  | 'day'
  | 'ordinal'
  | 'part'
  | 'weekday'
  | 'daypart'
  | 'time'
  | 'year-word'
  | 'decade'
  | 'tens'
  | 'link'
  | null;

const DAY = new RegExp(
  `^(?:0?[1-9]|[12]\\d|3[01])(?:[-–](?:0?[1-9]|[12]\\d|3[01]))?(?:${dateWords.dayEndings})?$`,
  'u',
);
const YEAR = new RegExp(
  `^(?:1[5-9]\\d\\d|20[0-4]\\d)(?:[-–](?:1[5-9]\\d\\d|20[0-4]\\d|\\d\\d))?(?:-?(?:${dateWords.yearEndings}))?$`,
  'u',
);
const SHORT_YEAR = new RegExp(`^\\d\\d-(?:${dateWords.shortYearEndings})$`, 'u');
const DECADE = new RegExp(`^(?:${dateWords.decades})$`, 'u');
const QUARTER = /^q[1-4]$/;
const PREFIX = new RegExp(`^(?:${en.englishDatePrefixes})-`);
const CLOCK = new RegExp(`^\\d{1,2}(?:${en.englishHalvesOfDay})$`);

const LINKS: ReadonlySet<string> = new Set([...dateWords.links, ..."- – — / , ' ’".split(' ')]);

const partOfWord = ofWord(({ lower: whole, ordinal, cardinal }, token): Part => {
  const lower = whole.replace(PREFIX, '');
  if (token.shape === 'number' || /^\d/.test(lower)) {
    if (DECADE.test(lower)) return 'decade';
    if (YEAR.test(lower)) return 'year';
    if (SHORT_YEAR.test(lower)) return 'short-year';
    if (CLOCK.test(lower)) return 'time';
    return DAY.test(lower) ? 'day' : null;
  }
  const isMonth = (word: string): boolean => ru.russianMonths.has(word) || en.englishMonths.has(word);
  if (isMonth(lower)) return 'month';
  if (token.lang === 'en' && !en.englishMonths.has(lower) && ru.transliteratedMonth(lower)) return 'month';
  if (lower.includes('-') && lower.split('-').every(isMonth)) return 'month';
  if (ru.russianSeasons.has(lower) || en.englishSeasons.has(lower) || ru.transliteratedSeasons.has(lower))
    return 'season';
  if (ru.russianYearWords.has(lower) || ru.transliteratedYearWords.has(lower)) return 'year-word';
  if (ru.russianWeekdays.has(lower) || en.englishWeekdays.has(lower) || dateWords.daysFromToday.has(lower))
    return 'weekday';
  if (ru.russianDayparts.has(lower) || en.englishDayparts.has(lower)) return 'daypart';
  if (ru.russianDecades.has(lower) || en.englishDecades.has(lower)) return 'decade';
  if (ordinal !== undefined || compoundOrdinal(token, lower) !== undefined) return 'ordinal';
  if (cardinal !== undefined && cardinal >= 10) return 'tens';
  if (ru.russianPartWords.has(lower) || en.englishPartWords.has(lower) || QUARTER.test(lower)) return 'part';
  if (ru.transliteratedTimeWords.has(lower) && lower.length > 3) return 'part';
  return LINKS.has(lower) ? 'link' : null;
});
const partOf = (token: Token, { words }: Passage): Part =>
  token.word ? partOfWord(words(token), token) : LINKS.has(token.text) ? 'link' : null;

/** `twenty-first` -> 21, `eighty-four` is no ordinal. */
export function compoundOrdinal(token: Token, lower: string): number | undefined {
  const [tens, unit, more] = lower.split('-');
  if (tens === undefined || unit === undefined || more !== undefined) return undefined;
  const of = (text: string): ReturnType<typeof wordBook> => wordBook({ ...token, text, shape: 'lower' });
  const [ten, one] = [of(tens).cardinal, of(unit).ordinal];
  return ten !== undefined && ten >= 20 && ten < 100 && one !== undefined && one < 10 ? ten + one : undefined;
}

/** A cardinal of two figures at `i`: `eighty-four`, `eighty four`, `oh five`, `fourteen`. */
function twoFigures({ tokens, words }: Passage, i: number): Readonly<{ value: number; last: number }> | null {
  const token = tokens[i];
  if (!token?.word || token.shape === 'number') return null;
  const { lower, cardinal } = words(token);
  const [tens = '', unit] = lower.split('-');
  if (unit !== undefined) {
    const of = (text: string): number | undefined => wordBook({ ...token, text, shape: 'lower' }).cardinal;
    const [ten, one] = [of(tens), of(unit)];
    return ten !== undefined && ten >= 20 && one !== undefined && one > 0 && one < 10
      ? { value: ten + one, last: i }
      : null;
  }
  const next = tokens[i + 1];
  const one = next?.word && next.shape !== 'number' ? words(next).cardinal : undefined;
  if (cardinal === 0) return one !== undefined && one > 0 && one < 10 ? { value: one, last: i + 1 } : null;
  if (cardinal === undefined || cardinal < 10 || cardinal > 99) return null;
  return cardinal >= 20 && cardinal % 10 === 0 && one !== undefined && one > 0 && one < 10
    ? { value: cardinal + one, last: i + 1 }
    : { value: cardinal, last: i };
}

/** «двадцать втором», «девятом»: index of the ordinal that ends a number begun at `i`, or -1. */
function ordinalEnd({ tokens, words }: Passage, i: number): number {
  const token = tokens[i];
  if (!token?.word) return -1;
  const { cardinal, ordinal } = words(token);
  if (ordinal !== undefined && ordinal < 100) return i;
  const next = tokens[i + 1];
  const unit = next?.word ? words(next).ordinal : undefined;
  return cardinal !== undefined &&
    cardinal >= 20 &&
    cardinal < 100 &&
    cardinal % 10 === 0 &&
    unit !== undefined &&
    unit < 10
    ? i + 1
    : -1;
}

/** Last token of a year in words that starts at `i`, or -1. */
function yearInWords(passage: Passage, i: number): number {
  const { tokens, words } = passage;
  const at = (n: number): Readonly<{ lower: string; cardinal: number | undefined }> => {
    const token = tokens[n];
    return token?.word ? words(token) : { lower: '', cardinal: undefined };
  };
  const first = at(i);
  if (first.cardinal === undefined) return -1;
  if (tokens[i]?.lang === 'ru') {
    const thousands = first.cardinal === 2 && at(i + 1).cardinal === 1000;
    const hundreds = first.cardinal === 1000 && (at(i + 1).cardinal === 900 || at(i + 1).cardinal === 800);
    return thousands || hundreds ? ordinalEnd(passage, i + 2) : -1;
  }
  if (first.cardinal === 2 && at(i + 1).cardinal === 1000) {
    const rest = twoFigures(passage, englishAnd.has(at(i + 2).lower) ? i + 3 : i + 2);
    return rest && rest.value < 50 ? rest.last : -1;
  }
  if (first.cardinal !== 19 && first.cardinal !== 20) return -1;
  const rest = twoFigures(passage, i + 1);
  return rest && (first.cardinal === 19 || rest.value < 30) ? rest.last : -1;
}

/** Whether the tokens at `i` and after are `23:11`. */
const isTime = ({ tokens }: Passage, i: number): boolean =>
  /^(?:[01]?\d|2[0-4])$/.test(tokens[i]?.text ?? '') &&
  tokens[i + 1]?.text === ':' &&
  tokens[i + 1]?.span.start === tokens[i]?.span.end &&
  /^[0-5]\d$/.test(tokens[i + 2]?.text ?? '') &&
  tokens[i + 2]?.span.start === tokens[i + 1]?.span.end;

/** `2021/22`, `2008-09`, not `2022-05-17` */
const isShortSpan = ({ tokens }: Passage, i: number): boolean =>
  /^[-–/]$/.test(tokens[i + 1]?.text ?? '') &&
  tokens[i + 1]?.span.start === tokens[i]?.span.end &&
  /^\d\d$/.test(tokens[i + 2]?.text ?? '') &&
  tokens[i + 2]?.span.start === tokens[i + 1]?.span.end;

/** The part of every token of the passage. */
export function dateParts(passage: Passage): readonly Part[] {
  const { text, tokens } = passage;
  const parts = tokens.map((token) => partOf(token, passage));
  const fill = (part: Part, from: number, to: number): number => {
    parts.fill(part, from, to + 1);
    return to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const part = parts[i];
    const token = tokens[i] as Token;
    if (token.shape === 'number') {
      if (isTime(passage, i)) i = fill('time', i, i + 2);
      else if (
        /^\d\d$/.test(token.text) &&
        /^(?:^|.*[\s(])['’]$/su.test(text.slice(Math.max(0, token.span.start - 2), token.span.start))
      )
        parts[i] = 'year';
      else if (part === 'year' && isShortSpan(passage, i)) i = fill('year', i, i + 2);
    } else if (part === 'tens' || (token.word && passage.words(token).cardinal !== undefined)) {
      const year = yearInWords(passage, i);
      const ordinal = year < 0 ? ordinalEnd(passage, i) : -1;
      if (year > i) i = fill('year', i, year);
      else if (ordinal > i) i = fill('ordinal', i, ordinal);
    } else if (token.text === '.' && parts[i - 1] === 'month' && (tokens[i - 1]?.text.length ?? 9) <= 4)
      parts[i] = 'link';
  }
  return parts;
}
