/** Sottovoce as the benches run it: one document in, its mentions out. */
import { detect, type Recognizer, recognizers } from '../src/detect/index.ts';
import type { Mention } from '../src/domain/mention.ts';
import { analyse } from '../src/lang/index.ts';
import { readKnowledge } from '../test/support/knowledge.ts';
import { transcriptOf } from './corpora.ts';
import { round, share } from './report.ts';
import type { GoldDocument, Score } from './score.ts';
import type { Figures } from './targets.ts';

export type Detector = (document: GoldDocument, order?: readonly Recognizer[]) => readonly Mention[];

export async function loadTool(): Promise<Detector> {
  const knowledge = await readKnowledge();
  return (document, order = recognizers) =>
    detect(
      { transcript: transcriptOf(document), analysis: analyse(document.text), hidden: [] },
      knowledge,
      order,
    );
}

export const figuresOf = (s: Score): Figures & Readonly<Record<string, unknown>> => ({
  recall: Object.fromEntries(
    Object.entries(s.recall)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, row]) => [type, share(row)]),
  ),
  ER_di: share(s.entitiesDirect),
  ER_qi: share(s.entitiesQuasi),
  tokenPrecision: round(s.tokenPrecision),
  masked: round(s.masked),
  leak: round(s.leak),
  candidatesPer1000Words: round(s.candidatesPer1000),
});
