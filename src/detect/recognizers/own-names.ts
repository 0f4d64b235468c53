/**
 * Names of the people whom the note itself names, in a header or as a speaker, where they stand in small letters and are a
 * word besides: "maxim's mother" in a note on Maxim. Other recognizers leave an ordinary small word alone; here the note says
 * that it is a name, so a person decides.
 */
import type { AttributeName } from '../../domain/attributes.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { candidate, type Passage, type Recognizer } from '../passage.ts';
import { isCapital } from '../tokens.ts';

const ofPeople: ReadonlySet<AttributeName> = new Set([
  'participant',
  'name',
  'pseudonym',
  'interviewer',
  'translator',
]);
const SHORTEST = 3;

/** Where the note names its people. */
const places = ({ turns, blocks }: Passage): readonly Span[] => [
  ...turns.flatMap(({ label }) => (label ? [label] : [])),
  ...blocks.flatMap(({ fields }) =>
    fields.flatMap(({ attribute, value }) => (ofPeople.has(attribute) ? [value] : [])),
  ),
];

export const ownNames: Recognizer = {
  name: 'own-names',
  kinds: ['person'],
  find: (passage) => {
    const said = [...places(passage)].sort((a, b) => a.start - b.start);
    const names = new Set<string>();
    let at = 0;
    for (const token of passage.tokens) {
      while (at < said.length && (said[at] as Span).end <= token.span.start) at++;
      const place = said[at];
      if (!place) break;
      if (overlaps(place, token.span) && isCapital(token) && token.text.length >= SHORTEST) {
        const word = passage.words(token);
        if (word.facts().given || word.facts().surname) for (const base of word.bases()) names.add(base);
      }
    }
    if (names.size === 0) return [];
    return passage.tokens.flatMap((token) => {
      if (!token.word || token.shape !== 'lower') return [];
      const word = passage.words(token);
      return word.bases().some((base) => names.has(base)) && !word.functional()
        ? [candidate(token.span, 'person', 'small-name-of-the-note', 0.5)]
        : [];
    });
  },
};
