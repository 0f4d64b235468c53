/**
 * Words of which groups, charities and firms make their names, English and Russian, so that `Quiet Harbour` and «Тихая
 * гавань» may be seen to say the same. A line: English words, then Russian base forms.
 */

import { lemmas } from './facts.ts';
import { foldKey } from './fold.ts';

const lines = `
quiet calm still, тихий спокойный
harbour harbor haven port, гавань порт пристань
house home, дом
hope, надежда
bridge, мост
way path road, путь дорога
light, свет
freedom liberty, свобода воля
free, свободный вольный
memory memorial, память мемориал
mother mothers, мать
soldier soldiers, солдат
committee, комитет
help aid assistance, помощь
right rights law, право
human, человек человеческий
people, люди народ
north northern, север северный
south southern, юг южный
east eastern, восток восточный
west western, запад западный
new, новый
open, открытый
door doors, дверь
window, окно
field fields, поле
river, река
sea marine, море морской
island, остров
star, звезда
sun, солнце солнечный
sky, небо
earth land, земля
city town urban, город городской
fire, огонь
lights fires, огонь
news herald messenger courier, новость вестник курьер
evening, вечер вечерний
morning, утро утренний
voice, голос
word words, слово
truth, правда
time times, время
echo, эхо
ark, ковчег
shelter refuge asylum, убежище приют
border frontier, граница
without beyond, без за
borders, граница
hand hands, рука
heart, сердце
circle, круг
knitting, вязание
tree, дерево
forest, лес
garden, сад
white, белый
red, красный
green, зелёный
blue, синий голубой
black, чёрный
gold golden, золото золотой
silver, серебро серебряный
iron, железо железный
steel, сталь стальной
lighthouse beacon, маяк
spring, весна источник
union, союз
alliance, альянс союз
centre center, центр
fund foundation, фонд
school, школа
legal, правовой юридический
civil civic, гражданский
peace, мир
world, мир
women woman, женщина женский
children child, ребёнок дети детский
family, семья семейный
good kind, добрый хороший
big great, большой великий
small little, малый маленький
last, последний
first, первый
bread, хлеб
library, библиотека
book books, книга
bird, птица
swallow, ласточка
dove, голубь
bear, медведь
shipyard yard, верфь
factory plant works, завод фабрика
workshop, мастерская цех
station, станция вокзал
state, государственный
federal, федеральный
national, национальный народный
international, международный
regional, областной региональный
central, центральный
polar arctic, полярный арктический
university, университет
institute, институт
academy, академия
college, колледж
gymnasium, гимназия
kindergarten, садик сад
hospital, больница госпиталь
clinic, клиника поликлиника
theatre theater, театр
museum, музей
church, церковь
prison colony, тюрьма колония
bank, банк
hotel, гостиница отель
market, рынок
bakery, пекарня хлебозавод
movement, движение
society, общество
defence defense protection, защита оборона
medical, медицинский
technical, технический
polytechnic polytechnical, политехнический
pedagogical, педагогический
crisis, кризисный кризис
migrant migrants, мигрант
refugee refugees, беженец
conscript conscripts draftee draftees, призывник
workers worker, рабочий работник
metal metallurgical, металлургический металл
machine, машиностроительный машина
`;
const SMALL = new Set('the a an of and for in no и на для за номер'.split(' '));

let index: ReadonlyMap<string, ReadonlySet<string>> | undefined;
/** Fold keys of Russian words by the English word that they may stand for. */
function russianOf(english: string): ReadonlySet<string> | undefined {
  if (!index) {
    const made = new Map<string, Set<string>>();
    for (const line of lines.trim().split('\n')) {
      const [left = '', right = ''] = line.split(', ');
      for (const word of left.split(' ')) {
        const known = made.get(word) ?? new Set<string>();
        for (const russian of right.split(' ')) known.add(foldKey(russian));
        made.set(word, known);
      }
    }
    index = made;
  }
  return index.get(english);
}

const WORD = /\d{1,5}|\p{L}[\p{L}\p{M}'’-]{0,40}/gu;
const wordsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(WORD) ?? []).filter((word) => !SMALL.has(word));

/** `Tomsk` and «томский»: a place and the adjective made of it. */
const isAdjectiveOf = (base: string, place: string): boolean =>
  place.length > 2 && /sk(?:i|oi|aia|oe)$/.test(base) && base.startsWith(place);

/** Whether the Russian name says word by word, in any order, what the English one says; of one word it is not enough. */
export function mayTranslate(english: string, russian: string): boolean {
  const [one, other] = [wordsOf(english), wordsOf(russian)];
  if (one.length < 2 || one.length !== other.length) return false;
  const left = other.map((word) => new Set([word, ...lemmas(word, 'ru')].map(foldKey)));
  return one.every((word) => {
    const meant = russianOf(word);
    const key = foldKey(word);
    const says = (base: string): boolean => meant?.has(base) || base === key || isAdjectiveOf(base, key);
    const at = left.findIndex((bases) => [...bases].some(says));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
