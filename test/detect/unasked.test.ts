/** Words that nobody need be asked about: every needless question costs a person a decision. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { overlaps } from '../../src/domain/span.ts';
import { find, shown } from './harness.ts';

const lines = readFileSync(new URL('../../fixtures/cases/unasked.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));

test.each(lines)('%s', (line) => {
  const spared: { start: number; end: number }[] = [];
  let text = '';
  let read = 0;
  for (const m of line.matchAll(/\{([^}]+)\}/g)) {
    text += line.slice(read, m.index);
    spared.push({ start: text.length, end: text.length + (m[1] ?? '').length });
    text += m[1];
    read = m.index + m[0].length;
  }
  text += line.slice(read);
  expect(spared.length).toBeGreaterThan(0);
  const touching = find(text).filter(({ span }) => spared.some((s) => overlaps(s, span)));
  expect(touching.map((m) => `${m.tier} ${m.kind} ${m.rule} ${shown(text, m)}`)).toEqual([]);
});
