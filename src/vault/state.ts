/**
 * What the study has worked out (records, pseudonym key, decisions): named values in sealed files whose own names
 * are random. A new generation is written before the old one is removed; after a crash between the two the highest
 * generation counts.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { SottoError } from '../domain/errors.ts';
import { encryptPieces, randomSymbols } from './crypto.ts';
import { listFolder, removeFile, writeAtomic } from './files.ts';
import type { Keyring } from './keyring.ts';
import { gathered } from './pieces.ts';
import { naming, openPacked, pack } from './sealed.ts';

const folder = 'state';
const stateFile = /^[0-9a-z]{26}\.age$/;
const Meta = z.strictObject({ id: z.string(), name: z.string(), generation: z.int().positive() });
type Version = Readonly<{ file: string; generation: number }>;

export type StateStore = Readonly<{
  read<T>(name: string, schema: z.ZodType<T>): Promise<T | null>;
  /** `value`: anything JSON can say, or the bytes of such JSON. */
  write(name: string, value: unknown): Promise<void>;
  /** A small value after those that were added to `name` before: one file, whatever there is already. */
  append(name: string, value: unknown): Promise<void>;
  /** What was added to `name`, in order. */
  appended<T>(name: string, schema: z.ZodType<T>): Promise<readonly T[]>;
  /** Takes off what was added to `name`, the earliest first. */
  clear(name: string): Promise<void>;
  /** Every value once more, under the key that seals state now. */
  reseal(): Promise<void>;
  /** Look at the disk again: another process may have written. */
  forget(): void;
}>;

/** Every version of every name, found by opening each file once: a few per study. */
async function findVersions(dir: string, keyring: Keyring): Promise<Map<string, readonly Version[]>> {
  const versions = new Map<string, readonly Version[]>();
  for (const { name: entry, kind } of listFolder(join(dir, folder))) {
    if (kind !== 'file' || !stateFile.test(entry)) continue;
    const file = `${folder}/${entry}`;
    const { meta } = await openVersion(dir, keyring, file);
    const known = versions.get(meta.name) ?? [];
    if (known.some((version) => version.generation === meta.generation))
      throw new SottoError('broken-integrity', 'two files claim to be the same state', { file });
    const sorted = [...known, { file, generation: meta.generation }].sort(
      (a, b) => b.generation - a.generation,
    );
    versions.set(meta.name, sorted);
  }
  return versions;
}

async function openVersion(dir: string, keyring: Keyring, file: string) {
  const replaced = keyring.retired.filter(({ was }) => was === 'state');
  const identities = [keyring.state, ...replaced].map((key) => key.identity);
  const { meta, content } = await openPacked(dir, file, identities);
  return naming(file, async () => {
    const said = Meta.safeParse(meta);
    if (!said.success || file !== `${folder}/${said.data.id}.age`)
      throw new SottoError('broken-integrity', 'this state is another one');
    return { meta: said.data, content: gathered(content) };
  });
}

/** Without the words that a parser would quote. */
function parseAs<T>(schema: z.ZodType<T>, content: Uint8Array): T {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(content)));
  } catch {
    throw new SottoError('broken-integrity', 'this state is of another form');
  }
}

const isGone = (error: unknown): boolean => error instanceof SottoError && error.facts.missing === true;

export function stateStore(dir: string, keyring: () => Keyring): StateStore {
  let found: Map<string, readonly Version[]> | null = null;
  const versions = async (): Promise<Map<string, readonly Version[]>> => {
    found ??= await findVersions(dir, keyring());
    return found;
  };
  /** Who reads without the lock may see a file replaced between looking for it and opening it: then look again. */
  const steadily = async <T>(work: () => Promise<T>, tries = 3): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!isGone(error) || tries === 1) throw error;
      found = null;
      return steadily(work, tries - 1);
    }
  };

  const write = async (name: string, content: Uint8Array): Promise<void> => {
    const known = await versions();
    const older = known.get(name) ?? [];
    const id = randomSymbols(26).toLowerCase();
    const meta = { id, name, generation: (older[0]?.generation ?? 0) + 1 };
    const sealed = await encryptPieces(pack(meta, content), [keyring().state.recipient]);
    const version = { file: `${folder}/${id}.age`, generation: meta.generation };
    writeAtomic(join(dir, version.file), sealed);
    // The new one counts from here, even if an older one cannot be removed.
    known.set(name, [version, ...older]);
    for (const old of older) removeFile(join(dir, old.file));
    known.set(name, [version]);
  };

  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T | null> => {
    const newest = (await versions()).get(name)?.[0];
    if (!newest) return null;
    const { content } = await openVersion(dir, keyring(), newest.file);
    return naming(newest.file, async () => parseAs(schema, content));
  };
  const encoded = (value: unknown): Uint8Array =>
    value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value));
  /** Numbers under which something was added to `name`, in order. */
  const numbersOf = async (name: string): Promise<readonly number[]> =>
    [...(await versions()).keys()]
      .flatMap((key) => (key.startsWith(`${name}+`) ? [Number(key.slice(name.length + 1))] : []))
      .sort((a, b) => a - b);

  return {
    read: <T>(name: string, schema: z.ZodType<T>) => steadily(() => read(name, schema)),

    write: (name, value) => write(name, encoded(value)),

    append: async (name, value) => {
      const last = (await numbersOf(name)).at(-1) ?? 0;
      await write(`${name}+${last + 1}`, encoded(value));
    },

    appended: <T>(name: string, schema: z.ZodType<T>) =>
      steadily(async () => {
        const found: T[] = [];
        for (const number of await numbersOf(name)) {
          const value = await read(`${name}+${number}`, schema);
          if (value !== null) found.push(value);
        }
        return found;
      }),

    clear: async (name) => {
      const known = await versions();
      for (const number of await numbersOf(name)) {
        const key = `${name}+${number}`;
        for (const { file } of known.get(key) ?? []) removeFile(join(dir, file));
        known.delete(key);
      }
    },

    reseal: async () => {
      for (const [name, [newest]] of await versions())
        if (newest) await write(name, (await openVersion(dir, keyring(), newest.file)).content);
    },

    forget: () => {
      found = null;
    },
  };
}
