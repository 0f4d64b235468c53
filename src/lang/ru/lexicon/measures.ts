/** Russian words beside figures by which somebody is recognised, in small letters. */
import type { MeasureTable } from '../../told-tables.ts';

export const russianMeasureTable: MeasureTable = {
  height: 'рост',
  metres: 'м|метр[аов]{0,2}',
  centimetres: 'см',
  length: 'м|метр[аов]{0,2}|см',
  tall: 'ростом|рост',
  thousands: 'к|тыс\\.?|тысяч[аи]?|млн\\.?',
  audience: 'просмотр[аов]{0,2}|подписчик[аов]{0,2}|лайк[аов]{0,2}|репост[аов]{0,2}',
};
