/** The participants table of a release: for each participant, the released value of each attribute. */
import { type AttributeName, quasiAttributes } from '../domain/attributes.ts';
import type { Decision } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import type { AttributeSource, Participant } from '../domain/participant.ts';
import type { Profile } from '../domain/policy.ts';
import { isMaleOrFemale } from '../lang/index.ts';
import { renderValue } from '../render/index.ts';
import type { ReadDocument } from './pipeline.ts';

export type ParticipantRow = Readonly<{
  participant: string;
  values: Readonly<Record<string, string | null>>;
}>;

/** Columns of the table under this profile, in order. */
export const attributesOf = (profile: Profile): readonly AttributeName[] =>
  quasiAttributes.filter((a) => !profile.omit.includes(a));

/** One language for a table: `[крупный город]` and `[large city]` are one value. */
const inEnglish = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.map((d) =>
    d.replacement.type === 'label' ? { ...d, replacement: { ...d.replacement, ru: d.replacement.en } } : d,
  );

type RowInput = Readonly<{
  participants: readonly Participant[];
  profile: Profile;
  documents: readonly ReadDocument[];
  entities: readonly Entity[];
  decisions: readonly Decision[];
  pseudonymOf: (participant: string) => string;
}>;

export function participantRows(input: RowInput): readonly ParticipantRow[] {
  const documents = new Map(input.documents.map((d) => [d.record.id, d]));
  const attributes = attributesOf(input.profile);
  const decisions = inEnglish(input.decisions);
  const released = ({ attribute, document, span }: AttributeSource): string | null => {
    const from = documents.get(document);
    if (!from) return null;
    const written = from.transcript.text.slice(span.start, span.end);
    if (attribute === 'gender') return isMaleOrFemale(written);
    return renderValue(from.transcript, from.analysis, span, input.entities, decisions);
  };
  return input.participants.map((person) => {
    const values = attributes.map((attribute) => {
      // Notes may disagree; the order of files must not decide.
      const known = person.attributes
        .filter((a) => a.attribute === attribute)
        .map(released)
        .filter((v) => v !== null && v !== '')
        .sort();
      return [attribute, known[0] ?? null] as const;
    });
    return { participant: input.pseudonymOf(person.id), values: Object.fromEntries(values) };
  });
}
