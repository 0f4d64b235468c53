/** Runs of name parts with capitals: given name, patronymic, surname, initials, in the orders that people write them. */
import { englishI } from '../../lang/en/lexicon/grammar.ts';
import * as en from '../../lang/en/lexicon/persons.ts';
import { englishTitles } from '../../lang/en/titles.ts';
import { foldKey } from '../../lang/index.ts';
import { personWords } from '../../lang/lexicons.ts';
import * as ru from '../../lang/ru/lexicon/persons.ts';
import type { Passage } from '../passage.ts';
import { closingQuote, isAdjacent, isCapital, lowerAt } from '../tokens.ts';
import { isFather, isInitial, type Part, pastParticles, roleOf, triggerBefore } from './name-roles.ts';

/** After these a word that is also a place is a surname: George Bush, Ms Husenatu Bah. */
const introduces = (part: Part | undefined): boolean =>
  part !== undefined &&
  (part.role === 'given' || part.role === 'initial' || (part.role === 'plain' && !part.ordinary));

const syllableSurnames: ReadonlySet<string> = new Set([
  ...ru.russianSyllableSurnames,
  ...en.englishSyllableSurnames,
]);
const SYLLABLES = 8;
/** «Ким Ен Су», "Nguyen Thi Lan": a short word after a surname of one syllable is a given name, whatever else it means. */
const afterSyllable = (passage: Passage, first: number, at: number): Part | null => {
  const token = passage.tokens[at];
  return at - first <= 2 &&
    isCapital(token) &&
    token.shape !== 'upper' &&
    !token.sentenceStart &&
    token.text.length > 1 &&
    token.text.length <= SYLLABLES &&
    syllableSurnames.has(lowerAt(passage, first)) &&
    !passage.words(token).functional()
    ? { at, role: 'given', ordinary: false }
    : null;
};

/** Index of the mark that closes a nickname after a given name, before a surname: «Игорь „Гвоздь“ Матюшин»; or -1. */
function nicknameEnd(passage: Passage, i: number): number {
  const close = closingQuote(passage, i);
  if (close < 0 || close - i > 3) return -1;
  const next = passage.tokens[close + 1];
  return isCapital(next) &&
    !next.sentenceStart &&
    next.span.start - (passage.tokens[close]?.span.end ?? 0) === 1
    ? close
    : -1;
}

/** «Коваль, М.», "Koval, M.": the surname before a comma, as lists write it. Index of the initial, or -1. */
const listedInitial = (passage: Passage, { role, ordinary, at }: Part): number =>
  (role === 'surname' || (role === 'plain' && !ordinary)) &&
  lowerAt(passage, at + 1) === ',' &&
  isInitial(passage, at + 2)
    ? at + 2
    : -1;

/** «Елизавета II» */
const ROMAN = /^[IVX]{1,5}$/;
/** A number of that name; "Elvira I know" is none. */
const isNumeral = (passage: Passage, i: number): boolean =>
  ROMAN.test(passage.tokens[i]?.text ?? '') &&
  !(
    englishI.has(lowerAt(passage, i)) &&
    passage.tokens[i + 1]?.shape === 'lower' &&
    passage.tokens[i]?.lang === 'en'
  );
/** «Таня Л. Три часа говорили.»: an everyday word behind a Russian surname cut short begins a sentence. */
const beginsSentence = ({ tokens }: Passage, parts: readonly Part[], { at, role, ordinary }: Part): boolean =>
  ordinary &&
  role === 'plain' &&
  tokens[at]?.lang === 'ru' &&
  parts.at(-1)?.role === 'initial' &&
  parts.at(-2)?.role === 'given';

const LONGEST = 6;
/** The longest run of name parts that starts at `i`. `end` is the offset where it ends, with the stop of an initial. */
export function chainAt(
  passage: Passage,
  i: number,
): { parts: readonly Part[]; last: number; end: number } | null {
  const trigger = triggerBefore(passage, i);
  const first = roleOf(passage, i, false, trigger !== null, trigger === 'naming');
  if (!first) return null;
  const { tokens, text } = passage;
  const parts: Part[] = [first];
  let last = i;
  let end = tokens[i]?.span.end ?? 0;
  const stop = (at: number): void => {
    if (text[end] === '.' && isInitial(passage, at)) end++;
  };
  stop(i);
  const listed = listedInitial(passage, first);
  if (listed > 0) {
    end = (tokens[listed]?.span.end ?? 0) + 1;
    return { parts: [first, { at: listed, role: 'initial', ordinary: false }], last: listed, end };
  }
  while (parts.length < LONGEST) {
    const dotted = end > (tokens[last]?.span.end ?? 0) ? last + 1 : last;
    const closed = parts.at(-1)?.role === 'given' ? nicknameEnd(passage, dotted + 1) : -1;
    if (!isAdjacent(passage, dotted) && !(closed > 0 && tokens[dotted + 1]?.span.start === end + 1)) break;
    const next = closed > 0 ? closed + 1 : dotted + 1;
    if (isFather(passage, last)) {
      parts.push({ at: next, role: 'patronymic', ordinary: false });
      last = next;
      end = tokens[next]?.span.end ?? end;
      continue;
    }
    const past = pastParticles(passage, next);
    const particle = past > next;
    const shouted =
      tokens[last]?.shape === 'upper' &&
      (tokens[last]?.text.length ?? 0) > 1 &&
      parts.some((p) => p.role === 'given');
    const part =
      afterSyllable(passage, i, next) ??
      roleOf(passage, particle && !isCapital(tokens[next]) ? past : next, shouted, introduces(parts.at(-1)));
    if (!part && isNumeral(passage, next) && parts.at(-1)?.role === 'given') {
      last = next;
      end = tokens[next]?.span.end ?? end;
      break;
    }
    if (!part || (part.at !== next && !isAdjacent(passage, next))) break;
    if (beginsSentence(passage, parts, part)) break;
    if (
      tokens[part.at]?.sentenceStart &&
      part.role !== 'patronymic' &&
      part.role !== 'surname' &&
      parts.at(-1)?.role !== 'initial'
    )
      break;
    if (
      part.role === 'given' &&
      parts.some((p) => p.role === 'given') &&
      parts.some((p) => p.role === 'surname' || p.role === 'patronymic') &&
      passage.tokens[i]?.lang === 'ru' &&
      roleOf(passage, part.at + 1) !== null
    )
      break;
    parts.push(part);
    last = part.at;
    end = tokens[last]?.span.end ?? end;
    stop(last);
  }
  return { parts, last, end };
}

const titleWords: ReadonlySet<string> = new Set(englishTitles);
/** Offset where a title that belongs to the name starts ("Prof. Lind", «г-жа Орлова»); readers of names know these. */
export function titleStart(passage: Passage, i: number): number | null {
  const at = lowerAt(passage, i - 1) === '.' ? i - 2 : i - 1;
  const token = passage.tokens[at];
  const first = passage.tokens[i];
  if (!token?.word || !first || first.span.start - token.span.end > 3) return null;
  const lower = lowerAt(passage, at);
  const belongs =
    isCapital(token) && token.lang === 'en'
      ? titleWords.has(lower) || en.englishOtherTitles.has(lower)
      : personWords.smallTitles.has(lower);
  return belongs && !passage.text.slice(token.span.end, first.span.start).includes('\n')
    ? token.span.start
    : null;
}

/** Whether the words together are a place's name: Sergiev Posad, Verkhny Lars. */
export const isPlace = (passage: Passage, parts: readonly Part[]): boolean => {
  const words = parts.flatMap((p) => passage.tokens[p.at] ?? []).map((t) => passage.words(t));
  const last = words.map((w) => [w.key(), ...w.bases().map(foldKey)]);
  const phrases = last.reduce<readonly string[]>(
    (all, keys) => (all.length === 0 ? keys : all.flatMap((a) => keys.map((k) => `${a} ${k}`)).slice(0, 12)),
    [],
  );
  return phrases.some((phrase) => passage.gazetteer.lookup(phrase).length > 0);
};
