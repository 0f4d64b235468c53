/** Sums of money: a number with its currency, either side, in figures and in words; thousands of nothing named are asked about. */
import { moneyWords } from '../../lang/lexicons.ts';
import { LETTERS } from '../../lang/script.ts';
import { countsNext } from '../number-words.ts';
import { candidate, certain, type Finding, matchesNear, type Passage, type Recognizer } from '../passage.ts';
import { numberOf } from '../phrasebook.ts';
import { indexesIn, isAdjacent, lowerAt, spanOf } from '../tokens.ts';
import { ofWord } from '../words.ts';

const NUMBER = '\\d{1,3}(?:[ .,]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,3})?';
const SCALE = `(?:${moneyWords.scales})`;
const CURRENCY = `(?:${moneyWords.currencies}|[$€£₽₸₴₾¥₺₼₹])`;
const CURRENCY_NEAR = new RegExp(CURRENCY, 'u');
const AFTER = new RegExp(
  `(?<![\\d${LETTERS}.,])(?:${NUMBER}) ?(?:${SCALE} ?)?${CURRENCY}(?![${LETTERS}])(?:${moneyWords.whose})?(?: (?:${moneyWords.perPeriod})(?![${LETTERS}]))?`,
  'gu',
);
const BEFORE = new RegExp(
  `(?<![\\d${LETTERS}])(?:(?:US|HK|NT|[ACS])?\\$|€|£|₽|₸|₴|₾|¥|₺|₼|₹|EUR|GBP|USD|RUB|KZT|UAH|GEL|AMD|SEK|TRL|TRY|CHF|PLN|KGS|UZS) ?(?:${NUMBER})(?: ?${SCALE}(?![${LETTERS}]))?`,
  'gu',
);
/** `gel 140`, `lari 900`: a currency in small letters, whose name is no other word. */
const BEFORE_SMALL = new RegExp(
  `(?<![\\d${LETTERS}])(?:usd|eur|gbp|gel|kzt|uah|rub|kgs|uzs|lari|tenge|hryvnias?) (?:${NUMBER})(?: ?${SCALE}(?![${LETTERS}]))?(?![\\d${LETTERS}])`,
  'gu',
);
const BEFORE_SMALL_NEAR = /[a-z] \d\d/g;
const BEFORE_NEAR = /[$€£₽₸₴₾¥₺₼₹RDPBTHKLFYNS] ?\d/gu;
/** `68к`, `900k`: of money when nothing else is said. */
const THOUSANDS = new RegExp(
  `(?<![\\d${LETTERS}.,])\\d{2,4}(?:${moneyWords.thousand})(?![\\d${LETTERS}])`,
  'gu',
);
const ONLY_SCALE = new RegExp(`^${SCALE}$`, 'u');
const PAID = new RegExp(`^(?:${moneyWords.paid})`, 'u');
const PRICED = new RegExp(`^(?:${moneyWords.priced})`, 'u');
const ONLY_CURRENCY = new RegExp(`^${CURRENCY}$`, 'u');

/** Words of one number at most: «сто восемнадцать с половиной тысяч». */
const MOST = 8;
const SHORTEST_SCALE = 3;
type Part = 'number' | 'scale' | 'whole' | 'within' | 'none';
const partOf = ofWord((word, token): Part => {
  if (word.lower.length >= SHORTEST_SCALE && ONLY_SCALE.test(word.lower)) return 'scale';
  if (numberOf(word, token) !== null || moneyWords.halves.has(word.lower)) return 'number';
  if (moneyWords.whole.has(word.lower)) return 'whole';
  return moneyWords.inNumber.has(word.lower) ? 'within' : 'none';
});
const partAt = (passage: Passage, i: number): Part => {
  const token = passage.tokens[i];
  return token?.word ? partOf(passage.words(token), token) : 'none';
};

/** «три тысячи в день», "two hundred a week", «с копейками»: last token of what goes on a sum that ends at `last`. */
const goesOn = (passage: Passage, last: number): number =>
  (moneyWords.per.has(lowerAt(passage, last + 1)) && moneyWords.periods.has(lowerAt(passage, last + 2))) ||
  (moneyWords.inNumber.has(lowerAt(passage, last + 1)) && moneyWords.more.has(lowerAt(passage, last + 2)))
    ? last + 2
    : last;

/** How far before a sum the word stands that says it is one: «билет на двоих сто тысяч». */
const REACH = 4;
const isAfter = (said: RegExp, passage: Passage, i: number): boolean => {
  for (let at = i - 1; at >= i - REACH && passage.tokens[at]; at--)
    if (said.test(lowerAt(passage, at))) return true;
  return false;
};
/** «купил за десять тысяч», "a fine of 40 thousand": thousands of money. */
const isPaid = (passage: Passage, i: number): boolean => isAfter(PAID, passage, i);
/** "paid 3,200", «должна восемьсот с хвостиком»: a number that ends before token `next`, counts nothing, and has no unit. */
const isPriced = (passage: Passage, i: number, next: number): boolean => {
  const after = passage.tokens[next];
  if (after?.word && isAdjacent(passage, next - 1) && !passage.words(after).functional()) return false;
  return isAfter(PRICED, passage, i);
};

/** `1.9 million`: index of the figure before the point, where token `i` is that behind it. */
const beforePoint = ({ text, tokens }: Passage, i: number): number => {
  const whole = tokens[i - 2];
  const [point, part] = [tokens[i - 1], tokens[i]];
  const isDecimal =
    whole?.shape === 'number' &&
    part?.shape === 'number' &&
    /^[.,]$/.test(point?.text ?? '') &&
    text.slice(whole.span.start, part.span.end).length === whole.text.length + 1 + part.text.length;
  return isDecimal ? i - 2 : i;
};

/** «в долгах на триста»: one word that is a sum by its size. */
const isHundreds = ({ tokens, words }: Passage, i: number): boolean => {
  const token = tokens[i];
  const value = token ? (words(token).cardinal ?? 0) : 0;
  return value >= 200 && value < 1000;
};

/** A number in words, or in figures with a scale after it, that begins at `i`. */
function sumAt(passage: Passage, i: number): Readonly<{ finding: Finding; last: number }> | null {
  const from = beforePoint(passage, i);
  let last = i - 1;
  const seen = new Set<Part>();
  while (last - i < MOST && (last < i || isAdjacent(passage, last))) {
    const part = partAt(passage, last + 1);
    if (part === 'none' || (part === 'within' && seen.size === 0)) break;
    seen.add(part);
    last++;
  }
  while (last > i && partAt(passage, last) === 'within') last--;
  if (!seen.has('number') && !seen.has('whole')) return null;
  if (isAdjacent(passage, last) && ONLY_CURRENCY.test(lowerAt(passage, last + 1)))
    return { finding: certain(spanOf(passage, from, last + 1), 'money', 'in-words', 0.85), last: last + 1 };
  const paid = goesOn(passage, last);
  const scaled = seen.has('scale') || seen.has('whole');
  const said = paid + 1 - i >= 2 || isHundreds(passage, i);
  if (!scaled && said && passage.tokens[i]?.shape !== 'number' && isPriced(passage, i, paid + 1))
    return { finding: candidate(spanOf(passage, i, paid), 'money', 'priced', 0.4), last: paid };
  if (!scaled || countsNext(passage.text, passage.tokens[last]?.span.end ?? 0)) return null;
  const span = spanOf(passage, from, paid);
  return {
    finding:
      paid > last || isPaid(passage, from)
        ? certain(span, 'money', 'thousands-paid', 0.75)
        : candidate(span, 'money', 'thousands', 0.4),
    last: paid,
  };
}

function inWords(passage: Passage): readonly Finding[] {
  const found: Finding[] = [];
  for (let i = 0; i < passage.tokens.length; i++) {
    if (partAt(passage, i) === 'none') continue;
    const sum = sumAt(passage, i);
    if (sum === null) continue;
    found.push(sum.finding);
    i = sum.last;
  }
  return found;
}

const UNNAMED = new RegExp(
  `(?<![\\d${LETTERS}.,:/№-])(?:\\d{1,3}(?:[ ,.]\\d{3}){1,3}|\\d{4,7})(?![\\d${LETTERS}%:/-]|[.,]\\d)`,
  'gu',
);
const YEAR = /^(?:19|20)\d\d$/;
function unnamed(passage: Passage): readonly Finding[] {
  return [...matchesNear(passage.text, UNNAMED, UNNAMED)].flatMap(({ span, text }) => {
    const [first = -1, ...rest] = indexesIn(passage.tokens, span);
    const last = rest.at(-1) ?? first;
    return !YEAR.test(text) && isPriced(passage, first, last + 1)
      ? [candidate(span, 'money', 'priced', 0.4)]
      : [];
  });
}

export const money: Recognizer = {
  name: 'money',
  kinds: ['money'],
  find: (passage) => [
    ...[
      { rule: 'number-currency', found: matchesNear(passage.small, /\d/g, AFTER, CURRENCY_NEAR) },
      { rule: 'currency-number', found: matchesNear(passage.text, BEFORE_NEAR, BEFORE) },
      {
        rule: 'currency-number',
        found: matchesNear(passage.text, BEFORE_SMALL_NEAR, BEFORE_SMALL, CURRENCY_NEAR),
      },
    ].flatMap(({ rule, found }) => [...found].map(({ span }) => certain(span, 'money', rule, 0.85))),
    ...[...matchesNear(passage.small, THOUSANDS, THOUSANDS)].map(({ span }) =>
      candidate(span, 'money', 'thousands', 0.4),
    ),
    ...inWords(passage),
    ...unnamed(passage),
  ],
};
