import type { Command } from 'commander';
import { type WithdrawPlan, type WithdrawResult, withdraw } from '../../app/withdraw.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withDryRun, withStudyOptions } from '../options.ts';
import { makeOutput, type Output, plural, table } from '../output.ts';
import { agreed } from '../passphrase.ts';

type Options = CommonOptions & Readonly<{ yes?: boolean; notices: string; sharedNotes?: boolean }>;

export function registerWithdraw(program: Command): void {
  withDryRun(withStudyOptions(program.command('withdraw')))
    .argument(
      '<participant>',
      'the code you used, a note of theirs (D-…), or what a release calls them (P-…)',
    )
    .description("destroy a participant's keys, notes and entries; say which releases and backups hold them")
    .option('--notices <dir>', 'a new folder for the signed notices to holders of releases', 'withdrawal')
    .option('--shared-notes', 'also destroy notes that tell of others and cannot be parted')
    .option('--yes', 'do not ask')
    .action(async (who: string, options: Options) => {
      const out = makeOutput(options.json === true);
      const dryRun = options.dryRun === true;
      const result = await withdraw(
        {
          ...studyOptions(options),
          who,
          notices: options.notices,
          shared: options.sharedNotes === true,
          dryRun,
          confirm: async (plan) => {
            if (!options.yes) for (const line of planLines(plan)) out.note(line);
            return agreed('This cannot be undone.', options);
          },
        },
        makeContext(options),
      );
      out.result(lines(result, dryRun, options.notices, out), result);
      if (!result.done && !dryRun) process.exitCode = 1;
      if (result.done) advise(result, options.notices, out);
    });
}

const planLines = ({ notes }: WithdrawPlan): string[] => [
  `  destroyed: ${plural(notes.destroyed, 'note')}`,
  ...(notes.parted > 0
    ? [`  parted: ${plural(notes.parted, 'shared note')}; only what is about others is kept`]
    : []),
  ...(notes.withheld > 0
    ? [
        `  not to be parted: ${plural(notes.withheld, 'shared note')}; kept for the others, in no release (--shared-notes destroys them)`,
      ]
    : []),
];

function lines(result: WithdrawResult, dryRun: boolean, folder: string, out: Output): string[] {
  if (!result.done && !dryRun) return ['nothing was done'];
  const { releases, unknown, backups } = result;
  return [
    result.done
      ? `${out.paint('green', '✓')} withdrawn: keys destroyed, epoch ${result.epoch}`
      : 'would withdraw this participant',
    ...planLines(result),
    `  ${plural(result.entries, 'entry', 'entries')} of the pseudonym key and ${plural(result.rulings, 'ruling')} ${result.done ? 'removed' : 'would go'}`,
    releases.length === 0
      ? '  no release is known to hold this participant'
      : `  ${plural(releases.length, 'release')} with this participant${result.done ? `; signed notices in ${folder}` : ''}:`,
    ...table(releases.map((r) => [`    ${r.release}`, r.profile, r.participant, r.out])),
    ...(unknown.length > 0
      ? [`  of these releases it is not remembered whom they hold: ${unknown.join(', ')}`]
      : []),
    backups.length === 0
      ? '  no backup was made with `sotto vault backup`; copies made otherwise still hold the keys'
      : `  ${plural(backups.length, 'backup')} still ${backups.length === 1 ? 'holds' : 'hold'} the keys: erasure is complete when each is made anew or destroyed`,
    ...table(backups.map((b) => [`    ${b.id}`, b.made.slice(0, 10), b.path])),
  ];
}

function advise({ releases, backups }: WithdrawResult, folder: string, out: Output): void {
  const [backup] = backups;
  if (backup) out.next(`sotto vault backup ${backup.path}`, 'make the backup anew');
  if (releases.length > 0) {
    out.next('sotto release build', 'a release without the participant');
    out.note(`Send each notice in ${folder} to whoever has that release, and to nobody else.`);
  }
  out.note('The files a note was typed in, outside the study, are yours to delete.');
}
