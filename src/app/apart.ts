/** What a person said of one mention alone: it stays, or is told in its own way, whatever becomes of its entity elsewhere. */
import { type DecideOptions, decide } from '../decide/index.ts';
import { type Decision, onPlaces, type Ruling } from '../domain/decision.ts';
import type { Entity, EntityMention } from '../domain/entity.ts';
import type { PseudonymKey } from '../domain/key.ts';
import type { StudyReading } from './reading.ts';

/** Of the entity that holds this one mention; no other id looks so. */
export const apartId = (mention: string): string => `E-ONLY:${mention}`;

/** Whether a ruling on a mention says how it is told, and not only that it is an identifier. */
const saysHow = ({ action, replacement, level }: Ruling): boolean =>
  action === 'identifier' && (replacement !== undefined || level !== undefined);

/** Entities and decisions with such mentions as entities of their own. Pseudonyms stay those of the entity they came from. */
export function apart(
  { records, harmless, entities: all }: Pick<StudyReading, 'records' | 'harmless' | 'entities'>,
  { decisions, key }: Readonly<{ decisions: readonly Decision[]; key: PseudonymKey }>,
  options: DecideOptions,
): Readonly<{ entities: readonly Entity[]; decisions: readonly Decision[] }> {
  const places = onPlaces(records.rulings);
  if (places.size === 0) return { entities: all, decisions };
  const stays = harmless.filter(({ id }) => places.has(id));
  const told = all.flatMap((entity) =>
    entity.mentions.flatMap((at) => {
      const said = places.get(at.mention.id);
      return said && saysHow(said) ? [{ entity, at, said }] : [];
    }),
  );
  const alone = (entity: Entity, at: EntityMention): Entity => ({
    ...entity,
    id: apartId(at.mention.id),
    mentions: [at],
    forms: [options.textOf(at.mention)],
  });
  const own = told.map(({ entity, at, said: { place: _, ...said } }) => {
    const only = alone(entity, at);
    const entry = key.entries.find((e) => e.entity === entity.id);
    const entries = entry ? [{ ...entry, entity: only.id }] : [];
    const rulings = [{ ...said, kind: entity.kind }];
    const made = decide([only], { ...key, entries }, { ...options, rulings });
    return { only, made: made.decisions };
  });
  const moved = new Set(told.map(({ at }) => at.mention.id));
  const kept = stays.map(
    (mention): Entity => ({
      id: apartId(mention.id),
      kind: mention.kind,
      forms: [],
      mentions: [{ mention, parts: [] }],
      why: ['found harmless here'],
    }),
  );
  return {
    entities: [
      ...all.map((entity) =>
        entity.mentions.some(({ mention }) => moved.has(mention.id))
          ? { ...entity, mentions: entity.mentions.filter(({ mention }) => !moved.has(mention.id)) }
          : entity,
      ),
      ...own.map(({ only }) => only),
      ...kept,
    ],
    decisions: [
      ...decisions,
      ...own.flatMap(({ made }) => made),
      ...kept.map(
        ({ id, kind }): Decision => ({
          target: id,
          kind,
          strategy: 'keep',
          replacement: { type: 'keep' },
          by: 'person',
          why: 'harmless here',
        }),
      ),
    ],
  };
}
