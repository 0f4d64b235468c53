/** Forms that were decided in this study before: certain wherever they stand, in any case, script or inflection. */
import type { Token } from '../../domain/analysis.ts';
import type { Kind } from '../../domain/kinds.ts';
import { isRussianSpeech, isRussianSpeechInLatin } from '../../lang/function-words.ts';
import { wordFacts } from '../../lang/index.ts';
import {
  candidate,
  certain,
  type Finding,
  type KnownForms,
  type Passage,
  type Recognizer,
} from '../passage.ts';
import { harmless, isAdjacent, spanOf } from '../tokens.ts';
import { isInitial } from './name-roles.ts';
import { prepositionBefore } from './place-phrases.ts';

const LONGEST = 4;
export const DECIDED = 'decided-before';
const NAMESAKE = 'part-of-known-name';

/** First words of the forms: most words of a note begin none. */
const beginnings = new WeakMap<KnownForms, ReadonlySet<string>>();
function beginningsOf(forms: KnownForms): ReadonlySet<string> {
  const before = beginnings.get(forms);
  if (before) return before;
  const first = new Set([...forms.keys()].map((form) => form.split(' ', 1)[0] ?? form));
  beginnings.set(forms, first);
  return first;
}

/** A letter alone is an initial of many, and 's the end of "it's". */
const mayBegin = ({ text }: Passage, { word, span, text: written }: Token): boolean =>
  word &&
  written.length > 1 &&
  !(APOSTROPHE.test(written.charAt(0)) && LETTER.test(text.charAt(span.start - 1)));
const APOSTROPHE = /['’ʼ]/u;
const LETTER = /\p{L}/u;
/** «Кнут в тюрьме» is not Кнут В.: a letter behind a name is one of it only with its stop. */
const mayFollow = (passage: Passage, i: number): boolean =>
  passage.tokens[i]?.word === true && (passage.tokens[i]?.text.length !== 1 || isInitial(passage, i));

const SHORT = 3;
/**
 * Whether one word is enough to know somebody by. Not figures, which are the number of anything; nor a word of grammar («как», `So`),
 * whatever was called so elsewhere; nor up to three letters that no list has as a name, in whose key half the words of another
 * alphabet meet. The leak scan still asks where they are written as names.
 */
function saysEnough(passage: Passage, i: number, token: Token, kind: Kind): boolean {
  // «ЖЭК»: an acronym that gives nobody away by itself, and is a body once somebody decided so.
  const acronym = kind !== 'person' && token.shape === 'upper';
  if (!LETTER.test(token.text) || (harmless(passage, i) && !acronym)) return false;
  const word = passage.words(token);
  const { known: ordinary, given, surname, place } = word.facts();
  const named = given || surname || place;
  const speech =
    (ordinary && (word.functional() || isRussianSpeech(word.lower))) || isRussianSpeechInLatin(word.lower);
  if (speech && !named) return false;
  return word.key().length > SHORT || named || acronym;
}

/** Words of the full names among the forms. */
const ofFullNames = new WeakMap<KnownForms, ReadonlySet<string>>();
function wordsOfFullNames(forms: KnownForms): ReadonlySet<string> {
  const before = ofFullNames.get(forms);
  if (before) return before;
  const words = new Set(
    [...forms].flatMap(([form, kind]) => (kind === 'person' && form.includes(' ') ? form.split(' ') : [])),
  );
  ofFullNames.set(forms, words);
  return words;
}
/** Jordan of a study in which somebody is called Jordan Blythe, where nothing says that the country is meant. */
const isNamesake = (passage: Passage, i: number, token: Token): boolean => {
  const word = passage.words(token);
  return (
    token.shape === 'title' &&
    wordsOfFullNames(passage.known).has(word.key()) &&
    word.facts().given &&
    passage.gazetteer.lookup(word.key()).length > 0 &&
    !prepositionBefore(passage, i)
  );
};

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
      if (!token || !mayBegin(passage, token)) continue;
      let keys = words(token).keys();
      if (!keys.some((key) => first.has(key))) {
        if (isNamesake(passage, i, token)) found.push(certain(token.span, 'person', NAMESAKE, 0.97));
        continue;
      }
      let best = -1;
      let kind = undefined as ReturnType<typeof forms.get>;
      for (let last = i; last < i + LONGEST; last++) {
        const hit = keys.map((key) => forms.get(key)).find((k) => k !== undefined);
        if (hit !== undefined) {
          best = last;
          kind = hit;
        }
        const next = tokens[last + 1];
        if (!next || !mayFollow(passage, last + 1) || !isAdjacent(passage, last)) break;
        const more = words(next).keys();
        keys = keys.flatMap((key) => more.map((m) => `${key} ${m}`)).slice(0, 16);
      }
      if (best < 0 || kind === undefined || (best === i && !saysEnough(passage, i, token, kind))) continue;
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
