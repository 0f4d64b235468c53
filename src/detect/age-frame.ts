/** What around a number says that it is no age, or that an age was asked for. */
import { englishHowOld, englishOf } from '../lang/en/lexicon/ages.ts';
import * as ru from '../lang/ru/lexicon/ages.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import { countsNext } from './number-words.ts';
import type { Passage } from './passage.ts';
import { lowerAt } from './tokens.ts';

export const MARK = /^(?:[,()—–.?!:…*-]|)$/u;

/** A noun or adjective in small letters that the number would count: «мне тридцать раз», «им десять километров». */
export function counts(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (!token?.word || token.shape !== 'lower') return false;
  const word = passage.words(token);
  if (token.lang === 'ru')
    return (
      !word.functional() &&
      parseWord(word.lower).some((p) => p.known && (p.pos === 'NOUN' || p.pos === 'ADJF') && p.case === 'gen')
    );
  return englishOf.has(word.lower) || countsNext(passage.text, passage.tokens[i - 1]?.span.end ?? 0);
}

/** Whether a question about age stands shortly before token `i`: «Сколько вам лет?», "How old are you?". */
export function asked(passage: Passage, i: number): boolean {
  const { age, years, howMany, whom, you } = ru.russianAgeQuestion;
  let question = false;
  for (let j = i - 1; j >= 0 && i - j <= 14; j--) {
    const word = lowerAt(passage, j);
    const before = lowerAt(passage, j - 1);
    const after = lowerAt(passage, j + 1);
    if (word === '?') question = true;
    if (age.has(word) && (question || i - j <= 5)) return true;
    if (question && years.has(word) && (howMany.has(before) || whom.has(before) || you.has(after)))
      return true;
    if (question && howMany.has(word) && (whom.has(after) || years.has(after))) return true;
    if (englishHowOld.old.has(word) && englishHowOld.how.has(before)) return true;
  }
  return false;
}
