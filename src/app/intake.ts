/** Write-only intake on a second laptop: notes go in, are checked and sealed for the office, and cannot be read again there. */
import { originOf } from '../audit/checkpoint.ts';
import { makePool, openPool, type Pool } from '../audit/pool.ts';
import { SottoError } from '../domain/errors.ts';
import type { ConsentLevel } from '../domain/policy.ts';
import { readTranscript } from '../ingest/index.ts';
import { loadLanguages } from '../lang/index.ts';
import { fromHex, keyTypeOf, sha256, toHex, verifySignature } from '../vault/crypto.ts';
import { readFile, refuseExisting, writeAtomic } from '../vault/files.ts';
import { createIntake, isIntake, readPool, takeIn, takenIn, whileLocked } from '../vault/intake.ts';
import { walk } from '../vault/sources.ts';
import { findStudy } from '../vault/study.ts';
import type { Context } from './context.ts';
import { noteBytes, type Refused, refusal } from './ingest.ts';
import { record, signerOf } from './journal.ts';
import type { Said } from './participants.ts';
import { changing, type StudyOptions } from './session.ts';

export { isIntake };

/** In the office: a file of recipients for a laptop that travels. `slots`: how many notes it may take. */
export const writePool = (
  options: StudyOptions & Readonly<{ file: string; slots: number }>,
  context: Context,
): Promise<Readonly<{ file: string; slots: number; signingKey: string }>> =>
  changing(options, async ({ study, policyDigest }) => {
    refuseExisting(options.file);
    const ids = await study.addParticipants(options.slots);
    const pool: Pool = {
      study: study.file.study,
      signingKey: study.file.signingKey,
      issued: context.now().toISOString(),
      slots: ids.map((id) => ({ id, recipient: study.recipientOf(id) })),
    };
    record(study, context, policyDigest, [
      { action: 'vault.pool', object: study.file.study, after: `slots=${ids.length}` },
    ]);
    writeAtomic(options.file, new TextEncoder().encode(makePool(pool, signerOf(study), sha256)));
    return { file: options.file, slots: ids.length, signingKey: pool.signingKey };
  });

/** The pool of a text, by the key that it names. Throws `broken-integrity` when it is none, or was changed. */
export function checkedPool(text: string): Pool {
  const pool = openPool(
    text,
    ({ study, signingKey }) => ({
      name: originOf(study),
      publicKey: fromHex(signingKey),
      verify: verifySignature,
    }),
    sha256,
  );
  const types = new Set(pool?.slots.map(({ recipient }) => keyTypeOf(recipient)));
  if (pool && types.size === 1 && !types.has(null)) return pool;
  throw new SottoError(
    'broken-integrity',
    'this is not a list of recipients as an office signed it',
    {},
    'Make one in the office: sotto vault pool FILE.',
  );
}

export type IntakeResult = Readonly<{ dir: string; study: string; signingKey: string; slots: number }>;

export function initIntake(dir: string, from: string): IntakeResult {
  const text = new TextDecoder().decode(readFile(from, { limit: 4_000_000, follow: true }));
  const { study, signingKey, slots } = checkedPool(text);
  createIntake(dir, text);
  return { dir, study, signingKey, slots: slots.length };
}

/** The intake folder that was named, or the current one; null when it is none. */
export const locateIntake = (study: string | undefined): string | null => {
  const dir = study ?? (findStudy(process.cwd()) === null ? process.cwd() : null);
  return dir !== null && isIntake(dir) ? dir : null;
};

export type IntakeStatus = Readonly<{ study: string; intake: true; notes: number; left: number }>;

export function intakeStatus(dir: string): IntakeStatus {
  const { study, slots } = checkedPool(readPool(dir));
  const notes = takenIn(dir).length;
  return { study, intake: true, notes, left: Math.max(0, slots.length - notes) };
}

export type TakenIn = Readonly<{
  sealed: number;
  left: number;
  refused: readonly Refused[];
  skipped: number;
}>;

/** Each note is read once, to say what is wrong with it while the paper is at hand, and sealed for a recipient of its own. */
export async function intakeIngest(
  dir: string,
  options: Said & Readonly<{ paths: readonly string[]; dryRun: boolean }>,
  context: Context,
): Promise<TakenIn> {
  await loadLanguages();
  return whileLocked(dir, async () => {
    const { slots } = checkedPool(readPool(dir));
    const { files, skipped, unreadable } = walk(options.paths);
    const refused = unreadable.map(({ path, error }) => refusal(path, error));
    let next = takenIn(dir).length;
    let sealed = 0;
    context.progress.start('sealing notes', files.length);
    for (const { path, name } of files) {
      context.progress.step();
      try {
        const bytes = noteBytes(path, name);
        readTranscript({ name, bytes, digest: toHex(sha256(bytes)) }, 'D-INTAKE');
        const slot = slots[next];
        if (!slot)
          throw new SottoError(
            'usage',
            'this laptop has taken in as many notes as it has recipients for',
            { slots: slots.length },
            'Bring it home, or have the office send another list: sotto vault pool FILE.',
          );
        const meta: IntakeMeta = { name, taken: context.now().toISOString(), ...saidOf(options) };
        const note = { kind: 'original', participants: [slot.id], meta, content: bytes } as const;
        if (!options.dryRun) await takeIn(dir, slot.recipient, note);
        next += 1;
        sealed += 1;
      } catch (error) {
        if (!(error instanceof SottoError) || ['internal', 'io', 'disk-full'].includes(error.code))
          throw error;
        refused.push(refusal(path, error));
      }
    }
    context.progress.stop();
    return { sealed, left: slots.length - next, refused, skipped: skipped.length };
  });
}

/** What was typed with a note on the laptop, sealed with it. */
export type IntakeMeta = Readonly<{
  name: string;
  taken: string;
  participant?: string;
  consent?: ConsentLevel;
}>;

const saidOf = ({ participant, consent }: Said): Pick<IntakeMeta, 'participant' | 'consent'> => ({
  ...(participant === undefined ? {} : { participant }),
  ...(consent === undefined ? {} : { consent }),
});
