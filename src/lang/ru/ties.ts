/** Russian words of ties by stem, longest stem first, with the label that keeps gender and number. */
import type { Pair } from '../sectors.ts';

/** Each line: English label = Russian label: stems (ё as е); a stem with endings in braces takes only those. */
const table = [
  'a relative = родственник: дяд дядь брат отец отц отчим папа дед дедушк сын племянник внук тест{ь,я,ю,ем,е} свекор свекр зят шурин деверь кум{,а,у,ом,е} родственник двоюродн троюродн крестн пап{ы,е,у,ой,ин} сводн',
  'a relative = родственница: тет тетк сестр мать матер мам мамин мачех бабушк бабк доч племянниц внучк тещ свекров невестк золовк родственниц кума{,ми}',
  'relatives = родственники: родител дет{и,ей,ям,ьми,ях} родственники родн{я,и,е,ей,ю} близк',
  'a partner = супруг: муж мужа мужу мужем муже супруг{,а,у,ом,е} жених парень парн',
  'a partner = супруга: жен{а,ы,е,у,ой,ою} супруг{и,ой} невест{а,ы,е,у,ой} девушк подружк',
  'a friend = друг: друг{,а,у,ом,е} приятел товарищ',
  'a friend = подруга: подруг приятельниц',
  'friends = друзья: друз',
  'a neighbour = сосед: сосед{,а,у,ом,е}',
  'a neighbour = соседка: соседк',
  'neighbours = соседи: сосед{и,ей,ям,ями,ях}',
  'a colleague = коллега: коллег сотрудник однокурсник сослуживец сослуживц',
  'a superior = начальник: начальник начальств руководител шеф босс директор',
  'a superior = начальница: начальниц',
  'a teacher = учитель: учител преподавател тренер',
  'a teacher = учительница: учительниц преподавательниц',
  'an acquaintance = знакомый: знаком одноклассник',
];

type Entry = Readonly<{ stem: string; endings: ReadonlySet<string> | null; label: Pair }>;
const entries: readonly Entry[] = table
  .flatMap((line) => {
    const [labels = '', words = ''] = line.split(': ');
    const [en = '', ru = ''] = labels.split(' = ');
    return words.split(' ').map((word): Entry => {
      const [stem = '', list] = word.replace('}', '').split('{');
      return { stem, endings: list === undefined ? null : new Set(list.split(',')), label: { en, ru } };
    });
  })
  .sort((a, b) => b.stem.length - a.stem.length || (a.endings ? -1 : 1));

const MOST_ENDING = 4;
/** `дядей` -> `a relative = родственник`. Stems open at the end take an ending of at most four letters. */
export function russianTies(word: string): Pair | null {
  for (const { stem, endings, label } of entries) {
    if (!word.startsWith(stem)) continue;
    const ending = word.slice(stem.length);
    if (endings ? endings.has(ending) : ending.length <= MOST_ENDING) return label;
  }
  return null;
}
