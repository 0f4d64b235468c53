/** Places written small: large towns, adjectives and inhabitants of towns. */
import type { Span } from '../../domain/span.ts';
import { foldKey } from '../../lang/index.ts';
import { placeWords } from '../../lang/lexicons.ts';
import { russianSelf } from '../../lang/ru/lexicon/whereabouts.ts';
import { smallTownsOfAdjective } from '../../lang/ru/towns.ts';
import { candidate, certain, type Finding, type Passage } from '../passage.ts';
import { isAdjacent, lowerAt, spanOf } from '../tokens.ts';
import { isBig, keysAt, opensPhrase } from './gazetteer-names.ts';
import { isInhabitant, isPlaceAdjective, mayBeOfPlace, mayInhabit } from './place-adjectives.ts';
import { prepositionBefore } from './place-phrases.ts';
import { smallStreet, smallWhereabouts } from './whereabouts.ts';

/** «из набережных челнов», "in new york": a large town of two words in small letters. */
function smallPhrase(passage: Passage, i: number): Span | null {
  const opening = opensPhrase(passage, i);
  if (opening.length === 0) return null;
  const next = passage.tokens[i + 1];
  if (next?.shape !== 'lower' || next.text.length < 3 || !isAdjacent(passage, i)) return null;
  const isTown = opening.some((first) =>
    keysAt(passage, i + 1).some((key) => passage.gazetteer.lookup(`${first} ${key}`).some(isBig)),
  );
  return isTown ? spanOf(passage, i, i + 1) : null;
}

/** "flies istanbul-batumi": two large towns. */
const isRoute = (passage: Passage, i: number): boolean =>
  (passage.tokens[i]?.text ?? '')
    .split('-')
    .every((half) => half.length > 3 && passage.gazetteer.lookup(foldKey(half)).some(isBig));

/** "to orsha and bobr": an unknown word of some length joined to a town. */
const isCoordinated = (passage: Passage, i: number): boolean =>
  placeWords.joining.has(lowerAt(passage, i - 1)) &&
  (passage.tokens[i]?.text.length ?? 0) > 3 &&
  isAdjacent(passage, i - 1) &&
  smallAt(passage, i - 2)?.rule === 'small-letters' &&
  prepositionBefore(passage, i - 2);

/** «я сама азнакаевская»: where somebody is from, by an adjective of no large town; a noun behind it would say what it is of. */
function isOrigin(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  const next = passage.tokens[i + 1];
  if (!token || !russianSelf.has(lowerAt(passage, i - 1)) || !mayBeOfPlace(passage.words(token), token))
    return false;
  const goesOn = next?.word && isAdjacent(passage, i) && !passage.words(next).functional();
  if (goesOn) return false;
  const word = passage.words(token);
  const isTown = (town: string): boolean =>
    passage.gazetteer.lookup(foldKey(town)).some(({ kind }) => kind === 'settlement');
  return !word.facts().known || smallTownsOfAdjective(word.lower).some(isTown);
}

export function smallAt(passage: Passage, i: number): Finding | null {
  const token = passage.tokens[i];
  if (token?.shape !== 'lower' || token.text.length < 3) return null;
  const word = passage.words(token);
  if (token.lang === 'ru' && mayBeOfPlace(word, token) && isPlaceAdjective(passage, word.lower))
    return (word.facts().surname ? candidate : certain)(token.span, 'place', 'adjective', 0.6);
  if (
    token.lang === 'ru' &&
    token.text.length > 5 &&
    !word.functional() &&
    mayInhabit(word, token) &&
    isInhabitant(passage, word.lower)
  )
    return candidate(token.span, 'place', 'inhabitant', 0.4);
  if (word.functional()) return null;
  if (smallStreet(passage, i)) return candidate(token.span, 'address', 'small-street', 0.4);
  if (token.lang === 'ru' && isOrigin(passage, i)) return candidate(token.span, 'place', 'origin', 0.5);
  const phrase = smallPhrase(passage, i);
  if (phrase) return candidate(phrase, 'place', 'small-phrase', 0.5);
  const facts = word.facts();
  if (facts.known || facts.given || (token.text.length === 3 && !prepositionBefore(passage, i))) return null;
  if (token.text.includes('-') && isRoute(passage, i)) return candidate(token.span, 'place', 'route', 0.5);
  const place = keysAt(passage, i).flatMap((key) => passage.gazetteer.lookup(key).slice(0, 1))[0];
  // "batumi, cafe near the port": a large town by an unknown word of some length needs no preposition.
  const alone = token.text.length > 4 && !facts.surname;
  if (place && (facts.place || (isBig(place) && (alone || prepositionBefore(passage, i)))))
    return candidate(token.span, 'place', 'small-letters', 0.5);
  if (smallWhereabouts(passage, i)) return candidate(token.span, 'place', 'small-where-one-lives', 0.4);
  return isCoordinated(passage, i) ? candidate(token.span, 'place', 'small-coordinated', 0.4) : null;
}
