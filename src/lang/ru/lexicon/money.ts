/** Russian words of money: parts of expressions in small letters. */
import { type MoneyTable, words } from '../../tables.ts';

export const russianMoneyTable: MoneyTable = {
  scales:
    'тыс(?:яч\\p{L}{0,2}|\\.)?|тыщ\\p{L}?|млн\\.?|миллион\\p{L}{0,2}|лям\\p{L}{0,2}|млрд\\.?|миллиард\\p{L}{0,2}|к',
  currencies:
    'руб\\p{L}{0,4}\\.?|р\\.|тенге|тг|долл\\p{L}{0,6}\\.?|бакс\\p{L}{0,2}|евро|гривен\\p{L}{0,2}|гривн\\p{L}|сум(?:ов)?|сомов|сома|лари|драм(?:ов|а|ы)?|лир[аы]?|злот\\p{L}{2}|фунт\\p{L}{0,2}|юан\\p{L}{1,3}|иен\\p{L}?',
  whose: ' сша',
  inNumber: words('с половиной'),
  halves: words('полтора полторы пол'),
  whole: words('полмиллиона полтысячи полляма'),
  stems: 'руб|р\\.|тыс|млн|тенге|тг|долл|бакс|евро|грив|сом|сум|лари|лир',
};
