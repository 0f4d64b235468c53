/** Russian labels: in the case of the sentence, with what stands around them made to agree. */
import type { Analysis, Token } from '../domain/analysis.ts';
import type { Kind } from '../domain/kinds.ts';
import type { GrammaticalCase } from '../domain/names.ts';
import { type Span, sliceSpan } from '../domain/span.ts';
import { caseAt, inflectPhrase } from '../lang/index.ts';
import { kindLabels, toldByWordsForPersons } from '../lang/labels.ts';
import { agreeWith, isNounAfter, isPlaceAdjective, predicateWith } from '../lang/ru/agree.ts';
import { caseOfAmount } from '../lang/ru/case.ts';
import { isClause, isCopula, isOrdinaryNoun, isVerb, isWith, leadOf, mayBeNamed } from '../lang/ru/clause.ts';
import {
  caseAfterPreposition,
  dateAsTime,
  inflectDate,
  isDecadeIn,
  isIn,
  isNamed,
  isYearIn,
  withheldDecade,
  withheldSpan,
  withheldYear,
} from '../lang/ru/dates.ts';
import { russianPersonLabel } from '../lang/ru/person-labels.ts';
import { headOf } from '../lang/ru/phrase.ts';
import { addressPreposition, governs, isPlacing, ORIGIN } from '../lang/ru/prepositions.ts';
import { russianVerbLabel } from '../lang/ru/verb-labels.ts';
import { sentenceAround, standsAlone, wordAfter, wordBefore, wordsBefore } from './around.ts';
import { bracketed, capitalLike, isFigure, ofPeople, type Put } from './brackets.ts';

/** A label to put over a span. `nominative`: for a table, where nothing is said around it. */
export type Labelled = Readonly<{
  analysis: Analysis;
  span: Span;
  kind: Kind;
  ru: string;
  nominative: boolean;
  /** Whether words beside the span may change with it; where another replacement stands there they do not. */
  around: boolean;
}>;

/** Kinds whose value in a field is named, whatever case its words are in; a place or firm there may follow a preposition. */
const isNamedAlone = (kind: Kind): boolean => kind !== 'place' && kind !== 'organisation';
/** Kinds of which a mention is often said in a clause of its own: `варю заборы`. */
const mayBeClause = (kind: Kind): boolean =>
  kind !== 'relation' && kind !== 'place' && kind !== 'organisation';
/** Kinds of which a mention may begin with its preposition, which then stays: `под Тверью`. */
const keepsLead: ReadonlySet<Kind> = new Set(['place', 'address', 'organisation', 'date', 'money']);

/** `пиши на`, `переводи на`: one writes, calls and pays to them; nothing is on them. */
const addressed: ReadonlySet<Kind> = new Set(['email', 'phone', 'account']);

/** `Саша: ` before what she says. */
const LABEL = /^[\p{L}. ]{1,40}: /u;
const isSentence = (analysis: Analysis, span: Span): boolean => {
  const { text } = analysis;
  const { start, end } = sentenceAround(analysis, span);
  return (
    !/\p{L}/u.test(text.slice(start, span.start).replace(LABEL, '')) &&
    !/\p{L}/u.test(text.slice(span.end, end))
  );
};

/** A place that the dictionary knows only as another word (`Роста`), with nothing before it that could govern it. */
const isOnlyWord = ({ analysis, span, kind }: Labelled): boolean =>
  kind === 'place' &&
  !wordBefore(analysis, span) &&
  /^\p{Lu}\p{Ll}+$/u.test(sliceSpan(analysis.text, span)) &&
  isOrdinaryNoun(sliceSpan(analysis.text, span));

/** Labels that say who somebody is have a plural. */
const isOfPeople = ({ kind, ru }: Labelled): boolean =>
  ofPeople.has(kind) || (toldByWordsForPersons.has(kind) && headOf(ru)?.animate === true);

function caseOf(labelled: Labelled): Readonly<{ case: GrammaticalCase; plural: boolean }> {
  const { analysis, span, kind, nominative } = labelled;
  const written = sliceSpan(analysis.text, span);
  const nom = { case: 'nom', plural: false } as const;
  if (nominative) return nom;
  const before = wordBefore(analysis, span);
  // `была левых взглядов`: views that somebody is of.
  if (kind === 'politics' && labelled.ru === kindLabels.politics.ru && before && isCopula(before.text))
    return { case: 'gen', plural: false };
  if (
    mayBeClause(kind) &&
    (isClause(written) || leadOf(written)) &&
    !(before && governs.has(before.text.toLowerCase()))
  )
    return nom;
  if (kind === 'money') return { case: caseOfAmount(analysis, span), plural: false };
  if (isNamedAlone(kind) && isSentence(analysis, span) && (kind === 'address' || mayBeNamed(written)))
    return nom;
  if (isNamedAlone(kind) && standsAlone(analysis, span) && !wordBefore(analysis, span)) return nom;
  if (isOnlyWord(labelled)) return nom;
  if (kind === 'organisation' && isNameInQuotes(analysis, span)) return nom;
  if (addressed.has(kind) && before && isPlacing(before.text)) return { case: 'acc', plural: false };
  const said = caseAt(analysis, span);
  return { case: said.case, plural: isOfPeople(labelled) && said.number === 'plur' };
}

/** `фонд «Тихая гавань»`: what is named in quotation marks behind the word for what it is. */
function isNameInQuotes(analysis: Analysis, { start }: Span): boolean {
  if (!/[«"“„]/.test(analysis.text.charAt(start - 1))) return false;
  const noun = wordBefore(analysis, { start: start - 1, end: start });
  return noun !== undefined && isOrdinaryNoun(noun.text);
}

/** What is said of a time in a sentence with a verb says when; alone, or in a field, the time is named. */
function saysWhen(analysis: Analysis, span: Span): boolean {
  if (!standsAlone(analysis, span)) return true;
  if (/:[ \t]{0,8}$/.test(analysis.text.slice(Math.max(0, span.start - 9), span.start))) return false;
  const { start, end } = sentenceAround(analysis, span);
  return analysis.tokens.some(
    ({ span: at, word, text }) =>
      word &&
      at.start >= start &&
      at.end <= end &&
      (at.end <= span.start || at.start >= span.end) &&
      isVerb(text),
  );
}

/**
 * A date. After a preposition it takes that preposition's case; said of a time it answers "when"
 * (`в сентябре 2022` -> `[осенью 2022]`, the preposition with it); alone it is named.
 */
function putDate({ analysis, span, ru, nominative }: Labelled): Put {
  const { text } = analysis;
  const written = sliceSpan(text, span);
  if (nominative || !saysWhen(analysis, span)) return { span, replacement: bracketed(text, span, ru) };
  const before = wordBefore(analysis, span);
  const lasted = ru === kindLabels.date.ru ? withheldSpan(written) : null;
  if (lasted) {
    const to = (before && governs.get(before.text.toLowerCase())?.[0]) ?? 'acc';
    return { span, replacement: bracketed(text, span, inflectPhrase(lasted, to === 'loc' ? 'acc' : to)) };
  }
  const governed = before && caseAfterPreposition(before.text.toLowerCase());
  if (before && governed === 'loc' && isIn(before.text)) {
    if (ru === kindLabels.date.ru && isDecadeIn(written))
      return { span, replacement: bracketed(text, span, withheldDecade) };
    if (ru === kindLabels.date.ru && isYearIn(written))
      return { span, replacement: bracketed(text, span, withheldYear) };
    const time = dateAsTime(ru);
    const [preposition = '', ...rest] = time.split(' ');
    if (isIn(preposition)) return { span, replacement: bracketed(text, span, rest.join(' ')) };
    const whole = { start: before.span.start, end: span.end };
    return { span: whole, replacement: bracketed(text, whole, capitalLike(before.text, time)) };
  }
  const label = governed ? inflectDate(ru, governed) : isNamed(written) ? ru : dateAsTime(ru);
  return { span, replacement: bracketed(text, span, label) };
}

/** `весь сентябрь` -> `всю [осень]`: adjectives before the label take its gender. */
function withAdjectives(labelled: Labelled, put: Put, to: GrammaticalCase): Put {
  const { analysis, ru } = labelled;
  let { span, replacement } = put;
  for (;;) {
    const before = wordBefore(analysis, span);
    const said = before && agreeWith(before.text, to, ru);
    if (!before || !said) return { span, replacement };
    replacement = said + analysis.text.slice(before.span.end, span.start) + replacement;
    span = { start: before.span.start, end: span.end };
  }
}

/** `нужен инсулин` -> `нужно [лекарство]`: the predicate beside a subject takes the gender of what stands there now. */
function withPredicate({ analysis, span, ru }: Labelled, put: Put): Put {
  const written = sliceSpan(analysis.text, span);
  const before = wordBefore(analysis, put.span);
  const saidBefore = before && predicateWith(before.text, written, ru);
  if (before && saidBefore)
    return {
      span: { start: before.span.start, end: put.span.end },
      replacement: saidBefore + analysis.text.slice(before.span.end, put.span.start) + put.replacement,
    };
  const after = before && governs.has(before.text.toLowerCase()) ? undefined : wordAfter(analysis, put.span);
  const saidAfter = after && predicateWith(after.text, written, ru);
  if (!after || !saidAfter) return put;
  return {
    span: { start: put.span.start, end: after.span.end },
    replacement: put.replacement + analysis.text.slice(put.span.end, after.span.start) + saidAfter,
  };
}

/** `в новосибирских записях` -> `в записях [из Города-1]`; null where the place is no adjective with its noun after it. */
function putAdjective({ analysis, span, kind, ru }: Labelled): Put | null {
  const written = sliceSpan(analysis.text, span);
  if (kind !== 'place' || !isPlaceAdjective(written)) return null;
  const noun: Token | undefined = wordAfter(analysis, span);
  const origin = `${ORIGIN} ${inflectPhrase(ru, 'gen')}`;
  // `мы земляки, приморские`
  if (!noun && !wordBefore(analysis, span))
    return { span, replacement: bracketed(analysis.text, span, origin) };
  if (!noun || noun.text !== noun.text.toLowerCase() || !isNounAfter(written, noun.text)) return null;
  const whole = { start: span.start, end: noun.span.end };
  return { span: whole, replacement: `${noun.text} [${origin}]` };
}

/** One is `на улице`, but `по адресу`. */
function putAddress(labelled: Labelled, put: Put): Put {
  const { analysis, span, ru } = labelled;
  const before = wordBefore(analysis, span);
  const other = before && addressPreposition(before.text);
  if (!before || !other) return put;
  const gap = analysis.text.slice(before.span.end, span.start);
  return {
    span: { start: before.span.start, end: span.end },
    replacement: other.preposition + gap + bracketed(analysis.text, span, inflectPhrase(ru, other.case)),
  };
}

/**
 * Work that one is `в` or `на`, told by who does it: `в доставке` -> `[работник транспорта]`, after a verb
 * `[работником транспорта]`.
 */
function putWorker(labelled: Labelled): Put | null {
  const { analysis, span, kind, ru } = labelled;
  const before = kind === 'profession' ? wordBefore(analysis, span) : undefined;
  if (!before || !isPlacing(before.text) || !headOf(ru)?.animate) return null;
  const whole = { start: before.span.start, end: span.end };
  const verb = wordBefore(analysis, whole);
  const label = inflectPhrase(ru, verb && isVerb(verb.text) ? 'ins' : 'nom');
  return { span: whole, replacement: bracketed(analysis.text, span, label) };
}

/** `я была под следствием` -> `я [столкнулась с правовым вопросом]`: the verb goes with what it was said of. */
function putState({ analysis, span, kind, ru }: Labelled): Put | null {
  const before = wordBefore(analysis, span);
  if (!before || !isCopula(before.text) || !leadOf(sliceSpan(analysis.text, span))) return null;
  if (kind !== 'legal' && kind !== 'health' && kind !== 'family') return null;
  const whole = { start: before.span.start, end: span.end };
  const verb = russianVerbLabel(before.text, wordsBefore(analysis, before.span), undefined, kind, ru);
  return verb === null ? null : { span: whole, replacement: bracketed(analysis.text, whole, verb) };
}

const VERB_LEAD = /^\p{L}{2,30}[ \u00a0]{1,3}(?=\p{L}|\d)/u;
/** The rest of a mention that begins with a preposition which stays; the same mention otherwise. */
function afterLead(labelled: Labelled): Labelled {
  const { analysis, span, kind } = labelled;
  const lead = leadOf(sliceSpan(analysis.text, span));
  // `умер три года назад`: a verb tells nothing of when.
  const verb = VERB_LEAD.exec(sliceSpan(analysis.text, span))?.[0] ?? '';
  if ((kind === 'date' || kind === 'money') && verb !== '' && isVerb(verb.trim()))
    return { ...labelled, span: { start: span.start + verb.length, end: span.end } };
  const stays = lead && (keepsLead.has(kind) || (kind === 'feature' && isWith(lead.preposition)));
  return stays ? { ...labelled, span: { start: span.start + lead.rest, end: span.end } } : labelled;
}

/** What to put for a label in a Russian sentence; covers the whole mention, a preposition that stays included. */
export function putRussian(given: Labelled): Put {
  const put = putRest(given);
  const { start } = given.span;
  const lead = given.analysis.text.slice(start, Math.max(start, put.span.start));
  return lead === '' ? put : { span: { start, end: put.span.end }, replacement: lead + put.replacement };
}

function putRest(given: Labelled): Put {
  const { analysis, nominative, around } = given;
  const led = nominative ? given : afterLead(given);
  const person = russianPersonLabel(
    sliceSpan(analysis.text, led.span),
    led.kind,
    led.ru,
    wordsBefore(analysis, led.span),
    wordAfter(analysis, led.span)?.text,
  );
  const labelled = person === null || nominative ? led : { ...led, ru: person };
  const { span, kind, ru } = labelled;
  if (isFigure(ru)) return { span, replacement: bracketed(analysis.text, span, ru) };
  const touching = around && !nominative;
  if (kind === 'date') {
    const put = putDate(labelled);
    return touching && put.span === span && put.replacement === `[${ru}]`
      ? withAdjectives(labelled, put, 'acc')
      : put;
  }
  const written = sliceSpan(analysis.text, span);
  const verb = nominative
    ? null
    : russianVerbLabel(written, wordsBefore(analysis, span), wordAfter(analysis, span)?.text, kind, led.ru);
  if (verb) return { span, replacement: bracketed(analysis.text, span, verb) };
  const state = touching ? putState(labelled) : null;
  if (state) return state;
  const other = touching ? (putAdjective(labelled) ?? putWorker(labelled)) : null;
  if (other) return other;
  const to = caseOf(labelled);
  const label = inflectPhrase(ru, to.case, to.plural ? 'plur' : 'sing');
  const put = { span, replacement: bracketed(analysis.text, span, label) };
  if (!touching) return put;
  return kind === 'address'
    ? putAddress(labelled, put)
    : to.plural
      ? put
      : kind === 'organisation'
        ? withAdjectives(labelled, put, to.case)
        : withPredicate(labelled, withAdjectives(labelled, put, to.case));
}
