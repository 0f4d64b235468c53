/**
 * A second person's word that they have looked: a signed note on one state of the study, which is a checkpoint of the log up
 * to the last change, and the digest of policy.yaml. A change of either makes it worthless. The key is given to policy.yaml
 * as C2SP verifier keys are written: name, key id and key, joined by plus signs.
 */
import type { Hash } from './log.ts';
import { keyId, type NoteSigner, type NoteVerifier, openNote, signNote } from './note.ts';

export type Signoff = Readonly<{
  study: string;
  /** A role word. */
  role: string;
  signed: string;
  /** Lines of the log, and their root in base64. */
  size: number;
  root: string;
  /** SHA-256 of policy.yaml, hex. */
  policy: string;
}>;

const title = 'sottovoce-signoff-1';

export function makeSignoff(signoff: Signoff, signer: NoteSigner, hash: Hash): string {
  const { study, role, signed, size, root, policy } = signoff;
  const facts = [`study ${study}`, `role ${role}`, `signed ${signed}`, `log ${size} ${root}`];
  return signNote(`${[title, ...facts, `policy ${policy}`].join('\n')}\n`, signer, hash);
}

const body =
  /^sottovoce-signoff-1\nstudy ([^\n]{1,80})\nrole ([a-z0-9-]{1,40})\nsigned ([^\n]{1,40})\nlog (\d{1,15}) ([A-Za-z0-9+/]{43}=)\npolicy ([0-9a-f]{64})\n$/;

/** What the note says, or null when it is malformed or not signed by this key. */
export function openSignoff(note: string, verifier: NoteVerifier, hash: Hash): Signoff | null {
  const [, study, role, signed, size, root, policy] = body.exec(openNote(note, verifier, hash) ?? '') ?? [];
  if (!study || !role || !signed || !size || !root || !policy) return null;
  return { study, role, signed, size: Number(size), root, policy };
}

const ed25519 = 0x01;

export const formatVerifierKey = (name: string, publicKey: Uint8Array, hash: Hash): string =>
  [
    name,
    Buffer.from(keyId(name, publicKey, hash)).toString('hex'),
    Buffer.from([ed25519, ...publicKey]).toString('base64'),
  ].join('+');

/** Name and public key, or null when the key id does not fit: a letter was mistyped. */
export function parseVerifierKey(
  text: string,
  hash: Hash,
): Readonly<{ name: string; publicKey: Uint8Array }> | null {
  const [, name, id, base64 = ''] =
    /^([a-z0-9-]{1,40})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text) ?? [];
  const [algorithm, ...key] = Buffer.from(base64, 'base64');
  const publicKey = Uint8Array.from(key);
  if (!name || algorithm !== ed25519 || publicKey.length !== 32) return null;
  return Buffer.from(keyId(name, publicKey, hash)).toString('hex') === id ? { name, publicKey } : null;
}
