/** Phrases that identify besides names: illnesses, faiths, peoples, views, status, looks, schooling, family, by lexicon. */
import { englishClasses, englishDetails } from '../../lang/en/lexicon/details.ts';
import { russianClasses, russianDetails } from '../../lang/ru/lexicon/details.ts';
import { clauseEnd } from '../extent.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { phrasebook } from '../phrasebook.ts';
import { lowerAt, spanOf } from '../tokens.ts';

const lexicons = [phrasebook(russianDetails, russianClasses), phrasebook(englishDetails, englishClasses)];

/** "speaks Turkish", «польский язык»: of everybody who learnt it, not of one. */
function isLanguage(passage: Passage, from: number, last: number): boolean {
  return (
    LANGUAGE.test(lowerAt(passage, last + 1)) ||
    (passage.tokens[from]?.lang === 'en' &&
      SPEAKS.test(lowerAt(passage, from - 1)) &&
      !passage.tokens[last + 1]?.word)
  );
}
const LANGUAGE = /^(?:language|languages|lessons?|язык(?:а|у|ом|е|и|ов|ами|ах)?)$/;
const SPEAKS = /^(?:speaks?|spoke|speaking|in|learns?|learnt|learned|learning|fluent|into|some|and)$/;

export const details: Recognizer = {
  name: 'details',
  kinds: [
    'health',
    'religion',
    'ethnicity',
    'politics',
    'orientation',
    'legal',
    'feature',
    'event',
    'education',
    'family',
    'publication',
    'profession',
    'place',
  ],
  find: (passage) => {
    const found: Finding[] = [];
    for (const lexicon of lexicons)
      for (const { from, last, group } of lexicon(passage)) {
        const sure = group.sure && !(group.kind === 'ethnicity' && isLanguage(passage, from, last));
        found.push(
          (sure ? certain : candidate)(
            spanOf(passage, from, group.clause ? clauseEnd(passage, last, group.kind === 'event') : last),
            group.kind,
            group.rule,
            sure ? 0.7 : 0.4,
          ),
        );
      }
    return found;
  },
};
