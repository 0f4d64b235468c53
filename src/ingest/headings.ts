/** Headings that say who is described below them: `Profile 3`, `## Респондент 2 — Марат`, `Participant P4:`. */
import { overlaps, type Span } from '../domain/span.ts';
import type { Field } from '../domain/transcript.ts';
import { type KeyLine, linesOf } from './lines.ts';
import { fold, personWords, profileWords, startsWithWord } from './words.ts';

/** `fields` say who, when the heading does: a code, a name. */
export type Heading = Readonly<{ line: Span; fields: readonly Field[] }>;

const headingTail =
  /^\s{0,3}(?:[№#]|no\.?|n\.?)?\s{0,3}([\p{L}]{0,4}[-_]?\d{1,4}[\p{L}]?|[\p{Lu}])?\s{0,3}[*_]{0,3}[:.)]?[*_]{0,3}\s{0,3}(?:[-–—,:]\s{0,3})?([^\n]{0,40})$/u;
const headingStart = new RegExp(
  String.raw`^[\s>#*_\d.)]{0,20}(?:${[...personWords, ...profileWords].join('|')})(?!\p{L})`,
  'iu',
);
const maxHeading = 80;

export function findHeadings(text: string, from: number): readonly Heading[] {
  const found: Heading[] = [];
  for (const line of linesOf(text)) {
    if (line.start < from || line.end - line.start > maxHeading || line.end === line.start) continue;
    const raw = text.slice(line.start, line.end);
    if (!headingStart.test(raw)) continue;
    const prefix =
      /^[\s>]{0,8}(?:#{1,6}\s{0,3})?[*_]{0,3}(?:\d{1,3}[.)]\s{1,3})?/u.exec(raw)?.[0].length ?? 0;
    const marked = /[#*_]/.test(raw.slice(0, prefix));
    const rest = raw.slice(prefix);
    const person = startsWithWord(fold(rest), personWords);
    const word = person ?? startsWithWord(fold(rest), profileWords);
    if (word === null) continue;
    const tail = headingTail.exec(rest.slice(word.length).replace(/[\s*_]+$/u, ''));
    const code = tail?.[1];
    if (
      tail === null ||
      (code === undefined && !marked && person !== null) ||
      (tail[2] ?? '').split(/\s+/u).length > 4
    )
      continue;
    const start = line.start + prefix;
    const at = code === undefined ? -1 : rest.indexOf(code, word.length);
    const key = { start, end: start + word.length };
    const fields: Field[] = [];
    if (code !== undefined && (person !== null || /\p{L}/u.test(code)))
      fields.push({
        attribute: 'participant',
        key,
        value: { start: start + at, end: start + at + code.length },
      });
    const name = /^\p{Lu}\p{Ll}[\p{L}’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,2}$/u.exec(tail[2] ?? '')?.[0];
    if (name !== undefined && fields.length > 0) {
      const nameStart = start + rest.lastIndexOf(name);
      fields.push({ attribute: 'name', key, value: { start: nameStart, end: nameStart + name.length } });
    }
    found.push({ line, fields });
  }
  return found;
}

/** Only blank lines stand between the heading and the line. */
export function introduces(text: string, heading: Heading, line: KeyLine): boolean {
  const gap = { start: heading.line.end, end: line.span.start };
  return (
    gap.end - gap.start < 20 &&
    !overlaps(heading.line, line.span) &&
    text.slice(gap.start, gap.end).trim() === ''
  );
}
