/** Why mentions are one, and what was too doubtful to join: shown with names, and every showing is logged. */
import type { Entity } from '../domain/entity.ts';
import type { Kind } from '../domain/kinds.ts';
import { hmac, toHex } from '../vault/crypto.ts';
import type { Context } from './context.ts';
import { record } from './journal.ts';
import { noSuchEntity } from './key.ts';
import { partsOf } from './parts.ts';
import { textReader } from './pipeline.ts';
import { readStudy, type StudyReading } from './reading.ts';
import { contextReader } from './review-rows.ts';
import { changing, type Session, type StudyOptions } from './session.ts';
import { wishesInProse } from './wishes.ts';

export type WhyRow = Readonly<{
  part: string;
  note: string;
  form: string;
  mentions: number;
  rule: string;
  /** Names, as written, that spoke for it. */
  beside: readonly string[];
  /** The words around, where every mention has a row of its own. */
  context?: string;
}>;
export type Why = Readonly<{
  entity: string;
  kind: Kind;
  mentions: number;
  notes: number;
  rows: readonly WhyRow[];
}>;

const noteName = ({ documents }: StudyReading, id: string): string =>
  documents.find((d) => d.record.id === id)?.record.name ?? '';
const notesOf = ({ mentions }: Entity): number =>
  new Set(mentions.map(({ mention }) => mention.document)).size;

/** The evidence for one entity. `each`: a row for every mention, with the words around it. */
export const whyKey = (
  options: StudyOptions & Readonly<{ entity: string; each: boolean }>,
  context: Context,
): Promise<Why> =>
  changing(options, async (session) => {
    const study = await readStudy(session, context);
    const why = whyOf(study, options.entity, options.each);
    await session.study.writeState('key', study.key);
    record(session.study, context, session.policyDigest, [
      { action: 'key.why', object: why.entity, after: `parts=${why.rows.length}` },
    ]);
    return why;
  });

/** As `whyKey`; nothing is stored or logged. Throws `not-found`. */
export function whyOf(study: StudyReading, id: string, each: boolean): Why {
  const entity = study.entities.find((e) => e.id === id);
  if (!entity) throw noSuchEntity();
  const textOf = textReader(study.documents);
  const mentionOf = new Map(
    study.entities.flatMap(({ mentions }) => mentions.map(({ mention }) => [mention.id, mention] as const)),
  );
  const contextOf = contextReader(study);
  const rows = partsOf(study, entity, each).map(
    (part): WhyRow => ({
      part: part.id,
      note: noteName(study, part.document),
      form: part.form,
      mentions: part.mentions.length,
      rule: part.rule,
      beside: [
        ...new Set(
          part.beside.flatMap((id) => {
            const mention = mentionOf.get(id);
            return mention ? [textOf(mention)] : [];
          }),
        ),
      ],
      ...(each ? { context: contextOf(part.mentions[0]) } : {}),
    }),
  );
  return { entity: id, kind: entity.kind, mentions: entity.mentions.length, notes: notesOf(entity), rows };
}

export type AskedEntity = Readonly<{
  entity: string;
  forms: readonly string[];
  mentions: number;
  notes: number;
  context: string;
}>;
export type AskedQuestion = Readonly<{
  question: string;
  kind: Kind;
  rule: string;
  entities: readonly AskedEntity[];
}>;

/** A name that somebody asks for in a note's own words, and that is not given before a person does. */
export type AskedWish = AskedQuestion & Readonly<{ wish: string }>;

/** What a question is called; tells nothing of whom it is about. */
export const questionId = ({ study }: Pick<Session, 'study'>, id: string): string =>
  `Q-${toHex(hmac(study.pseudonymRoot, `question ${id}`)).slice(0, 8)}`;

const FORMS = 4;

/** What a person should say: are these one? Those on which most mentions hang come first. And who asks for a name that nobody has given. */
export const listQuestions = (
  options: StudyOptions,
  context: Context,
): Promise<Readonly<{ questions: readonly AskedQuestion[]; wishes: readonly AskedWish[] }>> =>
  changing(options, async (session) => {
    const study = await readStudy(session, context);
    await session.study.writeState('key', study.key);
    const questions = askedOf(study);
    record(session.study, context, session.policyDigest, [
      { action: 'key.questions', object: 'identity', after: `questions=${questions.length}` },
    ]);
    const given = new Set(study.key.entries.flatMap(({ entity, fixed }) => (fixed ? [entity] : [])));
    const shown = entityShown(study);
    const wishes = wishesInProse(study.documents, study.entities)
      .filter(({ asker }) => !given.has(asker))
      .map(
        ({ asker, name }): AskedWish => ({
          question: questionId(study, `wish ${asker} ${name}`),
          kind: 'person',
          rule: 'name-wished',
          entities: study.entities.filter(({ id }) => id === asker).map(shown),
          wish: name,
        }),
      );
    return { questions, wishes };
  });

function entityShown(study: StudyReading): (entity: Entity) => AskedEntity {
  const textOf = textReader(study.documents);
  const contextOf = contextReader(study);
  return (entity) => ({
    entity: entity.id,
    forms: [...new Set(entity.mentions.map(({ mention }) => textOf(mention)))].slice(0, FORMS),
    mentions: entity.mentions.length,
    notes: notesOf(entity),
    context: contextOf(entity.mentions[0]?.mention),
  });
}

/** As `listQuestions`; nothing is stored or logged. */
export function askedOf(study: StudyReading): readonly AskedQuestion[] {
  const byId = new Map(study.entities.map((entity) => [entity.id, entity]));
  const shown = entityShown(study);
  const weight = ({ entities }: AskedQuestion): number => entities.reduce((sum, e) => sum + e.mentions, 0);
  return study.questions
    .map(({ id, entities, rule }): AskedQuestion => {
      const asked = entities.flatMap((entity) => byId.get(entity) ?? []);
      return {
        question: questionId(study, id),
        kind: asked[0]?.kind ?? 'other',
        rule,
        entities: asked.map(shown).sort((a, b) => b.mentions - a.mentions || (a.entity < b.entity ? -1 : 1)),
      };
    })
    .sort((a, b) => weight(b) - weight(a) || (a.question < b.question ? -1 : 1));
}
