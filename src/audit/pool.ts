/** Recipients made in advance for a second laptop, signed by the study: as many as there may be notes, whoever they are about. */
import { z } from 'zod';
import type { Hash } from './log.ts';
import { type NoteSigner, type NoteVerifier, openNote, signNote } from './note.ts';

export const Pool = z
  .strictObject({
    study: z.string(),
    /** Ed25519, hex: to be compared with the office's by another way. */
    signingKey: z.string().regex(/^[0-9a-f]{64}$/),
    issued: z.iso.datetime(),
    slots: z.array(z.strictObject({ id: z.string(), recipient: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type Pool = z.infer<typeof Pool>;

const title = 'sottovoce-pool-1\n';

export const makePool = (pool: Pool, signer: NoteSigner, hash: Hash): string =>
  signNote(`${title}${JSON.stringify(pool)}\n`, signer, hash);

/** What the text says of itself, unchecked; null when it is no pool. */
function read(text: string): Pool | null {
  try {
    return text.startsWith(title) ? Pool.parse(JSON.parse(text.slice(title.length))) : null;
  } catch {
    return null;
  }
}

/** The pool, if the key that it names signed it; null otherwise. Whose key that is, the caller must know. */
export function openPool(note: string, verifierOf: (pool: Pool) => NoteVerifier, hash: Hash): Pool | null {
  const claimed = read(note.slice(0, note.lastIndexOf('\n\n') + 1));
  const text = claimed && openNote(note, verifierOf(claimed), hash);
  return text ? read(text) : null;
}
