/** English words of money: parts of expressions in small letters. */
import type { MoneyTable } from '../../tables.ts';

export const englishMoneyTable: MoneyTable = {
  scales: 'k|thousand|million|mln|billion|bn|hundred',
  currencies:
    'dollars?|bucks|euros?|pounds?(?: sterling)?|roubles?|rubles?|tenge|hryvnias?|usd|eur|gbp|rub|kzt|uah|sek|try|trl|chf|liras?|swedish kronor|turkish liras?',
  whose: ' \\((?:eur|gbp|usd|sek|try|trl)\\)',
  numbers:
    'ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|two|three|four|five|six|seven|eight|nine|a',
  stems: 'dollar|euro|rouble|ruble|tenge|pound|lira|k(?!\\p{L})|usd|eur',
};
