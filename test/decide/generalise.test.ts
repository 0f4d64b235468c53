import { beforeAll, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/decide/default-policy.ts';
import { generalise } from '../../src/decide/strategies/generalise.ts';
import type { StrategyContext } from '../../src/decide/strategies/strategy.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import type { Level, RuleLevel } from '../../src/domain/policy.ts';
import { loadLanguages } from '../../src/lang/index.ts';
import { lines } from '../lang/cases.ts';

beforeAll(loadLanguages);

/** fixtures/cases/generalise.txt, on the strategy itself: one mention, nothing around it. */
test.each(lines('generalise'))('%s', (line) => {
  const [, kind, level, text, said] = /^(\w+) (\w+): (.+?) -> (.+)$/.exec(line) ?? [];
  const context = {
    profile: defaultPolicy.profiles.team,
    level: (level === 'month' ? 'fine' : level === 'quarter' ? 'medium' : level) as Level,
    dateLevel: level as RuleLevel,
    majorities: defaultPolicy.majorities,
    text,
  } as StrategyContext;
  const { replacement, why } = generalise.replace(
    { kind: kind as Kind, forms: [] as readonly string[] } as Entity,
    context,
  );
  const label = replacement.type === 'label' ? `${replacement.en} | ${replacement.ru}` : replacement.type;
  expect(why === 'suppressed' ? 'null' : label).toBe(said);
});
