/**
 * Times told by another: «два года назад», "a day before the war", «в прошлый четверг», holidays. They say a day only to one
 * who knows the other, so they are candidates; yesterday and this week are left alone.
 */
import { dateWordings } from '../../lang/lexicons.ts';
import type { Recognizer } from '../passage.ts';
import { wordingsOf } from '../wordings.ts';

export const relativeDates: Recognizer = {
  name: 'relative-dates',
  kinds: ['date'],
  find: wordingsOf('date', dateWordings, 0.4),
};
