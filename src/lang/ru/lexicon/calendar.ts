/** Russian words of the calendar. Every list: forms that may stand in a date, with an example of use. */
import { type DateTable, words } from '../../tables.ts';

const months: readonly (readonly [number, string])[] = [
  [1, 'январь января январю январем январе янв'],
  [2, 'февраль февраля февралю февралем феврале фев февр'],
  [3, 'март марта марту мартом марте мар'],
  [4, 'апрель апреля апрелю апрелем апреле апр'],
  [5, 'май мая маю маем мае'],
  [6, 'июнь июня июню июнем июне'],
  [7, 'июль июля июлю июлем июле'],
  [8, 'август августа августу августом августе авг'],
  [9, 'сентябрь сентября сентябрю сентябрем сентябре сен сент'],
  [10, 'октябрь октября октябрю октябрем октябре окт'],
  [11, 'ноябрь ноября ноябрю ноябрем ноябре ноя нояб'],
  [12, 'декабрь декабря декабрю декабрем декабре дек'],
];
/** «в марте» */
export const russianMonths: ReadonlyMap<string, number> = new Map(
  months.flatMap(([n, forms]) => forms.split(' ').map((form) => [form, n] as const)),
);
/** «весной 2021» */
export const russianSeasons: ReadonlySet<string> = new Set(
  'весна весны весной весне весну весною лето лета летом лете осень осени осенью зима зимы зимой зиме зиму зимою'.split(
    ' ',
  ),
);
/** «весной 2021 года», «в 22-м году», «2014 г.» */
export const russianYearWords: ReadonlySet<string> = new Set(
  'год года году годом годе годы годах годов гг г'.split(' '),
);
/** «в конце сентября», «начало 2020», «в первых числах марта» */
export const russianPartWords: ReadonlySet<string> = new Set(
  (
    'начало начале начала началу конец конце конца концу середина середине середины середину серединой половина половине половины ' +
    'половину числах числа десятых двадцатых ранней ранним поздней поздним поздняя ранняя прошлой прошлом прошлого прошлым прошлую ' +
    'следующей следующем следующего следующим этой этого этом этим позапрошлом позапрошлой позапрошлого нынешнего последняя последней последнюю последние последних неделя недели неделе неделю квартал квартале квартала'
  ).split(' '),
);
/** «ей 34 года», «тридцать пять лет», «семь месяцев» */
export const russianYearsOfAge: ReadonlySet<string> = new Set(
  'год года лет годика годик годиков годков годам годами годах рік роки років'.split(' '),
);
/** «в девяностых», «нулевые» */
export const russianDecades: ReadonlySet<string> = new Set(
  (
    'десятые десятых двадцатые двадцатых тридцатые тридцатых сороковые сороковых пятидесятые пятидесятых шестидесятые шестидесятых ' +
    'семидесятые семидесятых восьмидесятые восьмидесятых девяностые девяностых нулевые нулевых'
  ).split(' '),
);
/** Weekdays name no date alone; with a date they belong to it: «в среду, 5 марта». */
export const russianWeekdays: ReadonlySet<string> = new Set(
  (
    'понедельник понедельника понедельнику вторник вторника вторнику среда среды среду четверг четверга четвергу пятница пятницы пятницу ' +
    'суббота субботы субботу воскресенье воскресенья пн вт ср чт пт сб вс'
  ).split(' '),
);
/** «утром 4 марта», «в ночь на 19 декабря» */
export const russianDayparts: ReadonlySet<string> = new Set(
  'утром утро утра вечером вечер вечера ночью ночь ночи днем полдень полночь полночи рассвете рассвета'.split(
    ' ',
  ),
);
/** Forms that are also a woman's name or an ordinary word: months only beside a figure, a year or a word of time. */
export const ambiguousRussianMonths: ReadonlySet<string> = new Set(
  'мая марта марту марте мар августа сен дек'.split(' '),
);
/** «с марта», «до мая» */
export const russianTimePrepositions: ReadonlySet<string> = new Set(
  'в во с со до к ко по от после около на за из под весь весной и или'.split(' '),
);
const LATIN_MONTHS = [
  '[yjia]{0,2}nvar',
  'fevral',
  'mart',
  'aprel',
  'ma[yji]',
  '(?:i|j|y|iy)?un',
  '(?:i|j|y|iy)?ul',
  'avgust',
  'sent[iyj]?abr',
  'okt[iyj]?abr',
  'no[iyj]?abr',
  'dekabr',
].map((stem) => new RegExp(`^${stem}(?:['’]|[iyj]?[aue]|em|om|[ij])?$`));
/** A month in Latin letters, as Russian speakers type it: `sentyabrya` -> 9. */
export function transliteratedMonth(lower: string): number | undefined {
  const at =
    lower.length < 3 || lower.length > 11 ? -1 : LATIN_MONTHS.findIndex((month) => month.test(lower));
  return at < 0 ? undefined : at + 1;
}
/** `osenyu 2022` */
export const transliteratedSeasons: ReadonlyMap<string, 'winter' | 'spring' | 'summer' | 'autumn'> = new Map([
  ['vesnoy', 'spring'],
  ['vesnoi', 'spring'],
  ['vesnoj', 'spring'],
  ['letom', 'summer'],
  ['osenyu', 'autumn'],
  ['osenju', 'autumn'],
  ['oseniu', 'autumn'],
  ['zimoy', 'winter'],
  ['zimoi', 'winter'],
  ['zimoj', 'winter'],
]);
/** `v nachale marta` */
export const transliteratedTimeWords: ReadonlySet<string> = new Set(
  'v vo s so do k po ot posle nachale nachala nachalo kontse konce kontsa konca konets konec seredine serediny seredina etoy etoj etim proshloy proshlym goda god godu'.split(
    ' ',
  ),
);
/** Words of a year in Latin letters: `v 2014 godu`. */
export const transliteratedYearWords = words('goda godu');
/** «двадцать второго года»: the noun, no abbreviation, makes a year of the ordinal. */
export const russianYearNouns = words('год года году годом годе годы годах годов');
/** «в девяносто восьмом», «до сорок пятого»: the endings of an ordinal that is a year. */
export const russianYearOrdinal = /(?:ом|ого|ем|его)$/u;

/** «двадцать второго», «11-го»: a day without its month. */
export const russianDayForm = /(?:ого|его|-го)$/u;
/** «в семнадцатом» */
export const russianYearIn = words('в к до с');

export const russianDateTable: DateTable = {
  daysFromToday: words('вчера сегодня завтра позавчера послезавтра накануне'),
  links: words('и по до в во на с со к'),
  dayEndings: '-?го|-?ого|-?е|-?ое|-?му',
  yearEndings: 'го|ого|м|ом|й|ый|х|е|г|гг',
  shortYearEndings: 'го|ого|м|ом|й|ый',
  decades: '(?:1[6-9]|20)?\\d0-?(?:е|х|ые|ых|ми|м)',
  yearMark: 'г(?:ода?|\\.)?',
  born: ' ?(?:г\\.? ?р(?:\\.|(?!\\p{L}))|гр\\.)| (?:года?|г\\.) рожд(?:ения|\\.)',
  dated: 'от|с|до|по|после|утром|вечером|числа|дата',
  weekdays: 'пн|вт|ср|чт|пт|сб|вс',
  measures: 'кг|см|мм|руб|км',
  numbered: words(
    'комната комнате комнату кабинет кабинете квартира квартире дом доме стр страница статья статье рейс номер школа школе шифр',
  ),
  beforeOldYear: words('в'),
  beforeShortYear: words('в во с со до после к от около'),
  abbreviated: words('г гг'),
};
