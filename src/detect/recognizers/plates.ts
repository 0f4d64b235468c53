/**
 * Plates of vehicles: Russia, Kazakhstan, Ukraine, Belarus, Georgia, Armenia, Mongolia, Kyrgyzstan, Turkey, Poland, Germany,
 * Britain, Kenya; of any other country behind a word for a plate. Said aloud in Russian as well.
 */
import { numberWords, plateWordings } from '../../lang/lexicons.ts';
import { russianPlateLetters } from '../../lang/ru/lexicon/documents.ts';
import { wordFor } from '../number-words.ts';
import { candidate, certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';
import { wordingsOf } from '../wordings.ts';

/** Russia: twelve letters that both alphabets have. A123BC 77, in small letters when nothing parts them. */
const LETTER = `[${russianPlateLetters}]`;
const SMALL_LETTER = LETTER.toLowerCase();
const RUSSIAN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LETTER} ?\\d{3} ?${LETTER}{2}(?: ?\\d{2,3})?|${SMALL_LETTER}\\d{3}${SMALL_LETTER}{2}(?: ?\\d{2,3})?|${SMALL_LETTER} \\d{3} ?${SMALL_LETTER}{2} \\d{2,3})(?![\\p{L}\\p{N}])`,
  'gu',
);
const OTHER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    // Kazakhstan 123 ABC 02
    '\\d{3} ?[A-Z]{2,3} ?\\d{2}',
    // Ukraine AA 1234 BB
    '[A-Z\\u0406\\u0407А-Я]{2} ?\\d{4} ?[A-Z\\u0406\\u0407А-Я]{2}',
    // Belarus 1234 AB-7
    '\\d{4} ?[A-Z\\u0406А-Я]{2}-\\d',
    // Georgia AB-123-CD
    '[A-Z]{2}-\\d{3}-[A-Z]{2}|[A-Z]{2} \\d{3} [A-Z]{2}',
    // Poland WZ 4417Y, KR 7PE12
    '[A-Z]{2,3} (?:\\d{4} ?[A-Z]|\\d{3}[A-Z]{2}|\\d[A-Z]{2}\\d{2}|\\d[A-Z]\\d{3}|\\d{2}[A-Z]\\d{2})',
    // Germany B-MK 4417
    '[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \\d{2,4}',
    // Kenya KBC 123A
    'K[A-Z]{2} ?\\d{3}[A-Z]',
    // Mongolia 12-34 УБА
    '\\d{2}-?\\d{2} ?[А-Я\\u04ae\\u04e8]{3}',
    // Kyrgyzstan 01 KG 123 ABC
    '\\d{2} ?KG ?\\d{3} ?[A-Z]{2,3}',
    // Armenia 12 AB 345
    '\\d{2} [A-Z]{2} \\d{3}',
    // Russian trailers АВ 1234 77, taxis АВ 123 77
    `${LETTER}{2} ?\\d{3,4} ?\\d{2,3}`,
    // Britain AB12 CDE
    '[A-Z]{2}\\d{2} ?[A-Z]{3}',
    // Turkey 65 ACK 318
    '(?:0[1-9]|[1-7]\\d|8[01]) (?!JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|IST|UTC|GMT)[A-Z]{1,3} (?!20[0-3]\\d)\\d{3,4}(?! [A-Z])',
    // California 7ABC123
    '\\d[A-Z]{3}\\d{3}',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Letters and figures in any order: a plate only behind a word for one. */
const NAMED =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{1,3}[ -]?\d{2,5}(?:[ -]?\p{Lu}{1,3})?(?: ?\d{2,3})?|\d{1,4}[ -]?\p{Lu}{1,3}[ -]?\d{2,5}|\d{3,5}[ -]?\p{Lu}{2,3})(?![\p{L}\p{N}]|[-/ ]\d)/gu;
const PLATE_NEAR = new RegExp(`${numberWords.plates}|${numberWords.names}`, 'giu');
const NUMBER_BEFORE = new RegExp(`(?<!\\p{L})(?:${numberWords.names})\\.?[ :—–-]{1,3}$`, 'iu');
const PLATE_BEFORE = new RegExp(`(?<!\\p{L})(?:${numberWords.plates})[ :—–,-]{1,3}$`, 'iu');
const VEHICLE_BEFORE = new RegExp(`(?<!\\p{L})(?:${numberWords.vehicles})`, 'iu');
/** How far before a plate the word for the vehicle or the plate may stand. */
const VEHICLE_REACH = 60;
const PLATE_REACH = 30;
const before = (text: string, at: number, reach: number): string => text.slice(Math.max(0, at - reach), at);

/** «госномер ...», or the word for a number behind a vehicle: «мопед, номер ...». */
const isNamed = (text: string, at: number): boolean =>
  PLATE_BEFORE.test(before(text, at, PLATE_REACH)) ||
  (NUMBER_BEFORE.test(before(text, at, PLATE_REACH)) && VEHICLE_BEFORE.test(before(text, at, VEHICLE_REACH)));

const wordings = wordingsOf('plate', plateWordings, 0.5);

export const plates: Recognizer = {
  name: 'plates',
  kinds: ['plate'],
  find: (passage) => {
    const { text } = passage;
    const found: Finding[] = wordings(passage);
    for (const m of matchesNear(text, /\d{3}/g, RUSSIAN))
      found.push(certain(m.span, 'plate', 'russian', 0.92));
    for (const m of matchesNear(text, /\d\d/g, OTHER, /\d\d[ -]?\p{Lu}|\p{Lu}[ -]?\d\d/u)) {
      const word = wordFor(text, m.span.start, m.span.end, 6);
      found.push(
        word?.kind === 'plate' || word?.weak || VEHICLE_BEFORE.test(before(text, m.span.start, VEHICLE_REACH))
          ? certain(m.span, 'plate', 'plate-word', 0.9)
          : candidate(m.span, 'plate', 'plate-form', 0.5),
      );
    }
    for (const m of matchesNear(text, PLATE_NEAR, NAMED, /\d\d/))
      if (isNamed(text, m.span.start)) found.push(certain(m.span, 'plate', 'plate-label', 0.85));
    return found;
  },
};
