/** A word spelled letter by letter, as people do who hide a name from a search: `М а р и н а`, `P.e.t.r.o.v`, `l-e-n-a`. */
import { candidate, type Recognizer } from '../passage.ts';

/** Four letters or more, each parted from the next by the same single sign. */
const SPACED = /(?<![\p{L}\p{N}.])\p{L}([ .·*_-])\p{L}(?:\1\p{L}){2,20}(?![\p{L}\p{N}])/gu;
const SPACED_NEAR = /([ .·*_-])\p{L}\1\p{L}\1/u;
/** `U.S.S.R.`, `А Б В Г`: letters that are all capitals abbreviate or count. */
const CAPITALS = /^[\p{Lu}\P{L}]+$/u;

export const spaced: Recognizer = {
  name: 'spaced-letters',
  kinds: ['person'],
  find: ({ text }) =>
    SPACED_NEAR.test(text)
      ? [...text.matchAll(SPACED)].flatMap((m) =>
          CAPITALS.test(m[0]) || isAlphabet(m[0])
            ? []
            : [candidate({ start: m.index, end: m.index + m[0].length }, 'person', 'letter-by-letter', 0.5)],
        )
      : [],
};

/** `a b c d`, `а.б.в.г`: each letter the next of its alphabet. */
function isAlphabet(written: string): boolean {
  const letters = [...written.toLowerCase()]
    .filter((c) => /\p{L}/u.test(c))
    .map((c) => c.codePointAt(0) ?? 0);
  return letters.every((code, i) => i === 0 || code === (letters[i - 1] ?? 0) + 1);
}
