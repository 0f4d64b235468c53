/**
 * A third party told by tie and office: «дядя служит в полиции», «брат у меня в МЧС», "my uncle works at the police". A word
 * of kin or acquaintance joined to a body or post within a clause. The mention covers from the tie to the office.
 */
import { englishShortTies } from '../../lang/en/lexicon/persons.ts';
import { russianShortTies } from '../../lang/ru/lexicon/persons.ts';
import { sectorOf, sectors } from '../../lang/sectors.ts';
import { tieOf } from '../../lang/ties.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { lowerAt, spanOf } from '../tokens.ts';
import { ofWord } from '../words.ts';

const REACH = 9;
const CLAUSE_END = new Set(['.', '!', '?', '…', ';', ':', '\n']);
const LINKING =
  /^(?:работа\p{L}{1,4}|служ\p{L}{1,4}|сидит|сидел\p{L}?|трудит\p{L}{1,3}|был\p{L}?|в|во|на|из|у|works?|worked|working|serves?|served|is|was|'s|who|at|in|for|with|of|used|be|been|=|—|–|-|который|которая|тоже|же)$/u;
/** Ties too loose to count, and words that only look like one. */
const NOT_TIES = new Set(
  'drug brat worker workers client clients kid kids guy chief ребята люди близко близкий близкие дело'.split(
    ' ',
  ),
);
/** Offices of force and state: a relative there gives a person away and endangers both. */
const grave = new Set([
  sectors.police,
  sectors.security,
  sectors.military,
  sectors.prison,
  sectors.justice,
  sectors.government,
]);

const shortTies = new Set([...englishShortTies, ...russianShortTies]);
const isTie = ofWord(
  ({ lower }): boolean =>
    lower.length >= 3 && !NOT_TIES.has(lower) && (shortTies.has(lower) || tieOf(lower) !== null),
);
const officeOf = ofWord(({ lower }) => (lower.length < 2 ? null : sectorOf(lower)));

function fromTie(passage: Passage, i: number): { finding: Finding; last: number } | null {
  const { tokens, text } = passage;
  let linked = 0;
  for (let at = i + 1; at <= i + REACH; at++) {
    const token = tokens[at];
    if (!token || CLAUSE_END.has(token.text) || (token.sentenceStart && token.word)) return null;
    if (text.slice(tokens[at - 1]?.span.end, token.span.start).includes('\n\n')) return null;
    const lower = lowerAt(passage, at);
    if (LINKING.test(lower)) linked++;
    if (!token.word) continue;
    const word = passage.words(token);
    const office = officeOf(word, token);
    if (office && !isTie(word, token)) {
      const serious = grave.has(office);
      if (linked === 0 && at - i > 1) return null;
      if (linked === 0 && !serious) return null;
      const finding = (serious && linked > 0 ? certain : candidate)(
        spanOf(passage, i, at),
        'relation',
        serious ? 'tie-and-force' : 'tie-and-office',
        serious ? 0.8 : 0.45,
      );
      return { finding, last: at };
    }
  }
  return null;
}

export const relations: Recognizer = {
  name: 'relations',
  kinds: ['relation'],
  find: (passage) => {
    const found: Finding[] = [];
    for (let i = 0; i < passage.tokens.length; i++) {
      const token = passage.tokens[i];
      if (!token?.word || !isTie(passage.words(token), token)) continue;
      const hit = fromTie(passage, i);
      if (hit) {
        found.push(hit.finding);
        i = hit.last;
      }
    }
    return found;
  },
};
