/** anonymisation-log.csv: what was replaced, by which rule, how often. No originals, no replacements. */
import { classOf } from '../../domain/kinds.ts';
import type { ReleaseFile } from '../../domain/release.ts';
import { logColumns } from '../columns.ts';
import { csvBytes } from '../csv.ts';
import type { OtherChange, ReleaseInput } from '../input.ts';
import { byCodeUnit } from '../text.ts';

export const anonymisationLogPath = 'anonymisation-log.csv';

/** Every change of the release, equal ones counted together, in a fixed order. */
export function changesOf({ documents, otherChanges }: ReleaseInput): readonly OtherChange[] {
  const single = documents.flatMap(({ rendition: { name, edits } }) =>
    edits.map(
      ({ decision: { kind, strategy }, rule }): OtherChange => ({
        document: name,
        kind,
        strategy,
        rule,
        count: 1,
      }),
    ),
  );
  const counted = new Map<string, OtherChange>();
  for (const change of [...single, ...otherChanges]) {
    const key = keyOf(change);
    counted.set(key, { ...change, count: change.count + (counted.get(key)?.count ?? 0) });
  }
  return [...counted.entries()].sort(([a], [b]) => byCodeUnit(a, b)).map(([, change]) => change);
}

const keyOf = ({ document, kind, strategy, rule }: OtherChange): string =>
  [document, kind, strategy, rule].join('\n');

export const writeAnonymisationLog = (input: ReleaseInput): readonly ReleaseFile[] => [
  {
    path: anonymisationLogPath,
    bytes: csvBytes(
      logColumns.map(({ name }) => name),
      changesOf(input).map(({ document, kind, strategy, rule, count }) => [
        document,
        kind,
        classOf[kind],
        strategy,
        rule,
        count,
      ]),
    ),
  },
];
