/** Bracketed labels: in the language and case of the sentence, with one article and one pair of brackets. */

import type { Analysis } from '../domain/analysis.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Span } from '../domain/span.ts';
import { articleFor, isDeterminer, isIndefinite, withoutArticle } from '../lang/en/determiners.ts';
import { englishOn } from '../lang/en/lexicon/grammar.ts';
import { englishPersonLabel } from '../lang/en/person-labels.ts';
import { isAddition, isBe, isNounLike, isSubjectPronoun, mayEndBeforeTime } from '../lang/en/sentences.ts';
import { englishVerbLabel } from '../lang/en/verb-labels.ts';
import { inPlural, isPlural } from '../lang/index.ts';
import { groupLabels } from '../lang/labels.ts';
import { isDateLabel } from '../lang/ru/dates.ts';
import { governs } from '../lang/ru/prepositions.ts';
import { tieWord } from '../lang/ties.ts';
import { languageAround, standsAlone, wordAfter, wordBefore } from './around.ts';
import { bracketed, capitalLike, type Put } from './brackets.ts';
import { putRussian } from './russian.ts';

/** In figures or words, the day of a month: it says when, and is seldom a subject or stands before a noun. */
const isDay = (written: string): boolean => /(?<!\d)\d{1,2}(?!\d)/.test(written);
/** Whether a day stands where English wants no preposition (`Left 9 Nov.`), and a season or year wants one. */
function saysWhen(analysis: Analysis, span: Span): boolean {
  if (!isDay(analysis.text.slice(span.start, span.end))) return false;
  const before = wordBefore(analysis, span);
  const after = wordAfter(analysis, span);
  if (before) return !after && mayEndBeforeTime(before.text);
  return after !== undefined && isSubjectPronoun(after.text) && !standsAlone(analysis, span);
}

const isWholeDay = (en: string): boolean => /^(?:\p{L}+, )?\d{1,2} /u.test(en);
/** English says `on` a day but `in` a month: `on 21 September` -> `in [late September]`. */
function englishDate(analysis: Analysis, span: Span, en: string): Put {
  const before = wordBefore(analysis, span);
  const label = before && isDeterminer(before.text) ? withoutArticle(en) : en;
  if (!isWholeDay(en) && saysWhen(analysis, span))
    return { span, replacement: bracketed(analysis.text, span, `in ${label}`) };
  if (!before || !englishOn.has(before.text.toLowerCase()) || isWholeDay(en))
    return { span, replacement: bracketed(analysis.text, span, label) };
  const whole = { start: before.span.start, end: span.end };
  return {
    span: whole,
    replacement: `${capitalLike(before.text, 'in')} ${bracketed(analysis.text, span, label)}`,
  };
}

/**
 * `She is Muslim`, `he is a Baptist` -> `she is [of a minority religion]`: labels of peoples and faiths are words for groups,
 * which stand before a noun as they are, but behind a verb want their preposition.
 */
function predicateOf(analysis: Analysis, span: Span, kind: Kind, label: string): Put | null {
  if ((kind !== 'ethnicity' && kind !== 'religion') || !isGroup(label)) return null;
  const after = wordAfter(analysis, span);
  if (after && isNounLike(after.text)) return null;
  let before = wordBefore(analysis, span);
  let { start } = span;
  if (before && isIndefinite(before.text)) {
    start = before.span.start;
    before = wordBefore(analysis, before.span);
  }
  while (before && isAddition(before.text)) before = wordBefore(analysis, before.span);
  if (!before || !isBe(before.text)) return null;
  const replacement = bracketed(analysis.text, span, `of ${articleFor(label)} ${label}`);
  return { span: { start, end: span.end }, replacement };
}
const groups: ReadonlySet<string> = new Set(Object.values(groupLabels).map(({ en }) => en));
const isGroup = (label: string): boolean => groups.has(label) && withoutArticle(label) === label;

/** English labels of these speak of persons; those of peoples and faiths are adjectives, which have no plural. */
const hasPlural = (kind: Kind): boolean => kind === 'profession' || kind === 'relation';

/**
 * What to put for a label and over which span, which may take in words beside it: with `around`, which is not asked for
 * where another replacement stands there. `nominative`: for a table, where nothing is said around it.
 */
export function putLabel(
  analysis: Analysis,
  span: Span,
  kind: Kind,
  named: Readonly<{ en: string; ru: string }>,
  nominative: boolean,
  around: boolean,
): Put {
  const { text } = analysis;
  const governor = wordBefore(analysis, span);
  if (languageAround(analysis, span) === 'ru' || (governor && governs.has(governor.text.toLowerCase())))
    return putRussian({ analysis, span, kind, ru: named.ru, nominative, around });
  if (kind === 'date' && isDateLabel(named.ru) && around) return englishDate(analysis, span, named.en);
  const written = text.slice(span.start, span.end);
  const person = nominative ? null : englishPersonLabel(written, kind, named.en);
  const label = person === null ? named : { ...named, en: person };
  const [first = ''] = /^\p{L}+/u.exec(written) ?? [];
  const verb = nominative || !governor ? null : englishVerbLabel(first, governor.text, kind, label.en);
  if (verb) return { span, replacement: bracketed(text, span, verb) };
  const predicate = !nominative && around ? predicateOf(analysis, span, kind, label.en) : null;
  if (predicate) return predicate;
  const several =
    !nominative && hasPlural(kind) && isPlural(kind === 'relation' ? (tieWord(written) ?? written) : written);
  if (several) return { span, replacement: bracketed(text, span, inPlural(label.en)) };
  const before = wordBefore(analysis, span);
  if (around && before && isIndefinite(before.text) && text.slice(before.span.end, span.start) === ' ') {
    const said = withoutArticle(label.en);
    const fit = capitalLike(before.text, articleFor(said));
    const whole = { start: before.span.start, end: span.end };
    return fit === before.text
      ? { span, replacement: bracketed(text, span, said) }
      : { span: whole, replacement: `${fit} ${bracketed(text, span, said)}` };
  }
  const determined = before !== undefined && (isDeterminer(before.text) || /['’]s$/i.test(before.text));
  return { span, replacement: bracketed(text, span, determined ? withoutArticle(label.en) : label.en) };
}
