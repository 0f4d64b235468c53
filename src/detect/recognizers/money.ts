/** Sums of money: a number with its currency, either side, in all languages. */
import { moneyWords } from '../../lang/lexicons.ts';
import { certain, matchesNear, type Recognizer } from '../passage.ts';

const NUMBER = '\\d{1,3}(?:[ \\u00a0.,]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,3})?';
const SCALE = `(?:${moneyWords.scales})`;
const CURRENCY = `(?:${moneyWords.currencies}|[$€£₽₸₴])`;
const CURRENCY_NEAR = new RegExp(CURRENCY, 'gu');
const FIGURE = /\d/;
const AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:${NUMBER}) ?(?:${SCALE} ?)?${CURRENCY}(?!\\p{L})(?:${moneyWords.whose})?`,
  'gu',
);
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:US\\$|\\$|€|£|₽|₸|₴|EUR|GBP|USD|RUB|KZT|UAH|SEK|TRL|TRY|CHF) ?(?:${NUMBER})(?: ?${SCALE}(?!\\p{L}))?`,
  'gu',
);
const BEFORE_NEAR = /[$€£₽₸₴RDPBTHKLFY] ?\d/gu;
const WORDS = new RegExp(`(?<!\\p{L})(?:${moneyWords.numbers}) ${SCALE} ${CURRENCY}(?!\\p{L})`, 'gu');
const WORDS_NEAR = new RegExp(` ${SCALE} ${CURRENCY}`, 'gu');

export const money: Recognizer = {
  name: 'money',
  kinds: ['money'],
  find: ({ text, small }) =>
    [
      { rule: 'number-currency', found: matchesNear(small, CURRENCY_NEAR, AFTER, FIGURE) },
      { rule: 'currency-number', found: matchesNear(text, BEFORE_NEAR, BEFORE) },
      { rule: 'in-words', found: matchesNear(small, WORDS_NEAR, WORDS) },
    ].flatMap(({ rule, found }) => [...found].map(({ span }) => certain(span, 'money', rule, 0.85))),
};
