/** Turns of English speech that tell an age. */
import type { Wording } from '../../tables.ts';
import { englishCardinals } from './numbers.ts';

const NUMBERS = [...englishCardinals.keys()].join('|');
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

export const englishAgeWordings: readonly Wording[] = [
  {
    rule: 'year-old',
    sure: 0.95,
    near: 'years?[- ]o|months?[- ]o|weeks?[- ]o|\\dy|y\\.? ?o| yo',
    form: `(?:\\d{1,3}|(?:${NUMBERS})(?:[- ][a-z]{3,6})?)[- ](?:years?|months?|weeks?)[- ](?:olds?|of age)|\\d{1,3} ?(?:y\\.? ?o\\.?|yo)`,
    example: '34-year-old, five months old, 41 y.o.',
  },
  {
    rule: 'decade-of-life',
    sure: 0.95,
    near: "ties|teens|0'?s",
    form: "(?:in|into) (?:my|his|her|their|your|our) ((?:early|mid|late)?[- ]?(?:\\d0'?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
    example: 'in her mid-thirties',
  },
  {
    rule: 'about',
    sure: 0.85,
    near: 'something',
    form: `(?:${TENS})[- ]?something`,
    example: 'a thirty-something driver',
  },
  {
    rule: 'about',
    sure: 0.8,
    near: 'pushing|approaching|nearing',
    form: `(?:pushing|approaching|nearing) (?:${TENS})`,
    example: 'pushing forty',
  },
  {
    rule: 'birthday',
    sure: 0.85,
    near: 'birthday',
    form: '(?:\\d{1,2}(?:st|nd|rd|th)|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|sixteenth|eighteenth|twenty-first) birthday',
    example: 'her 40th birthday',
  },
  {
    rule: 'age-word',
    sure: 0.85,
    near: 'genarian',
    form: '(?:quadra|quinqua|sexa|septua|octo|nona|cente)genarians?',
    example: 'a septuagenarian',
  },
  {
    rule: 'age-word',
    sure: 0,
    near: 'teenage|age(?![a-z])',
    form: 'retirement age|pension age|pensionable age|teenage|school age|underage',
    example: 'of retirement age',
  },
  {
    rule: 'range',
    sure: 0,
    near: 'over|under|above|below|between|aged',
    form: '(?:people|girls|boys|women|men|children|kids|those) ((?:over|under|above|below) \\d{1,2}|(?:between|aged) \\d{1,2} and \\d{1,2})(?![\\d%])',
    example: 'women over 50',
  },
  {
    rule: 'about',
    sure: 0.75,
    near: ' side of |going on|the big ',
    form: `(?:wrong|right|far|other|sunny) side of (${TENS})|((?:${NUMBERS}|\\d{1,2}) going on (?:${NUMBERS}|\\d{1,2}))(?! (?:people|percent))|turn(?:ed|s|ing) the big (?:(?:three|four|five|six|seven|eight|nine)[- ](?:oh|o)|\\d0)`,
    example: 'the wrong side of fifty, twelve going on thirteen',
  },
  {
    rule: 'about',
    sure: 0,
    near: 'shy of|short of',
    form: `(?:just |a year |two years |a little |a bit )(?:shy|short) of (${TENS}|\\d0)(?! (?:people|percent|thousand|million|dollars|euros))`,
    example: 'just shy of sixty',
  },
  {
    rule: 'apart',
    sure: 0,
    near: ' (?:younger|older)',
    form: `(?:${NUMBERS}|a|\\d{1,2}) years? (?:younger|older)(?= than)`,
    example: 'two years younger than me',
  },
];
