/** What one word can be in a person's name, and which words before a name announce it. */
import { englishOrganisationNouns, englishOrganisations } from '../../lang/en/lexicon/organisations.ts';
import * as en from '../../lang/en/lexicon/persons.ts';
import { englishAreaWords, englishStreetWords } from '../../lang/en/lexicon/streets.ts';
import { foldKey } from '../../lang/index.ts';
import { russianOrganisations } from '../../lang/ru/lexicon/organisations.ts';
import * as ru from '../../lang/ru/lexicon/persons.ts';
import { isStreetName, russianPlacePrepositions } from '../../lang/ru/lexicon/streets.ts';
import type { Passage } from '../passage.ts';
import { harmless, isCapital, isDeclinedAcronym, isIn, lowerAt } from '../tokens.ts';
import { peoples } from './peoples.ts';

export type Role = 'initial' | 'given' | 'patronymic' | 'surname' | 'plain' | 'particle';
export type Part = Readonly<{ at: number; role: Role; ordinary: boolean }>;

const either = (i: number, passage: Passage, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  isIn(a, passage, i) || isIn(b, passage, i);

/** `Дж. Коми`, `Ю.`, `Zh. Abenova`: one letter of the other alphabet. */
const DOUBLE_INITIAL = /^(?:Дж|Ch|Sh|Zh|Yu|Ya|Kh|Ye|Ts)$/u;
export const isInitial = ({ text, tokens }: Passage, i: number): boolean => {
  const token = tokens[i];
  if (!token?.word || token.shape !== 'title' || text[token.span.end] !== '.') return false;
  return token.text.length === 1 || DOUBLE_INITIAL.test(token.text);
};

/** People that a town must have to be meant after «в» where its name is a given name too, or a surname. */
const BIG = 50_000;
const SMALL = 5_000;
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
  if (!given && isIn(peoples, passage, i)) return true;
  const before = lowerAt(passage, i - 1);
  if (!given && before === 'на' && isStreetName(word.lower)) return true;
  return (
    (russianPlacePrepositions.has(before) || before === 'in' || before === 'near') &&
    [word.key(), ...word.bases().map(foldKey)].some((key) =>
      passage.gazetteer
        .lookup(key)
        .some((p) => p.kind !== 'settlement' || p.population >= (given ? BIG : SMALL)),
    )
  );
}

/** What a capitalised word can be in a name, or null. */
export function roleOf(passage: Passage, i: number, shouted = false, afterGiven = false): Part | null {
  const token = passage.tokens[i];
  if (!isCapital(token) || isDeclinedAcronym(token)) return null;
  if (isInitial(passage, i)) return { at: i, role: 'initial', ordinary: false };
  const facts = passage.words(token).facts();
  const ordinary = facts.known;
  if (token.lang === 'en' && passage.words(token).functional() && harmless(passage, i)) return null;
  if (facts.patronymic) return { at: i, role: 'patronymic', ordinary };
  if (token.text.length === 1) return null;
  if (
    ordinary &&
    token.sentenceStart &&
    passage.words(token).functional() &&
    !(facts.given && token.lang === 'en' && !harmless(passage, i))
  )
    return null;
  if (!facts.patronymic && elsewhere(passage, i, facts.given)) return null;
  if (facts.given) return { at: i, role: 'given', ordinary };
  if (facts.surname) return { at: i, role: 'surname', ordinary };
  if (
    harmless(passage, i) ||
    facts.organisation ||
    (token.shape === 'upper' && token.text.length > 1 && !shouted)
  )
    return null;
  if (ordinary && token.sentenceStart) return null;
  if (facts.place || (!afterGiven && passage.gazetteer.lookup(passage.words(token).key()).length > 0))
    return null;
  const { lower } = passage.words(token);
  if (englishOrganisationNouns.has(lower) || englishStreetWords.has(lower) || englishAreaWords.has(lower))
    return null;
  return { at: i, role: 'plain', ordinary };
}

/** Title, kin or naming word right before token `i` (a full stop may follow the title). */
export function triggerBefore(passage: Passage, i: number): string | null {
  let at = i - 1;
  if (lowerAt(passage, at) === '.') at--;
  if (
    passage.tokens[at]?.text === ':' ||
    passage.tokens[at]?.text === '"' ||
    passage.tokens[at]?.text === '«'
  )
    at--;
  if (
    !passage.tokens[at]?.word ||
    (at !== i - 1 &&
      passage.tokens[i] &&
      passage.text.slice(passage.tokens[at]?.span.end, passage.tokens[i]?.span.start).includes('\n'))
  )
    return null;
  if (either(at, passage, ru.russianTitles, en.englishTitles)) return 'title';
  if (either(at, passage, ru.russianKin, en.englishKin)) return 'kin';
  if (ru.russianNaming.has(lowerAt(passage, at)) || en.englishNaming.has(lowerAt(passage, at)))
    return 'naming';
  const further = lowerAt(passage, at - 1);
  if (lowerAt(passage, at) === 'is' && further === 'name') return 'naming';
  if (
    (ru.russianNaming.has(further) || further === 'called') &&
    passage.tokens[at]?.shape === 'lower' &&
    lowerAt(passage, at).length <= 6
  )
    return 'naming';
  return null;
}

/** Endings that are a surname's and hardly a word's. */
export const SURNAME_ENDING =
  /(?:[ое]в(?:а|у|ым|ой|е|ы|ых)?|[иы]н(?:а|у|ым|ой)?|ск(?:ий|ого|ому|им|ая|ую|ой)|енко|чук|швили|дзе|ян|ov|ova|ev|eva|sky|skaya)$/u;
