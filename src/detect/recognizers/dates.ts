/**
 * Dates in figures and in words, both languages: days, months, seasons and years, alone where they identify (a year, a
 * month), joined where they stand together (`late September 2022`, «в среду утром, пятого марта 22-го года»).
 */
import type { Token } from '../../domain/analysis.ts';
import * as en from '../../lang/en/lexicon/calendar.ts';
import { englishThe } from '../../lang/en/lexicon/grammar.ts';
import { dateWords } from '../../lang/lexicons.ts';
import * as ru from '../../lang/ru/lexicon/calendar.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { dateForms } from '../date-forms.ts';
import { compoundOrdinal, dateParts, type Part } from '../date-parts.ts';
import { countsNext } from '../number-words.ts';
import { candidate, certain, type Passage, type Recognizer } from '../passage.ts';
import { lowerAt } from '../tokens.ts';

const isFigure = (part: Part): boolean =>
  part === 'day' || part === 'year' || part === 'ordinal' || part === 'short-year';
/** What stands in a date with nothing between, or with a preposition or comma between. */
const joins = (part: Part): boolean => part !== null && part !== 'link' && part !== 'decade';
const joinsOverLink = (part: Part): boolean =>
  isFigure(part) ||
  part === 'month' ||
  part === 'part' ||
  part === 'weekday' ||
  part === 'daypart' ||
  part === 'time';
const LONGEST = 9;

/** Whether a month's word means the month here: May and March, марта and мая are also a verb and names. */
function isMonth(passage: Passage, parts: readonly Part[], i: number): boolean {
  const token = passage.tokens[i];
  if (!token) return false;
  const { lower } = passage.words(token);
  const beside =
    isFigure(parts[i - 1] ?? null) ||
    isFigure(parts[i + 1] ?? null) ||
    (parts[i - 1] === 'link' && isFigure(parts[i - 2] ?? null)) ||
    (parts[i + 1] === 'link' && isFigure(parts[i + 2] ?? null) && passage.tokens[i + 1]?.text === '.');
  const before = lowerAt(passage, i - 1);
  if (token.lang === 'ru')
    return (
      beside ||
      (ru.ambiguousRussianMonths.has(lower)
        ? token.shape !== 'title' && (ru.russianTimePrepositions.has(before) || parts[i - 1] === 'part')
        : token.shape === 'lower' || token.sentenceStart || token.shape === 'upper')
    );
  if (!en.englishMonths.has(lower.replace(/^\w{3,5}-/, '')))
    return beside || ru.transliteratedTimeWords.has(before);
  if (lower.includes('-')) return true;
  const timed = en.englishTimePrepositions.has(before);
  if (!en.ambiguousMonths.has(lower)) return beside || lower.length > 3 || timed;
  return beside || (token.shape !== 'lower' && timed);
}

/** Widens an anchor over the parts of a date beside it, not over the start of a sentence. */
function widen({ text, tokens }: Passage, parts: readonly Part[], anchor: number): readonly [number, number] {
  let start = anchor;
  let end = anchor;
  const at = (i: number): Part => parts[i] ?? null;
  // Figures at the start of a line leave the next word its start: only a line of its own parts.
  const opens = (i: number): boolean =>
    tokens[i]?.sentenceStart === true &&
    text.slice(tokens[i - 1]?.span.end ?? 0, tokens[i]?.span.start).includes('\n');
  while (anchor - start < LONGEST && !opens(start)) {
    if (joins(at(start - 1)) && at(start - 1) !== 'year-word') start--;
    else if (at(start - 1) !== 'link' || opens(start - 1)) break;
    else if (joinsOverLink(at(start - 2))) start -= 2;
    else if (at(start - 2) === 'link' && (at(start - 3) === 'weekday' || at(start - 3) === 'daypart'))
      start -= 3;
    else break;
  }
  while (end - anchor < LONGEST) {
    const [one, two, three] = [at(end + 1), at(end + 2), at(end + 3)];
    if (opens(end + 1)) break;
    if (joins(one) && one !== 'part' && one !== 'weekday') end++;
    else if (one !== 'link' || opens(end + 2)) break;
    else if (two === 'year' || two === 'month' || two === 'short-year' || two === 'time' || two === 'weekday')
      end += 2;
    else if (two === 'link' && three === 'weekday') end += 3;
    else if (isFigure(two) && at(end) !== 'year' && (three === 'month' || three === 'year-word')) end += 2;
    else if (two === 'day' && (tokens[end + 1]?.text === '.' || at(end) === 'day')) end += 2;
    else break;
  }
  return [start, end];
}

type Rule = Readonly<{ name: string; sure: boolean }>;
const sure = (name: string): Rule => ({ name, sure: true });
const doubtful = (name: string): Rule => ({ name, sure: false });

/** Signs before a figure that make it a number of something else. */
const SIGN = /^[№$€£]$/u;

function yearRule(passage: Passage, parts: readonly Part[], i: number): Rule | null {
  const { text, tokens } = passage;
  const token = tokens[i] as Token;
  const before = lowerAt(passage, i - 1);
  if (dateWords.numbered.has(before) || SIGN.test(before)) return null;
  if (before === '.' && tokens[i - 1]?.span.end === token.span.start) return null;
  if (token.shape !== 'number') return sure(/^\d/.test(token.text) ? 'year' : 'year-in-words');
  const dated = parts[i + 1] === 'year-word';
  if (Number(token.text) < 1800 && Number(token.text) > 99 && !dated && !dateWords.beforeOldYear.has(before))
    return null;
  const timed = en.englishOutOf.of.has(before)
    ? !en.englishOutOf.out.has(lowerAt(passage, i - 2))
    : ru.russianTimePrepositions.has(before) || en.englishTimePrepositions.has(before);
  if (en.englishOutOf.of.has(before) && !timed) return null;
  return dated || timed || !countsNext(text, token.span.end) ? sure('year') : null;
}

/** «в девяносто восьмом», «в 98-м»: a year that is not called one, when no noun follows that it would number. */
function bareYear(passage: Passage, i: number): Rule | null {
  if (!dateWords.beforeShortYear.has(lowerAt(passage, i - 1))) return null;
  const next = passage.tokens[i + 1];
  if (next?.word && /^(?:NOUN|ADJF)$/.test(passage.words(next).facts().pos ?? '')) {
    if (!passage.words(next).plain()) return doubtful('bare-year');
    return null;
  }
  return doubtful('bare-year');
}

/** "March, then", "Tbilisi, March": a month that is also a word, with a capital and alone between marks. */
const isMonthAlone = (passage: Passage, i: number): boolean =>
  passage.tokens[i]?.shape === 'title' &&
  en.monthsThatOpen.has(lowerAt(passage, i)) &&
  passage.tokens[i - 1]?.word !== true &&
  (passage.tokens[i + 1]?.word !== true || passage.tokens[i + 1]?.sentenceStart === true);

/** "the 30th of March", "March–May": what stands behind belongs to the date and is its anchor. */
const goesOn = (parts: readonly Part[], i: number): boolean => {
  const at = parts[i + 1] === 'link' ? i + 2 : i + 1;
  const part = parts[at] ?? null;
  return part !== null && part !== 'link' && part !== 'weekday' && part !== 'daypart';
};

const LAST_DAY = 31;
/** `22nd`, `11-го`: a figure with the ending of a day; «11» alone is any number. */
const ORDINAL_DAY = new RegExp(`^\\d{1,2}(?:${dateWords.dayEndings})$`, 'u');
/** "on the 22nd", «двадцать второго вечером»: a day whose month was said before. `from`..`i` are its tokens. */
function isDayAlone(passage: Passage, from: number, i: number): boolean {
  const token = passage.tokens[i] as Token;
  const next = passage.tokens[i + 1];
  const follows = next?.word === true && !next.sentenceStart ? passage.words(next) : undefined;
  if (token.lang === 'en')
    return (
      (englishThe.has(lowerAt(passage, from - 1)) ||
        ((token.shape !== 'lower' || ORDINAL_DAY.test(token.text)) &&
          en.englishDayPrepositions.has(lowerAt(passage, from - 1)))) &&
      (follows === undefined || follows.functional())
    );
  const said = lowerAt(passage, i);
  if (!ru.russianDayForm.test(said)) return false;
  // «двадцать второго дома» numbers what it agrees with.
  return follows === undefined || !parseWord(follows.lower).some((p) => p.case === 'gen' && p.pos !== 'NPRO');
}

const dayInFigures = (passage: Passage, parts: readonly Part[], i: number): Rule | null => {
  const { text } = passage.tokens[i] as Token;
  const day = ORDINAL_DAY.test(text) && Number.parseInt(text, 10) <= LAST_DAY;
  return day && !goesOn(parts, i) && isDayAlone(passage, i, i) ? doubtful('day-alone') : null;
};

const nextPos = ({ tokens, words }: Passage, i: number): string | null => {
  const next = tokens[i + 1];
  return next?.word ? (words(next).facts().pos ?? null) : null;
};

function anchorRule(passage: Passage, parts: readonly Part[], i: number): Rule | null {
  const { tokens, words } = passage;
  const next = parts[i + 1] ?? null;
  const token = tokens[i] as Token;
  switch (parts[i]) {
    case 'month':
      if (isMonth(passage, parts, i)) return sure('month');
      return isMonthAlone(passage, i) && !goesOn(parts, i) ? doubtful('month-alone') : null;
    case 'day':
      return dayInFigures(passage, parts, i);
    case 'season':
      return next === 'year' ||
        next === 'short-year' ||
        next === 'ordinal' ||
        (next === 'link' && parts[i + 2] === 'year')
        ? sure('season')
        : parts[i - 1] === 'part' && tokens[i - 1]?.lang === token.lang
          ? doubtful('season-alone')
          : null;
    case 'year':
      return yearRule(passage, parts, i);
    case 'short-year':
      return next === 'year-word' || parts[i - 1] === 'season' || parts[i - 1] === 'month'
        ? sure('short-year')
        : (bareYear(passage, i) ?? dayInFigures(passage, parts, i));
    case 'decade': {
      const before = lowerAt(passage, i - 1);
      const framed =
        next === 'year-word' ||
        englishThe.has(before) ||
        parts[i - 1] === 'part' ||
        dateWords.beforeShortYear.has(before);
      return /\d/.test(token.text) || framed ? sure('decade') : doubtful('decade');
    }
    case 'ordinal': {
      if (next === 'ordinal') return null;
      const value = words(token).ordinal ?? 0;
      const tens = parts[i - 1] === 'ordinal' || parts[i - 1] === 'tens';
      if (next === 'year-word' && ru.russianYearNouns.has(lowerAt(passage, i + 1)) && (tens || value >= 10))
        return sure('year-in-words');
      const first = words(tokens[i - 1] ?? token).cardinal ?? 0;
      const day = tens ? first + value : (compoundOrdinal(token, words(token).lower) ?? value);
      if (day >= 10 && day <= LAST_DAY && !goesOn(parts, i) && isDayAlone(passage, tens ? i - 1 : i, i))
        return doubtful('day-alone');
      // «в семнадцатом»: one word, when the clause goes on with no noun that it would number.
      if (
        parts[i - 1] === 'link' &&
        token.lang === 'ru' &&
        value >= 10 &&
        value <= 30 &&
        ru.russianYearOrdinal.test(words(token).lower) &&
        ru.russianYearIn.has(lowerAt(passage, i - 1)) &&
        !/^(?:NOUN|ADJF)$/.test(nextPos(passage, i) ?? '')
      )
        return doubtful('bare-year');
      return tens &&
        token.lang === 'ru' &&
        first >= 20 &&
        ru.russianYearOrdinal.test(words(token).lower) &&
        dateWords.beforeShortYear.has(lowerAt(passage, i - 2))
        ? (bareYear(passage, i) ?? doubtful('bare-year'))
        : null;
    }
    default:
      return null;
  }
}

export const dates: Recognizer = {
  name: 'dates',
  kinds: ['date'],
  find: (passage) => {
    const { text, tokens, words } = passage;
    const found = dateForms(text);
    const parts = dateParts(passage);
    let done = -1;
    for (let i = 0; i < tokens.length; i++) {
      if (i <= done) continue;
      const rule = anchorRule(passage, parts, i);
      if (rule === null) continue;
      const [from, to] = widen(passage, parts, i);
      const start = tokens[Math.max(from, done + 1)];
      const end = tokens[to];
      if (!start || !end) continue;
      // The stop of «г.» belongs to it.
      const stop = text[end.span.end] === '.' && dateWords.abbreviated.has(words(end).lower) ? 1 : 0;
      const span = { start: start.span.start, end: end.span.end + stop };
      found.push(
        rule.sure ? certain(span, 'date', rule.name, 0.92) : candidate(span, 'date', rule.name, 0.5),
      );
      done = to;
    }
    return found;
  },
};
