/** Ties to third parties and the offices they are told by, as they stand in a text: what `recognizers/relations.ts` joins. */
import type { Token } from '../domain/analysis.ts';
import { isPastForm } from '../lang/en/bases.ts';
import { englishShortTies } from '../lang/en/lexicon/persons.ts';
import {
  englishCommands,
  englishFates,
  englishLooseTies,
  englishNotTies,
  englishOfMine,
  englishPossessors,
  englishTieModifiers,
} from '../lang/en/lexicon/relations.ts';
import { tieWords } from '../lang/lexicons.ts';
import { isOccupation } from '../lang/occupations.ts';
import { russianShortTies } from '../lang/ru/lexicon/persons.ts';
import {
  russianCommands,
  russianFates,
  russianLooseTies,
  russianNotTies,
  russianPossessors,
  russianTieModifiers,
} from '../lang/ru/lexicon/relations.ts';
import { parseWord } from '../lang/ru/morphology.ts';
import { type Sector, sectorOf, sectors } from '../lang/sectors.ts';
import { tieOf } from '../lang/ties.ts';
import type { Passage } from './passage.ts';
import { basesAt, basesOf } from './phrasebook.ts';
import { isAdjacent, lowerAt } from './tokens.ts';
import { isWord, ofWord } from './words.ts';

const NONE: ReadonlySet<string> = new Set();
const STOP = new Set(['.', '!', '?', '…', ';', '«', '»', '"']);
/** Marks between the parts of a clause. */
export const PAUSE: ReadonlySet<string> = new Set([',', '—', '–', '-', '(', ':', '=']);
/** Offices of force and state: a relative there gives a person away and endangers both. */
const grave = new Set([
  sectors.police,
  sectors.security,
  sectors.military,
  sectors.prison,
  sectors.justice,
  sectors.government,
]);

const shortTies = new Set([...englishShortTies, ...russianShortTies]);
const isTieWord = isWord(
  ({ lower }) =>
    lower.length > 2 &&
    !englishNotTies.has(lower) &&
    !russianNotTies.has(lower) &&
    (shortTies.has(lower) || tieOf(lower) !== null),
);
const sectorOfOne = ofWord(({ lower }) => (lower.length < 2 ? null : sectorOf(lower)));
/** Sector that the word at `i` alone points to. */
export const sectorAt = (passage: Passage, i: number): Sector | null => {
  const token = passage.tokens[i];
  return token?.word ? sectorOfOne(passage.words(token), token) : null;
};

export const isOne = (
  passage: Passage,
  i: number,
  russian: ReadonlySet<string>,
  english: ReadonlySet<string>,
): boolean => {
  const set = passage.tokens[i]?.lang === 'ru' ? russian : english;
  return basesAt(passage, i).some((base) => set.has(base));
};

/** A preposition shortly before: «служит в полиции», "works at the police". */
const isPlaced = (passage: Passage, i: number): boolean => {
  for (let at = i - 1; at >= i - 4; at--) {
    const lower = lowerAt(passage, at);
    if (tieWords.prepositions.has(lower)) return true;
    if (lower === ',' || lower === '') return i - at === 1;
  }
  return false;
};

/** «мой начальник», "her coach", «у неё преподаватель». */
const isPossessed = (passage: Passage, i: number): boolean =>
  (isAdjacent(passage, i) && isOne(passage, i + 1, NONE, englishOfMine)) ||
  [1, 2, 3].some(
    (n) => isAdjacent(passage, i - n) && isOne(passage, i - n, russianPossessors, englishPossessors),
  );
export const isTie = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  if (!token?.word || token.shape === 'upper') return false;
  if (token.lang === 'ru' && token.shape === 'title' && !token.sentenceStart) return false;
  if (!isTieWord(passage.words(token), token) || isOne(passage, i, russianNotTies, englishNotTies))
    return false;
  return !isOne(passage, i, russianLooseTies, englishLooseTies) || isPossessed(passage, i);
};

const isOccupied = isWord((word, token) => basesOf(word, token).some(isOccupation));

type Office = 'person' | 'body' | 'fate';
/** What the word at `i` says of the one it is said of; `linked`: after a verb or preposition that joins it. */
export function officeAt(passage: Passage, i: number, linked: boolean): Office | null {
  const token = passage.tokens[i];
  if (!token?.word) return null;
  if (token.lang === 'ru' && passage.words(token).functional()) return null;
  if (
    isOne(passage, i, russianFates, englishFates) ||
    isOne(passage, i, russianCommands, englishCommands) ||
    isJailed(passage, i)
  )
    return 'fate';
  if (isOccupied(passage.words(token), token) || isHeading(passage, i)) return 'person';
  if (!linked || !isPlaced(passage, i)) return null;
  if (sectorAt(passage, i) !== null) return 'body';
  return null;
}
/** "head of the district", "deputy head": the word that heads, with what it heads. */
const isHeading = (passage: Passage, i: number): boolean =>
  tieWords.heads.has(lowerAt(passage, i)) && tieWords.headed.has(lowerAt(passage, i + 1));
/** «сел на восемь лет», «сидел за убийство»; not «сидел за столом». */
function isJailed(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (token?.lang !== 'ru' || !basesAt(passage, i).some((base) => tieWords.jailed.has(base))) return false;
  const next = passage.tokens[i + 2];
  if (!next?.word) return false;
  const link = lowerAt(passage, i + 1);
  if (tieWords.jailedFor.has(link)) return passage.words(next).cardinal !== undefined;
  return (
    tieWords.jailedOver.has(link) &&
    parseWord(lowerAt(passage, i + 2)).some((p) => p.case === 'acc' && p.pos === 'NOUN' && !p.animate)
  );
}
export const isGrave = (passage: Passage, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) {
    const sector = sectorAt(passage, i);
    if (sector !== null && grave.has(sector)) return true;
    if (officeAt(passage, i, false) === 'fate') return true;
  }
  return false;
};

export const isVerb = (passage: Passage, i: number): boolean => {
  if (passage.tokens[i]?.lang !== 'ru') return isPastForm(lowerAt(passage, i));
  const pos = parseWord(lowerAt(passage, i))[0]?.pos;
  return pos === 'VERB' || pos === 'INFN' || pos === 'GRND';
};

export const isStop = (token: Token): boolean => STOP.has(token.text);

/** Sentence, quotation or paragraph ends before the token at `i`. */
export function breaksAt(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  const before = passage.tokens[i - 1];
  if (!token || !before || isStop(token)) return true;
  if (passage.text.slice(before.span.end, token.span.start).includes('\n\n')) return true;
  return token.word && token.sentenceStart && !PAUSE.has(before.text);
}

/** Tokens between which the tie with its own words stands: «бывший муж сестры», "wife's brother". */
export function tieAround(passage: Passage, i: number): readonly [from: number, last: number] {
  let from = i;
  while (from > 0 && i - from < 4 && isAdjacent(passage, from - 1)) {
    const before = lowerAt(passage, from - 1);
    if (before === "'s" && passage.tokens[from - 2]?.word) from -= 2;
    else if (isOne(passage, from - 1, russianTieModifiers, englishTieModifiers)) from--;
    else break;
  }
  let last = i;
  while (
    last - i < 4 &&
    isAdjacent(passage, last) &&
    (isTie(passage, last + 1) || (lowerAt(passage, last + 1) === "'s" && isTie(passage, last + 2)))
  )
    last += isTie(passage, last + 1) ? 1 : 2;
  // "a nephew of mine"
  if (tieWords.ofMine.has(`${lowerAt(passage, last + 1)} ${lowerAt(passage, last + 2)}`)) last += 2;
  // «муж моей сестры»
  if (
    isOne(passage, last + 1, russianPossessors, NONE) &&
    isAdjacent(passage, last) &&
    isTie(passage, last + 2) &&
    isAdjacent(passage, last + 1)
  )
    last += 2;
  return [from, last];
}
