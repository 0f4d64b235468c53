/**
 * From one epoch of a study's keys to the next. The order of writes is the point: at every moment study.json names an
 * epoch whose key opens the keyring, so that a crash anywhere leaves a study that opens; what it leaves over is
 * removed by the next who locks the study.
 *   1 keys/epoch-N+1.age   beside the old one
 *   2 keys/keyring.age     as it is, for the keys of both epochs
 *   3 keys/unlock.age      with both unlock keys, where that key changes
 *   4 study.json           names the new epoch: from here it counts
 *   5 keys/unlock.age, keys/keyring.age, for the new keys alone
 *   6 keys/epoch-N.age     unlinked
 */
import { join } from 'node:path';
import { type AgeKey, generateAgeKey } from './crypto.ts';
import { listFolder, removeFile } from './files.ts';
import { type Keyring, typeOf } from './keyring.ts';
import { files, type OpenKeys, saveEpoch, saveKeyring, saveStudyFile, saveUnlock } from './keys.ts';

export type EpochChange = Readonly<{
  /** What the new epoch's keyring holds. */
  keyring: Keyring;
  /** A new unlock key, under this passphrase. */
  unlock?: Readonly<{ key: AgeKey; passphrase: string; logN?: number }>;
  /** A new recovery recipient: the old recovery key opens no later epoch. */
  recovery?: string;
}>;

export async function turnEpoch(dir: string, keys: OpenKeys, change: EpochChange): Promise<OpenKeys> {
  const unlock = change.unlock?.key ?? keys.unlock;
  const epochKey = await generateAgeKey(typeOf(keys.keyring));
  const file = {
    ...keys.file,
    epoch: keys.file.epoch + 1,
    recipients: { unlock: unlock.recipient, recovery: change.recovery ?? keys.file.recipients.recovery },
  };
  const next = { file, unlock, epochKey, keyring: change.keyring };
  await saveEpoch(dir, next);
  await saveKeyring(dir, keys.keyring, keys.epochKey.recipient, epochKey.recipient);
  if (change.unlock) {
    const { passphrase, logN } = change.unlock;
    await saveUnlock(dir, [keys.unlock.identity, unlock.identity], passphrase, logN);
    saveStudyFile(dir, file);
    await saveUnlock(dir, [unlock.identity], passphrase, logN);
  } else saveStudyFile(dir, file);
  await saveKeyring(dir, change.keyring, epochKey.recipient);
  sweepEpochs(dir, file.epoch);
  return next;
}

/** Removes the keys of epochs before `current`. Later ones stay: study.json may have come back from a backup. */
export function sweepEpochs(dir: string, current: number): void {
  for (const { name } of listFolder(join(dir, 'keys'))) {
    const [, epoch] = /^epoch-([1-9][0-9]{0,8})\.age$/.exec(name) ?? [];
    if (epoch !== undefined && Number(epoch) < current) removeFile(join(dir, files.epoch(Number(epoch))));
  }
}
