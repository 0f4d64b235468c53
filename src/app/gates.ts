/** The five gates of a release. Each says in counts why it holds or does not. */
import { type GateName, type GateResult, waivable } from '../domain/release.ts';
import { readJournal } from './journal.ts';
import type { ProfileRun } from './profile.ts';
import type { StudyReading } from './reading.ts';
import { lacksSignoff } from './signoff.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Reasons given with --waive, by gate. */
export type Waivers = ReadonlyMap<GateName, string>;

function candidates({ open }: StudyReading): GateResult {
  const mentions = open.reduce((sum, group) => sum + group.count, 0);
  return {
    gate: 'candidates',
    holds: open.length === 0,
    detail:
      open.length === 0
        ? 'nothing is undecided'
        : `${count(open.length, 'form')} undecided (${count(mentions, 'mention')})`,
  };
}

function leak({ findings, renditions }: ProfileRun): GateResult {
  const documents = new Set(findings.map((f) => f.document)).size;
  return {
    gate: 'leak',
    holds: findings.length === 0,
    detail:
      findings.length === 0
        ? `no known form of any entity in ${count(renditions.length, 'text')}`
        : `${count(findings.length, 'known form')} still in ${count(documents, 'text')}`,
  };
}

function consent({ included, excluded, documents, left, profile }: ProfileRun): GateResult {
  const out =
    excluded.length === 0
      ? ''
      : `; ${count(excluded.length, 'participant')} and ${count(left, 'note')} left out`;
  const holds = documents.length > 0;
  // What was stated is never widened by another ingest.
  const advice = excluded.some(({ consentStated }) => !consentStated)
    ? ` (\`sotto ingest NOTE --consent ${profile.consent}\` states it)`
    : '';
  return {
    gate: 'consent',
    holds,
    detail: holds
      ? `${count(included.length, 'participant')} agreed to ${profile.consent} or more${out}`
      : `nobody agreed to ${profile.consent} or more, which this profile needs: there is nothing to release${advice}`,
  };
}

function risk({ risk: report }: ProfileRun): GateResult {
  const below = report.participants.filter((p) => p.group < report.minimumGroup).length;
  return {
    gate: 'risk',
    holds: report.holds,
    detail: report.holds
      ? `everybody shares their attributes with at least ${count(report.minimumGroup - 1, 'other')}`
      : `${count(below, 'participant')} of ${report.participants.length} in a group smaller than ${report.minimumGroup}`,
  };
}

/** The log must hold; where the profile names a second person, they must have signed this state of it. */
function audit({ study, policyDigest }: StudyReading, { profile }: ProfileRun): GateResult {
  const { problems } = readJournal(study);
  const lacks =
    problems.length === 0 && profile.signOff !== undefined
      ? lacksSignoff(study, profile.signOff, policyDigest)
      : null;
  return {
    gate: 'audit',
    holds: problems.length === 0 && lacks === null,
    // No count of lines: a build adds one, and two builds of one state must not differ.
    detail:
      problems.length > 0
        ? `broken at line ${problems[0]?.line}`
        : (lacks ??
          `the log holds together${profile.signOff === undefined ? '' : ', signed by a second person'}`),
  };
}

export function gatesOf(
  reading: StudyReading,
  run: ProfileRun,
  waivers: Waivers = new Map(),
): readonly GateResult[] {
  return [candidates(reading), leak(run), consent(run), risk(run), audit(reading, run)].map((result) => {
    const reason = waivers.get(result.gate);
    return result.holds || reason === undefined || !waivable[result.gate]
      ? result
      : { ...result, waived: reason };
  });
}

export const passes = (gate: GateResult): boolean =>
  gate.holds || (gate.waived !== undefined && waivable[gate.gate]);

/** A gate with the figures that its verdict rests on. */
export type ShownGate = Readonly<{ gate: GateName; holds: boolean; figures: readonly number[] }>;
export type Gates = Readonly<{ profile: string; possible: boolean; gates: readonly ShownGate[] }>;

/** For the review page; figures in the order in which the page's words take them. */
export function shownGates(reading: StudyReading, run: ProfileRun): Gates {
  const { open } = reading;
  const below = run.risk.participants.filter((p) => p.group < run.risk.minimumGroup).length;
  const figures: Readonly<Record<GateName, readonly number[]>> = {
    candidates: [open.length, open.reduce((sum, g) => sum + g.count, 0)],
    leak: [run.findings.length, run.renditions.length],
    consent: [run.included.length, run.excluded.length, run.left],
    risk: [below, run.risk.participants.length, run.risk.minimumGroup],
    audit: [],
  };
  const gates = gatesOf(reading, run).map(({ gate, holds }) => ({ gate, holds, figures: figures[gate] }));
  return { profile: run.name, possible: gates.every(({ holds }) => holds), gates };
}
