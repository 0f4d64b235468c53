/** Small questions about tokens that several recognizers ask. */
import { type Token, tokenAt } from '../domain/analysis.ts';
import type { Span } from '../domain/span.ts';
import { englishSetPhrases } from '../lang/en/lexicon/persons.ts';
import { russianDeclinedAcronym } from '../lang/ru/lexicon/organisations.ts';
import { russianSetPhrases } from '../lang/ru/lexicon/persons.ts';
import type { Finding, Passage } from './passage.ts';
import { romanised } from './tagger/romanised.ts';
import { isWord, type Word, wordBook } from './words.ts';

/** Starts with a capital, after a particle too: `Анна`, `АННА`, `McDonald`, `al-Sadr`, not `iPhone`. */
export const isCapital = (token: Token | undefined): token is Token => {
  if (!token?.word) return false;
  if (token.shape === 'title' || token.shape === 'upper') return true;
  if (token.shape !== 'mixed') return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase() || INNER_CAPITAL.test(token.text);
};
/** `al-Sadr`, `d'Ettorre`: a name joined to its particle. */
const INNER_CAPITAL = /^\p{Ll}{1,3}[-'’]\p{Lu}/u;

/** «ЖЭКа», «в МУПе»: an acronym with a case ending, not the short name that the same letters may spell. */
export const isDeclinedAcronym = (token: Token | undefined): boolean =>
  token?.shape === 'mixed' && russianDeclinedAcronym.test(token.text);

const SPACE = 0x20;
/** Whether nothing but a space or two, or one line break, stands between token `i` and the next. */
export const isAdjacent = ({ text, tokens }: Passage, i: number): boolean => {
  const a = tokens[i];
  const b = tokens[i + 1];
  if (!a || !b) return false;
  const gap = b.span.start - a.span.end;
  if (gap === 0 || (gap === 1 && text.charCodeAt(a.span.end) === SPACE)) return true;
  if (gap > 3) return false;
  const between = text.slice(a.span.end, b.span.start);
  return /^ {1,2}$/.test(between) || (/^ ?\n ?$/.test(between) && !b.sentenceStart);
};

export const spanOf = ({ tokens }: Passage, from: number, to: number): Span => ({
  start: tokens[from]?.span.start ?? 0,
  end: tokens[to]?.span.end ?? 0,
});

/** Lower-case word at `i`; the mark itself where it is none; empty outside the text. */
export const lowerAt = ({ tokens, words }: Passage, i: number): string => {
  const token = tokens[i];
  return token ? (token.word ? words(token).lower : token.text) : '';
};

const OPEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '"',
    '«': '»',
    '“': '”',
    '„': '“”"',
    "'": "'",
    '‘': '’',
    '‟': '”',
  }),
);
const LONGEST_QUOTE = 12;
/** Token index of the mark that closes the quotation opened at `i`, or -1. At most twelve tokens long, in one line. */
export const closingQuote = ({ text, tokens }: Passage, i: number): number => {
  const closing = OPEN.get(tokens[i]?.text ?? '');
  if (closing === undefined) return -1;
  for (let j = i + 1; j <= i + LONGEST_QUOTE; j++) {
    const token = tokens[j];
    if (!token || text.slice(tokens[j - 1]?.span.end ?? 0, token.span.start).includes('\n')) return -1;
    if (!token.word && closing.includes(token.text)) return j > i + 1 ? j : -1;
  }
  return -1;
};

const setPhrases = new Map([...englishSetPhrases, ...russianSetPhrases]);
/** "Will it", «Слава богу»: a word that is a name elsewhere. */
export const inSetPhrase = (passage: Passage, i: number): boolean =>
  setPhrases.get(lowerAt(passage, i))?.has(lowerAt(passage, i + 1)) === true;
/** The word at `i` read in Cyrillic, where its sentence is Russian in Latin letters. */
export const inCyrillic = (passage: Passage, i: number): Word | null => {
  const read = romanised(passage)[i];
  return read === undefined ? null : wordBook(read);
};
/** `Ob etom`, `potom`: an ordinary Russian word in Latin letters; with the capital of its sentence none that names a thing. */
export const isOrdinaryInLatin = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  if (token?.lang !== 'en' || !(token.shape === 'lower' || token.sentenceStart)) return false;
  const word = inCyrillic(passage, i);
  if (word === null) return false;
  if (word.functional()) return true;
  return word.plain() && (token.shape === 'lower' || !/^(?:NOUN|ADJF)$/.test(word.facts().pos ?? ''));
};
/** A capital that is nobody's name; so is what is no word. */
export const harmless = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return (
    !token?.word ||
    passage.words(token).harmless() ||
    inSetPhrase(passage, i) ||
    isOrdinaryInLatin(passage, i)
  );
};

/** Lexicons are asked about every token: what each says of a word is kept with the word. */
const lexicons = new WeakMap<ReadonlySet<string>, (word: Word, token: Token) => boolean>();
/** Whether a word or one of its base forms is in a set of base forms. */
export function isOf(set: ReadonlySet<string>, word: Word, token: Token): boolean {
  let has = lexicons.get(set);
  if (!has) {
    has = isWord((asked) => set.has(asked.lower) || asked.bases().some((base) => set.has(base)));
    lexicons.set(set, has);
  }
  return has(word, token);
}
/** The same of the word at `i`; a mark is in none. */
export const isIn = (set: ReadonlySet<string>, passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  return token?.word === true && isOf(set, passage.words(token), token);
};

/** A mark that ends a clause, or the end of a line. */
export const STOP = /^(?:[.,;!?)…—–-]|)$/u;
/** Token `i` as written; nothing when it begins another line or there is none. */
export function nextInLine({ text, tokens }: Passage, i: number): string {
  const [before, after] = [tokens[i - 1], tokens[i]];
  if (!after || (before && text.slice(before.span.end, after.span.start).includes('\n'))) return '';
  return after.text;
}
/** Whether a clause or a line ends before token `i`. */
export const stopsAt = (passage: Passage, i: number): boolean => STOP.test(nextInLine(passage, i));

/** Indexes of the tokens that a span touches. */
export function* indexesIn(tokens: readonly Token[], { start, end }: Span): Generator<number> {
  for (let i = tokenAt(tokens, start); i < tokens.length && (tokens[i] as Token).span.start < end; i++)
    yield i;
}

/** 1 for each token that one of the findings touches. */
export function touchedBy({ tokens }: Passage, findings: readonly Finding[]): Uint8Array {
  const out = new Uint8Array(tokens.length);
  for (const { span } of findings) for (const i of indexesIn(tokens, span)) out[i] = 1;
  return out;
}
/** 1 for each token of what is certain. */
export const settledAt = (passage: Passage, before: readonly Finding[]): Uint8Array =>
  touchedBy(
    passage,
    before.filter(({ tier }) => tier === 'certain'),
  );
