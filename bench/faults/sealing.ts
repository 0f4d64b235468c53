/** How fast notes are sealed, beside the `age` program on the same machine in the same run, and what memory it takes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from '../../src/vault/crypto.ts';
import { createStudy } from '../../src/vault/study.ts';

const MiB = 2 ** 20;

export type SealingFigures = Readonly<{
  notes: number;
  noteBytes: number;
  /** Sealed and safely on disk, as ingest does: padded, fsynced, renamed, folder fsynced. */
  sottoNotesPerSecond: number;
  ageNotesPerSecond: number | null;
  largeBytes: number;
  sottoMiBPerSecond: number;
  ageMiBPerSecond: number | null;
  /** Above what the process took before, for one file of this many MiB. */
  memoryMiB: Readonly<Record<string, number>>;
}>;

/** Wall time: what waits for the disk waits for both. */
export async function sealing(notes: number, largeMiB: number): Promise<SealingFigures> {
  const work = mkdtempSync(join(tmpdir(), 'sotto-sealing-'));
  try {
    const { study } = await createStudy(join(work, 'study'), {
      passphrase: 'seven dull lanterns',
      now: new Date(),
      logN: 4,
    });
    await study.lock();
    const participants = await study.addParticipants(1);
    const put = (content: Uint8Array): Promise<string> =>
      study.putObject({ kind: 'original', participants, meta: {}, content });
    const noteBytes = 20_000;
    const note = randomBytes(noteBytes);
    await put(note);
    const seconds = async (task: () => unknown): Promise<number> => {
      const start = performance.now();
      await task();
      return (performance.now() - start) / 1000;
    };
    const sottoNotes = await seconds(async () => {
      for (let n = 0; n < notes; n += 1) await put(note);
    });
    const memoryMiB: Record<string, number> = {};
    let sottoLarge = 0;
    for (const size of [1, largeMiB / 4, largeMiB]) {
      const content = new Uint8Array(size * MiB).fill(7);
      const before = process.memoryUsage().rss;
      sottoLarge = await seconds(() => put(content));
      memoryMiB[size] = Math.round((process.memoryUsage().rss - before) / MiB);
    }
    const recipient = study.file.recipients.recovery;
    study.close();
    const age = await ageFigures(work, recipient, notes, noteBytes, largeMiB, seconds);
    const round = (x: number): number => Math.round(x * 10) / 10;
    return {
      notes,
      noteBytes,
      sottoNotesPerSecond: round(notes / sottoNotes),
      ageNotesPerSecond: age ? round(notes / age.notes) : null,
      largeBytes: largeMiB * MiB,
      sottoMiBPerSecond: round(largeMiB / sottoLarge),
      ageMiBPerSecond: age ? round(largeMiB / age.large) : null,
      memoryMiB,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One process for each note, as somebody would who seals notes by hand. Null where there is no `age`. */
async function ageFigures(
  work: string,
  recipient: string,
  notes: number,
  noteBytes: number,
  largeMiB: number,
  seconds: (task: () => unknown) => Promise<number>,
): Promise<Readonly<{ notes: number; large: number }> | null> {
  if (spawnSync('age', ['--version']).status !== 0) return null;
  writeFileSync(join(work, 'note'), randomBytes(noteBytes));
  writeFileSync(join(work, 'large'), new Uint8Array(largeMiB * MiB).fill(7));
  const seal = (name: string, to: string): void => {
    spawnSync('age', ['-r', recipient, '-o', join(work, to), join(work, name)]);
  };
  return {
    notes: await seconds(() => {
      for (let n = 0; n < notes; n += 1) seal('note', `note-${n}.age`);
    }),
    large: await seconds(() => seal('large', 'large.age')),
  };
}
