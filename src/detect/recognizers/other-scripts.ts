/**
 * Names in letters that are neither Latin nor Cyrillic: «её зовут ნინო», "signed 张伟". Nothing here reads them, so a person decides; a
 * longer passage is asked about whole, as text that nobody has looked at.
 */
import { candidate, type Finding, type Recognizer } from '../passage.ts';

const LETTER = '(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Lm})\\p{L}';
const GOES_ON = '(?!\\p{Script=Latin}|\\p{Script=Cyrillic})[\\p{L}\\p{M}\\u200c\\u200d]';
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}])${LETTER}(?:${GOES_ON})*(?:[ ·・.'’-]{1,2}${LETTER}(?:${GOES_ON})*)*`,
  'gu',
);
/** In these scripts one letter may be a name; elsewhere it is a sign: "β", "π". */
const SYLLABLE = /\p{Script=Han}|\p{Script=Hangul}/u;
const LONGEST_NAME = 4;

export const otherScripts: Recognizer = {
  name: 'other-scripts',
  kinds: ['person', 'other'],
  find: ({ text }) =>
    [...text.matchAll(RUN)].flatMap((m): readonly Finding[] => {
      const [run] = m;
      if ([...run].length < 2 && !SYLLABLE.test(run)) return [];
      const span = { start: m.index, end: m.index + run.length };
      const words = run.split(/[ ·・]/u).length;
      return [
        candidate(span, words > LONGEST_NAME || run.length > 24 ? 'other' : 'person', 'other-script', 0.5),
      ];
    }),
};
