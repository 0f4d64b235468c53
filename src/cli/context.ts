/** Clock, randomness and progress of a real run. */
import type { Context } from '../app/context.ts';
import { SottoError } from '../domain/errors.ts';
import { randomBytes } from '../vault/crypto.ts';
import type { CommonOptions } from './options.ts';
import { passphrase } from './passphrase.ts';
import { makeProgress } from './progress.ts';

export function makeContext(options: Readonly<{ actor?: string }>): Context {
  const actor = options.actor ?? 'researcher';
  if (!/^[a-z0-9-]{1,40}$/.test(actor))
    throw new SottoError(
      'usage',
      'an actor is a role word of small letters, digits and hyphens',
      {},
      'For example: --actor reviewer-2. The log keeps no names.',
    );
  return { now: () => new Date(), random: randomBytes, actor, progress: makeProgress() };
}

export const studyOptions = (options: CommonOptions) => ({
  study: options.study,
  passphrase: () => passphrase(options),
});
