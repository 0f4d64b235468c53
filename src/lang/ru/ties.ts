/** Russian words of ties by stem, longest stem first, with the label that keeps gender and number. */
import type { Pair } from '../sectors.ts';

/** Each line: English label = Russian label: stems (ё as е); a stem with endings in braces takes only those. */
const table = [
  'a relative = родственник: дяд дядь дядьк дядюшк брат{,а,у,ом,е,ья,ьев,ьям,ьями,ьях} братишк братан брательник отец отц{а,у,ом,е,ы,ов,ам,ами} отчим папа папаш бат{я,и,е,ю,ей} дед дедушк дедул прадед сын{,а,у,ом,е,ок,овья,овей,овьям,овьями,овьях} сынок сынк сынишк племянник племяш внук правнук тест{ь,я,ю,ем,е} свекор свекр зят шурин крестник девер{ь,я,ю,ем,е} свояк{,а,у,ом,е} сват{,а,у,ом,е} кузен кум{,а,у,ом,е} опекун родственник двоюродн троюродн крестн пап{ы,е,у,ой,ин} сводн',
  'a relative = родственница: тет тетк тетушк сестр{а,ы,е,у,ой,ою,ам,ами,ах,ин} сестер сестренк сестричк сеструх мать матер{и,ью,ей,ям,ями,ях} мам{а,ы,е,у,ой,ою,ин} мамк мамаш мамин мачех бабушк бабк бабул прабаб доч дочк дочурк племянниц племяшк внучк правнучк тещ свекров невестк золовк снох свояченниц свояченц свояченицы свояченица сватья кузин опекунш родственниц кума{,ми}',
  'relatives = родственники: родител дет{и,ей,ям,ьми,ях} родственники родн{я,и,е,ей,ю} близк',
  'a partner = супруг: муж{,а,у,ем,е,ья,ей,ьям,ьями,ьях,нин} супруг{,а,у,ом,е} муженек муженьк сожител{ь,я,ю,ем,е} жених парень парн',
  'a partner = супруга: жен{а,ы,е,у,ой,ою} супруг{и,ой} невест{а,ы,е,у,ой} девушк подружк сожительниц',
  'a friend = друг: друг{,а,у,ом,е} приятел товарищ',
  'a friend = подруга: подруг приятельниц',
  'friends = друзья: друз',
  'a neighbour = сосед: сосед{,а,у,ом,е} соседск',
  'a neighbour = соседка: соседк',
  'neighbours = соседи: сосед{и,ей,ям,ями,ях}',
  'a colleague = коллега: коллег сотрудник однокурсни сослуживец сослуживц напарни однополчан сокамерни сменщик подельни бригадир{,а,у,ом}',
  'a superior = начальник: начальник начальств руководител шеф босс директор',
  'a superior = начальница: начальниц',
  'a teacher = учитель: учител преподавател тренер',
  'a teacher = учительница: учительниц преподавательниц',
  'an acquaintance = знакомый: знаком одноклассни одногруппни однокашни земляк землячк хозяин хозяйк',
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
