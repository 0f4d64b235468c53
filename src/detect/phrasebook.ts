/** Looks up words and phrases of a lexicon by their base forms. Built once; a text is read in one pass. */
import type { Token } from '../domain/analysis.ts';
import type { LexiconGroup } from '../lang/lexicon.ts';
import type { Passage } from './passage.ts';
import { isAdjacent } from './tokens.ts';
import { ofWord, type Word, wordBook } from './words.ts';

type Phrase = Readonly<{ words: readonly string[]; group: LexiconGroup }>;
export type Hit = Readonly<{ from: number; last: number; group: LexiconGroup }>;
export type Phrasebook = (passage: Passage) => Generator<Hit>;

/** Letters that decide whether a word is worth its base forms: inflection leaves them alone. */
const HEAD = 3;

export function phrasebook(groups: readonly LexiconGroup[]): Phrasebook {
  const byFirst = new Map<string, Phrase[]>();
  const heads = new Set<string>();
  for (const group of groups)
    for (const phrase of group.words.split(',')) {
      const words = phrase.trim().split(' ');
      const [first = ''] = words;
      heads.add(first.slice(0, HEAD));
      const before = byFirst.get(first);
      if (before) before.push({ words, group });
      else byFirst.set(first, [{ words, group }]);
    }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);

  /** `коллеги-дизайнеры`: the second half of a compound is a word too. */
  const halves = (token: Token, word: Word): readonly string[] => {
    if (!word.lower.includes('-')) return [];
    const half = wordBook({
      ...token,
      text: word.lower.slice(word.lower.lastIndexOf('-') + 1),
      shape: 'lower',
    });
    return [half.lower, ...half.bases()];
  };
  /** Phrases that the word may begin, those of its likeliest form first. */
  const begunBy = ofWord((word, token): readonly Phrase[] => {
    const compound = halves(token, word);
    if (!heads.has(word.lower.slice(0, HEAD)) && compound.length === 0) return [];
    if (!byFirst.has(word.lower) && compound.length === 0 && word.functional()) return [];
    return [...new Set([word.lower, ...word.bases(), ...compound])].flatMap(
      (base) => byFirst.get(base) ?? [],
    );
  });
  const fits = (passage: Passage, i: number, word: string): boolean => {
    const token = passage.tokens[i];
    if (!token?.word) return false;
    const known = passage.words(token);
    return known.lower === word || known.bases().includes(word);
  };
  return function* hits(passage) {
    const { tokens, words } = passage;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token?.word || token.shape === 'number') continue;
      const begun = begunBy(words(token), token);
      if (begun.length === 0) continue;
      const phrase = begun.find(({ words: all }) =>
        all.every((w, n) => n === 0 || (isAdjacent(passage, i + n - 1) && fits(passage, i + n, w))),
      );
      if (!phrase) continue;
      const last = i + phrase.words.length - 1;
      yield { from: i, last, group: phrase.group };
      i = last;
    }
  };
}
