/** Articles of law and terms of punishment: «статья 280.3», «триста тридцать седьмая, часть пятая», "six years". */
import { lawWords as law } from '../../lang/lexicons.ts';
import { GOES_ON } from '../../lang/script.ts';
import { candidate, certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';

const NUMBER = `(?:\\d{1,2}(?:[.,]5)?|${law.numbers})${GOES_ON}`;
/** A term of punishment: "sentenced to six years", «дали четыре года колонии», «два года условно». */
const TERM = new RegExp(`(?<!\\p{L})(?:${law.terms.replaceAll('NUMBER', NUMBER)})(?!\\p{L})`, 'gu');
const TERM_NEAR = new RegExp(law.termNear, 'gu');

const PARTS = `(?:(?:,? ?(?:${law.part})) ?(?:\\d{1,2}|(?:${law.partNumbers})(?!\\p{L}))){0,2}(?: (?:${law.code})(?:${law.ofCode})?|${law.ofCode})?`;
/** «ст. 280.3 УК», «статья 205, часть 2», "article 207.3", "under 20.3.3". */
const ARTICLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${law.article}|${law.articleShort}) ?(?:№ ?)?)?\\d{2,3}\\.\\d{1,2}(?:\\.\\d{1,2})?${PARTS}(?![\\p{N}.,]?\\d|\\p{L})` +
    `|(?<![\\p{L}\\p{N}])(?:${law.article}) ?(?:№ ?)?\\d{1,3}(?:[-.]\\d{1,2})?${PARTS}(?![\\p{N}\\p{L}]|\\.\\d)`,
  'gu',
);
const ARTICLE_NEAR = new RegExp(`\\d\\.\\d|${law.articleNear}`, 'gu');
/** An article in words: «двести двадцать восьмая», «триста тридцать седьмая, часть пятая». */
const IN_WORDS = new RegExp(`(?<!\\p{L})(?:${law.inWords})(?!\\p{L})`, 'gu');
const IN_WORDS_NEAR = new RegExp(law.inWordsNear, 'gu');
/** "a Turkish national": says what a passport does. */
const NATIONAL =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})? (?:nationals?|citizens?|origin|descent)(?!\p{L})/gu;

/** `12.05`, `3.14`: bare figures are an article only with three figures before the point or two points. */
const LIKE_A_DATE = /^\d{1,2}\.\d{1,2}$/;
const TREATY = new RegExp(`^(?:${law.treaty})`, 'u');
/** Everybody's law: "Article 6 of the Convention". */
const ofTreaty = (small: string, end: number): boolean => TREATY.test(small.slice(end, end + 40));

export const status: Recognizer = {
  name: 'status',
  kinds: ['legal', 'ethnicity'],
  find: ({ text, small }) => {
    const found: Finding[] = [];
    for (const { span } of matchesNear(small, TERM_NEAR, TERM))
      found.push(certain(span, 'legal', 'term', 0.75));
    for (const m of matchesNear(small, ARTICLE_NEAR, ARTICLE))
      if (/\d{3}|\d\.\d/.test(m.text) && !LIKE_A_DATE.test(m.text) && !ofTreaty(small, m.span.end))
        found.push((/\p{L}/u.test(m.text) ? certain : candidate)(m.span, 'legal', 'article-number', 0.7));
    for (const { span } of matchesNear(small, IN_WORDS_NEAR, IN_WORDS))
      found.push(certain(span, 'legal', 'article-in-words', 0.75));
    for (const m of matchesNear(text, /national|citizen|origin|descent/g, NATIONAL))
      found.push(certain(m.span, 'ethnicity', 'national', 0.75));
    return found;
  },
};
