/** Runs of name parts with capitals: given name, patronymic, surname, initials, in the orders that people write them. */
import * as en from '../../lang/en/lexicon/persons.ts';
import { englishTitles } from '../../lang/en/titles.ts';
import { foldKey } from '../../lang/index.ts';
import * as ru from '../../lang/ru/lexicon/persons.ts';
import type { Passage } from '../passage.ts';
import { isAdjacent, isCapital, lowerAt } from '../tokens.ts';
import { isInitial, type Part, roleOf, triggerBefore } from './name-roles.ts';

/** After these a word that is also a place is a surname: George Bush, Ms Husenatu Bah. */
const introduces = (part: Part | undefined): boolean =>
  part !== undefined &&
  (part.role === 'given' || part.role === 'initial' || (part.role === 'plain' && !part.ordinary));

/** «Елизавета II» */
const ROMAN = /^[IVX]{1,5}$/;
const LONGEST = 6;
/** The longest run of name parts that starts at `i`. `end` is the offset where it ends, with the stop of an initial. */
export function chainAt(
  passage: Passage,
  i: number,
): { parts: readonly Part[]; last: number; end: number } | null {
  const first = roleOf(passage, i, false, triggerBefore(passage, i) !== null);
  if (!first) return null;
  const { tokens, text } = passage;
  const parts: Part[] = [first];
  let last = i;
  let end = tokens[i]?.span.end ?? 0;
  const stop = (at: number): void => {
    if (text[end] === '.' && isInitial(passage, at)) end++;
  };
  stop(i);
  while (parts.length < LONGEST) {
    const dotted = end > (tokens[last]?.span.end ?? 0) ? last + 1 : last;
    if (!isAdjacent(passage, dotted)) break;
    const next = dotted + 1;
    const word = lowerAt(passage, next);
    const particle = ru.nameParticles.has(word) || en.englishParticles.has(word);
    const shouted =
      tokens[last]?.shape === 'upper' &&
      (tokens[last]?.text.length ?? 0) > 1 &&
      parts.some((p) => p.role === 'given');
    const part = roleOf(
      passage,
      particle && !isCapital(tokens[next]) ? next + 1 : next,
      shouted,
      introduces(parts.at(-1)),
    );
    if (!part && ROMAN.test(tokens[next]?.text ?? '') && parts.at(-1)?.role === 'given') {
      last = next;
      end = tokens[next]?.span.end ?? end;
      break;
    }
    if (!part || (part.at !== next && !isAdjacent(passage, next))) {
      if (particle && parts.length > 1) {
        // «Мамед Али оглы» ends with its particle.
        last = next;
        end = tokens[next]?.span.end ?? end;
      }
      break;
    }
    if (tokens[part.at]?.sentenceStart && part.role !== 'patronymic' && part.role !== 'surname') break;
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
      ? titleWords.has(lower)
      : /^г-(?:н|на|ну|ном|жа|жи|же|жу|жой)$/u.test(lower);
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
