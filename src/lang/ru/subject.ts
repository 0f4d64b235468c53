/** The gender that a Russian verb gives to its subject: `Саша сказала` is a woman, `пришёл Женя` a man. */
import { type Analysis, type Token, tokenAt } from '../../domain/analysis.ts';
import type { Gender } from '../../domain/names.ts';
import type { Span } from '../../domain/span.ts';
import { parseWord } from './morphology.ts';

/** May stand between a subject and its verb. */
const between = new Set(
  'не ни уже ещё еще тоже там тут тогда потом сразу сам сама вдруг просто всегда никогда даже'.split(' '),
);

/** Gender of a verb in the past, or of a short participle or adjective that stands for one (`Саша рада`, `Женя уверен`). */
function pastGender(word: string): Gender | undefined {
  const parses = parseWord(word).filter(({ known }) => known);
  const [first] = parses;
  if (!first || !parses.every(({ pos }) => pos === 'VERB' || pos === 'PRTS' || pos === 'ADJS'))
    return undefined;
  const { gender, number } = first;
  return number === 'sing' &&
    (gender === 'masc' || gender === 'femn') &&
    parses.every((p) => p.gender === gender)
    ? gender
    : undefined;
}

/** A given name that ends so is no object: that would be `Сашу`. */
export const endsAsSubject = (name: string): boolean => /[ая]$/.test(name);

const MOST_BETWEEN = 2;

/**
 * Gender of the subject that stands in `span`, by the verb right after it; where the subject ends as no object would
 * (`sure`), by the verb right before it too. Undefined where no verb tells.
 */
export function subjectGender({ tokens }: Analysis, span: Span, sure: boolean): Gender | undefined {
  const start = tokenAt(tokens, span.start);
  let end = start;
  while (end < tokens.length && (tokens[end] as Token).span.start < span.end) end++;
  for (let i = end; i <= end + MOST_BETWEEN && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!token.word || token.sentenceStart) break;
    if (!between.has(token.text.toLowerCase())) return pastGender(token.text);
  }
  const before = tokens[start - 1];
  return sure && before?.word && !tokens[start]?.sentenceStart ? pastGender(before.text) : undefined;
}
