/** Capitals that are nobody's name: what the language knows, and weekdays, titles and acronyms of the lexicons. */
import type { Token } from '../domain/analysis.ts';
import { englishMonths, englishWeekdays } from '../lang/en/lexicon/calendar.ts';
import { englishHarmlessAcronyms } from '../lang/en/lexicon/organisations.ts';
import {
  englishFunctionWords,
  englishGrammarNames,
  englishNotNames,
  englishTitles,
} from '../lang/en/lexicon/persons.ts';
import { isHarmlessCapitalised } from '../lang/index.ts';
import { russianMonths, russianWeekdays } from '../lang/ru/lexicon/calendar.ts';
import { russianHarmlessAcronyms } from '../lang/ru/lexicon/organisations.ts';
import { russianNotNames, russianTitles } from '../lang/ru/lexicon/persons.ts';

/** A participant's code: P4, R12, И1. */
const CODE = /^\p{Lu}\d{1,3}$/u;
/** In letters of either alphabet. */
const ROMAN = /^(?:[IVXLC]{1,6}|[\u0425\u0406]{1,4})$/u;

/** `lower` is the token's word in small letters. */
export function isHarmless(token: Token, lower: string): boolean {
  if (isHarmlessCapitalised(token.text, token.lang) || ROMAN.test(token.text) || CODE.test(token.text))
    return true;
  return token.lang === 'ru'
    ? russianNotNames.has(lower) ||
        russianWeekdays.has(lower) ||
        russianMonths.has(lower) ||
        russianHarmlessAcronyms.has(lower) ||
        russianTitles.has(lower)
    : englishNotNames.has(lower) ||
        (englishFunctionWords.has(lower) && !englishGrammarNames.has(lower)) ||
        englishWeekdays.has(lower) ||
        englishMonths.has(lower) ||
        englishTitles.has(lower) ||
        (token.shape === 'upper' && englishHarmlessAcronyms.has(lower));
}
