import { beforeAll, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/decide/default-policy.js';
import { generalise } from '../../src/decide/strategies/generalise.js';
import { loadLanguages } from '../../src/lang/index.js';
import { lines } from '../lang/cases.js';
beforeAll(loadLanguages);
/** fixtures/cases/generalise.txt, on the strategy itself: one mention, nothing around it. */
test.each(lines('generalise'))('%s', (line) => {
    const [, kind, level, text, said] = /^(\w+) (\w+): (.+?) -> (.+)$/.exec(line) ?? [];
    const context = {
        profile: defaultPolicy.profiles.team,
        level: (level === 'month' ? 'fine' : level === 'quarter' ? 'medium' : level),
        dateLevel: level,
        majorities: defaultPolicy.majorities,
        text,
    };
    const { replacement, why } = generalise.replace({ kind: kind }, context);
    const label = replacement.type === 'label' ? `${replacement.en} | ${replacement.ru}` : replacement.type;
    expect(why === 'suppressed' ? 'null' : label).toBe(said);
});
