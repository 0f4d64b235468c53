/** Throw-away folders and studies; scrypt is made cheap, everything else is as in earnest. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { SottoError } from '../../src/domain/errors.ts';
import { gathered, inOnePiece, joined } from '../../src/vault/pieces.ts';
import { pack, unpack } from '../../src/vault/sealed.ts';
import { createStudy, type OpenStudy } from '../../src/vault/study.ts';

export const passphrase = 'seven dull lanterns';
export const now = new Date('2024-03-01T10:00:00Z');
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export async function newRecoveryKey(study: OpenStudy): Promise<string> {
  let made = '';
  await study.newRecoveryKey((identity) => {
    made = identity;
  });
  return made;
}

/** The inside of a sealed file, whole. */
export const packed = (...packet: Parameters<typeof pack>): Uint8Array => joined(pack(...packet));

/** And out of it again. */
export function unpacked(bytes: Uint8Array): Readonly<{ meta: unknown; content: Uint8Array }> {
  const { meta, content } = unpack(inOnePiece(bytes));
  return { meta, content: gathered(content) };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-test-'));
  made.push(folder);
  return folder;
}

/** An unlocked study, and where it is. */
export async function newStudy() {
  const dir = join(temporaryFolder(), 'study');
  return { dir, ...(await createStudy(dir, { passphrase, now, logN: 4 })) };
}

/** Every file below `dir`, relative. */
export const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => join(dir, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(dir, path));

/** The SottoError that `work` ends in; fails the test when it ends well or in another error. */
export async function errorOf(work: () => unknown): Promise<SottoError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SottoError) return error;
    throw error;
  }
  throw new Error('this should have been refused');
}
