/** English parts of the expressions for articles of law and terms of punishment, in small letters. */
import type { LawTable } from '../../told-tables.ts';

export const englishLawTable: LawTable = {
  numbers: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty',
  terms:
    "sentenced?(?: (?:of|to)|:|,[^,\\n]{0,14}:) NUMBER (?:years?|months?)(?: and a half)?|NUMBER (?:years?|months?)[’'] imprisonment|NUMBER[- ]year sentence|NUMBER(?: and a half)? (?:years?|months?)(?: and a half)? (?:suspended|(?:of|on) probation|of? ?strict regime|in (?:a )?(?:penal )?(?:colony|prison|jail|camp))",
  termNear: 'sentence|imprison|suspended|probation|regime|colony|prison|jail|camp',
  article: 'articles?|section|art\\.',
  articleShort: 'art|under',
  part: 'part|paragraph|para\\.?|§',
  partNumbers: 'one|two|three|four|five|six',
  code: '',
  ofCode: ' of the (?:criminal|penal) code',
  articleNear: 'article|section|art\\.',
  inWords: '',
  inWordsNear: '',
  treaty: '[^.\\n]{0,12}\\b(?:convention|constitution|treaty|covenant|charter)',
};
