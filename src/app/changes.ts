/** Changes of a release that no text of it shows. */
import { type OtherChange, participantsPath } from '../release/index.ts';
import type { ProfileRun } from './profile.ts';

/** What changed outside the texts: cells of the participants table, and what hid in a file and stays behind. */
export function otherChanges(run: ProfileRun): readonly OtherChange[] {
  const cells = run.rows.flatMap((row) =>
    row.changes.map(({ decision: { kind, strategy }, rule }) => ({
      document: participantsPath,
      kind,
      strategy,
      rule,
      count: 1,
    })),
  );
  const names = new Map(run.verified.map((rendition) => [rendition.document, rendition.name]));
  const hidden = run.documents.flatMap(({ record, transcript }) =>
    transcript.hidden.map(({ where }) => ({
      document: names.get(record.id) ?? '',
      kind: 'other' as const,
      strategy: 'suppress' as const,
      rule: `left-behind-${where}`,
      count: 1,
    })),
  );
  return [...cells, ...hidden];
}
