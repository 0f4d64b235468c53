/** The real command line, run in this process: what it prints, and how it ends. */
import crypto from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { decryptWithPassphrase, encryptWithPassphrase } from '../../src/vault/crypto.ts';

export type Ended = Readonly<{ status: number; stdout: string; stderr: string }>;

/** Words as a shell would hand them over. Not for commands that read standard input. */
export async function sotto(...words: readonly string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const writers = [
    ['stdout', process.stdout, process.stdout.write],
    ['stderr', process.stderr, process.stderr.write],
  ] as const;
  for (const [name, stream] of writers)
    stream.write = ((chunk: string | Uint8Array) => {
      said[name] += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
      return true;
    }) as typeof stream.write;
  const { exitCode } = process;
  process.exitCode = undefined;
  try {
    return { status: await run(words), ...said };
  } finally {
    process.exitCode = exitCode;
    for (const [, stream, write] of writers) stream.write = write;
  }
}

/** The same passphrase around the same key, at 2^4 rounds: a test opens the study dozens of times. */
export async function makeUnlockCheap(study: string, passphrase: string): Promise<void> {
  const file = join(study, 'keys/unlock.age');
  const key = await decryptWithPassphrase(readFileSync(file), passphrase);
  writeFileSync(file, await encryptWithPassphrase(key, passphrase, 4));
}

/** In this process every passphrase is scrypt of 2^4 rounds, whatever a file says: for faults of the disk, to which it is all one. Returns what ends it. */
export function makeScryptCheap(): () => void {
  const { scryptSync } = crypto;
  const put = (other: typeof scryptSync): void => {
    Object.assign(crypto, { scryptSync: other });
    syncBuiltinESMExports();
  };
  put((password, salt, length, options) => scryptSync(password, salt, length, { ...options, N: 16 }));
  return () => put(scryptSync);
}
