/** English parts of speech by `wink-nlp`, loaded when first asked for (0.1 s): only which words are proper nouns. */
import { createRequire } from 'node:module';
import type { Analysis } from '../../domain/analysis.ts';

type Out = Readonly<{ out: (how: unknown) => readonly string[] }>;
type Wink = Readonly<{
  readDoc: (text: string) => Readonly<{ tokens: () => Out }>;
  its: Readonly<Record<string, unknown>>;
}>;

let wink: Wink | undefined;
function theWink(): Wink {
  if (wink !== undefined) return wink;
  const require = createRequire(import.meta.url);
  const make = require('wink-nlp') as (model: unknown, pipes: readonly string[]) => Wink;
  wink = make(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return wink;
}

/** wink is asked about a run of sentences at a time, so that a long text costs memory for one run only. */
const RUN = 20_000;
/** No English word is longer; wink is not shown what is. */
const LONGEST_WORD = 60;

/** For each token, whether wink takes it for a proper noun. Tokens of other languages are false, and not shown to it. */
export function properNouns(analysis: Analysis): readonly boolean[] {
  const { tokens } = analysis;
  const out = new Array<boolean>(tokens.length).fill(false);
  if (!tokens.some((t) => t.word && t.lang === 'en' && t.shape !== 'number')) return out;
  const { readDoc, its } = theWink();
  let start = 0;
  while (start < tokens.length) {
    const words: string[] = [];
    let end = start;
    let length = 0;
    while (end < tokens.length && length < RUN) {
      const token = tokens[end];
      if (token === undefined) break;
      const shown = token.lang === 'en' && token.text.length <= LONGEST_WORD ? token.text : '.';
      words.push(shown);
      length += shown.length + 1;
      end++;
    }
    const found = readDoc(words.join(' ')).tokens();
    align(words, found.out(its.value), found.out(its.pos), (i) => {
      if (tokens[start + i]?.lang === 'en' && tokens[start + i]?.word === true) out[start + i] = true;
    });
    start = end;
  }
  return out;
}

/** wink cuts some words further (I'm, O'Brien): walks both cuts side by side by letters read. */
function align(
  words: readonly string[],
  values: readonly string[],
  tags: readonly string[],
  mark: (index: number) => void,
): void {
  let i = 0;
  let left = words[0]?.length ?? 0;
  for (const [j, value] of values.entries()) {
    if (i >= words.length) return;
    if (tags[j] === 'PROPN') mark(i);
    left -= value.trim().length;
    while (left <= 0 && i < words.length) {
      i++;
      left += words[i]?.length ?? 0;
    }
  }
}
