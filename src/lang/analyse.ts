/**
 * Text to tokens and sentences in one pass, linear in the length of the text whatever it holds. Rules of
 * segmentation that depend on words (abbreviations) come from the languages.
 */
import type { Analysis, RunLanguage, Shape, Token } from '../domain/analysis.ts';
import type { Span } from '../domain/span.ts';
import { englishAbbreviations } from './en/abbreviations.ts';
import { russianAbbreviations } from './ru/abbreviations.ts';
import { CLASS, classOf, remember } from './script.ts';

const HYPHEN = /[-\u2010\u2011\u00ad]/;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
const isLetter = (cls: number): boolean => cls === CLASS.cyrl || cls === CLASS.latn || cls === CLASS.letter;
const isInside = (cls: number): boolean => isLetter(cls) || cls === CLASS.digit || cls === CLASS.mark;

const at = (text: string, i: number): number => text.codePointAt(i) ?? 0;
const width = (code: number): number => (code > 0xffff ? 2 : 1);
const classAt = (text: string, i: number): number => (i < text.length ? classOf(at(text, i)) : 0);
const isLower = (text: string, i: number): boolean => {
  const c = String.fromCodePoint(at(text, i));
  return c !== c.toUpperCase();
};

type Word = Readonly<{
  end: number;
  next: number;
  cyrl: number;
  latn: number;
  other: number;
  letters: boolean;
}>;

/** Reads the word that starts at `start`: `end` is where it ends, `next` where reading goes on (past format marks). */
function readWord(text: string, start: number): Word {
  let cyrl = 0;
  let latn = 0;
  let other = 0;
  let end = start;
  let i = start;
  let before = 0;
  while (i < text.length) {
    const code = at(text, i);
    const cls = classOf(code);
    if (isInside(cls)) {
      if (cls === CLASS.cyrl) cyrl++;
      else if (cls === CLASS.latn) latn++;
      else if (cls === CLASS.letter) other++;
      i += width(code);
      end = i;
      if (cls !== CLASS.mark) before = cls;
    } else if (cls === CLASS.format) i += width(code);
    else if (i === end) {
      const after = joins(text, i, code, before);
      if (after === 0) break;
      i = after;
    } else break;
  }
  return {
    end,
    next: i > end && classAt(text, end) === CLASS.format ? i : end,
    cyrl,
    latn,
    other,
    letters: cyrl + latn + other > 0,
  };
}

/** Where the word goes on after a hyphen, apostrophe, line break or `[?]` at `i`; 0 when it ends there. */
function joins(text: string, i: number, code: number, before: number): number {
  if (isHyphen(code)) {
    const next = classAt(text, i + 1);
    if (next === CLASS.newline)
      return isLetter(before) && classAt(text, i + 2) === before && isLower(text, i + 2) ? i + 2 : 0;
    return (isLetter(before) && isInside(next)) || (before === CLASS.digit && isLetter(next)) ? i + 1 : 0;
  }
  if (isApostrophe(code)) {
    if (!isLetter(before) || !isLetter(classAt(text, i + 1))) return 0;
    const s = text.charCodeAt(i + 1);
    const possessive = (s === 0x73 || s === 0x53) && !isInside(classAt(text, i + 2));
    return possessive ? 0 : i + 1;
  }
  if (code === 0x5b)
    return isLetter(before) && text.startsWith('[?]', i) && isLetter(classAt(text, i + 3)) ? i + 3 : 0;
  return 0;
}

/** How a word is written, worked out once for all places where it stands. All of them share one string: none is kept twice. */
const writtenAs = remember(100_000, (text: string) => ({ text, shape: shapeOf(text) }));
function shapeOf(word: string): Shape {
  if (!/\p{L}/u.test(word)) return 'number';
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (word === lower) return word === upper ? 'other' : 'lower';
  if (word === upper) return [...word].length === 1 ? 'title' : 'upper';
  const first = String.fromCodePoint(at(word, 0));
  if (first === first.toLowerCase()) return 'mixed';
  for (const part of word.split(HYPHEN)) {
    const rest = part.slice(width(at(part, 0)));
    if (rest !== rest.toLowerCase() && !/^['’]\p{Lu}\p{Ll}*$/u.test(rest)) return 'mixed';
  }
  return 'title';
}

const languageOf = (word: Word): RunLanguage => {
  if (word.other > word.cyrl + word.latn) return 'other';
  return word.cyrl >= word.latn ? 'ru' : 'en';
};

const OPENING = new Set(['«', '“', '„', '‘', '"', "'", '(', '[']);
const STOP = new Set(['.', '!', '?', '…']);
const abbreviations: ReadonlySet<string> = new Set([...russianAbbreviations, ...englishAbbreviations]);
/** Words before a colon that still make a speaker label or a header key. */
const LABEL_WORDS = 4;

/** Tokens and sentences of a text. Spans count UTF-16 units; spaces and lone format marks belong to no token. */
export function analyse(text: string): Analysis {
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  const pending: number[] = [];
  let lang: RunLanguage = 'en';
  let langKnown = false;
  let starting = true;
  let wordsInLine = 0;
  let sentenceStart = -1;
  let sentenceEnd = 0;
  let i = 0;

  const closeSentence = (): void => {
    if (sentenceStart >= 0) sentences.push({ start: sentenceStart, end: sentenceEnd });
    sentenceStart = -1;
  };
  const push = (
    start: number,
    end: number,
    written: string,
    word: boolean,
    shape: Shape,
    first: boolean,
  ): void => {
    if (sentenceStart < 0) sentenceStart = start;
    sentenceEnd = end;
    tokens.push({ span: { start, end }, text: written, word, shape, lang, sentenceStart: first });
  };

  while (i < text.length) {
    const code = at(text, i);
    const cls = classOf(code);
    if (cls === CLASS.newline) {
      i++;
      if (
        !(
          classAt(text, i) !== CLASS.newline &&
          sentenceStart >= 0 &&
          continuesLine(text, i, tokens.at(-1)?.text ?? '')
        )
      )
        closeSentence();
      starting = true;
      wordsInLine = 0;
    } else if (cls === CLASS.space || cls === CLASS.format) i += width(code);
    else if (isInside(cls) && cls !== CLASS.mark) {
      const word = readWord(text, i);
      if (word.letters) {
        lang = languageOf(word);
        if (!langKnown) for (const index of pending) tokens[index] = { ...(tokens[index] as Token), lang };
        langKnown = true;
      } else if (!langKnown && pending.length < 1000) pending.push(tokens.length);
      const written = writtenAs(text.slice(i, word.end));
      push(i, word.end, written.text, true, written.shape, starting);
      // Figures at the start of a line number it or give the time: what follows them still starts it.
      if (word.letters || wordsInLine > 0) starting = false;
      if (word.letters) wordsInLine++;
      i = Math.max(word.next, word.end);
    } else {
      const start = i;
      const end = endOfMark(text, i);
      const possessive = isApostrophe(code) && tokens.at(-1)?.span.end === i && isPossessive(text, i);
      if (possessive) {
        push(start, i + 2, text.slice(start, i + 2), true, 'lower', false);
        i += 2;
        continue;
      }
      if (!langKnown && pending.length < 1000) pending.push(tokens.length);
      const previous = tokens.at(-1);
      const mark = text.slice(start, end);
      push(start, end, mark, false, 'other', false);
      i = end;
      if (STOP.has(mark)) {
        if (endsSentence(text, end, mark, previous, tokens)) {
          starting = true;
          sentenceEnd = end;
          if (!isCloserAt(text, end)) closeSentence();
        }
      } else if (mark === ':' && wordsInLine <= LABEL_WORDS) starting = true;
      else if (mark === ')' && wordsInLine === 1 && previous !== undefined && [...previous.text].length === 1)
        starting = true;
      else if (OPENING.has(mark) && opensSpeech(previous, start, end, text)) starting = true;
    }
  }
  closeSentence();
  return { text, tokens, sentences };
}

/** End of a mark of punctuation with the combining and format marks that hang on it (emoji sequences hold both). */
function endOfMark(text: string, start: number): number {
  let i = start + width(at(text, start));
  while (i < text.length) {
    const code = at(text, i);
    const cls = classOf(code);
    if (cls !== CLASS.mark && !(code === 0x200d)) break;
    i += width(code);
  }
  return i;
}

const isPossessive = (text: string, i: number): boolean => {
  const s = text.charCodeAt(i + 1);
  return (s === 0x73 || s === 0x53) && !isInside(classAt(text, i + 2)) && isLetter(classAt(text, i - 1));
};

const isCloserAt = (text: string, i: number): boolean => /[»”"')\].!?…]/.test(text.charAt(i));

/** Whether a full stop ends a sentence: not after an initial or an abbreviation, not inside `12.05` or `site.com`. */
function endsSentence(
  text: string,
  end: number,
  mark: string,
  previous: Token | undefined,
  tokens: readonly Token[],
): boolean {
  if (mark !== '.') return true;
  const cls = classAt(text, end);
  if (isInside(cls)) {
    if (previous?.shape === 'number' || cls === CLASS.digit) return false;
    return !isLower(text, end) && !isInitial(previous);
  }
  if (previous === undefined || !previous.word || previous.span.end !== end - 1) return true;
  if (isInitial(previous)) return false;
  if (!abbreviations.has(previous.text.toLowerCase())) return true;
  // `в 2022 г. Он уехал`: the word for "year" after a figure may well end a sentence.
  return previous.text === 'г' && tokens.at(-3)?.shape === 'number';
}

const isInitial = (token: Token | undefined): boolean =>
  token?.word === true && token.shape === 'title' && token.text.length === 1 && token.text !== 'I';

/** A quotation mark opens speech after a comma, colon or dash, and goes on where a sentence starts; not in `газета «Волна»`. */
const opensSpeech = (previous: Token | undefined, start: number, end: number, text: string): boolean =>
  previous !== undefined &&
  !previous.word &&
  /[,:—–-]/.test(previous.text) &&
  previous.span.end < start &&
  classAt(text, end) !== CLASS.space;

/** A line that goes on in the next: it ends without a stop, and the next starts with a small letter. */
const continuesLine = (text: string, next: number, last: string): boolean =>
  !STOP.has(last) && isLetter(classAt(text, next)) && isLower(text, next);
