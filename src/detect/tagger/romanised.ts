/** Russian in Latin letters: which sentences are, and the Cyrillic words that stand behind theirs. */
import type { Token } from '../../domain/analysis.ts';
import { isEnglishWord } from '../../lang/en/words.ts';
import { inDictionary, parseWord } from '../../lang/ru/morphology.ts';
import { respellings } from '../../lang/ru/translit.ts';
import { remember, titleCase } from '../../lang/script.ts';
import { isWord, ofWord } from '../words.ts';
import { sentenceRanges, type TokensAndWords } from './sentences.ts';

/** The likeliest Cyrillic spelling of a Latin word: one that the dictionary has, or the first by rule. Empty when there is none. */
const cyrillicOf = remember(50_000, (lower: string): string => {
  const spellings = respellings(lower);
  return spellings.find(inDictionary) ?? spellings[0] ?? '';
});
/** 1 for a Russian word in Latin letters, -1 for an English one, 0 for neither. */
function languageOf(lower: string): number {
  if (isEnglishWord(lower)) return -1;
  return respellings(lower).some(inDictionary) ? 1 : 0;
}
const vote = ofWord(({ lower }): number => languageOf(lower));

/** `rabotal`: a Russian word in Latin letters that names nobody, whatever stands around it. */
export const isRussianInLatin = isWord(
  (word, token) =>
    vote(word, token) > 0 &&
    respellings(word.lower)
      .filter(inDictionary)
      .every((w) =>
        parseWord(w).every(
          (p) => !p.known || !(p.given || p.surname || p.patronymic || p.place || p.organisation),
        ),
      ),
);

/** By token; holes where a token is read as it is written. */
type Reading = readonly (Token | undefined)[];
/** Works a reading out when it is first asked for a passage. */
function once(read: (passage: TokensAndWords) => Reading): typeof read {
  const readings = new WeakMap<TokensAndWords['tokens'], Reading>();
  return (passage) => {
    const before = readings.get(passage.tokens);
    if (before) return before;
    const reading = read(passage);
    readings.set(passage.tokens, reading);
    return reading;
  };
}

/** Small words that tell nothing of the language: `on`, `a`, `to`, `no`, `my`. */
const SHORTEST = 3;
/** Words that must speak before a sentence is judged by itself; a shorter one is taken as the one before it. */
const FEWEST = 3;

const cyrillicToken = (token: Token): Token | undefined => {
  const lower = cyrillicOf(token.text.toLowerCase());
  if (lower === '') return undefined;
  const text =
    token.shape === 'lower' ? lower : token.shape === 'upper' ? lower.toUpperCase() : titleCase(lower);
  const { span, word, shape, sentenceStart } = token;
  return { span, text, word, shape, sentenceStart, lang: 'ru' };
};

/** Letters from which a Latin word that is no English one is taken for a Russian one by itself. */
const SURE = 4;
/**
 * The same, and single words of it among English ones: "he got predosterezheniye", with the small words right before them. For
 * lexicons, to which a word too many does no harm.
 */
export const romanisedWords = once(withSingleWords);

function withSingleWords(passage: TokensAndWords): Reading {
  const { tokens } = passage;
  const out = [...romanised(passage)];
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (out[i] !== undefined || !token.word || token.lang !== 'en') continue;
    const single = token.text.length >= SURE && vote(passage.words(token), token) > 0;
    const small = token.text.length < SHORTEST && token.shape === 'lower' && out[i + 1] !== undefined;
    if (single || small) out[i] = cyrillicToken(token);
  }
  return out;
}

/** For each token of a sentence written in transliteration, the token in Cyrillic; holes elsewhere. Worked out once for a passage. */
export const romanised = once(inCyrillic);

function inCyrillic(passage: TokensAndWords): Reading {
  const { tokens } = passage;
  const out: (Token | undefined)[] = [];
  if (!tokens.some((t) => t.lang === 'en' && t.shape === 'lower')) return out;
  let before: boolean = false;
  for (const [from, to] of sentenceRanges(passage)) {
    let russian = 0;
    let english = 0;
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      if (token.lang !== 'en' || token.shape !== 'lower' || token.text.length < SHORTEST) continue;
      const language = vote(passage.words(token), token);
      if (language < 0) english++;
      else russian += language;
    }
    before = russian + english >= FEWEST ? russian > english : before && english === 0;
    if (!before) continue;
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      if (!token.word || token.lang !== 'en' || token.shape === 'number') continue;
      out[i] = cyrillicToken(token);
    }
  }
  return out;
}
