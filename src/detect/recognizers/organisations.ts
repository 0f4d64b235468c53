/** Organisations: known bodies, legal forms, nouns of organisations beside names or numbers, names in quotes, acronyms. */
import type { Token } from '../../domain/analysis.ts';
import * as en from '../../lang/en/lexicon/organisations.ts';
import { bodyWords } from '../../lang/lexicons.ts';
import * as ru from '../../lang/ru/lexicon/organisations.ts';
import { candidate, certain, type Finding, matchesNear, type Passage, type Recognizer } from '../passage.ts';
import { phrasebook } from '../phrasebook.ts';
import {
  closingQuote,
  harmless,
  isAdjacent,
  isCapital,
  isIn,
  isOf,
  lowerAt,
  settledAt,
  spanOf,
} from '../tokens.ts';
import { isWord } from '../words.ts';
import { englishRun, type Found, maySingle, quoted, single } from './organisation-names.ts';
import { peoples } from './peoples.ts';

const isNumber = (word: string): boolean => /^\d{1,6}$/.test(word);

const ADJECTIVE = new RegExp(`^(?:${bodyWords.adjectives})$`, 'u');
const isNumberSign = (word: string): boolean => word === '№' || bodyWords.numberSigns.has(word);
const isKindergarten = (passage: Passage, i: number): boolean =>
  ru.russianGarden.test(lowerAt(passage, i)) && ru.russianChildrens.test(lowerAt(passage, i - 1));
const harmlessAcronym = (word: string): boolean =>
  ru.russianHarmlessAcronyms.has(word) || en.englishHarmlessAcronyms.has(word);

/** «ООО „Ромашка“», «школа № 5», «гимназия номер девять», «компания Альянс», «клиника "Нейромед"». */
function afterNoun(passage: Passage, i: number): Found | null {
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
    isCapital(tokens[i + 1]) &&
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
      isCapital(tokens[last + 1]) &&
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
function beforeNoun(passage: Passage, i: number): Found | null {
  const { tokens } = passage;
  const token = tokens[i];
  if (token?.lang !== 'ru' || !isAdjacent(passage, i)) return null;
  if (!ru.russianBodyAdjective.test(lowerAt(passage, i))) return null;
  let last = i;
  while (last - i < 4 && isAdjacent(passage, last)) {
    last++;
    if (isIn(ru.russianOrganisationNouns, passage, last)) {
      if (isCapital(token)) {
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
      if (passage.words(token).ordinal === undefined || !isIn(ru.russianNumbered, passage, last)) return null;
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
  let last = i;
  for (let at = i + 1; at - i <= TAIL && isAdjacent(passage, at - 1); at++) {
    const token = tokens[at];
    if (!token?.word || token.sentenceStart) break;
    const word = passage.words(token);
    const before = lowerAt(passage, at - 1);
    if (word.genitive() || (isCapital(token) && !word.functional())) last = at;
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
function nounAndGenitive(passage: Passage, i: number, settled: Uint8Array): Found | null {
  if (passage.tokens[i]?.lang !== 'ru' || !isIn(ru.russianOrganisationNouns, passage, i)) return null;
  const last = tailEnd(passage, i);
  let named = isCapital(passage.tokens[i]) && passage.tokens[i]?.sentenceStart === false;
  for (let at = i + 1; at <= last; at++) named ||= isCapital(passage.tokens[at]) && settled[at] === 0;
  // «Фонд борьбы с коррупцией»: with a capital inside a sentence the noun is a part of the name.
  const proper = isCapital(passage.tokens[i]) && passage.tokens[i]?.sentenceStart === false;
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

/** `Employment Appeal Tribunal (“EAT”)`: from then on the capitals are the body's name. */
function definedAcronyms(passage: Passage, found: readonly Finding[]): readonly Finding[] {
  const ends = new Set(found.filter((f) => f.tier === 'certain').map((f) => f.span.end));
  const names = new Set<string>();
  const { tokens } = passage;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.text !== '(' || !ends.has(tokens[i - 1]?.span.end ?? -1)) continue;
    const at = tokens[i + 1]?.word ? i + 1 : i + 2;
    const token = tokens[at];
    if (token?.shape === 'upper' && token.text.length <= 8 && !tokens[at + 1]?.word) names.add(token.text);
  }
  return names.size === 0
    ? []
    : tokens
        .filter((t) => names.has(t.text))
        .map((t) => certain(t.span, 'organisation', 'defined-acronym', 0.9));
}

/** "Beyoglu court", "Kirovsky draft office": a name before a noun written small. */
function nameAndNoun(passage: Passage, i: number): Found | null {
  const { tokens } = passage;
  const token = tokens[i];
  if (token?.lang !== 'en' || token.shape !== 'title' || token.sentenceStart || !isAdjacent(passage, i))
    return null;
  const facts = passage.words(token).facts();
  if (facts.known || facts.given || harmless(passage, i) || isIn(peoples, passage, i)) return null;
  const noun =
    en.englishBeforeNoun.has(lowerAt(passage, i + 1)) && isAdjacent(passage, i + 1) ? i + 2 : i + 1;
  return tokens[noun]?.shape === 'lower' && en.englishNounsAfterName.has(lowerAt(passage, noun))
    ? { finding: certain(spanOf(passage, i, noun), 'organisation', 'name-and-noun', 0.75), last: noun }
    : null;
}

/** «кафе под названием Угол», "a bar called The Corner". */
function calledSo(passage: Passage, i: number): Found | null {
  const { tokens } = passage;
  const noun =
    isIn(ru.russianOrganisationNouns, passage, i) || en.englishOrganisationNouns.has(lowerAt(passage, i));
  if (!noun) return null;
  const two = bodyWords.called.has(`${lowerAt(passage, i + 1)} ${lowerAt(passage, i + 2)}`);
  if (!two && !bodyWords.called.has(lowerAt(passage, i + 1))) return null;
  const at = two ? i + 2 : i + 1;
  let last = at;
  while (last - at < 4 && isAdjacent(passage, last) && isCapital(tokens[last + 1])) last++;
  return last > at
    ? { finding: certain(spanOf(passage, at + 1, last), 'organisation', 'called', 0.9), last }
    : null;
}

const UNIT_NEAR = new RegExp(`(?:${bodyWords.units})`, 'gu');
const UNIT = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,5}(?:${bodyWords.ordinalEndings})? (?:\\p{L}{3,20} ){0,2}(?:${bodyWords.units})(?!\\p{L})`,
  'gu',
);
const MILITARY_UNIT_NEAR = new RegExp(ru.russianMilitaryUnit, 'gu');
const MILITARY_UNIT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ru.russianMilitaryUnit})(?: ?№)? ?\\d{4,5}(?![\\p{L}\\p{N}])`,
  'gu',
);

const phrases = phrasebook([ru.russianOrganisationPhrases, en.englishOrganisationPhrases]);

/** Whether a word in small letters may begin what is looked for here: few do. */
const mayBegin = isWord(
  (word, token) =>
    isOf(ru.russianOrganisationNouns, word, token) ||
    isOf(ru.russianNumbered, word, token) ||
    en.englishOrganisationNouns.has(word.lower) ||
    en.englishNumbered.has(word.lower) ||
    ru.russianGarden.test(word.lower) ||
    ru.russianBodyAdjective.test(word.lower) ||
    maySingle(word, token),
);
const isPassedOver = ({ words }: Passage, token: Token): boolean =>
  token.word && !isCapital(token) && !mayBegin(words(token), token);

export const organisations: Recognizer = {
  name: 'organisations',
  kinds: ['organisation'],
  find: (passage, before) => {
    const settled = settledAt(passage, before);
    const found: Finding[] = [];
    for (const { from, last } of phrases(passage))
      if (isCapital(passage.tokens[from]))
        found.push(certain(spanOf(passage, from, last), 'organisation', 'known-phrase', 0.9));
    for (let i = 0; i < passage.tokens.length; i++) {
      const token = passage.tokens[i];
      if (!token || isPassedOver(passage, token)) continue;
      const hit = token.word
        ? (calledSo(passage, i) ??
          afterNoun(passage, i) ??
          nameAndNoun(passage, i) ??
          beforeNoun(passage, i) ??
          englishRun(passage, i) ??
          nounAndGenitive(passage, i, settled) ??
          single(passage, i))
        : quoted(passage, i);
      if (!hit) continue;
      found.push(hit.finding);
      i = hit.last;
    }
    for (const m of matchesNear(passage.small, UNIT_NEAR, UNIT))
      found.push(certain(m.span, 'organisation', 'military-unit', 0.85));
    for (const m of matchesNear(passage.small, MILITARY_UNIT_NEAR, MILITARY_UNIT))
      found.push(certain(m.span, 'organisation', 'military-unit', 0.9));
    return [...found, ...definedAcronyms(passage, found)];
  },
};
