/** Bodies told by a noun of theirs: with a name, a number or quotation marks behind it, an adjective before it, a genitive after it. */
import * as en from '../../lang/en/lexicon/organisations.ts';
import { bodyWords } from '../../lang/lexicons.ts';
import * as ru from '../../lang/ru/lexicon/organisations.ts';
import { isLoud, isNaming } from '../loud.ts';
import { countsNext } from '../number-words.ts';
import { candidate, certain, type Passage } from '../passage.ts';
import { closingQuote, harmless, isAdjacent, isCapital, isIn, lowerAt, spanOf } from '../tokens.ts';
import type { Found } from './organisation-names.ts';

const isNumber = (word: string): boolean => /^\d{1,6}$/.test(word);

const ADJECTIVE = new RegExp(`^(?:${bodyWords.adjectives})$`, 'u');
const isNumberSign = (word: string): boolean => word === '№' || bodyWords.numberSigns.has(word);
const isKindergarten = (passage: Passage, i: number): boolean =>
  ru.russianGarden.test(lowerAt(passage, i)) && ru.russianChildrens.test(lowerAt(passage, i - 1));
const harmlessAcronym = (word: string): boolean =>
  ru.russianHarmlessAcronyms.has(word) || en.englishHarmlessAcronyms.has(word);

/** The least that is said of a school without `number`: below it would be anything. */
const LEAST_SAID = 20;
/** "school eighty", "school thirty one": last token of the number, or -1. */
function saidNumber(passage: Passage, i: number): number {
  if (!en.englishNumberedInWords.has(lowerAt(passage, i)) || !isAdjacent(passage, i)) return -1;
  const valueAt = (at: number): number => {
    const token = passage.tokens[at];
    return token?.word ? (passage.words(token).cardinal ?? 0) : 0;
  };
  if (valueAt(i + 1) < LEAST_SAID) return -1;
  const unit = valueAt(i + 2);
  const last = unit > 0 && unit < 10 ? i + 2 : i + 1;
  return countsNext(passage.text, passage.tokens[last]?.span.end ?? 0) ? -1 : last;
}
/** «ООО „Ромашка“», «школа № 5», «гимназия номер девять», «компания Альянс», «клиника "Нейромед"». */
export function afterNoun(passage: Passage, i: number): Found | null {
  const { tokens } = passage;
  const word = lowerAt(passage, i);
  const acronym = tokens[i]?.shape === 'upper' && word.length <= 5 && !harmlessAcronym(word);
  const legal = (ru.russianLegalForms.has(word) && tokens[i]?.shape === 'upper') || false;
  const noun =
    legal ||
    isIn(ru.russianOrganisationNouns, passage, i) ||
    (en.englishOrganisationNouns.has(word) && tokens[i]?.shape === 'lower');
  const numbered =
    isIn(ru.russianNumbered, passage, i) || en.englishNumbered.has(word) || isKindergarten(passage, i);
  if (!noun && !numbered && !acronym) return null;
  const close = closingQuote(passage, i + 1);
  if ((noun || acronym) && close > 0)
    return {
      finding: certain(
        spanOf(passage, i, close),
        'organisation',
        legal ? 'legal-form' : 'noun-and-quotes',
        0.93,
      ),
      last: close,
    };
  const said = saidNumber(passage, i);
  if (said > 0)
    return {
      finding: certain(spanOf(passage, i, said), 'organisation', 'noun-and-number', 0.8),
      last: said,
    };
  if (numbered) {
    let at = i + 1;
    // «отдел полиции № 7»
    if (tokens[i]?.lang === 'ru' && tokens[at]?.shape === 'lower' && isNumberSign(lowerAt(passage, at + 1)))
      at++;
    while ((isNumberSign(lowerAt(passage, at)) || lowerAt(passage, at) === '.') && at - i <= 3) at++;
    const token = tokens[at];
    if (
      token?.word &&
      (isNumber(token.text) || (at > i + 1 && passage.words(token).cardinal !== undefined)) &&
      (tokens[at - 1]?.text !== '.' || isNumberSign(lowerAt(passage, at - 2)))
    ) {
      const from = ADJECTIVE.test(lowerAt(passage, i - 1)) && isAdjacent(passage, i - 1) ? i - 1 : i;
      return {
        finding: certain(spanOf(passage, from, at), 'organisation', 'noun-and-number', 0.9),
        last: at,
      };
    }
  }
  if (
    noun &&
    isAdjacent(passage, i) &&
    isNaming(passage, i + 1) &&
    !harmless(passage, i + 1) &&
    tokens[i + 1]?.sentenceStart === false
  ) {
    const next = tokens[i + 1];
    if (!next) return null;
    const facts = passage.words(next).facts();
    if (facts.given || facts.patronymic || (facts.surname && !legal)) return null;
    let last = i + 1;
    while (
      last - i < 4 &&
      isAdjacent(passage, last) &&
      isNaming(passage, last + 1) &&
      !tokens[last + 1]?.sentenceStart
    )
      last++;
    last = tailEnd(passage, last);
    return {
      finding: (legal || !facts.place ? certain : candidate)(
        spanOf(passage, i, last),
        'organisation',
        'noun-and-name',
        0.8,
      ),
      last,
    };
  }
  return null;
}

/** «пятая школа», «Ереванский университет», «Государственная дума»: a capitalised adjective before the noun. */
export function beforeNoun(passage: Passage, i: number): Found | null {
  const { tokens } = passage;
  const token = tokens[i];
  if (token?.lang !== 'ru' || !isAdjacent(passage, i)) return null;
  if (!ru.russianBodyAdjective.test(lowerAt(passage, i))) return null;
  let last = i;
  while (last - i < 4 && isAdjacent(passage, last)) {
    last++;
    const ordinal = passage.words(token).ordinal !== undefined;
    if (
      isIn(ru.russianOrganisationNouns, passage, last) ||
      (ordinal && isIn(ru.russianNumbered, passage, last))
    ) {
      if (isCapital(token) && !(isLoud(passage, i) && !ru.russianOfPlace.test(lowerAt(passage, i)))) {
        if (
          token.sentenceStart &&
          !ru.russianOfPlace.test(lowerAt(passage, i)) &&
          passage.words(token).facts().known
        )
          return {
            finding: candidate(spanOf(passage, i, last), 'organisation', 'adjective-and-noun', 0.4),
            last,
          };
        return {
          finding: certain(
            spanOf(passage, i, tailEnd(passage, last)),
            'organisation',
            'adjective-and-noun',
            0.8,
          ),
          last,
        };
      }
      if (!ordinal || !isIn(ru.russianNumbered, passage, last)) return null;
      // «сорок четвёртая школа»
      const before = tokens[i - 1];
      const tens = before?.word && isAdjacent(passage, i - 1) ? passage.words(before).cardinal : undefined;
      const from = tens !== undefined && tens >= 20 && before?.shape !== 'number' ? i - 1 : i;
      return {
        finding: candidate(spanOf(passage, from, last), 'organisation', 'ordinal-and-noun', 0.5),
        last,
      };
    }
    if (!ru.russianAdjectiveEnding.test(lowerAt(passage, last))) return null;
  }
  return null;
}

const TAIL = 6;
/** Goes on over what a Russian body's name takes in the genitive: «служба здравоохранения», «суд по правам человека». */
function tailEnd(passage: Passage, i: number): number {
  const { tokens } = passage;
  const loud = isLoud(passage, i);
  let last = i;
  for (let at = i + 1; at - i <= TAIL && isAdjacent(passage, at - 1); at++) {
    const token = tokens[at];
    if (!token?.word || token.sentenceStart) break;
    const word = passage.words(token);
    const before = lowerAt(passage, at - 1);
    if (loud && !isNaming(passage, at)) break;
    if (word.genitive() || (!loud && isCapital(token) && !word.functional())) last = at;
    else if (ru.russianNameLinks.some(({ link, ending }) => before === link && ending.test(word.lower)))
      last = at;
    else if (
      !ru.russianNameGoesOn.has(word.lower) &&
      !(ru.russianNameGoesOnCapital.has(word.lower) && isCapital(tokens[i]))
    )
      break;
  }
  return last;
}
/**
 * «парламент Японии», «штаб Ивана Жданова»: the noun with a genitive that ends in a name. Where the name is found already the noun
 * alone would be asked about, which says nothing.
 */
export function nounAndGenitive(passage: Passage, i: number, settled: Uint8Array): Found | null {
  if (passage.tokens[i]?.lang !== 'ru' || !isIn(ru.russianOrganisationNouns, passage, i)) return null;
  const last = tailEnd(passage, i);
  let named = isCapital(passage.tokens[i]) && passage.tokens[i]?.sentenceStart === false;
  for (let at = i + 1; at <= last; at++) named ||= isCapital(passage.tokens[at]) && settled[at] === 0;
  // «Фонд борьбы с коррупцией»: with a capital inside a sentence the noun is a part of the name.
  const proper =
    isCapital(passage.tokens[i]) && passage.tokens[i]?.sentenceStart === false && !isLoud(passage, i);
  return named && last > i
    ? {
        finding: (proper ? certain : candidate)(
          spanOf(passage, i, last),
          'organisation',
          'noun-and-genitive',
          proper ? 0.75 : 0.5,
        ),
        last: i,
      }
    : null;
}
