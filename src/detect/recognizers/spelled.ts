/**
 * Digits spelled as words: «плюс семь, девять-один-шесть, пять-пять-пять, двадцать один, сорок три», "double four, nine oh
 * two". A run of number words with at least six figures between them, whatever parts them.
 */
import { englishCardinals } from '../../lang/en/lexicon/numbers.ts';
import { russianCardinals } from '../../lang/ru/lexicon/numbers.ts';
import { candidate, certain, type Finding, type Recognizer } from '../passage.ts';

const figure = (word: string): number | undefined => russianCardinals.get(word) ?? englishCardinals.get(word);
const LEADING = new Set(['плюс', 'plus', 'double', 'triple', 'дважды', 'трижды']);
const BETWEEN = new Set([
  ',',
  '-',
  '–',
  '—',
  '.',
  '/',
  'дефис',
  'тире',
  'dash',
  'пробел',
  'слэш',
  'dot',
  'hyphen',
  '+',
  '…',
  '(',
  ')',
  'и',
]);

/** Values of the number words that a token holds: `семь-семь-два` is one token; null when it holds any other word. */
function valuesOf(lower: string): readonly number[] | null {
  if (/^\d{1,4}$/.test(lower)) return [Number(lower)];
  const values: number[] = [];
  for (const part of lower.split('-')) {
    const value = figure(part);
    if (value === undefined || value > 999) return null;
    values.push(value);
  }
  return values;
}
const digitsOf = (values: readonly number[]): number => {
  let digits = 0;
  let before = 0;
  for (const value of values) {
    // `двадцать один` is two figures, not three.
    digits +=
      before >= 20 && before % 10 === 0 && value < 10 && value > 0 && before < 100 ? 0 : String(value).length;
    before = value;
  }
  return digits;
};
/** Counting aloud (раз, два, три, четыре) gives nobody away. */
const isCounting = (values: readonly number[]): boolean =>
  values.length > 2 && values.every((v, i) => i === 0 || v === (values[i - 1] ?? 0) + 1);

export const spelled: Recognizer = {
  name: 'spelled-digits',
  kinds: ['phone', 'id'],
  find: ({ tokens, words }) => {
    const found: Finding[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i];
      if (!first?.word) continue;
      const leading = LEADING.has(words(first).lower);
      const start = leading ? i + 1 : i;
      const values: number[] = [];
      let spelledOut = 0;
      let last = -1;
      let j = start;
      for (; j < tokens.length; j++) {
        const token = tokens[j];
        if (!token) break;
        const { lower } = token.word ? words(token) : { lower: token.text };
        const own = token.word ? valuesOf(lower) : null;
        if (own) {
          if (token.shape !== 'number') spelledOut += own.length;
          values.push(...own);
          last = j;
        } else if (!(last >= 0 && (BETWEEN.has(lower) || LEADING.has(lower)))) break;
        if (last >= 0 && j - last > 2) break;
      }
      if (last < 0) continue;
      const end = tokens[last]?.span.end ?? first.span.end;
      const digits = digitsOf(values);
      if (spelledOut >= 2 && digits >= 6 && values.length >= 3 && !isCounting(values)) {
        const span = { start: first.span.start, end };
        const phone = leading || values[0] === 8;
        found.push(
          digits >= 7
            ? certain(span, phone ? 'phone' : 'id', 'digits-in-words', 0.9)
            : candidate(span, 'id', 'digits-in-words'),
        );
      }
      i = Math.max(i, last);
    }
    return found;
  },
};
