/** Ages in figures and words, English and Russian. */
import { ageWords } from './lexicons.ts';

const english: readonly (readonly [string, number])[] = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10] as const),
];
const decades = new Map(
  'teens twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((w, i) => [w, (i + 1) * 10]),
);
/** Stems; longer ones are tried first, so that пятнадцать is not пять. */
const russian: readonly (readonly [string, number])[] = (
  'один 1,одн 1,год 1,дв 2,три 3,тре 3,четыр 4,четвер 4,пят 5,шест 6,сем 7,вос 8,девят 9,десят 10,одиннадцат 11,двенадцат 12,тринадцат 13,четырнадцат 14,' +
  'пятнадцат 15,шестнадцат 16,семнадцат 17,восемнадцат 18,девятнадцат 19,двадцат 20,тридцат 30,сорок 40,пятьдесят 50,пятидесят 50,' +
  'шестьдесят 60,шестидесят 60,семьдесят 70,семидесят 70,восемьдесят 80,восьмидесят 80,девяност 90,сто 100'
)
  .split(',')
  .map((pair) => [pair.split(' ')[0] as string, Number(pair.split(' ')[1])] as const)
  .sort((a, b) => b[0].length - a[0].length);
/** Tens and units may be one word: `двадцатипятилетняя`. */
function russianNumber(word: string): number | undefined {
  const [stem = '', value] = russian.find(([s]) => word.startsWith(s)) ?? [];
  if (value === undefined || value < 20 || value > 90) return value;
  const rest = word.slice(stem.length).replace(/^[ьи]/u, '');
  const unit = russian.find(([s, n]) => n < 10 && rest.startsWith(s))?.[1];
  return value + (unit ?? 0);
}
const units = /^(?:лет|год|года|году|годов|летн\p{L}{0,3}|years?|old|yrs?|yo|aged?)$/u;
const about = /^(?:около|примерно|почти|за|под|about|around|nearly|almost|over|early|late|mid|roughly|лет)$/u;
const months = /^(?:month|месяц|мес|week|недел|days?$|дней)/u;

/** Above or below an age rather than at it: "over 60", «до 30». */
type Bound = 'over' | 'under';
/**
 * `years` whole; `rough`: said as about so many, so a narrow band would claim too much; `bound`: where the age lies beside them,
 * if not at them.
 */
export type AgeReading = Readonly<{ years: number; rough: boolean; bound?: Bound }>;

/** What makes the number after it a bound, for expressions; its groups are what turns it, and "under" or "over". */
export const beforeBound = `(?:(${ageWords.not}) )?(?:(${ageWords.under})|(${ageWords.over}))`;
const BOUND = new RegExp(`^${beforeBound} `, 'u');
function boundOf(text: string): Bound | undefined {
  const [whole, turned, under] = BOUND.exec(text.trimStart().slice(0, 40).toLowerCase()) ?? [];
  if (whole === undefined) return undefined;
  return (under === undefined) === (turned === undefined) ? 'over' : 'under';
}

/** Reads a mention of an age: `34`, `34-летний`, `forty-one`, `in her thirties`, `лет тридцать`. Null when there is none in it. */
export function readAge(text: string): AgeReading | null {
  const read = readYears(text);
  const bound = boundOf(text);
  return read && bound !== undefined ? { ...read, bound } : read;
}

function readYears(text: string): AgeReading | null {
  const words: readonly string[] =
    text
      .slice(0, 120)
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{N}+|\p{L}+/gu) ?? [];
  let rough = words[0] !== undefined && about.test(words[0]);
  if (words.some((w) => months.test(w))) return { years: 0, rough: false };
  const figures = words.map(Number).filter((n) => Number.isInteger(n) && n < 130);
  const [first] = figures;
  if (first !== undefined) {
    const plural = words.includes('s') || /\d0['’]?s/u.test(text);
    return { years: first, rough: rough || figures.length > 1 || plural };
  }
  let sum = 0;
  let seen = false;
  for (const word of words) {
    if (units.test(word)) continue;
    const decade = decades.get(word);
    if (decade !== undefined) return { years: decade, rough: true };
    const value = english.find(([w]) => w === word)?.[1] ?? russianNumber(word);
    if (value !== undefined) {
      sum += value;
      seen = true;
    } else if (about.test(word)) rough = true;
  }
  return seen && sum < 130 ? { years: sum, rough } : null;
}

const OLDEST = 90;
/**
 * `34` in bands of 5 -> `30-34`; 90 and above are one band, `90+`. A bound is widened to the edge of a band: "over 62" is `60+`, "under
 * 28" `under 30`.
 */
export function ageBand({ years, bound }: AgeReading, width: number): Readonly<{ en: string; ru: string }> {
  const from = years >= OLDEST ? OLDEST : Math.floor(years / width) * width;
  const alike = (band: string) => ({ en: band, ru: band });
  if (bound === 'under') {
    const to = Math.ceil(years / width) * width;
    return { en: `under ${to}`, ru: `до ${to}` };
  }
  if (bound === 'over' || from >= OLDEST) return alike(`${from}+`);
  return alike(`${from}-${Math.min(from + width, OLDEST) - 1}`);
}
