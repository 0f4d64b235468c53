/** `два Саши`, `two Marks`: those of whom several are counted have names of their own in a release, which are not alike. */
import type { Analysis } from '../domain/analysis.ts';
import type { EntityMention } from '../domain/entity.ts';
import { isCountOfPersons } from '../lang/en/plural.ts';
import { isAskingWhich } from '../lang/en/sentences.ts';
import { inflectPhrase } from '../lang/index.ts';
import { namesake, namesakes } from '../lang/labels.ts';
import { givenBySpelling } from '../lang/names/tables.ts';
import { standOfCounted } from '../lang/ru/counted.ts';
import { wordBefore } from './around.ts';

/** What to put, without brackets, for a given name that is counted; null for any other. A family's surname stays a name. */
export function putNamesakes(
  analysis: Analysis,
  { mention: { span }, parts }: EntityMention,
  text: string,
): string | null {
  const before = wordBefore(analysis, span)?.text.toLowerCase();
  const [part, more] = parts;
  if (before === undefined || !part || more) return null;
  const stand = standOfCounted(before);
  if (stand && part.slot === 'given') return inflectPhrase(namesakes.ru, stand.case, stand.number);
  // "which Sasha said so": of several who are so called.
  if (part.slot === 'given' && isAskingWhich(before)) return namesake;
  const isPlural = /s$/i.test(text) && givenBySpelling(text.slice(0, -1)) !== undefined;
  return isCountOfPersons(before) && isPlural ? namesakes.en : null;
}
