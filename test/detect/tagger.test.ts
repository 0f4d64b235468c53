/** The tagger: its arithmetic against a slow reference, its training repeatable, its weights whole. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitWeights, quantise, seeded } from '../../scripts/train/fit.ts';
import { makeRows } from '../../scripts/train/rows.ts';
import { modelNames, openTagger } from '../../src/detect/index.ts';
import { inferMarginals, newLattice, resetLattice } from '../../src/detect/tagger/chain.ts';
import { labels, type ModelName } from '../../src/detect/tagger/index.ts';
import { decodeModel, encodeModel } from '../../src/detect/tagger/model.ts';
import { wordBook } from '../../src/detect/words.ts';
import { analyse } from '../../src/lang/index.ts';
import { find, knowledge, shown } from './harness.ts';

const L = labels.length;

/** Probabilities of each label of each token by adding up every path: what `inferMarginals` must give. */
function byEveryPath(
  scores: readonly number[],
  length: number,
  n: number,
  into: readonly number[],
): number[] {
  const out = new Array<number>(length * n).fill(0);
  let all = 0;
  for (let path = 0; path < n ** length; path++) {
    const at = (t: number): number => Math.floor(path / n ** t) % n;
    let weight = 1;
    for (let t = 0; t < length; t++)
      weight *= Math.exp(scores[t * n + at(t)] ?? 0) * (t === 0 ? 1 : (into[at(t - 1) * n + at(t)] ?? 0));
    all += weight;
    for (let t = 0; t < length; t++) out[t * n + at(t)] = (out[t * n + at(t)] ?? 0) + weight;
  }
  return out.map((w) => w / all);
}

test('probabilities are those that every path adds up to', () => {
  const score = fc.double({ min: -6, max: 6, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(score, { minLength: 12, maxLength: 12 }),
      fc.array(score, { minLength: 9, maxLength: 9 }),
      (length, scores, transitions) => {
        const into = transitions.map(Math.exp);
        const lattice = newLattice(3);
        resetLattice(lattice, length);
        for (let i = 0; i < length * 3; i++) lattice.scores[i] = scores[i] ?? 0;
        const weights = Float64Array.from(into);
        inferMarginals(lattice, () => weights);
        const expected = byEveryPath(scores, length, 3, into);
        for (let i = 0; i < length * 3; i++) expect(lattice.scores[i]).toBeCloseTo(expected[i] ?? 0, 8);
      },
    ),
    { numRuns: 200 },
  );
});

/** `[Анна|PERSON]` as in the case tables. */
function readExample(line: string): {
  text: string;
  spans: { start: number; end: number; label: (typeof labels)[number] }[];
} {
  const spans: { start: number; end: number; label: (typeof labels)[number] }[] = [];
  let text = '';
  let from = 0;
  for (const m of line.matchAll(/\[([^|\]]+)\|([A-Z]+)\]/g)) {
    text += line.slice(from, m.index);
    const label = labels.find((l) => l === m[2]) ?? 'O';
    spans.push({ start: text.length, end: text.length + (m[1]?.length ?? 0), label });
    text += m[1];
    from = m.index + m[0].length;
  }
  return { text: text + line.slice(from), spans };
}
const sample = [
  'Мы с [Кхрабом|PERSON] поехали в [Дрозденск|LOC] на поезде.',
  'Потом [Вертей|PERSON] позвонил из [Мурзлы|LOC] домой.',
  'Мой друг [Гвидон|PERSON] живёт в [Зурбагане|LOC] давно.',
  'Она работала в [Скандинеле|LOC] и знала [Урфина|PERSON] хорошо.',
].map(readExample);

const BUCKETS = 2 ** 12;
const COURSE = { passes: 20, rate: 0.15, hidden: 0.35, dropped: 0, seed: 7 };
const trained = (): Uint8Array => {
  const rowsOf = makeRows(knowledge.gazetteer, BUCKETS);
  const rows = sample.flatMap((example) => rowsOf(example).map(([, sentence]) => sentence));
  const { step, weights, transitions } = quantise(fitWeights(L, rows, BUCKETS, COURSE), 1);
  return encodeModel(labels, BUCKETS, step, weights, transitions);
};

describe('training', () => {
  test('the same texts give the same bytes, and another text gives others', () => {
    const first = trained();
    expect(Buffer.from(trained()).equals(Buffer.from(first))).toBe(true);
    const rowsOf = makeRows(knowledge.gazetteer, BUCKETS);
    const fewer = sample.slice(1).flatMap((example) => rowsOf(example).map(([, sentence]) => sentence));
    const other = quantise(fitWeights(L, fewer, BUCKETS, COURSE), 1);
    expect(
      Buffer.from(encodeModel(labels, BUCKETS, other.step, other.weights, other.transitions)).equals(
        Buffer.from(first),
      ),
    ).toBe(false);
  });

  test('what was learnt is found again', () => {
    const tagger = openTagger(() => brotliCompressSync(trained()), knowledge.gazetteer);
    for (const { text, spans } of sample) {
      const analysis = analyse(text);
      const tags = tagger({ analysis, tokens: analysis.tokens, words: wordBook });
      for (const [i, token] of analysis.tokens.entries()) {
        const gold = spans.find((s) => s.start <= token.span.start && token.span.end <= s.end)?.label ?? 'O';
        const row = [...tags.subarray(i * L, (i + 1) * L)];
        expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 4);
        expect(labels[row.indexOf(Math.max(...row))]).toBe(gold);
      }
    }
  });

  test('the generator is the same everywhere', () => {
    const random = seeded(1);
    expect([random(), random(), random()].map((x) => Math.round(x * 1e6))).toEqual([627_074, 2_736, 527_447]);
  });
});

describe('weights', () => {
  const read = (name: ModelName): Uint8Array =>
    readFileSync(new URL(`../../data/tagger-${name}.bin.br`, import.meta.url));

  test.each(modelNames)('%s can be read', (name) => {
    const { buckets, weights } = decodeModel(read(name), labels);
    expect(weights.length).toBe(buckets * L);
    expect(weights.some((w) => w !== 0)).toBe(true);
  });

  test('all together are under 3 MB', () => {
    const details = readFileSync(new URL('../../data/details.bin.br', import.meta.url));
    expect(modelNames.reduce((sum, name) => sum + read(name).length, details.length)).toBeLessThan(3_000_000);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['no brotli', new Uint8Array([1, 2, 3])],
    ['another head', brotliCompressSync(Buffer.from('{"v":2}\n'))],
    ['cut short', brotliCompressSync(trained().subarray(0, 5000))],
  ])('%s is refused', (_, bytes) => {
    expect(() => decodeModel(bytes, labels)).toThrow('the weights of the tagger cannot be read');
  });
});

test('figures alone name nobody', () => {
  const text = 'olga_sh_15-03';
  expect(find(text).filter((m) => !/\p{L}/u.test(shown(text, m)))).toEqual([]);
});

describe('as a recognizer', () => {
  const tagged = (text: string): readonly string[] =>
    find(text)
      .filter((m) => m.recognizer === 'tagger')
      .map((m) => `${m.tier} ${m.kind} ${shown(text, m)}`);

  test('a people or language by the lexicon does not become a place', () => {
    expect(tagged('She speaks Kazakh with the children and Russian with the clerk.')).toEqual([]);
  });
  test.each(['', ' ', '...', '\u0301', '💥'.repeat(50), 'а'.repeat(5000), `${'Анна, '.repeat(400)}`])(
    'odd text %#: spans lie inside it',
    (text) => {
      for (const m of find(text)) {
        expect(m.span.start).toBeGreaterThanOrEqual(0);
        expect(m.span.end).toBeLessThanOrEqual(text.length);
        expect(m.span.end).toBeGreaterThan(m.span.start);
      }
    },
  );
});
