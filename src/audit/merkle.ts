/** The Merkle tree hash of RFC 6962, section 2.1: https://www.rfc-editor.org/rfc/rfc6962#section-2.1 */
import type { Hash } from './log.ts';

const joined = (mark: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([Uint8Array.of(mark), ...parts]);

/** 32 bytes. Leaves and nodes are hashed under different marks, so that neither can pass for the other. */
export function merkleRoot(leaves: readonly Uint8Array[], hash: Hash): Uint8Array {
  let level = leaves.map((leaf) => hash(joined(0, leaf)));
  if (level.length === 0) return hash(new Uint8Array(0));
  // Pairing from the left and carrying an odd last node upwards gives the RFC's splits at powers of two.
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = level.slice(i, i + 2);
      if (left) above.push(right ? hash(joined(1, left, right)) : left);
    }
    level = above;
  }
  return level[0] ?? hash(new Uint8Array(0));
}
