/** The employer told right beside an occupation: "a nurse at the regional hospital", «анестезиолог, областная больница». */
import { englishOrganisationNouns } from '../lang/en/lexicon/organisations.ts';
import { tieWords } from '../lang/lexicons.ts';
import { russianOrganisationNouns } from '../lang/ru/lexicon/organisations.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import { candidate, type Finding, type Passage } from './passage.ts';
import { isAdjacent, isIn, lowerAt, spanOf } from './tokens.ts';

const MOST_ATTRIBUTES = 2;

/** The body written small that stands after the occupation whose last token is `last`, over a preposition or a comma; else null. */
export function employerAfter(passage: Passage, last: number): Finding | null {
  const link = lowerAt(passage, last + 1);
  if (link !== ',' && !tieWords.within.has(link)) return null;
  let from = last + 2;
  if (tieWords.articles.has(lowerAt(passage, from))) from++;
  for (let at = from; at <= from + MOST_ATTRIBUTES; at++) {
    const token = passage.tokens[at];
    if (!token?.word || token.shape !== 'lower' || (at > from && !isAdjacent(passage, at - 1))) return null;
    const body =
      token.lang === 'ru'
        ? isIn(russianOrganisationNouns, passage, at)
        : englishOrganisationNouns.has(lowerAt(passage, at)) && !passage.tokens[at + 1]?.word;
    // «в банке» says as much as the occupation beside it.
    if (body) return at > from ? candidate(spanOf(passage, from, at), 'organisation', 'employer', 0.5) : null;
    if (token.lang === 'ru' && parseWord(lowerAt(passage, at))[0]?.pos !== 'ADJF') return null;
  }
  return null;
}
