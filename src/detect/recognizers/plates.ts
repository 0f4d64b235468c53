/** Plates of vehicles: Russia, Kazakhstan, Ukraine, Belarus, Georgia, Armenia, Mongolia, Kyrgyzstan, Britain. */
import { russianPlateLetters } from '../../lang/ru/lexicon/documents.ts';
import { wordFor } from '../number-words.ts';
import { candidate, certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';

/** Russia: twelve letters that both alphabets have. A123BC 77, in small letters when nothing parts them. */
const LETTER = `[${russianPlateLetters}]`;
const SMALL_LETTER = LETTER.toLowerCase();
const RUSSIAN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LETTER} ?\\d{3} ?${LETTER}{2}(?: ?\\d{2,3})?|${SMALL_LETTER}\\d{3}${SMALL_LETTER}{2}(?: ?\\d{2,3})?)(?![\\p{L}\\p{N}])`,
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
    '[A-Z]{2}-\\d{3}-[A-Z]{2}',
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
    // California 7ABC123
    '\\d[A-Z]{3}\\d{3}',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

export const plates: Recognizer = {
  name: 'plates',
  kinds: ['plate'],
  find: ({ text }) => {
    const found: Finding[] = [];
    for (const m of matchesNear(text, /\d{3}/g, RUSSIAN))
      found.push(certain(m.span, 'plate', 'russian', 0.92));
    for (const m of matchesNear(text, /\d\d/g, OTHER, /\d\d[ -]?\p{Lu}|\p{Lu}[ -]?\d\d/u)) {
      const word = wordFor(text, m.span.start, m.span.end, 6);
      found.push(
        word?.kind === 'plate' || word?.weak
          ? certain(m.span, 'plate', 'plate-word', 0.9)
          : candidate(m.span, 'plate', 'plate-form', 0.5),
      );
    }
    return found;
  },
};
