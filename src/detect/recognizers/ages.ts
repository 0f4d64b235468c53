/** Ages in figures and in words: «ей тридцать четыре», «34-летний», "aged 34", "in her mid-thirties". */
import { ageWordings, ageWords } from '../../lang/lexicons.ts';
import { agesInContext } from '../age-context.ts';
import { certain, matchesNear, type Recognizer } from '../passage.ts';
import { wordingsOf } from '../wordings.ts';

const AGED_NEAR = new RegExp(ageWords.aged, 'gu');
const AGED = new RegExp(
  `(?<!\\p{L})(?:${ageWords.aged})[ :,]{1,3}(\\d{1,3}(?: (?:${ageWords.years}))?)(?![\\d%:]|[.,]\\d)`,
  'gu',
);
const OLDEST = 130;

const wordings = wordingsOf('age', ageWordings, 0.4);

export const ages: Recognizer = {
  name: 'ages',
  kinds: ['age'],
  find: (passage) => [
    ...agesInContext(passage),
    ...wordings(passage),
    ...[...matchesNear(passage.small, AGED_NEAR, AGED)]
      .filter(({ text }) => Number.parseInt(text, 10) <= OLDEST)
      .map(({ span }) => certain(span, 'age', 'aged', 0.95)),
  ],
};
