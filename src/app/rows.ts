/** The participants table of a release: for each participant, the released value of each attribute. */
import { type AttributeName, quasiAttributes } from '../domain/attributes.ts';
import type { Decision } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import type { AttributeSource, Participant } from '../domain/participant.ts';
import type { Profile } from '../domain/policy.ts';
import type { RenderedEdit } from '../domain/rendition.ts';
import { isMaleOrFemale } from '../lang/index.ts';
import { renderValue } from '../render/index.ts';
import type { ReadDocument } from './pipeline.ts';

/** `rest`: what the cells hold besides labels of our own wording, for the leak scan. `changes`: what made the cells. */
export type ParticipantRow = Readonly<{
  participant: string;
  values: Readonly<Record<string, string | null>>;
  rest: string;
  changes: readonly Pick<RenderedEdit, 'decision' | 'rule'>[];
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
  const released = (
    source: AttributeSource,
    decisions: readonly Decision[],
  ): Pick<ParticipantRow, 'changes'> & { text: string } => {
    const from = documents.get(source.document);
    if (!from) return { text: '', changes: [] };
    const { start, end } = source.span;
    if (source.attribute === 'gender')
      return { text: isMaleOrFemale(from.transcript.text.slice(start, end)) ?? '', changes: [] };
    const { text, edits } = renderValue(
      from.transcript,
      from.analysis,
      source.span,
      input.entities,
      decisions,
    );
    return { text: text.trim(), changes: edits };
  };
  return input.participants.map((person) => {
    const chosen = attributes.map((attribute) => {
      // Notes may disagree; the order of files must not decide.
      const [known] = person.attributes
        .filter((a) => a.attribute === attribute)
        .map((source) => ({ ...released(source, inEnglish), rest: released(source, blanked).text }))
        .filter(({ text }) => text !== '')
        .sort((a, b) => (a.text < b.text ? -1 : 1));
      return {
        attribute,
        value: known?.text ?? null,
        rest: known?.rest ?? '',
        changes: known?.changes ?? [],
      };
    });
    return {
      participant: input.pseudonymOf(person.id),
      values: Object.fromEntries(chosen.map(({ attribute, value }) => [attribute, value])),
      rest: chosen.map(({ rest }) => rest).join('\n'),
      changes: chosen.flatMap(({ changes }) => changes),
    };
  });
}
