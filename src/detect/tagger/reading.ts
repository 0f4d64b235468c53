/** A passage as the tagger reads it: features of each word, where it stands, and which model speaks of it. */
import type { Token } from '../../domain/analysis.ts';
import type { Gazetteer } from '../../domain/place.ts';
import { remember } from '../../lang/script.ts';
import { evidenceOf } from '../evidence.ts';
import { ofWord, wordBook } from '../words.ts';
import { EDGE, EVIDENCE, type WordFeatures, wordFeatures } from './features.ts';
import { romanised } from './romanised.ts';
import type { TokensAndWords } from './sentences.ts';

/** One set of weights each: by language, and apart for notes written without capitals. */
export const modelNames = ['ru', 'en', 'ru-small', 'en-small'] as const;
export type ModelName = (typeof modelNames)[number];

export type Reading = Readonly<{
  words: readonly WordFeatures[];
  /** Index into `modelNames` for each token. */
  models: Uint8Array;
  evidence: (i: number) => number;
  quoted: Uint8Array;
  /** 1 with the word after it the name of a place, 2 with the word before it, 0 else. */
  phrase: (i: number) => number;
}>;

type Reader = (passage: TokensAndWords) => Reading;

const MOST_MARKS = 10_000;
const QUOTE = /^["«“„»”]$/;

/** Remembers words from passage to passage. */
export function makeReader(gazetteer: Gazetteer): Reader {
  const shallow = ofWord((_, token) => wordFeatures(token, gazetteer, false));
  const deep = ofWord((_, token) => wordFeatures(token, gazetteer, true));
  const mark = remember(MOST_MARKS, (text) =>
    wordFeatures({ ...asToken(text), word: false }, gazetteer, false),
  );
  const isPlacePhrase = remember(50_000, (pair: string): boolean => {
    const [a = '', b = ''] = pair.split(' ');
    const keysOf = (text: string): readonly string[] => wordBook(asToken(text)).keys().slice(0, 3);
    return keysOf(a).some(
      (x) => gazetteer.opens(x) && keysOf(b).some((y) => gazetteer.lookup(`${x} ${y}`).length > 0),
    );
  });

  return (passage) => {
    const { tokens } = passage;
    const { small: seenSmall, capital: seenCapital, writtenSmall } = evidenceOf(passage);
    const cyrillic = romanised(passage);
    const seen = (i: number): Token => cyrillic[i] ?? (tokens[i] as Token);
    const words = new Array<WordFeatures>(tokens.length);
    const models = new Uint8Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const token = seen(i);
      words[i] = token.word
        ? (writtenSmall ? deep : shallow)(cyrillic[i] ? wordBook(token) : passage.words(token), token)
        : mark(token.text);
      models[i] = (token.lang === 'ru' ? 0 : 1) + (writtenSmall ? 2 : 0);
    }
    const phraseWith = (i: number, j: number): boolean => {
      const a = words[i];
      const b = words[j];
      if (!a?.looked || !b?.looked || !(writtenSmall || (a.capital && b.capital))) return false;
      return isPlacePhrase(`${seen(i).text} ${seen(j).text}`);
    };
    return {
      words,
      models,
      evidence: (i) => {
        const token = tokens[i] as Token;
        let bits = token.sentenceStart ? EVIDENCE.sentenceStart : 0;
        if (!token.word) return bits;
        const word = passage.words(token);
        if (!writtenSmall && seenSmall.has(word.lower)) bits |= EVIDENCE.seenSmall;
        if (
          bits & EVIDENCE.sentenceStart &&
          words[i]?.capital &&
          word.bases().some((base) => seenCapital.has(base))
        )
          bits |= EVIDENCE.seenCapital;
        return bits;
      },
      quoted: quotedTokens(tokens),
      phrase: (i) => (words[i]?.looked ? (phraseWith(i, i + 1) ? 1 : phraseWith(i - 1, i) ? 2 : 0) : 0),
    };
  };
}

const asToken = (text: string): Token => ({
  span: { start: 0, end: text.length },
  text,
  word: true,
  shape: 'title',
  lang: /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en',
  sentenceStart: false,
});

/** A quotation longer than this is speech, not a title. */
const LONGEST_TITLE = 12;
function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { word, text } = tokens[i] as Token;
    if (word || !QUOTE.test(text)) continue;
    if (open >= 0 && (text === '»' || text === '”' || text === '"')) {
      if (i - open <= LONGEST_TITLE) quoted.fill(1, open + 1, i);
      open = -1;
    } else if (text !== '»' && text !== '”') open = i;
  }
  return quoted;
}

export const wordAt = (words: readonly WordFeatures[], i: number, from: number, to: number): WordFeatures =>
  i < from || i >= to ? EDGE : (words[i] ?? EDGE);
