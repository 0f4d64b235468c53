/** Forms of given names that no case has: as one is called (`Саш!`), and as what is theirs (`Сашин брат`). */

import { titleCase } from '../script.ts';
import { parseWord } from './morphology.ts';

const VOWEL = /[аеёиоуыэюя]$/u;

/** The form in which one is called: Саша: Саш, Оля: Оль, Зоя: Зой. A name that does not end in -а or -я is called as it is. */
export function vocativeOf(name: string): string {
  const stem = name.slice(0, -1);
  if (name.endsWith('а')) return VOWEL.test(stem) ? name : stem;
  if (!name.endsWith('я')) return name;
  return VOWEL.test(stem) ? `${stem}й` : `${stem}ь`;
}

/** What a word may be the calling form of, in title case: `Оль`: Оля; `Дарь`: Дарья. Empty where it can be none. */
export function calledBy(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (!/^[а-яё]{2,15}$/u.test(lower) || VOWEL.test(lower)) return [];
  const soft = titleCase(`${lower.slice(0, -1)}я`);
  if (lower.endsWith('ь')) return [soft, titleCase(`${lower}я`)];
  return [lower.endsWith('й') ? soft : titleCase(`${lower}а`)];
}

const POSSESSIVE = /^([а-яё]{2,20})[иы]н(|а|о|ы|у|ого|ому|ым|ом|ой|ою|ых|ыми)$/u;

/** `Сашиному`: whose it is (Саша; Катя where the stem is soft) and the ending of what is theirs; null for other words. */
export function ownerIn(word: string): Readonly<{ owners: readonly string[]; ending: string }> | null {
  const match = POSSESSIVE.exec(word.toLowerCase());
  if (match === null) return null;
  const [, stem = '', ending = ''] = match;
  return { owners: [titleCase(`${stem}а`), titleCase(`${stem}я`)], ending };
}

/** What is somebody's, with the ending of what it is said of: Оля: Олин, Олиного; Вадик: Вадиков. */
export function possessiveOf(name: string, ending: string): string {
  if (/[ая]$/u.test(name)) return `${name.slice(0, -1)}${/ц.$/u.test(name) ? 'ын' : 'ин'}${ending}`;
  if (/[йь]$/u.test(name)) return `${name.slice(0, -1)}ев${ending}`;
  return /[аеёиоуыэюя]$/u.test(name) ? name : `${name}ов${ending}`;
}

const NEXT = /^[ \u00a0](\p{Ll}{2,30})(?!\p{L})/u;
/** Whether a noun of the same gender stands right behind a possessive: `Ксюшин сын`, `Ромкина мама`. */
export function isSaidOfNoun(possessive: string, after: string): boolean {
  const [, next = ''] = NEXT.exec(after) ?? [];
  const gender = /[иы]н$/u.test(possessive) ? 'masc' : /[иы]на$/u.test(possessive) ? 'femn' : undefined;
  return (
    gender !== undefined &&
    parseWord(next).some((p) => p.known && p.pos === 'NOUN' && p.case === 'nom' && p.gender === gender)
  );
}
