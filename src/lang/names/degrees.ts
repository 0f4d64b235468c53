/**
 * How near a short form of a name stands to its bearer: plain (Лёша), tender (Лёшенька), rough (Лёшка). Told by the
 * suffix, and made by it, so that a Сашенька becomes somebody's Оленька and a Сашка somebody's Олька.
 */
import { toCyrillic } from './cyrillic.ts';
import { givenBySpelling } from './tables.ts';

export const degrees = ['plain', 'tender', 'rough'] as const;
export type Degree = (typeof degrees)[number];

/** In order: the first that fits. Each with an example. */
const suffixes: readonly (readonly [RegExp, Degree])[] = [
  [/(?:еньк|оньк|ечк|очк|ушк|юшк|ышк|улечк|юсеньк)а$/, 'tender'], // Сашенька, Ванечка, Аннушка
  [/(?:ул|юл|ун|юн|ус|юс)я$/, 'tender'], // Сашуля, Танюся
  [/[нтлдрсмк]юша$|[нрмтвл]уша$/, 'tender'], // Катюша, Надюша
  [/(?:чик|ик)$/, 'tender'], // Антончик, Славик
  [/(?:[шжчьй]|[бвдзмнпрстф])ка$/, 'rough'], // Сашка, Витька, Димка
  [/(?:ух|юх|ох|ёх|ах|ях)а$/, 'rough'], // Андрюха, Лёха
  [/(?:ок|ёк|ек)$/, 'rough'], // Санёк
  [/(?:[лнмтв][яао]н|[мв]ас|[мдтнр][ыи]ч)$/, 'rough'], // Толян, Димон, Тёмыч
];

const isFirstShort = (word: string): boolean =>
  givenBySpelling(word)?.shortOf.some(({ diminutives }) => diminutives[0]?.cyrl.toLowerCase() === word) ??
  false;

/** Degree of a short form in the nominative, in either script. The usual short form of a name is plain, whatever it ends in. */
export function degreeOf(short: string): Degree {
  const word = (toCyrillic(short)[0] ?? short).toLowerCase();
  if (isFirstShort(word)) return 'plain';
  return suffixes.find(([suffix]) => suffix.test(word))?.[1] ?? 'plain';
}

const HUSH = /[шжчщ]$/;
const HARD = /[бвдзлмнпрстф]$/;
const VOWEL = /[аеёиоуыэюя]$/;
const DOUBLE = /([бвдзлмнпрстф])\1$/;
const CLUSTER = /[бвгджзйклмнпрстфхцчшщ]{2}$/;

function tender(stem: string, soft: boolean): string | null {
  if (VOWEL.test(stem) || /н$/.test(stem)) return soft ? `${stem}ечка` : `${stem}очка`; // Таечка, Танечка, Ниночка
  if (soft || HUSH.test(stem)) return `${stem}енька`; // Катенька, Лёшенька
  return HARD.test(stem) ? `${stem}очка` : null; // Димочка; of Вика none is made
}

function rough(stem: string, soft: boolean): string | null {
  if (soft) return VOWEL.test(stem) ? `${stem}йка` : `${stem}ька`; // Зойка, Олька
  if (DOUBLE.test(stem)) return `${stem.slice(0, -1)}ка`; // Жанна: Жанка
  if (CLUSTER.test(stem)) return null;
  return HUSH.test(stem) || HARD.test(stem) ? `${stem}ка` : null; // Лёшка, Димка
}

/** The short form `plain` (Cyrillic, nominative, title case) in another degree; itself where the language makes none of it. */
export function inDegree(plain: string, degree: Degree): string {
  const ending = plain.at(-1) ?? '';
  if (degree === 'plain' || !/^[А-ЯЁ][а-яё]{2,}$/.test(plain) || !'ая'.includes(ending)) return plain;
  if (degreeOf(plain) !== 'plain') return plain;
  const stem = plain.slice(0, -1);
  return (degree === 'tender' ? tender : rough)(stem, ending === 'я') ?? plain;
}
