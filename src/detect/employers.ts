/** The employer told right beside an occupation: "a nurse at the regional hospital", «анестезиолог, областная больница». */
import { englishOrganisationNouns } from '../lang/en/lexicon/organisations.ts';
import { englishNotWorkplaces } from '../lang/en/lexicon/work.ts';
import { tieWords } from '../lang/lexicons.ts';
import { russianOrganisationNouns } from '../lang/ru/lexicon/organisations.ts';
import { russianNotWorkplaces } from '../lang/ru/lexicon/work.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import { candidate, type Finding, type Passage } from './passage.ts';
import { isAdjacent, isIn, lowerAt, spanOf } from './tokens.ts';

const MOST_ATTRIBUTES = 3;

/**
 * The body written small that stands after the occupation whose last token is `last`, over a preposition or a comma; else null.
 * After "at the" anything is one, but for times and rooms that everybody works in.
 */
export function employerAfter(passage: Passage, last: number): Finding | null {
  const link = lowerAt(passage, last + 1);
  if (link !== ',' && !tieWords.within.has(link)) return null;
  const given = tieWords.articles.has(lowerAt(passage, last + 2));
  const from = given ? last + 3 : last + 2;
  const anything = given && tieWords.workedAt.has(link);
  for (let at = from; at <= from + MOST_ATTRIBUTES; at++) {
    const token = passage.tokens[at];
    if (!token?.word || token.shape !== 'lower' || (at > from && !isAdjacent(passage, at - 1))) return null;
    const [no, body] =
      token.lang === 'ru'
        ? [isIn(russianNotWorkplaces, passage, at), isIn(russianOrganisationNouns, passage, at)]
        : [englishNotWorkplaces.has(lowerAt(passage, at)), isEnglishBody(passage, at, anything)];
    if (no) return null;
    // «Анестезиолог, больница» may be two things; «юрист в профсоюзе» is one.
    if (body)
      return at > from || link !== ','
        ? candidate(spanOf(passage, from, at), 'organisation', 'employer', 0.5)
        : null;
    if (token.lang === 'ru' && parseWord(lowerAt(passage, at))[0]?.pos !== 'ADJF') return null;
  }
  return null;
}

/** A noun with which a phrase ends: one of a body, or `anything`. */
function isEnglishBody(passage: Passage, i: number, anything: boolean): boolean {
  const next = passage.tokens[i + 1];
  const ends = !next?.word || !isAdjacent(passage, i) || passage.words(next).functional();
  return ends && (anything || englishOrganisationNouns.has(lowerAt(passage, i)));
}
