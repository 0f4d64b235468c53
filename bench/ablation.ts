/** What each recognizer adds and costs: detection with all but one, for every one, over the corpora of a language. */
import { type Recognizer, recognizers } from '../src/detect/index.ts';
import { type Corpus, readCorpus } from './corpora.ts';
import { round, rowPrinter, share, writeResults } from './report.ts';
import { type GoldDocument, type Score, score } from './score.ts';
import { loadTool } from './tool.ts';

type Row = Readonly<{
  /** Recall, certain and candidates together, that is lost without it. */
  adds: Readonly<Record<'PERSON' | 'LOC' | 'ORG' | 'all', number | null>>;
  /** Token precision of certain mentions with it, less that without it: negative when it costs precision. */
  certainPrecision: number;
  /** Candidates per 1,000 words that it brings; negative when it makes certain what would be asked. */
  candidatesPer1000Words: number;
  /** Share of the time of detection. */
  time: number;
}>;

/** Those with the kinds of text the tool is for: interviews, cases, letters; news for its places and bodies. */
const measured: Readonly<Record<'ru' | 'en', readonly Corpus[]>> = {
  ru: ['confide-ru-dev', 'nerel'],
  en: ['gum-spoken-dev', 'uner-ewt-dev', 'tab144'],
};
const types = ['PERSON', 'LOC', 'ORG', 'all'] as const;
const ofType = (s: Score, type: string): number => {
  const [caught, total] = s.recall[type] ?? [0, 0];
  return total === 0 ? 0 : caught / total;
};

/** The same recognizers, the time that each takes added up. */
function timed(spent: Map<string, number>): readonly Recognizer[] {
  return recognizers.map((r) => ({
    ...r,
    find: (passage, before) => {
      const start = performance.now();
      const found = r.find(passage, before);
      spent.set(r.name, (spent.get(r.name) ?? 0) + performance.now() - start);
      return found;
    },
  }));
}

/** `npm run bench -- ablation`: prints a table for each language and writes bench/results/ablation-<date>.json. */
export async function ablation(date: string): Promise<void> {
  const tool = await loadTool();
  const results: Record<string, Record<string, Row>> = {};
  for (const language of ['ru', 'en'] as const) {
    const documents: readonly GoldDocument[] = measured[language].flatMap(
      (name) => readCorpus(name)?.map((d) => ({ ...d, id: `${name} ${d.id}` })) ?? [],
    );
    if (documents.length === 0) {
      console.error(`${language}: no corpora, skipped`);
      continue;
    }
    const run = (order: readonly Recognizer[]): Readonly<Record<'certain' | 'both', Score>> => {
      const mentions = new Map(documents.map((d) => [d.id, tool(d, order)]));
      const scored = (certainOnly: boolean): Score =>
        score(documents, (id) => mentions.get(id) ?? [], certainOnly);
      return { certain: scored(true), both: scored(false) };
    };
    const full = run(recognizers);
    const spent = new Map<string, number>();
    const start = performance.now();
    const clocked = timed(spent);
    for (const d of documents) tool(d, clocked);
    const whole = performance.now() - start;
    const rows: Record<string, Row> = {};
    const line = rowPrinter(28, 9);
    line([`without, ${language}`, ...types.map((t) => `${t}`), 'precis.', 'cand/k', 'time %']);
    line([
      '(nothing: what is reached)',
      ...types.map((t) => share(full.both.recall[t] ?? [0, 0])),
      round(full.certain.tokenPrecision),
      round(full.both.candidatesPer1000, 2),
      100,
    ]);
    for (const left of recognizers) {
      const { certain, both } = run(recognizers.filter((r) => r !== left));
      const row: Row = {
        adds: Object.fromEntries(
          types.map((t) => [t, round(ofType(full.both, t) - ofType(both, t))]),
        ) as Row['adds'],
        certainPrecision: round(full.certain.tokenPrecision - certain.tokenPrecision),
        candidatesPer1000Words: round(full.both.candidatesPer1000 - both.candidatesPer1000, 2),
        time: round((spent.get(left.name) ?? 0) / whole),
      };
      rows[left.name] = row;
      line([
        left.name,
        ...types.map((t) => row.adds[t]),
        row.certainPrecision,
        row.candidatesPer1000Words,
        round(100 * row.time, 1),
      ]);
    }
    results[language] = rows;
    console.log();
  }
  if (Object.keys(results).length > 0) writeResults('ablation', date, results);
}
