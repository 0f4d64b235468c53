/** Left as it is. */
import type { Strategy } from './strategy.ts';

export const keep: Strategy = {
  name: 'keep',
  replace: () => ({ replacement: { type: 'keep' }, why: 'kept by the policy' }),
};
