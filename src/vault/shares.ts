/**
 * A recovery key in three shares, of which any two bring it back and one tells nothing: Shamir's scheme by
 * shamir-secret-sharing (audited by Cure53 and Zellic). That library gives a wrong secret for a mistyped share without a
 * word, so each share carries a checksum, and the study it belongs to.
 */
import { combine, split } from 'shamir-secret-sharing';
import { SottoError } from '../domain/errors.ts';
import { fromBase32, isIdentity, sameBytes, sha256, toBase32 } from './crypto.ts';

export const shareCount = 3;
export const shareThreshold = 2;

const title = 'SOTTO-SHARE-1';
const checksumBytes = 4;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const checksum = (study: string, share: Uint8Array): Uint8Array =>
  sha256(Buffer.concat([utf8(`${title} ${study}\n`), share])).subarray(0, checksumBytes);

/** One line each: title, study, and groups of five symbols (Crockford base 32). */
export async function makeShares(study: string, secret: string): Promise<readonly string[]> {
  const shares = await split(utf8(secret), shareCount, shareThreshold);
  return shares.map((share) => {
    const symbols = toBase32(Buffer.concat([share, checksum(study, share)]));
    return `${title} ${study} ${symbols.replace(/.{5}(?=.)/g, '$&-')}`;
  });
}

const bad = (which: number, why: string): SottoError =>
  new SottoError('usage', `share ${which} ${why}`, {}, 'Compare it with the paper, symbol by symbol.');

/** The secret. Throws `usage` that says which share is mistyped, of another study, or the same as another, and for shares of two sets. */
export async function joinShares(study: string, lines: readonly string[]): Promise<string> {
  const shares = lines.map((line, i) => {
    const [first, of, ...groups] = line.trim().split(/\s+/);
    const bytes = fromBase32(groups.join('').replaceAll('-', ''));
    if (first !== title || !bytes || bytes.length <= checksumBytes)
      throw bad(i + 1, 'is not as it was printed');
    if (of !== study) throw bad(i + 1, 'is of another study');
    const share = bytes.subarray(0, -checksumBytes);
    if (!sameBytes(checksum(study, share), bytes.subarray(-checksumBytes)))
      throw bad(i + 1, 'is not as it was printed');
    return new Uint8Array(share);
  });
  const different = [...new Map(shares.map((share) => [toBase32(share), share])).values()];
  if (different.length < shareThreshold)
    throw new SottoError('usage', `${shareThreshold} different shares are needed`);
  const secret = await combine(different).then(
    (bytes) => new TextDecoder().decode(bytes),
    // Of other lengths, or two of one number.
    () => '',
  );
  if (isIdentity(secret)) return secret;
  // For others of one length the library gives a wrong secret without a word.
  throw new SottoError(
    'usage',
    'these shares are not of one key',
    {},
    'A new set was made since one of them was printed: take shares that name the same epoch.',
  );
}
