/** Detection alone: no study, nothing stored. */

import { detect, type Knowledge } from '../detect/index.ts';
import { classOf, type IdentifierClass, type Kind } from '../domain/kinds.ts';
import type { Mention, Tier } from '../domain/mention.ts';
import { hiddenReport, readTranscript, structureText } from '../ingest/index.ts';
import { analyse } from '../lang/index.ts';
import { settle } from '../resolve/index.ts';
import { sha256, toHex } from '../vault/crypto.ts';
import { readFile } from '../vault/files.ts';

/** `start` and `end` count UTF-16 code units of the text as given. */
export type ScannedMention = Readonly<{
  start: number;
  end: number;
  kind: Kind;
  class: IdentifierClass;
  tier: Tier;
  confidence: number;
  recognizer: string;
  rule: string;
}>;

const scanned = (m: Mention): ScannedMention => ({
  start: m.span.start,
  end: m.span.end,
  kind: m.kind,
  class: classOf[m.kind],
  tier: m.tier,
  confidence: m.confidence,
  recognizer: m.recognizer,
  rule: m.rule,
});

/** Mentions of a text just as it is given: nothing is normalised, so that the spans are the caller's own. */
export function scanText(id: string, text: string, knowledge: Knowledge): readonly ScannedMention[] {
  const transcript = structureText(text, id);
  const found = detect({ transcript, analysis: analyse(text), hidden: [] }, knowledge);
  return settle(found, (m) => text.slice(m.span.start, m.span.end)).map(scanned);
}

export type ScannedFile = Readonly<{
  path: string;
  format: string;
  encoding: string;
  words: number;
  hidden: Readonly<Record<string, number>>;
  mentions: readonly (ScannedMention & Readonly<{ line: number; column: number }>)[];
  /** Mentions in what hides in the file, by the hidden text's place. */
  hiddenMentions: readonly Readonly<{ where: string; kind: Kind; tier: Tier }>[];
  /** The words under each mention of `mentions`: only for --show. */
  texts: readonly string[];
}>;

export function scanFile(path: string, name: string, knowledge: Knowledge): ScannedFile {
  const bytes = readFile(path, { limit: 64 * 2 ** 20, follow: true });
  const transcript = readTranscript({ name, bytes, digest: toHex(sha256(bytes)) }, 'scan');
  const analysis = analyse(transcript.text);
  const hidden = transcript.hidden.map((h) => analyse(h.text));
  const textOf = (m: Mention): string =>
    (m.hidden === undefined ? transcript.text : (transcript.hidden[m.hidden]?.text ?? '')).slice(
      m.span.start,
      m.span.end,
    );
  const all = settle(detect({ transcript, analysis, hidden }, knowledge), textOf);
  const inText = all.filter((m) => m.hidden === undefined);
  const position = positions(transcript.text);
  return {
    path,
    format: transcript.format,
    encoding: transcript.encoding,
    words: analysis.tokens.filter((t) => t.word).length,
    hidden: hiddenReport(transcript),
    mentions: inText.map((m) => ({ ...scanned(m), ...position(m.span.start) })),
    hiddenMentions: all.flatMap((m) =>
      m.hidden === undefined
        ? []
        : [{ where: transcript.hidden[m.hidden]?.where ?? 'metadata', kind: m.kind, tier: m.tier }],
    ),
    texts: inText.map(textOf),
  };
}

/** Line and column, both from 1, of offsets asked in ascending order. */
function positions(text: string): (offset: number) => Readonly<{ line: number; column: number }> {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', start); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
      line += 1;
      start = next + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
