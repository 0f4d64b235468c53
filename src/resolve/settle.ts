/**
 * Recognizers speak at once and contradict each other; here one voice is made of them, by rules in a fixed order:
 *
 * 1. Of mentions with the very same span the one from a typed field or speaker label wins, then one that names before one
 *    that only describes, then the surer, then the stronger kind.
 * 2. Certain mentions are laid down from strong to weak (`strength`), typed before others, longer before shorter.
 * 3. One that lies wholly under what is laid already is dropped.
 * 4. One that sticks out of a single equally strong mention stretches it to the union of both.
 * 5. Any other is cut down to what sticks out: so a name inside a description is never lost when a policy keeps the
 *    description, and nothing that a certain mention covered is uncovered.
 * 6. Candidates are settled among themselves in the same way and then cut down to what no certain mention covers; words of
 *    grammar where a rest was cut (`as an`, «на») stay in the text, and are no question.
 */
import { classOf, type Kind, kinds } from '../domain/kinds.ts';
import { type Mention, mentionId } from '../domain/mention.ts';
import { covers, overlaps, type Span } from '../domain/span.ts';
import { isEnglishFunctionWord, isRussianFunctionWord } from '../lang/function-words.ts';
import { withoutYo } from '../lang/script.ts';

/** Recognizers of fields and labels: the writer of the note said what the value is. */
const typed: ReadonlySet<string> = new Set([
  'fields',
  'header',
  'headers',
  'labels',
  'speaker',
  'speakers',
  'profile',
]);

/** Things that may be named after somebody: a street, a foundation, a square. */
const namedAfter: ReadonlySet<Kind> = new Set(['address', 'organisation', 'place']);

/** 3 alone names somebody, 2 describes closely or names a thing, 1 describes. A stronger one is never swallowed. */
function strength(mention: Mention): number {
  if (classOf[mention.kind] === 'direct') return 3;
  if (classOf[mention.kind] === 'strong-indirect' || mention.kind === 'place') return 2;
  return typed.has(mention.recognizer) ? 2 : 1;
}

const isTyped = (m: Mention): number => (typed.has(m.recognizer) ? 1 : 0);
const length = (m: Mention): number => m.span.end - m.span.start;
const inTextOrder = (a: Mention, b: Mention): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;
const kindOrder: ReadonlyMap<Kind, number> = new Map(kinds.map((kind, i) => [kind, i]));
const byName = (a: Mention, b: Mention): number =>
  (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0) ||
  (a.recognizer < b.recognizer ? -1 : a.recognizer > b.recognizer ? 1 : 0) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const isNaming = ({ kind }: Mention): number =>
  classOf[kind] === 'direct' || namedAfter.has(kind) || kind === 'publication' ? 1 : 0;
const ofSameSpan = (a: Mention, b: Mention): number =>
  isTyped(b) - isTyped(a) ||
  isNaming(b) - isNaming(a) ||
  b.confidence - a.confidence ||
  strength(b) - strength(a) ||
  byName(a, b);

type Strength = (mention: Mention) => number;
const strongestFirst =
  (strengthOf: Strength) =>
  (a: Mention, b: Mention): number =>
    strengthOf(b) - strengthOf(a) ||
    isTyped(b) - isTyped(a) ||
    length(b) - length(a) ||
    b.confidence - a.confidence ||
    a.span.start - b.span.start ||
    byName(a, b);

type TextOf = (mention: Mention) => string;

const withSpan = (mention: Mention, span: Span): Mention => ({
  ...mention,
  span,
  id: mentionId(mention.document, span, mention.hidden),
});

const INSIDE = /[\p{L}\p{N}]/u;
/** Letters and digits with what hangs on them. */
const EDGE = /[\p{L}\p{N}\p{M}]/u;

/** The mention cut down to `span`, without spaces and signs at its edges; null when no letter or digit is left. */
function cut(mention: Mention, span: Span, textOf: TextOf): Mention | null {
  const text = textOf(mention);
  let { start, end } = { start: span.start - mention.span.start, end: span.end - mention.span.start };
  if (!INSIDE.test(text.slice(start, end))) return null;
  const charAt = (i: number): string => {
    const c = text.charAt(i);
    return /[\ud800-\udfff]/.test(c) ? 'x' : c; // half of a pair: never cut there
  };
  const toEdge = (): void => {
    while (start < end && !EDGE.test(charAt(start))) start++;
  };
  toEdge();
  // `Dan's brother` without Dan: his ending stays with him.
  if (/['’]/.test(charAt(start - 1)) && /^s(?!\p{L})/iu.test(text.slice(start, start + 2))) start++;
  toEdge();
  while (end > start && !EDGE.test(charAt(end - 1))) end--;
  return start >= end
    ? null
    : withSpan(mention, { start: start + mention.span.start, end: end + mention.span.start });
}

/** What a tie is told with. */
const office: ReadonlySet<Kind> = new Set(['profession', 'organisation', 'relation']);

const isGrammar = (word: string): boolean => {
  const lower = withoutYo(word.toLowerCase());
  return isEnglishFunctionWord(lower) || isRussianFunctionWord(lower);
};

/** What `span` leaves of a question, with no word of grammar at an end where it was cut: «работает на» of «работает на [заводе]» asks about «работает». */
function restOf(mention: Mention, span: Span, textOf: TextOf): Mention | null {
  const text = textOf({ ...mention, span });
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
    grammar: isGrammar(m[0]),
  }));
  const told = words.filter(({ grammar }) => !grammar);
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return null;
  // A name of somebody is no grammar, whatever word it is like.
  if (classOf[mention.kind] === 'direct') return cut(mention, span, textOf);
  const start = span.start > mention.span.start ? first.start : span.start;
  const end = span.end < mention.span.end ? last.end : span.end;
  return cut(mention, { start, end }, textOf);
}

/** The s of `Madina's`, behind a name that was cut out. */
const isPossessiveEnding = (rest: Mention, textOf: TextOf): boolean =>
  /^s$/i.test(textOf(rest)) &&
  /^['’]/.test(textOf({ ...rest, span: { start: Math.max(0, rest.span.start - 1), end: rest.span.end } }));

/** Runs of `span` that nobody owns. */
function gaps(owner: Int32Array, span: Span): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  for (let i = span.start; i <= span.end; i++) {
    const free = i < span.end && owner[i] === 0;
    if (free && start < 0) start = i;
    if (!free && start >= 0) {
      found.push({ start, end: i });
      start = -1;
    }
  }
  return found;
}

function owners(owner: Int32Array, span: Span): readonly number[] {
  const found = new Set<number>();
  for (let i = span.start; i < span.end; i++) if (owner[i] !== 0) found.add(owner[i] as number);
  return [...found];
}

/** Raises a thing to the strength of the person it is named after, so that `Shevchenko University` stays whole. */
function raised(mentions: readonly Mention[]): Strength {
  const persons = mentions.filter((m) => m.kind === 'person').sort(inTextOrder);
  const holding = new Set<Mention>();
  for (const thing of mentions) {
    if (!namedAfter.has(thing.kind)) continue;
    let low = 0;
    let high = persons.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((persons[middle] as Mention).span.start < thing.span.start) low = middle + 1;
      else high = middle;
    }
    const person = persons[low];
    if (person && person.span.end <= thing.span.end && length(person) < length(thing)) holding.add(thing);
  }
  return (m) => (holding.has(m) ? 3 : strength(m));
}

/** Lays mentions of one tier and one text; no span goes beyond `end`. */
function lay(mentions: readonly Mention[], textOf: TextOf, end: number): Mention[] {
  const bySpan = new Map<string, Mention>();
  for (const m of mentions) {
    const key = `${m.span.start}-${m.span.end}`;
    const before = bySpan.get(key);
    if (!before || ofSameSpan(m, before) < 0) bySpan.set(key, m);
  }
  const owner = new Int32Array(end);
  const laid: Mention[] = [];
  const put = (m: Mention): void => {
    laid.push(m);
    owner.fill(laid.length, m.span.start, m.span.end);
  };
  const strengthOf = raised([...bySpan.values()]);
  for (const m of [...bySpan.values()].sort(strongestFirst(strengthOf))) {
    const free = gaps(owner, m.span);
    if (free.length === 0) continue;
    const here = owners(owner, m.span);
    const [only] = here;
    if (only === undefined) {
      put(m);
      continue;
    }
    const other = laid[only - 1] as Mention;
    const inside = other.span.start >= m.span.start && other.span.end <= m.span.end;
    if (here.length === 1 && !inside && strengthOf(other) === strengthOf(m)) {
      const union = {
        start: Math.min(other.span.start, m.span.start),
        end: Math.max(other.span.end, m.span.end),
      };
      laid[only - 1] = withSpan(other, union);
      owner.fill(only, union.start, union.end);
      continue;
    }
    for (const span of free) {
      const rest = m.tier === 'certain' ? cut(m, span, textOf) : restOf(m, span, textOf);
      if (rest) put(rest);
    }
  }
  return laid;
}

/**
 * `20 April 2023` with April a name that women bear: what lies strictly inside a certain date is a month, for a date is
 * made of figures and words for times alone.
 */
function withoutMonths(mentions: readonly Mention[]): readonly Mention[] {
  const dates = mentions
    .filter((m) => m.kind === 'date' && m.tier === 'certain')
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return [...mentions]
    .sort((a, b) => a.span.start - b.span.start)
    .filter((m) => {
      if (m.kind !== 'person') return true;
      while (at < dates.length && (dates[at] as Mention).span.end <= m.span.start) at++;
      const date = dates[at];
      return !date || !covers(date.span, m.span) || length(date) === length(m);
    });
}

function settleText(all: readonly Mention[], textOf: TextOf): readonly Mention[] {
  const mentions = withoutMonths(all);
  const end = mentions.reduce((far, m) => Math.max(far, m.span.end), 0);
  const certain = lay(
    mentions.filter((m) => m.tier === 'certain'),
    textOf,
    end,
  );
  const owner = new Int32Array(end);
  for (const m of certain) owner.fill(1, m.span.start, m.span.end);
  // What is left of a tie whose office is certain by itself names nobody, and three pieces of it cannot be read.
  const offices = certain.filter(({ kind }) => office.has(kind));
  const whole = ({ kind, span }: Mention): boolean =>
    kind !== 'relation' || !offices.some((m) => overlaps(m.span, span));
  const candidates = lay(
    mentions.filter((m) => m.tier === 'candidate' && whole(m)),
    textOf,
    end,
  ).flatMap((m) => {
    const free = gaps(owner, m.span);
    const uncut = free.length === 1 && free[0]?.start === m.span.start && free[0].end === m.span.end;
    if (uncut) return [m];
    return free.flatMap((span) => {
      const rest = restOf(m, span, textOf);
      return rest && !isPossessiveEnding(rest, textOf) ? [rest] : [];
    });
  });
  return [...certain, ...candidates].sort(inTextOrder);
}

/**
 * Mentions without overlap within a text (and within each hidden text), in order of document, hidden text, place.
 * `textOf` gives the text under a mention's span, also for spans made here.
 */
export function settle(mentions: readonly Mention[], textOf: TextOf): readonly Mention[] {
  const texts = new Map<string, Mention[]>();
  for (const m of mentions) {
    if (m.span.end <= m.span.start) continue;
    const key = `${m.document}#${m.hidden ?? ''}`;
    const list = texts.get(key);
    if (list) list.push(m);
    else texts.set(key, [m]);
  }
  return [...texts.values()].flatMap((list) => settleText(list, textOf));
}
