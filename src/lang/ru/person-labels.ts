/** A label where a word for somebody stood: «дезертир» -> «человек с правовым статусом», not «правовой статус». */
import type { Kind } from '../../domain/kinds.ts';
import { kindLabels, toldByPersons } from '../labels.ts';
import { withoutYo } from '../script.ts';
import { parseWord } from './morphology.ts';
import { inflectPhrase } from './phrase.ts';

/** Whether the first noun of what was written, participles as nouns with it, is a word for a living being. */
function namesSomebody(written: string): boolean {
  for (const [word] of written.matchAll(/[\p{L}\p{M}]+/gu)) {
    const parses = parseWord(withoutYo(word.toLowerCase()));
    if (parses[0]?.pos === 'PREP') return false;
    const noun = parses.find(({ pos }) => pos === 'NOUN');
    if (noun) return noun.animate;
  }
  return false;
}

/** The label in the nominative, its head a word for somebody; null where none was written, or where the label is no bare one. */
export function russianPersonLabel(written: string, kind: Kind, label: string): string | null {
  if (!toldByPersons.has(kind) || label !== kindLabels[kind].ru || !namesSomebody(written)) return null;
  return `человек с ${inflectPhrase(label, 'ins')}`;
}
