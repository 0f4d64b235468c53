/** Names of organisations that stand without a noun before them: English runs of capitals, acronyms, known names, quotes. */
import * as en from '../../lang/en/lexicon/organisations.ts';
import * as ru from '../../lang/ru/lexicon/organisations.ts';
import { candidate, certain, type Finding, type Passage } from '../passage.ts';
import {
  closingQuote,
  harmless,
  isAdjacent,
  isCapital,
  isDeclinedAcronym,
  isIn,
  lowerAt,
  spanOf,
} from '../tokens.ts';

export type Found = Readonly<{ finding: Finding; last: number }>;

const LINKS = new Set(['of', 'and', 'the', 'for', '&', 'de']);
/** "Bristol Crown Court", "University of Ankara", "Acme Ltd": a run of capitals that holds a noun of organisations. */
export function englishRun(passage: Passage, i: number): Found | null {
  const { tokens } = passage;
  const first = tokens[i];
  if (first === undefined || !isCapital(first) || first.lang !== 'en') return null;
  let last = i;
  let nouns = 0;
  let names = 0;
  const count = (at: number): void => {
    const word = lowerAt(passage, at);
    if (en.englishOrganisationNouns.has(word) || en.englishLegalForms.has(word)) nouns++;
    else if (!(at === i && harmless(passage, at))) names++;
  };
  count(i);
  for (let at = i; at - i < 9; ) {
    let next = at + 1;
    if (!isAdjacent(passage, at)) break;
    while (
      LINKS.has(lowerAt(passage, next)) &&
      !isCapital(tokens[next]) &&
      isAdjacent(passage, next) &&
      next - at <= 2
    )
      next++;
    if (!isCapital(tokens[next]) || tokens[next]?.sentenceStart) break;
    if (lowerAt(passage, next) === 'i') break;
    if (tokens[next]?.text === "'") break;
    count(next);
    at = next;
    last = next;
  }
  if (nouns === 0 || last === i || names === 0) return null;
  // "City Hospital No. 4"
  for (let at = last; at <= last + 3; at++)
    if (/^\d{1,5}$/.test(lowerAt(passage, at)) && /^(?:no|n|\.|#|№)$/u.test(lowerAt(passage, at - 1)))
      last = at;
  const start = first.sentenceStart && passage.words(first).facts().known && last - i === 1 && names === 1;
  return {
    finding: (start ? candidate : certain)(
      spanOf(passage, i, last),
      'organisation',
      'capitals-with-noun',
      start ? 0.5 : 0.85,
    ),
    last,
  };
}

export function single(passage: Passage, i: number): Found | null {
  const token = passage.tokens[i];
  if (!token?.word || token.shape === 'number') return null;
  const { span } = token;
  const word = passage.words(token);
  const known =
    ru.russianOrganisations.has(word.lower) ||
    en.englishOrganisations.has(word.lower) ||
    (token.lang === 'ru' && isCapital(token) && isIn(ru.russianOrganisations, passage, i));
  if (isCapital(token)) {
    if (
      known &&
      (token.shape !== 'title' || !word.facts().known || !token.sentenceStart) &&
      !(token.lang === 'en' && token.shape === 'title' && word.facts().known)
    )
      return { finding: certain(token.span, 'organisation', 'known', 0.9), last: i };
    if (
      ((token.shape === 'upper' && token.text.length >= 2 && token.text.length <= 8) ||
        isDeclinedAcronym(token)) &&
      !harmless(passage, i) &&
      !word.facts().known &&
      !loud(passage, i)
    )
      return { finding: candidate(token.span, 'organisation', 'acronym', 0.5), last: i };
    if (word.facts().organisation && !word.facts().known && !token.sentenceStart)
      return { finding: certain(token.span, 'organisation', 'dictionary', 0.7), last: i };
    return null;
  }
  return known && !word.facts().known && word.lower.length > 2
    ? { finding: candidate(span, 'organisation', 'known-in-small', 0.5), last: i }
    : null;
}

/** Whether the words around are in capitals too: a heading or shouting, not an acronym. */
const loud = ({ tokens }: Passage, i: number): boolean =>
  [i - 2, i - 1, i + 1, i + 2].filter((at) => tokens[at]?.shape === 'upper').length >= 2;

/** A name in quotes of one to six words that starts with a capital inside a sentence: «Волна», "Golden Horn". */
export function quoted(passage: Passage, i: number): Found | null {
  const close = closingQuote(passage, i);
  if (close < 0 || close - i > 7) return null;
  const first = passage.tokens[i + 1];
  const last = passage.tokens[close - 1];
  if (!isCapital(first) || !last?.word || lowerAt(passage, i - 1) === ':') return null;
  const before = passage.tokens[i - 1];
  if (before && !before.word && before.text !== '(' && before.text !== '-') return null;
  if (first.sentenceStart) return null;
  const inside = lowerAt(passage, i - 1);
  const sure =
    /^(?:в|во|из|на|от|для|at|in|from|for)$/u.test(inside) && passage.words(first).facts().given === false;
  return {
    finding: (sure ? certain : candidate)(
      spanOf(passage, i + 1, close - 1),
      'organisation',
      sure ? 'quotes-after-preposition' : 'quotes',
      sure ? 0.65 : 0.5,
    ),
    last: i,
  };
}
