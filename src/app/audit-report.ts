/** The auditor's page as a file, with originals or without. */
import { type AuditedChange, auditPage, type Reviewer } from '../release/index.ts';
import type { AuditChange } from './audit-changes.ts';
import { type Context, tool } from './context.ts';
import { gatesOf } from './gates.ts';
import type { ProfileRun } from './profile.ts';
import type { Seen } from './review-reader.ts';

const reviewerOf = ({ state, by }: AuditChange): Reviewer => {
  if (state === 'unreviewed') return 'unreviewed';
  return state === 'identifier' || state === 'harmless' ? 'person' : by;
};

/** Without `originals` it holds counts alone: texts are called as the release calls them. */
export function auditReportPage(
  { study }: Seen,
  run: ProfileRun,
  changes: readonly AuditChange[],
  originals: boolean,
  context: Pick<Context, 'now'>,
): string {
  const nameOf = new Map(run.renditions.map(({ document, name }) => [document, name]));
  return auditPage({
    study: study.study.file.study,
    profile: run.name,
    made: context.now().toISOString(),
    tool,
    gates: gatesOf(study, run),
    changes: changes.map(
      (change): AuditedChange => ({
        text: originals ? change.name : (nameOf.get(change.document) ?? ''),
        kind: change.kind,
        strategy: change.strategy,
        rule: change.rule,
        reviewer: reviewerOf(change),
        ...(originals
          ? {
              words: {
                line: change.line,
                before: [change.left, change.before, change.right],
                after: [change.afterLeft, change.after, change.afterRight],
              },
            }
          : {}),
      }),
    ),
  });
}
