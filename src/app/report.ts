/** The audit log told to a supervisor: who decided what and when, by rule and by hand. From the log alone, without a name. */
import { type AuditEntry, auditActions, effectOf } from '../domain/audit.ts';
import { openStudyPublic } from '../vault/study.ts';
import { readJournal, stateOfLog } from './journal.ts';
import { locate } from './session.ts';

export type ActorReport = Readonly<{
  actor: string;
  first: string;
  last: string;
  /** How often each, in the order of a study's life. */
  actions: readonly (readonly [string, number])[];
}>;
export type ReleaseReport = Readonly<{
  release: string;
  profile: string;
  built: string;
  actor: string;
  /** Counts as the log holds them. */
  facts: string;
  waived: readonly Readonly<{ gate: string; reason: string }>[];
  signedBy: readonly string[];
}>;
export type SupervisorReport = Readonly<{
  study: string;
  holds: boolean;
  lines: number;
  /** Of the state that a second person would sign. */
  state: Readonly<{ size: number; root: string }>;
  actors: readonly ActorReport[];
  /** Forms decided by a person in a table or on the page, and those accepted as proposed without a look. */
  decided: Readonly<{ byHand: number; unreviewed: number; mergesByHand: number }>;
  releases: readonly ReleaseReport[];
  refused: readonly Readonly<{ time: string; profile: string; gates: string }>[];
  withdrawals: readonly Readonly<{ time: string; facts: string }>[];
  /** Showings of names: the pseudonym key, tables, explanations. */
  shown: number;
  keys: readonly Readonly<{ time: string; action: string; facts: string }>[];
}>;

const byHand: ReadonlySet<string> = new Set(['key.merge', 'key.split', 'key.set', 'key.undo']);

const countIn = (text: string, what: string): number =>
  Number(new RegExp(`\\b${what}=(\\d{1,9})`).exec(text)?.[1] ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export function auditReport(study: string | undefined): SupervisorReport {
  const open = openStudyPublic(locate(study));
  const { entries, problems } = readJournal(open);
  const of = (action: string): readonly AuditEntry[] => entries.filter((e) => e.action === action);
  const rulings = (action: string): number => sum(of(action).map((e) => countIn(e.after, 'rulings')));
  return {
    study: open.file.study,
    holds: problems.length === 0,
    lines: entries.length,
    state: stateOfLog(open),
    actors: actorsOf(entries),
    decided: {
      byHand: rulings('review.apply') + rulings('review.decide'),
      unreviewed: rulings('review.accept'),
      mergesByHand: entries.filter((e) => byHand.has(e.action)).length,
    },
    releases: of('release.build').map((built) => releaseOf(built, entries)),
    refused: of('release.refuse').map((e) => ({ time: e.time, profile: e.object, gates: e.after })),
    withdrawals: of('withdraw').map((e) => ({ time: e.time, facts: `${e.before} ${e.after}` })),
    shown: entries.filter(showsNames).length,
    keys: entries
      .filter((e) => e.action.startsWith('vault.'))
      .map((e) => ({
        time: e.time,
        action: e.action,
        facts: [e.object, e.before, e.after].filter(Boolean).join(' '),
      })),
  };
}

/** A report on the page may hold counts alone. */
const showsNames = ({ action, after }: AuditEntry): boolean =>
  effectOf(action) === 'shows' && !(action === 'review.report' && after === 'counts');

function actorsOf(entries: readonly AuditEntry[]): readonly ActorReport[] {
  return [...new Set(entries.map((e) => e.actor))].map((actor) => {
    const theirs = entries.filter((e) => e.actor === actor);
    const actions = auditActions
      .map((action) => [action, theirs.filter((e) => e.action === action).length] as const)
      .filter(([, count]) => count > 0);
    return { actor, first: theirs[0]?.time ?? '', last: theirs.at(-1)?.time ?? '', actions };
  });
}

/** Waivers and sign-offs are logged right before the release they are for. */
function releaseOf(built: AuditEntry, entries: readonly AuditEntry[]): ReleaseReport {
  const before = entries.slice(0, entries.indexOf(built));
  const start = before.findLastIndex((e) => e.action !== 'waive' && e.action !== 'sign') + 1;
  const beside = before.slice(start);
  return {
    release: built.object,
    profile: built.before,
    built: built.time,
    actor: built.actor,
    facts: built.after,
    waived: beside.flatMap((e) => (e.action === 'waive' ? [{ gate: e.object, reason: e.after }] : [])),
    signedBy: beside.flatMap((e) => (e.action === 'sign' ? [e.object] : [])),
  };
}
