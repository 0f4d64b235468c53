/**
 * Education by level, after ISCED 2011 (UNESCO): school (1-3), vocational (3-5, professional), higher (5-7), doctoral (8). An institution
 * is called by what it is, a degree by its level.
 */
import { englishSchoolingStems } from './en/schooling.ts';
import { russianSchoolingStems } from './ru/schooling.ts';
import type { Pair } from './sectors.ts';
import { stemReader } from './stems.ts';

type Level = 'school' | 'vocational' | 'higher' | 'doctoral';
/** `...Place`: an institution of that level. `unfinished`: it was left. */
export type SchoolingId = Level | `${Exclude<Level, 'doctoral'>}Place` | 'unfinished';

/** Highest first: of several, the highest is said. */
const order: readonly Exclude<SchoolingId, 'unfinished'>[] = [
  'doctoral',
  'higher',
  'higherPlace',
  'vocational',
  'vocationalPlace',
  'school',
  'schoolPlace',
];
const words: Readonly<Record<Exclude<SchoolingId, 'unfinished'>, Pair>> = {
  doctoral: { en: 'doctoral education', ru: 'послевузовское образование' },
  higher: { en: 'higher education', ru: 'высшее образование' },
  higherPlace: { en: 'a higher education institution', ru: 'высшее учебное заведение' },
  vocational: { en: 'vocational education', ru: 'среднее профессиональное образование' },
  vocationalPlace: { en: 'a vocational college', ru: 'профессиональное учебное заведение' },
  school: { en: 'school education', ru: 'школьное образование' },
  schoolPlace: { en: 'a school', ru: 'школа' },
};
const broad: Readonly<Record<'place' | 'level', Pair>> = {
  place: { en: 'an educational institution', ru: 'учебное заведение' },
  level: { en: 'education', ru: 'образование' },
};

const read = stemReader<SchoolingId>(englishSchoolingStems, russianSchoolingStems);

/** What a mention of education is generalised to; with `coarse` the level is not said. Null when no word of it is known. */
export function schoolingOf(text: string, coarse: boolean): Pair | null {
  const found = read(text);
  const id = order.find((level) => found.has(level));
  if (id === undefined) return null;
  const place = id.endsWith('Place');
  if (coarse) return place ? broad.place : broad.level;
  const { en, ru } = words[id];
  return found.has('unfinished') && !place
    ? { en: `unfinished ${en}`, ru: `незаконченное ${ru}` }
    : { en, ru };
}
