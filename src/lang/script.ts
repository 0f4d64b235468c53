/** Letters: which script they are of, which look alike, and how a word is cleaned before it is looked up. */
import type { Script } from '../domain/names.ts';

/** Code point classes; digits of every script count as digits, marks are combining marks. */
export const CLASS = {
  space: 1,
  newline: 2,
  cyrl: 3,
  latn: 4,
  letter: 5,
  digit: 6,
  mark: 7,
  format: 8,
  punct: 9,
} as const;
export type CharClass = (typeof CLASS)[keyof typeof CLASS];

const classify = (code: number): CharClass => {
  const c = String.fromCodePoint(code);
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return CLASS.newline;
  if (/\s/u.test(c)) return CLASS.space;
  if (/\p{Script=Cyrillic}/u.test(c) && /\p{L}/u.test(c)) return CLASS.cyrl;
  if (/\p{Script=Latin}/u.test(c) && /\p{L}/u.test(c)) return CLASS.latn;
  if (/\p{L}/u.test(c)) return CLASS.letter;
  if (/\p{Nd}/u.test(c)) return CLASS.digit;
  if (/\p{M}/u.test(c)) return CLASS.mark;
  if (/[\p{Cf}\u200B]/u.test(c)) return CLASS.format;
  return CLASS.punct;
};

/** Filled as characters are met: a text uses few of the million. */
const known = new Uint8Array(0x110000);

/** Class of a code point, in constant time once it was met. */
export const classOf = (code: number): CharClass => {
  const seen = known[code] as number;
  if (seen !== 0) return seen as CharClass;
  const found = classify(code);
  known[code] = found;
  return found;
};

/** Pairs that look alike, Latin then Cyrillic; small k, m, t, h differ from к, м, т, н in print but are typed for them. */
const alike = 'aа cс eе oо pр xх yу kк mм tт AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ iі jј sѕ IІ'.split(' ');
const toCyrl = new Map(alike.map((pair) => [pair[0] as string, pair[1] as string]));
const toLatn = new Map(alike.map((pair) => [pair[1] as string, pair[0] as string]));

/** A Latin stem with a Russian ending: `Sash'у`, not a slip of the keyboard. */
const RUSSIAN_TAIL = /^\p{Script=Latin}{3,40}['’ʼ-]?\p{Script=Cyrillic}{1,2}$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const replaceAlike = (word: string, map: ReadonlyMap<string, string>): string => {
  let out = '';
  for (const c of word) out += map.get(c) ?? c;
  return out;
};

/**
 * A word typed with letters of both alphabets in the one it was meant in: `Твeрь` with a Latin e becomes Cyrillic.
 * A word that is truly of two alphabets (`Igor'я`) stays as it is.
 */
export const unmix = (word: string): string => {
  if (!CYRILLIC.test(word) || !LATIN.test(word) || RUSSIAN_TAIL.test(word)) return word;
  const cyrillic = replaceAlike(word, toCyrl);
  if (!LATIN.test(cyrillic)) return cyrillic;
  const latin = replaceAlike(word, toLatn);
  return CYRILLIC.test(latin) ? word : latin;
};

/** Script of the letters, or null when there are none or they are of two scripts or of a third. */
export const scriptOf = (word: string): Script | null => {
  const cyrl = CYRILLIC.test(word);
  const latn = LATIN.test(word);
  return cyrl === latn ? null : cyrl ? 'cyrl' : 'latn';
};

const UNCLEAN = /[\u0300-\u036f\p{Cf}\u200B\n\r[]/u;
/**
 * The word without what does not belong to its spelling: soft hyphens, zero-width and direction marks, stress marks,
 * a transcriber's `[?]`, a hyphen at a line's end; letters of look-alike alphabets put right. NFC.
 */
export const cleanWord = (word: string): string => {
  if (!UNCLEAN.test(word)) return unmix(word);
  const bare = word
    .normalize('NFC')
    .replaceAll('[?]', '')
    .replace(/[-\u00ad\u2010\u2011]\r?\n/g, '')
    .replace(/[\u0300-\u036f\p{Cf}\u200B]/gu, '');
  return unmix(bare);
};

/**
 * Ranges of the letters that notes are written in, Latin with its accents and Cyrillic with those of Kazakh or Yakut, for the
 * inside of a class. An expression over them is compiled in a tenth of the time that `\\p{L}`, all letters of the world, takes
 * wherever it stands: the long ones are made of these.
 */
export const LETTERS = 'A-Za-z\\u00c0-\\u024f\\u0400-\\u052f';

/**
 * "The line goes on", for the inside of an expression: it stands before what many alternatives lead to. The compiler of expressions
 * copies that for each of them, and so on at the next; a look-ahead makes it write it down once, in a tenth of the time.
 */
export const GOES_ON = '(?=.)';

/** ё as е, as most people type it. */
export const withoutYo = (word: string): string => (word.includes('ё') ? word.replaceAll('ё', 'е') : word);

/** The text with a plain space for each that is no plain one: those that do not break, thin and wide ones. */
export const withPlainSpaces = (text: string): string =>
  text.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');

/** The text in small letters, every letter where it stood: `İ`, whose small letter is two, loses its dot. */
export const inSmallLetters = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

/** Most words: of one part, and of letters each of which is one letter in capitals too. */
const ONE_PART = /^[A-Za-zА-Яа-яЁё]+$/;
/** Title case of each part of a hyphenated word: `РИМСКИЙ-корсаков` -> `Римский-Корсаков`; `о'брайен` -> `О'Брайен`. */
export const titleCase = (word: string): string => {
  if (ONE_PART.test(word)) return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  let out = '';
  let start = true;
  for (const c of word.toLowerCase()) {
    out += start ? c.toUpperCase() : c;
    start = c === '-' || c === ' ' || ((c === "'" || c === '’') && out.length === 2);
  }
  return out;
};

/** Bounded memory of a pure function of strings: forgets everything when full, which costs less than keeping order. */
export const remember = <T>(size: number, compute: (key: string) => T): ((key: string) => T) => {
  const seen = new Map<string, T>();
  return (key) => {
    const before = seen.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (key.length <= 80) {
      if (seen.size >= size) seen.clear();
      seen.set(key, value);
    }
    return value;
  };
};
