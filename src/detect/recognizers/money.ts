/** Sums of money: a number with its currency, either side, in both languages. */
import { certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';

const NUMBER = '\\d{1,3}(?:[ \\u00a0.,]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,3})?';
const SCALE =
  '(?:тыс(?:яч\\p{L}{0,2}|\\.)?|тыщ\\p{L}?|млн\\.?|миллион\\p{L}{0,2}|млрд\\.?|миллиард\\p{L}{0,2}|k|thousand|million|mln|billion|bn|hundred|к)';
const CURRENCY =
  '(?:руб\\p{L}{0,4}\\.?|р\\.|₽|тенге|тг|долл\\p{L}{0,6}\\.?|бакс\\p{L}{0,2}|евро|гривен\\p{L}{0,2}|гривн\\p{L}|сум(?:ов)?|сомов|сома|лари|фунт\\p{L}{0,2}|юан\\p{L}{1,3}|иен\\p{L}?|dollars?|bucks|euros?|pounds?(?: sterling)?|roubles?|rubles?|tenge|hryvnias?|usd|eur|gbp|rub|kzt|uah|sek|try|trl|chf|liras?|Swedish kronor|Turkish liras?|\\$|€|£|₸|₴)';
const AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:${NUMBER}) ?(?:${SCALE} ?)?${CURRENCY}(?!\\p{L})(?: США| \\((?:EUR|GBP|USD|SEK|TRY|TRL)\\))?`,
  'giu',
);
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:US\\$|\\$|€|£|₽|₸|₴|EUR|GBP|USD|RUB|KZT|UAH|SEK|TRL|TRY|CHF) ?(?:${NUMBER})(?: ?${SCALE}(?!\\p{L}))?`,
  'gu',
);
const WORDS = new RegExp(
  `(?<!\\p{L})(?:сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|десять|пятнадцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|пять|шесть|семь|восемь|девять|два|две|три|четыре|полтора|полмиллиона|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|two|three|four|five|six|seven|eight|nine|a) (?:${SCALE} )(?:${CURRENCY})(?!\\p{L})`,
  'giu',
);

const SCALES = /тыс|тыщ|милли|thousand|million|hundred/giu;

export const money: Recognizer = {
  name: 'money',
  kinds: ['money'],
  find: ({ text }) => {
    const found: Finding[] = [];
    for (const [pattern, rule] of [
      [AFTER, 'number-currency'],
      [BEFORE, 'currency-number'],
      [WORDS, 'in-words'],
    ] as const)
      for (const m of matchesNear(text, rule === 'in-words' ? SCALES : /\d/g, pattern))
        found.push(certain(m.span, 'money', rule, 0.85));
    return found;
  },
};
