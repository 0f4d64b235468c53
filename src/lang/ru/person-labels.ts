/** A label where a word for somebody stood: «дезертир» -> «человек с правовым вопросом», not «правовой вопрос». */
import type { Kind } from '../../domain/kinds.ts';
import { isConditionLabel } from '../conditions.ts';
import { kindLabels, toldByPersons, toldByWordsForPersons } from '../labels.ts';
import { withoutYo } from '../script.ts';
import { isNounAfter } from './agree.ts';
import { parseWord } from './morphology.ts';
import { inflectPhrase } from './phrase.ts';

/** Whether the first noun of what was written is a word for a living being; where there is none, whether it is said of somebody («осуждённая»). */
function namesSomebody(written: string, after: string | undefined): boolean {
  const words = [...written.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => withoutYo(word.toLowerCase()));
  for (const [i, word] of words.entries()) {
    const parses = parseWord(word);
    if (parses[0]?.pos === 'PREP') return false;
    // `рыжие волосы`: an adjective, though it may stand for somebody.
    if (isNounAfter(word, words[i + 1] ?? '')) continue;
    const noun = parses.find(({ pos }) => pos === 'NOUN');
    if (noun) return noun.animate;
  }
  const [first = ''] = words;
  const of = parseWord(first)[0];
  const isSaid = of?.known && of.case === 'nom' && (of.pos === 'ADJF' || of.pos === 'PRTF');
  return isSaid === true && !(after !== undefined && isNounAfter(first, after));
}

const has = (before: readonly string[]): boolean => before.some((word) => word.toLowerCase() === 'у');

/**
 * The label in the nominative, its head a word for somebody; null where none was written, or where the label is no bare one. `after`: the
 * word behind what was written; `before`: those before it.
 */
export function russianPersonLabel(
  written: string,
  kind: Kind,
  label: string,
  before: readonly string[],
  after: string | undefined,
): string | null {
  const isBare = label === kindLabels[kind].ru || (kind === 'health' && isConditionLabel(label));
  if (!toldByWordsForPersons.has(kind) || !isBare || !namesSomebody(written, after)) return null;
  // `у них двое сыновей`: whom somebody has, and not who somebody is.
  const [first = ''] = written.match(/\p{L}+/u) ?? [];
  if (!toldByPersons.has(kind) && (has(before) || parseWord(first.toLowerCase())[0]?.pos === 'NUMR'))
    return null;
  return `человек с ${inflectPhrase(label, 'ins')}`;
}
