/**
 * The fold key: one key for all spellings of a name that differ in script, case, diacritics, ё/е, look-alike letters
 * or the scheme of transliteration. Not a phonetic hash: vowels stay, so that Marat is not Murat, nor Maria Marina.
 *
 * Cyrillic is first written in Latin letters the plain way; then both scripts take the same road, an ordered list of
 * replacements. Key letters: c ц, h х/kh/h/x/ks, j ж/zh, q ч/ch, w ш/щ/sh/shch, i и/й/ы/y/j, e е/ё/э/ye/yo/ie/io.
 */
import { createRequire } from 'node:module';
import { cleanWord, remember } from './script.ts';

/** Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Tatar, Tajik and Uzbek letters; signs fall away. */
const cyrillic: ReadonlyMap<string, string> = new Map(
  (
    'а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,' +
    'ы i,э e,ю yu,я ya,і i,ї i,є e,ґ g,ў u,қ k,ғ g,ң n,ә a,ү u,ұ u,ө o,һ kh,җ zh,ҳ kh,ҷ zh,ӣ i,ӯ u,ҡ k,ҙ z,ҫ s,ъ ,ь ,ј i,љ l,њ n,ћ ch,ђ d,џ zh,ѕ z'
  )
    .split(',')
    .map((pair) => [pair[0] as string, pair.slice(2)]),
);

/** Letters with a diacritic whose mark says more than the letter; every other mark is dropped. */
const marked: ReadonlyMap<string, string> = new Map(
  'š sh,ž zh,č ch,ŝ shch,ş sh,ș sh,ç ch,ś s,ć ts,ż zh,ź z,ł l,đ d,ð d,þ t,ø o,æ e,œ e,ß ss,ı i,ə a,ğ g,û yu,â ya,ñ n,ŋ n'
    .split(',')
    .map((pair) => [pair[0] as string, pair.slice(2)]),
);

/**
 * In order; each with an example, and with letters without which it has nothing to do: most words pass most rules by.
 * Capitals are finished key letters. Every pattern is of bounded length.
 */
const latin: readonly (readonly [string, RegExp, string])[] = [
  ['j', /(?<=d)['’ʹ`ʼ]j/g, 'y'], // D'jachkov, before the sign falls
  ['', /['’ʹʺ`ʼ]/g, ''], // Gor'kij
  ['ou', /ou/g, 'u'], // Oustinov, as French passports spell it
  ['gu', /gu(?=[ei])/g, 'g'], // Serguei
  ['eh', /^eh(?=[^aeiouy])/g, 'e'], // Ehlmir
  ['ch', /shch|stch|tsch|sch/g, 'W'], // Shcherbakov, Stcherbakov, Scherbakov
  ['shh', /shh/g, 'W'], // Shherbakov
  ['cz', /cz(?=ov|ev|kij|kii|kiy|kaya|kaia|kaja|yn)/g, 'C'], // Kuzneczov, Troiczkij (GOST 7.79)
  ['ck', /c(?=kij|kii|kiy|kaya|kaia|kaja)/g, 'C'], // Troickij
  ['c', /tch|cz|ch/g, 'Q'], // Tchaikovsky, Kowalczyk, Chernov
  ['s', /sh|sz/g, 'W'], // Shishkin
  ['WQ', /WQ/g, 'W'], // ščerbakov, where š and č are a letter each
  ['', /dzh|zh|dj(?=[aeiouy])/g, 'J'], // Tadzhiev, Zhukov, Djamila
  ['', /kh|ks|x/g, 'H'], // Mikhail, Aleksei, Mixail, Alexey
  ['ph', /ph/g, 'f'], // Sophia
  ['th', /th/g, 't'], // Thomas
  ['gh', /gh/g, 'g'], // Ghulam
  ['', /tz|ts|tc|c(?=[eiy])|(?<=[b-z])c(?=ov)|(?<=[bdgklmnprstvz]{1,3}e)c$/g, 'C'], // Tzoi, Tsoi, Cyganov, Kuznecov, Kravec
  ['', /ck|[cq]/g, 'k'], // Jack, Victor, Qanat
  ['w', /w/g, 'v'], // Wladimir
  ['', /[iyj]+/g, 'i'], // Dmitrii, Dmitry, Dmitrij
  ['i', /ie|io/g, 'e'], // Yelena, Alyona, Vasiliev
  ['', /([a-df-z])\1+/gi, '$1'], // Alla, Gennadii
  ['eee', /eee+/g, 'ee'], // Sergeev keeps both: Галеев is not Галиев
];

type AnyAscii = typeof import('any-ascii');
let anyAscii: AnyAscii | undefined;
/** Loaded when first asked for: half a megabyte of tables for letters that few notes hold. */
const romanised = (c: string): string => {
  anyAscii ??= createRequire(import.meta.url)('any-ascii') as AnyAscii;
  return anyAscii.default(c);
};

/** Scripts that have no table here (Georgian, Armenian, Arabic, Chinese) are romanised as `any-ascii` does. */
const toLetters = (word: string): string => {
  let out = '';
  for (const c of word) {
    const mapped = cyrillic.get(c) ?? marked.get(c);
    if (mapped !== undefined) out += mapped;
    else if (c <= '\u007f') out += c;
    else {
      const bare = c.normalize('NFD').replace(/\p{M}/gu, '');
      out += bare === c && /[\p{L}\p{N}]/u.test(c) ? romanised(c).toLowerCase() : bare;
    }
  }
  return out;
};

const foldWord = (word: string): string => {
  let key = word;
  for (const [needs, pattern, replacement] of latin)
    if (key.includes(needs)) key = key.replace(pattern, replacement);
  return key.toLowerCase();
};

const LONGEST = 200;
const fold = (word: string): string =>
  toLetters(cleanWord(word).normalize('NFC').toLowerCase())
    .split(/[^a-z0-9'’ʹʺ`ʼ]+/)
    .map((part) => (part.length > LONGEST ? part : foldWord(part)))
    .filter((part) => part !== '')
    .join(' ');

/**
 * Key of a word or of several: `Щербаков`, `Shcherbakov`, `Scherbakov`, `ЩЕРБАКОВ` -> `werbakov`. Hyphens and spaces
 * become one space. Empty when nothing is left. A part longer than 200 letters is no name and is kept as it is.
 */
export const foldKey: (word: string) => string = remember(100_000, fold);
