/** The audit view: changes of a profile by note, entity or rule; a sign-off with its reason. */
import {
  type AuditChange,
  auditChanges,
  auditFilters,
  auditOrders,
  groupsOf,
  inGroup,
  passesFilter,
} from '../app/audit-changes.ts';
import { auditReportPage } from '../app/audit-report.ts';
import { releasesOf } from '../app/memory.ts';
import { type ProfileRun, runProfile } from '../app/profile.ts';
import type { Now, Reviewing } from '../app/reviewing.ts';
import { checkReasons } from '../app/waivers.ts';
import { shownGates } from './overview.ts';
import type { Answer, Route } from './server.ts';

/** What one look at a profile costs is kept until the study is read again. */
export type Runs = (profile: string) => Promise<Readonly<{ now: Now; run: ProfileRun }>>;

export function runsOf(review: Reviewing): Runs {
  let kept: Readonly<{ version: number; profile: string; run: ProfileRun }> | undefined;
  return async (profile) => {
    const { version } = await review.settled();
    // Drawn and stored first: what is shown is what will be released.
    await review.decided(profile);
    const now = review.now();
    if (kept?.version !== version || kept.profile !== profile)
      kept = { version, profile, run: runProfile(now.study, profile) };
    return { now, run: kept.run };
  };
}

const MOST = 300;

export function auditRoutes(
  review: Reviewing,
  runs: Runs,
  profileIn: (query: URLSearchParams) => string,
): readonly (readonly [string, Route])[] {
  let kept: Readonly<{ run: ProfileRun; changes: readonly AuditChange[] }> | undefined;
  const changesOf = async (query: URLSearchParams): Promise<readonly AuditChange[]> => {
    const { now, run } = await runs(profileIn(query));
    if (kept?.run !== run) kept = { run, changes: auditChanges(now, run, await releasesOf(now.study.study)) };
    const filter = auditFilters.find((name) => name === query.get('filter')) ?? 'all';
    return kept.changes.filter((change) => passesFilter(change, filter));
  };
  const orderIn = (query: URLSearchParams) =>
    auditOrders.find((name) => name === query.get('by')) ?? 'document';
  return [
    [
      'gates',
      async (query): Promise<Answer> => {
        const { now, run } = await runs(profileIn(query));
        return { body: shownGates(now, run) };
      },
    ],
    ['audit', async (query) => ({ body: groupsOf(await changesOf(query), orderIn(query)) })],
    [
      'report',
      async (query) => {
        const changes = await changesOf(query);
        const { now, run } = await runs(profileIn(query));
        const originals = query.get('originals') === 'yes';
        const body = auditReportPage(now, run, changes, originals, { now: () => new Date() });
        review.log({ action: 'review.report', object: run.name, after: originals ? 'originals' : 'counts' });
        const file = originals ? 'report-with-originals.html' : 'report.html';
        return { type: 'text/html; charset=utf-8', body, file };
      },
    ],
    [
      'changes',
      async (query) => {
        const all = inGroup(await changesOf(query), orderIn(query), query.get('of') ?? '');
        return { body: { all: all.length, changes: all.slice(0, MOST) } };
      },
    ],
  ];
}

/** Throws `usage` for a reason that holds a name of the study. */
export async function signOff(
  review: Reviewing,
  runs: Runs,
  { profile, reason }: Readonly<{ profile: string; reason: string }>,
): Promise<void> {
  const { run } = await runs(profile);
  checkReasons([reason], run);
  review.log({ action: 'review.sign-off', object: profile, after: reason });
}
