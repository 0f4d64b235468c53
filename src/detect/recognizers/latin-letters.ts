/**
 * Russian in Latin letters, as it is typed on a phone: "rabotal uchitelem fiziki", "shram na gorle". The recognizers of lexicons read it
 * with its words in Cyrillic; where only a word or two of a sentence are such, a person decides.
 */
import type { Token } from '../../domain/analysis.ts';
import { overlaps } from '../../domain/span.ts';
import type { Finding, Passage, Recognizer } from '../passage.ts';
import { romanised, romanisedWords } from '../tagger/romanised.ts';
import { sentenceRanges } from '../tagger/sentences.ts';
import { indexesIn } from '../tokens.ts';
import { lookedUp, wordOf } from '../words.ts';
import { deeds } from './deeds.ts';
import { details } from './details.ts';
import { occupations } from './occupations.ts';
import { relations } from './relations.ts';
import { work } from './work.ts';

const readers: readonly Recognizer[] = [relations, occupations, work, details, deeds];

/** What no other word is spelt like: «yaponskogo». */
const SURE: ReadonlySet<string> = new Set(['country-adjective']);

const keyOf = ({ span, kind }: Finding): string => `${kind} ${span.start}-${span.end}`;

export const latinLetters: Recognizer = {
  name: 'latin-letters',
  kinds: [...new Set(readers.flatMap(({ kinds }) => kinds))],
  find: (passage, before) => {
    const cyrillic = romanisedWords(passage);
    if (!isAny(cyrillic, 0, cyrillic.length)) return [];
    const whole = romanised(passage);
    const isWhole = ({ span }: Finding): boolean =>
      [...indexesIn(passage.tokens, span)].every(
        (i) => passage.tokens[i]?.word === false || whole[i] !== undefined,
      );
    const known = new Set(before.map(keyOf));
    const found: Finding[] = [];
    for (const [from, to] of sentenceRanges(passage)) {
      if (!isAny(cyrillic, from, to)) continue;
      const tokens = passage.tokens.slice(from, to).map((token, i): Token => {
        const read = cyrillic[from + i];
        return read === undefined ? token : lookedUp(read);
      });
      const seen: Passage = { ...passage, tokens, words: wordOf };
      const read = cyrillic.slice(from, to).flatMap((token) => (token === undefined ? [] : [token.span]));
      for (const { find } of readers)
        for (const finding of find(seen, []))
          if (read.some((span) => overlaps(span, finding.span)) && !known.has(keyOf(finding)))
            found.push(
              SURE.has(finding.rule) || isWhole(finding)
                ? finding
                : { ...finding, tier: 'candidate', confidence: 0.4 },
            );
    }
    return found;
  },
};

/** Whether some token of `from`..`to` is one of Russian in Latin letters. */
function isAny(cyrillic: readonly (Token | undefined)[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cyrillic[i] !== undefined) return true;
  return false;
}
