/**
 * Checkpoints of the audit log (https://c2sp.org/tlog-checkpoint): origin, number of lines, Merkle root, signed. One
 * that is kept elsewhere shows any change to the lines it covers. What it cannot show: lines added and taken away
 * again after it.
 */
import { type Hash, linesOf } from './log.ts';
import { merkleRoot } from './merkle.ts';
import { type NoteSigner, type NoteVerifier, openNote, signNote } from './note.ts';

/** `size` counts lines; `root` is in base64, as in the note. */
export type Checkpoint = Readonly<{ origin: string; size: number; root: string }>;

export const originOf = (study: string): string => `sottovoce/${study}`;

const body = /^([^\n]{1,200})\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n$/;
const rootOf = (lines: readonly Uint8Array[], hash: Hash): string =>
  Buffer.from(merkleRoot(lines, hash)).toString('base64');

/** Of all whole lines of `log`. The signer's name is the origin. */
export function makeCheckpoint(log: Uint8Array, signer: NoteSigner, hash: Hash): string {
  const lines = linesOf(log);
  return signNote(`${signer.name}\n${lines.length}\n${rootOf(lines, hash)}\n`, signer, hash);
}

/** What the checkpoint says, or null when it is malformed, of another origin, or not signed by this key. */
export function openCheckpoint(note: string, verifier: NoteVerifier, hash: Hash): Checkpoint | null {
  const [, origin, size, root] = body.exec(openNote(note, verifier, hash) ?? '') ?? [];
  if (origin !== verifier.name || !size || !root) return null;
  return { origin, size: Number(size), root };
}

/** `shorter`: lines that the checkpoint covers are gone. `different`: one of them is not what it was. */
export type Consistency = 'consistent' | 'shorter' | 'different';

export function checkAgainst(log: Uint8Array, checkpoint: Checkpoint, hash: Hash): Consistency {
  const lines = linesOf(log);
  if (lines.length < checkpoint.size) return 'shorter';
  return rootOf(lines.slice(0, checkpoint.size), hash) === checkpoint.root ? 'consistent' : 'different';
}
