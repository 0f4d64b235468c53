/**
 * Blocks of fields: the header of a note, and the profiles of several participants in one document. A line of a block
 * is never the start of a turn.
 */
import type { AttributeName } from '../domain/attributes.ts';
import type { Span } from '../domain/span.ts';
import type { Field, FieldBlock } from '../domain/transcript.ts';
import { roleBeside, wordFacts } from '../lang/index.ts';
import { findHeadings, type Heading, introduces } from './headings.ts';
import { type KeyLine, type KeyValue, labelKey, trimmed } from './lines.ts';
import { fold } from './words.ts';

type Group = { heading: Heading | null; start: number; lines: KeyLine[]; fields: Field[]; atTop: boolean };

/** About the interview rather than about the person: alone they make no profile. */
const interviewOnly = new Set<AttributeName>([
  'interviewer',
  'translator',
  'interview-date',
  'interview-place',
  'other',
  'language',
]);

/** `lines` of the text outside tables and front matter; `from` is where these end. */
export function findBlocks(text: string, lines: readonly KeyLine[], from: number): readonly FieldBlock[] {
  const counts = countLabels(lines);
  const headings = findHeadings(text, from);
  const groups = gather(text, lines, counts, headings);
  const split = splitHeader(groups);
  const about = split.filter((group) => group.fields.length > 0);
  const people = about.filter((group) => aboutPerson(group.fields));
  const several = people.length > 1 && people.filter((group) => isOwnPerson(text, group, people)).length > 1;
  return about.flatMap((group): readonly FieldBlock[] => {
    const known = new Set(group.fields.map((field) => field.attribute).filter((name) => name !== 'other'))
      .size;
    const person = aboutPerson(group.fields);
    // One field below prose is prose; two that adjoin, or one below a heading, are a profile.
    if (!group.atTop && group.heading === null && known < 2) return [];
    if (known < 2 && group.heading === null && !standsFree(group)) return [];
    if (group.heading !== null && (group.lines.length === 0 || known === 0)) return [];
    const profile =
      person &&
      (several
        ? isOwnPerson(text, group, people)
        : group.heading !== null || (!group.atTop && people.length === 1));
    const end = Math.max(group.fields.at(-1)?.value.end ?? 0, group.start);
    return [
      { role: profile ? 'profile' : 'header', span: { start: group.start, end }, fields: group.fields },
    ];
  });
}

/** One field alone is a header only if no line of a sentence runs on into it. */
const standsFree = ({ lines: [first] }: Group): boolean =>
  first !== undefined && (first.number === 1 || first.blanksBefore > 0);

/**
 * Notes by topic (`Family: ...`, `Work: ...`) go on about the person of the header. Another person has a heading or a
 * name, or is described under a key that describes somebody else too.
 */
function isOwnPerson(text: string, group: Group, people: readonly Group[]): boolean {
  if (
    group.heading !== null ||
    group.fields.some(({ attribute }) => attribute === 'participant' || attribute === 'name')
  )
    return true;
  const keys = new Set(group.fields.map((field) => keyText(text, field)));
  return people.some(
    (other) =>
      other !== group &&
      other.fields.some((field) => field.attribute !== 'other' && keys.has(keyText(text, field))),
  );
}

const aboutPerson = (fields: readonly Field[]): boolean =>
  fields.some((field) => !interviewOnly.has(field.attribute) && !/^consent|^wishes/.test(field.attribute));

function countLabels(lines: readonly KeyLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of lines) if (label !== null) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  return counts;
}

/** Fields that stand together: at most one blank line between, and no key said twice across it. */
function gather(
  text: string,
  lines: readonly KeyLine[],
  counts: ReadonlyMap<string, number>,
  headings: readonly Heading[],
): Group[] {
  const groups: Group[] = [];
  let group: Group | null = null;
  let nextHeading = 0;
  lines.forEach((line, index) => {
    let heading: Heading | null = null;
    while ((headings[nextHeading]?.line.start ?? Number.POSITIVE_INFINITY) <= line.span.start)
      heading = headings[nextHeading++] ?? null;
    if (heading !== null && !(heading.line.start === line.span.start || introduces(text, heading, line)))
      heading = null;
    const goesOn: boolean = group !== null && line.adjoins && line.blanksBefore <= 1 && heading === null;
    const fields = fieldsHere(text, lines, index, counts, goesOn || heading !== null);
    const onHeading = heading !== null && heading.line.start === line.span.start && heading.fields.length > 0;
    if (fields.length === 0 && !onHeading) {
      group = null;
      return;
    }
    if (group === null || !goesOn || startsAnew(text, group, fields, line.blanksBefore > 0)) {
      group = {
        heading,
        start: heading?.line.start ?? line.span.start,
        lines: [],
        fields: [],
        atTop: line.atTop,
      };
      group.fields.push(...(heading?.fields ?? []));
      groups.push(group);
    }
    if (onHeading) return;
    group.lines.push(line);
    group.fields.push(...fields);
  });
  return groups;
}

const keyText = (text: string, field: Field): string => fold(text.slice(field.key.start, field.key.end));

/** The first key of the group again, or any key again after a blank line: another person begins. */
function startsAnew(text: string, group: Group, fields: readonly Field[], blankBefore: boolean): boolean {
  const [next] = fields;
  if (next === undefined || next.attribute === 'other') return false;
  const same = (field: Field) =>
    field.attribute === next.attribute && keyText(text, field) === keyText(text, next);
  const first = group.fields[group.heading?.fields.length ?? 0];
  return (first !== undefined && same(first)) || (blankBefore && group.fields.some(same));
}

/** The line's fields when it is a line of fields and not of speech. */
function fieldsHere(
  text: string,
  lines: readonly KeyLine[],
  index: number,
  counts: ReadonlyMap<string, number>,
  inGroup: boolean,
): readonly Field[] {
  const line = lines[index];
  const [first] = line?.fields ?? [];
  if (line === undefined || first === undefined) return [];
  const label = line.label;
  const next = lines[index + 1];
  const previous = lines[index - 1];
  const nextPlain = next?.adjoins === true && next.blanksBefore <= 1 && isPlainField(next);
  const previousPlain =
    line.adjoins && line.blanksBefore <= 1 && previous !== undefined && isPlainField(previous);
  // `Interviewer (Maeve): And then?` says who speaks, and is no field.
  if (label?.time !== undefined || roleBeside(text.slice(first.key.start, first.key.end))?.name) return [];
  if (label !== null && label.role !== null) {
    // `Participant: P4` is a field, `Participant: I left in March.` is speech.
    if (first.attribute === null || !isShort(text, first.value)) return [];
    const code = isCode(text.slice(first.value.start, first.value.end));
    const once = counts.get(label.key) === 1;
    // `Interviewer: Olga` above lines that begin with `Olga:`
    const speaks = counts.has(labelKey(text.slice(first.value.start, first.value.end)));
    if (
      !(
        code ||
        speaks ||
        nextPlain ||
        previousPlain ||
        (once && (inGroup || standsAlone(lines, index, counts)))
      )
    )
      return [];
  } else if (first.attribute !== null) {
    // A dash or a tab may as well stand in a sentence.
    const colon = /[:：]/u.test(text.slice(first.key.end, first.value.start));
    if (!colon && !(isShort(text, first.value) && (inGroup || nextPlain || line.atTop))) return [];
  } else {
    const repeated = label !== null && (counts.get(label.key) ?? 0) > 1;
    const near = nextPlain || (inGroup && line.blanksBefore === 0);
    if (!near || repeated || isName(text, first) || first.value.start >= first.value.end) return [];
    if (first.value.end - first.value.start > 200) return [];
  }
  return line.fields
    .map((field) => asField(text, field))
    .filter((field) => field.value.start < field.value.end);
}

const isPlainField = (line: KeyLine): boolean =>
  line.label?.time === undefined &&
  (line.label?.role ?? null) === null &&
  line.fields.some((field) => field.attribute !== null);

/** Lines of role words at the top, each once: a header when the speech below uses other labels, or there is none. */
function standsAlone(lines: readonly KeyLine[], index: number, counts: ReadonlyMap<string, number>): boolean {
  const line = lines[index];
  if (line?.atTop !== true) return false;
  let from = index;
  while (lines[from]?.adjoins === true && (lines[from]?.blanksBefore ?? 0) === 0 && from > 0) from--;
  let to = index;
  while (lines[to + 1]?.adjoins === true && lines[to + 1]?.blanksBefore === 0) to++;
  const beyond = lines
    .slice(to + 1, to + 200)
    .filter(
      (other) =>
        other.label !== null && (other.label.role !== null || (counts.get(other.label.key) ?? 0) > 1),
    );
  return beyond.length > 1 || from === to;
}

/** A value, not a sentence. */
function isShort(text: string, value: Span): boolean {
  if (value.end - value.start > 60 || value.start >= value.end) return false;
  const words = text.slice(value.start, value.end);
  return words.split(/\s+/u).length <= 6 && !/[?!…]|\p{Ll}{3}\.$/u.test(words);
}

const isCode = (value: string): boolean => /^[\p{L}]{0,6}[-_ №#]{0,2}\d{1,4}[\p{L}]?$/u.test(value);

/** `Igor: I left.` has the look of a field; names of people are labels. */
function isName(text: string, field: KeyValue): boolean {
  const key = text.slice(field.key.start, field.key.end);
  return key.split(/\s+/u).some((word) => {
    const facts = wordFacts(word, /\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'en');
    return facts.given || facts.surname || facts.patronymic;
  });
}

/** Of `Interviewer: M. V.; Yerevan, 2 April` the name alone is the value. */
function asField(text: string, { key, value, attribute }: KeyValue): Field {
  const semicolon = text.slice(value.start, value.end).indexOf(';');
  const cut = semicolon > 0 && (attribute === 'interviewer' || attribute === 'translator');
  const end = cut ? value.start + semicolon : value.end;
  return { attribute: attribute ?? 'other', key, value: trimmed(text, { start: value.start, end }) };
}

/** The header may run into the first profile: where a key stands that begins the second, the first begins too. */
function splitHeader(groups: readonly Group[]): readonly Group[] {
  const [first, second] = groups;
  const starter = second?.fields[0];
  if (first === undefined || starter === undefined || starter.attribute === 'other') return groups;
  const at = first.fields.findIndex((field) => field.attribute === starter.attribute);
  const start = first.fields[at]?.key.start;
  if (at <= 0 || start === undefined || first.heading !== null) return groups;
  return [
    { ...first, fields: first.fields.slice(0, at) },
    { ...first, start, fields: first.fields.slice(at), atTop: false },
    ...groups.slice(1),
  ];
}
