/** Bracketed labels: in the language and case of the sentence, with one article and one pair of brackets. */
import type { Analysis } from '../domain/analysis.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Span } from '../domain/span.ts';
import { isDeterminer, withoutArticle } from '../lang/en/determiners.ts';
import { caseAt, inflectPhrase, inPlural, isPlural } from '../lang/index.ts';
import { caseAfterPreposition, dateAsTime, inflectDate, isDateLabel, isNamed } from '../lang/ru/dates.ts';
import { languageAround, standsAlone, wordBefore } from './around.ts';

export type Put = Readonly<{ span: Span; replacement: string }>;

/** In brackets, unless the source already has them around the span. */
export function bracketed(text: string, span: Span, label: string): string {
  return text.charAt(span.start - 1) === '[' && text.charAt(span.end) === ']' ? label : `[${label}]`;
}

/** Kinds whose labels speak of people, of whom there may be several. */
const ofPeople: ReadonlySet<Kind> = new Set(['profession', 'relation', 'ethnicity', 'religion']);
/** Kinds whose value in a field is named, whatever case its words are in; a place or firm there may follow a preposition. */
const isNamedAlone = (kind: Kind): boolean => kind !== 'place' && kind !== 'organisation';

function russianLabel(analysis: Analysis, span: Span, kind: Kind, ru: string, nominative: boolean): string {
  if (isFigure(ru)) return ru;
  if (nominative) return inflectPhrase(ru, 'nom');
  const said = caseAt(analysis, span);
  const to =
    isNamedAlone(kind) && standsAlone(analysis, span) && !wordBefore(analysis, span) ? 'nom' : said.case;
  return inflectPhrase(ru, to, ofPeople.has(kind) ? said.number : 'sing');
}

const capitalLike = (source: string, word: string): string =>
  /^\p{Lu}/u.test(source) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/**
 * A Russian date. After a preposition it takes that preposition's case; said of a time it answers "when"
 * (`в сентябре 2022` -> `[осенью 2022]`, the preposition with it); alone it is named.
 */
function russianDate(analysis: Analysis, span: Span, ru: string, nominative: boolean): Put {
  if (nominative || standsAlone(analysis, span))
    return { span, replacement: bracketed(analysis.text, span, ru) };
  const before = wordBefore(analysis, span);
  const governed = before && caseAfterPreposition(before.text.toLowerCase());
  if (before && governed === 'loc' && /^во?$/iu.test(before.text)) {
    const time = dateAsTime(ru);
    const [preposition = '', ...rest] = time.split(' ');
    if (/^во?$/u.test(preposition))
      return { span, replacement: bracketed(analysis.text, span, rest.join(' ')) };
    const whole = { start: before.span.start, end: span.end };
    return { span: whole, replacement: bracketed(analysis.text, whole, capitalLike(before.text, time)) };
  }
  const named = isNamed(analysis.text.slice(span.start, span.end));
  const label = governed ? inflectDate(ru, governed) : named ? ru : dateAsTime(ru);
  return { span, replacement: bracketed(analysis.text, span, label) };
}

const isWholeDay = (en: string): boolean => /^(?:\p{L}+, )?\d{1,2} /u.test(en);
/** English says `on` a day but `in` a month: `on 21 September` -> `in [late September]`. */
function englishDate(analysis: Analysis, span: Span, en: string): Put {
  const before = wordBefore(analysis, span);
  const label = before && isDeterminer(before.text) ? withoutArticle(en) : en;
  if (before?.text.toLowerCase() !== 'on' || isWholeDay(en))
    return { span, replacement: bracketed(analysis.text, span, label) };
  const whole = { start: before.span.start, end: span.end };
  return {
    span: whole,
    replacement: `${capitalLike(before.text, 'in')} ${bracketed(analysis.text, span, label)}`,
  };
}

/** The figures of a band and the like are said alike in both languages and in every case. */
const isFigure = (label: string): boolean => !/\p{L}/u.test(label);

/**
 * What to put for a label and over which span, which may take in a preposition right before it. `nominative`: for a
 * table, where nothing is said around it.
 */
export function putLabel(
  analysis: Analysis,
  span: Span,
  kind: Kind,
  label: Readonly<{ en: string; ru: string }>,
  nominative: boolean,
): Put {
  const { text } = analysis;
  const russian = languageAround(analysis, span) === 'ru';
  if (kind === 'date' && isDateLabel(label.ru))
    return russian
      ? russianDate(analysis, span, label.ru, nominative)
      : englishDate(analysis, span, label.en);
  if (russian) {
    const ru = russianLabel(analysis, span, kind, label.ru, nominative);
    return { span, replacement: bracketed(text, span, ru) };
  }
  const before = wordBefore(analysis, span);
  const several = !nominative && ofPeople.has(kind) && isPlural(text.slice(span.start, span.end));
  if (several) return { span, replacement: bracketed(text, span, inPlural(label.en)) };
  const determined = before !== undefined && (isDeterminer(before.text) || /['’]s$/i.test(before.text));
  return { span, replacement: bracketed(text, span, determined ? withoutArticle(label.en) : label.en) };
}
