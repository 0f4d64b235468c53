/** English words beside figures by which somebody is recognised, in small letters. */
import type { MeasureTable } from '../../told-tables.ts';

export const englishMeasureTable: MeasureTable = {
  height: 'height',
  metres: 'm|metres?|meters?',
  centimetres: 'cm',
  length: 'm|metres?|meters?|cm',
  tall: 'tall',
  thousands: 'k|m|thousand|million',
  audience: 'views|followers|subscribers|likes|reposts|retweets',
};
