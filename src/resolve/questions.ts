/** What was too doubtful to join, as questions to a person. */
/** Something a person should decide: are these the same? Until then they are kept apart. Ids only. */
export type Question = Readonly<{ id: string; entities: readonly string[]; rule: string }>;

/** Mentions, one of each entity in doubt. */
export type Asked = Readonly<{ mentions: readonly string[]; rule: string }>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A question on entities that are all in another question would be asked twice. */
export function questionsOf(
  doubts: readonly Asked[],
  entityOf: ReadonlyMap<string, string>,
): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { mentions, rule } of doubts) {
    const entities = [...new Set(mentions.flatMap((mention) => entityOf.get(mention) ?? []))].sort();
    const id = `Q-${entities.map((entity) => entity.replace(/^E-/, '')).join('-')}`;
    if (entities.length > 1 && !questions.has(id)) questions.set(id, { id, entities, rule });
  }
  const asked = new Map<string, ReadonlySet<string>[]>();
  const kept: Question[] = [];
  for (const question of [...questions.values()].sort((a, b) => b.entities.length - a.entities.length)) {
    const { entities } = question;
    const wider = asked.get(entities[0] ?? '') ?? [];
    if (wider.some((others) => entities.every((entity) => others.has(entity)))) continue;
    kept.push(question);
    const all = new Set(entities);
    for (const entity of entities) asked.set(entity, [...(asked.get(entity) ?? []), all]);
  }
  return kept.sort((a, b) => compare(a.id, b.id));
}
