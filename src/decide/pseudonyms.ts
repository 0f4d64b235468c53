/**
 * What one release domain calls every entity of a study: surrogates and codes for persons, numbers for labels. Drawn by
 * a keyed function of the entity's random id under the domain's own root, and kept in the pseudonym key: what one domain
 * calls an entity tells nothing of what another calls it.
 */
import type { Entity } from '../domain/entity.ts';
import type { DomainPseudonym, KeyEntry, PseudonymKey } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import { chooseSurrogates } from './surrogates.ts';

/** Keyed function: 32 bytes from a key and a message. */
export type Prf = (key: Uint8Array, message: Uint8Array) => Uint8Array;
/** A number of 32 bits for a purpose, always the same. */
export type Draw = (what: string) => number;

const encoder = new TextEncoder();
const number32 = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);

/** Draws of a release domain. */
export function drawsOf(root: Uint8Array, prf: Prf, domain: string): Draw {
  const own = prf(root, encoder.encode(`release domain|${domain}`));
  return (what) => number32(prf(own, encoder.encode(what)));
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Four symbols of 5 bits each. Three letters in a row may spell a name, and are drawn again. */
function codeOf(entity: string, draw: Draw, used: Set<string>): string {
  for (let attempt = 0; ; attempt++) {
    const bits = draw(`code|${attempt}|${entity}`);
    const code = [0, 5, 10, 15].map((shift) => CROCKFORD.charAt((bits >>> shift) & 31)).join('');
    if (used.has(code) || /[A-Z]{3}/.test(code)) continue;
    used.add(code);
    return code;
  }
}

const labelled: ReadonlySet<Kind> = new Set(['place', 'organisation']);

/** Codes and numbers for entries that have none in the domain yet, in an order that the draws give. */
function withCodes(entries: readonly KeyEntry[], domain: string, draw: Draw): readonly KeyEntry[] {
  const of = ({ domains }: KeyEntry): DomainPseudonym => domains?.[domain] ?? {};
  const codes = new Set(entries.flatMap((entry) => of(entry).code ?? []));
  const last = new Map<Kind, number>();
  for (const entry of entries)
    last.set(entry.kind, Math.max(last.get(entry.kind) ?? 0, of(entry).number ?? 0));
  const made = new Map<string, DomainPseudonym>();
  const ranked = entries
    .map(({ entity }, i) => ({ i, entity, rank: draw(`order|${entity}`) }))
    .sort((a, b) => a.rank - b.rank || (a.entity < b.entity ? -1 : 1));
  for (const { i } of ranked) {
    const entry = entries[i] as KeyEntry;
    const { entity, kind } = entry;
    const had = of(entry);
    if (kind === 'person' && had.code === undefined)
      made.set(entity, { ...had, code: codeOf(entity, draw, codes) });
    if (labelled.has(kind) && had.number === undefined) {
      const number = (last.get(kind) ?? 0) + 1;
      last.set(kind, number);
      made.set(entity, { ...had, number });
    }
  }
  return entries.map((entry) => {
    const pseudonym = made.get(entry.entity);
    return pseudonym ? { ...entry, domains: { ...entry.domains, [domain]: pseudonym } } : entry;
  });
}

/** The key with a pseudonym of the domain for every entry. `words`: fold keys of the texts, none of which is given. */
export function drawPseudonyms(
  entities: readonly Entity[],
  key: PseudonymKey,
  words: Iterable<string>,
  domain: string,
  draw: Draw,
): PseudonymKey {
  const entries = withCodes(key.entries, domain, draw);
  const stored = new Map(
    entries.flatMap(({ entity, domains }) => {
      const surrogate = domains?.[domain]?.surrogate;
      return surrogate ? [[entity, surrogate] as const] : [];
    }),
  );
  const surrogates = chooseSurrogates(entities, entries, stored, words, draw);
  return {
    ...key,
    entries: entries.map((entry) => {
      const surrogate = surrogates.get(entry.entity);
      if (!surrogate) return entry;
      const pseudonym = { ...entry.domains?.[domain], surrogate };
      return { ...entry, domains: { ...entry.domains, [domain]: pseudonym } };
    }),
  };
}
