/** What stands around a mention: the words before and after it, and the language they speak. */
import type { Analysis, Token } from '../domain/analysis.ts';
import type { Span } from '../domain/span.ts';

/** Index of the first token that starts at `position` or after. */
function firstFrom(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).span.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word right before the span, with nothing but spaces between, on the same line; undefined where there is none. */
export function wordBefore({ text, tokens }: Analysis, span: Span): Token | undefined {
  const token = tokens[firstFrom(tokens, span.start) - 1];
  if (!token?.word || token.span.end > span.start) return undefined;
  return /^[ \t\u00a0]{1,8}$/.test(text.slice(token.span.end, Math.min(span.start, token.span.end + 9)))
    ? token
    : undefined;
}

/** At most three words before the span, as `wordBefore`, the nearest last. */
export function wordsBefore(analysis: Analysis, span: Span): readonly string[] {
  const words: string[] = [];
  for (
    let token = wordBefore(analysis, span);
    token && words.length < 3;
    token = wordBefore(analysis, token.span)
  )
    words.unshift(token.text);
  return words;
}

/** The word right after the span, with nothing but spaces between, on the same line; undefined where there is none. */
export function wordAfter({ text, tokens }: Analysis, span: Span): Token | undefined {
  const token = tokens[firstFrom(tokens, span.end)];
  return token?.word &&
    /^[ \t\u00a0]{1,8}$/.test(text.slice(span.end, Math.min(token.span.start, span.end + 9)))
    ? token
    : undefined;
}

/** The part of the span's line that is its sentence. */
export function sentenceAround({ text, sentences }: Analysis, span: Span): Span {
  const { start, end } = sentences[lastFrom(sentences, span.start)] ?? span;
  const newline = text.indexOf('\n', span.end);
  return {
    start: Math.max(start, text.lastIndexOf('\n', span.start - 1) + 1),
    end: newline < 0 ? end : Math.min(end, newline),
  };
}

/** Index of the last sentence that starts at `position` or before. */
function lastFrom(sentences: readonly Span[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const NEARBY = 6;

/**
 * Language of the words around the span on its line, the nearest counting most; of the mention's own letters where
 * there are none. A Latin name in a Russian sentence stands in Russian.
 */
export function languageAround({ text, tokens }: Analysis, span: Span): 'ru' | 'en' {
  let russian = 0;
  const weigh = (token: Token | undefined, between: string, distance: number): boolean => {
    if (!token || between.includes('\n')) return false;
    if (token.word && token.lang !== 'other' && token.shape !== 'number')
      russian += (token.lang === 'ru' ? 1 : -1) / distance;
    return true;
  };
  const from = firstFrom(tokens, span.start);
  for (let i = from - 1, steps = 1; steps <= NEARBY; i--, steps++) {
    const token = tokens[i];
    if (
      !weigh(
        token,
        token ? text.slice(token.span.end, Math.min(span.start, token.span.end + 200)) : '',
        steps,
      )
    )
      break;
  }
  for (let i = firstFrom(tokens, span.end), steps = 1; steps <= NEARBY; i++, steps++) {
    const token = tokens[i];
    if (
      !weigh(
        token,
        token ? text.slice(Math.max(span.end, token.span.start - 200), token.span.start) : '',
        steps,
      )
    )
      break;
  }
  if (russian !== 0) return russian > 0 ? 'ru' : 'en';
  return /\p{Script=Cyrillic}/u.test(text.slice(span.start, span.end)) ? 'ru' : 'en';
}

/**
 * As `languageAround`, for what is told in words of the language and not by a name: two words of one language inside it tell
 * theirs, whatever the sentence around them goes on in.
 */
export function languageOfWords(analysis: Analysis, span: Span): 'ru' | 'en' {
  const { tokens } = analysis;
  const inside = [];
  for (
    let i = firstFrom(tokens, span.start);
    (tokens[i]?.span.end ?? Number.POSITIVE_INFINITY) <= span.end;
    i++
  )
    inside.push(tokens[i] as Token);
  const said = inside.filter(({ word, shape, lang }) => word && shape !== 'number' && lang !== 'other');
  const [first] = said;
  return said.length > 1 && said.every(({ lang }) => lang === first?.lang) && first
    ? first.lang === 'ru'
      ? 'ru'
      : 'en'
    : languageAround(analysis, span);
}

/** Whether the mention is the whole of its line or of a field's value: then it is named, not said in a sentence. */
export function standsAlone({ text }: Analysis, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end, span.end + 10);
  return (
    /(?:^|[\n:;|,(])[ \t"'«([*_-]{0,60}$/.test(before) && /^[ \t"'».)\]*_]{0,10}(?:$|[\n|;,)])/.test(after)
  );
}
