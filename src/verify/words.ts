/** A text as a leak scan sees it: words with their fold keys, read without any help from detection. */
import type { Span } from '../domain/span.ts';
import { foldKey } from '../lang/fold.ts';

export type Word = Readonly<{
  span: Span;
  /** As written, without format marks and reading marks. */
  text: string;
  /** Fold key of the word, then of what may be in it: without an ending after an apostrophe, without digits. */
  keys: readonly string[];
  /** First of its line or sentence: a capital proves nothing. */
  first: boolean;
  /** First after a quotation mark, bracket or dash, which begin speech as often as they set off a name. */
  opened: boolean;
}>;

/** Letters, digits and what is invisible between them, a transcriber's `[?]`, apostrophes, a hyphen at a line's end. */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}\u200b]|\[\?\]|['’ʼ`ʹʺ](?=\p{L})|[-\u2010\u00ad]\n(?=\p{Ll}))*/gu;
const NOISE = /[\p{Cf}\u200b]|\[\?\]|[-\u2010\u00ad]\n/gu;
const ENDING = /['’ʼ](?:s|\p{Script=Cyrillic}{1,3})$/iu;
const LONGEST = 200;

function keysOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const keys = new Set([foldKey(text)]);
  if (ENDING.test(text)) keys.add(foldKey(text.replace(ENDING, '')));
  if (/\p{N}/u.test(text) && /\p{L}/u.test(text))
    for (const run of text.match(/\p{L}{3,}/gu) ?? []) keys.add(foldKey(run));
  if (/\p{Script=Cyrillic}/u.test(text) && /\p{Script=Latin}/u.test(text))
    for (const run of text.match(/\p{Script=Latin}{3,}|\p{Script=Cyrillic}{3,}/gu) ?? [])
      keys.add(foldKey(run));
  keys.delete('');
  return [...keys];
}

const memory = new Map<string, readonly string[]>();
const MEMORY = 100_000;
function remembered(text: string): readonly string[] {
  const known = memory.get(text);
  if (known) return known;
  const keys = keysOf(text);
  if (memory.size >= MEMORY) memory.clear();
  memory.set(text, keys);
  return keys;
}

const STARTS = /[\n.!?…:|]/u;
const OPENS = /[«„“"([—–][\s.…]{0,4}$/u;

/** All words in order. Cost is linear in the length of the text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const written = match[0];
    const bare = written.length > LONGEST ? written : written.replace(NOISE, '');
    const gap = text.slice(Math.max(end, start - 40), start);
    words.push({
      span: { start, end: start + written.length },
      text: bare,
      keys: remembered(bare),
      first: words.length === 0 || STARTS.test(gap),
      opened: OPENS.test(gap),
    });
    end = start + written.length;
  }
  return words;
}
