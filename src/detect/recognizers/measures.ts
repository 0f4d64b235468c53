/** Figures by which somebody is recognised: a height (`6'7"`, «рост 2.04», "187 cm tall"), how many watched or follow. A person decides. */
import { measureWords } from '../../lang/lexicons.ts';
import { LETTERS } from '../../lang/script.ts';
import { candidate, matchesNear, type Recognizer } from '../passage.ts';

const START = `(?<![\\d${LETTERS}.,])`;
const END = `(?![\\d${LETTERS}])`;
const HEIGHT = new RegExp(
  `${START}(?:[4-7] ?['’′] ?\\d{1,2}(?: ?["”″]|['’]{2})?(?![\\d${LETTERS}])|(?:${measureWords.height}):? ?(?:\\d[.,]\\d{1,2}|1\\d\\d|2[0-3]\\d)(?: ?(?:${measureWords.length}))?${END}|(?:(?:1[.,][4-9]\\d|2[.,][0-3]\\d) ?(?:${measureWords.metres})|(?:1\\d\\d|2[0-3]\\d) ?(?:${measureWords.centimetres}))${END}(?: ?(?:${measureWords.tall})${END})?)`,
  'gu',
);
const HEIGHT_NEAR = new RegExp(
  `\\d ?['’′] ?\\d|${measureWords.height}|\\d ?(?:${measureWords.length})${END}`,
  'gu',
);
const AUDIENCE = new RegExp(
  `${START}\\d{1,4}(?:[.,]\\d{1,3})?(?: ?(?:${measureWords.thousands}))?\\+? (?:${measureWords.audience})${END}`,
  'gu',
);
const AUDIENCE_NEAR = new RegExp(measureWords.audience, 'gu');

export const measures: Recognizer = {
  name: 'measures',
  kinds: ['feature'],
  find: ({ small }) => [
    ...[...matchesNear(small, HEIGHT_NEAR, HEIGHT)].map(({ span }) =>
      candidate(span, 'feature', 'height', 0.5),
    ),
    ...[...matchesNear(small, AUDIENCE_NEAR, AUDIENCE)].map(({ span }) =>
      candidate(span, 'feature', 'audience', 0.45),
    ),
  ],
};
