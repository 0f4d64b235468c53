/** What memory it takes to seal, to open and to rotate a file, by its size: it should not matter. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from '../../src/vault/crypto.ts';
import { readPieces } from '../../src/vault/files.ts';
import { createStudy } from '../../src/vault/study.ts';

const MiB = 2 ** 20;
const passphrase = 'seven dull lanterns';

/** Highest memory of the process above what it took before, in MiB. */
export type MemoryFigures = Readonly<{ MiB: number; seal: number; open: number; rotate: number }>;

export async function memory(sizes: readonly number[]): Promise<readonly MemoryFigures[]> {
  const work = mkdtempSync(join(tmpdir(), 'sotto-memory-'));
  try {
    const { study } = await createStudy(join(work, 'study'), { passphrase, now: new Date(), logN: 4 });
    await study.lock();
    const participants = await study.addParticipants(1);
    const content = (): ReturnType<typeof readPieces> => readPieces(join(work, 'large'));
    const put = (): Promise<string> =>
      study.putObject({ kind: 'original', participants, meta: {}, content: content() });
    const figures: MemoryFigures[] = [];
    // Once beforehand, for what is loaded only once.
    for (const size of [1, ...sizes]) {
      writeLarge(join(work, 'large'), size);
      let id = '';
      const seal = await peakOf(async () => {
        id = await put();
      });
      const open = await peakOf(() => study.checkObject(id, participants));
      const rotate = await peakOf(() => study.rotate(passphrase, () => participants, 4));
      await study.checkObject(id, participants);
      study.removeObject(id);
      figures.push({ MiB: size, seal, open, rotate });
    }
    study.close();
    return figures.slice(1);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function peakOf(task: () => Promise<unknown>): Promise<number> {
  // Linux counts the peak anew from when it is told to.
  writeFileSync('/proc/self/clear_refs', '5');
  const before = peakMiB();
  await task();
  return Math.round(peakMiB() - before);
}
const peakMiB = (): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;

export function writeLarge(path: string, mebibytes: number): void {
  const file = openSync(path, 'w');
  const piece = Buffer.alloc(MiB, randomBytes(65_536));
  for (let n = 0; n < mebibytes; n += 1) writeSync(file, piece);
  closeSync(file);
}
