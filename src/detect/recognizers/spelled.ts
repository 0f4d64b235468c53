/**
 * Digits spelled as words: «плюс семь, девять-один-шесть, пять-пять-пять, потом двадцать один», "double four, nine oh two",
 * «восьмёрка, две пятёрки», `vosem devyatsot`. A run of number words that says six figures and more, or of single figures that
 * count nothing.
 */
import { englishRepeats } from '../../lang/en/lexicon/numbers.ts';
import { numberWords } from '../../lang/lexicons.ts';
import { russianFigureNouns, russianRepeats, russianTimes } from '../../lang/ru/lexicon/numbers.ts';
import { figureOf, isCalled, wordFor } from '../number-words.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { isWord } from '../words.ts';

const repeats: ReadonlyMap<string, number> = new Map([...russianRepeats, ...englishRepeats]);
const BETWEEN: ReadonlySet<string> = new Set([...', - – — . / + … ( )'.split(' '), ...numberWords.between]);

/** Values of the number words that a token holds: `семь-семь-два` and `double-oh` are one token; null when it holds any other word. */
function valuesOf(lower: string): readonly number[] | null {
  if (/^\d{1,7}$/.test(lower)) return [Number(lower)];
  const values: number[] = [];
  let times = 1;
  for (const part of lower.split('-')) {
    const often: number | undefined = values.length === 0 ? englishRepeats.get(part) : undefined;
    if (often !== undefined) {
      times = often;
      continue;
    }
    const value = /^\d{1,3}$/.test(part) ? Number(part) : figureOf(part);
    if (value === undefined || value > 999) return null;
    for (let n = 0; n < times; n++) values.push(value);
    times = 1;
  }
  return values.length > 0 ? values : null;
}

/** Figures of the numbers as they are said: `девятьсот шестнадцать` is one number of three, `двадцать один` one of two. */
function digitsOf(values: readonly number[], hundred: number): number {
  let digits = 0;
  let open = 0;
  for (const value of values) {
    const goesOn =
      (open >= hundred && value < hundred && value >= 10) || (open >= 10 && value > 0 && value < 10);
    if (!goesOn) digits += String(value).length;
    // What may still follow: after a round hundred tens, after round tens a unit.
    open =
      value >= hundred && value % hundred === 0
        ? value
        : value >= 20 && value < 100 && value % 10 === 0
          ? 10
          : 0;
  }
  return digits;
}

const steps = (values: readonly number[], by: number): boolean =>
  values.every((v, i) => i === 0 || v === (values[i - 1] ?? 0) + by);
/** Counting aloud («раз, два, три»), up or down, and round numbers in a row give nobody away. */
const isCounting = (values: readonly number[]): boolean =>
  values.length > 2 &&
  (steps(values, 1) || steps(values, -1) || values.every((v) => v >= 10 && v % 10 === 0));

/** `words`: how many of the numbers are said in words; `plain`: without those that only say how often, and the nouns. */
type Run = Readonly<{
  values: readonly number[];
  words: number;
  plain: number;
  last: number;
  dictated: boolean;
}>;
/** «, а потом»: tokens between two numbers of one run. */
const APART = 3;
/** «две пятёрки» is 55; nobody says seven of them. */
const MOST_OFTEN = 5;

/** Reads number words from token `i` on, whatever marks part them. */
function readRun({ tokens, words }: Passage, i: number): Run | null {
  const values: number[] = [];
  let said = 0;
  let plain = 0;
  let last = -1;
  let reached = i;
  let times = 1;
  let dictated = false;
  for (let j = i; j < tokens.length && j - reached <= APART; j++) {
    const token = tokens[j];
    if (!token) break;
    const lower = token.word ? words(token).lower : token.text;
    // «раз» starts a count; after a number it says how often.
    const own = token.word && !(last >= 0 && russianTimes.has(lower)) ? valuesOf(lower) : null;
    if (own) {
      const often = values.at(-1) ?? 0;
      const noun = russianFigureNouns.has(lower);
      if (token.shape !== 'number') said += own.length;
      if (noun && last === j - 1 && often > 1 && often <= MOST_OFTEN) {
        values.pop();
        times = often;
        plain--;
      } else if (!noun) plain += own.length;
      if (own.length >= 4 && own.every((v) => v < 10)) dictated = true;
      if (own.length >= 3 && token.shape !== 'number') dictated = true;
      for (let n = 0; n < times; n++) values.push(...own);
      times = 1;
      last = j;
      reached = j;
    } else if (repeats.has(lower)) {
      times = repeats.get(lower) ?? 1;
      reached = j;
      said++;
    } else if (last < 0 || !(BETWEEN.has(lower) || numberWords.plus.has(lower))) break;
  }
  return last < 0 ? null : { values, words: said, plain, last, dictated };
}

function judge(passage: Passage, start: number, run: Run, plus: boolean): Finding | null {
  const { values, last, words } = run;
  const span = { start, end: passage.tokens[last]?.span.end ?? start };
  // «две тройки, три двойки» are marks at school.
  if (words < 2 || run.plain < 2 || values.length < 3 || isCounting(values)) return null;
  const digits = digitsOf(values, 100);
  const single = values.every((v) => v < 10);
  const called = isCalled(passage.text, start);
  const word = digits >= 4 ? wordFor(passage.text, span.start, span.end, Math.max(digits, 6)) : null;
  const dialled = digits >= 10 && digits <= 13 && /^[0789]/.test(String(values[0]));
  const unnamed = !word || word.weak === true;
  const kind = plus || (unnamed && (dialled || called)) ? 'phone' : (word?.kind ?? 'id');
  const rule = word && !plus ? word.rule : 'digits-in-words';
  if (kind === 'plate') return candidate(span, 'id', 'digits-in-words');
  if (
    digits >= 7 ||
    (single && digits >= 5) ||
    (run.dictated && digits >= 4) ||
    (word !== null && (single || digits >= 6))
  )
    return certain(span, kind === 'account' ? 'account' : kind === 'phone' ? 'phone' : 'id', rule, 0.9);
  return digits >= 6 || (single && digits >= 4) || (called && digits >= 4)
    ? candidate(span, called ? 'phone' : 'id', 'digits-in-words')
    : null;
}

const mayBegin = isWord(
  ({ lower, cardinal }) =>
    cardinal !== undefined ||
    numberWords.plus.has(lower) ||
    repeats.has(lower) ||
    lower.includes('-') ||
    figureOf(lower) !== undefined,
);
/** `0912 double three`: figures that begin a number and are no count. */
const OPENING = /^(?:0\d{1,4}|8|\d{3})$/;

export const spelled: Recognizer = {
  name: 'spelled-digits',
  kinds: ['phone', 'id', 'account'],
  find: (passage) => {
    const { tokens, words } = passage;
    const found: Finding[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i];
      if (!first?.word) continue;
      if (!mayBegin(words(first), first)) continue;
      if (first.shape === 'number' && !OPENING.test(first.text)) continue;
      const { lower } = words(first);
      const plus = numberWords.plus.has(lower);
      if (repeats.has(lower) && words(tokens[i + 1] ?? first).cardinal === undefined) continue;
      const run = readRun(passage, plus ? i + 1 : i);
      if (!run) continue;
      const finding = judge(passage, first.span.start, run, plus);
      if (finding) found.push(finding);
      i = run.last;
    }
    return found;
  },
};
