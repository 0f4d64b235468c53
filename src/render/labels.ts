/** Bracketed labels: in the language and case of the sentence, with one article and one pair of brackets. */

import type { Analysis } from '../domain/analysis.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Span } from '../domain/span.ts';
import { articleFor, isDeterminer, isIndefinite, withoutArticle } from '../lang/en/determiners.ts';
import { englishOn, englishThe } from '../lang/en/lexicon/grammar.ts';
import { englishPersonLabel } from '../lang/en/person-labels.ts';
import { englishPredicate, englishSomebodyWith } from '../lang/en/predicates.ts';
import {
  isAddition,
  isBe,
  isNounLike,
  isSaidOfSomebody,
  isSubjectPronoun,
  mayEndBeforeTime,
} from '../lang/en/sentences.ts';
import { verbLead, withheldSpan } from '../lang/en/spans.ts';
import { englishVerbLabel, namedSubject } from '../lang/en/verb-labels.ts';
import { inPlural, isPlural } from '../lang/index.ts';
import { groupLabels } from '../lang/labels.ts';
import { isDateLabel } from '../lang/ru/dates.ts';
import { governs } from '../lang/ru/prepositions.ts';
import { tieWord } from '../lang/ties.ts';
import { languageAround, languageOfWords, standsAlone, wordAfter, wordBefore } from './around.ts';
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
  // `on the 5th of March`
  const article = before && englishThe.has(before.text.toLowerCase()) ? before : undefined;
  const on = article ? wordBefore(analysis, article.span) : before;
  if (!on || !englishOn.has(on.text.toLowerCase()) || isWholeDay(en))
    return { span, replacement: bracketed(analysis.text, span, label) };
  const whole = { start: on.span.start, end: span.end };
  return {
    span: whole,
    replacement: `${capitalLike(on.text, 'in')} ${bracketed(analysis.text, span, label)}`,
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

/** Kinds whose mentions are names: they stand in the language of the sentence. */
const isNamed: ReadonlySet<Kind> = new Set(['person', 'place', 'address', 'organisation']);

/**
 * `was fined` -> `was [involved in a legal matter]`, `he is a choirboy` -> `he is a [person with a distinguishing feature]`; null
 * where no form of `be` stands before, or the label is said behind it as it is.
 */
function behindBe(
  analysis: Analysis,
  span: Span,
  kind: Kind,
  label: string,
  subject: boolean,
): string | null {
  const before = wordBefore(analysis, span);
  const article = before && isIndefinite(before.text) ? before : undefined;
  let verb = article ? wordBefore(analysis, article.span) : before;
  while (verb && isAddition(verb.text)) verb = wordBefore(analysis, verb.span);
  if (!verb || !isBe(verb.text)) return null;
  if (!article) return englishPredicate(kind, label);
  const who = wordBefore(analysis, verb.span)?.text ?? '';
  const isSomebody = subject || isSaidOfSomebody(verb.text, who);
  return isSomebody ? englishSomebodyWith(kind, label) : null;
}
/** `an orphan` -> `a [person with ...]`: the article before takes the sound of what stands there now. */
function withFitArticle(analysis: Analysis, put: Put, said: string, around: boolean): Put {
  const before = wordBefore(analysis, put.span);
  if (!around || !before || !isIndefinite(before.text)) return put;
  const fit = capitalLike(before.text, articleFor(said));
  return fit === before.text
    ? put
    : { span: { start: before.span.start, end: put.span.end }, replacement: `${fit} ${put.replacement}` };
}

/** What stands beside a mention: a name right before it, whose verb it may begin with; a name right behind it. */
export type Neighbours = Readonly<{ nameBefore: boolean; nameAfter: boolean }>;

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
  { nameBefore, nameAfter }: Neighbours,
): Put {
  const { text } = analysis;
  const governor = wordBefore(analysis, span);
  const language = (isNamed.has(kind) ? languageAround : languageOfWords)(analysis, span);
  if (language === 'ru' || (governor && governs.has(governor.text.toLowerCase())))
    return putRussian({ analysis, span, kind, ru: named.ru, nominative, around });
  const lead = kind === 'date' || kind === 'money' ? verbLead(text.slice(span.start, span.end)) : '';
  if (lead !== '') {
    const rest = { start: span.start + lead.length, end: span.end };
    const put = putLabel(analysis, rest, kind, named, nominative, false, { nameBefore: false, nameAfter });
    return { span, replacement: lead + put.replacement };
  }
  if (kind === 'date' && isDateLabel(named.ru) && around) return englishDate(analysis, span, named.en);
  const lasted =
    kind === 'date' && !nominative ? withheldSpan(text.slice(span.start, span.end), named.en) : null;
  if (lasted) return { span, replacement: bracketed(text, span, lasted) };
  const written = text.slice(span.start, span.end);
  const person = nominative ? null : englishPersonLabel(written, kind, named.en);
  const label = person === null ? named : { ...named, en: person };
  const [first = ''] = /^(?:\p{L}{1,8}n['’]t(?!\p{L})|\p{L}+)/u.exec(written) ?? [];
  const subject = nameBefore ? namedSubject : governor?.text;
  const owned = /^['’]s(?!\p{L})/u.test(text.slice(span.end, span.end + 3));
  const verb =
    nominative || owned || subject === undefined ? null : englishVerbLabel(first, subject, kind, named.en);
  if (verb) return { span, replacement: bracketed(text, span, verb) };
  const predicate = !nominative && around ? predicateOf(analysis, span, kind, label.en) : null;
  if (predicate) return predicate;
  const being = nominative ? null : behindBe(analysis, span, kind, label.en, nameBefore);
  if (being)
    return withFitArticle(analysis, { span, replacement: bracketed(text, span, being) }, being, around);
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
  const determined =
    (nameAfter && hasPlural(kind)) ||
    (before !== undefined && (isDeterminer(before.text) || /['’]s$/i.test(before.text)));
  return { span, replacement: bracketed(text, span, determined ? withoutArticle(label.en) : label.en) };
}
