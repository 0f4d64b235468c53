/** Makes a study. The recovery key is handed out once, here. */
import { type KeyType, sha256, toHex } from '../vault/crypto.ts';
import { createStudy } from '../vault/study.ts';
import type { Context } from './context.ts';
import { record } from './journal.ts';
import { writeDefaultPolicy } from './session.ts';

export type InitResult = Readonly<{ dir: string; study: string; recoveryKey: string }>;

export async function init(
  dir: string,
  keys: Readonly<{ passphrase: string; type: KeyType }>,
  context: Context,
): Promise<InitResult> {
  const { study, recoveryKey } = await createStudy(dir, { ...keys, now: context.now() });
  try {
    await study.lock();
    const policyDigest = toHex(sha256(writeDefaultPolicy(dir)));
    record(study, context, policyDigest, [{ action: 'init', object: study.file.study }]);
    return { dir, study: study.file.study, recoveryKey };
  } finally {
    study.close();
  }
}
