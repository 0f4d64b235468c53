/** Detection against the development corpora: recall by type, entities, precision, burden of review, speed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { detect } from '../src/detect/index.ts';
import type { Mention } from '../src/domain/mention.ts';
import { analyse } from '../src/lang/index.ts';
import { readKnowledge } from '../test/support/knowledge.ts';
import { corpora, lowerCased, readCorpus, transcriptOf } from './corpora.ts';
import { type GoldDocument, type Score, score } from './score.ts';

const share = ([caught, total]: readonly [number, number]): number | null =>
  total === 0 ? null : round(caught / total);
const round = (x: number): number => Math.round(x * 10_000) / 10_000;
const summary = (s: Score): Readonly<Record<string, unknown>> => ({
  recall: Object.fromEntries(
    Object.entries(s.recall)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, row]) => [type, share(row)]),
  ),
  ER_di: share(s.entitiesDirect),
  ER_qi: share(s.entitiesQuasi),
  tokenPrecision: round(s.tokenPrecision),
  masked: round(s.masked),
  candidatesPer1000Words: round(s.candidatesPer1000),
});

/** `npm run bench -- quality [corpus...]`: prints a table and writes bench/results/quality-<date>.json. */
export async function quality(names: readonly string[], date: string): Promise<void> {
  const knowledge = await readKnowledge();
  const results: Record<string, unknown> = {};
  const line = (cells: readonly (string | number | null)[]): void =>
    console.log(
      cells.map((c, i) => String(c ?? '-')[i === 0 ? 'padEnd' : 'padStart'](i === 0 ? 30 : 8)).join(' '),
    );
  line(['corpus, tier', 'PERSON', 'LOC', 'ORG', 'ER_di', 'ER_qi', 'precis.', 'cand/k', 'MB/s']);
  for (const name of corpora) {
    if (names.length > 0 && !names.includes(name)) continue;
    const documents = readCorpus(name);
    if (documents === null) {
      console.error(`${name}: not there, skipped`);
      continue;
    }
    const variants: readonly (readonly [string, readonly GoldDocument[]])[] = /confide|uner/.test(name)
      ? [
          [name, documents],
          [`${name}, lower case`, lowerCased(documents)],
        ]
      : [[name, documents]];
    for (const [label, docs] of variants) {
      const mentions = new Map<string, readonly Mention[]>();
      const run = (): number => {
        const start = performance.now();
        for (const d of docs) {
          const transcript = transcriptOf(d);
          mentions.set(d.id, detect({ transcript, analysis: analyse(d.text), hidden: [] }, knowledge));
        }
        return performance.now() - start;
      };
      const cold = run();
      const warm = run();
      const bytes = docs.reduce((sum, d) => sum + Buffer.byteLength(d.text), 0);
      const speed = (ms: number): number => Math.round((bytes / 1e3 / ms) * 100) / 100;
      const certain = score(docs, (id) => mentions.get(id) ?? [], true);
      const both = score(docs, (id) => mentions.get(id) ?? [], false);
      results[label] = {
        documents: docs.length,
        bytes,
        megabytesPerSecond: { firstRun: speed(cold), secondRun: speed(warm) },
        certain: summary(certain),
        certainAndCandidates: summary(both),
      };
      for (const [tier, s] of [
        ['certain', certain],
        ['+ candidates', both],
      ] as const) {
        const recall = (type: string): number | null => share(s.recall[type] ?? [0, 0]);
        line([
          `${label}, ${tier}`,
          recall('PERSON'),
          recall('LOC'),
          recall('ORG'),
          share(s.entitiesDirect),
          share(s.entitiesQuasi),
          round(s.tokenPrecision),
          tier === 'certain' ? '' : round(s.candidatesPer1000),
          tier === 'certain' ? speed(warm) : '',
        ]);
      }
    }
  }
  if (Object.keys(results).length === 0) return;
  const folder = new URL('./results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = new URL(`quality-${date}.json`, folder);
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${arch()}, Node ${process.version}`;
  writeFileSync(
    file,
    `${JSON.stringify({ date, command: 'npm run bench -- quality', machine, results }, null, 1)}\n`,
  );
  console.error(`written: bench/results/quality-${date}.json`);
}
