/** Addresses by their form: a street's word, a name and a house's number, in either order; flats and rooms; post. */
import { englishOrdinalEndings } from '../lang/en/lexicon/grammar.ts';
import * as en from '../lang/en/lexicon/streets.ts';
import { addressWords as address } from '../lang/lexicons.ts';
import * as ru from '../lang/ru/lexicon/streets.ts';
import { GOES_ON, LETTERS } from '../lang/script.ts';
import { candidate, certain, type Finding, matchesNear, type Passage } from './passage.ts';

const START = `(?<![\\d${LETTERS}])`;
const END = `(?![\\d${LETTERS}])`;
const HOUSE = `\\d{1,4}(?:[ -]?[а-дa-d](?![${LETTERS}]))?(?:[/-]\\d{1,4})?`;
/** Words in small letters and with a capital. */
const either = (words: string): string =>
  words.replace(/(?<=^|\|)\p{L}/gu, (c) => `[${c.toUpperCase()}${c}]`);
const HOUSES = `(?:${either(ru.russianHouses)}|${either(en.englishHouses)})`;
const HOUSE_WORDS = `${ru.russianHouses}|${en.englishHouses}`;
const SMALL_HOUSES = `(?:${HOUSE_WORDS})`;
const tailOf = (houses: string): string =>
  `(?:,? ?${houses}\\.?(?: №| no\\.?)? ?${HOUSE}${END}|, ?${HOUSE}${END}){0,4}`;
/** `, д. 5, корп. 2, кв. 71` */
const TAIL = tailOf(HOUSES);
const SMALL_TAIL = tailOf(SMALL_HOUSES);
const NUMBER = `,? ?(?:(?:${address.house}|№)[.:]? ?)?${HOUSE}${END}`;
const CAPITAL = `\\p{Lu}[${LETTERS}'’-]{1,24}`;
/** `реки Мойки`, `40 лет Победы`, `А. Пушкина`, `им. Фрунзе` */
const NAME = `(?:\\p{L}\\. ?|(?:${address.namesake})\\. ?|\\d{1,3}(?:-?\\p{L}{1,2})? )?(?:(?:${address.beforeName}) )?${CAPITAL}(?: ${CAPITAL}| (?:${address.afterName})){0,2}`;
/** In small letters one word, and a sign that a house follows: «ул. мира, 12», «улице советской, дом 8». */
const SMALL = `(?:${either(ru.russianStreets)})\\.? \\p{Ll}{3,20},? \\d{1,4}[-/]\\d{1,4}${END}|(?:${either(address.short)})\\. ?\\p{Ll}{3,20}, ?${HOUSE}${END}|(?:${either(ru.russianStreets)})\\.? \\p{Ll}{3,20}, ?(?:${address.houseInFull}) ?${HOUSE}${END}`;
const FIGURE = /\d/g;
const HAS_FIGURE = /\d/;

const PARTS = `(?:${HOUSE_WORDS}|${ru.russianPartsOfHouse}|${en.englishPartsOfHouse})`;
/** «подъезд 3», `block A5`, «второй подъезд», `5th floor`: one of what is counted, its number before or behind. */
const PART = `(?:${PARTS}${GOES_ON}\\.?(?: №| no\\.?)? ?${GOES_ON}(?:${HOUSE}|[a-zа-я]\\d{0,3})${END}|(?:\\d{1,3}(?:${ru.russianHouseOrdinal}|${englishOrdinalEndings})?|${ru.russianOrdinalOfHouse}|${en.englishOrdinalOfHouse})${GOES_ON} ${PARTS}${END})`;
const PART_WORD = new RegExp(`(?<!\\p{L})${PARTS}(?!\\p{L})`, 'gu');

/** `small`: read in small letters. `anchor`, and a figure, are in every line that can hold the form. */
type Form = Readonly<{
  rule: string;
  anchor: RegExp;
  pattern: RegExp;
  sure: boolean;
  small?: true;
  /** What else a match must be. */
  holds?: (text: string) => boolean;
}>;
const forms: readonly Form[] = [
  {
    rule: 'street-and-house',
    anchor: new RegExp(address.near, 'iu'),
    pattern: new RegExp(
      `${START}(?:(?:${either(ru.russianStreets)})\\.? ${NAME}${NUMBER}|${SMALL})${TAIL}`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'street-and-house',
    anchor: new RegExp(ru.russianStreetsAfter, 'u'),
    pattern: new RegExp(`${START}(?:${CAPITAL} ){1,2}(?:${ru.russianStreetsAfter})${NUMBER}${TAIL}`, 'gu'),
    sure: true,
  },
  {
    rule: 'numbered-street',
    anchor: new RegExp(`\\d(?:${address.numberEndings})? (?:${address.numbered})`, 'u'),
    pattern: new RegExp(
      `${START}\\d{1,3}(?:${address.numberEndings})? (?:${address.numbered}),? (?:${SMALL_HOUSES}\\.? ?${HOUSE}|${HOUSE} (?:${address.houseInFull}))${SMALL_TAIL}`,
      'gu',
    ),
    sure: true,
    small: true,
  },
  {
    rule: 'name-and-flat',
    anchor: new RegExp(`\\d-\\d|\\d[а-д]?, ?(?:${address.flat})`, 'u'),
    pattern: new RegExp(
      `${START}\\p{Lu}\\p{Ll}{2,20}(?:${address.nameEndings}),? ?\\d{1,3}[а-д]?(?:, ?(?:${address.flat})\\.? ?\\d{1,4}|-\\d{1,4})${END}`,
      'gu',
    ),
    sure: false,
  },
  {
    rule: 'house-chain',
    anchor: new RegExp(PART, 'u'),
    pattern: new RegExp(`${START}${PART}${GOES_ON}(?:,? ?${GOES_ON}${PART}){1,5}`, 'gu'),
    sure: false,
    small: true,
    holds: (text) => new Set(text.match(PART_WORD)).size > 1,
  },
  {
    rule: 'room',
    anchor: new RegExp(address.rooms, 'u'),
    pattern: new RegExp(`${START}(?:${address.rooms})(?: №| no\\.?)? ?\\d{1,4}${END}`, 'gu'),
    sure: false,
    small: true,
  },
  {
    rule: 'number-and-street',
    anchor: new RegExp(`(?:${en.englishStreets})`, 'iu'),
    pattern: new RegExp(
      `${START}(?:${HOUSES}\\.? ?${HOUSE}, )?\\d{1,5}[A-Za-z]? (?:[NSEW]\\.? )?(?:(?:${CAPITAL}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:${either(en.englishStreets)})${END}\\.?${TAIL}`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'number-and-street',
    anchor: new RegExp(`(?:${en.englishSmallStreets})`, 'u'),
    pattern: new RegExp(
      `${START}\\d{1,4} (?!(?:${en.englishNotStreetNames}) )[a-z]{3,20} (?:${en.englishSmallStreets})${END}`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'number-and-street',
    anchor: new RegExp(`(?:${en.englishLoudStreets})`, 'u'),
    pattern: new RegExp(
      `${START}\\d{1,5} (?:[A-Z][A-Z'’.-]{1,20} ){1,4}(?:${en.englishLoudStreets})${END}\\.?${TAIL}`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'foreign-street',
    anchor: /rue|calle|via|aven|pia|plaza|ulica|rua|strada/iu,
    pattern: new RegExp(
      `${START}(?:\\d{1,4},? )?(?:${en.foreignStreetsBefore}) ${CAPITAL}(?: ${CAPITAL}){0,2}(?:,? \\d{1,4}${END})?`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'foreign-street',
    anchor: /straße|str|weg|gasse|platz|allee|sq\.|blvd|per\.|pr\.|tup\.|cad|sok|bulvar|utca|gatve|iela/iu,
    pattern: new RegExp(
      `${START}(?:\\p{Lu}\\p{Ll}{2,20}(?:stra(?:ß|ss)e|str\\.|weg|gasse|platz|allee)|${CAPITAL}(?: ${CAPITAL})? (?:${either(en.foreignStreetsAfter)})),? (?:No:? ?)?\\d{1,4}${END}`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'post',
    anchor: new RegExp(address.post, 'u'),
    pattern: new RegExp(`${START}(?:${address.post})${END}`, 'gu'),
    sure: true,
    small: true,
  },
  {
    rule: 'postcode',
    anchor: /\d[A-Z]{2}/,
    pattern: new RegExp(`${START}[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}${END}`, 'gu'),
    sure: true,
  },
];

export function addressForms({ text, small: inSmall }: Passage): Finding[] {
  const found: Finding[] = [];
  for (const { rule, anchor, pattern, sure, small, holds } of forms)
    for (const m of matchesNear(small ? inSmall : text, FIGURE, pattern, anchor))
      if (HAS_FIGURE.test(m.text) && (holds?.(m.text) ?? true))
        found.push(sure ? certain(m.span, 'address', rule, 0.9) : candidate(m.span, 'address', rule, 0.5));
  return found;
}
