/** Every single bit of a sealed object flipped, and every truncation of it: what opens although it should not. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SottoError } from '../../src/domain/errors.ts';
import { decrypt } from '../../src/vault/crypto.ts';
import { openWithRecovery } from '../../src/vault/keys.ts';
import { createStudy } from '../../src/vault/study.ts';

export type BitFigures = Readonly<{
  bytes: number;
  bits: number;
  truncations: number;
  refused: number;
  opened: number;
}>;

export async function bits(step: number): Promise<BitFigures> {
  const work = mkdtempSync(join(tmpdir(), 'sotto-bits-'));
  try {
    const { study, recoveryKey } = await createStudy(join(work, 'study'), {
      passphrase: 'seven dull lanterns',
      now: new Date(),
      logN: 4,
    });
    await study.lock();
    const participants = await study.addParticipants(1);
    const content = new TextEncoder().encode('A note, as it was typed.');
    const id = await study.putObject({ kind: 'original', participants, meta: {}, content });
    study.close();
    const recovery = { identity: recoveryKey, recipient: study.file.recipients.recovery };
    const { keyring } = await openWithRecovery(join(work, 'study'), recovery);
    const key = keyring.participants.get(participants[0] ?? '')?.identity ?? '';
    const sealed = new Uint8Array(readFileSync(join(work, 'study/objects', id.slice(0, 2), `${id}.age`)));
    if ((await decrypt(sealed, [key])).length === 0) throw new Error('the file itself does not open');
    let refused = 0;
    let opened = 0;
    const attempt = async (bytes: Uint8Array): Promise<void> => {
      try {
        await decrypt(bytes, [key]);
        opened += 1;
      } catch (error) {
        if (!(error instanceof SottoError)) throw error;
        refused += 1;
      }
    };
    let flips = 0;
    for (let bit = 0; bit < sealed.length * 8; bit += step) {
      const changed = sealed.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await attempt(changed);
      flips += 1;
    }
    let truncations = 0;
    for (let length = 0; length < sealed.length; length += step) {
      await attempt(sealed.slice(0, length));
      truncations += 1;
    }
    return { bytes: sealed.length, bits: flips, truncations, refused, opened };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
