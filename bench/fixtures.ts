/**
 * Detection against the gold of the fictional study: recall of marked mentions by kind, and how many words are masked that no
 * mark asks for. Countries count as kept, as the policy of a new study has it; phrases under `#!may` count neither way.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { detect } from '../src/detect/index.ts';
import { classOf, Kind } from '../src/domain/kinds.ts';
import type { Mention } from '../src/domain/mention.ts';
import type { Gazetteer } from '../src/domain/place.ts';
import { isCountryAdjective } from '../src/lang/countries.ts';
import { analyse, foldKey, lemmas } from '../src/lang/index.ts';
import { type GoldFile, readGold } from '../test/support/gold.ts';
import { readKnowledge } from '../test/support/knowledge.ts';
import { transcriptOf } from './corpora.ts';
import { type GoldDocument, score } from './score.ts';

const folder = new URL('../fixtures/gold/', import.meta.url);
const WORD = /[\p{L}\p{N}]+/gu;

const isCountry = (text: string, gazetteer: Gazetteer): boolean =>
  isCountryAdjective(text) ||
  [text, ...lemmas(text, 'other')].some((form) => gazetteer.lookup(foldKey(form))[0]?.kind === 'country');

type Overmasked = Readonly<{ words: number; masked: number; covered: number; phrases: readonly string[] }>;

/** Words that a mention covers and neither a mark nor a `#!may` phrase does; and the mentions they stand in. */
function overmasked(gold: GoldFile, mentions: readonly Mention[], gazetteer: Gazetteer): Overmasked {
  const { text } = gold;
  const free = new Uint8Array(text.length);
  for (const { start, end } of gold.spans) free.fill(1, start, end);
  for (const phrase of gold.may)
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      free.fill(1, at, at + phrase.length);
  let words = 0;
  let masked = 0;
  let covered = 0;
  const phrases = new Set<string>();
  for (const m of text.matchAll(WORD)) {
    words++;
    const end = m.index + m[0].length;
    const isFree = free.subarray(m.index, end).includes(1);
    const cover = mentions.filter(
      ({ span, kind }) =>
        span.start < end &&
        span.end > m.index &&
        !(kind === 'place' && isCountry(text.slice(span.start, span.end), gazetteer)),
    );
    if (cover.length === 0) continue;
    covered++;
    if (isFree) continue;
    masked++;
    for (const { span, kind, tier } of cover)
      phrases.add(`${tier} ${kind}: ${text.slice(span.start, span.end)}`);
  }
  return { words, masked, covered, phrases: [...phrases] };
}

/** Mentions of all kinds that are not direct, together. */
const quasiOf = (
  recall: Readonly<
    Record<string, Readonly<{ mentions: number; certain: number; certainAndCandidates: number }>>
  >,
): Readonly<Record<string, number>> => {
  const rows = Object.entries(recall).flatMap(([kind, r]) => {
    const known = Kind.safeParse(kind);
    return known.success && classOf[known.data] !== 'direct' ? [r] : [];
  });
  const mentions = rows.reduce((n, r) => n + r.mentions, 0);
  const part = (of: 'certain' | 'certainAndCandidates'): number =>
    round(rows.reduce((n, r) => n + r[of] * r.mentions, 0) / mentions);
  return { mentions, certain: part('certain'), certainAndCandidates: part('certainAndCandidates') };
};

const round = (x: number): number => Math.round(x * 10_000) / 10_000;

/** `npm run bench -- fixtures [--show]`: prints a table and writes bench/results/fixtures-<date>.json. */
export async function fixtures(options: readonly string[], date: string): Promise<void> {
  const knowledge = await readKnowledge();
  const { gazetteer } = knowledge;
  const golds = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.txt'))
    .sort()
    .map((name) => ({ id: name, gold: readGold(new URL(name, folder)) }));
  const documents = golds.map(
    ({ id, gold }): GoldDocument => ({
      id,
      lang: 'mixed',
      split: 'fixtures',
      text: gold.text,
      spans: gold.spans.map(({ start, end, kind }) => ({ start, end, type: kind })),
    }),
  );
  const found = new Map(
    documents.map((d) => [
      d.id,
      detect({ transcript: transcriptOf(d), analysis: analyse(d.text), hidden: [] }, knowledge),
    ]),
  );
  const certain = score(documents, (id) => found.get(id) ?? [], true);
  const both = score(documents, (id) => found.get(id) ?? [], false);
  const recall = Object.fromEntries(
    Object.entries(both.recall)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, [caught, total]]) => [
        kind,
        {
          mentions: total,
          certain: round((certain.recall[kind]?.[0] ?? 0) / total),
          certainAndCandidates: round(caught / total),
        },
      ]),
  );
  const over = (tier: 'certain' | 'both'): readonly Overmasked[] =>
    golds.map(({ id, gold }) =>
      overmasked(
        gold,
        (found.get(id) ?? []).filter((m) => tier === 'both' || m.tier === 'certain'),
        gazetteer,
      ),
    );
  const share = (rows: readonly Overmasked[], of: 'masked' | 'covered'): number =>
    round(rows.reduce((n, r) => n + r[of], 0) / rows.reduce((n, r) => n + r.words, 0));
  const [sure, all] = [over('certain'), over('both')];
  const results = {
    recall,
    quasi: quasiOf(recall),
    masked: { certain: share(sure, 'covered'), certainAndCandidates: share(all, 'covered') },
    maskedOutsideGold: { certain: share(sure, 'masked'), certainAndCandidates: share(all, 'masked') },
    overRedactions: [...new Set(all.flatMap((r) => r.phrases))].sort(),
  };
  for (const [kind, row] of Object.entries(recall))
    console.log(
      `${kind.padEnd(14)} ${String(row.mentions).padStart(4)} ${row.certain.toFixed(2)} ${row.certainAndCandidates.toFixed(2)}`,
    );
  console.log(
    `quasi          ${results.quasi.mentions} ${results.quasi.certain} ${results.quasi.certainAndCandidates}`,
  );
  console.log(
    `masked outside gold: ${results.maskedOutsideGold.certain} certain, ${results.maskedOutsideGold.certainAndCandidates} with candidates`,
  );
  if (options.includes('--show')) {
    for (const miss of both.misses) console.log(`missed ${miss.type} ${miss.text} << ${miss.context} >>`);
    for (const phrase of results.overRedactions) console.log(`outside ${phrase}`);
  }
  mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
  writeFileSync(
    new URL(`./results/fixtures-${date}.json`, import.meta.url),
    `${JSON.stringify({ date, command: 'npm run bench -- fixtures', documents: documents.length, ...results }, null, 1)}\n`,
  );
}
