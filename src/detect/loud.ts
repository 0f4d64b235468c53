/** Lines in capitals: headings, forms and shouting, where a capital is no sign of a name. */
import type { Token } from '../domain/analysis.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import type { Passage } from './passage.ts';
import { isCapital } from './tokens.ts';
import { isWord } from './words.ts';

/** Words that are looked at on either side. */
const REACH = 12;
/** Fewer may be acronyms side by side: «МВД РФ», "FBI HQ". */
const FEWEST = 3;
/** Share of words in capitals. */
const SHARE = 0.75;
const LONGEST_ACRONYM = 4;

/** Whether the word at `i` and its line are in capitals. */
export function isLoud({ text, tokens }: Passage, i: number): boolean {
  if (tokens[i]?.shape !== 'upper') return false;
  let upper = 0;
  let others = 0;
  const count = ({ word, shape, text: written }: Token): void => {
    if (!word || shape === 'number') return;
    if (shape !== 'upper') others++;
    else if (written.length > LONGEST_ACRONYM) upper++;
  };
  const isBreak = (at: number): boolean =>
    text.slice(tokens[at - 1]?.span.end ?? 0, tokens[at]?.span.start).includes('\n');
  count(tokens[i]);
  for (let at = i - 1; at >= Math.max(0, i - REACH) && !isBreak(at + 1); at--) count(tokens[at] as Token);
  for (let at = i + 1; at <= i + REACH && at < tokens.length && !isBreak(at); at++)
    count(tokens[at] as Token);
  return upper >= FEWEST && upper >= SHARE * (upper + others);
}

/** An everyday word that no name goes on over: in Russian no noun or adjective, in English any that names nobody and nothing. */
const isPassing = isWord((word, token) => {
  const { known, given, place, organisation } = word.facts();
  if (word.functional()) return true;
  if (given) return token.lang === 'ru';
  if (!known || place || organisation) return false;
  return token.lang !== 'ru' || !/^(?:NOUN|ADJF|PRTF)$/u.test(parseWord(word.lower)[0]?.pos ?? '');
});

/** A capital that may belong to a body's name: any, but in a line of capitals none of an everyday word. */
export function isNaming(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  return isCapital(token) && !(isPassing(passage.words(token), token) && isLoud(passage, i));
}
