/** What is known of each token, worked out once and only when asked: most words of a note need none of it. */
import type { Token } from '../domain/analysis.ts';
import { englishCardinals, englishOrdinals } from '../lang/en/lexicon/numbers.ts';
import { englishFunctionWords } from '../lang/en/lexicon/persons.ts';
import { foldKey, lemmas, type WordFacts, wordFacts } from '../lang/index.ts';
import { russianCardinals, russianOrdinals } from '../lang/ru/lexicon/numbers.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import { cleanWord, titleCase } from '../lang/script.ts';
import { isHarmless } from './harmless.ts';

export type Word = Readonly<{
  /** Lower case, ё as е, without soft hyphens, reading marks and look-alike letters of another alphabet. */
  lower: string;
  title: string;
  /** Value of a number word or of figures alone. */
  cardinal: number | undefined;
  ordinal: number | undefined;
  facts: () => WordFacts;
  /** An ordinary word that no dictionary gives as a name: cheaper than `facts`, for the many words in small letters. */
  plain: () => boolean;
  harmless: () => boolean;
  /** May be a noun or adjective in the genitive: goes on a Russian name («Министерство образования»). */
  genitive: () => boolean;
  /** A preposition, conjunction, particle, pronoun, adverb or interjection. */
  functional: () => boolean;
  key: () => string;
  /** Fold keys of the word and of its base forms, without repeats. */
  keys: () => readonly string[];
  /** Base forms in lower case, ё as е. */
  bases: () => readonly string[];
}>;

export type WordBook = (token: Token) => Word;

const lazy = <T>(compute: () => T): (() => T) => {
  let value: T | undefined;
  return () => {
    value ??= compute();
    return value;
  };
};

/** OpenCorpora parts of speech. */
const FUNCTIONAL = new Set(['PREP', 'CONJ', 'PRCL', 'NPRO', 'ADVB', 'INTJ', 'PRED', 'COMP']);

const MOST_WORDS = 200_000;
const books = {
  ru: new Map<string, Word>(),
  en: new Map<string, Word>(),
  other: new Map<string, Word>(),
} as const;

function makeWord(token: Token): Word {
  const clean = cleanWord(token.text);
  const title = titleCase(clean);
  const lower = clean.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
  const figures = /^\d{1,9}$/.test(clean) ? Number(clean) : undefined;
  const key = lazy(() => foldKey(clean));
  const bases = lazy(() => {
    const found = lemmas(clean, token.lang).map((l) => l.toLowerCase().replaceAll('ё', 'е'));
    return found.includes(lower) ? found : [...found, lower];
  });
  return {
    lower,
    title,
    cardinal: figures ?? russianCardinals.get(lower) ?? englishCardinals.get(lower),
    ordinal: russianOrdinals.get(lower) ?? englishOrdinals.get(lower),
    facts: lazy(() => wordFacts(title, token.lang)),
    plain: lazy(() => {
      if (token.lang !== 'ru') return false;
      const parses = parseWord(lower);
      return (
        parses.some((p) => p.known) && !parses.some((p) => p.given || p.surname || p.patronymic || p.place)
      );
    }),
    harmless: lazy(() => isHarmless(token, lower)),
    genitive: lazy(
      () =>
        token.lang === 'ru' &&
        lower.length > 2 &&
        parseWord(lower).some(
          (p) => p.case === 'gen' && (p.pos === 'NOUN' || p.pos === 'ADJF' || p.pos === 'PRTF'),
        ),
    ),
    functional: lazy(() =>
      token.lang === 'ru' ? FUNCTIONAL.has(parseWord(lower)[0]?.pos ?? '') : englishFunctionWords.has(lower),
    ),
    key,
    keys: lazy(() => [...new Set([key(), ...bases().map(foldKey)])]),
    bases,
  };
}

/** Facts depend on nothing but the word: the book outlives a note, and is emptied when it grows too large. */
export const wordBook: WordBook = (token) => {
  const book = books[token.lang];
  const before = book.get(token.text);
  if (before) return before;
  const word = makeWord(token);
  if (book.size >= MOST_WORDS) book.clear();
  if (token.text.length <= 60) book.set(token.text, word);
  return word;
};
