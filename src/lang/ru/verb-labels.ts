/**
 * A label where a verb stood: «разводит кроликов» -> «имеет особую примету», in the person, number and gender of the verb it
 * stands for, so that the sentence keeps its predicate.
 */
import type { Kind } from '../../domain/kinds.ts';
import { groupLabels, kindLabels, toldByVerbs } from '../labels.ts';
import { isVerb } from './clause.ts';
import { inflectPhrase } from './phrase.ts';

/** Past masculine, feminine, neuter, plural; present `я`, `он`, `мы`, `они`. */
const have = 'имел имела имело имели имею имеет имеем имеют'.split(' ');
const work = 'работал работала работало работали работаю работает работаем работают'.split(' ');
const study = 'учился училась училось учились учусь учится учимся учатся'.split(' ');
const takePart =
  'участвовал участвовала участвовало участвовали участвую участвует участвуем участвуют'.split(' ');
const practise =
  'исповедовал исповедовала исповедовало исповедовали исповедую исповедует исповедуем исповедуют'.split(' ');
/** Endings in the order of the forms above; the first that fits. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/ла(?:сь)?$/u, 1],
  [/ло(?:сь)?$/u, 2],
  [/ли(?:сь)?$/u, 3],
  [/(?:л|лся|[гсзкпбрх]|[гсзкпбрх]ся)$/u, 0],
  [/(?:ут|ют|ат|ят)(?:ся)?$/u, 7],
  [/(?:ем|ём|им)(?:ся)?$/u, 6],
  [/(?:ет|ёт|ит)(?:ся)?$/u, 5],
  [/[ую](?:сь)?$/u, 4],
];

const NOT = new Set(['не', 'ни', 'никогда']);
const [PAST_PLURAL, PRESENT_PLURAL] = [3, 7];
/** Who does what a verb in the plural says; without one it is done to somebody: «его отчислили». */
const several = new Set(['они', 'мы', 'вы', 'все', 'оба', 'обе', 'которые']);

/** What is practised, of labels that say what somebody is. */
const faithOf = (label: string): string =>
  label === groupLabels.minorityReligion.ru
    ? 'религия меньшинства'
    : label === groupLabels.majorityReligion.ru
      ? 'основная религия'
      : 'религия';

/**
 * `first`: the first word of what is replaced; `before`: the word before it, or none. Null where it is no verb, where the label would say
 * what is not so (`не служил`), or where the kind is told by what somebody is.
 */
export function russianVerbLabel(first: string, before: string, kind: Kind, label: string): string | null {
  if (!toldByVerbs.has(kind) || first === 'нет' || !isVerb(first) || NOT.has(before.toLowerCase()))
    return null;
  const form = endings.find(([ending]) => ending.test(first.toLowerCase()))?.[1];
  if (form === undefined) return null;
  if ((form === PAST_PLURAL || form === PRESENT_PLURAL) && !several.has(before.toLowerCase())) return null;
  if (kind === 'event') return `${takePart[form]} в ${inflectPhrase(label, 'loc')}`;
  if (kind === 'profession')
    return label === kindLabels.profession.ru
      ? `${work[form]}`
      : `${work[form]} ${inflectPhrase(label, 'ins')}`;
  if (kind === 'education' && !/образовани/u.test(label))
    return `${study[form]} в ${inflectPhrase(label, 'loc')}`;
  if (kind === 'religion') return `${practise[form]} ${inflectPhrase(faithOf(label), 'acc')}`;
  return `${have[form]} ${inflectPhrase(label, 'acc')}`;
}
