/** Russian words of ages. */
import { type AgeTable, words } from '../../tables.ts';

/** In the dative, before a number of years: «ей 34», «старшему двенадцать». */
export const russianOfWhom: ReadonlySet<string> = new Set(
  (
    'мне тебе ему ей нам вам им обоим обеим маме папе отцу матери брату сестре сыну дочери дочке мужу жене бабушке дедушке ребенку малышу малышке ' +
    'старшему старшей младшему младшей среднему средней внуку внучке племяннику племяннице детям девочке мальчику парню девушке женщине мужчине соседу соседке подруге другу ' +
    'двойняшкам близнецам тете дяде теще свекрови невестке зятю человеку возраст возраста возрасту'
  ).split(' '),
);
/** Between the two: «ей уже 34», «мне скоро сорок». */
export const russianAgeFillers: ReadonlySet<string> = new Set(
  'уже сейчас было будет тогда всего только где-то примерно почти около лет исполнилось исполнится исполнился исполнялось стало стукнуло скоро по недавно вот на вид - – — : обоим'.split(
    ' ',
  ),
);
/** «ей исполнилось тридцать» */
export const russianAgeVerbs = /^(?:исполнил|исполнит|исполнял|стукн)/u;
/** «женщина лет пятидесяти», «девочка восьми лет» */
export const russianPeople: ReadonlySet<string> = new Set(
  (
    'женщина мужчина девушка парень мальчик девочка ребенок старик старуха старушка бабушка дед дедушка сын дочь дочка брат сестра внук внучка подросток юноша пацан тетка дядька мужик баба человек ' +
    'женщину мужчину девушку парня мальчика девочку ребенка старика подростка студент студентка солдат'
  ).split(' '),
);
/** Before «в 5 лет» these make it a term: «срок в 5 лет», «разница в 5 лет». */
export const russianTermWords: ReadonlySet<string> = new Set(
  'срок сроком стаж стажем разница разницей разницу кредит ипотека ипотеку контракт период опыт перерыв виза запрет наказание'.split(
    ' ',
  ),
);
/** After a number of years these make it a time: «пять лет назад», «восемь лет колонии». */
export const russianTermAfter = words('назад спустя тому колонии тюрьмы лишения строгого каторги заключения');
/** The same where nothing else says that it is an age: «пять лет работы», «десять лет в браке». */
export const russianNotAge = words(
  'назад спустя подряд тюрьмы колонии лишения строгого общего условно уже как брака браке после до не в работы работает работаю стажа тому со каторги заключения',
);
/** «пять лет вместе», «двенадцать лет замужем»; and prepositions, after which comes what the years were spent on. */
export const russianSpentOn = words('на в во у при под за с со без по среди вместе замужем женат женаты');
/** «за двадцать лет ни разу» */
export const russianSpanBefore = words('за');
/** Verbs that give or leave years to somebody: «дали ему девять лет», «ей осталось пять лет». */
export const russianGivenYears =
  /^(?:да(?:л[аи]?|дут|ют|ли)|впая|влепи|присуди|назначи|запроси|прос(?:ят|ил)|грози|свети[тл]|накину|добави|прибави|скости|припая|оста(?:л|[её]тся|н)|понадоби|хвати|потребова|обеща|маячи|отмери|наматыва|намота)/u;
/** A question about age, which is answered with one: «Возраст?», «Сколько вам лет?». */
export const russianAgeQuestion = {
  age: words('возраст'),
  years: words('лет'),
  howMany: words('сколько'),
  whom: words('вам тебе ей ему'),
  you: words('вам'),
} as const;
/** Endings of a dative: «старшему», «Игорю», «Гале». */
export const russianDativeEnding = /[уюеи]$|ому$|ой$/u;
/** Ages below a year or two: «пять месяцев», «три недели». */
export const russianShortSpans = words('месяц месяца месяцев неделя недели недель дней дня');
/** Numbers that are no cardinal: «полтора года». */
export const russianHalves = words('полтора полгода');
/** Before the number: «лет сорок». */
export const russianYears = words('лет');
/** «в свои сорок» */
export const russianOwn = words('свои мои твои');
/** «в пять лет», «с пяти лет»; of these the first means no span of time. */
export const russianAtAge = words('в с');
export const russianIn = words('в');
/** «в возрасте пяти лет» */
export const russianAtTheAge = words('возрасте');
/** «дожил до ста лет» */
export const russianUntil = words('до');
export const russianLivedTo = /^дож/u;
/** «старше сорока лет» */
export const russianThan = words('старше младше моложе');
/** «переехала в сорок два», «к сорока пяти» */
export const russianBeforeBareAge = words('в с к');
/** Rates and counts that stand before a figure: «пульс 72». */
export const russianNotAsked = words(
  'пульс давление температура номер страница минус плюс на по за через около',
);

/** «сорок или сорок один» */
export const russianOr = words('или');
/** `52 goda` */
export const transliteratedYearsOfAge = words('goda let god godik');

export const russianAgeTable: AgeTable = {
  aged: 'возраст[еау]?:?|исполнил[а-яё]{1,3}(?: бы)?|исполнится|стукнуло',
  years: 'лет|год|года',
  sexes: words('ж м муж жен'),
  about: words('около под за примерно лет почти'),
  goesOn: words('или и а но уже только на же'),
  under: 'до|младше|моложе|меньше|менее|раньше',
  over: 'старше|больше|более|свыше|позже|позднее',
  not: 'не',
};
