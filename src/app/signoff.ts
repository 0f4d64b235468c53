/** A second person's sign-off: their key, their signature on the study as it stands, and whether a release may rely on it. */
import { openCheckpoint } from '../audit/checkpoint.ts';
import {
  formatVerifierKey,
  makeSignoff,
  openSignoff,
  parseVerifierKey,
  type Signoff,
} from '../audit/signoff.ts';
import { SottoError } from '../domain/errors.ts';
import {
  decryptWithPassphrase,
  encryptWithPassphrase,
  generateSigningKey,
  publicKeyOf,
  sha256,
  sign,
  toHex,
  verifySignature,
} from '../vault/crypto.ts';
import { readFile, refuseExisting, writeAtomic } from '../vault/files.ts';
import { openStudyPublic, type PublicStudy, storeSignoff } from '../vault/study.ts';
import type { Context } from './context.ts';
import { checkJournal, stateOfLog, verifierOf } from './journal.ts';
import { locate, policyDigestOf } from './session.ts';

const role = /^[a-z0-9-]{1,40}$/;
const keyFile = /^# Sottovoce sign-off key\n([a-z0-9-]{1,40}) ([0-9a-f]{64})\n$/;

/** A key of one's own, under one's own passphrase (an age file). Returns what goes into policy.yaml. */
export async function newSignoffKey(
  options: Readonly<{ file: string; role: string; passphrase: () => Promise<string> }>,
): Promise<Readonly<{ file: string; key: string }>> {
  if (!role.test(options.role))
    throw new SottoError('usage', 'a role is a word of small letters, digits and hyphens, never a name');
  refuseExisting(options.file);
  const { seed, publicKey } = generateSigningKey();
  const text = `# Sottovoce sign-off key\n${options.role} ${toHex(seed)}\n`;
  seed.fill(0);
  writeAtomic(
    options.file,
    await encryptWithPassphrase(new TextEncoder().encode(text), await options.passphrase()),
  );
  return { file: options.file, key: formatVerifierKey(options.role, publicKey, sha256) };
}

/** Signs the study as it stands. Needs no key of the study: who signs need not be able to read the notes. */
export async function signOff(
  options: Readonly<{ study?: string | undefined; file: string; passphrase: () => Promise<string> }>,
  context: Context,
): Promise<Signoff & Readonly<{ key: string }>> {
  const dir = locate(options.study);
  const study = openStudyPublic(dir);
  checkJournal(study);
  const sealed = readFile(options.file, { limit: 65_536, follow: true });
  const text = new TextDecoder().decode(await decryptWithPassphrase(sealed, await options.passphrase()));
  const [, name, hex] = keyFile.exec(text) ?? [];
  if (!name || !hex) throw new SottoError('usage', 'this is no sign-off key', { path: options.file });
  const seed = new Uint8Array(Buffer.from(hex, 'hex'));
  const { size, root } = stateOfLog(study);
  const signoff: Signoff = {
    study: study.file.study,
    role: name,
    signed: context.now().toISOString(),
    size,
    root,
    policy: policyDigestOf(dir),
  };
  const publicKey = publicKeyOf(seed);
  const signer = { name, publicKey, sign: (message: Uint8Array) => sign(seed, message) };
  storeSignoff(dir, name, makeSignoff(signoff, signer, sha256));
  seed.fill(0);
  return { ...signoff, key: formatVerifierKey(name, publicKey, sha256) };
}

/**
 * Whether whoever `key` belongs to has signed the study as it stands: null when so, else why not, in words without a name.
 */
export function lacksSignoff(study: PublicStudy, key: string, policyDigest: string): string | null {
  const verifier = parseVerifierKey(key, sha256);
  if (!verifier) return 'signOff in policy.yaml is no key of `sotto audit sign`';
  const { size, root } = stateOfLog(study);
  const signed = study
    .readSignoffs()
    .flatMap((text) => openSignoff(text, { ...verifier, verify: verifySignature }, sha256) ?? []);
  if (signed.length === 0) return `${verifier.name} has not signed`;
  const holds = signed.some(
    (s) => s.study === study.file.study && s.size === size && s.root === root && s.policy === policyDigest,
  );
  return holds ? null : `${verifier.name} signed an earlier state or another policy`;
}

/** The latest signed checkpoint of the whole log, as `sotto audit checkpoint` shows it. */
export function latestCheckpoint(study: PublicStudy): Readonly<{ text: string; size: number; root: string }> {
  checkJournal(study);
  const opened = study
    .readCheckpoints()
    .flatMap(({ text }) => {
      const checkpoint = openCheckpoint(text, verifierOf(study), sha256);
      return checkpoint ? [{ text, size: checkpoint.size, root: checkpoint.root }] : [];
    })
    .sort((a, b) => b.size - a.size);
  const [latest] = opened;
  if (!latest) throw new SottoError('broken-integrity', 'the study holds no checkpoint of its log');
  return latest;
}
