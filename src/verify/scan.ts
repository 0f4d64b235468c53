/** Looks for the patterns in one text that would be released. */
import type { Finding, RenderedEdit } from '../domain/rendition.ts';
import type { Span } from '../domain/span.ts';
import { formKey } from '../lang/form.ts';
import { isRussianSpeechInLatin } from '../lang/function-words.ts';
import { wordFacts } from '../lang/index.ts';
import { isTitle } from '../lang/names/titles.ts';
import { cleanWord } from '../lang/script.ts';
import { scriptLanguage } from '../lang/slots.ts';
import type { Patterns, Sequence, Single } from './patterns.ts';
import { type Word, wordsOf } from './words.ts';

export type Scanned = Readonly<{
  where: Finding['where'];
  document: string;
  text: string;
  /** In order; none in a table or a file name. */
  edits: readonly RenderedEdit[];
  /** Where something stands that the policy keeps, in order. */
  kept: readonly Span[];
}>;
export type Search = Readonly<{
  patterns: Patterns;
  misspelt: (key: string) => Single | undefined;
  harmless: ReadonlySet<string>;
}>;

type Hit = Readonly<{ words: number; entity: string; kind: Finding['kind']; rule: Finding['rule'] }>;

/** A walk over spans in order beside a walk over words. */
function follower<T>(items: readonly T[], spanOf: (item: T) => Span): (word: Span) => T | undefined {
  let at = 0;
  return (word) => {
    while (at < items.length && spanOf(items[at] as T).end <= word.start) at++;
    const item = items[at];
    return item !== undefined && spanOf(item).start < word.end ? item : undefined;
  };
}

const isLower = (s: string): boolean => s === s.toLowerCase();
const isUpper = (s: string): boolean => s === s.toUpperCase() && s !== s.toLowerCase() && s.length > 1;

/** An ordinary word counts as a name only where it is written as one: a capital that no sentence start explains. */
function asName(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  if (isLower(word.text)) return false;
  if (isUpper(word.text))
    return ![words[i - 1], words[i + 1]].some((near) => near !== undefined && isUpper(near.text));
  return !word.first && !(word.opened && !isName(word.text));
}

const isOrdinary = (word: string): boolean => wordFacts(word.toLowerCase(), scriptLanguage(word)).known;
const isName = (word: string): boolean => {
  const facts = wordFacts(word, scriptLanguage(word));
  return facts.given || facts.surname || facts.place;
};

function ruleOf(word: string, single: Single): Finding['rule'] {
  const clean = cleanWord(word);
  if (single.written.has(clean.toLowerCase())) return 'exact';
  return single.scripts.has(scriptLanguage(clean) === 'ru' ? 'cyrl' : 'latn')
    ? 'inflected'
    : 'transliterated';
}

/** Between the words of one name: spaces and signs, one line break. */
const GAP = 12;
function sequenceAt(words: readonly Word[], i: number, list: readonly Sequence[]): Hit | null {
  next: for (const sequence of list) {
    for (const [j, keys] of sequence.words.entries()) {
      const word = words[i + j];
      const before = words[i + j - 1];
      if (!word?.keys.some((key) => keys.has(key))) continue next;
      if (j > 0 && before && word.span.start - before.span.end > GAP) continue next;
    }
    const found = words.slice(i, i + sequence.words.length).map((word) => word.text);
    const same = found.join(' ').toLowerCase() === sequence.written;
    const latin = scriptLanguage(found.join(' ')) !== scriptLanguage(sequence.written);
    const rule = same ? 'exact' : latin ? 'transliterated' : 'inflected';
    return { words: sequence.words.length, entity: sequence.entity, kind: sequence.kind, rule };
  }
  return null;
}

function singleAt(words: readonly Word[], i: number, search: Search, replaced: boolean): Hit | null {
  const { patterns, misspelt } = search;
  const word = words[i] as Word;
  // The initial of a surrogate: there are fewer letters than people; and the title before it, which was left in its place.
  if (replaced && (word.text.length === 1 || isTitle(word.text))) return null;
  // `kak`, `menya`: Russian in Latin letters has ordinary words as well.
  const ordinary = isOrdinary(word.text) || isRussianSpeechInLatin(word.text.toLowerCase());
  for (const key of word.keys) {
    const single = patterns.singles.get(key);
    if (!single) continue;
    if ((ordinary || key.length < 3) && !asName(words, i)) continue;
    return { words: 1, entity: single.entity, kind: single.kind, rule: ruleOf(word.text, single) };
  }
  const [key] = word.keys;
  if (key === undefined || replaced || ordinary || patterns.safe.has(key)) return null;
  const near = misspelt(key);
  return near ? { words: 1, entity: near.entity, kind: near.kind, rule: 'misspelt' } : null;
}

/** A label of ours holds words of our own tables (`[large city in Georgia]`), whoever else may bear them as a name. */
const saidByPolicy = (edit: RenderedEdit | undefined): boolean =>
  edit?.decision.replacement.type === 'label' && edit.decision.by === 'policy';

/** All findings in one text, in order. Linear in the length of the text. */
export function scan(scanned: Scanned, search: Search): readonly Finding[] {
  const { text, where, document } = scanned;
  const words = wordsOf(text);
  const editAt = follower(scanned.edits, ({ at }) => at);
  const keptAt = follower(scanned.kept, (span) => span);
  const found: Finding[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const edit = editAt(word.span);
    if (keptAt(word.span)) continue;
    const sequences = word.keys.flatMap((key) => search.patterns.sequences.get(key) ?? []);
    const hit = sequenceAt(words, i, sequences) ?? singleAt(words, i, search, edit !== undefined);
    if (!hit || saidByPolicy(edit)) continue;
    const last = words[i + hit.words - 1] as Word;
    const span = { start: word.span.start, end: last.span.end };
    if (search.harmless.has(formKey(text.slice(span.start, span.end)))) continue;
    found.push({ document, where, span, entity: hit.entity, kind: hit.kind, rule: hit.rule });
    i += hit.words - 1;
  }
  return [...found, ...digitsIn(scanned, search)].sort((a, b) => a.span.start - b.span.start);
}

type Run = { digits: string; at: number[]; starts: Set<number>; ends: Set<number> };
const GROUP = /\d+/g;
const SEPARATOR = /^[\s().+\-–—/,_#№]{0,4}$/u;
const LONGEST_RUN = 100_000;

/** Runs of digits, across what may part the groups of one number. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = -1;
  for (const match of text.matchAll(GROUP)) {
    const last = runs.at(-1);
    const joins =
      last !== undefined && match.index - end <= 4 && SEPARATOR.test(text.slice(end, match.index));
    const run =
      joins && last.digits.length < LONGEST_RUN
        ? last
        : { digits: '', at: [], starts: new Set<number>(), ends: new Set<number>() };
    if (run !== last) runs.push(run);
    run.starts.add(run.digits.length);
    run.digits += match[0];
    for (let i = 0; i < match[0].length; i++) run.at.push(match.index + i);
    run.ends.add(run.digits.length);
    end = match.index + match[0].length;
  }
  return runs;
}

/** Numbers of the study, whatever parts their groups; a short one only as a whole group or groups. */
function digitsIn(
  { text, where, document, kept }: Scanned,
  { patterns, harmless }: Search,
): readonly Finding[] {
  if (patterns.digits.size === 0) return [];
  const found: Finding[] = [];
  for (const { digits, at, starts, ends } of runsOf(text))
    for (const [length, ofLength] of patterns.digits)
      for (let i = 0; i + length <= digits.length; i++) {
        const number = ofLength.get(digits.slice(i, i + length));
        if (!number || (!number.anywhere && !(starts.has(i) && ends.has(i + length)))) continue;
        const span = { start: at[i] as number, end: (at[i + length - 1] as number) + 1 };
        if (kept.some((k) => k.start <= span.start && span.end <= k.end)) continue;
        if (harmless.has(formKey(text.slice(span.start, span.end)))) continue;
        found.push({ document, where, span, entity: number.entity, kind: number.kind, rule: 'digits' });
      }
  return found;
}
