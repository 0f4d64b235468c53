/** Words that say nothing by themselves: prepositions, conjunctions, particles, pronouns, articles. In small letters, ё as е. */
import { englishFunctionWords } from './en/lexicon/persons.ts';
import { parseWord } from './ru/morphology.ts';

/** OpenCorpora parts of speech; adverbs and interjections are none of a name either. */
const PARTS = new Set(['PREP', 'CONJ', 'PRCL', 'NPRO', 'ADVB', 'INTJ', 'PRED', 'COMP']);

export const isRussianFunctionWord = (lower: string): boolean => PARTS.has(parseWord(lower)[0]?.pos ?? '');
export const isEnglishFunctionWord = (lower: string): boolean => englishFunctionWords.has(lower);

const personalPronouns = new Set(
  (
    'i me my you your he him his she her we us our they them their ' +
    'я меня мне мной мой моя мое мои моего моей моих ты тебя тебе он его него ему нему им она ее нее ей ней мы нас нам наш наша вы вас вам они их них'
  ).split(' '),
);
/** Whether somebody speaks, is spoken to or of: a note is full of these, a report is not. */
export const isPersonalPronoun = (lower: string): boolean => personalPronouns.has(lower);
