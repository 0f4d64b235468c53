import { expect, test } from 'vitest';
import { withoutShifts } from '../../src/app/erase.ts';
import { emptyKey } from '../../src/domain/key.ts';

test('who is gone leaves no days by which dates were moved, in any domain', () => {
  const key = { ...emptyKey, shifts: { archive: { 'P-A': 14, 'P-B': -7 }, team: { 'P-A': 21 } } };
  expect(withoutShifts(key, 'P-A').shifts).toEqual({ archive: { 'P-B': -7 }, team: {} });
  expect(withoutShifts(emptyKey, 'P-A')).toEqual(emptyKey);
});
