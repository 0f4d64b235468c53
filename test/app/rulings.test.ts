import { describe, expect, test } from 'vitest';
import { merged } from '../../src/app/rulings.ts';
import type { Ruling } from '../../src/domain/decision.ts';

const said = (change: Partial<Ruling>): Ruling => ({
  form: 'hope',
  kind: 'person',
  action: 'identifier',
  reviewed: true,
  by: 'researcher',
  at: '2026-01-01T00:00:00Z',
  ...change,
});

describe('a later ruling takes the place of the earlier', () => {
  test('on the same form and kind', () => {
    const later = said({ action: 'harmless' });
    expect(merged([said({})], [later])).toEqual([later]);
  });
  test('on what it was found as, whatever kind is said now', () => {
    const [place, event] = [
      said({ kind: 'place', foundAs: 'person' }),
      said({ kind: 'event', foundAs: 'person' }),
    ];
    expect(merged([said({})], [place])).toEqual([place]);
    expect(merged([place], [event])).toEqual([event]);
    expect(merged([place], [said({ action: 'harmless' })])).toEqual([said({ action: 'harmless' })]);
  });
  test('on a form marked by hand, whatever kind it was marked as', () => {
    const marked = said({ kind: 'other', marked: true });
    const again = said({ kind: 'event', marked: true });
    expect(merged([marked], [again])).toEqual([again]);
  });
  test('on the same mention, whatever was said of its form', () => {
    const [form, here] = [said({}), said({ place: 'D-1:4-8', action: 'harmless' })];
    const elsewhere = said({ place: 'D-1:9-13' });
    const again = said({ place: 'D-1:4-8', kind: 'place' });
    expect(merged([form, here, elsewhere], [again])).toEqual([form, elsewhere, again]);
    expect(merged([form, here], [said({ reviewed: false })])).toEqual([here, said({ reviewed: false })]);
  });
  test('and leaves other forms and other kinds alone', () => {
    const others = [said({ form: 'faith' }), said({ kind: 'place' })];
    expect(merged(others, [said({})])).toEqual([...others, said({})]);
  });
});
