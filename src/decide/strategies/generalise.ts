/** A truthful broader word. What cannot be read far enough to be generalised is suppressed, never left. */
import type { Entity } from '../../domain/entity.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Level } from '../../domain/policy.ts';
import { ageBand, readAge } from '../../lang/ages.ts';
import { baseForms } from '../../lang/base-forms.ts';
import { conditionOf } from '../../lang/conditions.ts';
import { coarserDate, readDate } from '../../lang/dates.ts';
import { englishDate } from '../../lang/en/dates.ts';
import { articleFor } from '../../lang/en/determiners.ts';
import { faithOf } from '../../lang/faiths.ts';
import { withFate } from '../../lang/fates.ts';
import { foldKey } from '../../lang/fold.ts';
import { householdOf } from '../../lang/households.ts';
import { groupLabels } from '../../lang/labels.ts';
import { occupationGroupOf } from '../../lang/occupations.ts';
import { organisationSector } from '../../lang/organisations.ts';
import { russianDate } from '../../lang/ru/dates.ts';
import { schoolingOf } from '../../lang/schooling.ts';
import { type Pair, sectorOf } from '../../lang/sectors.ts';
import { sumOf } from '../../lang/sums.ts';
import { tieOf } from '../../lang/ties.ts';
import { baseKey } from '../allow.ts';
import { placeDescription } from './places.ts';
import type { Replaced, Strategy, StrategyContext } from './strategy.ts';
import { suppress } from './suppress.ts';

type Generalise = (entity: Entity, context: StrategyContext) => Replaced | null;

const label = (pair: Pair, why: string): Replaced => ({ replacement: { type: 'label', ...pair }, why });

const article = (en: string): string => (/^[a-z]/.test(en) ? `${articleFor(en)} ${en}` : en);

const place: Generalise = (entity, { gazetteer, level }) => {
  const described = placeDescription(entity, gazetteer, level);
  return described && label({ en: article(described.en), ru: described.ru }, `place described, ${level}`);
};

const organisation: Generalise = ({ forms }, { text }) => {
  const sector = organisationSector([text, ...forms]);
  return sector && label(sector.org, 'organisation by its sector');
};

const profession: Generalise = (_, { text }) => {
  const sector = sectorOf(text);
  if (sector) return label(sector.worker, 'profession by its sector');
  const group = occupationGroupOf(text);
  if (group) return label(group, 'profession by its group of ISCO-08');
  // `my father Lev`: a tie, taken for a post.
  const tie = tieOf(text);
  return tie && label(tie, 'tie, no profession');
};

/** What befell somebody is told but at the coarsest level: that they died is theirs and the speaker's, where and how is not said. */
const relation: Generalise = (_, { text, level }) => {
  const tie = tieOf(text);
  const sector = sectorOf(text);
  if (!tie && !sector) return null;
  const { en, ru } = tie ?? groupLabels.someone;
  const office = sector ? { en: `${en} ${sector.field.en}`, ru: `${ru} ${sector.field.ru}` } : { en, ru };
  const told = level === 'coarse' ? null : withFate(text, office, sector !== null);
  if (told) return label(told, `tie and fate kept, ${level}`);
  return label(office, sector ? 'tie kept, office by its sector' : 'tie kept, office withheld');
};

const date: Generalise = (_, { text, dateLevel }) => {
  const read = readDate(text);
  if (!read) return null;
  const { whole, ...said } = read;
  const coarser = coarserDate(read, dateLevel);
  const same =
    whole && JSON.stringify(Object.entries(said).sort()) === JSON.stringify(Object.entries(coarser).sort());
  if (same) return { replacement: { type: 'keep' }, why: 'as coarse as the policy asks' };
  return label({ en: englishDate(coarser), ru: russianDate(coarser) }, `date made coarser, ${dateLevel}`);
};

const bandOf: Readonly<Record<Level, number>> = { fine: 5, medium: 10, coarse: 20 };
const age: Generalise = (_, { text, level }) => {
  const read = readAge(text);
  if (!read) return null;
  // A round figure may have been said for "over thirty": a narrow band would claim too much.
  const rough = read.rough || (read.years >= 20 && read.years % 10 === 0);
  const width = bandOf[level];
  return label(ageBand(read, rough ? Math.max(10, width) : width), `age in bands, ${level}`);
};

/** `fine` the chapter or step, `medium` broader still; `coarse` only the kind, by suppression. */
const stepped =
  (read: (text: string, broad: boolean) => Pair | null, why: string): Generalise =>
  (_, { text, level }) => {
    const wider = level === 'coarse' ? null : read(text, level === 'medium');
    return wider && label(wider, `${why}, ${level}`);
  };

const money: Generalise = (_, { text, level }) => {
  const sum = level === 'coarse' ? null : sumOf(text);
  return sum && label(sum, 'order of magnitude');
};

/** Whether a people or faith is the majority's where the study was made: by its base form, whole. */
const isMajority = (text: string, forms: readonly string[]): boolean => {
  const keys = new Set([baseKey(text), ...baseForms(text).map(foldKey)]);
  return forms.some((form) => keys.has(baseKey(form)) || keys.has(foldKey(form)));
};
const ethnicity: Generalise = (_, { text, level, majorities }) => {
  if (level === 'coarse' || !majorities) return null;
  return isMajority(text, majorities.ethnicity)
    ? label(groupLabels.ethnicMajority, 'ethnic majority')
    : label(groupLabels.ethnicMinority, 'ethnic minority');
};

const religion: Generalise = (_, { text, level, majorities }) => {
  if (level === 'coarse' || !majorities) return null;
  const said = faithOf(text);
  if (said === 'place') return label(groupLabels.placeOfWorship, 'place of worship');
  if (said !== 'faith') return null;
  return isMajority(text, majorities.religion)
    ? label(groupLabels.majorityReligion, 'majority religion')
    : label(groupLabels.minorityReligion, 'minority religion');
};

const byKind: Readonly<Partial<Record<Kind, Generalise>>> = {
  place,
  organisation,
  profession,
  relation,
  date,
  age,
  money,
  health: stepped(conditionOf, 'chapter of illness'),
  education: stepped(schoolingOf, 'level of education'),
  family: stepped(householdOf, 'coarse count of children'),
  ethnicity,
  religion,
};

export const generalise: Strategy = {
  name: 'generalise',
  replace: (entity, context) => byKind[entity.kind]?.(entity, context) ?? suppress.replace(entity, context),
};
