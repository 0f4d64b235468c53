/**
 * A label where a predicate stood: «разводит кроликов» -> «имеет особую примету», in the person, number and gender of what it
 * stands for, so that the sentence keeps its predicate; «Машу посадили» -> «Машу затронул правовой вопрос», since nobody did it
 * who could be said to have had it.
 */
import type { Kind } from '../../domain/kinds.ts';
import { groupLabels, kindLabels, toldByVerbs } from '../labels.ts';
import { isVerb } from './clause.ts';
import { parseWord, type WordGender } from './morphology.ts';
import { headOf, inflectPhrase } from './phrase.ts';
import { governs } from './prepositions.ts';

/** Past masculine, feminine, neuter, plural; present `я`, `он`, `мы`, `вы`, `они`; infinitive. */
const forms = (past: string, present: string, infinitive: string): readonly string[] => [
  ...past.split(' '),
  ...present.split(' '),
  infinitive,
];
const have = forms('имел имела имело имели', 'имею имеет имеем имеете имеют', 'иметь');
const work = forms(
  'работал работала работало работали',
  'работаю работает работаем работаете работают',
  'работать',
);
const study = forms('учился училась училось учились', 'учусь учится учимся учитесь учатся', 'учиться');
const act = forms(
  'действовал действовала действовало действовали',
  'действую действует действуем действуете действуют',
  'действовать',
);
const face = forms(
  'столкнулся столкнулась столкнулось столкнулись',
  'сталкиваюсь сталкивается сталкиваемся сталкиваетесь сталкиваются',
  'столкнуться',
);
const takePart = forms(
  'участвовал участвовала участвовало участвовали',
  'участвую участвует участвуем участвуете участвуют',
  'участвовать',
);
const practise = forms(
  'исповедовал исповедовала исповедовало исповедовали',
  'исповедую исповедует исповедуем исповедуете исповедуют',
  'исповедовать',
);
/** Of work that is done to something: «[держит] кафе», «[возил] нас». */
const serve = forms(
  'обслуживал обслуживала обслуживало обслуживали',
  'обслуживаю обслуживает обслуживаем обслуживаете обслуживают',
  'обслуживать',
);
/** What is denied is not said: «он не [делал этого]». */
const doThat = forms('делал делала делало делали', 'делаю делает делаем делаете делают', 'делать').map(
  (form) => `${form} этого`,
);
/** Endings in the order of the forms above; the first that fits. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/ла(?:сь)?$/u, 1],
  [/ло(?:сь)?$/u, 2],
  [/ли(?:сь)?$/u, 3],
  [/(?:л|лся|[гсзкпбрх]|[гсзкпбрх]ся)$/u, 0],
  [/(?:ут|ют|ат|ят)(?:ся)?$/u, 8],
  [/[еёи]те(?:сь)?$/u, 7],
  [/(?:ем|ём|им)(?:ся)?$/u, 6],
  [/(?:ет|ёт|ит)(?:ся)?$/u, 5],
  [/[ую](?:сь)?$/u, 4],
];
const [PAST_PLURAL, PRESENT_PLURAL, INFINITIVE] = [3, 8, 9];
const pastOf: Readonly<Record<WordGender, number>> = { masc: 0, femn: 1, neut: 2 };

const NOT = new Set(['не', 'ни', 'никогда']);
/** Who does what a verb in the plural says; without one it is done to somebody: «его отчислили». */
const several = new Set(['они', 'мы', 'вы', 'все', 'оба', 'обе', 'которые', 'кто']);
/** Kinds of which a label says no more than that there is something: what somebody does not do may be one of them. */
const ofDeeds: ReadonlySet<Kind> = new Set(['profession', 'event', 'education', 'legal']);

/** By the case of the one to whom it is done; past by gender, then present. */
const befell = {
  acc: { masc: 'затронул', femn: 'затронула', neut: 'затронуло', present: 'затрагивает' },
  dat: { masc: 'выпал', femn: 'выпала', neut: 'выпало', present: 'выпадает' },
  nobody: { masc: 'был', femn: 'была', neut: 'было', present: 'есть' },
} as const;
const befellAs = (kind: Kind, label: string): string =>
  kind === 'education' ? 'событие в образовании' : label;

/** What is practised, of labels that say what somebody is. */
const faithOf = (label: string): string =>
  label === groupLabels.minorityReligion.ru
    ? 'религия меньшинства'
    : label === groupLabels.majorityReligion.ru
      ? 'основная религия'
      : 'религия';

/** Which of the forms a predicate stands in: a verb's by its ending, a short adjective's or participle's (`арестован`, `беременна`) by its gender. */
function formOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const [first] = parseWord(lower);
  if (first?.known && first.pos === 'INFN') return INFINITIVE;
  if (isVerb(word)) return endings.find(([ending]) => ending.test(lower))?.[1];
  if (!first?.known || (first.pos !== 'PRTS' && first.pos !== 'ADJS')) return undefined;
  return first.number === 'plur' ? PAST_PLURAL : first.gender && pastOf[first.gender];
}

/** To whom it was done: by the nearest of the words before, the nearest last, that is no adverb. */
function sufferer(before: readonly string[]): keyof typeof befell {
  const words = before.filter((w) => parseWord(w.toLowerCase())[0]?.pos !== 'ADVB');
  // Of `Евгению Бондарь` the first shows the case.
  const named = words.slice(-2).every((w) => /^\p{Lu}/u.test(w)) ? words.slice(-2) : words.slice(-1);
  for (const word of named) {
    const cases = new Set(
      parseWord(word).flatMap((p) => (p.case && (p.animate || p.pos === 'NPRO') ? [p.case] : [])),
    );
    if (cases.has('nom')) continue;
    if (cases.has('acc') || cases.has('gen')) return 'acc';
    if (cases.has('dat')) return 'dat';
  }
  // `Ромку`, which no dictionary knows, or a name that never changes: no subject has such a verb.
  return /^\p{Lu}\p{Ll}/u.test(named.at(-1) ?? '') ? 'acc' : 'nobody';
}

function befallen(before: readonly string[], present: boolean, kind: Kind, label: string): string {
  const to = sufferer(before);
  const what = befellAs(kind, label);
  const gender = headOf(what)?.gender ?? 'masc';
  return `${present ? befell[to].present : befell[to][gender]} ${what}`;
}

const WORD = /\p{L}[\p{L}\p{M}-]{0,60}/gu;
/** The predicate with which a phrase begins, adverbs and particles before it passed over; whether it is denied there. */
function predicateIn(written: string): Readonly<{ form: number; denied: boolean; short: boolean }> | null {
  let denied = false;
  for (const [word] of [...written.matchAll(WORD)].slice(0, 3)) {
    const form = word === 'нет' ? undefined : formOf(word);
    if (form !== undefined) return { form, denied, short: form !== INFINITIVE && !isVerb(word) };
    if (NOT.has(word.toLowerCase())) denied = true;
    else if (!['ADVB', 'PRCL'].includes(parseWord(word.toLowerCase())[0]?.pos ?? '')) return null;
  }
  return null;
}

/** The word behind is what the verb is done to: it may stand in the accusative, and is no preposition. */
const isObject = (word: string | undefined): boolean =>
  word !== undefined &&
  !governs.has(word.toLowerCase()) &&
  parseWord(word.toLowerCase())[0]?.pos !== 'ADVB' &&
  parseWord(word.toLowerCase()).some((p) => p.case === 'acc' && (p.pos === 'NOUN' || p.pos === 'NPRO'));

/**
 * `written`: what is replaced; `before`: the words before it, the nearest last; `after`: the word behind it. Null where no predicate stands there, or where the kind
 * is told by what somebody is.
 */
export function russianVerbLabel(
  written: string,
  before: readonly string[],
  after: string | undefined,
  kind: Kind,
  label: string,
): string | null {
  if (!toldByVerbs.has(kind) && !(kind === 'relation' && label === kindLabels.relation.ru)) return null;
  const predicate = predicateIn(written);
  // `Семья: женат`: of nobody is it said.
  if (!predicate || (predicate.short && before.length === 0)) return null;
  const { form, denied } = predicate;
  const nearest = (before.at(-1) ?? '').toLowerCase();
  if (NOT.has(nearest)) return doThat[form] ?? null;
  if (denied && ofDeeds.has(kind)) return `не ${doThat[form]}`;
  const plural = form === PAST_PLURAL || form === PRESENT_PLURAL;
  const ofSomebody = plural && !several.has(nearest);
  if (ofSomebody && kind !== 'relation' && (kind !== 'profession' || sufferer(before) !== 'nobody'))
    return kind === 'profession' ? null : befallen(before, form === PRESENT_PLURAL, kind, label);
  if (kind === 'relation') return act[form] ?? null;
  if (kind === 'event') return `${takePart[form]} в ${inflectPhrase(label, 'loc')}`;
  if (kind === 'legal') return `${face[form]} с ${inflectPhrase(label, 'ins')}`;
  if (kind === 'profession')
    return label === kindLabels.profession.ru
      ? ((isObject(after) ? serve : work)[form] ?? null)
      : `${work[form]} ${inflectPhrase(label, 'ins')}`;
  if (kind === 'education')
    return /образовани/u.test(label)
      ? (study[form] ?? null)
      : `${study[form]} в ${inflectPhrase(label, 'loc')}`;
  if (kind === 'religion') return `${practise[form]} ${inflectPhrase(faithOf(label), 'acc')}`;
  return `${have[form]} ${inflectPhrase(label, 'acc')}`;
}
