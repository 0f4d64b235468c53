/**
 * Runs of figures that identify: phones, papers, accounts. What a run is, is told by the words before it, by its check digits
 * and by its form, in that order; what nothing tells of is a candidate when it is long enough. Numbers with letters are read
 * in `codes.ts`, digits in words in `spelled.ts`.
 */
import type { Kind } from '../../domain/kinds.ts';
import { moneyWords } from '../../lang/lexicons.ts';
import { isIin, isInn, isKimlik, isLuhn, isOgrn, isRnokpp, isSnils } from '../checksums.ts';
import { isDateInFigures } from '../date-figures.ts';
import { withFigures } from '../misread.ts';
import { isCalled, wordFor } from '../number-words.ts';
import { candidate, certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';
import { isPhoneNumber } from '../phone-library.ts';

/** Figures with the marks that group them. */
const RUN =
  /(?<![\p{L}\p{N}+*#=_&])(?<![\p{N}][.,/:-])\+?\(?\d(?:[\d ().\-–—/]{2,30}\d|\d{2,4})(?![\p{L}\p{N}_])/gu;
/** `2200 **** **** 5679`; of the two signs that look like a cross one is the Cyrillic letter. */
const MASKED =
  /(?<![\p{L}\p{N}])\d{4}[ -]?\d{0,2}[*xX\u0445\u0425•]{2,4}(?:[ -]?[*xX\u0445\u0425•]{4}){0,2}[ -]?\d{4}(?!\d)|[*•]{2,4} ?\d{4}(?![\d*])/gu;

/** A year, a span of years, a school year. */
const YEARS = /^(?:1[89]|20)\d{2}(?: ?[-–—/] ?(?:(?:1[89]|20)\d{2}|\d{2}))?$/;
/** Two amounts with a dash, a decimal, a number with its thousands parted: `100-200`, `12.50`, `1 500 000`. */
const AMOUNT =
  /^\d{1,5}(?:[.,]\d{1,4})? ?[-–—/] ?\d{1,5}(?:[.,]\d{1,4})?$|^\d{1,6}\.\d{1,6}$|^\d{1,3}(?:[ .]\d{3}){1,3}$/;
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3}){1,3}$/;
const ROUND = /000$/;
const CURRENCY_AFTER = new RegExp(`^ ?(?:${moneyWords.stems}|[$€£₽₸₴%])`, 'iu');
const CURRENCY_BEFORE = /[$€£₽₸₴] ?$/u;
const LETTER_AFTER = /^[ ]\p{Ll}/u;

const PHONE_FORM = new RegExp(
  [
    // +7 916 555-21-43
    String.raw`^\+\d[\d ().\-–—/]{8,24}$`,
    // 8 (916) 555-21-43, 8 029 555-12-34, 1-800-555-0132
    String.raw`^[178][ .(-]{1,2}\d{3,5}[ .)-]{1,2}\d{1,3}[ .–-]?\d{2}[ .–-]?\d{2}$`,
    // 7 916 555 21 43 in one run, mobile
    String.raw`^[78] ?9\d{2}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}$`,
    // (415) 555-0132
    String.raw`^\(\d{2,5}\) ?\d{1,4}(?:[ -]?\d{2,4}){1,3}$`,
    // 415-555-0132, 415.555.0132
    String.raw`^\d{3}([-.])\d{3}\1\d{4}$`,
    // 555-21-43, 916 555-21-43
    String.raw`^(?:\d{3}[ -])?\d{3}-\d{2}-\d{2}$`,
    // 00 48 22 555 01 32
    String.raw`^00 ?[1-9][\d ()-]{8,18}$`,
    // 020 7946 0958, 0505551234, 06 12 34 56 78
    String.raw`^0\d{9,10}$`,
    String.raw`^\(?0\d{1,4}\)?(?:[ -]\d{2,8}){1,5}$`,
  ].join('|'),
  'u',
);
/** A local number, or a mobile without its country: 555 12 34 56, 916 555 21 43. */
const PHONE_LIKE = /^\d{3} \d{2} \d{2} \d{2}$|^\d{3}[ -]?\d{3} \d{2} \d{2}$|^\d{3}-\d{4}$/;
/** A town's number, right behind the word for it, whatever day it may be as well: «тел. 2-14-08». */
const LOCAL = /^\d{1,3}-\d{2}(?:-\d{2})?$/;
/** Codes of the countries that notes from this region name most: Russia and Kazakhstan, Ukraine, Belarus, Georgia and on. */
const CALLING_CODE = /^(?:7\d{10}|(?:380|375|995|374|994|996|998|992|993|373|976)\d{8,9}|90\d{10})$/;

type Told = readonly [Kind, rule: string, certain: boolean];

function byCheckDigits(digits: string): Told | null {
  const { length } = digits;
  if (length === 20 && /^[1-6]/.test(digits)) return ['account', 'bank-account', true];
  if (length === 15 && isLuhn(digits) && !/^3[47]/.test(digits)) return ['id', 'imei', true];
  if (isOgrn(digits)) return ['id', 'ogrn', true];
  if (length >= 13 && length <= 19 && isLuhn(digits)) return ['account', 'luhn', true];
  if (isIin(digits)) return ['id', 'iin', true];
  if (length === 12 && isInn(digits)) return ['id', 'inn', true];
  if (isSnils(digits)) return ['id', 'snils', true];
  if (isKimlik(digits)) return ['id', 'kimlik', true];
  if (length === 10 && isInn(digits)) return ['id', 'inn', true];
  if (isRnokpp(digits)) return ['id', 'rnokpp', true];
  return null;
}

/** A foreign country's number written without its plus, or a Russian mobile without its eight. */
function isBarePhone(digits: string): boolean {
  if (CALLING_CODE.test(digits)) return isPhoneNumber(digits, 'country');
  if (/^8\d{10}$/.test(digits)) return isPhoneNumber(digits, 'russian');
  return /^9\d{9}$/.test(digits) && isPhoneNumber(digits, 'russian-mobile');
}

function byForm(value: string, digits: string): Told | null {
  if (/^\d{3}-\d{3}-\d{3}[ -]\d{2}$/.test(value)) return ['id', 'snils-form', true];
  if (/^\d{3}-\d{2}-\d{4}$/.test(value)) return ['id', 'ssn-form', true];
  if (/^\d{8}-\d{5}$/.test(value)) return ['id', 'unzr-form', true];
  if (/^\d{4}[- ]\d{4}[- ]\d{4}(?:[- ]\d{4})?$/.test(value))
    return digits.length === 16 ? ['account', 'card-form', true] : ['id', 'groups', true];
  if (/^\d{2} ?\d{2}[ -]\d{6}$/.test(value)) return ['id', 'passport-form', true];
  if (PHONE_LIKE.test(value)) return ['phone', 'phone-like', false];
  return null;
}

const isPhoneForm = (value: string, digits: string): boolean =>
  digits.length >= 7 && digits.length <= 15 && PHONE_FORM.test(value);

/** What the run `text[start:end]` is; null for dates, amounts and short numbers that no word explains. */
function told(text: string, start: number, end: number): Told | null {
  const value = text.slice(start, end);
  const digits = value.replace(/\D/g, '');
  if (LOCAL.test(value) && isCalled(text, start)) return ['phone', 'phone-label', true];
  if (isDateInFigures(value)) return null;
  if (value.startsWith('+') && digits.length >= 9 && digits.length <= 15) return ['phone', 'plus', true];
  const after = text.slice(end, end + 8);
  if (CURRENCY_AFTER.test(after) || CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  const word = wordFor(text, start, end, digits.length);
  const thousands = THOUSANDS.test(value) && (ROUND.test(value) || LETTER_AFTER.test(after));
  if (word && !thousands && !YEARS.test(value)) {
    if (word.kind === 'account' && isPhoneForm(value, digits)) return ['phone', 'phone-form', true];
    if (!word.weak && word.kind !== 'plate') return [word.kind, word.rule, true];
    if (word.weak && digits.length < 6) return [word.kind, word.rule, true];
  }
  if (digits.length < 6 || YEARS.test(value)) return null;
  if (isPhoneForm(value, digits)) return ['phone', 'phone-form', true];
  if (isBarePhone(digits)) return ['phone', 'valid-number', true];
  const said = byCheckDigits(digits) ?? byForm(value, digits);
  if (said) return said;
  if (word?.weak && !thousands) return [word.kind, word.rule, true];
  if (AMOUNT.test(value)) return null;
  return ['id', 'digits', false];
}

/** A date that stands before a time or a number: `08/10/2000 08`, `20 1888`. */
const LEADING_DATE = /^\(?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?= (?:1[89]|20)\d{2}$)) /;

/** The run without a date before it, an open bracket, and marks at its end. */
function tidy(raw: string): Readonly<{ from: number; length: number }> {
  const value = raw.replace(/[ .\-–—/(]{1,30}$/, '');
  let from = LEADING_DATE.exec(value)?.[0].length ?? 0;
  if (value.charAt(from) === '(' && !value.includes(')')) from++;
  return { from, length: value.length - from };
}

function runsIn(text: string): Finding[] {
  const found: Finding[] = [];
  for (const m of matchesNear(text, /\d/g, RUN)) {
    const { from, length } = tidy(m.text);
    const span = { start: m.span.start + from, end: m.span.start + from + length };
    const what = told(text, span.start, span.end);
    if (what)
      found.push(what[2] ? certain(span, what[0], what[1], 0.9) : candidate(span, what[0], what[1], 0.6));
  }
  return found;
}

export const numbers: Recognizer = {
  name: 'numbers',
  kinds: ['phone', 'id', 'account'],
  find: ({ text }) => {
    const found = runsIn(text);
    const read = withFigures(text);
    if (read !== null)
      found.push(
        ...runsIn(read).filter(
          ({ span: { start, end } }) => read.slice(start, end) !== text.slice(start, end),
        ),
      );
    for (const m of matchesNear(text, /[*•xX\u0445\u0425]{2}/gu, MASKED))
      found.push(certain(m.span, 'account', 'masked-card', 0.9));
    return found;
  },
};
