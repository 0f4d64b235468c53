/**
 * From the passphrase to the keyring, in three steps, each an age file: unlock.age (passphrase) -> epoch-N.age (for
 * the unlock and the recovery recipient) -> keyring.age (for the epoch recipient). The first two recipients are
 * public, so the epoch carries a seal made with the unlock identity: without the passphrase nobody can put other keys
 * in its place, nor change study.json.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { SottoError } from '../domain/errors.ts';
import { StudyFile } from '../domain/study.ts';
import {
  type AgeKey,
  decryptWithPassphrase,
  encrypt,
  encryptWithPassphrase,
  fromHex,
  generateAgeKey,
  generateSigningKey,
  hkdf,
  hmac,
  publicKeyOf,
  randomBytes,
  randomSymbols,
  sameBytes,
  toHex,
} from './crypto.ts';
import { readFile, writeAtomic } from './files.ts';
import { formatKeyring, type Keyring, parseKeyring } from './keyring.ts';
import { naming, openSealed } from './sealed.ts';

export const files = {
  study: 'study.json',
  unlock: 'keys/unlock.age',
  epoch: (epoch: number): string => `keys/epoch-${epoch}.age`,
  keyring: 'keys/keyring.age',
} as const;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const EpochLine = z.strictObject({
  epoch: z.int(),
  recipient: z.string(),
  seal: z.string().regex(/^[0-9a-f]{64}$/),
});
type EpochLine = z.infer<typeof EpochLine>;

/** What the unlock identity vouches for: this epoch's recipient and every member of study.json. */
function sealOf(unlockIdentity: string, epochRecipient: string, file: StudyFile): Uint8Array {
  const { format, study, created, recipients, epoch, signingKey } = file;
  const vouched = [
    format,
    study,
    created,
    recipients.unlock,
    recipients.recovery,
    epoch,
    signingKey,
    epochRecipient,
  ];
  return hmac(hkdf(utf8(unlockIdentity), 'sottovoce epoch seal'), JSON.stringify(vouched));
}

export type OpenKeys = Readonly<{ file: StudyFile; epochKey: AgeKey; keyring: Keyring }>;

const saveFile = (dir: string, name: string, bytes: Uint8Array): void => writeAtomic(join(dir, name), bytes);

export async function saveKeyring(dir: string, keyring: Keyring, epochRecipient: string): Promise<void> {
  saveFile(dir, files.keyring, await encrypt(utf8(formatKeyring(keyring)), [epochRecipient]));
}

/** Writes the keys of a new study into `dir`, study.json last: a folder without it is no study. */
export async function createKeys(
  dir: string,
  options: Readonly<{ passphrase: string; now: Date; logN?: number }>,
): Promise<OpenKeys & Readonly<{ recoveryKey: string }>> {
  const [unlock, recovery, epochKey] = [
    await generateAgeKey(),
    await generateAgeKey(),
    await generateAgeKey(),
  ];
  const signing = generateSigningKey();
  const file: StudyFile = {
    format: 1,
    study: `S-${randomSymbols(12)}`,
    created: options.now.toISOString(),
    recipients: { unlock: unlock.recipient, recovery: recovery.recipient },
    epoch: 1,
    signingKey: toHex(signing.publicKey),
  };
  const keyring: Keyring = {
    study: file.study,
    pseudonymRoot: randomBytes(32),
    signingSeed: signing.seed,
    state: await generateAgeKey(),
    nobody: await generateAgeKey(),
    participants: new Map(),
  };
  const line: EpochLine = {
    epoch: file.epoch,
    recipient: epochKey.recipient,
    seal: toHex(sealOf(unlock.identity, epochKey.recipient, file)),
  };
  const epochText = `# Opens ${files.keyring}\n# ${JSON.stringify(line)}\n${epochKey.identity}\n`;
  const unlockText = `# Opens keys/epoch-N.age\n${unlock.identity}\n`;
  await saveKeyring(dir, keyring, epochKey.recipient);
  saveFile(dir, files.epoch(1), await encrypt(utf8(epochText), [unlock.recipient, recovery.recipient]));
  saveFile(
    dir,
    files.unlock,
    await encryptWithPassphrase(utf8(unlockText), options.passphrase, options.logN),
  );
  saveFile(dir, files.study, utf8(`${JSON.stringify(file, null, 2)}\n`));
  return { file, epochKey, keyring, recoveryKey: recovery.identity };
}

/** Throws `no-study` where there is none, `broken-integrity` when study.json is not one. */
export function readStudyFile(dir: string): StudyFile {
  let bytes: Uint8Array;
  try {
    bytes = readFile(join(dir, files.study), { limit: 65_536 });
  } catch (error) {
    if (!(error instanceof SottoError) || error.code !== 'not-found') throw error;
    throw new SottoError(
      'no-study',
      'there is no study in this folder',
      { path: dir },
      'Make one with `sotto init DIR`.',
    );
  }
  try {
    return StudyFile.parse(JSON.parse(text(bytes)));
  } catch {
    throw new SottoError('broken-integrity', 'study.json is damaged', { file: files.study });
  }
}

const damaged = (file: string): SottoError =>
  new SottoError('broken-integrity', 'this file is not the one that belongs to this study', { file });

/** The one key of an identity file, and the line above it. */
function onlyKey(file: string, content: Uint8Array): Readonly<{ said: string; identity: string }> {
  const [, said = '', identity = said] = text(content).trimEnd().split('\n');
  if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(identity)) throw damaged(file);
  return { said, identity };
}

export async function loadKeyring(dir: string, file: StudyFile, epochIdentity: string): Promise<Keyring> {
  const content = await openSealed(dir, files.keyring, [epochIdentity]);
  const keyring = await naming(files.keyring, async () => parseKeyring(text(content)));
  content.fill(0);
  if (keyring.study !== file.study) throw damaged(files.keyring);
  if (!sameBytes(publicKeyOf(keyring.signingSeed), fromHex(file.signingKey))) throw damaged(files.keyring);
  return keyring;
}

/** Throws `no-study`, `wrong-key`, or `broken-integrity` naming the file. */
export async function openKeys(dir: string, passphrase: string): Promise<OpenKeys> {
  const file = readStudyFile(dir);
  const sealedUnlock = await naming(files.unlock, async () => readFile(join(dir, files.unlock)));
  const unlock = onlyKey(files.unlock, await withPassphrase(sealedUnlock, passphrase)).identity;
  const epochFile = files.epoch(file.epoch);
  const { said, identity } = onlyKey(epochFile, await openSealed(dir, epochFile, [unlock]));
  const line = await naming(epochFile, async () => parseEpochLine(said));
  if (line.epoch !== file.epoch) throw damaged(epochFile);
  if (!sameBytes(fromHex(line.seal), sealOf(unlock, line.recipient, file))) throw damaged(files.study);
  const keyring = await loadKeyring(dir, file, identity);
  return { file, epochKey: { identity, recipient: line.recipient }, keyring };
}

async function withPassphrase(sealedUnlock: Uint8Array, passphrase: string): Promise<Uint8Array> {
  try {
    return await decryptWithPassphrase(sealedUnlock, passphrase);
  } catch (error) {
    if (!(error instanceof SottoError) || error.code !== 'wrong-key')
      return naming(files.unlock, () => Promise.reject(error));
    throw new SottoError(
      'wrong-key',
      'the passphrase does not open this study',
      {},
      'Try again; if you are sure of it, keys/unlock.age may be damaged: bring it back from a backup, or use the recovery key.',
    );
  }
}

function parseEpochLine(said: string): EpochLine {
  try {
    return EpochLine.parse(JSON.parse(said.slice(1)));
  } catch {
    throw new SottoError('broken-integrity', 'the epoch key does not hold what it should');
  }
}
