/** Reads the development corpora, which lie beside the repository and are no part of it. */
import { existsSync, readFileSync } from 'node:fs';
import type { Transcript } from '../src/domain/transcript.ts';
import { readTranscript } from '../src/ingest/index.ts';
import type { GoldDocument } from './score.ts';

export const corpora = [
  'confide-ru-dev',
  'gum-spoken-dev',
  'nerel',
  'uner-ewt-dev',
  'tab144',
  'factrueval-dev',
  'wnut17',
] as const;
/** Splits to measure on; the rest of a corpus is for training. */
const splitOf: Readonly<Record<string, string>> = { nerel: 'dev', tab144: 'dev', wnut17: 'dev' };

/** Index of the UTF-16 unit of each code point. */
function unitsOf(text: string): (point: number) => number {
  const units: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) units.push(i);
  units.push(text.length);
  return (point) => units[point] ?? text.length;
}

/** Documents of a corpus, or null when it is not there. */
export function readCorpus(name: string): readonly GoldDocument[] | null {
  const file = new URL(`../../shared/corpora/${name}.jsonl`, import.meta.url);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument)
    .filter((d) => splitOf[name] === undefined || d.split === splitOf[name])
    .map((d) => {
      const unit = unitsOf(d.text);
      return { ...d, spans: d.spans.map((s) => ({ ...s, start: unit(s.start), end: unit(s.end) })) };
    });
}
export const lowerCased = (documents: readonly GoldDocument[]): readonly GoldDocument[] =>
  documents.map((d) => ({
    ...d,
    text: [...d.text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join(''),
  }));

/** A document as the tool would read it, with its header and turns; bare where reading changes the text (offsets must hold). */
export function transcriptOf(d: GoldDocument): Transcript {
  try {
    const read = readTranscript(
      { name: 'note.md', bytes: new TextEncoder().encode(d.text), digest: '0'.repeat(64) },
      d.id,
    );
    if (read.text === d.text) return { ...read, hidden: [] };
  } catch {
    // A corpus may hold what the readers refuse, such as an empty document.
  }
  return {
    id: d.id,
    format: 'txt',
    encoding: 'utf-8',
    text: d.text,
    turns: [],
    blocks: [],
    marks: [],
    hidden: [],
  };
}
