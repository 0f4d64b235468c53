/** Forms that were decided in this study before: certain wherever they stand, in any case, script or inflection. */
import { foldKey } from '../../lang/index.ts';
import { type Finding, type Recognizer, certain } from '../passage.ts';
import { isAdjacent, spanOf } from '../tokens.ts';

const LONGEST = 4;

export const known: Recognizer = {
  name: 'known',
  kinds: ['person', 'place', 'organisation', 'other'],
  find: (passage) => {
    const { tokens, words, known: forms } = passage;
    if (forms.size === 0) return [];
    const found: Finding[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token?.word) continue;
      let keys = [...new Set([words(token).key(), ...words(token).bases().map(foldKey)])];
      let best = -1;
      let kind = undefined as ReturnType<typeof forms.get>;
      for (let last = i; last < i + LONGEST; last++) {
        const hit = keys.map((key) => forms.get(key)).find((k) => k !== undefined);
        if (hit !== undefined) {
          best = last;
          kind = hit;
        }
        const next = tokens[last + 1];
        if (!next?.word || !isAdjacent(passage, last)) break;
        const more = [words(next).key(), ...words(next).bases().map(foldKey)];
        keys = keys.flatMap((key) => more.map((m) => `${key} ${m}`)).slice(0, 16);
      }
      if (best < 0 || kind === undefined) continue;
      found.push(certain(spanOf(passage, i, best), kind, 'decided-before', 0.97));
      i = best;
    }
    return found;
  },
};
