/**
 * Real files of every format, mutated: bytes flipped, pieces cut, doubled, swapped, or what the file says changed (inside.ts).
 * Read, or refused, and soon; and nothing written anywhere.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SottoError } from '../../src/domain/errors.ts';
import { readTranscript } from '../../src/ingest/index.ts';
import { loadLanguages } from '../../src/lang/index.ts';
import { insideChanges, mutatedInside } from './inside.ts';
import { disk } from './shim.mjs';

export const samples = {
  docx: 'interview_Shcherbakov_Tbilisi.docx',
  odt: 'Ditrikh_Petropavl.odt',
  vtt: 'P07_astana.vtt',
  srt: 'tsyrenov_ulan-bator.srt',
  json: 'magomedov_stambul.json',
  md: 'field_diary_march.md',
  txt: 'profiles_nine.txt',
} as const;

export type MutationFigures = Readonly<{
  mutated: number;
  read: number;
  refused: number;
  /** Ended in anything but a transcript or an error of ours. */
  crashed: number;
  /** Calls that would change the disk, while files were read. */
  diskCalls: number;
  slowestMs: number;
}>;

type Change = Readonly<{
  what: 'flip' | 'cut' | 'double' | 'swap' | 'noise';
  at: number;
  length: number;
  value: number;
}>;

const changes = fc.array(
  fc.record({
    what: fc.constantFrom('flip', 'cut', 'double', 'swap', 'noise'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 4000 }),
    value: fc.integer({ min: 1, max: 255 }),
  }),
  { minLength: 1, maxLength: 12 },
) as fc.Arbitrary<readonly Change[]>;

function mutated(bytes: Buffer, all: readonly Change[]): Buffer {
  let now = Buffer.from(bytes);
  for (const { what, at, length, value } of all) {
    const from = Math.floor(at * now.length);
    const piece = now.subarray(from, from + length);
    const [before, after] = [now.subarray(0, from), now.subarray(from + length)];
    if (what === 'flip') now[from] = (now[from] ?? 0) ^ value;
    else if (what === 'cut') now = Buffer.concat([before, after]);
    else if (what === 'double') now = Buffer.concat([before, piece, piece, after]);
    else if (what === 'swap') now = Buffer.concat([after, piece, before]);
    else now = Buffer.concat([before, Buffer.alloc(Math.min(length, 64), value), after]);
  }
  return now;
}

/** The same files in every run. */
const seed = 20_261_126;
export type Where = 'bytes' | 'inside';

/** `count` mutations of a format's sample, of its bytes or of what it says. */
export async function mutations(
  format: keyof typeof samples,
  where: Where,
  count: number,
): Promise<MutationFigures> {
  await loadLanguages();
  const name = samples[format];
  const whole = readFileSync(new URL(`../../fixtures/study/${name}`, import.meta.url));
  const files: Iterable<Uint8Array> =
    where === 'bytes'
      ? fc.sample(changes, { numRuns: count, seed }).map((all) => new Uint8Array(mutated(whole, all)))
      : fc
          .sample(insideChanges, { numRuns: count, seed })
          .map((all) => mutatedInside(new Uint8Array(whole), format, all));
  const figures = { mutated: count, read: 0, refused: 0, crashed: 0, diskCalls: 0, slowestMs: 0 };
  const before = disk.calls;
  for (const bytes of files) {
    const start = process.cpuUsage();
    try {
      readTranscript({ name, bytes, digest: '' }, 'D-1');
      figures.read += 1;
    } catch (error) {
      if (error instanceof SottoError && error.code !== 'internal') figures.refused += 1;
      else figures.crashed += 1;
    }
    const { user, system } = process.cpuUsage(start);
    figures.slowestMs = Math.max(figures.slowestMs, Math.round((user + system) / 1000));
  }
  figures.diskCalls = disk.calls - before;
  return figures;
}
