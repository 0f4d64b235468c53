/** What was too doubtful to join, as questions to a person: few, and each to be answered once for all that hangs on it. */

/**
 * Something a person should decide: are these the same? Until then they are kept apart. Ids only. Of `bearers`, who are
 * different, each of the other entities may be one.
 */
export type Question = Readonly<{
  id: string;
  entities: readonly string[];
  bearers: readonly string[];
  rule: string;
}>;

/** Mentions, one of each entity in doubt: the first may be any of the others. `bearers` are those more fully known. */
export type Asked = Readonly<{ mentions: readonly string[]; bearers?: readonly string[]; rule: string }>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
type Draft = { entities: Set<string>; bearers: ReadonlySet<string>; rules: Set<string> };

/** Which of the same two or more somebody is, is one question, however often it comes up. */
function gathered(drafts: readonly Draft[]): readonly Draft[] {
  const byBearers = new Map<string, Draft>();
  return drafts.flatMap((draft) => {
    if (draft.bearers.size < 2) return [draft];
    const key = [...draft.bearers].sort().join(' ');
    const before = byBearers.get(key);
    if (!before) {
      byBearers.set(key, draft);
      return [draft];
    }
    for (const entity of draft.entities) before.entities.add(entity);
    for (const rule of draft.rules) before.rules.add(rule);
    return [];
  });
}

/**
 * What a person has answered is not asked again: `different` entities are in no question together. A question on
 * entities that are all in another question would be asked twice.
 */
export function questionsOf(
  doubts: readonly Asked[],
  entityOf: ReadonlyMap<string, string>,
  different: (a: string, b: string) => boolean,
): readonly Question[] {
  const entitiesOf = (mentions: readonly string[]): ReadonlySet<string> =>
    new Set(mentions.flatMap((mention) => entityOf.get(mention) ?? []));
  const drafts = doubts.map(({ mentions, bearers = [], rule }): Draft => {
    const [first = '', ...others] = entitiesOf(mentions);
    const possible = others.filter((other) => !different(first, other));
    const known = entitiesOf(bearers);
    return {
      entities: new Set([first, ...possible]),
      bearers: new Set(possible.filter((other) => known.has(other))),
      rules: new Set([rule]),
    };
  });
  const questions = gathered(drafts)
    .filter(({ entities }) => entities.size > 1)
    .map(({ entities, bearers, rules }): Question => {
      const ids = [...entities].sort();
      const [rule = '', more] = [...rules].sort();
      return {
        id: `Q-${ids.map((entity) => entity.replace(/^E-/, '')).join('-')}`,
        entities: ids,
        bearers: [...bearers].sort(),
        rule: more === undefined ? rule : 'fits-several',
      };
    });
  const asked = new Map<string, ReadonlySet<string>[]>();
  const kept: Question[] = [];
  for (const question of questions.sort(
    (a, b) => b.entities.length - a.entities.length || compare(a.id, b.id),
  )) {
    const { entities } = question;
    const wider = asked.get(entities[0] ?? '') ?? [];
    if (wider.some((others) => entities.every((entity) => others.has(entity)))) continue;
    kept.push(question);
    const all = new Set(entities);
    for (const entity of entities) asked.set(entity, [...(asked.get(entity) ?? []), all]);
  }
  return kept.sort((a, b) => compare(a.id, b.id));
}
