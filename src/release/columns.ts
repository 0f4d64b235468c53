/** Columns of the tables of a release: name, Frictionless type, what it holds. docs/release-format.md lists the same. */
import type { ReleaseInput } from './input.ts';

export type Column = Readonly<{
  name: string;
  type: 'string' | 'integer' | 'number';
  title: string;
  description: string;
}>;

export const segmentColumns: readonly Column[] = [
  {
    name: 'document',
    type: 'string',
    title: 'Document',
    description: 'Name of the text; its file is transcripts/<document>.txt.',
  },
  {
    name: 'segment',
    type: 'integer',
    title: 'Segment',
    description: 'Number within the document, from 1, in order.',
  },
  {
    name: 'role',
    type: 'string',
    title: 'Role of the speaker',
    description:
      'interviewer, participant, translator or unknown; empty for text that belongs to no turn, such as a header.',
  },
  {
    name: 'speaker',
    type: 'string',
    title: 'Speaker',
    description: 'Pseudonym of the speaker; empty where nobody is named.',
  },
  {
    name: 'start',
    type: 'number',
    title: 'Start',
    description: 'Seconds from the start of the recording; empty where no time is known.',
  },
  { name: 'text', type: 'string', title: 'Text', description: 'What was said, or a paragraph of a note.' },
];

export const logColumns: readonly Column[] = [
  {
    name: 'document',
    type: 'string',
    title: 'Document',
    description: 'Name of the text, or the file of the release, in which something was changed.',
  },
  {
    name: 'kind',
    type: 'string',
    title: 'Kind',
    description: 'Kind of identifier: person, place, date and so on.',
  },
  {
    name: 'class',
    type: 'string',
    title: 'Class',
    description: 'direct, strong-indirect or indirect: how far this kind identifies somebody.',
  },
  {
    name: 'strategy',
    type: 'string',
    title: 'Strategy',
    description: 'pseudonym, generalise, suppress, shift, or keep (left as it was, for a reason).',
  },
  { name: 'rule', type: 'string', title: 'Rule', description: 'The rule that made the replacement.' },
  { name: 'count', type: 'integer', title: 'Count', description: 'Number of places in the document.' },
];

/** `participant`, `documents`, then one column for each attribute that the release holds. */
export const participantColumns = ({ attributes }: Pick<ReleaseInput, 'attributes'>): readonly Column[] => [
  { name: 'participant', type: 'string', title: 'Participant', description: 'Pseudonym of the participant.' },
  {
    name: 'documents',
    type: 'string',
    title: 'Documents',
    description: 'Names of the texts about this participant, separated by a semicolon and a space.',
  },
  ...attributes.map(
    (name): Column => ({
      name,
      type: 'string',
      title: `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`,
      description: 'As released, often generalised; empty where withheld or unknown.',
    }),
  ),
];
