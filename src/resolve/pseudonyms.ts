/**
 * Ids, codes and numbers of entities. An entity of the pseudonym key is found again by its fold keys; a new one gets
 * what the random stream gives, in an order that depends on the names alone and not on the order of files. Numbers
 * follow the random ids, so that they tell nothing of the alphabet.
 */
import type { KeyEntry, PseudonymKey } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Culture, Gender } from '../domain/names.ts';

/** An entity without its id. `keys` are fold keys, those of fuller names with more words. */
export type Found = Readonly<{
  kind: Kind;
  keys: readonly string[];
  forms: readonly string[];
  gender?: Gender;
  culture?: Culture;
  place?: string;
  /** Persons: the first mention in each document, sorted. */
  seen?: readonly string[];
  /** The entity that a person said it is. */
  entity?: string;
  /** Orders entities of equal keys; does not depend on the order of documents. */
  tie: string;
}>;

const CODE = 4;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `length` symbols of 5 bits each; 256 is a multiple of 32, so that every symbol is equally likely. */
function symbols(random: (n: number) => Uint8Array, length: number): string {
  let out = '';
  for (const byte of random(length)) out += CROCKFORD.charAt(byte & 31);
  return out;
}

/** `E-` and 8 symbols. */
export const newEntityId = (random: (n: number) => Uint8Array): string => `E-${symbols(random, 8)}`;

const words = (key: string): number => key.split(' ').length;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const documentOf = (mention: string): string => mention.replace(/(?:#\d+)?:\d+-\d+$/, '');
const documentsOf = (seen: readonly string[] = []): ReadonlySet<string> => new Set(seen.map(documentOf));
const meets = (some: Iterable<string>, known: ReadonlySet<string>): boolean => {
  for (const one of some) if (known.has(one)) return true;
  return false;
};

/** A name alone that is met only in other documents than before may be anybody's, and takes nobody's pseudonym. */
const mayBeAnybody = ({ keys, seen }: Found): boolean =>
  seen !== undefined && keys.every((key) => words(key) === 1);

/** What is asked of an entry once for each that shares a key with it. */
type Known = Readonly<{
  entry: KeyEntry;
  forms: ReadonlySet<string>;
  seen: ReadonlySet<string>;
  documents: ReadonlySet<string>;
}>;
const knownOf = (entry: KeyEntry): Known => ({
  entry,
  forms: new Set(entry.forms),
  seen: new Set(entry.seen),
  documents: documentsOf(entry.seen),
});

/** Settles between entities that share all their keys, less than a point: where they were met, gender, forms in common. */
function likeness({ gender, forms, seen = [] }: Found, here: ReadonlySet<string>, known: Known): number {
  const shared = forms.filter((form) => known.forms.has(form)).length;
  const met = meets(seen, known.seen) ? 0.5 : meets(here, known.documents) ? 0.3 : 0;
  const alike = (0.2 * shared) / Math.max(1, forms.length + known.forms.size - shared);
  return met + (known.entry.gender === gender ? 0.25 : 0) + alike;
}

/** Indexes of entries by key; of the same, those by document that are known to have been met there, and those of which it is not known. */
function indexOf(known: readonly Known[]) {
  const all = new Map<string, number[]>();
  const met = new Map<string, number[]>();
  const put = (index: Map<string, number[]>, key: string, i: number): void => {
    const list = index.get(key);
    if (list) list.push(i);
    else index.set(key, [i]);
  };
  for (const [i, { entry, documents }] of known.entries())
    for (const key of entry.keys) {
      const name = `${entry.kind} ${key}`;
      put(all, name, i);
      if (entry.seen === undefined) put(met, name, i);
      else if (words(key) === 1) for (const document of documents) put(met, `${name}\n${document}`, i);
    }
  return {
    ofKey: (name: string): Iterable<number> => all.get(name) ?? [],
    ofKeyIn: (name: string, here: ReadonlySet<string>): Iterable<number> =>
      new Set([
        ...(met.get(name) ?? []),
        ...[...here].flatMap((document) => met.get(`${name}\n${document}`) ?? []),
      ]),
  };
}

/**
 * Sum over shared keys of the square of their words: one full name weighs more than two single ones. A thousand notes that
 * each tell of a Sasha of their own are a thousand looks, not a million.
 */
function pairs(
  found: readonly Found[],
  entries: readonly KeyEntry[],
): readonly (readonly [number, number, number])[] {
  const known = entries.map(knownOf);
  const { ofKey, ofKeyIn } = indexOf(known);
  return found.flatMap((one, at) => {
    const here = documentsOf(one.seen);
    const anybody = mayBeAnybody(one);
    const scores = new Map<number, number>();
    for (const key of one.keys) {
      const name = `${one.kind} ${key}`;
      for (const i of anybody ? ofKeyIn(name, here) : ofKey(name))
        scores.set(i, (scores.get(i) ?? 0) + words(key) ** 2);
    }
    return [...scores].map(([i, score]) => [at, i, score + likeness(one, here, known[i] as Known)] as const);
  });
}

const merged = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].sort();

/**
 * The key with an entry for every entity found; `entryOf[i]` is the entry of the i-th. Entries of entities that are no
 * longer met stay: their pseudonyms are never given away. `gone`: entities that a person joined to others.
 */
export function withEntries(
  found: readonly Found[],
  key: PseudonymKey,
  random: (n: number) => Uint8Array,
  gone: ReadonlySet<string>,
): Readonly<{ entryOf: readonly KeyEntry[]; key: PseudonymKey }> {
  const canonical = found
    .map((one, i) => [one, i] as const)
    .sort(
      ([a], [b]) =>
        compare(a.kind, b.kind) || compare(a.keys.join('\n'), b.keys.join('\n')) || compare(a.tie, b.tie),
    );
  const placeOf = new Map(canonical.map(([, i], at) => [i, at]));
  const at = (i: number): number => placeOf.get(i) ?? 0;
  const entryOf = new Map<number, KeyEntry>();
  const taken = new Set<number>();
  const entryAt = new Map(key.entries.map((entry, e) => [entry.entity, e]));
  for (const [i, { entity }] of found.entries()) {
    const e = entryAt.get(entity ?? '');
    const entry = key.entries[e ?? -1];
    if (e === undefined || !entry || taken.has(e)) continue;
    taken.add(e);
    entryOf.set(i, entry);
  }
  for (const [e, { entity }] of key.entries.entries()) if (gone.has(entity)) taken.add(e);
  const ranked = [...pairs(found, key.entries)].sort(
    ([i, e, s], [j, f, t]) =>
      t - s || (key.entries[e]?.number ?? 0) - (key.entries[f]?.number ?? 0) || at(i) - at(j) || e - f,
  );
  for (const [i, e] of ranked) {
    const entry = key.entries[e];
    if (!entry || entryOf.has(i) || taken.has(e)) continue;
    taken.add(e);
    entryOf.set(i, entry);
  }
  const ids = new Set(key.entries.map((entry) => entry.entity));
  const codes = new Set(key.entries.map((entry) => entry.code));
  /** Three letters in a row may spell a name. */
  const fresh = (used: Set<string>, make: () => string): string => {
    let made = make();
    while (used.has(made) || (made.length === CODE && /[A-Z]{3}/.test(made))) made = make();
    used.add(made);
    return made;
  };
  const drawn = canonical
    .filter(([, i]) => !entryOf.has(i))
    .map(([one, i]) => ({
      one,
      i,
      entity:
        one.entity !== undefined && !ids.has(one.entity) ? one.entity : fresh(ids, () => newEntityId(random)),
      code: fresh(codes, () => symbols(random, CODE)),
    }));
  const last = new Map<Kind, number>();
  for (const { kind, number } of key.entries) last.set(kind, Math.max(last.get(kind) ?? 0, number));
  for (const { one, i, entity, code } of drawn.sort((a, b) => compare(a.entity, b.entity))) {
    const number = (last.get(one.kind) ?? 0) + 1;
    last.set(one.kind, number);
    entryOf.set(i, { entity, kind: one.kind, keys: [], forms: [], code, number });
  }
  const updated = found.map((one, i): KeyEntry => {
    const entry = entryOf.get(i) as KeyEntry;
    return {
      ...entry,
      keys: merged(entry.keys, one.keys),
      forms: merged(entry.forms, one.forms),
      ...(one.gender && !entry.gender ? { gender: one.gender } : {}),
      ...(one.culture && !entry.culture ? { culture: one.culture } : {}),
      ...(one.place ? { place: one.place } : {}),
      ...(one.seen ? { seen: merged(entry.seen ?? [], one.seen) } : {}),
    };
  });
  const updatedIds = new Set(updated.map(({ entity }) => entity));
  const kept = key.entries.filter(({ entity }) => !updatedIds.has(entity));
  const entries = [...kept, ...updated].sort((a, b) => compare(a.kind, b.kind) || a.number - b.number);
  return { entryOf: updated, key: { ...key, entries } };
}
