/** Looks up the phrases of a lexicon (notation: `lang/lexicon.ts`) by base forms. Built once; a text is read in one pass. */
import type { Token } from '../domain/analysis.ts';
import { SottoError } from '../domain/errors.ts';
import { englishBases } from '../lang/en/bases.ts';
import type { LexiconClasses, LexiconGroup } from '../lang/lexicon.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import type { Passage } from './passage.ts';
import { isAdjacent } from './tokens.ts';
import { isWord, ofWord, type Word, wordBook } from './words.ts';

type Slot = 'N' | 'O' | 'A' | 'G' | 'P' | 'X';
type Gap = '~' | '~~';
type Element = Readonly<{
  words: ReadonlySet<string> | Slot | Gap;
  optional: boolean;
  /** Stands outside the mention. */
  context: boolean;
}>;
/** `lead`: how many slots stand before the word by which the phrase is looked up. */
type Phrase = Readonly<{
  elements: () => readonly Element[];
  lead: number;
  group: LexiconGroup;
  /** Its kind and whether it is sure: of those that are alike in both, the longest is taken. */
  tier: string;
}>;
/** `from`..`last` are the tokens of the mention. */
export type Hit = Readonly<{ from: number; last: number; group: LexiconGroup }>;
/** Of the phrases of one kind that begin at a word the longest; what is sure and what is not are looked up apart. */
export type Phrasebook = (passage: Passage) => Generator<Hit>;

/** Letters that decide whether a word is worth its base forms: inflection leaves them alone. */
const HEAD = 3;
/** Tokens that a gap may take in. */
const gaps: Readonly<Record<Gap, number>> = { '~': 3, '~~': 7 };
const NUMBER = '#';
const SLOTS: ReadonlySet<string> = new Set(['N', 'O', 'A', 'G', 'P', 'X']);
/** Stands for words that are not named: nothing to look up. */
const isGap = (word: string | ReadonlySet<string>): word is Gap => word === '~' || word === '~~';
const isOpen = (word: string): word is Slot | Gap => isGap(word) || SLOTS.has(word);
const OPTIONAL = /\?\)?$/u;

const unwrapped = (written: string): string => written.replace(/^\(|\??\)?$/gu, '');

/** The words that one element of a phrase stands for. */
function wordsOf(word: string, classes: LexiconClasses): Element['words'] {
  if (isOpen(word)) return word;
  if (!word.includes('/') && !word.startsWith('<')) return new Set([word]);
  return new Set(
    word.split('/').flatMap((w) => {
      const name = /^<(.+)>$/u.exec(w)?.[1];
      if (name === undefined) return [w];
      const members = classes[name];
      if (members === undefined) throw new SottoError('internal', `a lexicon names no class ${name}`);
      return members.split(' ');
    }),
  );
}

function readPhrase(written: readonly string[], classes: LexiconClasses): readonly Element[] {
  let context = false;
  return written.map((element) => {
    if (element.startsWith('(')) context = true;
    const outside = context;
    if (element.endsWith(')')) context = false;
    const optional = OPTIONAL.test(element);
    return { words: wordsOf(unwrapped(element), classes), optional, context: outside };
  });
}

const NUMBERED = /(?<=\p{L})-\d{1,3}$/u;
export const basesOf = ofWord((word, token): readonly string[] => {
  // `SIZO-6`
  if (token.lang !== 'ru') return englishBases(word.lower.replace(NUMBERED, ''));
  if (!word.lower.includes('-')) return word.bases();
  const half = word.lower.slice(word.lower.lastIndexOf('-') + 1);
  return [...word.bases(), half, ...wordBook({ ...token, text: half, shape: 'lower' }).bases()];
});
/** Whether a base form of a word is in a set, kept with the word: for what is asked of every token. */
export const hasBaseIn = (set: ReadonlySet<string>): ((word: Word, token: Token) => boolean) =>
  isWord((word, token) => basesOf(word, token).some((base) => set.has(base)));
/** Base forms of the word at `i`: of its own language, and of the second half of a compound (`коллеги-дизайнеры`). */
export function basesAt(passage: Passage, i: number): readonly string[] {
  const token = passage.tokens[i];
  return token?.word ? basesOf(passage.words(token), token) : [];
}

const isAdjective = isWord(({ lower }) => parseWord(lower).some((p) => p.pos === 'ADJF' || p.pos === 'PRTF'));

const isAlive = isWord(({ lower }) => {
  const [best] = parseWord(lower.split('-')[0] ?? lower);
  return best?.pos === 'NOUN' && best.animate;
});

/** Value of a number in one word, `forty-seven` too; null of any other. */
export const numberOf = (word: Word, token: Token): number | null => {
  if (word.cardinal !== undefined) return word.cardinal;
  if (!token.text.includes('-')) return null;
  const parts = token.text.split('-');
  if (parts.length !== 2) return null;
  const [tens, ones] = parts.map((text) => wordBook({ ...token, text, shape: 'lower' }).cardinal);
  return tens === undefined || ones === undefined ? null : tens + ones;
};

function fitsSlot(passage: Passage, i: number, slot: Slot): boolean {
  const token = passage.tokens[i];
  if (!token?.word) return false;
  const word = passage.words(token);
  if (slot === 'X') return !word.functional();
  if (slot === 'N') return numberOf(word, token) !== null;
  if (slot === 'O') return word.ordinal !== undefined;
  if (slot === 'P') return token.lang === 'ru' && isAlive(word, token);
  return token.lang === 'ru' && (slot === 'G' ? word.genitive() : isAdjective(word, token));
}

/**
 * Phrases that a word may begin. Most of them go on with one of a few words: where the next word is none of `next`, only those of
 * `free` are read, which end there or go on with whatever fits.
 */
type Begun = Readonly<{ all: readonly Phrase[]; free: readonly Phrase[]; next: ReadonlySet<string> }>;
const NOTHING: Begun = { all: [], free: [], next: new Set() };

function indexed(all: readonly Phrase[]): Begun {
  if (all.length === 0) return NOTHING;
  const next = new Set<string>();
  const free = all.filter((phrase) => {
    const second = phrase.elements()[phrase.lead + 1];
    if (!second || second.optional || typeof second.words === 'string') return true;
    for (const word of second.words) next.add(word);
    return false;
  });
  return { all, free, next };
}

const isAny = (words: readonly string[], of: ReadonlySet<string>): boolean => {
  for (const word of words) if (of.has(word)) return true;
  return false;
};

const CLAUSE_MARK = /^[,(—–-]$/u;

/** Of thousands of phrases most begin at no word of a note: the elements are read when one does. */
class WrittenPhrase implements Phrase {
  readonly lead: number;
  readonly group: LexiconGroup;
  readonly tier: string;
  private readonly written: string;
  private readonly classes: LexiconClasses;
  private read: readonly Element[] | undefined;

  constructor(written: string, lead: number, group: LexiconGroup, tier: string, classes: LexiconClasses) {
    this.written = written;
    this.lead = lead;
    this.group = group;
    this.tier = tier;
    this.classes = classes;
    this.read = undefined;
  }
  elements(): readonly Element[] {
    this.read ??= readPhrase(this.written.split(' '), this.classes);
    return this.read;
  }
}

const MARKED = /[()/<~?]/u;
/** Whether an element is a word and nothing else, as most are that a phrase begins with. */
const isWordAlone = (element: string): boolean => element.length > 1 && !MARKED.test(element);

/** Where the word stands by which a phrase is looked up, and the words that it may be. */
function keyOf(
  written: readonly string[],
  classes: LexiconClasses,
): Readonly<{ lead: number; keys: Iterable<string> }> | null {
  const named = written.findIndex((element) => !isOpen(unwrapped(element)));
  const lead = /^[NO]$/u.test(unwrapped(written[0] ?? '')) ? 0 : named;
  const key = written[lead];
  if (key === undefined || written.slice(0, lead + 1).some((e) => isGap(e) || OPTIONAL.test(e))) return null;
  const keys = wordsOf(unwrapped(key), classes);
  return { lead, keys: typeof keys === 'string' ? [NUMBER] : keys };
}

export function phrasebook(groups: readonly LexiconGroup[], classes: LexiconClasses = {}): Phrasebook {
  const byFirst = new Map<string, Phrase[]>();
  const heads = new Set<string>();
  const put = (word: string, phrase: Phrase): void => {
    const before = byFirst.get(word);
    if (before) before.push(phrase);
    else {
      heads.add(word.slice(0, HEAD));
      byFirst.set(word, [phrase]);
    }
  };
  for (const group of groups) {
    const tier = `${group.kind} ${group.sure}`;
    for (const untrimmed of group.words.split(',')) {
      const phrase = untrimmed.trim();
      const space = phrase.indexOf(' ');
      const first = space < 0 ? phrase : phrase.slice(0, space);
      if (isWordAlone(first)) put(first, new WrittenPhrase(phrase, 0, group, tier, classes));
      else {
        const found = keyOf(phrase.split(' '), classes);
        if (!found)
          throw new SottoError('internal', `a phrase of ${group.rule} begins with nothing to look up`);
        const entry = new WrittenPhrase(phrase, found.lead, group, tier, classes);
        for (const word of found.keys) put(word, entry);
      }
    }
  }

  function fits(passage: Passage, i: number, { words }: Element): boolean {
    if (typeof words === 'string') return !isGap(words) && fitsSlot(passage, i, words);
    return isAny(basesAt(passage, i), words);
  }

  /** Last token of the longest way to read `elements[n..]` from token `i` on, with the mention's ends; or null. */
  type Ends = Readonly<{ from: number; last: number }>;
  function read(
    passage: Passage,
    elements: readonly Element[],
    n: number,
    i: number,
    ends: Ends,
  ): Ends | null {
    const element = elements[n];
    if (!element) return ends;
    if (typeof element.words === 'string' && isGap(element.words)) {
      for (let skipped = 0; skipped <= gaps[element.words]; skipped++) {
        const token = passage.tokens[i + skipped - 1];
        if (skipped > 0 && (!token || (!token.word && !CLAUSE_MARK.test(token.text)) || token.sentenceStart))
          return null;
        const hit = read(passage, elements, n + 1, i + skipped, ends);
        if (hit) return hit;
      }
      return null;
    }
    if (i >= 0 && (i === 0 || n === 0 || joins(passage, i - 1)) && fits(passage, i, element)) {
      const to = element.context ? ends : { from: ends.from < 0 ? i : ends.from, last: i };
      const hit = read(passage, elements, n + 1, i + 1, to);
      if (hit) return hit;
    }
    return element.optional ? read(passage, elements, n + 1, i, ends) : null;
  }
  /** After a gap the mark before may be a comma. */
  const joins = (passage: Passage, i: number): boolean =>
    isAdjacent(passage, i) && passage.tokens[i + 1]?.word === true;

  /** Phrases that the word may begin. */
  const begunBy = ofWord((word, token): Begun => {
    const numeric = numberOf(word, token) !== null || word.ordinal !== undefined;
    if (!heads.has(word.lower.slice(0, HEAD)) && !word.lower.includes('-') && !numeric) return NOTHING;
    if (!numeric && !byFirst.has(word.lower) && token.lang === 'ru' && word.functional()) return NOTHING;
    const found = new Set(basesOf(word, token).flatMap((base) => byFirst.get(base) ?? []));
    return indexed(numeric ? [...found, ...(byFirst.get(NUMBER) ?? [])] : [...found]);
  });

  return function* hits(passage) {
    const { tokens, words } = passage;
    const done = new Map<string, number>();
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token?.word) continue;
      const begun = begunBy(words(token), token);
      if (begun === NOTHING) continue;
      const phrases = isAny(basesAt(passage, i + 1), begun.next) ? begun.all : begun.free;
      let best: Map<string, Hit> | undefined;
      for (const phrase of phrases) {
        const { lead, group, tier } = phrase;
        const ends = read(passage, phrase.elements(), 0, i - lead, { from: -1, last: -1 });
        if (ends === null || ends.from < 0) continue;
        best ??= new Map();
        const before = best.get(tier);
        if (before === undefined || ends.last - ends.from > before.last - before.from)
          best.set(tier, { ...ends, group });
      }
      for (const [tier, hit] of best ?? []) {
        if (hit.last <= (done.get(tier) ?? -1)) continue;
        yield hit;
        done.set(tier, hit.last);
      }
    }
  };
}
