/** A person's word on who is whom: these are one, these are not. Kept in the pseudonym key, holds for later notes too. */
import type { Entity } from '../domain/entity.ts';
import { SottoError } from '../domain/errors.ts';
import type { IdentityRuling } from '../domain/identity.ts';
import type { KeyEntry, PseudonymKey } from '../domain/key.ts';
import { newEntityId } from '../resolve/index.ts';
import type { Context } from './context.ts';
import { record } from './journal.ts';
import { called, noSuchEntity } from './key.ts';
import { partsOf } from './parts.ts';
import { readStudy, type StudyReading } from './reading.ts';
import { changing, type Session, type StudyOptions } from './session.ts';
import { questionId } from './why.ts';

export type IdentityResult = Readonly<{
  /** The entity that took the others, or from which others were split. */
  entity: string;
  /** Those that are no longer, or that are new. */
  others: readonly string[];
  questions: number;
}>;

const idsOf = ({ mentions }: Entity): readonly string[] => mentions.map(({ mention }) => mention.id);

/** Entities by id, a question standing for all of its own. */
function named(study: StudyReading, ids: readonly string[]): readonly Entity[] {
  const byId = new Map(study.entities.map((entity) => [entity.id, entity]));
  const questions = new Map(study.questions.map((q) => [questionId(study, q.id), q.entities]));
  const found = [...new Set(ids.flatMap((id) => questions.get(id) ?? [id]))].map((id) => {
    const entity = byId.get(id);
    if (!entity) throw noSuchEntity();
    return entity;
  });
  if (new Set(found.map(({ kind }) => kind)).size > 1)
    throw new SottoError('usage', 'a person and a place are never one: these are of several kinds');
  return found;
}

/** Reads the study with a key that a person has changed, and stores it. */
async function store(
  session: Session,
  study: StudyReading,
  key: PseudonymKey,
  event: Parameters<typeof record>[3][number],
  dryRun: boolean,
  context: Context,
): Promise<StudyReading> {
  const after = await readStudy({ ...session, key }, context, study);
  if (!dryRun) {
    record(session.study, context, session.policyDigest, [
      {
        ...event,
        before: `questions=${study.questions.length}`,
        after: `${event.after} questions=${after.questions.length}`,
      },
    ]);
    await session.study.writeState('key', after.key);
  }
  return after;
}

/** What an entity of the key is found by. */
function foundBy({ entries }: PseudonymKey, id: string) {
  const entry = entries.find(({ entity }) => entity === id);
  return { keys: entry?.keys ?? [], forms: entry?.forms ?? [], seen: entry?.seen ?? [] };
}

/** The entry as it was before the ruling. What a ruling made is found by nothing, but its pseudonym stays its own. */
function undone(entry: KeyEntry, ruling: IdentityRuling): KeyEntry {
  if (ruling.action === 'different')
    return entry.entity === ruling.made ? { ...entry, keys: [], forms: [], seen: [] } : entry;
  if (entry.entity !== ruling.entity) return entry;
  if (ruling.action === 'rename') return called(entry, ruling.before, ruling.domain);
  const { keys, forms, seen } = ruling.before;
  return { ...entry, keys, forms, ...(entry.seen ? { seen } : {}) };
}

/** The key with a ruling more. */
export const withRuling = (key: PseudonymKey, ruling: IdentityRuling): PseudonymKey => ({
  ...key,
  rulings: [...key.rulings, ruling],
});

/** These are one. The first keeps its pseudonym; of a question's entities, the one with the most mentions. */
export const mergeKey = (
  options: StudyOptions & Readonly<{ ids: readonly string[]; dryRun: boolean }>,
  context: Context,
): Promise<IdentityResult> =>
  changing(options, async (session) => {
    const study = await readStudy(session, context);
    return ruled(session, study, merging(study, options.ids, context), options.dryRun, context);
  });

/** Some parts of an entity are somebody else; or these entities are all different, and it shall not be asked again. */
export const splitKey = (
  options: StudyOptions & Readonly<{ ids: readonly string[]; dryRun: boolean }>,
  context: Context,
): Promise<IdentityResult> =>
  changing(options, async (session) => {
    const study = await readStudy(session, context);
    return ruled(session, study, splitting(study, options.ids, context), options.dryRun, context);
  });

/** A ruling with what the log says of it, and what became of whom. */
export type Told = Readonly<{
  ruling: IdentityRuling;
  event: Parameters<typeof record>[3][number];
  entity: string;
  others: readonly string[];
}>;

async function ruled(
  session: Session,
  study: StudyReading,
  { ruling, event, entity, others }: Told,
  dryRun: boolean,
  context: Context,
): Promise<IdentityResult> {
  const after = await store(session, study, withRuling(study.key, ruling), event, dryRun, context);
  return { entity, others, questions: after.questions.length };
}

/** Ids of entities, the one that stays first; or of a question. Throws `not-found`, `usage`. */
export function merging(study: StudyReading, ids: readonly string[], context: Context): Told {
  const found = named(study, ids);
  const isNamed = ({ id }: Entity): boolean => id === ids[0];
  const [first, ...others] = [...found].sort(
    (a, b) =>
      Number(isNamed(b)) - Number(isNamed(a)) ||
      b.mentions.length - a.mentions.length ||
      (a.id < b.id ? -1 : 1),
  );
  if (!first || others.length === 0)
    throw new SottoError('usage', 'nothing to merge', {}, 'Name two entities or more, or one question.');
  const ruling: IdentityRuling = {
    action: 'same',
    entity: first.id,
    others: others.map(({ id }) => id),
    mentions: found.flatMap(idsOf),
    before: foundBy(study.key, first.id),
    by: context.actor,
    at: context.now().toISOString(),
  };
  const event = { action: 'key.merge', object: first.id, after: `joined=${others.length}` } as const;
  return { ruling, event, entity: first.id, others: ruling.others };
}

/** Ids of an entity and of its parts that are somebody else; or of entities; or of a question. Throws `not-found`, `usage`. */
export function splitting(study: StudyReading, ids: readonly string[], context: Context): Told {
  const partIds = ids.filter((id) => id.startsWith('N-'));
  const entities = named(
    study,
    ids.filter((id) => !id.startsWith('N-')),
  );
  const [entity, another] = entities;
  if (!entity || (partIds.length === 0) === (another === undefined))
    throw new SottoError(
      'usage',
      'nothing to split',
      {},
      'Name an entity and some of its parts (`sotto key why ID`), or two entities or more, or one question.',
    );
  const made = partIds.length === 0 ? undefined : newEntityId(context.random);
  const groups =
    made === undefined
      ? entities.map((e) => ({ entity: e.id, mentions: idsOf(e) }))
      : splitParts(study, entity, new Set(partIds), made);
  const ruling: IdentityRuling = {
    action: 'different',
    ...(made === undefined ? {} : { made }),
    groups,
    by: context.actor,
    at: context.now().toISOString(),
  };
  const event = { action: 'key.split', object: entity.id, after: `apart=${groups.length}` } as const;
  const others = groups.map((group) => group.entity).filter((id) => id !== entity.id);
  return { ruling, event, entity: entity.id, others };
}

function splitParts(study: StudyReading, entity: Entity, wanted: ReadonlySet<string>, id: string) {
  const parts = [...partsOf(study, entity, false), ...partsOf(study, entity, true)];
  const taken = new Set(
    parts.filter((part) => wanted.has(part.id)).flatMap(({ mentions }) => mentions.map((m) => m.id)),
  );
  const known = new Set(parts.map((part) => part.id));
  if ([...wanted].some((part) => !known.has(part)))
    throw new SottoError(
      'not-found',
      'no such part of this entity',
      {},
      '`sotto key why ID` shows the parts.',
    );
  const kept = idsOf(entity).filter((mention) => !taken.has(mention));
  if (kept.length === 0) throw new SottoError('usage', 'these parts are the whole of it');
  return [
    { entity: entity.id, mentions: kept },
    { entity: id, mentions: [...taken] },
  ];
}

export type Undone = Readonly<{
  action: 'merge' | 'split' | 'rename';
  entity: string;
  left: number;
  questions: number;
}>;

const words = { same: 'merge', different: 'split', rename: 'rename' } as const;

/** The key before its latest ruling on who is whom, and that ruling. Throws `not-found` when there is none. */
export function takenBack(
  key: PseudonymKey,
): Readonly<{ key: PseudonymKey; last: IdentityRuling; entity: string }> {
  const last = key.rulings.at(-1);
  if (!last) throw new SottoError('not-found', 'nothing to take back');
  const entity = last.action === 'different' ? (last.groups[0]?.entity ?? '') : last.entity;
  const entries = key.entries.map((entry) => undone(entry, last));
  return { key: { ...key, rulings: key.rulings.slice(0, -1), entries }, last, entity };
}

/** What the log says of taking it back. */
export const takingBack = ({ last, entity }: ReturnType<typeof takenBack>) =>
  ({ action: 'key.undo', object: entity, after: words[last.action] }) as const;

/** Takes back the latest merge, split or renaming. */
export const undoKey = (
  options: StudyOptions & Readonly<{ dryRun: boolean }>,
  context: Context,
): Promise<Undone> =>
  changing(options, async (session) => {
    const study = await readStudy(session, context);
    const back = takenBack(study.key);
    const after = await store(session, study, back.key, takingBack(back), options.dryRun, context);
    const { last, entity, key } = back;
    return {
      action: words[last.action],
      entity,
      left: key.rulings.length,
      questions: after.questions.length,
    };
  });
