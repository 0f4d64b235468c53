/** Dates as people write them in notes, read far enough to be generalised. */
import type { RuleLevel } from '../domain/policy.ts';
import { englishDateWords } from './en/dates.ts';
import { russianDateWords } from './ru/dates.ts';

export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;
export type Season = (typeof seasons)[number];
export type MonthPart = 'early' | 'mid' | 'late';

/**
 * What a date says. `whole`: every word of it is in the reading, so nothing is lost by saying the reading instead.
 * Months 1-12, days 1-31.
 */
export type DateReading = Readonly<{
  year?: number;
  decade?: number;
  month?: number;
  day?: number;
  season?: Season;
  /** Of the year, 1-4. */
  quarter?: number;
  /** Of a winter made from a month: the year it began in. */
  winterFrom?: number;
  part?: MonthPart;
  /** Said with the day: 0 is Sunday. */
  weekday?: number;
  whole: boolean;
}>;

/** What a language says of one lower-case word. */
export type DateWord = Readonly<{
  month?: number;
  season?: Season;
  part?: MonthPart;
  weekday?: number;
  filler?: true;
}>;
export type DateWords = (word: string) => DateWord | null;

export const seasonOf = (month: number): Season => seasons[Math.floor((month % 12) / 3)] as Season;

const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s*г\.?)?$/u;
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ][\d:.]{1,20}Z?)?$/u;
const MONTH_YEAR = /^(\d{1,2})[./](\d{4})$/u;
const DECADE = /^(?:the\s)?(?:(19|20)?(\d)0)(?:['’]?s|-?е|-?х|-?ые|-?ых)(?:\s(?:годы|годов|годах))?$/u;
const LONGEST = 200;

const fullYear = (written: string): number =>
  written.length === 4 ? Number(written) : Number(written) + (Number(written) > 50 ? 1900 : 2000);
const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;

function numeric(text: string): DateReading | null {
  const iso = ISO.exec(text);
  if (iso && isMonth(Number(iso[2])))
    return {
      year: Number(iso[1]),
      month: Number(iso[2]),
      ...(iso[3] === undefined ? {} : { day: Number(iso[3]) }),
      whole: true,
    };
  const full = NUMERIC.exec(text);
  if (full) {
    const [day, month] = [Number(full[1]), Number(full[2])];
    const year = fullYear(full[3] as string);
    if (isDay(day) && isMonth(month)) return { year, month, day, whole: true };
    if (isDay(month) && isMonth(day)) return { year, month: day, day: month, whole: true }; // 09/21/2022
    return null;
  }
  const short = MONTH_YEAR.exec(text);
  if (short && isMonth(Number(short[1])))
    return { year: Number(short[2]), month: Number(short[1]), whole: true };
  const decade = DECADE.exec(text);
  if (decade)
    return {
      decade: Number(`${decade[1] ?? (Number(decade[2]) < 4 ? '20' : '19')}${decade[2]}0`),
      whole: true,
    };
  return null;
}

const NUMBER = /^['’]?(\d{1,4})(?:-?(?:st|nd|rd|th|го|е|ое|й|ого|м|ом|г))?$/u;

/**
 * Reads a mention of a date in English or Russian, day before month where digits alone leave it open. Null when no
 * year, month or season can be made out, or when it speaks of two of them. A number of two digits after the month is a
 * year (`осенью 22-го`), before it a day (`22-го сентября`).
 */
export function readDate(text: string): DateReading | null {
  if (text.length > LONGEST) return null;
  const bare = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const byDigits = numeric(bare);
  if (byDigits) return byDigits;
  const found = {
    year: new Set<number>(),
    month: new Set<number>(),
    season: new Set<Season>(),
    part: new Set<MonthPart>(),
    day: new Set<number>(),
    weekday: new Set<number>(),
  };
  let whole = true;
  for (const token of bare.split(/[\s,.()/–—]+/u)) {
    if (token === '') continue;
    const word = englishDateWords(token) ?? russianDateWords(token);
    const digits = NUMBER.exec(token)?.[1];
    if (word) {
      if (word.month) found.month.add(word.month);
      if (word.season) found.season.add(word.season);
      if (word.part) found.part.add(word.part);
      if (word.weekday !== undefined) found.weekday.add(word.weekday);
    } else if (digits === undefined) whole = false;
    else if (digits.length === 4) found.year.add(Number(digits));
    else if (
      found.month.size + found.season.size > 0 &&
      (token !== digits || found.day.size > 0) &&
      digits.length === 2
    )
      found.year.add(fullYear(digits));
    else if (isDay(Number(digits))) found.day.add(Number(digits));
    else whole = false;
  }
  if (found.year.size > 1 || found.month.size > 1 || found.season.size > 1) return null;
  const [year] = found.year;
  const [month] = found.month;
  const [season] = found.season;
  const [part] = found.part;
  const [weekday] = found.weekday;
  const days = [...found.day];
  const [day] = days;
  if (year === undefined && month === undefined && season === undefined) return null;
  if (year !== undefined && (year < 1850 || year > 2150)) return null;
  const sameThird = day !== undefined && days.every((d) => thirdOf(d) === thirdOf(day));
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(season === undefined || month !== undefined ? {} : { season }),
    ...(part === undefined ? {} : { part }),
    ...(month === undefined || !sameThird ? {} : days.length > 1 ? { part: thirdOf(day) } : { day }),
    ...(weekday === undefined || days.length !== 1 ? {} : { weekday }),
    whole: whole && days.length < 2 && (day === undefined || month !== undefined),
  };
}

/** Thirds of a month: 1-10, 11-20, 21 to the end. */
export const thirdOf = (day: number): MonthPart => (day <= 10 ? 'early' : day <= 20 ? 'mid' : 'late');

/**
 * The reading made coarser: `fine` thirds of a month, `month`, `quarter`, `medium` seasons, `coarse` years (a season where no
 * year is said). What is coarser already stays; a season lies in two quarters and stays one.
 */
export function coarserDate(reading: DateReading, level: RuleLevel): Omit<DateReading, 'whole'> {
  const { year, month, day, season, part, decade } = reading;
  if (decade !== undefined) return { decade };
  const when = year === undefined ? {} : { year };
  if (level === 'fine') {
    if (month === undefined) return { ...when, ...(season ? { season } : {}), ...(part ? { part } : {}) };
    const third = part ?? (day === undefined ? undefined : thirdOf(day));
    return { ...when, month, ...(third ? { part: third } : {}) };
  }
  if (level === 'month' && month !== undefined) return { ...when, month };
  if (level === 'quarter' && month !== undefined) return { ...when, quarter: Math.ceil(month / 3) };
  if (level === 'coarse' && year !== undefined) return when;
  const of = season ?? (month === undefined ? undefined : seasonOf(month));
  if (of === undefined) return when;
  if (of !== 'winter' || month === undefined || year === undefined) return { ...when, season: of };
  return { season: of, winterFrom: month === 12 ? year : year - 1 };
}

const DAY = 86_400_000;
/** A year without a 29 February and one with it: where they disagree, a date without a year cannot be moved. */
const COMMON_YEAR = 2023;
const LEAP_YEAR = 2024;

/**
 * A day moved by `days`, a multiple of seven, so that its weekday stays true. Null for what is no single day: part of a month, a
 * season, a year, several days; and for a day without a year that would move across the end of February.
 */
export function shiftedDate(reading: DateReading, days: number): Omit<DateReading, 'whole'> | null {
  const { year, month, day, weekday, part, whole } = reading;
  if (!whole || month === undefined || day === undefined || part !== undefined) return null;
  const moved = (of: number): Omit<DateReading, 'whole'> => {
    const at = new Date(Date.UTC(of, month - 1, day) + days * DAY);
    return {
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      ...(year === undefined ? {} : { year: at.getUTCFullYear() }),
    };
  };
  const said = weekday === undefined ? {} : { weekday };
  if (year !== undefined) return { ...moved(year), ...said };
  const [common, leap] = [moved(COMMON_YEAR), moved(LEAP_YEAR)];
  return common.month === leap.month && common.day === leap.day ? { ...common, ...said } : null;
}
