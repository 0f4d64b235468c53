/** The tagger of details: its training repeatable, its weights whole, and what it finds that no rule has. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeDetailRows } from '../../scripts/train/detail-rows.ts';
import { fitWeights, quantise } from '../../scripts/train/fit.ts';
import { filesIn, notesIn } from '../../scripts/train/told.ts';
import { detect, openDetailTagger, recognizers } from '../../src/detect/index.ts';
import { detailLabelOf, detailLabels } from '../../src/detect/tagger/details.ts';
import { decodeModel, encodeModel } from '../../src/detect/tagger/model.ts';
import { openSenses } from '../../src/detect/tagger/senses.ts';
import { find, inputOf, knowledge, readCase, shown } from './harness.ts';

const data = (name: string): Uint8Array => readFileSync(new URL(`../../data/${name}`, import.meta.url));
const cases = readFileSync(new URL('../../fixtures/cases/told.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));

describe('what no rule has', () => {
  test.each(cases)('%s', (line) => {
    const { text, expected } = readCase(line);
    const found = find(text);
    for (const { start, end } of expected) {
      const bare = [...text.slice(start, end)].map((_, i) => i + start);
      const missed = bare.filter(
        (i) => /\p{L}/u.test(text.charAt(i)) && !found.some(({ span }) => span.start <= i && i < span.end),
      );
      // A small word at the edge may stay outside.
      expect(missed.length, text).toBeLessThanOrEqual(3);
    }
  });
});

describe('training', () => {
  const BUCKETS = 2 ** 12;
  const sample = ['He [keeps bees|feature] in town.', 'Она [варит мыло|profession] дома.'].map((line) => {
    const { text, expected } = readCase(line);
    return {
      text,
      spans: expected.map(({ start, end, kind }) => ({ start, end, kind: kind as 'feature' | 'profession' })),
    };
  });
  const trained = (): Uint8Array => {
    const rowsOf = makeDetailRows(knowledge, openSenses(data('senses.tables')), BUCKETS);
    const course = { passes: 30, rate: 0.15, hidden: 0, dropped: 0.3, seed: 7 };
    const { step, weights, transitions } = quantise(
      fitWeights(detailLabels.length, sample.flatMap(rowsOf), BUCKETS, course),
      1,
    );
    return encodeModel(detailLabels, BUCKETS, step, weights, transitions);
  };

  test('the same notes give the same bytes', () => {
    expect(Buffer.from(trained()).equals(Buffer.from(trained()))).toBe(true);
  });
  test('what was learnt is found again', () => {
    const details = openDetailTagger(brotliCompressSync(trained()), data('senses.tables'));
    for (const { text, spans } of sample) {
      const mentions = detect(inputOf(text), { ...knowledge, details }, recognizers);
      const [told] = mentions.filter((m) => m.recognizer === 'told');
      expect(told && shown(text, told)).toBe(text.slice(spans[0]?.start, spans[0]?.end));
      expect(told?.tier).toBe('candidate');
    }
  });
  test('every note written for training can be read, and says every kind often', () => {
    const counts = new Map<string, number>();
    for (const file of filesIn(new URL('../../fixtures/training/', import.meta.url)))
      for (const { spans } of notesIn(file))
        for (const { kind } of spans)
          counts.set(detailLabelOf(kind), (counts.get(detailLabelOf(kind)) ?? 0) + 1);
    for (const label of detailLabels) expect(counts.get(label) ?? 0, label).toBeGreaterThan(50);
  });
});

describe('weights', () => {
  test('can be read, and are refused when they are of something else', () => {
    const { buckets, weights } = decodeModel(data('details.bin.br'), detailLabels);
    expect(weights.length).toBe(buckets * detailLabels.length);
    expect(() => decodeModel(data('tagger-en.bin.br'), detailLabels)).toThrow('cannot be read');
  });
  test('words have classes in both languages', () => {
    const senses = openSenses(data('senses.tables'));
    expect(senses('accordion')).not.toEqual([]);
    expect(senses('баян')).not.toEqual([]);
    expect(senses('qwrtz')).toEqual([]);
  });
});
