/** Words that say nothing by themselves: prepositions, conjunctions, particles, pronouns, articles. In small letters, ё as е. */

import { englishFunctionWords, englishPersonal } from './en/lexicon/persons.ts';
import { englishNicknames } from './en/nicknames.ts';
import { wordFacts } from './facts.ts';
import { diminutiveOf } from './names/diminutives.ts';
import { englishGivenName } from './names/latin.ts';
import { givenBySpelling } from './names/tables.ts';
import { russianPersonal } from './ru/lexicon/persons.ts';
import { inDictionary, parseWord } from './ru/morphology.ts';
import { respellings } from './ru/translit.ts';
import { remember } from './script.ts';

/** OpenCorpora parts of speech; adverbs and interjections are none of a name either. */
const PARTS = new Set(['PREP', 'CONJ', 'PRCL', 'NPRO', 'ADVB', 'INTJ', 'PRED', 'COMP']);

export const isRussianFunctionWord = (lower: string): boolean => PARTS.has(parseWord(lower)[0]?.pos ?? '');
const VERBS = new Set(['VERB', 'INFN', 'GRND', 'PRTS', 'ADJS', 'NUMR']);
/** «как», «меня», «написала», «сорок»: a Russian word that says something of things and names none. */
export const isRussianSpeech = (lower: string): boolean =>
  (isRussianFunctionWord(lower) || russianPersonal.has(lower) || VERBS.has(parseWord(lower)[0]?.pos ?? '')) &&
  !isRussianName(lower);
/** «Мила» and «Рада» are called so, whatever else these are. */
const isRussianName = (lower: string): boolean => {
  const { given, surname, patronymic } = wordFacts(lower, 'ru');
  return given || surname || patronymic || diminutiveOf(lower).length > 0;
};
/** The same in Latin letters by any scheme (`kak`, `menya`, `moj`), where they spell no name and no English word. */
export const isRussianSpeechInLatin = remember(50_000, (lower: string): boolean => {
  if (
    givenBySpelling(lower) !== undefined ||
    englishGivenName(lower) !== undefined ||
    englishNicknames.has(lower)
  )
    return false;
  const { known, surname } = wordFacts(lower, 'en');
  const words = known || surname ? [] : respellings(lower).filter(inDictionary);
  return words.length > 0 && words.every(isRussianSpeech);
});

/** `том` and `который` of `в том, который`: nouns or adjectives by the dictionary, that point to what was named. */
const POINTING = new Set('тот том той та то который которая которое котором которой'.split(' '));
export const isRussianLink = (lower: string): boolean => POINTING.has(lower) || isRussianFunctionWord(lower);
export const isEnglishFunctionWord = (lower: string): boolean => englishFunctionWords.has(lower);

/** Whether somebody speaks, is spoken to or of: a note is full of these, a report is not. */
export const isPersonalPronoun = (lower: string): boolean =>
  englishPersonal.has(lower) || russianPersonal.has(lower);

const JOIN = /^[\s,]*(?:(?:and|a|an|the|of|with|и|с|со|а также)(?!\p{L})[\s,]*){0,3}$/iu;
/** Spaces, commas and words that only join: what stands between two parts of one list. */
export const isJoin = (between: string): boolean =>
  between.length < 20 && !between.includes('\n') && JOIN.test(between);
