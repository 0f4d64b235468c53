/**
 * Lines that look like `key: value` or `label: speech`. One pass; a line is looked at no further than its first 400
 * characters, so that a file of one endless line costs nothing.
 */
import type { AttributeName } from '../domain/attributes.ts';
import type { Span } from '../domain/span.ts';
import type { Turn } from '../domain/transcript.ts';
import { roleBeside, speakerRole } from '../lang/index.ts';
import { tooManyItems } from './failures.ts';
import { limits } from './limits.ts';
import { seconds } from './time.ts';
import { keyAttribute, mailKeys } from './words.ts';

export type KeyValue = Readonly<{ key: Span; value: Span; attribute: AttributeName | null }>;

/** What may be a speaker's label. `sep` is what parts it from the speech. */
export type Label = Readonly<{
  span: Span;
  /** Folded: labels that are equal belong to one speaker. */
  key: string;
  role: Turn['role'] | null;
  sep: 'colon' | 'tab' | 'time';
  time?: number;
}>;

/** A line of either look, or a heading, with how it stands among its neighbours. */
export type KeyLine = Readonly<{
  span: Span;
  /** Number of the line, blank lines counted, so that neighbours can be told. */
  number: number;
  blanksBefore: number;
  /** No line without a key stands between this one and the one before. */
  adjoins: boolean;
  /** No line of prose stands before it, headings and title lines apart. */
  atTop: boolean;
  fields: readonly KeyValue[];
  label: Label | null;
}>;

const lookAhead = 400;
/** Lines of title, warning or date that may stand above a header; a whole sentence counts for three. */
const titleLines = 6;

export function* linesOf(text: string): Generator<Span> {
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    yield { start: at, end };
    at = end + 1;
  }
}

/** Without one of these no line is a field or has a label. */
const divider = /[:：\t]| [-–—=] /u;
const blank = /^[\s\u200b-\u200f\ufeff]*$/u;

/** `from`: where to begin (after front matter). */
export function keyLines(text: string, from: number): readonly KeyLine[] {
  const found: KeyLine[] = [];
  const attributes = remembered(keyAttribute);
  const roles = remembered((label) => speakerRole(label) ?? roleBeside(label)?.role ?? null);
  let number = 0;
  let blanksBefore = 0;
  let adjoins = false;
  let titles = 0;
  let keyed = false;
  let mail = false;
  for (const span of linesOf(text)) {
    number++;
    if (span.start < from) continue;
    const head = text.slice(span.start, Math.min(span.end, span.start + lookAhead));
    if (head.length < lookAhead && blank.test(head)) {
      blanksBefore++;
      continue;
    }
    const divided = divider.test(head);
    const label = divided ? labelOf(head, span.start, roles) : null;
    const read = divided ? fieldsOf(text, head, span, attributes) : [];
    // It lasts as long as its lines adjoin: a profile below it has an origin again.
    mail =
      (mail && adjoins && blanksBefore === 0) || read.some(({ key, value }) => isSender(text, key, value));
    const fields = mail ? read.map((field) => ofMail(text, field)) : read;
    if (label === null && fields.length === 0) {
      adjoins = false;
      titles += keyed || head.length > 120 ? titleLines : /[.?!…]\s*$/u.test(head) ? titleLines / 2 : 1;
    } else {
      if (found.length >= limits.items) throw tooManyItems('labelled lines');
      found.push({ span, number, blanksBefore, adjoins, atTop: titles < titleLines, fields, label });
      adjoins = true;
      keyed = true;
    }
    blanksBefore = 0;
  }
  return found;
}

const keyWord = (text: string, { start, end }: Span): string => text.slice(start, end).toLowerCase();
/** `From: "A. B." <a@example.org>`: a mail begins, and tells where nobody comes from. */
const isSender = (text: string, key: Span, value: Span): boolean =>
  mailKeys.has(keyWord(text, key)) && text.slice(value.start, value.end).includes('@');
/** In a mail `From` is no origin and `Subject` nobody. */
const ofMail = (text: string, field: KeyValue): KeyValue =>
  mailKeys.has(keyWord(text, field.key)) ? { ...field, attribute: null } : field;

/** The few labels and keys of a note come again and again. */
function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const answer = ask(word);
    if (known.size < 10_000) known.set(word, answer);
    return answer;
  };
}

const opening = /^[\s>|]{0,12}(?:[-*•+] {1,3})?(?:#{1,6} {1,3})?[*_]{0,3}\s{0,3}/u;

const keyShape = /^[\p{L}№#][^\n\t:=?!{}[\]<>"«»]{0,59}$/u;
const maxKeyWords = 6;

/** The fields of one line: `Key: value`, `**Key:** value`, `Key - value`, and several parted by `;` or `|`. */
function fieldsOf(
  text: string,
  head: string,
  line: Span,
  attributes: (key: string) => AttributeName | null,
): readonly KeyValue[] {
  const start = opening.exec(head)?.[0].length ?? 0;
  const sep = /^([^\n:：\t]{1,60}?)(\s{0,3}[*_]{0,3}\s{0,2}[:：][*_]{0,3}|\t{1,4}| {1,3}[-–—=] {1,3})/u.exec(
    head.slice(start, start + 80),
  );
  if (sep === null) return [];
  const keyText = (sep[1] ?? '').trimEnd().replace(/[*_]{1,3}$/, '');
  if (!keyShape.test(keyText) || keyText.split(/\s+/u).length > maxKeyWords) return [];
  const attribute = attributes(keyText);
  const isColon = /[:：]/u.test(sep[2] ?? '');
  if (attribute === null && !isColon) return [];
  // The colon of a time of day: `phone, 22:10`.
  if (/\d$/.test(keyText) && /^\d/.test(head.slice(start + sep[0].length))) return [];
  const keyStart = line.start + start;
  const valueStart = keyStart + sep[0].length;
  if (attribute === null && (!/^[\p{Lu}№#]/u.test(keyText) || /[.,;] /u.test(keyText))) return [];
  if (isColon && /^\/\/|^\d/.test(text.slice(valueStart, valueStart + 2)) && attribute === null) return [];
  const key = { start: keyStart, end: keyStart + keyText.length };
  const value = trimmed(text, { start: valueStart, end: line.end });
  return attribute === null || value.end - value.start > lookAhead
    ? [{ key, value, attribute }]
    : splitValue(text, { key, value, attribute }, attributes);
}

/** `Name: Anna; Age: 34 | From: Omsk`: a new field begins where a known key with a colon follows a divider. */
function splitValue(
  text: string,
  whole: KeyValue,
  attributes: (key: string) => AttributeName | null,
): readonly KeyValue[] {
  const fields: KeyValue[] = [];
  let current = whole;
  const next = /(?:[;|,\t]| {2}|\. )[\s*_]{0,6}([\p{L}][\p{L} .'’/()-]{0,39})[*_]{0,2}:[*_]{0,2}/gu;
  for (const match of text.slice(whole.value.start, whole.value.end).matchAll(next)) {
    const attribute = attributes(match[1] ?? '');
    if (attribute === null) continue;
    const at = whole.value.start + match.index;
    const keyStart = at + match[0].indexOf(match[1] ?? '');
    fields.push({ ...current, value: trimmed(text, { start: current.value.start, end: at }) });
    current = {
      key: { start: keyStart, end: keyStart + (match[1] ?? '').length },
      value: trimmed(text, { start: at + match[0].length, end: whole.value.end }),
      attribute,
    };
  }
  return [...fields, current];
}

/** Without white space, dividers and emphasis around it; never turned inside out. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s*_|;,]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s*_|;,\\]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const stamp = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const leadingTime = new RegExp(
  String.raw`^[\[(<#]?(${stamp})(?: {0,2}(?:-->|[-–—]) {0,2}${stamp})?[\])>#]?:?[\s*_-]{0,6}`,
  'u',
);
const trailingTime = new RegExp(String.raw`[\s*_]{1,6}[\[(]?(${stamp})[\])]?$`, 'u');
const labelShape = /^\p{L}[\p{L}\p{M}\p{N} .'’ʼ_№#/&+-]{0,39}(?: ?\([\p{L}\p{N} .-]{1,20}\))?$/u;
const maxLabel = 40;
const maxLabelWords = 4;

/** The label of a line, by its look alone: whether it is a speaker's is for `turns.ts` to say. */
function labelOf(
  head: string,
  lineStart: number,
  roles: (label: string) => Turn['role'] | null,
): Label | null {
  let at = /^[\s>|]{0,12}(?:[-*•] {1,3})?[*_]{0,3}/u.exec(head)?.[0].length ?? 0;
  const before = leadingTime.exec(head.slice(at, at + 60));
  if (before !== null) at += before[0].length;
  const rest = head.slice(at, at + 90);
  const beforeColon =
    /^([^\n:：\t]{1,60}?)((?:\s{1,3}[[(]\d{1,2}:\d{2}(?::\d{2})?[\])])?[*_]{0,3}\s{0,2}[:：])[*_]{0,3}(?!\/\/)/u.exec(
      rest,
    );
  // `Olga  0:15` has a time there, and no label.
  const colon =
    beforeColon !== null && /\d:\d/.test(rest.slice(0, beforeColon[0].length + 1).slice(-3))
      ? null
      : beforeColon;
  const tab = /^([^\n:\t]{1,40})\t/u.exec(rest);
  const lone = loneLabel(rest, before !== null);
  const found = colon?.[1] ?? tab?.[1] ?? lone?.label;
  if (found === undefined) return null;
  const words = found.replace(/[*_\s]+$/u, '');
  if (words.length > maxLabel || !labelShape.test(words) || words.split(/\s+/u).length > maxLabelWords)
    return null;
  const span = { start: lineStart + at, end: lineStart + at + words.length };
  const inner = colon === null ? undefined : /\d{1,2}:\d{2}(?::\d{2})?/.exec(colon[2] ?? '')?.[0];
  const time = before?.[1] ?? inner ?? (colon === null && tab === null ? lone?.time : undefined);
  return {
    span,
    key: labelKey(words),
    role: roles(words),
    sep: colon !== null ? 'colon' : tab !== null ? 'tab' : 'time',
    ...(time === undefined ? {} : { time: seconds(time) }),
  };
}

/** `Igor Petrov  0:05` or `00:00:05 Igor Petrov` alone on its line, the speech below. */
function loneLabel(rest: string, timed: boolean): Readonly<{ label: string; time?: string }> | null {
  const line = rest.trimEnd();
  if (line.length >= 60) return null;
  if (timed) return { label: line };
  const time = trailingTime.exec(line);
  return time === null ? null : { label: line.slice(0, time.index), time: time[1] ?? '0' };
}

export const labelKey = (label: string): string =>
  label
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s._]+/gu, ' ')
    .trim();
