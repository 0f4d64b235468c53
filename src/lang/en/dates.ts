/** English words of dates. */
import type { DateReading, DateWord } from '../dates.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const seasonWords = {
  winter: 'winter',
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
} as const;
const partWords = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
} as const;
const fillers = new Set('of the in on at by since from until till before after year th a ad ce'.split(' '));

const words = new Map<string, DateWord>();
for (const [i, month] of months.entries()) {
  words.set(month, { month: i + 1 });
  words.set(month.slice(0, 3), { month: i + 1 });
  words.set(month.slice(0, 4), { month: i + 1 }); // sept
}
export const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
for (const [weekday, name] of weekdayNames.entries())
  for (const form of [name, name.slice(0, 3), name.slice(0, 4), name.slice(0, 5)])
    words.set(form.toLowerCase(), { weekday });
for (const [word, season] of Object.entries(seasonWords)) words.set(word, { season });
for (const [word, part] of Object.entries(partWords)) words.set(word, { part });
for (const word of fillers) words.set(word, { filler: true });

/** `sept` -> month 9; null when the word says nothing of a date. `mid-may` is read by its parts. */
export function englishDateWords(word: string): DateWord | null {
  const parts = word.split('-');
  if (parts.length === 2 && parts[0] !== undefined && parts[1] !== undefined) {
    const [a, b] = [words.get(parts[0]), words.get(parts[1])];
    return a && b ? { ...a, ...b } : null;
  }
  return words.get(word) ?? null;
}

const quarters = ['first', 'second', 'third', 'fourth'];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `{month: 9, part: 'late', year: 2022}` -> `late September 2022`; a day whole: `Saturday, 24 September 2022`; a winter runs over two years: `winter 2022/23`. */
export function englishDate(reading: Omit<DateReading, 'whole'>): string {
  const { year, month, season, part, decade, winterFrom, quarter, day, weekday } = reading;
  if (decade !== undefined) return `the ${decade}s`;
  if (quarter !== undefined)
    return `the ${quarters[quarter - 1]} quarter${year === undefined ? '' : ` of ${year}`}`;
  const name = month === undefined ? season : capital(months[month - 1] ?? '');
  const run =
    winterFrom === undefined ? year : `${winterFrom}/${String((winterFrom + 1) % 100).padStart(2, '0')}`;
  if (day !== undefined) {
    const date = `${day} ${name}${year === undefined ? '' : ` ${year}`}`;
    return weekday === undefined ? date : `${weekdayNames[weekday]}, ${date}`;
  }
  const words = [
    part === 'mid' && name !== undefined ? `mid-${name}` : part,
    part === 'mid' ? undefined : name,
    run,
  ];
  return words.filter((word) => word !== undefined).join(' ');
}
