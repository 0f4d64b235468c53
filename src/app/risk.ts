/** How identifiable each participant still is by what a profile would release, and what would help. */
import type { RiskReport } from '../domain/risk.ts';
import { riskSentences } from '../risk/index.ts';
import type { Context } from './context.ts';
import { runProfile } from './profile.ts';
import { readStudy } from './reading.ts';
import { reading, type StudyOptions } from './session.ts';

export type RiskResult = Readonly<{
  profile: string;
  report: RiskReport;
  sentences: readonly string[];
  excluded: number;
}>;

/** Participants go by their pseudonymous ids of that profile. */
export const risk = (
  options: StudyOptions & Readonly<{ profile: string }>,
  context: Context,
): Promise<RiskResult> =>
  reading(options, async (session) => {
    const run = runProfile(await readStudy(session, context), options.profile);
    return {
      profile: options.profile,
      report: run.risk,
      sentences: riskSentences(run.risk),
      excluded: run.excluded.length,
    };
  });
