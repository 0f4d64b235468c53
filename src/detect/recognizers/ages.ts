/** Ages in figures and in words: «ей тридцать четыре», «34-летний», "aged 34", "in her mid-thirties". */
import * as en from '../../lang/en/lexicon/ages.ts';
import { englishCardinals } from '../../lang/en/lexicon/numbers.ts';
import * as ru from '../../lang/ru/lexicon/ages.ts';
import { agesInContext } from '../age-context.ts';
import { candidate, certain, matchesNear, type Recognizer } from '../passage.ts';

const ADJECTIVE = '(?:ий|яя|ее|ие|его|ему|им|ем|ей|юю|их|ими|ый|ая|ое|ые|ого|ому|ым|ом|ой|ую|ых|ыми)';
const YEARLING = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\d{1,3}(?:-ти|-и|-х)?[ -]?|(?:${ru.russianNumberStems}){1,2})(?:летн|месячн|недельн|годовал)${ADJECTIVE})(?!\\p{L})`,
  'giu',
);
const ANNIVERSARY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,3}[- ]?|(?:${ru.russianTensStems})(?:${ru.russianNumberStems})?)лети(?:е|я|ю|ем|и)(?!\\p{L})`,
  'giu',
);
const OWN_BEFORE = /(?<!\p{L})(?:сво\p{L}{1,3}|его|её|ее|мо\p{L}{1,3}) $/iu;
const YEAR_OF_LIFE = /(?<![\p{L}\p{N}])\d{1,3}(?:-?о?м)? году(?= жизни)/giu;
const YEAR_OLD =
  /(?<![\p{L}\p{N}])(?:\d{1,3}|[a-z]{3,9}(?:[- ][a-z]{3,6})?)[- ](?:years?|months?|weeks?)[- ](?:olds?|of age)(?!\p{L})|(?<![\p{L}\p{N}])\d{1,3} ?(?:y\.? ?o\.?|yo)(?!\p{L})/giu;
const AGED =
  /(?<!\p{L})(?:aged?|age of|at age|возраст[еау]?:?|turned|turning|исполнил\p{L}{1,3}(?: бы)?|исполнится|стукнуло)[ :,]{1,3}(\d{1,3}(?: (?:лет|год|года))?)(?![\d.%:])/giu;
const DECADE_AGE =
  /(?<!\p{L})(?:in|into) (?:my|his|her|their|your|our) ((?:early|mid|late)?[- ]?(?:\d0'?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?!\p{L})/giu;
const ABOUT = new RegExp(
  `(?<!\\p{L})(?:ему|ей|мне|нам|им|тебе|вам|ему уже|ей уже|мне уже) (?:было |уже |лет )?((?:${ru.russianAbout}) (?:${ru.russianTens}))(?![\\p{L}\\d])`,
  'giu',
);
const AND_MORE = new RegExp(
  `(?<!\\p{L})((?:${ru.russianTens}) (?:лет )?(?:${ru.russianAndMore}))(?!\\p{L})`,
  'giu',
);
const SOMETHING = new RegExp(`(?<!\\p{L})(?:${en.englishTens})[- ]?something(?!\\p{L})`, 'giu');
const PUSHING = new RegExp(
  `(?<!\\p{L})(?:pushing|approaching|nearing) (?:${en.englishTens})(?!\\p{L})`,
  'giu',
);
const BIRTHDAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:st|nd|rd|th)|${en.englishBirthdays}) birthday(?!\\p{L})`,
  'giu',
);
const WORDS = new RegExp(`(?<!\\p{L})(?:${ru.russianAgeWords}|${en.englishAgeWords})(?!\\p{L})`, 'giu');
const NOUNS = new RegExp(`(?<!\\p{L})${en.englishAgeNouns}(?!\\p{L})`, 'giu');
const RANGE =
  /(?<!\p{L})от \d{1,2} до \d{1,2} лет(?!\p{L})|(?<!\p{L})(?:people|girls|boys|women|men|children|kids|those) ((?:over|under|above|below) \d{1,2}|(?:between|aged) \d{1,2} and \d{1,2})(?![\d%])/giu;
const HALF =
  /(?<!\p{L})(?:сыну|дочери|дочке|ребёнку|ребенку|малышу|малышке|внуку|внучке|ей|ему|им|мне|которому|которой) (полтора года|полгода|годик|год)(?=[ ,.;!?)]|$)(?! назад)/giu;

const isNumber = (text: string): boolean => {
  const word = text.toLowerCase().split(/[- ]/)[0] ?? '';
  return /^\d/.test(word) || englishCardinals.has(word);
};

type Form = Readonly<{
  name: string;
  anchor: RegExp;
  pattern: RegExp;
  sure: number;
  accept?: (text: string) => boolean;
}>;
const forms: readonly Form[] = [
  { name: 'years-adjective', anchor: /летн|месячн|недельн|годовал/giu, pattern: YEARLING, sure: 0.85 },
  { name: 'year-of-life', anchor: /году жизни/giu, pattern: YEAR_OF_LIFE, sure: 0.85 },
  {
    name: 'year-old',
    anchor: /years?|months?|weeks?|\dy|y\.? ?o| yo/giu,
    pattern: YEAR_OLD,
    sure: 0.95,
    accept: isNumber,
  },
  {
    name: 'aged',
    anchor: /age|turn|возраст|исполн|стукн/giu,
    pattern: AGED,
    sure: 0.95,
    accept: (t) => Number.parseInt(t, 10) <= 130,
  },
  { name: 'decade-of-life', anchor: /ties|teens|0'?s/giu, pattern: DECADE_AGE, sure: 0.9 },
  { name: 'about', anchor: /(?:лет|под|за|около|к|больше) /giu, pattern: ABOUT, sure: 0.8 },
  { name: 'and-more', anchor: / с (?:неб|хво|лиш|чем|коп)/giu, pattern: AND_MORE, sure: 0.75 },
  { name: 'about', anchor: /something/giu, pattern: SOMETHING, sure: 0.85 },
  { name: 'about', anchor: /pushing|approaching|nearing/giu, pattern: PUSHING, sure: 0.8 },
  { name: 'birthday', anchor: /birthday/giu, pattern: BIRTHDAY, sure: 0.85 },
  { name: 'age-word', anchor: /genarian/giu, pattern: NOUNS, sure: 0.85 },
  { name: 'of-whom', anchor: /полтора года|полгода|годик| год/giu, pattern: HALF, sure: 0.85 },
  { name: 'age-word', anchor: /возраст|несоверш|teenage|age(?!\p{L})/giu, pattern: WORDS, sure: 0 },
  { name: 'range', anchor: /от \d|over|under|above|below|between|aged/giu, pattern: RANGE, sure: 0 },
];

export const ages: Recognizer = {
  name: 'ages',
  kinds: ['age'],
  find: (passage) => {
    const { text } = passage;
    const found = agesInContext(passage);
    for (const { name, anchor, pattern, sure, accept } of forms)
      for (const m of matchesNear(text, anchor, pattern))
        if (accept === undefined || accept(m.text))
          found.push(sure > 0 ? certain(m.span, 'age', name, sure) : candidate(m.span, 'age', name, 0.4));
    for (const m of matchesNear(text, /лети/giu, ANNIVERSARY)) {
      const own = OWN_BEFORE.test(text.slice(Math.max(0, m.span.start - 8), m.span.start));
      found.push((own ? certain : candidate)(m.span, 'age', 'anniversary', own ? 0.8 : 0.4));
    }
    return found;
  },
};
