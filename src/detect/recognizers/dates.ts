/**
 * Dates in figures and in words, both languages: days, months, seasons and years, alone where they identify (a year, a
 * month), joined where they stand together (`late September 2022`, «в среду, пятого марта 22-го года»).
 */
import type { Token } from '../../domain/analysis.ts';
import * as en from '../../lang/en/lexicon/calendar.ts';
import * as ru from '../../lang/ru/lexicon/calendar.ts';
import { candidate, certain, type Finding, matchesNear, type Passage, type Recognizer } from '../passage.ts';

const FIGURES =
  /(?<![\p{L}\p{N}./-])(?:\d{1,2}[./-]\d{1,2}[./-](?:(?:1[6-9]|20)\d{2}|\d{2})|(?:1[6-9]|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:0?[1-9]|1[0-2])[./](?:19|20)\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?Z?)?(?![\p{L}\p{N}]|[./-]\d)/gu;
const SHORT_FIGURES =
  /(?<![\p{L}\p{N}.,/-])(?:0[1-9]|[12]\d|3[01])[./](?:0[1-9]|1[0-2])(?![\p{N}]|[.,]\d| ?(?:%|кг|см|мм|руб|км|mg|kg))/gu;

const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|-?го|-?ого|-?е|-?ое|-?му)?$/u;
const YEAR = /^(?:1[6-9]\d\d|20[0-4]\d)(?:-?(?:го|ого|м|ом|й|ый|х|е|s|г|гг))?$/u;
const SHORT_YEAR = /^\d\d-(?:го|ого|м|ом|й|ый)$/u;
const DECADE = /^(?:(?:1[6-9]|20)?\d0-?(?:е|х|ые|ых|ми|м)|(?:1[6-9]|20)\d0'?s|'?\d0s)$/u;

type Part =
  | 'month'
  | 'season'
  | 'year'
  | 'short-year'
  | 'day'
  | 'ordinal'
  | 'part'
  | 'weekday'
  | 'year-word'
  | 'decade'
  | 'tens'
  | 'link'
  | null;

const LINKS = new Set(['of', 'the', 'and', 'to', 'и', 'по', 'до', '-', '–', '—', '/', ',', 'на', "'", '’']);

function partOf(token: Token, { words }: Passage): Part {
  if (!token.word) return LINKS.has(token.text) ? 'link' : null;
  const { lower, ordinal, cardinal } = words(token);
  if (token.shape === 'number' || /^\d/.test(lower)) {
    if (DECADE.test(lower)) return 'decade';
    if (YEAR.test(lower)) return 'year';
    if (SHORT_YEAR.test(lower)) return 'short-year';
    return DAY.test(lower) ? 'day' : null;
  }
  if (ru.russianMonths.has(lower) || en.englishMonths.has(lower)) return 'month';
  if (ru.russianSeasons.has(lower) || en.englishSeasons.has(lower)) return 'season';
  if (ru.russianYearWords.has(lower)) return 'year-word';
  if (ru.russianWeekdays.has(lower) || en.englishWeekdays.has(lower)) return 'weekday';
  if (ru.russianDecades.has(lower) || en.englishDecades.has(lower)) return 'decade';
  if (ordinal !== undefined) return 'ordinal';
  if (cardinal !== undefined && cardinal >= 10) return 'tens';
  if (ru.russianPartWords.has(lower) || en.englishPartWords.has(lower)) return 'part';
  return LINKS.has(lower) ? 'link' : null;
}

const isFigure = (part: Part): boolean =>
  part === 'day' || part === 'year' || part === 'ordinal' || part === 'short-year';
const LONGEST = 9;

/** Whether a month's word means the month here: May and March, марта and мая are also a verb and names. */
function isMonth(passage: Passage, parts: readonly Part[], i: number): boolean {
  const token = passage.tokens[i];
  if (!token) return false;
  const { lower } = passage.words(token);
  const beside =
    isFigure(parts[i - 1] ?? null) ||
    isFigure(parts[i + 1] ?? null) ||
    (parts[i - 1] === 'link' && isFigure(parts[i - 2] ?? null));
  if (token.lang === 'ru')
    return beside || token.shape === 'lower' || token.sentenceStart || token.shape === 'upper';
  if (token.shape === 'lower') return beside || (!en.ambiguousMonths.has(lower) && lower.length > 3);
  if (!en.ambiguousMonths.has(lower)) return lower.length > 3 || beside;
  const before = passage.tokens[i - 1];
  return beside || (before !== undefined && en.englishTimePrepositions.has(passage.words(before).lower));
}

/** Widens an anchor over the parts of a date beside it. */
function widen(parts: readonly Part[], anchor: number): readonly [number, number] {
  let start = anchor;
  let end = anchor;
  const joins = (part: Part, left: boolean): boolean =>
    part !== null && part !== 'link' && part !== (left ? 'year-word' : 'weekday') && part !== 'decade';
  while (anchor - start < LONGEST) {
    const one = parts[start - 1] ?? null;
    const two = parts[start - 2] ?? null;
    if (joins(one, true)) start--;
    else if (one === 'link' && (isFigure(two) || two === 'month' || two === 'part' || two === 'weekday'))
      start -= 2;
    else break;
  }
  while (end - anchor < LONGEST) {
    const one = parts[end + 1] ?? null;
    const two = parts[end + 2] ?? null;
    if (joins(one, false) && one !== 'part') end++;
    else if (one === 'link' && (two === 'year' || two === 'month' || two === 'short-year')) end += 2;
    else if (
      one === 'link' &&
      isFigure(two) &&
      parts[end] !== 'year' &&
      (parts[end + 3] === 'month' || parts[end + 3] === 'year-word')
    )
      end += 2;
    else break;
  }
  return [start, end];
}

/** Words before a figure that make it a year, and words after it that make it an amount. */
const UNIT_AFTER =
  /^(?:руб|евро|долл|тенге|гривен|человек|люд|км|метр|килом|штук|раз|тысяч|млн|euros?|dollars?|pounds?|people|miles|km|meters|kg|words|times|calories|mg)/u;

export const dates: Recognizer = {
  name: 'dates',
  kinds: ['date'],
  find: (passage) => {
    const { text, tokens, words } = passage;
    const found: Finding[] = [];
    for (const m of matchesNear(text, /\d/g, FIGURES)) found.push(certain(m.span, 'date', 'figures', 0.97));
    for (const m of matchesNear(text, /\d/g, SHORT_FIGURES))
      found.push(candidate(m.span, 'date', 'day-and-month', 0.5));
    const parts = tokens.map((t) => partOf(t, passage));
    let done = -1;
    for (let i = 0; i < tokens.length; i++) {
      const part = parts[i] ?? null;
      if (i <= done || part === null || part === 'link' || part === 'part' || part === 'weekday') continue;
      const rule = anchorRule(passage, parts, i);
      if (rule === null) continue;
      const [from, to] = widen(parts, i);
      const start = tokens[Math.max(from, done + 1)];
      const end = tokens[to];
      if (!start || !end) continue;
      // The stop of «г.» belongs to it.
      const stop = text[end.span.end] === '.' && /^гг?$/u.test(words(end).lower) ? 1 : 0;
      const span = { start: start.span.start, end: end.span.end + stop };
      found.push(
        rule.sure ? certain(span, 'date', rule.name, 0.92) : candidate(span, 'date', rule.name, 0.5),
      );
      done = to;
    }
    return found;
  },
};

function anchorRule(
  passage: Passage,
  parts: readonly Part[],
  i: number,
): { name: string; sure: boolean } | null {
  const { tokens, words } = passage;
  const next = parts[i + 1] ?? null;
  switch (parts[i]) {
    case 'month':
      return isMonth(passage, parts, i) ? { name: 'month', sure: true } : null;
    case 'season':
      return next === 'year' ||
        next === 'short-year' ||
        (next === 'link' && parts[i + 2] === 'year') ||
        (next === 'ordinal' && parts[i + 2] === 'year-word') ||
        (next === 'tens' && parts[i + 2] === 'ordinal')
        ? { name: 'season', sure: true }
        : parts[i - 1] === 'part' && tokens[i - 1]?.lang === tokens[i]?.lang
          ? { name: 'season-alone', sure: false }
          : null;
    case 'year': {
      const after = tokens[i + 1];
      if (tokens[i - 1]?.text === '№' || tokens[i - 1]?.text === '$' || tokens[i - 1]?.text === '€')
        return null;
      if (after?.word && UNIT_AFTER.test(words(after).lower)) return null;
      if (tokens[i - 1]?.text === '.' && tokens[i - 1]?.span.end === tokens[i]?.span.start) return null;
      return { name: 'year', sure: true };
    }
    case 'short-year':
      return next === 'year-word' || parts[i - 1] === 'season' || parts[i - 1] === 'month'
        ? { name: 'short-year', sure: true }
        : null;
    case 'decade':
      return { name: 'decade', sure: /\d/.test(tokens[i]?.text ?? '') };
    case 'ordinal':
      return next === 'year-word' &&
        /^год/u.test(words(tokens[i + 1] as Token).lower) &&
        (words(tokens[i] as Token).ordinal ?? 0) >= 1 &&
        (parts[i - 1] === 'tens' || (words(tokens[i] as Token).ordinal ?? 0) >= 10)
        ? { name: 'year-in-words', sure: true }
        : null;
    default:
      return null;
  }
}
