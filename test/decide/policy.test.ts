import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/decide/default-policy.ts';
import { parsePolicy } from '../../src/decide/policy.ts';
import { policyYaml } from '../../src/decide/policy-yaml.ts';
import { SottoError } from '../../src/domain/errors.ts';
import type { Rule } from '../../src/domain/policy.ts';

const yaml = policyYaml(defaultPolicy);
const fault = (text: string): SottoError => {
  try {
    parsePolicy(text);
  } catch (error) {
    if (error instanceof SottoError) return error;
    throw error;
  }
  throw new Error('accepted');
};
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('policy.yaml', () => {
  test('what is written is read back equal', () => {
    expect(parsePolicy(yaml)).toEqual(defaultPolicy);
    const odd = {
      ...defaultPolicy,
      allow: [{ form: 'a: "b" # {c}', kind: 'other' as const, reason: "it's, so" }],
      profiles: { 'No: 1': { ...defaultPolicy.profiles.team, omit: [] } },
    };
    expect(parsePolicy(policyYaml(odd as typeof defaultPolicy))).toEqual(odd);
    expect(parsePolicy(policyYaml({ ...defaultPolicy, allow: [] })).allow).toEqual([]);
  });

  test.each([
    ['an unknown strategy', 'money: { strategy: keep', 'money: { strategy: blur'],
    ['an unknown key', '    persons: surrogate', '    persons: surrogate\n    peoples: 3'],
    ['a misspelt kind', '      health: {', '      helth: {'],
    ['shift of what is no date', 'age: { strategy: generalise', 'age: { strategy: shift'],
    ['a strategy that a kind has not', 'phone: { strategy: suppress', 'phone: { strategy: generalise'],
    ['a wrong level', 'level: fine', 'level: finest'],
    ['a bound of zero', 'minimumGroup: 2', 'minimumGroup: 0'],
    ['an unknown attribute', 'omit: [birth', 'omit: [shoe-size'],
    ['a country switch that is no switch', 'keepCountries: true', 'keepCountries: perhaps'],
  ])('refuses %s and says the line', (_, from, into) => {
    const text = yaml.replace(from, into);
    const error = fault(text);
    expect(error.code).toBe('bad-policy');
    expect(error.exit).toBe(2);
    const added = into.split('\n').at(-1) as string;
    expect(error.facts.line).toBe(lineOf(text, added));
    expect(error.message).toContain(`line ${lineOf(text, added)}`);
  });

  test('a profile takes over what it does not say from the one it extends, each kind by itself', () => {
    const [head = ''] = yaml.split('\n  publication:');
    const press = `${head}\n  press:\n    extends: archive\n    consent: public\n    kinds:\n      date: { strategy: generalise, level: quarter }\n`;
    const { profiles } = parsePolicy(press);
    const { archive } = defaultPolicy.profiles;
    expect(profiles.press).toEqual({
      ...archive,
      consent: 'public',
      kinds: { ...archive?.kinds, date: { strategy: 'generalise', level: 'quarter' } },
    });
  });

  test.each([
    ['nobody', 'extends: nobody'],
    ['itself', 'extends: press'],
    ['in a ring', 'extends: team'],
    ['no name', 'extends: [archive]'],
  ])('refuses a profile that extends %s', (_, line) => {
    const ring = yaml.replace('    consent: team', '    consent: team\n    extends: press');
    const error = fault(`${ring}  press:\n    ${line}\n`);
    expect(error.code).toBe('bad-policy');
    expect(error.message).toMatch(/line \d+: profiles\.(?:team|…)\.extends/);
  });

  test('a step of dates means nothing for another kind', () => {
    expect(
      fault(yaml.replace(/age: \{.*/, 'age: { strategy: generalise, level: quarter }')).message,
    ).toContain('dates alone');
  });

  test('refuses what is missing, doubled, aliased, endless or no policy', () => {
    expect(fault(yaml.replace(/\n {6}plate:.*/, '')).message).toContain('plate');
    expect(fault(yaml.replace('keepCountries: true', 'keepCountries: true\nkeepCountries: false')).code).toBe(
      'bad-policy',
    );
    expect(fault('a: &x [1]\nb: *x\n').code).toBe('bad-policy');
    expect(fault('{'.repeat(5000)).code).toBe('bad-policy');
    expect(fault(`# ${'x'.repeat(1_000_001)}`).code).toBe('bad-policy');
    expect(fault('['.repeat(200_000)).code).toBe('bad-policy');
    expect(fault('').code).toBe('bad-policy');
    expect(fault('- 1').code).toBe('bad-policy');
    expect(fault('!!js/function "x"').code).toBe('bad-policy');
  });

  test('from team to publication nothing becomes finer', () => {
    const coarseness = { keep: 0, shift: 1, pseudonym: 1, generalise: 2, suppress: 3 };
    const levels = { fine: 0, month: 1, quarter: 2, medium: 3, coarse: 4 };
    const of = (name: string): Readonly<Record<string, Rule>> => defaultPolicy.profiles[name]?.kinds ?? {};
    for (const [finer, coarser] of [
      ['team', 'archive'],
      ['archive', 'publication'],
    ] as const)
      for (const [kind, rule] of Object.entries(of(coarser))) {
        const before = of(finer)[kind];
        expect(coarseness[rule.strategy], kind).toBeGreaterThanOrEqual(
          coarseness[before?.strategy ?? 'keep'],
        );
        if (rule.strategy === before?.strategy && rule.level && before.level)
          expect(levels[rule.level], kind).toBeGreaterThanOrEqual(levels[before.level]);
      }
  });
});

test('the shipped list of the public gives each entry a reason with its date, and names nobody twice', () => {
  const forms = defaultPolicy.allow.map(({ form, kind }) => `${kind} ${form}`);
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms.length).toBeGreaterThan(80);
  for (const { reason } of defaultPolicy.allow) expect(reason).toMatch(/^.{10,}, 20\d\d-\d\d$/);
});

test('a person of the shipped list stands there with given name and surname', () => {
  for (const { form, kind } of defaultPolicy.allow)
    if (kind === 'person') expect(form.split(' ').length, form).toBeGreaterThan(1);
});
