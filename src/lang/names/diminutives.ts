/**
 * Diminutives that no table lists: made by suffix from a short or full name that one does (Сашуля, Иришенька,
 * Витька, Denchik). Tried only on words that are no name themselves.
 */
import { remember } from '../script.ts';
import { type GivenName, givenBySpelling, isForeign } from './tables.ts';

/** Suffix, and the endings of the name it was put on; `Кат-енька` from `Кат-я`. Longest first. */
const suffixes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:оньк|еньк)а$/, ['а', 'я', '']], // Сашенька, Лизонька
  [/(?:очк|ечк)а$/, ['а', 'я', '']], // Димочка, Анечка
  [/(?:ушк|юшк|ышк|ишк)а$/, ['а', 'я', '', 'й']], // Аннушка, Илюшка
  [/(?:уленьк|юленьк)а$/, ['а', 'я']], // Катюленька
  [/(?:унечк|юнечк|усеньк|юсеньк)а$/, ['а', 'я']], // Танюсенька
  [/(?:уньк|юньк|ульк|юльк|уськ|юськ)а$/, ['а', 'я']], // Сашунька, Катюлька, Танюська
  [/(?:ул|юл|ун|юн|ус|юс)я$/, ['а', 'я']], // Сашуля, Танюня, Ируся
  [/(?:уш|юш|аш|яш|ёш|еш)а$/, ['а', 'я', '', 'й']], // Катюша, Ромаша
  [/(?:ух|юх|ох|ёх|ех|ах|ях)а$/, ['а', 'я', '']], // Андрюха, Лёха, Настюха
  [/(?:ён|ен)а$/, ['я']], // Настёна
  [/ьк[ао]$/, ['я', 'ь', 'а']], // Витька, Олька
  [/к[ао]$/, ['а', 'я', '', 'ь', 'й']], // Сашка, Андрейка, Петрусько
  [/ико$/, ['', 'и']], // Тамазико, Зурабико
  [/(?:чик|ок|ёк|ек|ик)$/, ['', 'а', 'я', 'ь']], // Антончик, Димок
  [/(?:ан|ян|он|ос|ас|яй|юн|ун|ич|ыч)$/, ['а', 'я', '']], // Толян, Димон, Митяй, Тёмыч
];
/** What all of them end in: spares most words the list. */
const ANY = /(?:к[ао]|[лнс]я|[шхн]а|[оёеи]к|[аяуюо]н|[оа]с|яй|[иы]ч)$/;
const SHORTEST_STEM = 2;

/** Full names that a diminutive in the nominative may stand for; empty when the word is no diminutive. */
export const diminutiveOf = remember(20_000, (word: string): readonly GivenName[] => {
  const lower = word.toLowerCase();
  const entry = givenBySpelling(lower);
  if (entry === undefined) return bySuffix(lower);
  // Сашенька stands under Александра in the table, and is made of Саша, who may be a man.
  const made = /[ая]$/.test(lower) ? bySuffix(lower) : [];
  return made.some((name) => entry.shortOf.includes(name))
    ? [...new Set([...entry.shortOf, ...made])]
    : entry.shortOf;
});

function bySuffix(lower: string): readonly GivenName[] {
  if (lower.length > 20 || !ANY.test(lower) || !/^[а-яё]+$/.test(lower)) return [];
  for (const [suffix, endings] of suffixes) {
    if (!suffix.test(lower)) continue;
    const stem = lower.replace(suffix, '');
    if (stem.length < SHORTEST_STEM || !/[аеёиоуыэюя]/.test(stem)) continue;
    for (const ending of endings) {
      const entry = givenBySpelling(stem + ending);
      const names =
        entry === undefined ? [] : [...entry.full, ...entry.shortOf].filter((n) => !isForeign(n.culture));
      if (names.length > 0) return [...new Set(names)];
    }
  }
  return [];
}
