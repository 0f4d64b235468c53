/** Russian number words in the forms that speech has: nominative, oblique, ordinal. Value by form, ё written as е. */

import { toLatin } from '../translit.ts';

/** base forms | value, each line one number: cardinals in all cases, then ordinals' stems (`двадцат` + ending). */
const cardinals = `
0 ноль нуля нулю нулем нуле нуль
1 один одна одно одну одного одной одному одним одном раз
2 два две двух двум двумя
3 три трех трем тремя
4 четыре четырех четырем четырьмя
5 пять пяти пятью
6 шесть шести шестью
7 семь семи семью
8 восемь восьми восемью восьмью
9 девять девяти девятью
10 десять десяти десятью
11 одиннадцать одиннадцати одиннадцатью
12 двенадцать двенадцати двенадцатью
13 тринадцать тринадцати тринадцатью
14 четырнадцать четырнадцати четырнадцатью
15 пятнадцать пятнадцати пятнадцатью
16 шестнадцать шестнадцати шестнадцатью
17 семнадцать семнадцати семнадцатью
18 восемнадцать восемнадцати восемнадцатью
19 девятнадцать девятнадцати девятнадцатью
20 двадцать двадцати двадцатью
30 тридцать тридцати тридцатью
40 сорок сорока
50 пятьдесят пятидесяти пятьюдесятью
60 шестьдесят шестидесяти шестьюдесятью
70 семьдесят семидесяти семьюдесятью
80 восемьдесят восьмидесяти восемьюдесятью
90 девяносто девяноста
100 сто ста
200 двести двухсот двумстам двухстах
300 триста трехсот тремстам трехстах
400 четыреста четырехсот четыремстам
500 пятьсот пятисот пятистам
600 шестьсот шестисот шестистам
700 семьсот семисот семистам
800 восемьсот восьмисот восьмистам
900 девятьсот девятисот девятистам
1000 тысяча тысячи тысяч тысячу тысячей тысячам тыща тыщи тыщ тыс
1000000 миллион миллиона миллионов миллионам лям ляма лямов млн`;

const ordinalStems = `
1 перв
2 втор
4 четверт
5 пят
6 шест
7 седьм
8 восьм
9 девят
10 десят
11 одиннадцат
12 двенадцат
13 тринадцат
14 четырнадцат
15 пятнадцат
16 шестнадцат
17 семнадцат
18 восемнадцат
19 девятнадцат
20 двадцат
30 тридцат
40 сороков
50 пятидесят
60 шестидесят
70 семидесят
80 восьмидесят
90 девяност
100 сот
1900 девятисот
2000 двухтысячн`;
const ordinalEndings = ['ый', 'ой', 'ого', 'ому', 'ым', 'ом', 'ое', 'ая', 'ую', 'ые', 'ых', 'ым', 'ыми'];
const third = 'третий третьего третьему третьим третьем третье третья третьей третью третьи третьих';

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** `двадцати` -> 20. */
export const russianCardinals: ReadonlyMap<string, number> = new Map(
  rows(cardinals).flatMap(([value, ...forms]) => forms.map((form) => [form, Number(value)] as const)),
);
/** `двадцатого` -> 20, `третьего` -> 3. */
export const russianOrdinals: ReadonlyMap<string, number> = new Map([
  ...rows(ordinalStems).flatMap(([value, stem]) =>
    ordinalEndings.map((e) => [`${stem}${e}`, Number(value)] as const),
  ),
  ...third.split(' ').map((form) => [form, 3] as const),
]);
/** «дважды семь», «три раза ноль»: how often the next figure is said. */
export const russianRepeats: ReadonlyMap<string, number> = new Map([
  ['дважды', 2],
  ['трижды', 3],
]);
/** Ukrainian, as it is dictated in the midst of Russian; what is spelt alike is above. */
const ukrainian = `
1 одну одної
2 дві
4 чотири
5 п'ять
6 шість
7 сім
8 вісім
9 дев'ять
11 одинадцять
12 дванадцять
13 тринадцять
14 чотирнадцять
15 п'ятнадцять
16 шістнадцять
17 сімнадцять
18 вісімнадцять
19 дев'ятнадцять
20 двадцять
30 тридцять
50 п'ятдесят
60 шістдесят
70 сімдесят
80 вісімдесят
90 дев'яносто
200 двісті
400 чотириста
500 п'ятсот
600 шістсот
700 сімсот
800 вісімсот
900 дев'ятсот`;
export const ukrainianCardinals: ReadonlyMap<string, number> = new Map(
  rows(ukrainian).flatMap(([value, ...forms]) =>
    forms.flatMap((form) => [form, form.replace("'", '’')].map((f) => [f, Number(value)] as const)),
  ),
);
/** base of the noun | its value: «восьмёрка», «две пятёрки», «три нолика», «полтинник». */
const figureNouns = `
0 нолик ноля нуля ноли нули нолей нулей
1 единиц единичк
2 двойк двоек двоечк
3 тройк троек троечк
4 четверк четверок четверочк
5 пятерк пятерок пятерочк
6 шестерк шестерок шестерочк
7 семерк семерок семерочк
8 восьмерк восьмерок восьмерочк
9 девятк девяток девяточк
10 десятк десяток десяточк
50 полтинник`;
const nounEndings = ['', 'а', 'у', 'и', 'ы', 'е', 'ой', 'ов', 'ом'];
/** Nouns for figures, as numbers are dictated: «семёрка» -> 7. */
export const russianFigureNouns: ReadonlyMap<string, number> = new Map(
  rows(figureNouns).flatMap(([value, ...stems]) =>
    stems.flatMap((stem) => nounEndings.map((e) => [`${stem}${e}`, Number(value)] as const)),
  ),
);

/** Spellings of one sound in Latin letters as one: `pyat`, `piat'`, `pjat`; `dvadtsat`, `dvadcat`. */
const oneSpelling = (latin: string): string =>
  latin
    .replace(/['’ʹ]/g, '')
    .replace(/d?(?:ts|tz|c(?!h))/g, 'c')
    .replace(/[yij]a/g, 'A')
    .replace(/[yij]e/g, 'e')
    .replace(/[yj]/g, 'i')
    .replace(/nn/g, 'n');
const romanised: ReadonlyMap<string, number> = new Map(
  [...russianCardinals, ...russianFigureNouns]
    .filter(([form]) => form !== 'раз')
    .map(([form, value]) => [oneSpelling(toLatin(form)), value] as const),
);
const MAY_BE_ROMANISED =
  /^(?:n[ou]l|od[in]|dv|tr[iejyo]|ch?et|p[iyj]at|polt|she|se[dm]|vos|dev|des|sor|st|tis|tys)[a-z'’]{0,14}$/;
/** `devyatsot`, `deviatsot` -> 900: a Russian number in Latin letters. */
export const romanisedCardinal = (lower: string): number | undefined =>
  MAY_BE_ROMANISED.test(lower) ? romanised.get(oneSpelling(lower)) : undefined;

/** «тридцать раз»: after a number how often, alone the first of a count. */
export const russianTimes: ReadonlySet<string> = new Set(['раз']);
