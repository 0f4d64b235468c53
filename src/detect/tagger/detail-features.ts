/** What the tagger of details looks at, hashed to numbers: of each word by itself, and of where it stands. */
import type { Token } from '../../domain/analysis.ts';
import { kinds } from '../../domain/kinds.ts';
import { englishBases } from '../../lang/en/bases.ts';
import { isPersonalPronoun } from '../../lang/function-words.ts';
import { remember } from '../../lang/script.ts';
import type { Finding, Passage } from '../passage.ts';
import { indexesIn } from '../tokens.ts';
import { isWord, ofWord, type Word } from '../words.ts';
import { hashOf, mix } from './features.ts';
import { romanisedWords } from './romanised.ts';
import type { Senses } from './senses.ts';

/** Places relative to the word that is tagged at which a word's attributes are asked; after them comes the bag. */
export const REACHES = [-3, -2, -1, 0, 1, 2, 3] as const;
/** Slot of the bag: the words around, whatever their order. */
export const BAG = REACHES.length;
/** Slot of what depends on the place. */
export const PLACE_SLOT = BAG + 1;
/** How many words to either side are in the bag. */
export const HERE = 8;

/** `at`: attributes by REACHES; `base` and `cls` are hashes of 32 bits with a sign, which take no room of their own. */
export type DetailWord = Readonly<{
  at: readonly (readonly number[])[];
  bag: readonly number[];
  base: number;
  /** Its class of meaning, or else its part of speech. */
  cls: number;
  /** Where the tagger keeps what the word gives to the scores of those around, and since which of its clearings. */
  kept: { at: number; since: number };
}>;

const SHAPES = ['lower', 'title', 'upper', 'mixed', 'number', 'other'] as const;
const bare = (text: string): DetailWord => {
  const word = hashOf(`w=${text}`);
  const one = [word];
  return { at: REACHES.map(() => one), bag: [], base: word | 0, cls: word | 0, kept: { at: 0, since: -1 } };
};
/** Nothing stands there: before the first and after the last word of a sentence. */
export const EDGE = bare('edge');

/** A figure, a word of grammar or any other word. */
function describe(token: Token, word: Word, senses: Senses): DetailWord {
  const { lower } = word;
  if (token.shape === 'number' || lower.length > 40) return bare(lower.replace(/\d/g, '0').slice(0, 12));
  const all = token.lang === 'ru' ? word.bases() : englishBases(lower);
  const bases =
    token.lang === 'ru' ? all.slice(0, 2) : all.filter((b) => b === lower || senses(b).length > 0);
  const [first = lower] = bases.filter((b) => b !== lower);
  const base = token.lang === 'ru' ? (all[0] ?? lower) : first;
  const classes = [...new Set(bases.flatMap((b) => senses(b)))].map((n) => hashOf(`c=${n}`));
  const functional = word.functional();
  const written = hashOf(`w=${lower}`);
  const bs = hashOf(`b=${base}`);
  const shape = hashOf(
    `shape=${SHAPES.indexOf(token.shape as (typeof SHAPES)[number])} ${Math.min(lower.length, 9)}`,
  );
  const end = (n: number): number => hashOf(`s${n}=${lower.slice(-n)}`);
  const baseEnd = hashOf(`bs=${base.slice(-4)}`);
  const stem = hashOf(`t=${base.slice(0, 5)}`);
  const cls = classes[0] ?? (functional ? written : hashOf(`pos=${lower.slice(-2)}`));
  const near = functional ? [written] : [written, bs, stem, end(2), ...classes];
  const far = functional ? [written] : [bs, ...classes];
  const own = [
    written,
    bs,
    hashOf(`s5=${lower.slice(-5)}`),
    stem,
    end(4),
    baseEnd,
    end(3),
    end(2),
    shape,
    ...classes,
  ];
  const bag = functional && lower.length > 3 ? [written] : functional ? [] : [bs, ...classes];
  return {
    at: [far, far, near, own, near, far, far],
    bag,
    base: bs | 0,
    cls: cls | 0,
    kept: { at: 0, since: -1 },
  };
}

const MOST_MARKS = 10_000;

/** How many numbers `placeFeatures` writes. */
export const PLACE_FEATURES = 20;

export type DetailReading = Readonly<{
  words: readonly DetailWord[];
  placeFeatures: (out: Uint32Array, i: number, from: number, to: number) => void;
}>;

export type DetailReader = (passage: Passage, before: readonly Finding[]) => DetailReading;

/** Remembers words from passage to passage. */
export function makeDetailReader(senses: Senses): DetailReader {
  const described = ofWord((word, token) => describe(token, word, senses));
  const mark = remember(MOST_MARKS, (text) => bare(text.slice(0, 4)));
  return (passage, before) =>
    read(passage, before, (token) =>
      token.word ? described(passage.words(token), token) : mark(token.text),
    );
}

function read(
  passage: Passage,
  before: readonly Finding[],
  wordOf: (token: Token) => DetailWord,
): DetailReading {
  const { tokens } = passage;
  const cyrillic = romanisedWords(passage);
  const words = tokens.map((token, i): DetailWord => wordOf(cyrillic[i] ?? token));
  const found = foundAt(passage, before);
  const field = fieldAt(passage);
  const register = registerOf(passage, cyrillic);
  const wordAt = (i: number, from: number, to: number): DetailWord =>
    i < from || i >= to ? EDGE : (words[i] ?? EDGE);
  return {
    words,
    placeFeatures: (out, i, from, to) => {
      const own = words[i] ?? EDGE;
      const [left, right] = [wordAt(i - 1, from, to), wordAt(i + 1, from, to)];
      const [farLeft, farRight] = [wordAt(i - 2, from, to), wordAt(i + 2, from, to)];
      const f = found[i] as number;
      const l = i > from ? (found[i - 1] as number) : 255;
      const r = i + 1 < to ? (found[i + 1] as number) : 255;
      out[0] = mix(1, f);
      out[1] = mix(mix(2, f), own.base);
      out[2] = mix(mix(3, l), mix(f, r));
      out[3] = mix(mix(4, left.base), own.base);
      out[4] = mix(mix(5, own.base), right.base);
      out[5] = mix(mix(6, left.cls), own.cls);
      out[6] = mix(mix(7, own.cls), right.cls);
      out[7] = mix(mix(8, left.base), own.cls);
      out[8] = mix(mix(9, own.cls), right.base);
      out[9] = mix(mix(10, farLeft.base), left.base);
      out[10] = mix(mix(11, right.base), farRight.base);
      out[11] = mix(mix(12, field[i] as number), 1);
      out[12] = mix(mix(13, field[i] as number), own.cls);
      out[13] = mix(14, i === from ? 1 : 0);
      out[14] = mix(15, Math.min(to - from, 20));
      out[15] = mix(mix(16, farLeft.cls), own.cls);
      out[16] = 0xb1a5;
      out[17] = mix(17, register);
      out[18] = mix(mix(18, register), f);
      out[19] = mix(mix(19, register), own.cls);
    },
  };
}

/** Bounds of the share of personal pronouns among words, and of words in a sentence. */
const PRONOUNS = [0.004, 0.015, 0.03, 0.06];
const LENGTHS = [7, 12, 18];
const FEWEST_WORDS = 30;
const above = (bounds: readonly number[], x: number): number => bounds.filter((bound) => x >= bound).length;

const isPronoun = isWord(({ lower }) => isPersonalPronoun(lower));
/** How the text is written: how often somebody is spoken of, and in sentences how long; as one number. */
function registerOf({ tokens, words, analysis }: Passage, cyrillic: readonly (Token | undefined)[]): number {
  let all = 0;
  let pronouns = 0;
  for (const [i, token] of tokens.entries()) {
    if (!token.word) continue;
    all++;
    const read = cyrillic[i];
    if (read ? isPersonalPronoun(read.text.toLowerCase()) : isPronoun(words(token), token)) pronouns++;
  }
  if (all < FEWEST_WORDS) return 99;
  return above(PRONOUNS, pronouns / all) * 4 + above(LENGTHS, all / Math.max(1, analysis.sentences.length));
}

/** For each token the kind and tier of the surest and longest of what the rules found there, as one number; 0 for nothing. */
function foundAt({ tokens }: Passage, before: readonly Finding[]): Uint8Array {
  const out = new Uint8Array(tokens.length);
  const sorted = [...before].sort(
    (a, b) =>
      (a.tier === 'certain' ? 0 : 1) - (b.tier === 'certain' ? 0 : 1) ||
      b.span.end - b.span.start - (a.span.end - a.span.start),
  );
  for (const { span, kind, tier } of sorted) {
    const code = 1 + kinds.indexOf(kind) * 2 + (tier === 'certain' ? 1 : 0);
    for (const i of indexesIn(tokens, span)) if (out[i] === 0) out[i] = code;
  }
  return out;
}

/** For each token of a field's value a number of the field; 0 elsewhere. */
function fieldAt({ tokens, blocks }: Passage): Uint32Array {
  const out = new Uint32Array(tokens.length);
  for (const { fields } of blocks)
    for (const { attribute, value } of fields)
      for (const i of indexesIn(tokens, value)) out[i] = hashOf(attribute);
  return out;
}
