/**
 * Names in small letters that are ordinary words, right behind a word that gives a name: «погоняло у него хмурый», "her name is
 * rain". A person decides.
 */
import type { Token } from '../../domain/analysis.ts';
import * as en from '../../lang/en/lexicon/persons.ts';
import * as ru from '../../lang/ru/lexicon/persons.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { nextInLine, stopsAt } from '../age-frame.ts';
import { candidate, type Passage, type Recognizer } from '../passage.ts';
import { isAdjacent, lowerAt } from '../tokens.ts';

const SHORTEST = 3;
const MARK = /^[:—–"«“„]$/u;

/** First token behind the word of naming at `i`, over what may stand between; `marked`: a mark of punctuation is there. */
function behind(
  passage: Passage,
  i: number,
  bridges: ReadonlySet<string>,
): Readonly<{ at: number; marked: boolean; bridged: boolean }> {
  let at = i + 1;
  let marked = false;
  for (; at - i <= 4; at++) {
    if (MARK.test(nextInLine(passage, at))) marked = true;
    else if (!bridges.has(lowerAt(passage, at))) break;
  }
  return { at, marked, bridged: at > i + 1 };
}

const isSmallWord = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return (
    token?.shape === 'lower' &&
    token.text.length >= SHORTEST &&
    nextInLine(passage, i) !== '' &&
    !passage.words(token).functional()
  );
};

/** A noun in the nominative, or an adjective that does not belong to the word of naming: «кличка обидная» describes it. */
function russianByname(passage: Passage, i: number): Token | null {
  const { at, marked } = behind(passage, i, ru.russianBridges);
  if (!isSmallWord(passage, at) || !isAdjacent(passage, at - 1)) return null;
  const token = passage.tokens[at] as Token;
  const naming = parseWord(lowerAt(passage, i))[0];
  const parses = parseWord(passage.words(token).lower);
  const said = parses.find((p) => p.pos === parses[0]?.pos && p.case === 'nom' && p.number === 'sing');
  if (said?.pos === 'NOUN') return token;
  return said?.pos === 'ADJF' && (marked || said.gender !== naming?.gender) ? token : null;
}

/** "his name is rain": a word that ends its clause and is none that describes a name. */
function englishByname(passage: Passage, i: number): Token | null {
  const { at, bridged } = behind(passage, i, en.englishBridges);
  const whose = en.englishPossessives.has(lowerAt(passage, i - 1));
  if (!bridged || !isSmallWord(passage, at)) return null;
  if (lowerAt(passage, i) === 'name' && !whose) return null;
  const token = passage.tokens[at] as Token;
  const { lower } = passage.words(token);
  const ends = stopsAt(passage, at + 1) || en.englishAndSo.has(lowerAt(passage, at + 1));
  return ends && !en.englishOfNames.test(lower) ? token : null;
}

export const bynames: Recognizer = {
  name: 'bynames',
  kinds: ['person'],
  find: (passage) =>
    passage.tokens.flatMap((token, i) => {
      if (!token.word || token.shape === 'number') return [];
      const { lower } = passage.words(token);
      const said = ru.russianBynames.has(lower)
        ? russianByname(passage, i)
        : en.englishBynames.has(lower)
          ? englishByname(passage, i)
          : null;
      return said ? [candidate(said.span, 'person', 'small-byname', 0.5)] : [];
    }),
};
