/** Only the kind is said: `[phone number]`. */
import { kindLabels } from '../../lang/labels.ts';
import type { Strategy } from './strategy.ts';

export const suppress: Strategy = {
  name: 'suppress',
  replace: ({ kind }) => ({ replacement: { type: 'label', ...kindLabels[kind] }, why: 'suppressed' }),
};
