/** Articles of law and terms of punishment: «статья 280.3», «триста тридцать седьмая, часть пятая», "six years". */
import { candidate, certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';

const SPELLED_NUMBER =
  '(?:\\d{1,2}(?:[.,]5)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|двум|трем|трём|четырем|четырём|пяти|шести|семи|восьми|девяти|десяти|два|три|четыре|пять|шесть|семь|восемь|девять|десять|полутора|полтора)';
/** A term of punishment: "sentenced to six years", «дали четыре года колонии», «два года условно». */
const TERM = new RegExp(
  `(?<!\\p{L})(?:sentenced? (?:of|to) ${SPELLED_NUMBER} (?:years?|months?)|${SPELLED_NUMBER} (?:years?|months?)[’'] imprisonment|${SPELLED_NUMBER}[- ]year sentence|${SPELLED_NUMBER} (?:годам|года|лет|годов) (?:колонии|тюрьмы|лишения свободы|строгого режима|общего режима|условно|заключения))(?!\\p{L})`,
  'giu',
);
/** «ст. 280.3 УК», «статья 205, часть 2», "article 207.3", "under 20.3.3". */
const ARTICLE =
  /(?<![\p{L}\p{N}])(?:(?:ст\.?|стать[а-я]{1,4}|articles?|section|art\.?|under|по|под) ?(?:№ ?)?)?\d{2,3}\.\d{1,2}(?:\.\d{1,2})?(?:(?:,? ?(?:ч\.?|част[а-я]{1,2}|п\.?|part|paragraph|para\.?|§)) ?\d{1,2}){0,2}(?: (?:УК|КоАП|УПК)(?: РФ)?)?(?![\p{N}.,]?\d|\p{L})|(?<![\p{L}\p{N}])(?:ст\.|стать[а-я]{1,4}|articles?|section|art\.) ?(?:№ ?)?\d{1,3}(?:[-.]\d{1,2})?(?:(?:,? ?(?:ч\.?|част[а-я]{1,2}|п\.?|part|paragraph|para\.?|§)) ?\d{1,2}){0,2}(?: (?:УК|КоАП|УПК)(?: РФ)?| of the (?:criminal|penal) code)?(?![\p{N}\p{L}]|\.\d)/giu;
/** An article in words: «двести двадцать восьмая», «триста тридцать седьмая, часть пятая». */
const SPELLED_ARTICLE =
  /(?<!\p{L})(?:по )?(?:стать[а-я]{1,4} )?(?:сто|двести|двухсот[а-я]{1,3}|триста|трёхсот[а-я]{1,3}|трехсот[а-я]{1,3}) ?(?:(?:двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто) )?(?:\p{L}{3,14}(?:ая|ой|ую|ей|ья|ью))(?:,? (?:часть|части|пункт) \p{L}{3,12})?(?!\p{L})/giu;
/** "a Turkish national", «гражданин Турции» says what a passport does. */
const NATIONAL =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})? (?:nationals?|citizens?|origin|descent)(?!\p{L})/gu;

/** `12.05`, `3.14`: bare figures are an article only with three figures before the point or two points. */
const LIKE_A_DATE = /^\d{1,2}\.\d{1,2}$/;
/** Everybody's law: "Article 6 of the Convention". */
const ofTreaty = (text: string, end: number): boolean =>
  /^(?:[^.\n]{0,12})\b(?:Convention|Constitution|Treaty|Covenant|Charter)|^ (?:Конституции|Конвенции)/u.test(
    text.slice(end, end + 40),
  );

export const status: Recognizer = {
  name: 'status',
  kinds: ['legal', 'ethnicity'],
  find: ({ text }) => {
    const found: Finding[] = [];
    for (const m of matchesNear(
      text,
      /sentence|imprison|колони|тюрьм|лишени|режима|условно|заключени/giu,
      TERM,
    ))
      found.push(certain(m.span, 'legal', 'term', 0.75));
    for (const m of matchesNear(text, /\d\.\d|ст\.|стать|article|section|art\./giu, ARTICLE))
      if (/\d{3}|\d\.\d/.test(m.text) && !LIKE_A_DATE.test(m.text) && !ofTreaty(text, m.span.end))
        found.push((/\p{L}/u.test(m.text) ? certain : candidate)(m.span, 'legal', 'article-number', 0.7));
    for (const m of matchesNear(text, /двести|триста|двухсот|тр[её]хсот|стать/giu, SPELLED_ARTICLE))
      found.push(certain(m.span, 'legal', 'article-in-words', 0.75));
    for (const m of matchesNear(text, /national|citizen|origin|descent/g, NATIONAL))
      found.push(certain(m.span, 'ethnicity', 'national', 0.75));
    return found;
  },
};
