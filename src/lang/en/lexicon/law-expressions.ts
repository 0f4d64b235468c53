/** English parts of the expressions for articles of law and terms of punishment, in small letters. */
import type { LawTable } from '../../tables.ts';

export const englishLawTable: LawTable = {
  numbers: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty',
  terms:
    "sentenced? (?:of|to) NUMBER (?:years?|months?)|NUMBER (?:years?|months?)[’'] imprisonment|NUMBER[- ]year sentence",
  termNear: 'sentence|imprison',
  article: 'articles?|section|art\\.',
  articleShort: 'art|under',
  part: 'part|paragraph|para\\.?|§',
  code: '',
  ofCode: ' of the (?:criminal|penal) code',
  articleNear: 'article|section|art\\.',
  inWords: '',
  inWordsNear: '',
  treaty: '[^.\\n]{0,12}\\b(?:convention|constitution|treaty|covenant|charter)',
};
