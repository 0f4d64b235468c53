/**
 * Speed of detection as built (`dist`), beside peers in one run, in processor time of this process: megabytes of UTF-8 a
 * second, the best of several rounds after warm-up, the tools taking turns. Then cost against length, and a cold start.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLanguages } from '../src/lang/index.ts';
import { type Corpus, readCorpus } from './corpora.ts';
import { type Peer, peers } from './peers.ts';
import { round, rowPrinter, writeResults } from './report.ts';

const dist = (file: string): string => new URL(`../dist/${file}`, import.meta.url).href;
type Detect = typeof import('../src/detect/index.ts');
type Knowledge = typeof import('../src/app/knowledge.ts');
type Lang = typeof import('../src/lang/index.ts');
type Ingest = typeof import('../src/ingest/index.ts');

/** Detection on a text, with its analysis and structure. As built: tsx would measure its own wrappers too. */
async function built(): Promise<(text: string) => unknown> {
  const { detect } = (await import(dist('detect/index.js'))) as Detect;
  const { loadKnowledge } = (await import(dist('app/knowledge.js'))) as Knowledge;
  const { analyse } = (await import(dist('lang/index.js'))) as Lang;
  const { structureText } = (await import(dist('ingest/index.js'))) as Ingest;
  const knowledge = await loadKnowledge();
  return (text) =>
    detect({ transcript: structureText(text, 'bench'), analysis: analyse(text), hidden: [] }, knowledge);
}

type Tool = Readonly<{ name: string; run: (text: string) => unknown }>;

/** Seconds of processor time, of all threads: what others do on the machine disturbs it least. */
async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const ROUNDS = 4;
/** Best of the rounds; the first is warm-up and does not count. */
async function race(tools: readonly Tool[], texts: readonly string[]): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (let i = 0; i <= ROUNDS; i++)
    for (const { name, run } of tools) {
      const time = await seconds(async () => {
        for (const text of texts) await run(text);
      });
      if (i > 0) best.set(name, Math.max(best.get(name) ?? 0, megabytes(texts) / time));
    }
  return best;
}

/** Notes and interviews, not tweets and headlines: what the tool is for. */
const spoken: Readonly<Record<'en' | 'ru', readonly Corpus[]>> = {
  en: ['gum-spoken-dev', 'uner-ewt-dev'],
  ru: ['factrueval-dev', 'nerel'],
};
const MOST_TEXTS = 150;
const textsOf = (name: Corpus): readonly string[] => readCorpus(name)?.map((d) => d.text) ?? [];
const line = rowPrinter(40, 10);

async function throughput(tool: Tool): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = {};
  line(['detection, MB/s of processor time', 'MB/s', 'sotto is']);
  for (const language of ['en', 'ru'] as const) {
    const names = spoken[language];
    const texts = names.flatMap(textsOf).slice(0, MOST_TEXTS);
    if (texts.length === 0) continue;
    const rivals = peers
      .filter((p) => p.languages.includes(language))
      .map((p: Peer): Tool => ({ name: p.name, run: p.find }));
    // Text that no round has seen, by a program that has read others: the words of every fourth are kept back.
    const [kept, seen] = [texts.filter((_, i) => i % 4 === 0), texts.filter((_, i) => i % 4 !== 0)];
    for (const text of seen) await tool.run(text);
    const fresh =
      megabytes(kept) /
      (await seconds(async () => {
        for (const text of kept) await tool.run(text);
      }));
    const best = await race([tool, ...rivals], texts);
    const ours = best.get(tool.name) ?? 0;
    for (const [name, speed] of best)
      line([
        `${language}, ${name}`,
        round(speed, 3),
        name === tool.name ? '' : `${round(ours / speed, 2)} x`,
      ]);
    line([`${language}, ${tool.name}, text not met before`, round(fresh, 3), '']);
    results[language] = {
      corpora: names,
      megabytes: round(megabytes(texts), 2),
      megabytesPerSecond: Object.fromEntries([...best].map(([name, speed]) => [name, round(speed, 3)])),
      textNotMetBefore: round(fresh, 3),
    };
  }
  return results;
}

/** A text of `size` bytes, more or less, made of `piece` over and over. */
const repeated = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / Buffer.byteLength(piece)));

/** Seconds a megabyte at lengths that double: the same at every length where cost is linear. */
async function linearity(tool: Tool): Promise<Record<string, readonly number[]>> {
  const notes = [...textsOf('gum-spoken-dev').slice(0, 20), ...textsOf('nerel').slice(0, 60)].join('\n\n');
  const long = [1, 2, 4, 8];
  const short = [0.25, 0.5, 1, 2];
  const kinds: readonly (readonly [string, string, readonly number[]])[] = [
    ['interviews, en and ru', notes, long],
    ['letters without a space', 'аяпрлжqwz', [...long, 10]],
    ['capitals and figures without a space', 'АяПр7лж-Qw3z.', short],
    ['one line of figures', '8 916 555 12 34, ', short],
    ['marks and emoji', '«(👩\u200d👩\u200d👧"\u0301\u200f[?]»', short],
  ];
  const results: Record<string, readonly number[]> = {};
  for (const [name, piece, sizes] of kinds) {
    if (piece === '') continue;
    const costs: number[] = [];
    for (const size of sizes) {
      const text = repeated(piece, size * 1e6);
      costs.push(round((await seconds(() => tool.run(text))) / size, 2));
    }
    line([`seconds a MB at ${sizes.join(', ')} MB`, ...costs, name]);
    results[`${name}, at ${sizes.join(', ')} MB`] = costs;
  }
  return results;
}

const STARTS = 7;
/** Median seconds by the clock of a real `sotto scan` of a 2 KB note, process and all. */
function coldStart(): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-bench-'));
  const note = join(folder, 'note.txt');
  const said =
    'Анна Петрова, 34 года, медсестра из Твери, уехала в Тбилиси в сентябре 2022-го.\nHer brother Igor works for the police in Mormonsk; call him on +7 916 555-01-02.\n';
  writeFileSync(note, repeated(said, 2048));
  const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  const median = (args: readonly string[]): number => {
    const times: number[] = [];
    for (let i = 0; i < STARTS; i++) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
      times.push((performance.now() - start) / 1e3);
      if (status !== 0) throw new Error('the program to be measured failed');
    }
    return round(times.sort((a, b) => a - b)[Math.floor(STARTS / 2)] ?? 0, 3);
  };
  const results = { scan: median([program, 'scan', note]), nodeAlone: median(['-e', '0']) };
  rmSync(folder, { recursive: true });
  line(['cold start, seconds by the clock', results.scan]);
  line(['of which Node with nothing to do', results.nodeAlone]);
  return results;
}

/** `npm run bench -- speed`: prints, and writes bench/results/speed-<date>.json. */
export async function speed(date: string): Promise<void> {
  const tool: Tool = { name: 'sotto', run: await built() };
  await loadLanguages(); // of the sources: the peer that asks the dictionary lives there
  const cold = coldStart();
  console.log();
  const detection = await throughput(tool);
  console.log();
  const secondsPerMegabyte = await linearity(tool);
  writeResults('speed', date, { coldStartSeconds: cold, detection, secondsPerMegabyte });
}
