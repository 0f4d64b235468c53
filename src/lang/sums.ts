/** Sums of money by their order of magnitude: `195 тыщ рублей` -> a sum in the hundreds of thousands of roubles. */
import { englishCardinals } from './en/lexicon/numbers.ts';
import { russianCardinals } from './ru/lexicon/numbers.ts';
import type { Pair } from './sectors.ts';

/** What a sum may be counted in, by how the mention begins; the Russian word stands in the genitive plural. */
const currencies: readonly (readonly [RegExp, Pair])[] = (
  [
    ['руб|₽|р(?!\\p{L})|rub|roub', 'roubles', 'рублей'],
    ['долл|бакс|dollar|buck|\\$|usd', 'dollars', 'долларов'],
    ['евро|euro|€|eur', 'euros', 'евро'],
    ['тенге|тг|tenge|₸|kzt', 'tenge', 'тенге'],
    ['грив|hryv|₴|uah', 'hryvnias', 'гривен'],
    ['лари|lari|gel|₾', 'lari', 'лари'],
    ['драм|dram|amd', 'drams', 'драмов'],
    ['лир|lira|try|trl', 'liras', 'лир'],
    ['сом|som(?!\\p{L})', 'soms', 'сомов'],
    ['фунт|pound|£|gbp', 'pounds', 'фунтов'],
  ] as const
).map(([start, en, ru]) => [new RegExp(`(?<!\\p{L})(?:${start})`, 'iu'), { en, ru }] as const);

/** Below each bound, the words for sums of that order. */
const orders: readonly (readonly [below: number, Pair])[] = [
  [10, { en: 'units', ru: 'единицы' }],
  [100, { en: 'tens', ru: 'десятки' }],
  [1_000, { en: 'hundreds', ru: 'сотни' }],
  [10_000, { en: 'thousands', ru: 'тысячи' }],
  [100_000, { en: 'tens of thousands', ru: 'десятки тысяч' }],
  [1_000_000, { en: 'hundreds of thousands', ru: 'сотни тысяч' }],
  [1_000_000_000, { en: 'millions', ru: 'миллионы' }],
  [Number.POSITIVE_INFINITY, { en: 'billions', ru: 'миллиарды' }],
];

const scales = new Map<string, number>(
  (
    'k=1e3 к=1e3 тыс=1e3 тыщ=1e3 тыща=1e3 тыщи=1e3 тысяч=1e3 тысяча=1e3 тысячи=1e3 тысячу=1e3 thousand=1e3 grand=1e3 ' +
    'млн=1e6 лям=1e6 ляма=1e6 лямов=1e6 миллион=1e6 миллиона=1e6 миллионов=1e6 million=1e6 mln=1e6 m=1e6 ' +
    'млрд=1e9 миллиард=1e9 миллиарда=1e9 миллиардов=1e9 billion=1e9 bn=1e9'
  )
    .split(' ')
    .map((pair) => {
      const [word = '', value] = pair.split('=');
      return [word, Number(value)] as const;
    }),
);
const halves = new Map([
  ['полтора', 1.5],
  ['полторы', 1.5],
  ['пол', 0.5],
  ['half', 0.5],
]);
/** Scales that follow their number, and when they stand before it make it rough: `тысяч девяносто`, not `тысяча двести`. */
const roughly = new Set(
  'тысяч тысячи тыщ тыщи миллионов миллиона лямов ляма миллиардов миллиарда'.split(' '),
);
const LONGEST = 120;

/** The value of a sum in figures, words or both; null when no number is in it. */
function readSum(text: string): number | null {
  // `3 500 000` and `1,200` are one number each; a comma before one or two figures parts kopecks.
  const joined = text
    .replace(/(\d)[\s\u00a0.,](?=\d{3}(?!\d))/gu, '$1')
    .replace(/(\d),(?=\d{1,2}(?!\d))/gu, '$1.')
    .replace(/полмиллиона/gu, 'пол миллиона');
  let total = 0;
  let current: number | null = null;
  let any = false;
  let rough = 0;
  for (const [word] of joined.matchAll(/\d+(?:\.\d+)?|\p{L}+/gu)) {
    const scale = scales.get(word);
    const figure = /^\d/.test(word) ? Number(word) : undefined;
    const value = figure ?? halves.get(word) ?? russianCardinals.get(word) ?? englishCardinals.get(word);
    if (scale === undefined && value === undefined) continue;
    any = true;
    if (scale !== undefined && current === null && total === 0 && roughly.has(word)) rough = scale;
    else if (scale !== undefined) {
      total += (current ?? 1) * scale;
      current = null;
    } else if (word === 'hundred') current = (current ?? 1) * 100;
    else current = (current ?? 0) + (value ?? 0);
  }
  if (!any) return null;
  return rough === 0 ? total + (current ?? 0) : total === 0 ? (current ?? 1) * rough : total + (current ?? 0);
}

/** What a mention of money is generalised to, its currency kept. Null when its number cannot be read. */
export function sumOf(text: string): Pair | null {
  const written = text.slice(0, LONGEST).toLowerCase().replaceAll('ё', 'е');
  const value = readSum(written);
  if (value === null) return null;
  const [, order] = orders.find(([below]) => value < below) ?? [];
  if (order === undefined) return null;
  const currency = currencies.find(([start]) => start.test(written))?.[1];
  return {
    en: `a sum in the ${order.en}${currency ? ` of ${currency.en}` : ''}`,
    ru: `сумма в ${order.ru}${currency ? ` ${currency.ru}` : ''}`,
  };
}
