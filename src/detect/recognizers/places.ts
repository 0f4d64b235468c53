/** Places: gazetteer by base form and fold key, trigger words, misspellings, adjectives of towns and regions. */

import type { Token } from '../../domain/analysis.ts';
import type { Place } from '../../domain/place.ts';
import { englishOf } from '../../lang/en/lexicon/grammar.ts';
import { englishHarmlessAcronyms } from '../../lang/en/lexicon/organisations.ts';
import * as en from '../../lang/en/lexicon/streets.ts';
import { foldKey } from '../../lang/index.ts';
import { peopleWords, placeWords } from '../../lang/lexicons.ts';
import * as ru from '../../lang/ru/lexicon/streets.ts';
import { russianFateOfTown } from '../../lang/ru/lexicon/whereabouts.ts';
import { provenCapital } from '../evidence.ts';
import { candidate, certain, type Finding, matches, type Passage, type Recognizer } from '../passage.ts';
import {
  harmless,
  inCyrillic,
  isAdjacent,
  isCapital,
  isDeclinedAcronym,
  isIn,
  lowerAt,
  spanOf,
} from '../tokens.ts';
import { isWord } from '../words.ts';
import { apartFromPersons } from './apart.ts';
import { isBig, matchAt } from './gazetteer-names.ts';
import { isTownFirst } from './name-roles.ts';
import { isFirm } from './organisation-names.ts';
import { peoples } from './peoples.ts';
import {
  areaAfter,
  bodyOf,
  namedPlace,
  nameEnd,
  prepositionBefore,
  shortened,
  withCompass,
  withState,
} from './place-phrases.ts';
import { smallAt } from './places-small.ts';
import { whereabouts } from './whereabouts.ts';

/** "U.S.", "U.K.", "U.S.S.R." */
const STOPPED = /(?<![\p{L}\p{N}.])U\. ?(?:S|K)\.?(?: ?(?:A|S\. ?R)\.?)?(?![\p{L}\p{N}])/gu;
/** «г. Тверь», «в селе Курья», "village of Kurya", "city Tver". */
function triggerBefore(passage: Passage, i: number): boolean {
  let at = i - 1;
  if (lowerAt(passage, at) === '.') {
    if (lowerAt(passage, at - 1).length > 5 || passage.tokens[i]?.sentenceStart) return false;
    at--;
  }
  if (englishOf.has(lowerAt(passage, at))) at--;
  const word = lowerAt(passage, at);
  const noun = passage.tokens[at];
  if (
    !noun ||
    !(noun.shape === 'lower' || (noun.sentenceStart && noun.lang === 'ru') || noun.shape === 'upper')
  )
    return false;
  if (word.length === 1 && lowerAt(passage, i - 1) !== '.') return false;
  // «в Хорезмской области Дурдона Каримова»: the area is named before its noun.
  if (
    ru.russianAreaWords.has(word) &&
    isAdjacent(passage, at - 1) &&
    ru.russianNamesArea.test(lowerAt(passage, at - 1))
  )
    return false;
  return (
    ru.russianPlaceWords.has(word) ||
    (en.englishAreaWords.has(word) &&
      !en.englishNoAreaBefore.has(word) &&
      !en.englishParks.has(lowerAt(passage, i - 1)))
  );
}

/** `MSK` and `NYC` are names of towns; that some town or country folds to the same letters makes none of `FYI`. */
function isKnownAs(passage: Passage, place: Place, token: Token): boolean {
  const word = passage.words(token);
  const isCalled = (): boolean =>
    passage.gazetteer.formsOf(place).some((form) => form.toUpperCase() === token.text);
  return place.kind === 'settlement'
    ? !word.facts().known && isBig(place) && isCalled()
    : !englishHarmlessAcronyms.has(word.lower) || isCalled();
}

/** «в Бутово», "in Zhanatas": by what rule an unknown word after a preposition is a place, or null. */
function unknownHere(passage: Passage, i: number): string | null {
  const token = passage.tokens[i];
  if (token?.shape !== 'title' || token.text.length < 3 || !prepositionBefore(passage, i)) return null;
  const word = passage.words(token);
  const facts = word.facts();
  if (facts.known || facts.given || facts.patronymic || facts.organisation || harmless(passage, i))
    return null;
  if (isIn(peoples, passage, i) || isFirm(word.lower) || isCapital(passage.tokens[i + 1])) return null;
  if (token.lang === 'ru' ? ru.isToponym(word.lower) : !facts.surname && en.isLatinToponym(word.lower))
    return 'toponym';
  return !facts.surname && placeWords.within.has(lowerAt(passage, i - 1)) ? 'unknown-within' : null;
}

/** «Нива», "silver Niva": a car before it is a village. */
const isVehicle = (passage: Passage, i: number): boolean => isIn(placeWords.vehicles, passage, i);

function capitalAt(passage: Passage, i: number): { finding: Finding; last: number } | null {
  const token = passage.tokens[i];
  if (!isCapital(token) || isDeclinedAcronym(token)) return null;
  const word = passage.words(token);
  const facts = word.facts();
  const match = matchAt(passage, i);
  if (word.functional() && token.shape === 'title' && !(match && match.last > i)) return null;
  const give = (
    last: number,
    rule: string,
    confidence: number,
    sure = true,
  ): { finding: Finding; last: number } => ({
    finding: (sure ? certain : candidate)(
      withState(passage, last, withCompass(passage, i, spanOf(passage, i, last))),
      'place',
      rule,
      confidence,
    ),
    last,
  });
  const short = shortened(passage, i, (at) => matchAt(passage, at)?.last === at);
  if (short > 0) return give(short, 'shortened', 0.9);
  if (token.text.length < 2) return null;
  const body = bodyOf(passage, i);
  if (body > 0) return give(body, 'body-of', 0.85);
  if (match && match.last > i) return give(match.last, 'gazetteer-phrase', 0.95);
  const trigger = triggerBefore(passage, i) || namedPlace(passage, i);
  if (trigger && !(harmless(passage, i) && !match) && !(token.sentenceStart && word.functional()))
    return give(nameEnd(passage, i), 'after-word', 0.9);
  if (
    areaAfter(passage, i) &&
    !token.sentenceStart &&
    !harmless(passage, i) &&
    !(
      token.lang === 'en' &&
      (isIn(peoples, passage, i) || (facts.known && !isCapital(passage.tokens[i + 1])))
    )
  )
    return give(i + 1, 'before-word', 0.85, !(token.lang === 'en' && facts.known));
  // "speaks Kazakh": the people, not the town of that name, unless somebody is in it or from it.
  if (
    match?.last === i &&
    match.place.kind === 'settlement' &&
    (isVehicle(passage, i) ||
      (isIn(peoples, passage, i) &&
        (!prepositionBefore(passage, i) || (token.lang === 'en' && isIn(peopleWords.ofStates, passage, i)))))
  )
    return null;
  // «на Тверской», «на Малой Конюшенной»: a street by its adjective.
  const street =
    ru.russianStreetAdjective.test(word.lower) && isAdjacent(passage, i) && isCapital(passage.tokens[i + 1])
      ? i + 1
      : i;
  if (
    token.lang === 'ru' &&
    !token.sentenceStart &&
    ru.russianStreetPreposition.has(lowerAt(passage, i - 1)) &&
    ru.isStreetName(lowerAt(passage, street)) &&
    !facts.given &&
    !harmless(passage, i)
  )
    return { finding: certain(spanOf(passage, i, street), 'address', 'street-by-name', 0.8), last: street };
  const told = whereabouts(passage, i);
  if (told && (told.rule === 'place-tail' || !(match && isBig(match.place))))
    return told.rule === 'street-of-namesake'
      ? { finding: certain(spanOf(passage, i, told.last), 'address', told.rule, 0.96), last: told.last }
      : give(told.last, told.rule, told.sure ? 0.96 : 0.62);
  if (!match) {
    const unknown = unknownHere(passage, i);
    return unknown === null ? null : give(i, unknown, unknown === 'toponym' ? 0.7 : 0.58);
  }
  const name = facts.given || facts.surname || facts.patronymic;
  const preposition = prepositionBefore(passage, i);
  if (token.shape === 'upper' && token.text.length <= 5)
    return isKnownAs(passage, match.place, token) ? give(i, 'gazetteer', 0.85) : null;
  if (harmless(passage, i)) return null;
  if (name && !facts.place && !isBig(match.place))
    return preposition ? give(i, 'gazetteer-or-name', 0.6, !facts.given) : null;
  if (name && !preposition && !(facts.place && isBig(match.place)) && !isTownFirst(passage, i)) return null;
  if (!token.sentenceStart || provenCapital(passage, i)) {
    if (!facts.known || facts.place || (isBig(match.place) && preposition))
      return give(i, 'gazetteer', isBig(match.place) ? 0.93 : 0.75);
    return give(i, 'gazetteer-or-word', 0.5, false);
  }
  if (isIn(russianFateOfTown, passage, i + 1) && match.last === i) return give(i, 'fate-of-town', 0.5, false);
  return !facts.known || (facts.place && isBig(match.place))
    ? give(i, 'gazetteer-at-start', 0.75, !facts.known && (token.lang === 'ru' || isBig(match.place)))
    : null;
}

/** A capitalised word that nobody knows and that is a few letters from a town: `Mormonsk`. */
function misspeltAt(passage: Passage, i: number): Finding | null {
  const token = passage.tokens[i];
  if (!isCapital(token) || token.text.length < 6 || token.shape === 'upper' || harmless(passage, i))
    return null;
  const word = passage.words(token);
  const facts = word.facts();
  if (
    facts.known ||
    facts.given ||
    facts.surname ||
    facts.patronymic ||
    facts.place ||
    isIn(peoples, passage, i) ||
    inCyrillic(passage, i)?.plain()
  )
    return null;
  const keys = [word.key(), ...word.bases().map(foldKey)].filter((k) => k.length >= 6).slice(0, 2);
  const near = keys.some((key) => passage.gazetteer.near(key, key.length >= 8 ? 2 : 1).length > 0);
  if (!near) return null;
  return triggerBefore(passage, i) || prepositionBefore(passage, i)
    ? certain(token.span, 'place', 'misspelt-after-word', 0.75)
    : candidate(token.span, 'place', 'misspelt', 0.5);
}

const isCounted = isWord(
  ({ ordinal }, { text }) => ordinal !== undefined || /^(?:\d{1,2}-?\p{L}{1,3}|[IVX]{1,5})$/u.test(text),
);
/** «в 5-м микрорайоне», "the 2nd microdistrict", `2D DISTRICT`: a part of a town that has a number for a name. */
function numberedArea(passage: Passage, i: number): Finding | null {
  const token = passage.tokens[i];
  if (!token?.word || !isCounted(passage.words(token), token) || !isAdjacent(passage, i)) return null;
  return placeWords.numberedAreas.has(lowerAt(passage, i + 1))
    ? certain(spanOf(passage, i, i + 1), 'place', 'numbered-area', 0.8)
    : null;
}

export const places: Recognizer = {
  name: 'places',
  kinds: ['place', 'address'],
  find: (passage, before) => {
    const found: Finding[] = [];
    for (const m of matches(passage.text, STOPPED))
      found.push(certain(m.span, 'place', 'abbreviation', 0.85));
    for (let i = 0; i < passage.tokens.length; i++) {
      if (!passage.tokens[i]?.word) continue;
      const capital = capitalAt(passage, i);
      if (capital) {
        found.push(capital.finding);
        i = capital.last;
        continue;
      }
      const other = numberedArea(passage, i) ?? smallAt(passage, i) ?? misspeltAt(passage, i);
      if (other) found.push(other);
    }
    return apartFromPersons(passage, found, before);
  },
};
