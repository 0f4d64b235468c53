/** Words that say nothing by themselves: prepositions, conjunctions, particles, pronouns, articles. In small letters, ё as е. */
import { englishFunctionWords, englishPersonal } from './en/lexicon/persons.ts';
import { russianPersonal } from './ru/lexicon/persons.ts';
import { parseWord } from './ru/morphology.ts';

/** OpenCorpora parts of speech; adverbs and interjections are none of a name either. */
const PARTS = new Set(['PREP', 'CONJ', 'PRCL', 'NPRO', 'ADVB', 'INTJ', 'PRED', 'COMP']);

export const isRussianFunctionWord = (lower: string): boolean => PARTS.has(parseWord(lower)[0]?.pos ?? '');
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
