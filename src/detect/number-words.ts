/** What the words before a number say it is: «паспорт», «тел.», "account number". */
import { englishCounted, englishNumberWords } from '../lang/en/lexicon/documents.ts';
import { englishCardinals } from '../lang/en/lexicon/numbers.ts';
import { numberWords } from '../lang/lexicons.ts';
import type { NumberWords } from '../lang/number-words.ts';
import { russianNumberWords } from '../lang/ru/lexicon/documents.ts';
import {
  romanisedCardinal,
  russianCardinals,
  russianFigureNouns,
  ukrainianCardinals,
} from '../lang/ru/lexicon/numbers.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import { withoutYo } from '../lang/script.ts';

/** Value of a word for a number as it is said or dictated, in either script: «семёрка», `devyatsot`, "oh". */
export const figureOf = (lower: string): number | undefined =>
  russianCardinals.get(lower) ??
  englishCardinals.get(lower) ??
  russianFigureNouns.get(lower) ??
  ukrainianCardinals.get(lower) ??
  romanisedCardinal(lower);

const exact = new Map<string, NumberWords>();
/** Stems by their first three letters: a word is compared with a few, not with all. */
const stems = new Map<string, (readonly [stem: string, group: NumberWords])[]>();
for (const group of [...russianNumberWords, ...englishNumberWords])
  for (const word of group.words.split(' ')) {
    if (!word.endsWith('*')) {
      if (!exact.has(word)) exact.set(word, group);
      continue;
    }
    const stem = word.slice(0, -1);
    const list = stems.get(stem.slice(0, 3));
    if (list) list.push([stem, group]);
    else stems.set(stem.slice(0, 3), [[stem, group]]);
  }

const groupOf = (word: string): NumberWords | undefined =>
  exact.get(word) ?? stems.get(word.slice(0, 3))?.find(([stem]) => word.startsWith(stem))?.[1];

const WORD = /\p{L}+(?:[-/]\p{L}+){0,2}|№/gu;
const REACH = 80;
/** How many words may stand between, for a number of six figures and more; for a shorter one; for one that names itself («№»). */
const FAR = 5;
const NEAR = 2;
/** «№ », "no. ", ": " right before the number. */
const LINKED = new RegExp(`(?:№|#|:|(?<!\\p{L})(?:${numberWords.names})\\.?) {0,2}$`, 'iu');
/** «тел. », "phone: ", «номер »: what is dialled, right before the number. */
const CALLED = new RegExp(`(?<!\\p{L})(?:${numberWords.called})\\.? ?[:—–-]? ?$`, 'iu');
const LONGEST_CALLED = 20;
/** Whether a word for a phone's number stands right before `start`. */
export const isCalled = (text: string, start: number): boolean =>
  CALLED.test(text.slice(Math.max(0, start - LONGEST_CALLED), start));
/** A noun right after, in the plural or the genitive: `2500 people`, «30 человек». */
const NEXT_WORD = /^ (\p{Ll}{2,30})(?!\p{L})/u;
/** Whether the number that ends at `end` counts what follows. */
export function countsNext(text: string, end: number): boolean {
  const next = NEXT_WORD.exec(text.slice(end, end + 40))?.[1];
  if (next === undefined) return false;
  return (
    englishCounted.test(next) ||
    parseWord(next).some((p) => p.known && (p.pos === 'NOUN' || p.pos === 'ADJF') && p.case === 'gen')
  );
}

/**
 * The group that decides for the number at `start`: the nearest before it in reach that is not weak, else a weak one. A short
 * number that nothing links to the word, and that counts what follows, is none of them.
 */
export function wordFor(text: string, start: number, end: number, digits: number): NumberWords | null {
  const reach = text.slice(Math.max(0, start - REACH), start);
  const before = withoutYo(reach.slice(reach.lastIndexOf('\n\n') + 1).toLowerCase());
  const linked = LINKED.test(before);
  const plain = /^[\d() ]+$/.test(text.slice(start, end));
  if (digits < 4 && !linked && plain) return null;
  if (digits < 6 && plain && !linked && countsNext(text, end)) return null;
  const words = before.match(WORD) ?? [];
  const far = digits >= 6 ? FAR : NEAR;
  let weak: NumberWords | null = null;
  for (let i = words.length - 1, distance = 0; i >= 0 && distance <= far; i--) {
    const word = words[i] ?? '';
    const group = groupOf(word);
    if (group && digits >= group.fewest) {
      // "ID card": what kind of card the word before it says.
      const owner = i > 0 && group.kind === 'account' ? groupOf(words[i - 1] ?? '') : undefined;
      if (!group.weak) return owner?.kind === 'id' && !owner.weak ? owner : group;
      weak ??= group;
    }
    if (!group?.weak) distance++;
  }
  return weak;
}
