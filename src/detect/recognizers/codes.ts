/** Numbers with letters in them: series of papers, references of cases and contracts, flights, accounts, plates, machines. */
import { getCountrySpecifications } from 'ibantools';
import type { Kind } from '../../domain/kinds.ts';
import { numberWords, secretWordings } from '../../lang/lexicons.ts';
import { LETTERS } from '../../lang/script.ts';
import { isDateInFigures } from '../date-figures.ts';
import { wordFor } from '../number-words.ts';
import { certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';
import { wordingsOf } from '../wordings.ts';

/** Papers that have a form of their own: passports, certificates, licences, personal numbers. */
const SERIES =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,3}(?: ?(?:№|No\.?|N)? ?|-)\d{6,9}|\d{2} ?\d{2} ?(?:№|N|No\.?) ?\d{6}|\d{2} ?(?:№|No\.?) ?\d{7}|\d{2} \p{Lu}{2} \d{6}|[IVX\u0425]{1,4}-\p{Lu}{2} ?(?:№|No\.?|N)? ?\d{6}|\d{7}[A-ZА-Я]\d{3}[A-ZА-Я]{2}\d|[A-Z]{2}\d{9}[A-Z]{2}|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z]{2})(?![\p{L}\p{N}])/gu;
/** The two lines at the foot of a passport. */
const MACHINE_READABLE = /(?<![\p{L}\p{N}<])[A-Z0-9<]{2,30}<<[A-Z0-9<]{0,40}/gu;
/** Letters and figures in parts: `2-1234/2022`, `А40-12345/2022`, `77RS0001-01-2022-001234-56`, `INV-2021-0045`. */
const REFERENCE = new RegExp(
  `(?<![\\d${LETTERS}./:@_-])[${LETTERS}\\d]{1,12}(?:[-/.][${LETTERS}\\d]{1,12}){1,6}(?![\\d${LETTERS}@_]|[/-][\\d${LETTERS}])`,
  'gu',
);
const DOCKET = /(?<![\p{L}\p{N}:])(?:\d:)?\d{2}-[a-z]{2,3}-\d{3,6}(?![\p{L}\p{N}])/giu;
/** A court's report: `NJA 2005 p. 884`, `[2003] EWCA Civ 1234`. */
const LAW_REPORT =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6} (?:19|20)\d{2} (?:p|s|nr|no)\. ?\d{1,5}|\[(?:19|20)\d{2}\] [A-Z]{2,6} (?:[A-Z][a-z]{2,5} )?\d{1,5})(?![\p{L}\p{N}])/gu;
/** Capitals and figures in one word: `X7K9QZ`, `045А`, `C02XK1ABJGH5`. */
const MIXED = /(?<![\p{L}\p{N}./-])(?:\p{Lu}{1,6}-?\d|\d{1,7}\p{Lu})[\p{Lu}\d]{0,18}(?![\p{L}\p{N}/-])/gu;
/** A number of one to three figures that follows its word and sign: «приказ № 12». */
const SHORT = /(?:№|(?<!\p{L})(?:no|nos)\.) ?(\d{2,3}(?:-\p{L}{1,3})?)(?![\p{L}\p{N}/.-])/giu;
const FLIGHT = new RegExp(
  `(?<!\\p{L})(?:${numberWords.flights}) (?:№ ?|no\\. ?|number )?([A-ZА-Я\\d]{2}[ -]?\\d{2,4}|\\d{3,4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const TRAIN = new RegExp(
  `(?<!\\p{L})(?:${numberWords.trains}) (?:№ ?|no\\. ?|number )?(\\d{1,4}(?: ?\\p{Lu})?)(?![\\p{L}\\p{N}]|[.:]\\d)`,
  'gu',
);
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
/** Bitcoin, Ethereum, Tron, TON. */
const WALLET =
  /(?<![\p{L}\p{N}])(?:0x[0-9a-fA-F]{40}|bc1[0-9a-z]{25,60}|[13T][1-9A-HJ-NP-Za-km-z]{25,34}|[EU]Q[\w-]{46})(?![\p{L}\p{N}_-])/gu;
/** `bc1q...x7k2`: a wallet with its middle left out. */
const SHORTENED_WALLET = /(?<![\p{L}\p{N}])(?:bc1|0x)[0-9a-z]{1,12}(?:\.{2,3}|…)(?:[0-9a-z]{3,12})?/giu;
/** `///lamp.stove.orchid`: a square of three metres (what3words). */
const THREE_WORDS = /(?<!\/)\/\/\/\p{L}{2,24}\.\p{L}{2,24}\.\p{L}{2,24}/gu;
const VIN =
  /(?<![\p{L}\p{N}])(?=[A-Z\d]{0,12}\d[A-Z\d]{0,12}\d)[A-HJ-NPR-Z][A-HJ-NPR-Z\d]{12}\d{4}(?![\p{L}\p{N}])/gu;
const BANK_CODE = new RegExp(numberWords.bankCodes, 'giu');
const SWIFT = /(?<![\p{L}\p{N}])[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?(?![\p{L}\p{N}])/gu;

/** A date, a time, a span of years, a share, a fraction of a pace: parts that make no reference. */
const PLAIN =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[./-]\d{2,4}|\d{1,4}[.,/-]\d{1,2}|(?:1[6-9]|20)\d{2}[-/](?:(?:1[6-9]|20)\d{2}|\d{2})|\d{1,5}-\d{1,5}|\d{1,5}\.\d{1,5}|\d{1,3}(?:\.\d{1,3}){2,5})(?:-?\p{L}{1,2})?$/u;
/** `120/80` on a doctor's page. */
const PRESSURE = /^(?:[89]\d|1\d\d|2[0-4]\d)\/(?:[4-9]\d|1[0-3]\d)$/;
/** What no word explains is a reference by its form alone: a stroke and a year, two strokes, many figures. */
const REFERENCE_FORM = new RegExp(
  `^(?:\\d{1,6}\\/\\d{2,4}|\\d{1,4}[${LETTERS}]{0,2}-\\d{1,6}\\/\\d{2,4}|[${LETTERS}]{1,3}[.-]?\\d{1,6}(?:-\\d{1,7})?\\/\\d{2,4}|\\d{4}\\/\\d{3,6}|\\d{1,6}(?:\\/[${LETTERS}\\d]{1,8}){2,3}(?:-[${LETTERS}]{1,3})?|\\d{2}[A-Z]{2}\\d{4}(?:-\\d{2,6}){3,4})$`,
  'u',
);

type Rule = Readonly<{
  pattern: RegExp;
  anchor: RegExp;
  kind: Kind;
  name: string;
  accept?: (text: string) => boolean;
}>;
const count = (text: string): number => text.replace(/\D/g, '').length;

/** Written by hand an account has slips: the length that its country gives it tells more of it than its check digits. */
const ibans = getCountrySpecifications();
const hasLengthOfIban = (text: string): boolean =>
  ibans[text.slice(0, 2)]?.chars === text.replaceAll(' ', '').length;

const rules: readonly Rule[] = [
  {
    pattern: SERIES,
    anchor: /\d{6}|\d{3}[A-ZА-Я]|[A-Z] ?\d{2} \d{2}/gu,
    kind: 'id',
    name: 'series',
    accept: (t) => !/^\p{Lu}{2,3}[ -]?(?:19|20)\d{2}$/u.test(t),
  },
  { pattern: MACHINE_READABLE, anchor: /<</g, kind: 'id', name: 'machine-readable' },
  { pattern: DOCKET, anchor: /\d-\p{L}{2,3}-\d/gu, kind: 'id', name: 'docket' },
  { pattern: LAW_REPORT, anchor: /(?:p|s|nr|no)\. ?\d|\[\d{4}\]/gu, kind: 'id', name: 'law-report' },
  {
    pattern: FLIGHT,
    anchor: new RegExp(numberWords.flights, 'giu'),
    kind: 'id',
    name: 'flight',
    accept: (t) => count(t) >= 2 && !/^(?:19|20)\d{2}$/.test(t),
  },
  {
    pattern: TRAIN,
    anchor: new RegExp(numberWords.trains, 'gu'),
    kind: 'id',
    name: 'train',
    accept: (t) => /\p{L}/u.test(t) || count(t) >= 3,
  },
  {
    pattern: IBAN,
    anchor: /[A-Z]{2}\d{2}/g,
    kind: 'account',
    name: 'iban',
    accept: hasLengthOfIban,
  },
  {
    pattern: WALLET,
    anchor: /(?<![0-9A-Za-z])[0-9A-Za-z]{24}/g,
    kind: 'account',
    name: 'wallet',
    accept: (t) => /\d/.test(t) && /[A-Za-z]/.test(t) && !/^T\p{L}+$/u.test(t),
  },
  {
    pattern: SHORTENED_WALLET,
    anchor: /(?:bc1|0x)[0-9a-z]{1,12}(?:\.{2,3}|…)/giu,
    kind: 'account',
    name: 'wallet',
  },
  { pattern: THREE_WORDS, anchor: /\/\/\//g, kind: 'id', name: 'three-words' },
  { pattern: VIN, anchor: /[A-Z\d]{13}\d{4}/g, kind: 'id', name: 'vin' },
];

const hasStroke = (text: string): boolean => /\//.test(text) && count(text) >= 3;
/** `60-day`, `1996-VI`, «12-летний». */
const COMPOUND = /^\d{1,4}-(?:\p{Ll}{2,12}|[IVX]{1,5})$/u;

/** References with their parts, mixed words and short numbers: what the word before them says, else their form. */
function explained(text: string): Finding[] {
  const found: Finding[] = [];
  const read = (span: Readonly<{ start: number; end: number }>, value: string): void => {
    const digits = count(value);
    const word = digits === 0 ? null : wordFor(text, span.start, span.end, Math.max(digits, 4));
    if (word && !word.weak && word.kind !== 'phone') found.push(certain(span, word.kind, word.rule, 0.9));
    else if (word?.weak && digits >= 3) found.push(certain(span, word.kind, word.rule, 0.75));
  };
  for (const { span, text: value } of matchesNear(text, /\d[-/.]|[-/.]\d/g, REFERENCE)) {
    if (count(value) < 2 || (PLAIN.test(value) && !hasStroke(value)) || isDateInFigures(value)) continue;
    if (
      REFERENCE_FORM.test(value) &&
      !PRESSURE.test(value) &&
      !/^\d{1,2}\/\d{1,2}$/.test(value) &&
      !/^(?:1[6-9]|20)\d{2}\/\d{2,4}$/.test(value)
    )
      found.push(certain(span, 'id', 'reference-form', 0.9));
    else if (!COMPOUND.test(value)) read(span, value);
  }
  for (const { span, text: value } of matchesNear(text, /\d/g, MIXED, /\p{Lu}-?\d|\d\p{Lu}/u))
    if (/\p{L}/u.test(value)) read(span, value);
  for (const { span } of matchesNear(text, /(?:№|nos?\.) ?\d\d/giu, SHORT)) {
    const word = wordFor(text, span.start, span.end, 3);
    if (word && !word.weak && word.kind === 'id') found.push(certain(span, 'id', word.rule, 0.8));
  }
  for (const { span } of matchesNear(text, BANK_CODE, SWIFT)) {
    const word = wordFor(text, span.start, span.end, 9);
    if (word?.rule === 'account-word') found.push(certain(span, 'account', 'swift', 0.9));
  }
  return found;
}

const secrets = wordingsOf('id', secretWordings, 0.5);

export const codes: Recognizer = {
  name: 'codes',
  kinds: ['id', 'account', 'plate'],
  find: (passage) => {
    const { text } = passage;
    const found: Finding[] = secrets(passage);
    for (const { pattern, anchor, kind, name, accept } of rules)
      for (const m of matchesNear(text, anchor, pattern))
        if (accept === undefined || accept(m.text)) found.push(certain(m.span, kind, name, 0.92));
    return [...found, ...explained(text)];
  },
};
