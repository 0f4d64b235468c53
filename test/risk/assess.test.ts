import { describe, expect, test } from 'vitest';
import { type AttributeRow, RiskReport } from '../../src/domain/risk.ts';
import { assessRisk, riskSentences } from '../../src/risk/index.ts';
import { cpuMs } from '../support/cpu.ts';

const people = (
  attributes: readonly string[],
  ...rows: readonly (readonly (string | null)[])[]
): AttributeRow[] =>
  rows.map((row, index) => ({
    participant: `P-${index + 1}`,
    values: Object.fromEntries(attributes.map((name, at) => [name, row[at] ?? null])),
  }));
const columns = ['age', 'origin', 'profession'];
const six = people(
  columns,
  ['30-34', 'Siberia', 'teacher'],
  ['30-34', 'Siberia', 'teacher'],
  ['30-34', 'Urals', 'teacher'],
  ['30-34', 'Urals', 'teacher'],
  ['35-39', 'Urals', 'nurse'],
  ['35-39', 'Siberia', 'teacher'],
);

describe('withheld cells', () => {
  const rows = people(['age', 'origin'], ['30', null], ['30', 'Omsk'], ['30', null], ['31', null]);
  const report = assessRisk(rows, ['age', 'origin'], 2);

  test('strict: a withheld cell equals a withheld cell and nothing else', () => {
    expect(report.participants.map((p) => p.group)).toEqual([2, 1, 2, 1]);
    expect(report.participants[1]?.minimalUniques).toEqual([['origin']]);
  });
  test('the other reading is told beside it', () => {
    expect(report.participants.map((p) => p.groupIfWithheldMatches)).toEqual([3, 3, 3, 1]);
    expect(report).toMatchObject({ smallestGroup: 1, smallestGroupIfWithheldMatches: 1 });
  });
  test('absent, null and empty cells are the same to a reader, so they are here', () => {
    const alike: AttributeRow[] = [
      { participant: 'a', values: {} },
      { participant: 'b', values: { age: null } },
      { participant: 'c', values: { age: '' } },
    ];
    expect(assessRisk(alike, ['age'], 3).holds).toBe(true);
  });
});

describe('a report', () => {
  test('keeps to its schema and to the order of the rows', () => {
    const report = assessRisk(six, columns, 2);
    expect(RiskReport.parse(report)).toEqual(report);
    expect(report.participants.map((p) => p.participant)).toEqual(['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6']);
    expect(report.participants[4]?.minimalUniques).toEqual([['profession'], ['age', 'origin']]);
    expect(report.participants[5]?.minimalUniques).toEqual([
      ['age', 'origin'],
      ['age', 'profession'],
    ]);
  });
  test('proposes what helps most first', () => {
    expect(assessRisk(six, columns, 2).proposals).toEqual([
      { attribute: 'age', below: 1 },
      { attribute: 'profession', below: 0 },
    ]);
  });
  test('proposes nothing where nothing helps', () => {
    expect(assessRisk(six, columns, 7)).toMatchObject({ holds: false, proposals: [] });
  });
  test('of nobody holds, of one person alone does not', () => {
    expect(assessRisk([], columns, 3)).toMatchObject({ holds: true, smallestGroup: 0, unique: 0 });
    const one = assessRisk(six.slice(0, 1), columns, 2);
    expect(one).toMatchObject({ holds: false, smallestGroup: 1, unique: 1 });
    expect(one.participants[0]?.minimalUniques).toEqual([['age'], ['origin'], ['profession']]);
    expect(assessRisk(six, [], 6)).toMatchObject({ holds: true, smallestGroup: 6 });
  });
  test.each([
    [Array.from({ length: 21 }, (_, n) => `a${n}`), 2],
    [['age', 'age'], 2],
    [['age'], 0],
    [['age'], 1.5],
    [['age'], Number.NaN],
  ])('refuses what makes no sense: %j, %d', (attributes, bound) => {
    expect(() => assessRisk(six, attributes, bound)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

describe('in plain words', () => {
  test('few stand out', () => {
    expect(riskSentences(assessRisk(six, columns, 2))).toEqual([
      '2 of 6 participants are unique by all attributes together.',
      '1 of 6 participants is unique by profession alone.',
      '2 of 6 participants are unique by age + origin.',
      '1 of 6 participants is unique by age + profession.',
      "2 of 6 participants stand in a group smaller than 2, the policy's bound.",
      'Leaving out age would leave 1 below the bound.',
      'Leaving out age and profession would bring everybody up to the bound.',
    ]);
  });
  test('nobody stands out', () => {
    expect(riskSentences(assessRisk(six, ['origin'], 3))).toEqual([
      'Nobody is unique by all attributes together; the smallest group is 3.',
      'Everybody shares their attributes with at least 2 others, as the policy asks.',
    ]);
    expect(riskSentences(assessRisk(six, ['origin'], 1)).at(-1)).toBe('The policy sets no bound.');
  });
  test('a table that tells nobody apart is no reassurance', () => {
    const rows = people(['age'], [null], [null], [null]);
    expect(riskSentences(assessRisk(rows, ['age'], 2))[1]).toMatch(
      /^Nothing in the table .* not counted here\.$/,
    );
  });
  test('withheld values', () => {
    const rows = people(['age'], ['30'], [null], [null]);
    expect(riskSentences(assessRisk(rows, ['age'], 2))).toContain(
      'Withheld values are counted as a value of their own; if they may be anything, the smallest group is 3.',
    );
  });
  test('nobody, and one', () => {
    expect(riskSentences(assessRisk([], columns, 2))).toEqual(['There are no participants to compare.']);
    expect(riskSentences(assessRisk(six.slice(0, 1), columns, 2))).toHaveLength(1);
  });
  test('names attributes and counts, never a value', () => {
    expect(riskSentences(assessRisk(six, columns, 7)).join(' ')).not.toMatch(
      /Siberia|Urals|teacher|nurse|30-34/,
    );
  });
});

test('sixteen columns of three hundred people take little time', () => {
  let state = 7;
  const draw = (n: number): string => {
    state = (state * 48271) % 2147483647;
    return String(state % n);
  };
  const attributes = Array.from({ length: 16 }, (_, n) => `a${n}`);
  const rows = Array.from({ length: 300 }, (_, n) => ({
    participant: `P${n}`,
    values: Object.fromEntries(attributes.map((name, at) => [name, draw(2 + at * 3)])),
  }));
  const started = cpuMs();
  expect(assessRisk(rows, attributes, 3).unique).toBe(300);
  expect(cpuMs() - started).toBeLessThan(5_000);
});
