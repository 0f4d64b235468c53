/** Mentions of a study -> entities: who and what is the same, under ids that stay. */

import type { Entity, EntityMention } from '../domain/entity.ts';
import type { PseudonymKey } from '../domain/key.ts';
import type { Gazetteer } from '../domain/place.ts';
import { answersOf, areApart } from './answers.ts';
import { textOf } from './full-names.ts';
import { bornNames, type ResolveInput, readMentions, subjectsOf, teller } from './mentions.ts';
import type { Person } from './person.ts';
import { compare, personDraft } from './person-draft.ts';
import { groupPersons } from './persons.ts';
import { withEntries } from './pseudonyms.ts';
import { type Asked, type Question, questionsOf } from './questions.ts';
import { reader } from './readings.ts';
import { thingDrafts } from './thing-drafts.ts';
import { toldOf } from './told.ts';

export type Resolved = Readonly<{
  entities: readonly Entity[];
  key: PseudonymKey;
  questions: readonly Question[];
}>;

const inOrder = ({ mention: a }: EntityMention, { mention: b }: EntityMention): number =>
  compare(a.document, b.document) || (a.hidden ?? -1) - (b.hidden ?? -1) || a.span.start - b.span.start;

/** Notes on one and the same participant tell of one circle of people; any other note has a circle of its own. */
const circleOf = ({ transcript, participants = [] }: ResolveInput): string =>
  participants.length === 1 ? `participant ${participants[0]}` : `document ${transcript.id}`;

function codeOf({ transcript }: ResolveInput): string | undefined {
  const [subject, another] = subjectsOf(transcript);
  return another || subject?.names.length ? undefined : subject?.code;
}

const firstOf = ({ mentions: [first] }: Person): string => first?.mention.id ?? '';

/**
 * Entities of all documents of a study, the key with an entry for each of them, and what was too doubtful to join.
 * `mentions` are the certain ones, without overlap. The outcome does not depend on the order of documents; `random` is
 * asked only for entities that the key does not know. Cost grows with the number of mentions, not with its square.
 */
export function resolve(
  documents: readonly ResolveInput[],
  key: PseudonymKey,
  gazetteer: Gazetteer,
  random: (n: number) => Uint8Array,
): Resolved {
  const answers = answersOf(key.rulings);
  const sorted = [...documents].sort((a, b) => compare(a.transcript.id, b.transcript.id));
  const textsOf = new Map<string, string>();
  for (const { transcript, mentions } of sorted)
    for (const mention of mentions) textsOf.set(mention.id, textOf(transcript, mention));
  const ofPersons = sorted.map((input) => ({
    ...input,
    mentions: input.mentions.filter(({ kind }) => kind === 'person'),
  }));
  const read = reader(ofPersons.flatMap(({ mentions }) => mentions.map(({ id }) => textsOf.get(id) ?? '')));
  const said = teller();
  const { persons, doubts } = groupPersons(
    ofPersons.map((input) => {
      const { same, others } = toldOf(input);
      return {
        id: input.transcript.id,
        circle: circleOf(input),
        code: codeOf(input),
        same: [...same, ...bornNames(input)],
        others,
        narrated: input.transcript.turns.every(({ role }) => role !== 'participant'),
        mentions: readMentions(input, read, said, answers),
      };
    }),
  );
  const things = thingDrafts(sorted, textsOf, gazetteer, answers);
  const drafts = [...persons.map((person) => personDraft(person, textsOf, answers)), ...things.drafts];
  const asked: readonly Asked[] = [
    ...doubts.map(({ person, others, rule }) => ({
      mentions: [person, ...others].map(firstOf),
      bearers: others.filter(({ rank }) => rank > person.rank).map(firstOf),
      rule,
    })),
    ...things.asked,
  ];
  const { entryOf, key: newKey } = withEntries(
    drafts.map(({ found }) => found),
    key,
    random,
    answers.gone,
  );
  const entities = drafts.map(({ found, mentions, why }, i): Entity => {
    const { tie: _tie, keys: _keys, seen: _seen, entity: _entity, ...rest } = found;
    return { id: entryOf[i]?.entity ?? '', ...rest, mentions: [...mentions].sort(inOrder), why };
  });
  const entityOf = new Map<string, string>();
  for (const { id, mentions } of entities) for (const { mention } of mentions) entityOf.set(mention.id, id);
  const mentionsOf = new Map(entities.map(({ id, mentions }) => [id, mentions]));
  const setsOf = (id: string): ReadonlySet<number> =>
    new Set(mentionsOf.get(id)?.flatMap(({ mention }) => answers.setOf.get(mention.id) ?? []));
  const different = (a: string, b: string): boolean =>
    answers.apartFrom.size > 0 && areApart(answers, setsOf(a), setsOf(b));
  return {
    entities: entities.sort((a, b) => compare(a.id, b.id)),
    key: newKey,
    questions: questionsOf(asked, entityOf, different),
  };
}
