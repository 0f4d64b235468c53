/**
 * A day moved by its participant's own number of weeks: intervals stay, weekdays stay true. What cannot be moved is told more
 * coarsely: months, seasons and years, and days of which several participants speak, for those are of the world and would betray
 * the number of weeks.
 */
import { readDate, shiftedDate } from '../../lang/dates.ts';
import { englishDate } from '../../lang/en/dates.ts';
import { russianDate } from '../../lang/ru/dates.ts';
import { generalise } from './generalise.ts';
import type { Strategy } from './strategy.ts';

export const shift: Strategy = {
  name: 'shift',
  replace: (entity, context) => {
    const read = readDate(context.text);
    const moved = read && context.shift !== undefined ? shiftedDate(read, context.shift) : null;
    if (moved === null) return generalise.replace(entity, context);
    return {
      replacement: { type: 'label', en: englishDate(moved), ru: russianDate(moved) },
      why: "moved by the participant's own weeks",
    };
  },
};
