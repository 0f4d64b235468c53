/** Words that say nothing by themselves: prepositions, conjunctions, particles, pronouns, articles. In small letters, ё as е. */
import { englishFunctionWords } from './en/lexicon/persons.ts';
import { parseWord } from './ru/morphology.ts';

/** OpenCorpora parts of speech; adverbs and interjections are none of a name either. */
const PARTS = new Set(['PREP', 'CONJ', 'PRCL', 'NPRO', 'ADVB', 'INTJ', 'PRED', 'COMP']);

export const isRussianFunctionWord = (lower: string): boolean => PARTS.has(parseWord(lower)[0]?.pos ?? '');
export const isEnglishFunctionWord = (lower: string): boolean => englishFunctionWords.has(lower);
