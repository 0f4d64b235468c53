/** What a recognizer is given, and what it gives back. A passage is the text of a note, or one of its hidden texts. */
import type { Analysis, Token } from '../domain/analysis.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Tier } from '../domain/mention.ts';
import type { Gazetteer } from '../domain/place.ts';
import type { Span } from '../domain/span.ts';
import type { FieldBlock, Mark, Turn } from '../domain/transcript.ts';
import type { DetailTags } from './tagger/details.ts';
import type { Tags } from './tagger/index.ts';
import type { Word } from './words.ts';

/** Fold keys of forms that a person already decided in this study, with their kinds (`anna petrova` -> person). */
export type KnownForms = ReadonlyMap<string, Kind>;

export type Passage = Readonly<{
  /** As it was analysed, but for spaces: every one is a plain one, for the expressions that name it. */
  text: string;
  /** The same in small letters, at the same offsets: what expressions read that no capital matters to. */
  small: string;
  tokens: readonly Token[];
  turns: readonly Turn[];
  blocks: readonly FieldBlock[];
  marks: readonly Mark[];
  gazetteer: Gazetteer;
  known: KnownForms;
  /** What is known of a token of this passage. */
  words: (token: Token) => Word;
  analysis: Analysis;
  /** What the tagger says of each token; worked out when first asked. */
  tags: () => Tags;
  /** What the tagger of details says of each token, given what was found before. */
  details: (before: readonly Finding[]) => DetailTags;
}>;

/** A mention before it has a document: `rule` is a fixed word for `--explain`. */
export type Finding = Readonly<{ span: Span; kind: Kind; rule: string; tier: Tier; confidence: number }>;

/** `before`: what the recognizers earlier in the order found, for those that fill gaps. */
export type Recognizer = Readonly<{
  name: string;
  kinds: readonly Kind[];
  find: (passage: Passage, before: readonly Finding[]) => readonly Finding[];
}>;

export const certain = (span: Span, kind: Kind, rule: string, confidence = 0.95): Finding => ({
  span,
  kind,
  rule,
  tier: 'certain',
  confidence,
});
export const candidate = (span: Span, kind: Kind, rule: string, confidence = 0.5): Finding => ({
  span,
  kind,
  rule,
  tier: 'candidate',
  confidence,
});

/**
 * First match of a global expression at or behind `from`. Where it looks next is said at every call: `matchAll` keeps that in a copy
 * of the expression, which costs more than most notes take to be read.
 */
function nextHit(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/**
 * Like `matches`, but reads only the lines in which `anchor` (a few literals, quick to search) occurs, and `also` where it is
 * given: most lines of a note hold no at-sign and no figure, and the long expressions need not see them, nor be compiled.
 */
export function* matchesNear(
  text: string,
  anchor: RegExp,
  pattern: RegExp,
  also?: RegExp,
): ReturnType<typeof matches> {
  let done = 0;
  let hit = nextHit(text, anchor, 0);
  while (hit !== null) {
    const start = Math.max(done, text.lastIndexOf('\n', hit.index) + 1);
    const next = text.indexOf('\n', hit.index);
    const end = next < 0 ? text.length : next;
    done = end;
    const line = text.slice(start, end);
    if (!also || also.test(line))
      for (const m of matches(line, pattern))
        yield {
          span: { start: m.span.start + start, end: m.span.end + start },
          text: m.text,
          groups: m.groups,
        };
    hit = nextHit(text, anchor, Math.max(end, hit.index + Math.max(1, hit[0].length)));
  }
}

/** Spans of all matches of a global expression, or of its first group when it has one. */
export function* matches(
  text: string,
  pattern: RegExp,
): Generator<{ span: Span; text: string; groups: readonly string[] }> {
  let m = nextHit(text, pattern, 0);
  while (m !== null) {
    const inner = m[1];
    const start = inner === undefined ? m.index : m.index + m[0].indexOf(inner);
    const found = inner ?? m[0];
    if (found.length > 0)
      yield {
        span: { start, end: start + found.length },
        text: found,
        groups: m.slice(2).map((g) => g ?? ''),
      };
    m = nextHit(text, pattern, m.index + Math.max(1, m[0].length));
  }
}
