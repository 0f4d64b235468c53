/**
 * Every single bit of a sealed object flipped, and every truncation of it: what opens although it should not. The object has a full
 * chunk and a last one that is shorter.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { SottoError } from '../../src/domain/errors.ts';
import { decrypt, randomBytes } from '../../src/vault/crypto.ts';
import { openWithRecovery } from '../../src/vault/keys.ts';
import { openPayload, takeHeader } from '../../src/vault/payload.ts';
import { inOnePiece, spent } from '../../src/vault/pieces.ts';
import { createStudy } from '../../src/vault/study.ts';

export type BitFigures = Readonly<{
  bytes: number;
  headerBytes: number;
  chunks: number;
  bits: number;
  truncations: number;
  refused: number;
  opened: number;
}>;

const chunkBytes = 65_552;
const nonceBytes = 16;

export async function bits(step: number): Promise<BitFigures> {
  const { sealed, key } = await sealedObject();
  const { header } = takeHeader([sealed].values());
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  const fileKey = await decrypter.decryptHeader(header);
  const payload = sealed.subarray(header.length);
  const found = { refused: 0, opened: 0 };
  const whole = async (bytes: Uint8Array): Promise<void> => {
    try {
      await decrypt(bytes, [key]);
      found.opened += 1;
    } catch (error) {
      if (!(error instanceof SottoError)) throw error;
      found.refused += 1;
    }
  };
  /** What `decrypt` does behind a header that is as it was; to unwrap it anew for each of a million bits would take an hour. */
  const behindHeader = (bytes: Uint8Array): void => {
    try {
      spent({ ...inOnePiece(bytes), pieces: openPayload(fileKey.slice(), [bytes]) });
      found.opened += 1;
    } catch {
      found.refused += 1;
    }
  };
  behindHeader(payload);
  if (found.opened !== 1) throw new Error('the file itself does not open');
  found.opened = 0;

  let flips = 0;
  for (let bit = 0; bit < sealed.length * 8; bit += step) {
    const at = bit >> 3;
    const mask = 1 << (bit & 7);
    sealed[at] = (sealed[at] ?? 0) ^ mask;
    if (at < header.length) await whole(sealed);
    else behindHeader(payload);
    sealed[at] = (sealed[at] ?? 0) ^ mask;
    flips += 1;
  }
  let truncations = 0;
  for (let length = 0; length < sealed.length; length += step) {
    if (length < header.length) await whole(sealed.subarray(0, length));
    else behindHeader(payload.subarray(0, length - header.length));
    truncations += 1;
  }
  const chunks = Math.ceil((payload.length - nonceBytes) / chunkBytes);
  return { bytes: sealed.length, headerBytes: header.length, chunks, bits: flips, truncations, ...found };
}

/** A note of 66,000 bytes as it lies in a study, and the key that opens it. */
async function sealedObject(): Promise<Readonly<{ sealed: Uint8Array; key: string }>> {
  const work = mkdtempSync(join(tmpdir(), 'sotto-bits-'));
  try {
    const options = { passphrase: 'seven dull lanterns', now: new Date(), logN: 4 };
    const { study, recoveryKey } = await createStudy(join(work, 'study'), options);
    await study.lock();
    const participants = await study.addParticipants(1);
    const content = Buffer.alloc(66_000, randomBytes(1000));
    const id = await study.putObject({ kind: 'original', participants, meta: {}, content });
    study.close();
    const recovery = { identity: recoveryKey, recipient: study.file.recipients.recovery };
    const { keyring } = await openWithRecovery(join(work, 'study'), recovery);
    const key = keyring.participants.get(participants[0] ?? '')?.identity ?? '';
    return {
      sealed: new Uint8Array(readFileSync(join(work, 'study/objects', id.slice(0, 2), `${id}.age`))),
      key,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
