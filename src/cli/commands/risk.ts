import type { Command } from 'commander';
import { risk } from '../../app/risk.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withStudyOptions } from '../options.ts';
import { makeOutput, plural, table } from '../output.ts';

export function registerRisk(program: Command): void {
  withStudyOptions(program.command('risk'))
    .description('how identifiable each participant still is, and what would help')
    .option('--profile <name>', 'by what this profile would release', 'archive')
    .action(async (options: CommonOptions & Readonly<{ profile: string }>) => {
      const out = makeOutput(options.json === true);
      const result = await risk({ ...studyOptions(options), profile: options.profile }, makeContext(options));
      const { report, sentences, excluded } = result;
      out.result(
        [
          out.paint('bold', `What ${result.profile} would release`) +
            `: ${report.attributes.join(', ') || 'no attribute'}`,
          ...table([
            ['participant', 'share all', 'unique by (smallest)'].map((h) => out.paint('dim', h)),
            ...report.participants.map((p) => [
              p.participant,
              String(p.group),
              p.minimalUniques
                .slice(0, 3)
                .map((set) => set.join(' + '))
                .join('; ') || '–',
            ]),
          ]),
          ...(excluded > 0
            ? [`${plural(excluded, 'participant')} left out: consent does not cover this profile`]
            : []),
          '',
          ...sentences,
          'Figures count this study alone; whoever knows a participant may recognise the story itself.',
        ],
        result,
      );
      if (!report.holds) out.next('policy.yaml', 'make the attributes named above coarser, or omit them');
    });
}
