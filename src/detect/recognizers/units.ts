/** Units of armed forces: by number and noun or abbreviation, by their number alone, by a name before an abbreviation, by field post. */
import { englishOrdinalEndings } from '../../lang/en/lexicon/grammar.ts';
import { bodyWords } from '../../lang/lexicons.ts';
import {
  russianFeminineOblique,
  russianMilitaryUnit,
  russianMilitaryUnitNear,
  russianPostLetter,
  russianSeparate,
  russianUnitAdjective,
  russianUnitOrdinal,
} from '../../lang/ru/lexicon/forces.ts';
import { GOES_ON, LETTERS } from '../../lang/script.ts';
import { candidate, certain, type Finding, matchesNear, type Passage } from '../passage.ts';
import { isAdjacent, lowerAt, spanOf } from '../tokens.ts';
import { isWord } from '../words.ts';

const START = `(?<![\\d${LETTERS}])`;
/** «1,4 bn», "$3 bn": an amount. */
const NO_AMOUNT = `(?<![\\d${LETTERS}.,$£€])(?<![$£€] )`;
const END = `(?![\\d${LETTERS}])`;
const NUMBER = `\\d{1,5}(?:(?:${bodyWords.ordinalEndings})| ?${russianSeparate})?${GOES_ON}`;
const FIGURE = /\d/g;

/** «126-я отдельная бригада», "12th Guards regiment" */
const NUMBERED = new RegExp(
  `${START}${NUMBER} (?:(?!${bodyWords.noUnitAdjective})\\p{L}{3,20} ){0,2}(?:${bodyWords.units})${END}`,
  'gu',
);
const NUMBERED_NEAR = new RegExp(`(?:${bodyWords.units})`, 'u');
/** «3 мср», «41 омсбр», `3 OShBr` */
const SHORT = new RegExp(`${NO_AMOUNT}${NUMBER} (?:${bodyWords.shortUnits})${END}`, 'gu');
/** `K-2 bn`, «Ахмат осназ»: a name before. */
const NAMED = new RegExp(`${START}\\p{Lu}[\\p{L}\\d-]{0,20} (?:${bodyWords.unitsAfterName})${END}`, 'gu');
const NAMED_NEAR = new RegExp(`(?:${bodyWords.unitsAfterName})`, 'gu');
/** «в/ч 54321», «в/ч п.п. 41680», «в/ч А1234» */
const FIELD_POST = new RegExp(
  `${START}(?:${russianMilitaryUnit})(?: ?№)? ?(?:${russianPostLetter}-?)?\\d{4,5}${END}`,
  'gu',
);
const FIELD_POST_NEAR = new RegExp(`(?:${russianMilitaryUnitNear})`, 'u');
/** "with the 810th when", «из 155-й, морпех»: an ordinal that no day of a month has, and nothing counted by it. */
const ALONE = new RegExp(
  `${START}(?:${bodyWords.beforeOrdinal}) ((?:3[2-9]|[4-9]\\d|[1-9]\\d{2,3})(?:${englishOrdinalEndings}|-?(?:${russianUnitOrdinal})))(?=[.,;:!?)]|$| (?:${bodyWords.afterOrdinal})(?!\\p{L}))`,
  'gmu',
);

const BEFORE_ORDINAL = new RegExp(`^(?:${bodyWords.beforeOrdinal})$`, 'u');
const AFTER_ORDINAL = new RegExp(`^(?:${bodyWords.afterOrdinal})$`, 'u');
/** «тридцать первой», «восьмидесятую»: feminine and in an oblique case, as it stands for a school, a colony or a brigade. */
const isFeminineOrdinal = isWord(
  ({ ordinal, lower }) => ordinal !== undefined && russianFeminineOblique.test(lower),
);
const ROUND = 20;
const mayBeOrdinal = isWord(
  ({ cardinal, ordinal }, { shape, lang }) =>
    lang === 'ru' && shape === 'lower' && Math.max(cardinal ?? 0, ordinal ?? 0) >= ROUND,
);
/** Last token of the ordinal that begins at `i`, or -1: at least twenty, for in the third and the like there is anything. */
function ordinalFrom(passage: Passage, i: number): number {
  const { tokens, words } = passage;
  const first = tokens[i];
  if (first?.shape !== 'lower') return -1;
  const { cardinal, ordinal } = words(first);
  if ((ordinal ?? 0) >= ROUND && isFeminineOrdinal(words(first), first)) return i;
  const next = tokens[i + 1];
  return (cardinal ?? 0) >= ROUND &&
    isAdjacent(passage, i) &&
    next?.word &&
    isFeminineOrdinal(words(next), next)
    ? i + 1
    : -1;
}
/** «учились в тридцать первой», «из восьмидесятой арктической»: no noun says what the ordinal counts. */
function ordinalAlone(passage: Passage, i: number): Finding | null {
  if (!BEFORE_ORDINAL.test(lowerAt(passage, i - 1)) || !isAdjacent(passage, i - 1)) return null;
  let last = ordinalFrom(passage, i);
  if (last < 0) return null;
  if (isAdjacent(passage, last) && russianUnitAdjective.test(lowerAt(passage, last + 1))) last++;
  const next = passage.tokens[last + 1];
  return !next?.word || next.sentenceStart || AFTER_ORDINAL.test(lowerAt(passage, last + 1))
    ? candidate(spanOf(passage, i, last), 'organisation', 'ordinal-alone', 0.4)
    : null;
}

/** All units of a passage. */
export function unitsIn(passage: Passage): readonly Finding[] {
  const found: Finding[] = [];
  const add = (text: string, near: RegExp, pattern: RegExp, sure: boolean, also?: RegExp): void => {
    for (const { span } of matchesNear(text, near, pattern, also))
      found.push((sure ? certain : candidate)(span, 'organisation', 'military-unit', sure ? 0.9 : 0.5));
  };
  add(passage.small, FIGURE, NUMBERED, true, NUMBERED_NEAR);
  add(passage.small, FIGURE, SHORT, true);
  add(passage.text, NAMED_NEAR, NAMED, true);
  add(passage.small, FIGURE, FIELD_POST, true, FIELD_POST_NEAR);
  add(passage.small, FIGURE, ALONE, false);
  for (let i = 1; i < passage.tokens.length; i++) {
    const token = passage.tokens[i];
    if (!token?.word || !mayBeOrdinal(passage.words(token), token)) continue;
    const alone = ordinalAlone(passage, i);
    if (alone) found.push(alone);
  }
  return found;
}
