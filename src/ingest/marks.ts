/**
 * Marks of transcribers: doubt, gaps, crossings-out, pages, times, remarks. One pass with bounded patterns; words for
 * them are in `lang/<code>/marks.ts`.
 */
import { bySpan, type Span } from '../domain/span.ts';
import type { Mark } from '../domain/transcript.ts';
import { tooManyItems } from './failures.ts';
import { limits } from './limits.ts';
import { trimmed } from './lines.ts';
import {
  crossedOutWords,
  fold,
  illegibleWords,
  pageWords,
  remarkWords,
  startsWithWord,
  uncertainWords,
} from './words.ts';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;

/** Brackets of every kind (square ones may hold one more level and one line end), and struck text. */
const bracket =
  /\[((?:[^[\]\n]|\n(?!\n)|\[[^[\]\n]{0,80}\]){0,300})\]|\{([^{}\n]{0,100})\}|\(([^()\n]{0,100})\)|<([^<>\n]{1,60})>|~~([^~\n]{1,500})~~/gu;
const pageLine = /^[ \t\f]{0,8}[-–—] ?(\d{1,4}) ?[-–—][ \t]{0,8}$/gmu;
const namedPageLine =
  /^[ \t\f*_]{0,8}(\p{L}{1,10}\.? ?(?:№ ?)?\d{1,4}(?: ?(?:of|из|\/) ?\d{1,4})?)[ \t*_]{0,8}$/gmu;
const pageAfterFeed = /\f[ \t\n]{0,8}(\d{1,4})[ \t]{0,8}(?=[\n\f]|$(?![\s\S]))/gu;
const pageBeforeFeed = /\n[ \t]{0,8}(\d{1,4})[ \t\n]{0,8}(?=\f)/gu;
const bareTime = /^[ \t>*_]{0,8}(\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)(?=[ \t*_]|$)/gmu;
const hashTime = new RegExp(String.raw`#(${time})(?:-\d)?#`, 'gu');
const onlyTime = new RegExp(`^${time}(?: ?(?:-->|[-–—]) ?${time})?$`, 'u');
const pageTail = /^\.? ?№? ?\d{1,4}(?: ?(?:of|из|\/|[-–—]) ?\d{1,4})?(?: ?(?:об\.?|[abrv]))?$/u;

/** Marks in order of their spans; a crossing-out may hold others. */
export function findMarks(text: string, given: readonly Mark[]): readonly Mark[] {
  const marks: Mark[] = [...given];
  const add = (mark: Mark | null) => {
    if (mark === null) return;
    if (marks.length >= limits.items) throw tooManyItems('marks');
    marks.push(mark);
  };
  bracket.lastIndex = 0;
  for (let match = bracket.exec(text); match !== null; match = bracket.exec(text)) {
    add(bracketMark(text, match));
    // What stands inside is looked at again: `[crossed out: [Igor?]]`.
    if (/[[({<]/.test(match[0].slice(1))) bracket.lastIndex = match.index + 1;
  }
  const feeds = text.includes('\f') ? [pageAfterFeed, pageBeforeFeed] : [];
  for (const pattern of [pageLine, ...feeds])
    for (const found of grouped(text, pattern)) add({ kind: 'page', ...found });
  for (const found of grouped(text, namedPageLine)) {
    const line = fold(text.slice(found.content.start, found.content.end));
    const word = startsWithWord(line, pageWords);
    if (word !== null && word.length > 2 && pageTail.test(line.slice(word.length)))
      add({ kind: 'page', ...found });
  }
  for (const pattern of [bareTime, hashTime])
    for (const found of grouped(text, pattern)) add({ kind: 'timestamp', ...found });
  return withoutRepeats(marks.sort((a, b) => bySpan(a.span, b.span)));
}

/** Matches of a pattern with one group; the group is the content, and the span begins with it when only space is before. */
function* grouped(text: string, pattern: RegExp): Generator<{ span: Span; content: Span }> {
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const content = { start, end: start + (match[1] ?? '').length };
    const outer = /^[#—–-]/u.test(match[0].trim())
      ? trimmed(text, { start: match.index, end: match.index + match[0].length })
      : content;
    yield { span: outer.start <= content.start && outer.end >= content.end ? outer : content, content };
  }
}

const withoutRepeats = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark, n) => {
    const before = marks[n - 1];
    return before === undefined || before.span.start !== mark.span.start || before.span.end !== mark.span.end;
  });

function bracketMark(text: string, match: RegExpExecArray): Mark | null {
  const whole = { start: match.index, end: match.index + match[0].length };
  const open = match[0].charAt(0);
  const width = open === '~' ? 2 : 1;
  const content = trimmed(text, { start: whole.start + width, end: whole.end - width });
  if (open === '~') return { kind: 'crossed-out', span: whole, content };
  const said = fold(text.slice(content.start, content.end));
  if (/^\?{0,5}$/.test(said)) return doubt(text, whole, open, said);
  if (onlyTime.test(said)) return { kind: 'timestamp', span: whole, content };
  const byWord = wordMark(text, whole, content, said, open);
  if (byWord !== null) return byWord;
  const reading = uncertain(text, whole, content, open);
  if (reading !== null) return reading;
  if (open === '[' && isRemark(text, whole, said)) return { kind: 'comment', span: whole, content };
  return null;
}

/** `Mormonsk[?]`, `Marat (?)`: the doubt is about the word before, when there is one. An empty pair is no mark. */
function doubt(text: string, whole: Span, open: string, said: string): Mark | null {
  if (said === '' || open === '<') return null;
  const before = text.slice(Math.max(0, whole.start - 60), whole.start);
  const word = /([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,50})[*_]{0,2} ?$/u.exec(before);
  if (word === null) return { kind: 'uncertain', span: whole };
  const start = whole.start - word[0].length;
  return {
    kind: 'uncertain',
    span: { start, end: whole.end },
    content: { start, end: start + (word[1] ?? '').length },
  };
}

/** `[Igor?]`, `{Marat}?`, and in round brackets only a capitalised reading of at most three words: `(Igor?)`. */
function uncertain(text: string, whole: Span, content: Span, open: string): Mark | null {
  const after = open === '{' && text.charAt(whole.end) === '?';
  if (!after && text.charAt(content.end - 1) !== '?') return null;
  const { end } = withoutQuery(text, content);
  const reading = text.slice(content.start, end);
  const words = reading.split(/\s+/u).length;
  if (!/\p{L}|\p{N}/u.test(reading) || words > (open === '(' || open === '<' ? 3 : 8)) return null;
  if ((open === '(' || open === '<') && !/^[\p{Lu}\p{N}]/u.test(reading)) return null;
  return {
    kind: 'uncertain',
    span: { start: whole.start, end: after ? whole.end + 1 : whole.end },
    content: { start: content.start, end },
  };
}

function withoutQuery(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /[?\s]/u.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}

/** Marks that begin with a word: illegible, crossed out, page, doubtful, and remarks in round brackets. */
function wordMark(text: string, whole: Span, content: Span, said: string, open: string): Mark | null {
  const rest = (word: string): Span => {
    const after = /^[.?]{0,2}\s{0,3}[:=—–-]?\s{0,3}/u.exec(said.slice(word.length))?.[0].length ?? 0;
    return trimmed(text, {
      start: Math.min(content.end, content.start + word.length + after),
      end: content.end,
    });
  };
  const filled = (span: Span) => (span.start < span.end ? { content: span } : {});
  const illegible = startsWithWord(said, illegibleWords);
  if (illegible !== null) {
    // `[unclear: Igor]` gives a reading all the same; `[inaudible 00:12:03]` and `[illegible, 2 words]` give none.
    const reading = withoutQuery(text, rest(illegible));
    const read =
      /^[.?]?\s{0,3}[:=]/u.test(said.slice(illegible.length)) &&
      /\p{Lu}/u.test(text.slice(reading.start, reading.end));
    if (read) return { kind: 'uncertain', span: whole, content: reading };
    return open === '(' && said.length > 60 ? null : { kind: 'illegible', span: whole };
  }
  const crossed = startsWithWord(said, crossedOutWords);
  if (crossed !== null && open !== '<') return { kind: 'crossed-out', span: whole, ...filled(rest(crossed)) };
  const page = startsWithWord(said, pageWords);
  if (page !== null && pageTail.test(said.slice(page.length))) return { kind: 'page', span: whole, content };
  if (/^\d{1,4} ?(?:p|pp|с|стр|л)\.?$/u.test(said) && open === '[')
    return { kind: 'page', span: whole, content };
  const doubtful = startsWithWord(said, uncertainWords);
  if (doubtful !== null && open !== '<' && /^[.?]{0,2}\s{0,3}[:?]/u.test(said.slice(doubtful.length)))
    return { kind: 'uncertain', span: whole, ...filled(withoutQuery(text, rest(doubtful))) };
  const twice = text.charAt(whole.start - 1) === '(' && text.charAt(whole.end) === ')';
  if (open === '(' && (twice || startsWithWord(said, remarkWords) !== null))
    return { kind: 'comment', span: whole, content };
  return null;
}

/** Not a link, a footnote or a box of Markdown, and not a bare number. */
const isRemark = (text: string, whole: Span, said: string): boolean =>
  !/^[([]/.test(text.charAt(whole.end)) &&
  text.charAt(whole.start - 1) !== '!' &&
  !/^(?:\^.{0,40}|x|\d{1,4})$/su.test(said) &&
  said !== '';
