import { describe, expect, test } from 'vitest';
import type { Ruling } from '../../src/domain/decision.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import type { Mention } from '../../src/domain/mention.ts';
import { applyRulings, formKey } from '../../src/resolve/index.ts';

const words = ['Воля', 'Hope', 'воля', 'Тверь', 'Hope'];
const mention = (i: number, kind: Kind, tier: Mention['tier'] = 'candidate'): Mention => ({
  id: `d:${i}`,
  document: 'd',
  span: { start: i, end: i + 1 },
  kind,
  recognizer: 't',
  rule: 'r',
  tier,
  confidence: 0.5,
});
const textOf = ({ span }: Mention): string => words[span.start] ?? '';
const ruling = (form: string, kind: Kind, action: Ruling['action']): Ruling => ({
  form: formKey(form),
  kind,
  action,
  reviewed: true,
  by: 'researcher',
  at: '2026-01-01T00:00:00Z',
});
const run = (mentions: readonly Mention[], ...rulings: readonly Ruling[]) =>
  applyRulings(mentions, textOf, rulings);

describe('rulings', () => {
  test('what nobody ruled on is grouped by form and kind', () => {
    const { certain, open } = run([
      mention(0, 'person'),
      mention(2, 'person'),
      mention(1, 'person'),
      mention(3, 'place'),
    ]);
    expect(certain).toEqual([]);
    expect(open.map(({ kind, count, samples }) => [kind, count, samples])).toEqual([
      ['person', 1, ['Hope']],
      ['person', 2, ['Воля', 'воля']],
      ['place', 1, ['Тверь']],
    ]);
    for (const { id, form } of open) expect(id).not.toContain(form);
  });
  test('an identifier becomes certain, of the kind that was ruled', () => {
    const { certain, open } = run([mention(0, 'place')], ruling('воля', 'person', 'identifier'));
    expect(open).toEqual([]);
    expect(certain).toMatchObject([{ tier: 'certain', kind: 'person' }]);
  });
  test('harmless is said of one kind, and of certain mentions too', () => {
    const harmless = ruling('HOPE', 'person', 'harmless');
    expect(run([mention(1, 'person'), mention(4, 'person', 'certain')], harmless)).toMatchObject({
      certain: [],
      open: [],
      harmless: [{ tier: 'candidate' }, { tier: 'certain' }],
    });
    expect(run([mention(1, 'place')], harmless).open).toHaveLength(1);
  });
  test('what is said of one mention holds there alone, before what is said of its form', () => {
    const here = (place: string, action: Ruling['action'], kind: Kind = 'person'): Ruling => ({
      ...ruling('hope', kind, action),
      place,
    });
    const both = [mention(1, 'person'), mention(4, 'person')];
    const one = run(both, here('d:4', 'harmless'));
    expect(one.harmless.map(({ id }) => id)).toEqual(['d:4']);
    expect(one.open.map(({ count }) => count)).toEqual([1]);
    const certain = both.map((m) => ({ ...m, tier: 'certain' as const }));
    expect(run(certain, here('d:4', 'identifier', 'place')).certain.map(({ kind }) => kind)).toEqual([
      'person',
      'place',
    ]);
    const form = ruling('hope', 'person', 'harmless');
    const kept = run(both, form, here('d:1', 'identifier'));
    expect([kept.certain.map(({ id }) => id), kept.harmless.map(({ id }) => id)]).toEqual([['d:1'], ['d:4']]);
  });
  test('the last word counts', () => {
    const rulings = [ruling('hope', 'person', 'harmless'), ruling('hope', 'person', 'identifier')];
    expect(run([mention(1, 'person')], ...rulings).certain).toHaveLength(1);
    expect(run([mention(1, 'person')], ...rulings.toReversed()).certain).toHaveLength(0);
  });
  test('a kind that a person corrects is the kind of what was certain, too, and of that kind alone', () => {
    const corrected = { ...ruling('hope', 'person', 'identifier'), foundAs: 'place' as const };
    const [place, other] = [mention(1, 'place', 'certain'), mention(2, 'organisation', 'certain')];
    expect(run([place, other], corrected).certain.map((m) => m.kind)).toEqual(['person', 'organisation']);
  });
  test('a form of signs alone has a key', () => {
    expect(formKey(' ?! ')).toBe('?!');
    expect(formKey("Hope's")).toBe(formKey('hope'));
    expect(formKey('Мормонск')).toBe(formKey('MORMONSK'));
  });
});
