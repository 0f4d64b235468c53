/**
 * What is said of a detail twice. A tail after a comma goes on with it: «ожог на левой, от запястья до локтя», "pregnant, 3rd". An echo
 * is its number or its thing by itself, later in the note: "Fourteen." A person decides on both.
 */

import { tokenAt } from '../../domain/analysis.ts';
import type { Kind } from '../../domain/kinds.ts';
import { englishClasses } from '../../lang/en/lexicon/details.ts';
import { englishOrdinalEndings } from '../../lang/en/lexicon/grammar.ts';
import { englishClauseStarts } from '../../lang/en/lexicon/work.ts';
import { tailWords } from '../../lang/lexicons.ts';
import { russianClasses } from '../../lang/ru/lexicon/details.ts';
import { russianClauseStarts } from '../../lang/ru/lexicon/work.ts';
import { candidate, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { basesAt, numberOf } from '../phrasebook.ts';
import { isVerb } from '../ties.ts';
import { isAdjacent, isCapital, lowerAt, spanOf } from '../tokens.ts';

/** Kinds that are told in pieces. */
const told: ReadonlySet<Kind> = new Set(['feature', 'event', 'health', 'legal']);
/** A court is told in whole clauses: no tails. */
const tailed: ReadonlySet<Kind> = new Set(['feature', 'event', 'health']);
/** Words of a tail at most, and pieces. */
const MOST = 5;
const PIECES = 2;
const LEAST_ECHOED = 5;

const bodily = new Set(
  [...Object.values(russianClasses), ...Object.values(englishClasses)].flatMap((words) => words.split(' ')),
);
const TAIL_MARK = /^[,!–—]$/u;
/** `3rd`, `L4`: figures with letters. */
const CODED = new RegExp(
  `^(?:\\d{1,2}(?:${englishOrdinalEndings})|\\p{Lu}\\d{1,2}(?:[-–]\\p{Lu}?\\d{1,2})?)$`,
  'u',
);

const goesOn = (passage: Passage, i: number): boolean => {
  const token = passage.tokens[i];
  if (!token?.word) return false;
  const bases = [lowerAt(passage, i), ...basesAt(passage, i)];
  return CODED.test(token.text) || bases.some((b) => bodily.has(b) || tailWords.sides.has(b));
};

/** The piece without a verb that follows the mark at `mark`; null where something else stands there. */
function pieceAfter(
  passage: Passage,
  mark: number,
  kind: Kind,
): Readonly<{ last: number; belongs: boolean }> | null {
  const { tokens } = passage;
  if (!TAIL_MARK.test(tokens[mark]?.text ?? '')) return null;
  const withIt = tailWords.carried.has(lowerAt(passage, mark + 1));
  if (tokens[mark]?.text === '!' && !withIt) return null;
  let last = mark;
  let belongs = withIt && kind === 'event';
  while (last - mark < MOST && tokens[last + 1]?.word && (last === mark || isAdjacent(passage, last))) {
    const at = last + 1;
    const token = tokens[at];
    const starts = token?.lang === 'ru' ? russianClauseStarts : englishClauseStarts;
    const joins = tailWords.joining.has(lowerAt(passage, at));
    if (isVerb(passage, at) || (starts.has(lowerAt(passage, at)) && !joins)) return null;
    if (token && isCapital(token) && passage.words(token).facts().given) return null;
    belongs ||= goesOn(passage, at) || (kind === 'event' && valueAt(passage, at) !== null);
    last = at;
  }
  return last > mark && !tokens[last + 1]?.word ? { last, belongs } : null;
}

function tails(passage: Passage, before: readonly Finding[]): readonly Finding[] {
  return before.flatMap((finding) => {
    if (!tailed.has(finding.kind)) return [];
    const end = tokenAt(passage.tokens, finding.span.end - 1);
    if (passage.tokens[end]?.span.end !== finding.span.end) return [];
    let last = end;
    let read = end;
    for (let n = 0; n < PIECES; n++) {
      const piece = pieceAfter(passage, read + 1, finding.kind);
      if (piece === null || (!piece.belongs && piece.last > read + 2)) break;
      read = piece.last;
      if (piece.belongs) last = read;
    }
    const span = { start: finding.span.start, end: passage.tokens[last]?.span.end ?? finding.span.end };
    return last > end ? [candidate(span, finding.kind, 'tail', 0.4)] : [];
  });
}

const valueAt = (passage: Passage, i: number): number | null => {
  const token = passage.tokens[i];
  return token?.word ? numberOf(passage.words(token), token) : null;
};

/** A number that counts nothing: a mark or a word of grammar follows. */
const standsAlone = (passage: Passage, i: number): boolean => {
  const next = passage.tokens[i + 1];
  return !next?.word || (next.shape === 'lower' && passage.words(next).functional());
};

/** What may be said again by itself: numbers of a deed or look, things worn, terms of punishment word by word. */
type Said = Readonly<{
  numbers: Map<number, Kind>;
  things: Map<string, Kind>;
  terms: Map<string, readonly string[]>;
}>;

function saidIn(passage: Passage, before: readonly Finding[]): Said {
  const { tokens } = passage;
  const said: Said = { numbers: new Map(), things: new Map(), terms: new Map() };
  for (const { span, kind } of before) {
    if (!told.has(kind) || kind === 'health') continue;
    const from = tokenAt(tokens, span.start);
    if (tokens[from]?.span.start !== span.start) continue;
    const words: string[] = [];
    let counted = false;
    for (let i = from; (tokens[i]?.span.end ?? Number.POSITIVE_INFINITY) <= span.end; i++) {
      const value = valueAt(passage, i);
      counted ||= value !== null;
      if (value !== null && value >= LEAST_ECHOED && kind !== 'legal') said.numbers.set(value, kind);
      words.push(lowerAt(passage, i));
    }
    const [first = '', ...rest] = words;
    if (kind === 'legal' && counted && rest.length > 0 && rest.length < MOST) said.terms.set(first, rest);
    if (kind === 'feature' && isWorn(passage, from))
      for (const base of basesAt(passage, from)) said.things.set(base, kind);
  }
  return said;
}
/** «кольцо в ноздре»: a thing worn, and a preposition that ties it to the body. */
const isWorn = (passage: Passage, i: number): boolean =>
  tailWords.onBody.has(lowerAt(passage, i + 1)) &&
  basesAt(passage, i).some((base) => tailWords.worn.has(base));

function echoes(passage: Passage, before: readonly Finding[]): readonly Finding[] {
  const { tokens } = passage;
  const { numbers, things, terms } = saidIn(passage, before);
  if (numbers.size + things.size + terms.size === 0) return [];
  const echo = (from: number, last: number, kind: Kind): readonly Finding[] => [
    candidate(spanOf(passage, from, last), kind, 'echo', 0.35),
  ];
  return tokens.flatMap((token, i) => {
    if (!token.word) return [];
    const rest = terms.get(lowerAt(passage, i));
    if (rest?.every((word, n) => lowerAt(passage, i + 1 + n) === word))
      return echo(i, i + rest.length, 'legal');
    const value = numbers.size > 0 && token.shape !== 'number' ? valueAt(passage, i) : null;
    const number = value !== null && standsAlone(passage, i) ? numbers.get(value) : undefined;
    const kind = number ?? basesAt(passage, i).flatMap((b) => things.get(b) ?? [])[0];
    return kind === undefined ? [] : echo(i, i, kind);
  });
}

export const tailsAndEchoes: Recognizer = {
  name: 'tails',
  kinds: ['feature', 'event', 'health', 'legal'],
  find: (passage, before) => {
    const withTails = tails(passage, before);
    return [...withTails, ...echoes(passage, [...before, ...withTails])];
  },
};
