import type { Command } from 'commander';
import { acceptAll, applyReview, exportReview, openGroups } from '../../app/review.ts';
import { SottoError } from '../../domain/errors.ts';
import { groupBy } from '../../domain/group.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withDryRun, withStudyOptions } from '../options.ts';
import { makeOutput, plural, table } from '../output.ts';

type Options = CommonOptions & Readonly<{ export?: string; apply?: string; accept?: boolean }>;

export function registerReview(program: Command): void {
  withDryRun(withStudyOptions(program.command('review')))
    .description('decide what is an identifier: in a spreadsheet, or all proposals at once')
    .option('--export <file>', 'write a table to fill in; it holds names')
    .option('--apply <file>', 'take the filled table back')
    .option('--accept', 'treat every candidate as what it is proposed to be; logged as unreviewed')
    .action(async (options: Options) => {
      const asked = [options.export, options.apply, options.accept].filter(
        (o) => o !== undefined && o !== false,
      );
      if (asked.length > 1) throw new SottoError('usage', 'one of --export, --apply and --accept at a time');
      const out = makeOutput(options.json === true);
      const context = makeContext(options);
      const where = { ...studyOptions(options), dryRun: options.dryRun === true };
      if (options.export !== undefined) {
        const result = await exportReview({ ...where, file: options.export }, context);
        out.result(`${plural(result.rows, 'row')} in ${result.file}, ${result.open} of them open`, result);
        out.note('The table holds names. Keep it beside the study, and remove it when you are done.');
        out.next(
          `sotto review --apply ${result.file}`,
          'after filling the column "decision": identifier or harmless',
        );
      } else if (options.apply !== undefined || options.accept) {
        const result =
          options.apply === undefined
            ? await acceptAll(where, context)
            : await applyReview({ ...where, file: options.apply }, context);
        const done = where.dryRun ? 'would be decided' : 'decided';
        out.result(
          `${plural(result.decided, 'form')} ${done}${options.accept ? ', unreviewed' : ''}; ${result.open === 0 ? 'nothing is open' : `${result.open} still open`}`,
          result,
        );
        out.next('sotto status', 'see which release is possible');
      } else {
        const { open, questions } = await openGroups(where, context);
        const tally = groupBy(open, (g) => g.kind);
        out.result(
          [
            open.length === 0 ? 'Nothing is open.' : `${plural(open.length, 'form')} open:`,
            ...table([...tally].map(([kind, groups]) => [`  ${kind}`, String(groups.length)])),
            ...(questions > 0 ? [`${plural(questions, 'doubtful merge')}, kept apart`] : []),
          ],
          { open: open.map(({ id, kind, count }) => ({ id, kind, count })), questions },
        );
        if (questions > 0) out.next('sotto key questions', 'say who is whom');
        if (open.length > 0) out.next('sotto review --export review.csv', 'decide in a spreadsheet');
      }
    });
}
