/** Detection against the development corpora, beside what npm has: recall by type, entities, precision, burden of review. */
import type { Mention } from '../src/domain/mention.ts';
import { corpora, languageOf, readCorpus, variantsOf } from './corpora.ts';
import { type Peer, peers } from './peers.ts';
import { rowPrinter, writeResults } from './report.ts';
import { type GoldDocument, type Marked, score } from './score.ts';
import { againstTargets, type Figures, printTargets, type Tiers } from './targets.ts';
import { figuresOf, loadTool } from './tool.ts';

const line = rowPrinter(46);
const print = (label: string, f: Figures & Readonly<Record<string, unknown>>): void =>
  line([
    label,
    f.recall.PERSON ?? null,
    f.recall.LOC ?? null,
    f.recall.ORG ?? null,
    f.ER_di,
    f.ER_qi,
    f.tokenPrecision,
    f.masked as number,
    f.candidatesPer1000Words,
  ]);

async function figuresOfPeer(peer: Peer, documents: readonly GoldDocument[]): Promise<Figures> {
  const marked = new Map<string, readonly Marked[]>();
  for (const d of documents)
    marked.set(
      d.id,
      (await peer.find(d.text)).map((span) => ({ span, tier: 'certain' as const })),
    );
  return figuresOf(score(documents, (id) => marked.get(id) ?? [], true));
}

/**
 * `npm run bench -- quality [corpus...]`: prints a table and what was reached of the targets; when all corpora were
 * measured it writes bench/results/quality-<date>.json.
 */
export async function quality(names: readonly string[], date: string): Promise<void> {
  const tool = await loadTool();
  const results: Record<string, unknown> = {};
  const reached = new Map<string, Tiers>();
  line(['corpus, tool', 'PERSON', 'LOC', 'ORG', 'ER_di', 'ER_qi', 'precis.', 'masked', 'cand/k']);
  for (const name of corpora) {
    if (names.length > 0 && !names.includes(name)) continue;
    const original = readCorpus(name);
    if (original === null) {
      console.error(`${name}: not there, skipped`);
      continue;
    }
    for (const [label, documents] of variantsOf(name, original)) {
      const mentions = new Map<string, readonly Mention[]>(documents.map((d) => [d.id, tool(d)]));
      const figures = (certainOnly: boolean): Figures =>
        figuresOf(score(documents, (id) => mentions.get(id) ?? [], certainOnly));
      const tiers: Tiers = { certain: figures(true), certainAndCandidates: figures(false) };
      reached.set(label, tiers);
      print(`${label}, sotto certain`, tiers.certain);
      print(`${label}, sotto + candidates`, tiers.certainAndCandidates);
      const beside: Record<string, Figures> = {};
      // Russian in Latin letters is for those that read Latin letters to try, too.
      const able = (p: Peer): boolean =>
        label.includes('transliterated') || p.languages.includes(languageOf(name));
      for (const peer of peers.filter(able)) {
        const f = await figuresOfPeer(peer, documents);
        beside[peer.name] = f;
        print(`${label}, ${peer.name}`, f);
      }
      results[label] = { documents: documents.length, ...tiers, peers: beside };
    }
  }
  const targets = againstTargets(reached);
  console.log();
  printTargets(targets);
  if (names.length === 0 && reached.size > 0) writeResults('quality', date, { targets, corpora: results });
}
