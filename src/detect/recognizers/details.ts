/** Phrases that identify besides names: illnesses, faiths, peoples, views, status, looks, schooling, family, by lexicon. */
import type { Token } from '../../domain/analysis.ts';
import { englishClasses, englishDetails } from '../../lang/en/lexicon/details.ts';
import { peopleWords } from '../../lang/lexicons.ts';
import { russianClasses, russianDetails } from '../../lang/ru/lexicon/details.ts';
import { attributesFrom, clauseEnd, headAfter, placedEnd } from '../extent.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { basesAt, phrasebook } from '../phrasebook.ts';
import { isVerb } from '../ties.ts';
import { isAdjacent, lowerAt, spanOf } from '../tokens.ts';

const lexicons = [phrasebook(russianDetails, russianClasses), phrasebook(englishDetails, englishClasses)];

const isOne = (passage: Passage, i: number, set: ReadonlySet<string>): boolean =>
  set.has(lowerAt(passage, i)) || basesAt(passage, i).some((base) => set.has(base));

/** "speaks Turkish", "in bad Russian", «русский знает», "Russian paper": of a language or a country, not of one person. */
function isNoPeople(passage: Passage, from: number, last: number): boolean {
  const next = isAdjacent(passage, last) && passage.tokens[last + 1]?.word ? last + 1 : -1;
  if (next >= 0 && isOne(passage, next, peopleWords.language)) return true;
  if (passage.tokens[from]?.lang !== 'ru' && next >= 0 && isOne(passage, next, peopleWords.things))
    return true;
  if (from !== last) return false;
  const follows = next >= 0 && isNominal(passage, next);
  let before = from - 1;
  while (before > from - 3 && isOne(passage, before, peopleWords.manner)) before--;
  if (!follows && isAdjacent(passage, from - 1) && isOne(passage, before, peopleWords.speaking)) return true;
  return passage.tokens[from]?.lang === 'ru' && next >= 0
    ? isOne(passage, next, peopleWords.speaking) && !passage.words(passage.tokens[next] as Token).functional()
    : false;
}
/** A noun that the word before may belong to. */
const isNominal = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return (
    token?.word === true &&
    token.shape === 'lower' &&
    !passage.words(token).functional() &&
    !isVerb(passage, i)
  );
};

/** Kinds that are told by a noun with its attributes: "a praying Muslim", "an interrupted law degree". */
const phrased: ReadonlySet<string> = new Set(['religion', 'education', 'health', 'family', 'legal', 'event']);

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
        const told = group.kind !== 'ethnicity' || !isNoPeople(passage, from, last);
        // Who speaks Buryat at home is told by it; "in Kazakh", "Kazakh papers" are of a country, which the policy may keep.
        if (!told && isOne(passage, from, peopleWords.ofStates)) {
          found.push(certain(spanOf(passage, from, last), 'place', 'country-adjective', 0.6));
          continue;
        }
        const sure = group.sure && told;
        const first = phrased.has(group.kind) ? attributesFrom(passage, from) : from;
        const end = group.clause
          ? clauseEnd(passage, last, group.kind === 'event')
          : phrased.has(group.kind)
            ? headAfter(passage, last)
            : group.kind === 'feature'
              ? placedEnd(passage, last)
              : last;
        found.push(
          (sure ? certain : candidate)(spanOf(passage, first, end), group.kind, group.rule, sure ? 0.7 : 0.4),
        );
      }
    return found;
  },
};
