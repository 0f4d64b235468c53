/**
 * Signed notes (https://c2sp.org/signed-note): a text, a blank line, and one line per signature,
 * `— <key name> <base64 of 4 bytes of key id and the signature>`. Ed25519 over the text with its last newline.
 */
import type { Hash } from './log.ts';

/** Ed25519, given by the caller; `publicKey` is 32 bytes, `name` holds no space and no plus sign. */
export type NoteSigner = Readonly<{
  name: string;
  publicKey: Uint8Array;
  sign: (message: Uint8Array) => Uint8Array;
}>;
export type NoteVerifier = Readonly<{
  name: string;
  publicKey: Uint8Array;
  verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}>;

const ed25519 = 0x01;
const signatureLine = /^— ([^\s+]{1,200}) ([A-Za-z0-9+/]{8,400}={0,2})$/u;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** First 4 bytes of SHA-256(name, newline, algorithm, public key). */
export const keyId = (name: string, publicKey: Uint8Array, hash: Hash): Uint8Array =>
  hash(Buffer.concat([utf8(`${name}\n`), Uint8Array.of(ed25519), publicKey])).subarray(0, 4);

/** `text` ends with a newline. */
export function signNote(text: string, signer: NoteSigner, hash: Hash): string {
  const id = keyId(signer.name, signer.publicKey, hash);
  const signature = Buffer.concat([id, signer.sign(utf8(text))]).toString('base64');
  return `${text}\n— ${signer.name} ${signature}\n`;
}

/** Splits a note at its last blank line; null when it is none. */
function splitNote(note: string): Readonly<{ text: string; signatures: readonly string[] }> | null {
  const at = note.lastIndexOf('\n\n');
  if (at < 0 || !note.endsWith('\n')) return null;
  return { text: note.slice(0, at + 1), signatures: note.slice(at + 2, -1).split('\n') };
}

/**
 * The note's text when `verifier` signed it, else null. Signatures of keys nobody asked about are passed over, as the
 * standard says; a line that is no signature spoils the note.
 */
export function openNote(note: string, verifier: NoteVerifier, hash: Hash): string | null {
  const split = splitNote(note);
  if (!split) return null;
  const id = keyId(verifier.name, verifier.publicKey, hash);
  let signed = false;
  for (const line of split.signatures) {
    const [, name, base64 = ''] = signatureLine.exec(line) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    // Two spellings of one signature would be two notes.
    if (!name || bytes.toString('base64') !== base64) return null;
    if (name !== verifier.name || !id.every((byte, i) => byte === bytes[i])) continue;
    if (!verifier.verify(verifier.publicKey, utf8(split.text), bytes.subarray(4))) return null;
    signed = true;
  }
  return signed ? split.text : null;
}
