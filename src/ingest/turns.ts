/**
 * Speaker turns. A label stands at the start of a line, and is one when it is a word for a role, when the file itself
 * names the speaker, when it stands beside a time, when it comes again, or when it is a name. `Note: ...` inside a
 * turn is none of these and belongs to the turn.
 */
import type { Span } from '../domain/span.ts';
import type { FieldBlock, Turn } from '../domain/transcript.ts';
import { speakerRole, wordFacts } from '../lang/index.ts';
import { tooManyItems } from './failures.ts';
import { limits } from './limits.ts';
import { type KeyLine, type Label, labelKey } from './lines.ts';
import type { Cue } from './reader.ts';
import { keyAttribute } from './words.ts';

type Start = Readonly<{ at: number; label?: Label | undefined; time?: number | undefined }>;

/** `blocks` hold no turns; `cues` are turns whatever their labels look like. */
export function findTurns(
  text: string,
  lines: readonly KeyLine[],
  blocks: readonly FieldBlock[],
  cues: readonly Cue[],
): readonly Turn[] {
  const spoken = outside(lines, blocks);
  const accepted = speakers(text, spoken);
  const labelled: readonly Start[] = spoken.flatMap(({ span, label }) =>
    label !== null && accepted.has(label) ? [{ at: span.start, label, time: label.time }] : [],
  );
  const starts = cues.length === 0 ? labelled : withCues(text, labelled, cues);
  if (starts.length > limits.items) throw tooManyItems('turns');
  const walls = blocks.map((block) => block.span.start).sort((a, b) => a - b);
  const ends = [...starts.slice(1).map((start) => start.at), text.length];
  const roles = roleFinder(text, blocks, starts);
  return starts.map((start, n): Turn => {
    const span = trimmedEnd(text, {
      start: start.at,
      end: Math.min(nextAfter(walls, start.at), ends[n] ?? text.length),
    });
    return {
      span,
      ...(start.label === undefined ? {} : { label: start.label.span }),
      role: start.label === undefined ? 'unknown' : roles(start.label),
      ...(start.time === undefined ? {} : { time: start.time }),
    };
  });
}

/** Both are in order, so that one walk suffices. */
function outside(lines: readonly KeyLine[], blocks: readonly FieldBlock[]): readonly KeyLine[] {
  const sorted = blocks.map((block) => block.span).sort((a, b) => a.start - b.start);
  let n = 0;
  let reach = 0;
  return lines.filter(({ span }) => {
    for (let next = sorted[n]; next !== undefined && next.start < span.end; next = sorted[++n])
      reach = Math.max(reach, next.end);
    return span.start >= reach;
  });
}

/** Where a turn must end that would run into a block: the first start of a block in `starts` (sorted) after `from`. */
function nextAfter(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return starts[low] ?? Number.POSITIVE_INFINITY;
}

/** The labels that are speakers. */
function speakers(text: string, lines: readonly KeyLine[]): ReadonlySet<Label> {
  const byKey = new Map<string, Label[]>();
  for (const { label } of lines) {
    if (label === null) continue;
    const known = byKey.get(label.key);
    if (known === undefined) byKey.set(label.key, [label]);
    else known.push(label);
  }
  const accepted = new Set<Label>();
  const groups = [...byKey.values()].filter(
    (labels) => labels[0] !== undefined && isSpeaker(text, labels[0], labels),
  );
  // `Ask Lena: ...` is one line of a diary; who speaks once speaks with somebody.
  const [only] = groups;
  const alone =
    groups.length === 1 && only?.length === 1 && only[0]?.role === null && only[0].time === undefined;
  const found = alone ? [] : groups.flat();
  // Speech after a tab, or below a lone label, asks for more than one line of the kind.
  const count = (sep: Label['sep']) => found.filter((label) => label.sep === sep).length;
  const usual = { colon: true, tab: count('tab') > 1, time: count('time') > 1 };
  for (const label of found) if (usual[label.sep]) accepted.add(label);
  return accepted;
}

function isSpeaker(text: string, first: Label, labels: readonly Label[]): boolean {
  if (first.role !== null && first.role !== 'unknown') return true;
  const words = text.slice(first.span.start, first.span.end);
  // `Age: 34` is a field wherever it stands.
  if (keyAttribute(words) !== null) return false;
  if (!isTitled(words)) return false;
  if (labels.some((label) => label.time !== undefined)) return true;
  const parts = words.split(/[\s.]+/u).filter((word) => word.length > 1);
  const capital = /^\p{Lu}/u.test(words);
  if (labels.length > 1) return capital || parts.some(isNameWord);
  return (
    capital &&
    ((parts.length > 0 && parts.every(isNameWord)) || /^\p{Lu}{1,3}[-_ ]?\d{1,4}$/u.test(words)) &&
    words.split(/\s+/u).length <= 3
  );
}

/** A name, or a capitalised word that no dictionary holds. */
function isNameWord(word: string): boolean {
  const facts = wordFacts(word, /\p{Script=Cyrillic}/u.test(word) ? 'ru' : 'en');
  return facts.given || facts.surname || facts.patronymic || (!facts.known && /^\p{Lu}/u.test(word));
}

/** Of several words each has a capital or a digit, particles apart: `He said:` is no name. */
const isTitled = (words: string): boolean =>
  words
    .split(/\s+/u)
    .every(
      (word, n, all) =>
        all.length === 1 ||
        /^[\p{Lu}\p{N}(№#&+/]/u.test(word) ||
        (n > 0 && /^(?:de|da|van|von|bin|al|kyzy|ogly|кызы|оглы|и|and)$/u.test(word)),
    );

function withCues(text: string, labelled: readonly Start[], cues: readonly Cue[]): readonly Start[] {
  const starts = new Map<number, Start>(labelled.map((start) => [start.at, start]));
  for (const cue of cues) {
    const label = cue.label === undefined ? starts.get(cue.start)?.label : givenLabel(text, cue.label);
    starts.set(cue.start, { at: cue.start, label, time: cue.time });
  }
  return [...starts.values()].sort((a, b) => a.at - b.at);
}

function givenLabel(text: string, span: Span): Label {
  const words = text.slice(span.start, span.end);
  return { span, key: labelKey(words), role: speakerRole(words), sep: 'colon' };
}

/** Says the role of a label: by its word, by the header's names, or because one speaker alone is left to be it. */
function roleFinder(
  text: string,
  blocks: readonly FieldBlock[],
  starts: readonly Start[],
): (label: Label) => Turn['role'] {
  const named = new Map<string, Turn['role']>();
  const initials = new Map<string, Turn['role']>();
  for (const { attribute, value } of blocks.flatMap((block) => block.fields)) {
    const role =
      attribute === 'interviewer' || attribute === 'translator'
        ? attribute
        : attribute === 'name' || attribute === 'participant' || attribute === 'pseudonym'
          ? 'participant'
          : null;
    const key = labelKey(text.slice(value.start, Math.min(value.end, value.start + 80)));
    if (role === null || key === '') continue;
    const [head = ''] = key.split(/\s?[;,(]/u);
    for (const name of [key, head, ...key.split(' ').filter((word) => word.length > 1)])
      if (!named.has(name)) named.set(name, role);
    // `AG:` of Aleksandra Grinberg, whichever of the two comes first.
    const letters = head.split(' ').map((word) => word.charAt(0));
    for (const order of letters.length > 1 ? [letters, letters.toReversed()] : [])
      if (!named.has(order.join(''))) named.set(order.join(''), role);
    const initial = key.charAt(0);
    initials.set(initial, initials.has(initial) && initials.get(initial) !== role ? 'unknown' : role);
  }
  // `О:` and `Т:` are Ольга and Тимур when the header names both, whatever else the letters stand for.
  const singles = new Set(
    starts.flatMap(({ label }) => (label !== undefined && label.key.length === 1 ? [label.key] : [])),
  );
  const byInitials =
    singles.size > 1 && [...singles].every((key) => (initials.get(key) ?? 'unknown') !== 'unknown');
  const roleOf = ({ key, role }: Label): Turn['role'] =>
    (byInitials ? initials.get(key) : undefined) ??
    named.get(key) ??
    (/^(?:speaker|спикер|голос) ?\d/u.test(key) ? 'unknown' : role) ??
    (key.length === 1 ? initials.get(key) : undefined) ??
    'unknown';
  const labels = new Map(
    starts.flatMap(({ label }) => (label === undefined ? [] : [[label.key, roleOf(label)] as const])),
  );
  // Of two who speak, none translates: `Т` is the therapist then.
  if (labels.size === 2)
    for (const [key, role] of labels)
      if (role === 'translator' && !named.has(key)) labels.set(key, 'interviewer');
  const unknown = [...labels].filter(([, role]) => role === 'unknown');
  const hasParticipant = [...labels.values()].includes('participant');
  const hasInterviewer = [...labels.values()].includes('interviewer');
  const [left] = unknown;
  if (left !== undefined && unknown.length === 1 && hasInterviewer && !hasParticipant)
    labels.set(left[0], 'participant');
  return (label) => labels.get(label.key) ?? 'unknown';
}

function trimmedEnd(text: string, span: Span): Span {
  let end = span.end;
  while (end > span.start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start: span.start, end };
}
