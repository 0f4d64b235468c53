/** Two releases compared: which texts, participants, cells and replacements differ. Counts and names of the release; no text. */
import { parse } from 'csv-parse/sync';
import type { ReleaseFile } from '../domain/release.ts';
import { readManifest } from './manifest.ts';
import { byCodeUnit } from './text.ts';
import { anonymisationLogPath } from './writers/anonymisation-log.ts';
import { participantsPath } from './writers/participants.ts';

export type SetDiff = Readonly<{ added: readonly string[]; removed: readonly string[] }>;
export type ReleaseDiff = Readonly<{
  /** By the manifests: whether each is the same in both. */
  same: Readonly<{ study: boolean; profile: boolean; policy: boolean; tool: boolean }>;
  texts: SetDiff & Readonly<{ changed: readonly Readonly<{ text: string; lines: number }>[] }>;
  /** `changed`: which columns hold another value. */
  participants: SetDiff &
    Readonly<{ changed: readonly Readonly<{ participant: string; columns: readonly string[] }>[] }>;
  /** How often identifiers of a kind were replaced, where that differs. */
  replaced: readonly Readonly<{ kind: string; before: number; after: number }>[];
}>;

type Rows = readonly Readonly<Record<string, string>>[];

/** The folders must have been found to be as signed before. */
export function diffReleases(a: readonly ReleaseFile[], b: readonly ReleaseFile[]): ReleaseDiff {
  const [of, to] = [readManifest(a), readManifest(b)];
  const fact = (name: 'study' | 'profile' | 'policy' | 'tool'): boolean => of?.[name] === to?.[name];
  const [before, after] = [textsOf(a), textsOf(b)];
  const [people, others] = [peopleOf(a), peopleOf(b)];
  const [counts, later] = [countsOf(a), countsOf(b)];
  return {
    same: { study: fact('study'), profile: fact('profile'), policy: fact('policy'), tool: fact('tool') },
    texts: {
      ...sets(before, after),
      changed: shared(before, after).flatMap(([text, one, other]) =>
        one === other ? [] : [{ text, lines: differingLines(one, other) }],
      ),
    },
    participants: {
      ...sets(people, others),
      changed: shared(people, others).flatMap(([participant, one, other]) => {
        const columns = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
          (column) => (one[column] ?? '') !== (other[column] ?? ''),
        );
        return columns.length > 0 ? [{ participant, columns }] : [];
      }),
    },
    replaced: [...new Set([...counts.keys(), ...later.keys()])]
      .sort(byCodeUnit)
      .map((kind) => ({ kind, before: counts.get(kind) ?? 0, after: later.get(kind) ?? 0 }))
      .filter((row) => row.before !== row.after),
  };
}

const decoded = ({ bytes }: ReleaseFile): string => new TextDecoder().decode(bytes);
const rowsOf = (files: readonly ReleaseFile[], path: string): Rows => {
  const file = files.find((f) => f.path === path);
  return file ? (parse(decoded(file), { columns: true }) as Rows) : [];
};

const textsOf = (files: readonly ReleaseFile[]): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter(({ path }) => path.startsWith('transcripts/'))
      .map((file) => [file.path.slice('transcripts/'.length, -'.txt'.length), decoded(file)]),
  );
const peopleOf = (files: readonly ReleaseFile[]): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  new Map(rowsOf(files, participantsPath).map((row) => [row.participant ?? '', row]));

function countsOf(files: readonly ReleaseFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind = '', count = '0' } of rowsOf(files, anonymisationLogPath))
    counts.set(kind, (counts.get(kind) ?? 0) + Number(count));
  return counts;
}

const sets = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): SetDiff => ({
  added: [...b.keys()].filter((name) => !a.has(name)).sort(byCodeUnit),
  removed: [...a.keys()].filter((name) => !b.has(name)).sort(byCodeUnit),
});
const shared = <T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
): readonly (readonly [string, T, T])[] =>
  [...a.keys()].sort(byCodeUnit).flatMap((name) => {
    const [one, other] = [a.get(name), b.get(name)];
    return one === undefined || other === undefined ? [] : [[name, one, other] as const];
  });

/** Lines of either text that stand more often there than in the other. */
function differingLines(a: string, b: string): number {
  const balance = new Map<string, number>();
  for (const line of a.split('\n')) balance.set(line, (balance.get(line) ?? 0) + 1);
  for (const line of b.split('\n')) balance.set(line, (balance.get(line) ?? 0) - 1);
  return [...balance.values()].reduce((sum, n) => sum + Math.abs(n), 0);
}
