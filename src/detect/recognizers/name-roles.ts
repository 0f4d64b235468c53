/** What one word can be in a person's name, and which words before a name announce it. */

import type { Token } from '../../domain/analysis.ts';
import { englishWeekdays } from '../../lang/en/lexicon/calendar.ts';
import { englishI } from '../../lang/en/lexicon/grammar.ts';
import { englishOrganisationNouns, englishOrganisations } from '../../lang/en/lexicon/organisations.ts';
import * as en from '../../lang/en/lexicon/persons.ts';
import { englishAreaWords, englishStreetWords } from '../../lang/en/lexicon/streets.ts';
import { foldKey, type WordFacts, wordFacts } from '../../lang/index.ts';
import { personWords, placeWords } from '../../lang/lexicons.ts';
import { beforePatronymic } from '../../lang/names/listed.ts';
import { givenBySpelling } from '../../lang/names/tables.ts';
import { childOf } from '../../lang/names/words.ts';
import { russianOrganisations } from '../../lang/ru/lexicon/organisations.ts';
import * as ru from '../../lang/ru/lexicon/persons.ts';
import { isStreetName, russianSettlements, russianStreetPreposition } from '../../lang/ru/lexicon/streets.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { respellings } from '../../lang/ru/translit.ts';
import type { Passage } from '../passage.ts';
import { isVerb } from '../ties.ts';
import { harmless, isAdjacent, isCapital, isDeclinedAcronym, isIn, lowerAt } from '../tokens.ts';
import { peoples } from './peoples.ts';

export type Role = 'initial' | 'given' | 'patronymic' | 'surname' | 'plain' | 'particle';
export type Part = Readonly<{ at: number; role: Role; ordinary: boolean }>;

export const isParticle = (passage: Passage, i: number): boolean =>
  ru.nameParticles.has(lowerAt(passage, i)) || en.englishParticles.has(lowerAt(passage, i));

const APOSTROPHE = /^['’]$/;
const isShortArticle = (passage: Passage, i: number): boolean =>
  APOSTROPHE.test(lowerAt(passage, i)) && lowerAt(passage, i + 1) === en.englishShortArticle;
const MOST_PARTICLES = 4;
/** Index behind the particles that begin at `i`: «de la», "van 't", "op de"; `i` where none does. */
export function pastParticles(passage: Passage, i: number): number {
  let at = i;
  while (at - i < MOST_PARTICLES) {
    const opens =
      en.englishBeforeParticle.has(lowerAt(passage, at)) &&
      (isParticle(passage, at + 1) || isShortArticle(passage, at + 1));
    if (isParticle(passage, at) || opens) at++;
    else if (at > i && isShortArticle(passage, at)) at += 2;
    else break;
  }
  return at;
}

const either = (i: number, passage: Passage, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  isIn(a, passage, i) || isIn(b, passage, i);

/** «Приложение В. Ольга Кнут», "Section C. Olga Knut": the letter numbers a part of the text. */
const isLettered = (passage: Passage, i: number): boolean =>
  passage.tokens[i - 1]?.shape === 'title' &&
  isAdjacent(passage, i - 1) &&
  either(i - 1, passage, ru.russianLettered, en.englishLettered);

/** `Дж. Коми`, `Ю.`, `Zh. Abenova`: one letter of the other alphabet. */
export const isInitial = (passage: Passage, i: number): boolean => {
  const { text, tokens } = passage;
  const token = tokens[i];
  if (!token?.word || token.shape !== 'title' || text[token.span.end] !== '.') return false;
  // «1994 Г.Р.» is the year of birth on a form in capitals.
  if (personWords.yearInitials.has(token.text) && tokens[i - 1]?.shape === 'number') return false;
  return token.text.length === 1 ? !isLettered(passage, i) : personWords.doubleInitials.has(token.text);
};

/** «Тофик оглы», "Bakir uulu": a word before the particle, which names the father. */
export const isFather = (passage: Passage, i: number): boolean =>
  childOf.has(lowerAt(passage, i + 1)) && isAdjacent(passage, i);
/** "Pico de la Mirandola": a name before one or two particles and another. */
function isBeforeParticle(passage: Passage, i: number): boolean {
  let at = i;
  while (at - i < 2 && isAdjacent(passage, at) && isParticle(passage, at + 1)) at++;
  const next = passage.tokens[at + 1];
  return at > i && isAdjacent(passage, at) && isCapital(next) && !next.sentenceStart;
}
/** A word that only what follows shows to be a given name: «Эльвин Тофик оглы», «Сан Саныч», «Батыр Аннамурадов». */
function givenBefore(passage: Passage, i: number, ordinary: boolean): boolean {
  const next = passage.tokens[i + 1];
  if (isFather(passage, i)) return true;
  if (!ordinary && isBeforeParticle(passage, i)) return true;
  if (!isCapital(next) || !isAdjacent(passage, i)) return false;
  if (isFather(passage, i + 1)) return !ordinary;
  const { lower } = passage.words(passage.tokens[i] ?? next);
  const facts = passage.words(next).facts();
  if (facts.patronymic) return !ordinary || beforePatronymic.has(respellings(lower)[0] ?? lower);
  return ordinary && facts.surname && !facts.known && givenBySpelling(lower) !== undefined;
}

/** People that a town must have to be meant after «в» where its name is a given name too, or a surname. */
const BIG = 50_000;
const SMALL = 5_000;
/** Odessa, Asia: a great town or a country that only lists of all names ever given know as a name, with no surname after it. */
export function isTownFirst(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (token?.lang !== 'en' || isCapital(passage.tokens[i + 1])) return false;
  const word = passage.words(token);
  return (
    givenBySpelling(word.lower) === undefined &&
    !en.englishWordNames.has(word.lower) &&
    passage.gazetteer.lookup(word.key()).some((p) => p.kind !== 'settlement' || p.population >= 10 * BIG)
  );
}

/** "the German papers", "in German": a nation's adjective that is a given name too. */
export function isOfNation(passage: Passage, i: number): boolean {
  if (passage.tokens[i]?.lang !== 'en' || !isIn(peoples, passage, i)) return false;
  if (en.englishBeforeNation.has(lowerAt(passage, i - 1))) return !isCapital(passage.tokens[i + 1]);
  const next = passage.tokens[i + 1];
  if (next && en.englishAfterNation.has(next.text)) return true;
  return (
    next?.shape === 'lower' &&
    isAdjacent(passage, i) &&
    !passage.words(next).functional() &&
    passage.words(next).facts().known &&
    isCapital(passage.tokens[i - 1])
  );
}

/** "silver Lada", «на белой Ладе», «Лада Гранта»: a make of cars that is a given name too. */
export function isCar(passage: Passage, i: number): boolean {
  if (!isIn(placeWords.vehicles, passage, i)) return false;
  if (isIn(placeWords.vehicles, passage, i + 1) && isAdjacent(passage, i)) return true;
  const before = passage.tokens[i - 1];
  // «на „Ладе“»
  if (before && /^[«"“„]$/u.test(before.text)) return true;
  if (before?.shape !== 'lower' || !isAdjacent(passage, i - 1)) return false;
  const { lower } = passage.words(before);
  if (placeWords.beforeVehicle.has(lower)) return true;
  if (before.lang === 'ru') return parseWord(lower).some(({ pos }) => pos === 'ADJF');
  return !passage.words(before).functional() && triggerBefore(passage, i) === null;
}

/** A word that stands for something else here: a body, a people, a town after «в», a street after «на». */
function elsewhere(passage: Passage, i: number, given: boolean): boolean {
  const token = passage.tokens[i];
  if (!token) return true;
  const word = passage.words(token);
  if (
    (token.lang === 'ru' && isIn(russianOrganisations, passage, i)) ||
    (englishOrganisations.has(word.lower) && !given)
  )
    return true;
  if (given ? isOfNation(passage, i) : isIn(peoples, passage, i)) return true;
  if (isCar(passage, i)) return true;
  if (given && isTownFirst(passage, i)) return true;
  // «посёлок Роза»
  const before = lowerAt(passage, i - 1);
  if (before.length > 2 && isIn(russianSettlements, passage, i - 1) && isAdjacent(passage, i - 1))
    return true;
  if (!given && russianStreetPreposition.has(before) && isStreetName(word.lower)) return true;
  return (
    personWords.within.has(before) &&
    [word.key(), ...word.bases().map(foldKey)].some((key) =>
      passage.gazetteer
        .lookup(key)
        .some((p) => p.kind !== 'settlement' || p.population >= (given ? BIG : SMALL)),
    )
  );
}

/** Words that are surnames wherever they have a capital inside a sentence: Goldsmith, Wainwright. */
const CRAFT = new RegExp(`^\\p{L}{3,12}(?:${en.englishCraftEndings})$`, 'u');
/** What is known of the halves of a double name: a surname is one when a half of it is («Салтыкова-Берг»). */
function doubled(token: Token, facts: WordFacts): WordFacts {
  const halves = token.text.split(/[-\u2010\u2011]/);
  if (facts.given || facts.place || !halves.every((half) => /^\p{Lu}\p{L}/u.test(half))) return facts;
  const of = halves.map((half) => wordFacts(half, token.lang));
  const given = of.some((half) => half.given) && of.every((half) => half.given || !half.known);
  return { ...facts, known: false, given, surname: !given && of.some((half) => half.surname && !half.known) };
}

/** A pronoun, preposition or the like that is nobody's given name in its language: «это», "was". */
const isNoName = ({ tokens, words }: Passage, i: number): boolean => {
  const token = tokens[i];
  if (!token?.word || token.text.length === 1 || !words(token).functional()) return false;
  return token.lang === 'ru' || !words(token).facts().given;
};

/** What a capitalised word can be in a name, or null. `named`: a word of naming stands before it. */
export function roleOf(
  passage: Passage,
  i: number,
  shouted = false,
  afterGiven = false,
  named = false,
): Part | null {
  const token = passage.tokens[i];
  if (!isCapital(token) || isDeclinedAcronym(token)) return null;
  if (isInitial(passage, i)) return { at: i, role: 'initial', ordinary: false };
  const word = passage.words(token);
  const facts = token.text.includes('-') ? doubled(token, word.facts()) : word.facts();
  const ordinary = facts.known;
  if (token.lang === 'en' && word.functional() && harmless(passage, i)) return null;
  if (facts.patronymic) return { at: i, role: 'patronymic', ordinary };
  // «САИДОВ ФАРРУХ БЫЛ ЗАДЕРЖАН», «Я СКАЗАЛ ЭТО ТОЛЯНУ»
  if (token.shape === 'upper' && !facts.surname && (isNoName(passage, i) || (ordinary && isVerb(passage, i))))
    return null;
  if (englishWeekdays.has(word.lower)) return null;
  // "Mrs. B": a letter without a stop stands for a name after a title alone.
  if (token.text.length === 1)
    return personWords.formal.has(lowerAt(passage, lowerAt(passage, i - 1) === '.' ? i - 2 : i - 1)) &&
      !englishI.has(word.lower)
      ? { at: i, role: 'initial', ordinary: false }
      : null;
  if (!word.functional() && givenBefore(passage, i, ordinary)) return { at: i, role: 'given', ordinary };
  if (
    ordinary &&
    token.sentenceStart &&
    word.functional() &&
    !(facts.given && token.lang === 'en' && !harmless(passage, i))
  )
    return null;
  if (!facts.patronymic && !named && elsewhere(passage, i, facts.given)) return null;
  if (facts.given) return { at: i, role: 'given', ordinary };
  if (facts.surname || (ordinary && !token.sentenceStart && CRAFT.test(word.lower)))
    return { at: i, role: 'surname', ordinary };
  // "Lucy Pope": after a given name an office is a surname.
  if (afterGiven && en.englishTitles.has(word.lower)) return { at: i, role: 'surname', ordinary };
  if (
    harmless(passage, i) ||
    facts.organisation ||
    (token.shape === 'upper' && !shouted && !beforeShouted(passage, i))
  )
    return null;
  if (ordinary && token.sentenceStart) return null;
  if (!afterGiven && (facts.place || passage.gazetteer.lookup(word.key()).length > 0)) return null;
  const { lower } = word;
  if (englishOrganisationNouns.has(lower) || englishStreetWords.has(lower) || englishAreaWords.has(lower))
    return null;
  return { at: i, role: 'plain', ordinary };
}

/** «БАИР ДОРЖИЕВ», "MISS MUCK": a word in capitals before a name in capitals, or after a title in capitals. */
function beforeShouted(passage: Passage, i: number): boolean {
  if (passage.tokens[i - 1]?.shape === 'upper' && triggerBefore(passage, i) === 'title') return true;
  const next = passage.tokens[i + 1];
  if (next?.shape !== 'upper' || next.text.length < 4 || !isAdjacent(passage, i)) return false;
  const facts = passage.words(next).facts();
  return (facts.given || facts.surname || facts.patronymic) && !facts.known;
}

/** Marks between a word of naming and the name: «позывной: „Седой“», «кличка — Шмель». */
const BETWEEN = new Set([':', '"', '«', '“', '„', '—', '–', '-']);
const isNaming = (passage: Passage, i: number): boolean =>
  ru.russianNaming.has(lowerAt(passage, i)) ||
  en.englishNaming.has(lowerAt(passage, i)) ||
  personWords.alias.has(`${lowerAt(passage, i - 1)} ${lowerAt(passage, i)}`);

/** Title, kin or naming word right before token `i` (a full stop may follow the title). */
export function triggerBefore(passage: Passage, i: number): string | null {
  let at = i - 1;
  // "I don't know his name. Grace of God": the stop ends a sentence, unless it shortens a title: "Dr. Petrova".
  const stopped = lowerAt(passage, at) === '.';
  if (stopped || (lowerAt(passage, at) === ',' && personWords.closing.has(lowerAt(passage, at - 1)))) at--;
  for (let marks = 0; marks < 2 && BETWEEN.has(passage.tokens[at]?.text ?? ''); marks++) at--;
  if (
    !passage.tokens[at]?.word ||
    (at !== i - 1 &&
      passage.tokens[i] &&
      passage.text.slice(passage.tokens[at]?.span.end, passage.tokens[i]?.span.start).includes('\n'))
  )
    return null;
  const closing = passage.tokens[at + 1]?.text === ',' && at + 2 === i;
  if (closing) return personWords.closing.has(lowerAt(passage, at)) ? 'naming' : null;
  if (either(at, passage, ru.russianTitles, en.englishTitles)) return 'title';
  if (stopped && passage.tokens[i]?.sentenceStart) return null;
  if (either(at, passage, ru.russianKin, en.englishKin)) return 'kin';
  if (isNaming(passage, at)) return 'naming';
  // «называли тогда Иваном»
  if (
    (ru.russianNaming.has(lowerAt(passage, at - 1)) || placeWords.called.has(lowerAt(passage, at - 1))) &&
    passage.tokens[at]?.shape === 'lower' &&
    lowerAt(passage, at).length <= 6
  )
    return 'naming';
  for (let back = at; back > at - 3 && either(back, passage, ru.russianBridges, en.englishBridges); back--)
    if (isNaming(passage, back - 1)) return 'naming';
  return null;
}

/** Endings that are a surname's and hardly a word's. */
export const SURNAME_ENDING = new RegExp(`(?:${personWords.surnameEndings})$`, 'u');
