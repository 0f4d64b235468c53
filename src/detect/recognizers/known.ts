/** Forms that were decided in this study before: certain wherever they stand, in any case, script or inflection. */
import { wordFacts } from '../../lang/index.ts';
import { candidate, certain, type Finding, type KnownForms, type Recognizer } from '../passage.ts';
import { inSetPhrase, isAdjacent, spanOf } from '../tokens.ts';

const LONGEST = 4;
export const DECIDED = 'decided-before';

/** First words of the forms: most words of a note begin none. */
const beginnings = new WeakMap<KnownForms, ReadonlySet<string>>();
function beginningsOf(forms: KnownForms): ReadonlySet<string> {
  const before = beginnings.get(forms);
  if (before) return before;
  const first = new Set([...forms.keys()].map((form) => form.split(' ', 1)[0] ?? form));
  beginnings.set(forms, first);
  return first;
}

export const known: Recognizer = {
  name: 'known',
  kinds: ['person', 'place', 'organisation', 'other'],
  find: (passage) => {
    const { tokens, words, known: forms } = passage;
    if (forms.size === 0) return [];
    const found: Finding[] = [];
    const first = beginningsOf(forms);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      // A letter alone is an initial of many, and the 's of "it's".
      if (!token?.word || token.text.length < 2) continue;
      let keys = words(token).keys();
      if (!keys.some((key) => first.has(key))) continue;
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
        const more = words(next).keys();
        keys = keys.flatMap((key) => more.map((m) => `${key} ${m}`)).slice(0, 16);
      }
      if (best < 0 || kind === undefined || (best === i && inSetPhrase(passage, i))) continue;
      // `Mark` decided once must not turn every `mark` into a name: an ordinary word counts only with its capital.
      const ordinary = best === i && wordFacts(token.text.toLowerCase(), token.lang).known;
      if (ordinary && token.shape === 'lower') continue;
      const make = ordinary && token.sentenceStart ? candidate : certain;
      found.push(make(spanOf(passage, i, best), kind, DECIDED, ordinary ? 0.6 : 0.97));
      i = best;
    }
    return found;
  },
};
