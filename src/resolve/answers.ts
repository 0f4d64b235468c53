/** What a person has said of who is whom, as sets of mentions that belong together and pairs of sets that do not. */
import type { IdentityRuling } from '../domain/identity.ts';

export type Answers = Readonly<{
  /** Set of a mention, by mention id. */
  setOf: ReadonlyMap<string, number>;
  /** Entity that a set is. */
  entityOf: ReadonlyMap<number, string>;
  /** Sets that are different from a set. */
  apartFrom: ReadonlyMap<number, ReadonlySet<number>>;
  /** Entities that were joined to others. */
  gone: ReadonlySet<string>;
}>;

/** Rulings in the order given; what is said later of the same mentions takes the place of what was said before. */
export function answersOf(rulings: readonly IdentityRuling[]): Answers {
  const setOf = new Map<string, number>();
  const entityOf = new Map<number, string>();
  const apartFrom = new Map<number, Set<number>>();
  const gone = new Set<string>();
  let last = 0;
  const setOfThese = (entity: string, mentions: readonly string[]): number => {
    const set = ++last;
    const before = new Set(mentions.flatMap((id) => setOf.get(id) ?? []));
    for (const id of mentions) setOf.set(id, set);
    entityOf.set(set, entity);
    gone.delete(entity);
    // Whoever was somebody else than a part of it is somebody else than the whole, unless he is now of it.
    const others = [...before].flatMap((old) => [...(apartFrom.get(old) ?? [])]);
    for (const other of others) if (!before.has(other)) keepApart(set, other);
    return set;
  };
  const keepApart = (a: number, b: number): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const from = apartFrom.get(one);
      if (from) from.add(other);
      else apartFrom.set(one, new Set([other]));
    }
  };
  for (const ruling of rulings) {
    if (ruling.action === 'same') {
      setOfThese(ruling.entity, ruling.mentions);
      for (const other of ruling.others) gone.add(other);
    } else if (ruling.action === 'different') {
      const sets = ruling.groups.map(({ entity, mentions }) => setOfThese(entity, mentions));
      for (const [i, a] of sets.entries()) for (const b of sets.slice(i + 1)) keepApart(a, b);
    }
  }
  return { setOf, entityOf, apartFrom, gone };
}

/** Whether two collections of sets hold two that are different. */
export function areApart({ apartFrom }: Answers, a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const set of a) {
    const others = apartFrom.get(set);
    if (others) for (const other of b) if (others.has(other)) return true;
  }
  return false;
}

/** The entity that a person said these mentions are, if any. */
export function entitySaid(
  { setOf, entityOf }: Answers,
  mentions: readonly Readonly<{ id: string }>[],
): string | undefined {
  const sets = mentions.flatMap(({ id }) => setOf.get(id) ?? []);
  return sets.length === 0 ? undefined : entityOf.get(Math.min(...new Set(sets)));
}
