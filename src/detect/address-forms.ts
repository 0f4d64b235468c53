/** Addresses by their form: a street's word, a name and a house's number, in either order; flats and rooms; post. */
import * as en from '../lang/en/lexicon/streets.ts';
import * as ru from '../lang/ru/lexicon/streets.ts';
import { candidate, certain, type Finding, matchesNear } from './passage.ts';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const HOUSE = '\\d{1,4}(?:[ -]?[а-дa-d](?!\\p{L}))?(?:[/-]\\d{1,4})?';
/** Words in small letters and with a capital. */
const either = (words: string): string =>
  words.replace(/(?<=^|\|)\p{L}/gu, (c) => `[${c.toUpperCase()}${c}]`);
const HOUSES = `(?:${either(ru.russianHouses)}|${either(en.englishHouses)})`;
/** `, д. 5, корп. 2, кв. 71` */
const TAIL = `(?:,? ?${HOUSES}\\.?(?: №| no\\.?)? ?${HOUSE}${END}|, ?${HOUSE}${END}){0,4}`;
const NUMBER = `,? ?(?:(?:дом|д|dom|d|no|№)[.:]? ?)?${HOUSE}${END}`;
const CAPITAL = "\\p{Lu}[\\p{L}'’-]{1,24}";
/** `реки Мойки`, `40 лет Победы`, `А. Пушкина`, `им. Фрунзе` */
const NAME = `(?:\\p{L}\\. ?|(?:им|im)\\. ?|\\d{1,3}(?:-?\\p{L}{1,2})? )?(?:(?:реки|лет|летия) )?${CAPITAL}(?: ${CAPITAL}| канала){0,2}`;
/** In small letters one word, and a sign that a house follows: «ул. мира, 12», «улице советской, дом 8». */
const SMALL = `(?:[уУ]л|[пП]р|[пП]ер|[пП]росп)\\. ?\\p{Ll}{3,20}, ?${HOUSE}${END}|(?:${either(ru.russianStreets)})\\.? \\p{Ll}{3,20}, ?(?:дом|д\\.) ?${HOUSE}${END}`;

type Form = Readonly<{ rule: string; anchor: RegExp; pattern: RegExp; sure: boolean }>;
const forms: readonly Form[] = [
  {
    rule: 'street-and-house',
    anchor: /ул|пр|пер|бул|б-р|наб|шоссе|пл|тупик|тракт|алле|мкр|микрор|ul|pereul|prosp/giu,
    pattern: new RegExp(
      `${START}(?:(?:${either(ru.russianStreets)})\\.? ${NAME}${NUMBER}|${SMALL})${TAIL}`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'street-and-house',
    anchor: /ул|пр|пер|бул|наб|шоссе|площ|тупик|тракт|алле|мкр|микрор|лини/giu,
    pattern: new RegExp(`${START}(?:${CAPITAL} ){1,2}(?:${ru.russianStreetsAfter})${NUMBER}${TAIL}`, 'gu'),
    sure: true,
  },
  {
    rule: 'numbered-street',
    anchor: /мкр|микрор|лини|квартал/giu,
    pattern: new RegExp(
      `${START}\\d{1,3}(?:-?[йяа]{1,2})? (?:мкр|микрорайон[е]?|линия|линии|квартал),? (?:${HOUSES}\\.? ?${HOUSE}|${HOUSE} дом)${TAIL}`,
      'giu',
    ),
    sure: true,
  },
  {
    rule: 'name-and-flat',
    anchor: /\d/g,
    pattern: new RegExp(
      `${START}\\p{Lu}\\p{Ll}{2,20}(?:а|я|о|ой|ого|ых|ая),? ?\\d{1,3}[а-д]?(?:, ?кв\\.? ?\\d{1,4}|-\\d{1,4})${END}`,
      'gu',
    ),
    sure: false,
  },
  {
    rule: 'house-chain',
    anchor: /\d/g,
    pattern: new RegExp(
      `${START}${HOUSES}\\.?(?: №| no\\.?)? ?${HOUSE}${END}(?:,? ?(?:${HOUSES}\\.?(?: №)? ?${HOUSE}${END})){1,4}`,
      'giu',
    ),
    sure: false,
  },
  {
    rule: 'room',
    anchor: /комн|room|общежити|участок|suite|unit/giu,
    pattern: new RegExp(
      `${START}(?:комнат[аеу]|комн\\.|room|suite|unit|участок|общежити[еи])(?: №| no\\.?)? ?\\d{1,4}${END}`,
      'giu',
    ),
    sure: false,
  },
  {
    rule: 'number-and-street',
    anchor: new RegExp(`(?:${en.englishStreets})`, 'giu'),
    pattern: new RegExp(
      `${START}(?:${HOUSES}\\.? ?${HOUSE}, )?\\d{1,5}[A-Za-z]? (?:[NSEW]\\.? )?(?:(?:${CAPITAL}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:${either(en.englishStreets)})${END}\\.?${TAIL}`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'number-and-street',
    anchor: new RegExp(`(?:${en.englishSmallStreets})`, 'gu'),
    pattern: new RegExp(
      `${START}\\d{1,4} (?!(?:${en.englishNotStreetNames}) )[a-z]{3,20} (?:${en.englishSmallStreets})${END}`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'foreign-street',
    anchor: /rue|calle|via|aven|pia|plaza|ulica|rua|strada/giu,
    pattern: new RegExp(
      `${START}(?:\\d{1,4},? )?(?:${either(en.foreignStreetsBefore)}) ${CAPITAL}(?: ${CAPITAL}){0,2}(?:,? \\d{1,4}${END})?`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'foreign-street',
    anchor: /straße|strasse|cad|sok|bulvar|utca|gatve|iela/giu,
    pattern: new RegExp(
      `${START}(?:\\p{Lu}\\p{Ll}{2,20}stra(?:ß|ss)e|${CAPITAL}(?: ${CAPITAL})? (?:${either(en.foreignStreetsAfter)})),? (?:No:? ?)?\\d{1,4}${END}`,
      'gu',
    ),
    sure: true,
  },
  {
    rule: 'post',
    anchor: /ящик|\/я|индекс|box|zip/giu,
    pattern: new RegExp(
      `${START}(?:(?:${ru.russianPost}):? ?\\d{1,6}|P\\.? ?O\\.? Box \\d{1,6}|zip(?: code)?:? \\d{5}(?:-\\d{4})?)${END}`,
      'giu',
    ),
    sure: true,
  },
  {
    rule: 'postcode',
    anchor: /\d[A-Z]{2}/g,
    pattern: new RegExp(`${START}[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}${END}`, 'gu'),
    sure: true,
  },
];

export function addressForms(text: string): Finding[] {
  const found: Finding[] = [];
  for (const { rule, anchor, pattern, sure } of forms)
    for (const m of matchesNear(text, anchor, pattern))
      if (/\d/.test(m.text))
        found.push(sure ? certain(m.span, 'address', rule, 0.9) : candidate(m.span, 'address', rule, 0.5));
  return found;
}
