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
  isIdentity,
  type KeyType,
  keyOf,
  publicKeyOf,
  randomBytes,
  randomSymbols,
  sameBytes,
  toHex,
} from './crypto.ts';
import { readFile, writeAtomic } from './files.ts';
import { formatKeyring, type Keyring, parseKeyring, typeOf } from './keyring.ts';
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

export type OpenKeys = Readonly<{
  file: StudyFile;
  /** What the passphrase opens: with it epochs are vouched for. */
  unlock: AgeKey;
  epochKey: AgeKey;
  keyring: Keyring;
}>;

const saveFile = (dir: string, name: string, bytes: Uint8Array): void => writeAtomic(join(dir, name), bytes);

/** `epochRecipients`: the one of this epoch; on the way to the next, both. */
export async function saveKeyring(
  dir: string,
  keyring: Keyring,
  ...epochRecipients: readonly string[]
): Promise<void> {
  saveFile(dir, files.keyring, await encrypt(utf8(formatKeyring(keyring)), epochRecipients));
}

/** For the recipients that study.json, as given, names. */
export async function saveEpoch(
  dir: string,
  { file, unlock, epochKey }: Omit<OpenKeys, 'keyring'>,
): Promise<void> {
  const line: EpochLine = {
    epoch: file.epoch,
    recipient: epochKey.recipient,
    seal: toHex(sealOf(unlock.identity, epochKey.recipient, file)),
  };
  const content = `# Opens ${files.keyring}\n# ${JSON.stringify(line)}\n${epochKey.identity}\n`;
  const { recipients } = file;
  saveFile(
    dir,
    files.epoch(file.epoch),
    await encrypt(utf8(content), [recipients.unlock, recipients.recovery]),
  );
}

/** Several identities only on the way from one to the next: whichever study.json names, one of them fits. */
export async function saveUnlock(
  dir: string,
  identities: readonly string[],
  passphrase: string,
  logN?: number,
): Promise<void> {
  const content = `# Opens keys/epoch-N.age\n${identities.join('\n')}\n`;
  saveFile(dir, files.unlock, await encryptWithPassphrase(utf8(content), passphrase, logN));
}

export const saveStudyFile = (dir: string, file: StudyFile): void =>
  saveFile(dir, files.study, utf8(`${JSON.stringify(file, null, 2)}\n`));

export type NewKeys = Readonly<{ passphrase: string; now: Date; logN?: number; type?: KeyType }>;

/** Writes the keys of a new study into `dir`, study.json last: a folder without it is no study. */
export async function createKeys(
  dir: string,
  { passphrase, now, logN, type = 'x25519' }: NewKeys,
): Promise<OpenKeys & Readonly<{ recoveryKey: string }>> {
  const unlock = await generateAgeKey(type);
  const recovery = await generateAgeKey(type);
  const epochKey = await generateAgeKey(type);
  const signing = generateSigningKey();
  const file: StudyFile = {
    format: 1,
    study: `S-${randomSymbols(12)}`,
    created: now.toISOString(),
    recipients: { unlock: unlock.recipient, recovery: recovery.recipient },
    epoch: 1,
    signingKey: toHex(signing.publicKey),
  };
  const keyring: Keyring = {
    study: file.study,
    pseudonymRoot: randomBytes(32),
    signingSeed: signing.seed,
    state: await generateAgeKey(type),
    nobody: await generateAgeKey(type),
    participants: new Map(),
    retired: [],
  };
  await saveKeyring(dir, keyring, epochKey.recipient);
  await saveEpoch(dir, { file, unlock, epochKey });
  await saveUnlock(dir, [unlock.identity], passphrase, logN);
  saveStudyFile(dir, file);
  return { file, unlock, epochKey, keyring, recoveryKey: recovery.identity };
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

/** The key of an epoch's file, and the line above it. */
function epochOf(file: string, content: Uint8Array): Readonly<{ said: string; identity: string }> {
  const [, said = '', identity = ''] = text(content).trimEnd().split('\n');
  if (!isIdentity(identity)) throw damaged(file);
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
  const unlock = await unlockKey(dir, file, passphrase);
  const { said, identity } = epochOf(
    files.epoch(file.epoch),
    await openSealed(dir, files.epoch(file.epoch), [unlock.identity]),
  );
  const line = await naming(files.epoch(file.epoch), async () => parseEpochLine(said));
  if (line.epoch !== file.epoch) throw damaged(files.epoch(file.epoch));
  if (!sameBytes(fromHex(line.seal), sealOf(unlock.identity, line.recipient, file)))
    throw damaged(files.study);
  const keyring = await loadKeyring(dir, file, identity);
  return { file, unlock, epochKey: { identity, recipient: line.recipient }, keyring };
}

async function unlockKey(dir: string, file: StudyFile, passphrase: string): Promise<AgeKey> {
  const sealed = await naming(files.unlock, async () => readFile(join(dir, files.unlock)));
  const [, ...identities] = text(await withPassphrase(sealed, passphrase))
    .trimEnd()
    .split('\n');
  if (identities.length === 0 || !identities.every(isIdentity)) throw damaged(files.unlock);
  const keys = await Promise.all(identities.map(keyOf));
  const fits = keys.find(({ recipient }) => recipient === file.recipients.unlock);
  if (!fits) throw damaged(files.study);
  return fits;
}

/**
 * By the recovery key instead of the passphrase. Nothing vouches for study.json on this way: whoever recovers compares
 * its signing key with the one on the printed page. `unlock` is a new key, known to nobody yet.
 */
export async function openWithRecovery(dir: string, recovery: AgeKey): Promise<OpenKeys> {
  const file = readStudyFile(dir);
  if (recovery.recipient !== file.recipients.recovery)
    throw new SottoError(
      'wrong-key',
      'this recovery key does not open this study',
      {},
      'A study has one recovery key at a time: the page printed last is the one that counts.',
    );
  const name = files.epoch(file.epoch);
  const { said, identity } = epochOf(name, await openSealed(dir, name, [recovery.identity]));
  const line = await naming(name, async () => parseEpochLine(said));
  const keyring = await loadKeyring(dir, file, identity);
  const unlock = await generateAgeKey(typeOf(keyring));
  return { file, unlock, epochKey: { identity, recipient: line.recipient }, keyring };
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
