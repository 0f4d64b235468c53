/**
 * Russian in Latin letters, as it is typed on a phone: "rabotal uchitelem fiziki", "shram na gorle". The recognizers of lexicons read it
 * with its words in Cyrillic; a person decides.
 */
import type { Token } from '../../domain/analysis.ts';
import type { Finding, Passage, Recognizer } from '../passage.ts';
import { romanisedWords } from '../tagger/romanised.ts';
import { wordBook } from '../words.ts';
import { deeds } from './deeds.ts';
import { details } from './details.ts';
import { occupations } from './occupations.ts';
import { relations } from './relations.ts';
import { work } from './work.ts';

const readers: readonly Recognizer[] = [relations, occupations, work, details, deeds];

const keyOf = ({ span, kind }: Finding): string => `${kind} ${span.start}-${span.end}`;

export const latinLetters: Recognizer = {
  name: 'latin-letters',
  kinds: [...new Set(readers.flatMap(({ kinds }) => kinds))],
  find: (passage, before) => {
    const cyrillic = romanisedWords(passage);
    if (!cyrillic.some((token) => token !== undefined)) return [];
    const tokens = passage.tokens.map((token, i): Token => cyrillic[i] ?? token);
    const seen: Passage = { ...passage, tokens, words: wordBook };
    const there = new Uint8Array(passage.text.length);
    for (const token of cyrillic) if (token) there.fill(1, token.span.start, token.span.end);
    const known = new Set(before.map(keyOf));
    return readers
      .flatMap(({ find }) => find(seen, []))
      .filter(
        (finding) =>
          there.subarray(finding.span.start, finding.span.end).includes(1) && !known.has(keyOf(finding)),
      )
      .map((finding): Finding => ({ ...finding, tier: 'candidate', confidence: 0.4 }));
  },
};
