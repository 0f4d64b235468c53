/** fixtures/cases/leak.txt: what the leak scan finds, and what it lets pass. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/domain/decision.ts';
import { emptyKey } from '../../src/domain/key.ts';
import { loadLanguages } from '../../src/lang/index.ts';
import { resolve } from '../../src/resolve/index.ts';
import { verify } from '../../src/verify/index.ts';
import { document, gazetteer, stream } from '../resolve/inline.ts';

const lines = readFileSync(new URL('../../fixtures/cases/leak.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' => ') && !line.startsWith('#'));

describe('leak scan', () => {
  beforeAll(loadLanguages);
  test('there are enough lines', () => expect(lines.length).toBeGreaterThanOrEqual(70));
  test.each(lines)('%s', (line) => {
    const [, known = '', released = '', rule] = /^(.*?) => (.*) -> (\w+)$/.exec(line) ?? [];
    const { entities } = resolve([document('d', known)], emptyKey, gazetteer, stream());
    const { findings, verified } = verify(
      [],
      [{ where: 'table', document: 't', text: released }],
      entities,
      [],
      new Set(),
    );
    expect(findings[0]?.rule ?? 'none').toBe(rule);
    expect(verified).toEqual([]);
    for (const { span } of findings) expect(span.end).toBeLessThanOrEqual(released.length);
  });
  test('a name that a participant chose, and is called by, is no leak of that participant', () => {
    const one = document(
      'd',
      'Пусть буду [Рута|person]. В телефоне [Рута Котова|person] и [Рута Седова|person].',
    );
    const { entities } = resolve([one], emptyKey, gazetteer, stream());
    const alone = entities.find(({ forms }) => forms.length === 1 && forms[0] === 'Рута');
    const found = (decisions: readonly Decision[]) =>
      verify([], [{ where: 'table', document: 't', text: 'Пришла Рута.' }], entities, decisions, new Set())
        .findings.length;
    const kept = (by: Decision['by']): Decision => ({
      target: alone?.id ?? '',
      kind: 'person',
      strategy: 'keep',
      replacement: { type: 'keep' },
      by,
      why: 'test',
    });
    expect(entities.length).toBe(3);
    expect(found([])).toBe(1);
    expect(found([kept('policy')])).toBe(1);
    expect(found([kept('person')])).toBe(0);
  });
});
