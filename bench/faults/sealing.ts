/** How fast notes are sealed, beside the `age` program on the same machine in the same run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from '../../src/vault/crypto.ts';
import { readPieces } from '../../src/vault/files.ts';
import { createStudy, type OpenStudy } from '../../src/vault/study.ts';
import { writeLarge } from './memory.ts';

const MiB = 2 ** 20;

export type SealingFigures = Readonly<{
  notes: number;
  noteBytes: number;
  /** Sealed and safely on disk, as ingest does: padded, fsynced, renamed, folder fsynced. */
  sottoNotesPerSecond: number;
  /** One process for each note, as somebody would who seals notes by hand; null where there is no `age`. */
  ageNotesPerSecond: number | null;
  largeBytes: number;
  /** From a file to a file, in turns, the medians of three. Ours is fsynced; `age` leaves that to the system. */
  sottoMiBPerSecond: number;
  ageMiBPerSecond: number | null;
  /** The same, and then `sync` for its file: as safe on disk as ours. */
  ageSyncedMiBPerSecond: number | null;
}>;

/** Wall time: what waits for the disk waits for both. */
export async function sealing(notes: number, largeMiB: number): Promise<SealingFigures> {
  const work = mkdtempSync(join(tmpdir(), 'sotto-sealing-'));
  try {
    const options = { passphrase: 'seven dull lanterns', now: new Date(), logN: 4 };
    const { study } = await createStudy(join(work, 'study'), options);
    await study.lock();
    const noteBytes = 20_000;
    const hasAge = spawnSync('age', ['--version']).status === 0;
    const age = (file: string): void => {
      const { status } = spawnSync('age', ['-r', study.file.recipients.recovery, '-o', `${file}.age`, file], {
        cwd: work,
      });
      if (status !== 0) throw new Error('age refused');
    };
    const put = await sealer(study);

    const note = randomBytes(noteBytes);
    await put(note);
    const sottoNotes = await seconds(async () => {
      for (let n = 0; n < notes; n += 1) await put(note);
    });
    for (let n = 0; hasAge && n < notes; n += 1) writeFileSync(join(work, `note-${n}`), note);
    const ageNotes = await seconds(() => {
      for (let n = 0; hasAge && n < notes; n += 1) age(`note-${n}`);
    });

    writeLarge(join(work, 'large'), largeMiB);
    const rates: Record<'sotto' | 'age' | 'synced', number[]> = { sotto: [], age: [], synced: [] };
    for (let round = 0; round < 3; round += 1) {
      let id = '';
      const sealed = await seconds(async () => {
        id = await put(readPieces(join(work, 'large')));
      });
      study.removeObject(id);
      rates.sotto.push(largeMiB / sealed);
      if (!hasAge) continue;
      const written = await seconds(() => age('large'));
      const synced = await seconds(() => spawnSync('sync', [join(work, 'large.age')]));
      rates.age.push(largeMiB / written);
      rates.synced.push(largeMiB / (written + synced));
    }
    study.close();
    const median = (of: readonly number[]): number => round(of.toSorted((a, b) => a - b)[1] ?? 0);
    return {
      notes,
      noteBytes,
      sottoNotesPerSecond: round(notes / sottoNotes),
      ageNotesPerSecond: hasAge ? round(notes / ageNotes) : null,
      largeBytes: largeMiB * MiB,
      sottoMiBPerSecond: median(rates.sotto),
      ageMiBPerSecond: hasAge ? median(rates.age) : null,
      ageSyncedMiBPerSecond: hasAge ? median(rates.synced) : null,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const round = (x: number): number => Math.round(x * 10) / 10;

async function seconds(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return (performance.now() - start) / 1000;
}

async function sealer(study: OpenStudy) {
  const participants = await study.addParticipants(1);
  return (content: Uint8Array | ReturnType<typeof readPieces>): Promise<string> =>
    study.putObject({ kind: 'original', participants, meta: {}, content });
}
