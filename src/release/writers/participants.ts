/** participants.csv: one row per participant; a value that is withheld or unknown is an empty cell. */
import type { ReleaseFile } from '../../domain/release.ts';
import { participantColumns } from '../columns.ts';
import { csvBytes } from '../csv.ts';
import type { ReleaseInput } from '../input.ts';

export const participantsPath = 'participants.csv';

export function writeParticipants(input: ReleaseInput): readonly ReleaseFile[] {
  const rows = input.participants.map(({ participant, values }) => [
    participant,
    input.documents
      .filter(({ participants }) => participants.includes(participant))
      .map(({ rendition }) => rendition.name)
      .join('; '),
    ...input.attributes.map((attribute) =>
      Object.hasOwn(values, attribute) ? (values[attribute] ?? null) : null,
    ),
  ]);
  const columns = participantColumns(input).map(({ name }) => name);
  return [{ path: participantsPath, bytes: csvBytes(columns, rows) }];
}
