/** English words of money: parts of expressions in small letters. */
import { type MoneyTable, words } from '../../tables.ts';

export const englishMoneyTable: MoneyTable = {
  scales: 'k|thousand|million|mln|billion|bn|hundred|grand',
  currencies:
    'dollars?|bucks|euros?|pounds?(?: sterling)?|roubles?|rubles?|tenge|hryvnias?|lari|drams?|soms?|zloty|usd|eur|gbp|rub|kzt|uah|gel|amd|sek|try|trl|chf|liras?|kyats?|birr|nakfa|yuan|renminbi|rmb|yen|rupees?|rupiahs?|pesos?|c[óo]rdobas?|bol[íi]var(?:e?s)?|quetzale?s|lempiras?|rials?|riyals?|tomans?|dinars?|dirhams?|manats?|somonis?|shekels?|francs?|forints?|kron(?:a|or|er|en)|korunas?|crowns|lei|leva|baht|dongs?|ringgit|afghanis?|nairas?|shillings?|swedish kronor|turkish liras?',
  thousand: 'k',
  whose: ' \\((?:eur|gbp|usd|sek|try|trl)\\)',
  inNumber: words('and a'),
  halves: words('half'),
  paid: 'pay|paid|cost|price|ticket|salar|wage|fine|bribe|debt|loan|earn|rent|saved|borrow|mortgage|worth|offer|owe|sold|bought|spen[dt]|wanted|money|cash|pension|charg|for$',
  priced:
    'pa(?:y|ys|id|ying)$|salar|wage|bribe|debt|loan|rent$|rents$|owe|earn|mortgage|pension|ransom|deposit|savings',
  whole: new Set(),
  perPeriod: '(?:an?|per) (?:day|week|month|year|hour|night|shift)',
  per: words('a an per'),
  more: words('something odd change'),
  periods: words('day week month year hour night shift head'),
  stems: 'dollar|euro|rouble|ruble|tenge|pound|lira|k(?![a-z])|usd|eur',
};
