/**
 * What the tagger looks at: attributes of a word and of its neighbours, hashed to numbers. What depends on the word alone is
 * worked out once per word; what depends on its place in the text is a handful of numbers mixed as they come.
 */
import type { Token } from '../../domain/analysis.ts';
import type { Gazetteer, Place } from '../../domain/place.ts';
import { typicalSurname } from '../../lang/names/surnames.ts';
import { wordBook } from '../words.ts';

/** Places relative to the word that is tagged at which a word's attributes are asked. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;
const [FAR_LEFT, LEFT, OWN, RIGHT, FAR_RIGHT] = [0, 1, 2, 3, 4] as const;

/** Attributes of one word: for each of OFFSETS the hashes, those that name the very word apart (training leaves them out at times). */
export type WordFeatures = Readonly<{
  at: readonly (readonly number[])[];
  /** How many of `at[OWN]`, from its start, name the word itself. */
  naming: number;
  /** Shape and dictionary facts in one small number. */
  cls: number;
  /** The word itself. */
  hash: number;
  capital: boolean;
  /** A word, not a mark or figures. */
  lettered: boolean;
  /** Whether base forms and dictionary facts were asked. */
  looked: boolean;
  /** What each model makes of the word, by the number of the model: filled by the tagger when it first meets it. */
  verdicts: (Verdict | undefined)[];
}>;

/** `sums`: scores that the word gives to the word at each of OFFSETS from it, by label; `telling`: it may be part of a name. */
export type Verdict = Readonly<{ sums: Float64Array; telling: boolean }>;

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
/** Two numbers in one, order told apart (after the finaliser of MurmurHash3). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b), 0xc2b2ae35);
  h ^= h >>> 15;
  return Math.imul(h, 0x27d4eb2f) >>> 0;
}

const SHAPES = ['lower', 'title', 'upper', 'mixed', 'number', 'other'] as const;
const CLASSES = 128;

/** The class of the largest place of that name: country, region, settlement by the power of ten of its people. */
const placeClass = (places: readonly Place[]): string => {
  let best = '';
  for (const { kind, population } of places) {
    const now = kind === 'settlement' ? `s${Math.floor(Math.log10(population + 1))}` : kind;
    if (best === '' || kind !== 'settlement' || now > best) best = now;
    if (kind !== 'settlement') break;
  }
  return best;
};

const digitsAs0 = (word: string): string => word.replace(/\d/g, '0').slice(0, 40);

/** `deep`: whether the dictionary is asked; it is of capitals, and of every word where a note is written without them. */
export function wordFeatures(token: Token, gazetteer: Gazetteer, deep: boolean): WordFeatures {
  const shape = SHAPES.indexOf(token.shape as (typeof SHAPES)[number]);
  const capital =
    token.word && token.shape !== 'lower' && token.shape !== 'number' && token.shape !== 'other';
  if (!token.word || token.shape === 'number' || token.text.length > 60) {
    const text = token.word ? digitsAs0(token.text) : token.text.slice(0, 4);
    const word = hashOf(`w=${text}`);
    const kind = hashOf(token.word ? 'number' : /[«"“„]/.test(text) ? 'opens' : 'mark');
    return {
      at: [[word], [word, kind], [word, kind], [word, kind], [word]],
      naming: 0,
      cls: CLASSES * 6 + (word % 64),
      hash: word,
      capital: false,
      lettered: false,
      looked: false,
      verdicts: [],
    };
  }
  const book = wordBook(token);
  const { lower } = book;
  const word = hashOf(`w=${digitsAs0(lower)}`);
  const ending = (n: number): number => hashOf(`s${n}=${lower.slice(-n)}`);
  const stem = hashOf(`t=${lower.slice(0, 5)}`);
  const looked = (deep || capital) && lower.length > 1 && lower.length <= 40;
  const written = hashOf(`shape=${shape}${lower.includes('-') ? '-' : ''}${lower.length === 1 ? '1' : ''}`);
  let bits = 0;
  const own: number[] = [];
  const general: number[] = [];
  let place = '';
  let dictionary = 0;
  if (looked) {
    const facts = book.facts();
    bits =
      (facts.known ? 1 : 0) |
      (facts.given ? 2 : 0) |
      (facts.surname ? 4 : 0) |
      (facts.patronymic ? 8 : 0) |
      (facts.place ? 16 : 0) |
      (facts.organisation ? 32 : 0);
    place = placeClass(book.keys().flatMap((key) => gazetteer.lookup(key)));
    if (place !== '') bits |= 64;
    const base = book.bases()[0] ?? lower;
    own.push(hashOf(`b=${base}`), hashOf(`s5=${lower.slice(-5)}`));
    dictionary = hashOf(`f=${bits} ${facts.pos ?? ''}`);
    general.push(
      dictionary,
      hashOf(`fs=${bits} ${shape}`),
      hashOf(`g=${place}`),
      hashOf(`gk=${place} ${facts.known}`),
      hashOf(`e=${typicalSurname(lower) ?? ''} ${facts.known}`),
    );
  }
  const cls = shape * CLASSES + bits;
  const near = [word, stem, ending(3), written, ...(looked ? [dictionary, hashOf(`g=${place}`)] : [])];
  const far = [word, written, ...(looked ? [dictionary] : [])];
  const at: (readonly number[])[] = [];
  at[FAR_LEFT] = far;
  at[LEFT] = near;
  at[OWN] = [
    word,
    ...own,
    ending(4),
    hashOf(`t4=${lower.slice(0, 4)}`),
    stem,
    ending(3),
    ending(2),
    hashOf(`t3=${lower.slice(0, 3)}`),
    written,
    hashOf(`len=${Math.min(lower.length, 12)} ${shape}`),
    ...general,
  ];
  at[RIGHT] = near;
  at[FAR_RIGHT] = far;
  return { at, naming: 3 + own.length, cls, hash: word, capital, lettered: true, looked, verdicts: [] };
}

/** What the document says of a word elsewhere, and where in its sentence it stands: bits of one number. */
export const EVIDENCE = { seenSmall: 1, seenCapital: 2, sentenceStart: 4 } as const;

/** Nothing stands there: before the first and after the last word of a sentence. */
export const EDGE: WordFeatures = {
  at: OFFSETS.map(() => [hashOf('edge')]),
  naming: 0,
  cls: CLASSES * 7,
  hash: hashOf('edge'),
  capital: false,
  lettered: false,
  looked: false,
  verdicts: [],
};

/** How many numbers `placeFeatures` writes. */
export const PLACE_FEATURES = 11;
/**
 * Writes the features of a token that depend on where it stands into `out`. `evidence`: bits of EVIDENCE; `quoted`: 1 between
 * quotation marks; `phrase`: 1 with the word after it the name of a place, 2 with the word before it.
 */
export function placeFeatures(
  out: Uint32Array,
  before: WordFeatures,
  own: WordFeatures,
  after: WordFeatures,
  evidence: number,
  quoted: number,
  phrase: number,
): void {
  out[0] = mix(mix(1, evidence), own.cls);
  out[1] = mix(mix(2, evidence), own.capital ? 1 : 0);
  out[2] = mix(mix(3, before.cls), own.cls);
  out[3] = mix(mix(4, own.cls), after.cls);
  out[4] = mix(mix(5, before.hash), own.cls);
  out[5] = mix(mix(6, own.cls), after.hash);
  out[6] = mix(mix(7, before.cls), mix(own.cls, after.cls));
  out[7] = mix(mix(8, quoted), own.cls);
  out[8] = mix(mix(9, phrase), own.capital ? 1 : 0);
  out[9] = mix(mix(10, evidence), own.hash);
  out[10] = 0xb1a5;
}

/** Number of the weight row of an attribute at an offset. `buckets` is a power of two. */
export const bucketOf = (feature: number, offset: number, buckets: number): number => {
  const h = mix(feature, offset + 17);
  return (h ^ (h >>> 17)) & (buckets - 1);
};
/** Offset under which the features of a place in the text are kept. */
export const PLACE_OFFSET = 9;
