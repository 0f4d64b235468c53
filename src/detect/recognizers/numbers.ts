/** Numbers that identify: phones, documents, accounts, plates, coordinates. Figures here; digits in words in `spelled.ts`. */
import { isValidIBAN } from 'ibantools';
import type { Kind } from '../../domain/kinds.ts';
import { isIin, isInn, isLuhn, isSnils } from '../checksums.ts';
import {
  candidate,
  certain,
  type Finding,
  matches,
  matchesNear,
  type Passage,
  type Recognizer,
} from '../passage.ts';
import { phoneNumbersIn } from '../phone-library.ts';

/** A run of digits with the marks that group them; letters of a series may lead (`AB 1234567`, `№`). */
const DIGITS = /(?<![\p{L}\p{N}+])(?<![\p{N}][.,])\+?\(?\d[\d ()\u00a0.\-–—/]{3,30}\d(?![\p{L}\p{N}])/gu;
const SERIES =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,3}[ -]?\d{6,9}|\d{2} ?\d{2} ?(?:№|N|No\.?) ?\d{6}|\p{Lu}{2} ?(?:№|N|No\.?) ?\d{6,8}|\d{7}[A-ZА-Я]\d{3}[A-ZА-Я]{2}\d)(?![\p{L}\p{N}])/gu;
const CASE_NUMBER =
  /(?<![\p{L}\p{N}])(?:no\.|nos\.|дело|дела|делу|case|file|docket|протокол[аеу]?|приказ[аеу]?|application|ref\.?|claim)[ \u00a0]{0,3}(?:no\.|nos\.|№|n°|number|номер)?[ \u00a0]{0,2}((?:\p{L}{1,4}[-–.]?)?\d{1,8}(?:[/\-–.][\p{L}\d]{1,10}){0,5})(?![\p{L}\p{N}])/giu;
const SLASHED =
  /(?<![\p{L}\p{N}./-])(\d{1,6}\/\d{2,4}|\d{1,3}-\d{1,6}\/(?:19|20)\d{2}|\p{L}{1,3}-?\d{1,6}\/\d{2,4})(?![\p{L}\p{N}/])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
const PLATE_RU =
  /(?<![\p{L}\p{N}])[АВЕКМНОРСТУХABEKMHOPCTYX] ?\d{3} ?[АВЕКМНОРСТУХABEKMHOPCTYX]{2} ?(?:\d{2,3})?(?![\p{L}\p{N}])/giu;
const PLATE_OTHER =
  /(?<![\p{L}\p{N}])(?:\d{3} ?[A-Z]{3} ?\d{2}|[A-ZА-ЯІЇ]{2} ?\d{4} ?[A-ZА-ЯІЇ]{2}|\d{4} ?[A-Z]{2}-?\d|\d{2} ?KG ?\d{3} ?[A-Z]{3})(?![\p{L}\p{N}])/gu;
const COORDINATES =
  /(?<![\p{L}\p{N}.])-?\d{1,3}[.,]\d{3,8}°?[NSсю]?[,;]? {1,2}-?\d{1,3}[.,]\d{3,8}°?[EWвз]?(?![\p{L}\p{N}])|(?<!\d)\d{1,3}° ?\d{1,2}['′](?: ?\d{1,2}(?:\.\d{1,3})?["″])? ?[NSEWсювз](?![\p{L}])/gu;
const PHONE_WORDS =
  /(?:тел|телефон\p{L}{0,3}|моб|мобильн\p{L}{0,4}|сотов\p{L}{0,4}|номер\p{L}{0,2}|whatsapp|ватсап\p{L}{0,2}|вотсап|viber|вайбер|phone|mobile|cell|call|tel|звон\p{L}{1,4}|позвон\p{L}{1,4})[^\p{L}\d]{0,4}(?:\p{L}{1,12}[^\p{L}\d]{1,3}){0,2}$/iu;
const ID_WORDS =
  /(?:паспорт\p{L}{0,3}|серия|полис\p{L}{0,3}|снилс|инн|иин|огрн|удостоверени\p{L}{1,3}|билет\p{L}{0,2}|зачётк\p{L}{1,2}|карт[аыеу]|карточк\p{L}{1,2}|passport|policy|insurance|licen[cs]e|ssn|social security|id|account|badge|visa|permit|договор\p{L}{0,3}|сч[её]т\p{L}{0,2}|жетон\p{L}{0,2}|номер\p{L}{0,2}|number|no|№)[^\p{L}\d]{0,4}(?:\p{L}{1,12}[^\p{L}\d]{1,4}){0,3}$/iu;

const DATE_LIKE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./]\d{4})$/;
const TIME_LIKE = /^\d{1,2}[.:]\d{2}(?: ?[-–—] ?\d{1,2}[.:]\d{2})?$/;
const YEARS = /^(?:1[89]|20)\d{2}(?: ?[-–—/] ?(?:(?:1[89]|20)\d{2}|\d{2}))?$/;
/** Thousands parted by spaces or points and a plain amount: `1 500 000`; two small numbers with a dash: `100-200`. */
const AMOUNT =
  /^\d{1,3}(?:[ \u00a0.]000){1,4}$|^\d{1,4}(?:[.,]\d{1,4})? ?[-–—] ?\d{1,4}(?:[.,]\d{1,4})?$|^\d{1,6}[.]\d{1,6}$|^\d{1,4}\/\d{1,4}$/;

/** What a run of digits is, by its own form and check digits, and by the words before it. */
function numberKind(text: string, before: string): readonly [Kind, string, certain: boolean] | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 6 || DATE_LIKE.test(text) || TIME_LIKE.test(text) || YEARS.test(text)) return null;
  if (PHONE_WORDS.test(before) && digits.length <= 15) return ['phone', 'after-word', true];
  if (digits.length >= 13 && digits.length <= 19 && isLuhn(digits)) return ['account', 'luhn', true];
  if (digits.length === 20) return ['account', 'bank-account', true];
  if (isSnils(digits)) return ['id', 'snils', true];
  if (isIin(digits)) return ['id', 'iin', true];
  if (isInn(digits)) return ['id', 'inn', true];
  if (ID_WORDS.test(before)) return ['id', 'after-word', true];
  if (/^(?:\+|8[ (-]{0,2}9|00)/.test(text) && digits.length >= 10) return ['phone', 'pattern', true];
  if (/^\d{3}-\d{3}-\d{3}[ -]\d{2}$/.test(text)) return ['id', 'snils-form', true];
  if (/^\d{4}[- ]\d{4}[- ]\d{4}(?:[- ]\d{4})?$/.test(text))
    return digits.length === 16 ? ['account', 'card-form', true] : ['id', 'groups', true];
  if (/^\d{2} ?\d{2} \d{6}$/.test(text)) return ['id', 'passport-form', true];
  if (AMOUNT.test(text)) return null;
  return ['id', 'digits', false];
}

const trimmed = (raw: string): string => raw.replace(/[ \u00a0.\-–—/(]{1,30}$/, '');

function figures({ text }: Passage): Finding[] {
  const found: Finding[] = [];
  for (const m of matchesNear(text, /\d/g, DIGITS)) {
    const value = trimmed(m.text);
    const kind = numberKind(value, text.slice(Math.max(0, m.span.start - 40), m.span.start));
    if (!kind) continue;
    const span = { start: m.span.start, end: m.span.start + value.length };
    found.push(kind[2] ? certain(span, kind[0], kind[1], 0.9) : candidate(span, kind[0], kind[1], 0.6));
  }
  return found;
}

const CALLING_DIGITS = /\d(?:[^\p{L}\n]{0,3}\d){6}/u;
/** In lists the library takes the next item's first digit along: a line break or comma ends a number. */
function phones({ text }: Passage): Finding[] {
  if (!CALLING_DIGITS.test(text)) return [];
  const found: Finding[] = [];
  for (const line of matches(text, /[^\n,;]{1,400}/g)) {
    if (!CALLING_DIGITS.test(line.text)) continue;
    for (const { start, end } of phoneNumbersIn(line.text)) {
      const span = { start: line.span.start + start, end: line.span.start + end };
      const value = text.slice(span.start, span.end);
      if (DATE_LIKE.test(value) || (/\d[ ]?-[ ]?\d{4}$/.test(value) && YEARS.test(value))) continue;
      found.push(
        value.startsWith('+')
          ? certain(span, 'phone', 'library', 0.97)
          : candidate(span, 'phone', 'library', 0.7),
      );
    }
  }
  return found;
}

const rule = (
  text: string,
  pattern: RegExp,
  kind: Kind,
  name: string,
  sure: boolean,
  accept?: (t: string) => boolean,
): Finding[] =>
  [...matchesNear(text, /\d/g, pattern)]
    .filter((m) => accept === undefined || accept(m.text))
    .map((m) => (sure ? certain(m.span, kind, name, 0.92) : candidate(m.span, kind, name, 0.5)));

export const numbers: Recognizer = {
  name: 'numbers',
  kinds: ['phone', 'id', 'account', 'plate', 'address'],
  find: (passage) => {
    const { text } = passage;
    if (!/\d/.test(text)) return [];
    return [
      ...figures(passage),
      ...phones(passage),
      ...rule(text, SERIES, 'id', 'series', true, (t) => !/^[A-ZА-Я]{2,3}[ -]?(?:19|20)\d{2}$/.test(t)),
      ...rule(text, CASE_NUMBER, 'id', 'case-number', true, (t) => /\d.*\d/.test(t)),
      ...rule(
        text,
        SLASHED,
        'id',
        'slashed',
        true,
        (t) => !/^\d{1,2}\/(?:\d{2}|\d)$/.test(t) && !YEARS.test(t),
      ),
      ...rule(text, IBAN, 'account', 'iban', true, (t) => isValidIBAN(t.replaceAll(' ', ''))),
      ...rule(text, PLATE_RU, 'plate', 'plate', true),
      ...rule(text, PLATE_OTHER, 'plate', 'plate', false),
      ...rule(text, COORDINATES, 'address', 'coordinates', true),
    ];
  },
};
