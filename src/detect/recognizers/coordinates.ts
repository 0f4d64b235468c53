/** Points on the globe: `55.7558, 37.6173`, `48°42′30″N 44°30′50″E`, «48°42′30″ с. ш.». */
import { placeWords } from '../../lang/lexicons.ts';
import { certain, type Finding, matchesNear, type Recognizer } from '../passage.ts';

const SIDE = `(?:${placeWords.sides})`;
const SIGNED = new RegExp(`['′’]|${SIDE}`, 'u');
const DEGREES = `(?:${SIDE} ?)?\\d{1,3}° ?(?:\\d{1,2}(?:[.,]\\d{1,4})?['′’] ?(?:\\d{1,2}(?:[.,]\\d{1,4})?(?:["″”]|''|′′) ?)?)?${SIDE}?`;
const SEXAGESIMAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DEGREES}[,;]? {0,2}${DEGREES}|\\d{1,3}° ?\\d{1,2}['′’] ?(?:\\d{1,2}(?:[.,]\\d{1,4})?["″”] ?)?${SIDE})(?!\\p{L})`,
  'gu',
);
const NUMBER = '-?\\d{1,3}(?:\\.\\d{4,8}(?:° ?[NSEW]?)?|\\.\\d{1,8}° ?[NSEW]?)';
const WITH_COMMAS = '-?\\d{1,3},\\d{4,8}°?';
const DECIMAL = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:${NUMBER}[,;]? {0,2}${NUMBER}|${WITH_COMMAS}[,;]? {1,2}${WITH_COMMAS})(?![\\p{L}\\p{N}])`,
  'gu',
);

export const coordinates: Recognizer = {
  name: 'coordinates',
  kinds: ['address'],
  find: ({ text }) => {
    const found: Finding[] = [];
    for (const m of matchesNear(text, /°/g, SEXAGESIMAL))
      if (SIGNED.test(m.text)) found.push(certain(m.span, 'address', 'degrees', 0.92));
    for (const m of matchesNear(text, /\d[.,]\d{4}|\d°/g, DECIMAL)) {
      const [north = 0, east = 0] =
        m.text
          .replaceAll(/(\d),(\d)/g, '$1.$2')
          .match(/-?\d{1,3}\.\d{1,8}/g)
          ?.map(Number) ?? [];
      if (Math.abs(north) <= 90 && Math.abs(east) <= 180)
        found.push(certain(m.span, 'address', 'decimal-degrees', 0.92));
    }
    return found;
  },
};
