/** Dates by the form of their figures: `12.05.1988`, `3/VII-84`, `1.11.`, a year of birth, and those that a scan gave letters. */
import type { Span } from '../domain/span.ts';
import { dateWords } from '../lang/lexicons.ts';
import { isDateInFigures } from './date-figures.ts';
import { withFigures } from './misread.ts';
import { candidate, certain, type Finding, matchesNear } from './passage.ts';

const FIGURES = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:\\d{4}|\\d{2})|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./]\\d{4})(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?Z?| ?(?:${dateWords.yearMark}))?(?![\\p{L}\\p{N}]|[./-]\\d)`,
  'gu',
);
/** What may follow the day: a time, the word for year. */
const FIGURES_TAIL = new RegExp(`(?:[T ]\\d{1,2}:[\\d:]{2,5}Z?| ?(?:${dateWords.yearMark}))$`, 'u');
/** `12.XI.1999`, `3/VII-84` */
const ROMAN_MONTH =
  /(?<![\p{L}\p{N}])\d{1,2}[ ./-](?:X(?:II?)?|I{1,3}|IV|VI{0,3}|IX)[ ./-](?:\d{4}|\d{2})(?![\p{L}\p{N}])/gu;
const SHORT_FIGURES = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:(?:0[1-9]|[12]\\d|3[01])[./](?:0[1-9]|1[0-2])|(?:1[3-9]|2[0-35-9]|3[01])/[1-9])(?![\\p{N}]|[.,/-]\\d| ?(?:%|${dateWords.measures}))`,
  'gu',
);
const MISREAD_YEAR = /(?<![\p{L}\p{N}./-])(?:19\d\d|20[0-3]\d)(?![\p{L}\p{N}./-])/gu;
/** `5/vii`, `23/IX`: a day and its month, without the year. */
const ROMAN_DAY =
  /(?<![\p{L}\p{N}./])(?:0?[1-9]|[12]\d|3[01]) ?\/ ?(?:x(?:ii?)|iv|ii|iii|vi{1,3}|ix|X(?:II?)|IV|II|III|VI{1,3}|IX)(?![\p{L}\p{N}/])/gu;
/** `1.11.`: a day and its month with a point behind each. */
const POINTED_DAY = /(?<![\p{L}\p{N}.,/-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\p{N})/gu;
/** «1987 г.р.», «87 г. р.», «1990 года рождения» */
const BORN = new RegExp(dateWords.born, 'gu');
const BIRTH_YEAR = new RegExp(`(?<![\\p{L}\\p{N}.,])(?:\\d{2}|\\d{4})(?:${dateWords.born})`, 'gu');

const AROUND = 12;
const DATED_BEFORE = new RegExp(`(?:^|\\n)[#* ]{0,4}$|(?<!\\p{L})(?:${dateWords.dated}) $`, 'iu');
const DATED_AFTER = new RegExp(`^,? (?:${dateWords.weekdays})(?!\\p{L})`, 'iu');
/** `11.03, Sat`, "on 27.03", «письмо от 12.03», and what heads a line: two figures with a point are a day there. */
const isDatedBeside = (text: string, { start, end }: Span): boolean =>
  DATED_BEFORE.test(text.slice(Math.max(0, start - AROUND), start)) ||
  DATED_AFTER.test(text.slice(end, end + AROUND));

/** `1.11. signed, ...` heads a line whose words go on in small letters; `1.11. Title` numbers a section. */
const opensNote = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && /^ \p{Ll}/u.test(text.slice(end, end + 3));

/** `l943`, `b. l2.O3.l987`: dates that a scan gave letters. */
function misread(text: string): readonly Finding[] {
  const read = withFigures(text);
  if (read === null) return [];
  const isOther = ({ start, end }: Span): boolean => read.slice(start, end) !== text.slice(start, end);
  return [
    ...[...matchesNear(read, /\d[./-]/g, FIGURES)].flatMap((m) =>
      isOther(m.span) && isDateInFigures(m.text.replace(FIGURES_TAIL, ''))
        ? [certain(m.span, 'date', 'misread', 0.85)]
        : [],
    ),
    ...[...matchesNear(read, /(?:19|20)\d\d/g, MISREAD_YEAR)].flatMap(({ span }) =>
      isOther(span) ? [candidate(span, 'date', 'misread', 0.5)] : [],
    ),
  ];
}

export function dateForms(text: string): Finding[] {
  const found: Finding[] = [];
  for (const m of matchesNear(text, /\d[./-]/g, FIGURES))
    if (isDateInFigures(m.text.replace(FIGURES_TAIL, '')))
      found.push(certain(m.span, 'date', 'figures', 0.97));
  found.push(...misread(text));
  for (const m of matchesNear(text, /[ ./-][IVX]{1,4}[ ./-]/g, ROMAN_MONTH))
    found.push(certain(m.span, 'date', 'roman-month', 0.9));
  for (const m of matchesNear(text, /\d[./]\d/g, SHORT_FIGURES))
    found.push(
      isDatedBeside(text, m.span)
        ? certain(m.span, 'date', 'day-and-month', 0.85)
        : candidate(m.span, 'date', 'day-and-month', 0.5),
    );
  for (const m of matchesNear(text, /\d ?\/ ?[ivxIVX]{2}/gu, ROMAN_DAY))
    found.push(candidate(m.span, 'date', 'roman-month', 0.5));
  for (const m of matchesNear(text, /\d\.\d{1,2}\./g, POINTED_DAY))
    if (opensNote(text, m.span) || (isDatedBeside(text, m.span) && text[m.span.start - 1] === ' '))
      found.push(candidate(m.span, 'date', 'day-and-month', 0.5));
  for (const m of matchesNear(text, BORN, BIRTH_YEAR))
    found.push(certain(m.span, 'date', 'birth-year', 0.95));
  return found;
}
