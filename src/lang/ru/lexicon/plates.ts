/** Turns of Russian speech that tell a plate: read out in words, or by its region. */
import type { Wording } from '../../tables.ts';
import { russianPlateLetters } from './documents.ts';
import { russianCardinals, russianOrdinals } from './numbers.ts';

const LETTER = `[${russianPlateLetters.toLowerCase()}]`;
const NUMBER = `(?:\\d{3}|${[...russianCardinals]
  .filter(([, value]) => value < 1000)
  .map(([form]) => form.replaceAll('е', '[её]'))
  .join('|')})`;
const REGION = `(?:\\d{2,3}|${[...russianOrdinals.keys()].map((form) => form.replaceAll('е', '[её]')).join('|')})(?:-?(?:й|ый|ой))?`;

export const russianPlateWordings: readonly Wording[] = [
  {
    rule: 'read-out',
    sure: 0.85,
    near: 'машин|номер|регион|авто|тачк|такси',
    form: `(${LETTER} ${NUMBER}(?:[ -]${NUMBER}){0,2} ${LETTER} ?${LETTER}(?:,? (?:${NUMBER} ){0,2}${REGION}(?: регион[а-яё]{0,2})?)?)(?! (?:лет|года|раз))`,
    example: 'о сорок один кк семьдесят четвёртый регион',
  },
  {
    rule: 'region',
    sure: 0,
    near: 'регион',
    form: `(?:номер[а-яё]{0,2}|машин[а-яё]{1,2})[^.!?\\n]{0,40}[ ,](регион[а-яё]{0,2} \\d{2,3}|${REGION} регион[а-яё]{0,2})`,
    example: 'чёрная, номер 777, регион 95',
  },
];
