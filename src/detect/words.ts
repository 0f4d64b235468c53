/** What is known of each token, worked out once and only when asked: most words of a note need none of it. */
import type { Token } from '../domain/analysis.ts';
import { englishCardinals, englishOrdinals } from '../lang/en/lexicon/numbers.ts';
import { isEnglishFunctionWord, isRussianFunctionWord } from '../lang/function-words.ts';
import { foldKey, lemmas, type WordFacts, wordFacts } from '../lang/index.ts';
import { russianCardinals, russianOrdinals } from '../lang/ru/lexicon/numbers.ts';
import { inDictionary, parseWord } from '../lang/ru/morphology.ts';
import { cleanWord, titleCase, withoutYo } from '../lang/script.ts';
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
  /** What `ofWord` keeps with the word, and `isWord`. */
  answers: unknown[];
  yesAndNo: number[];
}>;

export type WordBook = (token: Token) => Word;

let questions = 0;
/**
 * A question about a word by itself that is asked of every token: worked out once for each word. `token` is the first that
 * held it; of the token only text, shape and language may count, which are the word's own. No answer is undefined.
 */
export function ofWord<T extends object | string | number | null>(
  ask: (word: Word, token: Token) => T,
): typeof ask {
  const slot = questions++;
  return (word, token) => {
    const before = word.answers[slot] as T | undefined;
    if (before !== undefined) return before;
    const answer = ask(word, token);
    word.answers[slot] = answer;
    return answer;
  };
}

const NO = 1;
const YES = 2;
/** Answers in one number, of two bits each. */
const IN_ONE = 15;
let closedQuestions = 0;
/** The same for yes and no: answers to all of them lie close together, and so most are at hand when the first is asked for. */
export function isWord(ask: (word: Word, token: Token) => boolean): typeof ask {
  const at = Math.floor(closedQuestions / IN_ONE);
  const shift = 2 * (closedQuestions++ % IN_ONE);
  return (word, token) => {
    const before = ((word.yesAndNo[at] ?? 0) >> shift) & (NO | YES);
    if (before !== 0) return before === YES;
    const yes = ask(word, token);
    word.yesAndNo[at] = (word.yesAndNo[at] ?? 0) | ((yes ? YES : NO) << shift);
    return yes;
  };
}

const MOST_WORDS = 200_000;
const books = {
  ru: new Map<string, Word>(),
  en: new Map<string, Word>(),
  other: new Map<string, Word>(),
} as const;

/** A class, so that all words are of one make to the machine: closures for each answer cost three times the time. */
class LookedUpWord implements Word {
  readonly lower: string;
  readonly title: string;
  readonly cardinal: number | undefined;
  readonly ordinal: number | undefined;
  readonly answers: unknown[] = [];
  readonly yesAndNo: number[] = [];
  private readonly token: Token;
  private readonly clean: string;
  private knownFacts: WordFacts | undefined;
  private knownPlain: boolean | undefined;
  private knownHarmless: boolean | undefined;
  private knownGenitive: boolean | undefined;
  private knownFunctional: boolean | undefined;
  private knownKey: string | undefined;
  private knownKeys: readonly string[] | undefined;
  private knownBases: readonly string[] | undefined;

  constructor(token: Token) {
    const clean = cleanWord(token.text);
    const lower = withoutYo(clean.toLowerCase()).replaceAll('’', "'");
    const figures = /^\d{1,9}$/.test(clean) ? Number(clean) : undefined;
    this.token = token;
    this.clean = clean;
    this.lower = lower;
    this.title = titleCase(clean);
    this.cardinal = figures ?? russianCardinals.get(lower) ?? englishCardinals.get(lower);
    this.ordinal = russianOrdinals.get(lower) ?? englishOrdinals.get(lower);
    this.knownFacts = undefined;
    this.knownPlain = undefined;
    this.knownHarmless = undefined;
    this.knownGenitive = undefined;
    this.knownFunctional = undefined;
    this.knownKey = undefined;
    this.knownKeys = undefined;
    this.knownBases = undefined;
  }
  facts(): WordFacts {
    this.knownFacts ??= wordFacts(this.title, this.token.lang);
    return this.knownFacts;
  }
  plain(): boolean {
    this.knownPlain ??= this.token.lang === 'ru' && isPlain(this.lower);
    return this.knownPlain;
  }
  harmless(): boolean {
    this.knownHarmless ??= isHarmless(this.token, this.lower);
    return this.knownHarmless;
  }
  genitive(): boolean {
    this.knownGenitive ??= this.token.lang === 'ru' && mayBeGenitive(this.lower);
    return this.knownGenitive;
  }
  functional(): boolean {
    this.knownFunctional ??=
      this.token.lang === 'ru' ? isRussianFunctionWord(this.lower) : isEnglishFunctionWord(this.lower);
    return this.knownFunctional;
  }
  key(): string {
    this.knownKey ??= foldKey(this.clean);
    return this.knownKey;
  }
  keys(): readonly string[] {
    this.knownKeys ??= [...new Set([this.key(), ...this.bases().map(foldKey)])];
    return this.knownKeys;
  }
  bases(): readonly string[] {
    if (this.knownBases === undefined) {
      const found = lemmas(this.clean, this.token.lang).map((l) => withoutYo(l.toLowerCase()));
      this.knownBases = found.includes(this.lower) ? found : [...found, this.lower];
    }
    return this.knownBases;
  }
}

function isPlain(lower: string): boolean {
  return (
    inDictionary(lower) && !parseWord(lower).some((p) => p.given || p.surname || p.patronymic || p.place)
  );
}
const mayBeGenitive = (lower: string): boolean =>
  lower.length > 2 &&
  parseWord(lower).some(
    (p) => p.case === 'gen' && (p.pos === 'NOUN' || p.pos === 'ADJF' || p.pos === 'PRTF'),
  );

/** Facts depend on nothing but the word: the book outlives a note, and is emptied when it grows too large. */
export const wordBook: WordBook = (token) => {
  const book = books[token.lang];
  const before = book.get(token.text);
  if (before) return before;
  const word = new LookedUpWord(token);
  if (book.size >= MOST_WORDS) book.clear();
  if (token.text.length <= 60) book.set(token.text, word);
  return word;
};

/** A token with its word looked up beforehand: recognizers ask for it a score of times. */
type LookedUp = Token & Readonly<{ looked: Word | undefined }>;
export const wordOf: WordBook = (token: Token | LookedUp) =>
  'looked' in token && token.looked !== undefined ? token.looked : wordBook(token);
/** Megabytes without a space are no word: expressions that read a whole word would run out of stack. */
const LONGEST_WORD = 1000;
// Written out: a spread makes tokens that the machine takes for things of several makes.
export const lookedUp = (token: Token): LookedUp => {
  const word = token.word && token.text.length <= LONGEST_WORD;
  return {
    span: token.span,
    text: token.text,
    word,
    shape: word ? token.shape : 'other',
    lang: token.lang,
    sentenceStart: token.sentenceStart,
    looked: word ? wordBook(token) : undefined,
  };
};
