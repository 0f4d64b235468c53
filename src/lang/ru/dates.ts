/** Russian words of dates, and dates said in the case that the sentence wants. */
import type { GrammaticalCase } from '../../domain/names.ts';
import type { DateReading, DateWord } from '../dates.ts';
import { transliteratedMonth, transliteratedSeasons } from './lexicon/calendar.ts';

/** Stems of month names, in order; May by its whole forms, because `мая` and `маяк` share theirs. */
const stems = 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' ');
const endings = /^(?:ь|я|ю|ем|е|а|у|ом|й)?$/u;
const short = new Map(
  'янв 1,фев 2,февр 2,мар 3,апр 4,июн 6,июл 7,авг 8,сен 9,сент 9,окт 10,ноя 11,нояб 11,дек 12'
    .split(',')
    .map((pair) => {
      const [word = '', n = ''] = pair.split(' ');
      return [word, Number(n)] as const;
    }),
);
const may = new Set(['май', 'мая', 'маю', 'маем', 'мае']);

const seasonForms: readonly (readonly [NonNullable<DateReading['season']>, string])[] = [
  ['winter', 'зима зимы зиме зиму зимой зимою'],
  ['spring', 'весна весны весне весну весной весною'],
  ['summer', 'лето лета лету летом лете'],
  ['autumn', 'осень осени осенью'],
];
const partForms: readonly (readonly [NonNullable<DateReading['part']>, string])[] = [
  ['early', 'начало начала началу началом начале'],
  ['mid', 'середина середины середине середину серединой'],
  ['late', 'конец конца концу концом конце'],
];
const fillers = new Set(
  'в во на с со к ко до по от из после около года году год годом годе г го р рождения goda godu'.split(' '),
);

const weekdayForms = [
  'воскресенье воскресенья воскресенью воскресенье воскресеньем воскресенье',
  'понедельник понедельника понедельнику понедельник понедельником понедельнике',
  'вторник вторника вторнику вторник вторником вторнике',
  'среда среды среде среду средой среде',
  'четверг четверга четвергу четверг четвергом четверге',
  'пятница пятницы пятнице пятницу пятницей пятнице',
  'суббота субботы субботе субботу субботой субботе',
];
const weekdayByForm = new Map(
  weekdayForms.flatMap((forms, weekday) => forms.split(' ').map((form) => [form, weekday] as const)),
);
const seasonByForm = new Map(
  seasonForms.flatMap(([season, forms]) => forms.split(' ').map((form) => [form, season] as const)),
);
const partByForm = new Map(
  partForms.flatMap(([part, forms]) => forms.split(' ').map((form) => [form, part] as const)),
);

/** `сентября` -> month 9; null when the word says nothing of a date. */
export function russianDateWords(word: string): DateWord | null {
  const plain = word.replaceAll('ё', 'е');
  const season = seasonByForm.get(plain) ?? transliteratedSeasons.get(plain);
  if (season) return { season };
  const part = partByForm.get(plain);
  if (part) return { part };
  const weekday = weekdayByForm.get(plain);
  if (weekday !== undefined) return { weekday };
  if (fillers.has(plain)) return { filler: true };
  if (may.has(plain)) return { month: 5 };
  const abbreviated = short.get(plain);
  if (abbreviated) return { month: abbreviated };
  const latin = transliteratedMonth(plain);
  if (latin !== undefined) return { month: latin };
  const at = stems.findIndex(
    (stem) => stem !== 'май' && plain.startsWith(stem) && endings.test(plain.slice(stem.length)),
  );
  return at < 0 ? null : { month: at + 1 };
}

/** Endings of the heads a date label can have, by case: nom gen dat acc ins loc. */
const cases: readonly GrammaticalCase[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];
const paradigms: readonly string[] = [
  ...weekdayForms,
  'начало начала началу начало началом начале',
  'середина середины середине середину серединой середине',
  'конец конца концу конец концом конце',
  'зима зимы зиме зиму зимой зиме',
  'весна весны весне весну весной весне',
  'лето лета лету лето летом лете',
  'осень осени осени осень осенью осени',
  'дата даты дате дату датой дате',
  'год года году год годом году',
  'годы годов годам годы годами годах',
  'квартал квартала кварталу квартал кварталом квартале',
  'март марта марту март мартом марте',
  'август августа августу август августом августе',
  'май мая маю май маем мае',
  ...['январ', 'феврал', 'апрел', 'июн', 'июл', 'сентябр', 'октябр', 'ноябр', 'декабр'].map(
    (s) => `${s}ь ${s}я ${s}ю ${s}ь ${s}ем ${s}е`,
  ),
];
const paradigmOf = new Map(paradigms.map((line) => [line.split(' ')[0] as string, line.split(' ')]));
const formOf = (head: string, to: GrammaticalCase): string =>
  paradigmOf.get(head)?.[cases.indexOf(to)] ?? head;

const heads = { early: 'начало', mid: 'середина', late: 'конец' } as const;
const seasonHeads = { winter: 'зима', spring: 'весна', summer: 'лето', autumn: 'осень' } as const;
const monthName = (month: number): string => {
  const stem = stems[month - 1] ?? '';
  return paradigmOf.has(stem) ? stem : `${stem}ь`;
};

/** Nominative: `конец сентября 2022`, `осень 2022`, `2022 год`, `1990-е годы`. */
export function russianDate(reading: Omit<DateReading, 'whole'>): string {
  const { year, month, season, part, decade, winterFrom, quarter, day, weekday } = reading;
  if (decade !== undefined) return `${decade}-е годы`;
  if (quarter !== undefined) return `${quarter}-й квартал${year === undefined ? '' : ` ${year}`}`;
  const name = month === undefined ? season && seasonHeads[season] : monthName(month);
  const run =
    winterFrom === undefined ? year : `${winterFrom}/${String((winterFrom + 1) % 100).padStart(2, '0')}`;
  const when = run === undefined ? '' : ` ${run}`;
  if (day !== undefined && name !== undefined) {
    const date = `${day} ${formOf(name, 'gen')}${when}`;
    return weekday === undefined ? date : `${weekdayForms[weekday]?.split(' ')[0]}, ${date}`;
  }
  if (name === undefined) return part ? `${heads[part]}${when} года` : `${when.trim()} год`;
  return part ? `${heads[part]} ${formOf(name, 'gen')}${when}` : `${name}${when}`;
}

/** A day whole, with its weekday or without; only the weekday changes with the case: `в субботу, 24 сентября 2022`. */
const WHOLE_DAY = /^(?:(\p{L}+), )?(\d{1,2} \p{L}+(?: \d{4})?)$/u;
const QUARTER = /^([1-4])-й квартал( \d{4})?$/u;

/** A label that `russianDate` made, in another case: `конца сентября 2022`; anything else comes back as it is. */
export function inflectDate(label: string, to: GrammaticalCase): string {
  if (label.endsWith(' годы')) {
    const ending = { nom: 'е', gen: 'х', dat: 'м', acc: 'е', ins: 'ми', loc: 'х' }[to];
    return `${label.replace(/-е годы$/u, '')}-${ending} ${formOf('годы', to)}`;
  }
  if (/^\d{4} год$/u.test(label)) return label.replace('год', formOf('год', to));
  const [, quarter, year = ''] = QUARTER.exec(label) ?? [];
  if (quarter !== undefined) {
    const ending = { nom: 'й', gen: 'го', dat: 'му', acc: 'й', ins: 'м', loc: 'м' }[to];
    return `${quarter}-${ending} ${formOf('квартал', to)}${year}`;
  }
  const [, weekday, date] = WHOLE_DAY.exec(label) ?? [];
  if (date !== undefined) return weekday === undefined ? date : `${formOf(weekday, to)}, ${date}`;
  const [head = '', ...rest] = label.split(' ');
  return [formOf(head, to), ...rest].join(' ');
}

/** Whether a date as written names a time and does not say when: `сентябрь 2022` beside `в сентябре`, `21 сентября`. */
export const isNamed = (written: string): boolean =>
  NAMED_DAY.test(written) ||
  (/^\p{L}/u.test(written) &&
    paradigmOf.has((written.toLowerCase().split(/\s/u)[0] ?? '').replaceAll('ё', 'е')));
const NAMED_DAY = /^(?:\p{L}{1,20} )?\p{L}{1,20}(?:ое|ье) /iu;

/** Whether a label was made by `russianDate`; a suppressed date is labelled with a plain noun. */
export const isDateLabel = (label: string): boolean =>
  /^\d{4}\S* (?:год|годы)$/u.test(label) ||
  QUARTER.test(label) ||
  WHOLE_DAY.test(label) ||
  (paradigmOf.has(label.split(' ')[0] ?? '') && !/^(?:год|дата)/u.test(label));

/** The label as an answer to "when": `в конце сентября 2022`, `осенью 2022`, `в 2022 году`; of a withheld date, `такого-то числа`. */
export function dateAsTime(label: string): string {
  if (label === 'дата') return 'такого-то числа';
  const [, weekday, date] = WHOLE_DAY.exec(label) ?? [];
  if (date !== undefined)
    return weekday === undefined ? date : `${/^вт/u.test(weekday) ? 'во' : 'в'} ${inflectDate(label, 'acc')}`;
  const [head = ''] = label.split(' ');
  if ((Object.values(seasonHeads) as readonly string[]).includes(head)) return inflectDate(label, 'ins');
  return `в ${inflectDate(label, label.endsWith(' годы') ? 'acc' : 'loc')}`;
}

const UNIT =
  /(?<!\p{L})(?:секунд|минут|час|дн(?:я|ей|ям|ями|ях|ём)?(?!\p{L})|день|дней|сут(?:ок|ки|кам|ками)|недел|месяц|год(?:а|ов|ам|ами|ах)?(?!\p{L})|лет(?!\p{L}))/iu;
const COUNT =
  /(?<!\p{L})(?:\d{1,3}|одн\p{L}{1,3}|дв[аеу]\p{L}{0,3}|тр[иеё]\p{L}{0,3}|четыр\p{L}{1,4}|пят\p{L}{1,3}|шест\p{L}{1,3}|сем(?:ь|и|ью)|восьм\p{L}{1,3}|восемь|девят\p{L}{1,3}|десят\p{L}{1,3}|\p{L}{2,10}надцат\p{L}{1,2}|двадцат\p{L}{1,2}|тридцат\p{L}{1,2}|сорок|полтора|полторы|пар\p{L}|несколько|нескольки\p{L}{1,2})(?!\p{L})/iu;
const AGO = /(?<!\p{L})(?:тому )?назад(?!\p{L})/iu;
/** How long something lasted, or how long ago it was: `два дня`, `три года назад`; what may be said of it. Null for a day or year. */
export function withheldSpan(written: string): string | null {
  if (!UNIT.test(written) || !COUNT.test(written)) return null;
  return AGO.test(written) ? 'некоторое время назад' : 'некоторое время';
}

/** Of a withheld decade, behind its `в`: `в девяностые` -> `в [такие-то годы]`. */
export const withheldDecade = 'такие-то годы';
export const isDecadeIn = (written: string): boolean =>
  /^(?:\p{L}{1,20} )?(?:\p{L}{2,20}ые|\d{2,4}-е)(?: годы)?$/iu.test(written);

/** Of a withheld year, behind its `в`: `в двадцать первом` -> `в [таком-то году]`. */
export const withheldYear = 'таком-то году';
export const isYearIn = (written: string): boolean =>
  /^(?:\p{L}{1,20} )?\p{L}{1,20}(?:ом|ем)$/iu.test(written);

/** Case that a preposition before a date asks for; the locative stands for "when", which no preposition is needed for. */
const governed: Readonly<Record<string, GrammaticalCase>> = {
  до: 'gen',
  с: 'gen',
  со: 'gen',
  после: 'gen',
  от: 'gen',
  около: 'gen',
  из: 'gen',
  накануне: 'gen',
  для: 'gen',
  к: 'dat',
  ко: 'dat',
  по: 'acc',
  на: 'acc',
  под: 'acc',
  про: 'acc',
  за: 'acc',
  между: 'ins',
  перед: 'ins',
  о: 'loc',
  об: 'loc',
  в: 'loc',
  во: 'loc',
};
export const caseAfterPreposition = (word: string): GrammaticalCase | undefined =>
  Object.hasOwn(governed, word) ? governed[word] : undefined;

/** The preposition that says in which time. */
export const isIn = (preposition: string): boolean => /^во?$/iu.test(preposition);
