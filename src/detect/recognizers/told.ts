/**
 * What the tagger of details finds: runs of words that tell what identifies somebody, in wordings that no rule has. A person
 * decides on them.
 */
import type { Token } from '../../domain/analysis.ts';
import { type Kind, kinds } from '../../domain/kinds.ts';
import { englishBases } from '../../lang/en/bases.ts';
import { englishTellsNothing } from '../../lang/en/lexicon/told.ts';
import { isHungOn } from '../../lang/en/sentences.ts';
import { isPersonalPronoun } from '../../lang/function-words.ts';
import { russianTellsNothing } from '../../lang/ru/lexicon/told.ts';
import { candidate, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { detailLabels } from '../tagger/details.ts';
import { inCyrillic, settledAt, spanOf } from '../tokens.ts';
import { DECIDED } from './known.ts';

/**
 * How likely a detail is told at the surest word of a run; at that word in a text that tells little; at a word that is all of a run; at
 * each word of a run; at a word that goes on from it; and at a comma in it. With these, of details in notes that training had not seen
 * twice as many are whole as by the rules alone, for 4 to 9 questions more on a thousand words of talk and news.
 */
const SURE = 0.4;
const SURER = 0.9995;
const ALONE = 0.9;
const EACH = 0.25;
const EDGE = 0.15;
const COMMA = 0.35;

/** The rule by which they are found. */
export const TOLD = 'told';

const L = detailLabels.length;
const NAME = detailLabels.indexOf('NAME');
const kindOfLabel = detailLabels.map((label): Kind | undefined => kinds.find((kind) => kind === label));

const told = (tags: Float32Array, i: number): number =>
  1 - (tags[i * L] as number) - (tags[i * L + NAME] as number);

function kindOf(tags: Float32Array, from: number, last: number): Kind | undefined {
  const sums = detailLabels.map((_, y) => {
    let sum = 0;
    for (let i = from; i <= last; i++) sum += tags[i * L + y] as number;
    return kindOfLabel[y] ? sum : 0;
  });
  return kindOfLabel[sums.indexOf(Math.max(...sums))];
}

/** News and talk of the world tell of somebody here and there, a note in every other line: mean likeliness of a word. */
const LITTLE = 0.23;
/** The same in a report: pronouns are fewer there than in what people write of people they met, and who they are, more. */
const LITTLE_IN_REPORT = 0.35;
const PRONOUNS = 0.045;
/** Fewer words do not show which of the two they are of. */
const FEWEST_WORDS = 30;
function tellsLittle({ tokens, words: wordOf }: Passage, tags: Float32Array): boolean {
  let sum = 0;
  let words = 0;
  let pronouns = 0;
  for (const [i, token] of tokens.entries()) {
    if (!token.word) continue;
    sum += told(tags, i);
    words++;
    if (isPersonalPronoun(wordOf(token).lower)) pronouns++;
  }
  const little = pronouns < PRONOUNS * words ? LITTLE_IN_REPORT : LITTLE;
  return words >= FEWEST_WORDS && sum < little * words;
}

/** Letters of a word that may stand at an edge. */
const SHORTEST = 2;

/** Whether a run may begin or end with the word: an article, a preposition, a pronoun or a mark says nothing at its edge; how many they were does. */
const mayEdge = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  if (!token?.word || token.text.length < SHORTEST || isHungOn(token.text)) return false;
  const word = inCyrillic(passage, i) ?? passage.words(token);
  return !word.functional() || (word.cardinal ?? 0) >= 2;
};

/** What parts two things told; of brackets and quotation marks a run would take one and leave the other. */
const BREAKS = /^[;:—–\n•|/[\](){}«»“”„"]$/u;
const isBreak = (token: Token | undefined, sure: number): boolean =>
  token?.word === false && (BREAKS.test(token.text) || (token.text === ',' && sure < COMMA));

/** Marks that end a sentence where the next begins with a small letter. */
const ENDS = /^[.?!…]$/u;

/** Whether the word at `i` by itself tells nothing of anybody. */
function tellsNothing(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (!token?.word) return true;
  const cyrillic = inCyrillic(passage, i);
  if (token.lang === 'en' && cyrillic === null)
    return englishBases(token.text.toLowerCase()).some((base) => englishTellsNothing.has(base));
  return (cyrillic ?? passage.words(token)).bases().some((base) => russianTellsNothing.has(base));
}

type Run = Readonly<{ from: number; last: number; sure: number }>;
/** What a passage's words tell, and which are certain already. */
type Read = Readonly<{ passage: Passage; tags: Float32Array; settled: Uint8Array }>;

/** The run that begins at token `i`. */
function runAt({ passage: { tokens }, tags, settled }: Read, i: number): Run {
  let last = i;
  let sure = told(tags, i);
  for (let at = i + 1; at < tokens.length; at++) {
    const likely = told(tags, at);
    if (likely < EACH || settled[at] || tokens[at]?.sentenceStart || isBreak(tokens[at], likely)) break;
    sure = Math.max(sure, likely);
    last = at;
  }
  return { from: i, last, sure };
}

/** The run with the less likely words to both sides that go on with it. */
function grown({ passage: { tokens }, tags, settled }: Read, { from, last, sure }: Run): Run {
  const goesOn = (at: number): boolean =>
    told(tags, at) >= EDGE &&
    !settled[at] &&
    !isBreak(tokens[at], told(tags, at)) &&
    !ENDS.test(tokens[at]?.text ?? '');
  let [first, end] = [from, last];
  while (end + 1 < tokens.length && tokens[end + 1]?.sentenceStart === false && goesOn(end + 1)) end++;
  while (first > 0 && tokens[first]?.sentenceStart === false && goesOn(first - 1)) first--;
  return { from: first, last: end, sure };
}

export const toldDetails: Recognizer = {
  name: 'told',
  kinds: [...new Set(kindOfLabel.flatMap((kind) => (kind ? [kind] : [])))],
  find(passage, before): readonly Finding[] {
    // What a person decided meanwhile must not make it read the rest of a note otherwise, and ask anew.
    const tags = passage.details(before.filter(({ rule }) => rule !== DECIDED));
    const least = tellsLittle(passage, tags) ? SURER : SURE;
    const read: Read = { passage, tags, settled: settledAt(passage, before) };
    const found: Finding[] = [];
    for (let i = 0; i < passage.tokens.length; i++) {
      const likely = told(tags, i);
      if (likely < EACH || read.settled[i] || isBreak(passage.tokens[i], likely)) continue;
      const run = runAt(read, i);
      i = run.last;
      if (run.sure < least) continue;
      let { from, last } = grown(read, run);
      i = last;
      while (from <= last && !mayEdge(passage, from)) from++;
      while (last > from && !mayEdge(passage, last)) last--;
      const kind = kindOf(tags, from, last);
      if (from === last && (run.sure < ALONE || tellsNothing(passage, from))) continue;
      if (from <= last && kind) found.push(candidate(spanOf(passage, from, last), kind, TOLD, run.sure));
    }
    return found;
  },
};
