/** Originals and transcripts, one age file each, sealed to the participants they concern and to nobody else. */
import { join } from 'node:path';
import { z } from 'zod';
import { SottoError } from '../domain/errors.ts';
import { encryptPieces, randomSymbols } from './crypto.ts';
import { kindOf, listFolder, makeFolder, removeFile, writeAtomic } from './files.ts';
import type { Keyring } from './keyring.ts';
import { gathered, type Pieces, spent } from './pieces.ts';
import { naming, openPacked, pack } from './sealed.ts';

export type ObjectKind = 'original' | 'transcript';
/** `participants` empty: the object concerns nobody in particular. `meta` is JSON, sealed with the content. */
export type NewObject = Readonly<{
  kind: ObjectKind;
  participants: readonly string[];
  meta: Readonly<Record<string, unknown>>;
  /** In pieces where it is large: then no more than a piece of it is ever in memory. */
  content: Uint8Array | Pieces;
}>;
export type StoredObject = NewObject & Readonly<{ content: Uint8Array }>;
/** `content` is to be taken to its end: only that proves that nothing is missing. Throws as the opening. */
export type OpenedObject = NewObject & Readonly<{ content: Pieces }>;

const Meta = z.strictObject({
  id: z.string(),
  kind: z.enum(['original', 'transcript']),
  participants: z.array(z.string()),
  meta: z.record(z.string(), z.unknown()),
});

const folder = 'objects';
/** 26 symbols, 130 random bits. Lower case: some disks know no other difference. */
const objectId = /^[0-9a-z]{26}$/;
const fileOf = (id: string): string => `${folder}/${id.slice(0, 2)}/${id}.age`;

const keyOf = (keyring: Keyring, participant: string) => {
  const key = keyring.participants.get(participant);
  if (!key)
    throw new SottoError('not-found', 'this study holds no key for this participant', { participant });
  return key;
};

/** The new object's id, once it is safe on disk. Throws `not-found` for a participant without a key. */
export async function putObject(dir: string, keyring: Keyring, object: NewObject): Promise<string> {
  const id = newObjectId();
  await sealObject(dir, recipientsOf(keyring, object), id, object);
  return id;
}

export const newObjectId = (): string => randomSymbols(26).toLowerCase();

const recipientsOf = (keyring: Keyring, { participants }: NewObject): readonly string[] =>
  participants.length > 0
    ? participants.map((participant) => keyOf(keyring, participant).recipient)
    : [keyring.nobody.recipient];

/** Under this id, for whoever holds the key of one of `recipients`. */
export async function sealObject(
  dir: string,
  recipients: readonly string[],
  id: string,
  { kind, participants, meta, content }: NewObject,
): Promise<void> {
  const sealed = await encryptPieces(pack({ id, kind, participants, meta }, content), recipients);
  makeFolder(join(dir, folder, id.slice(0, 2)));
  writeAtomic(join(dir, fileOf(id)), sealed);
}

/** The same object under the keys that its participants have now, from file to file; after an error it is as it was. */
export async function resealObject(
  dir: string,
  keyring: Keyring,
  id: string,
  concerned?: readonly string[],
): Promise<void> {
  const object = await openObject(dir, id, identitiesFor(keyring, id, concerned));
  await sealObject(dir, recipientsOf(keyring, object), id, object);
}

/** Opens it to its end and keeps nothing: whom it is sealed for. Throws as `getObject`. */
export async function checkObject(
  dir: string,
  keyring: Keyring,
  id: string,
  concerned?: readonly string[],
): Promise<readonly string[]> {
  const { participants, content } = await openObject(dir, id, identitiesFor(keyring, id, concerned));
  spent(content);
  return participants;
}

/**
 * The keys of `concerned` are tried first: with many participants, each miss costs about 2 ms. Throws `not-found` for
 * what is no object id, `broken-integrity` with the file when it is missing, damaged, or another object's.
 */
export async function getObject(
  dir: string,
  keyring: Keyring,
  id: string,
  concerned?: readonly string[],
): Promise<StoredObject> {
  const object = await openObject(dir, id, identitiesFor(keyring, id, concerned));
  return { ...object, content: gathered(object.content) };
}

function identitiesFor(keyring: Keyring, id: string, concerned: readonly string[] = []): readonly string[] {
  if (!objectId.test(id)) throw new SottoError('not-found', 'this is no object id');
  const likely = concerned.flatMap((participant) => keyring.participants.get(participant) ?? []);
  const replaced = keyring.retired.filter(({ was }) => concerned.includes(was));
  const keys = new Set([
    ...likely,
    ...replaced,
    keyring.nobody,
    ...keyring.participants.values(),
    ...keyring.retired,
  ]);
  return Array.from(keys, (key) => key.identity);
}

/** As `getObject`, with identities given, and for whoever takes the content piece by piece. */
export async function openObject(
  dir: string,
  id: string,
  identities: Iterable<string>,
): Promise<OpenedObject> {
  const file = fileOf(id);
  const { meta, content } = await openPacked(dir, file, identities);
  return naming(file, async () => {
    const said = Meta.safeParse(meta);
    if (!said.success || said.data.id !== id)
      throw new SottoError('broken-integrity', 'this object is another one');
    return { kind: said.data.kind, participants: said.data.participants, meta: said.data.meta, content };
  });
}

/** Ids of all objects on disk, sorted; files that are none are passed over. */
export function listObjects(dir: string): readonly string[] {
  return listFolder(join(dir, folder))
    .filter((entry) => entry.kind === 'folder')
    .flatMap(({ name }) =>
      listFolder(join(dir, folder, name))
        .filter((entry) => entry.kind === 'file' && entry.name.endsWith('.age'))
        .map((entry) => entry.name.slice(0, -'.age'.length))
        .filter((id) => objectId.test(id) && id.startsWith(name)),
    );
}

/** Unlinks the object, if it is there. What the disk keeps of it is out of our hands. */
export function removeObject(dir: string, id: string): void {
  if (!objectId.test(id)) throw new SottoError('not-found', 'this is no object id');
  const path = join(dir, fileOf(id));
  if (kindOf(path)) removeFile(path);
}
