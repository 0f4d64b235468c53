/** The participants table of a release: for each participant, the released value of each attribute. */
import { type AttributeName, quasiAttributes } from '../domain/attributes.ts';
import type { Decision } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import type { AttributeSource, Participant } from '../domain/participant.ts';
import type { Profile } from '../domain/policy.ts';
import { isMaleOrFemale } from '../lang/index.ts';
import { renderValue } from '../render/index.ts';
import type { ReadDocument } from './pipeline.ts';

/** `rest`: what the cells hold besides labels of our own wording, for the leak scan. */
export type ParticipantRow = Readonly<{
  participant: string;
  values: Readonly<Record<string, string | null>>;
  rest: string;
}>;

/** Columns of the table under this profile, in order. */
export const attributesOf = (profile: Profile): readonly AttributeName[] =>
  quasiAttributes.filter((a) => !profile.omit.includes(a));

/** Every label in these words. One language for a table: `[крупный город]` and `[large city]` are one value. */
const relabelled = (
  decisions: readonly Decision[],
  words: (english: string) => string,
): readonly Decision[] =>
  decisions.map((d) => {
    if (d.replacement.type !== 'label') return d;
    const said = words(d.replacement.en);
    return { ...d, replacement: { type: 'label', en: said, ru: said } };
  });

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
  const inEnglish = relabelled(input.decisions, (english) => english);
  const blanked = relabelled(input.decisions, () => '');
  const released = (source: AttributeSource, decisions: readonly Decision[]): string => {
    const from = documents.get(source.document);
    if (!from) return '';
    const { start, end } = source.span;
    if (source.attribute === 'gender') return isMaleOrFemale(from.transcript.text.slice(start, end)) ?? '';
    return renderValue(from.transcript, from.analysis, source.span, input.entities, decisions).trim();
  };
  return input.participants.map((person) => {
    const chosen = attributes.map((attribute) => {
      // Notes may disagree; the order of files must not decide.
      const known = person.attributes
        .filter((a) => a.attribute === attribute)
        .map((source) => ({ value: released(source, inEnglish), rest: released(source, blanked) }))
        .filter(({ value }) => value !== '')
        .sort((a, b) => (a.value < b.value ? -1 : 1));
      return { attribute, value: known[0]?.value ?? null, rest: known[0]?.rest ?? '' };
    });
    return {
      participant: input.pseudonymOf(person.id),
      values: Object.fromEntries(chosen.map(({ attribute, value }) => [attribute, value])),
      rest: chosen.map(({ rest }) => rest).join('\n'),
    };
  });
}
