import type { Command } from 'commander';
import { acceptAll, applyReview, exportReview, openGroups } from '../../app/review.ts';
import { SottoError } from '../../domain/errors.ts';
import { groupBy } from '../../domain/group.ts';
import { openPage } from '../../web/page.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withDryRun, withStudyOptions } from '../options.ts';
import { makeOutput, plural, table } from '../output.ts';

type Options = CommonOptions &
  Readonly<{ export?: string; each?: boolean; apply?: string; accept?: boolean; port?: number | true }>;

/** A page that nobody looks at must not keep the study open. */
const IDLE = 30 * 60_000;

function portFrom(word: string): number {
  const port = /^\d{1,5}$/.test(word) ? Number(word) : Number.NaN;
  if (!(port <= 65_535)) throw new SottoError('usage', 'a port is a number up to 65535');
  return port;
}

export function registerReview(program: Command): void {
  withDryRun(withStudyOptions(program.command('review')))
    .description('decide what is an identifier: on a local page, in a spreadsheet, or all proposals at once')
    .option(
      '--port [n]',
      'open the page on 127.0.0.1, on this port or a free one (on a terminal: without asking)',
      portFrom,
    )
    .option('--export <file>', 'write a table to fill in; it holds names')
    .option('--each', 'with --export: a row for each mention too, to decide on one alone')
    .option('--apply <file>', 'take the filled table back')
    .option('--accept', 'treat every candidate as what it is proposed to be; logged as unreviewed')
    .action(async (options: Options) => {
      const asked = [options.export, options.apply, options.accept, options.port].filter(
        (o) => o !== undefined && o !== false,
      );
      if (asked.length > 1)
        throw new SottoError('usage', 'one of --port, --export, --apply and --accept at a time');
      if (options.each && options.export === undefined)
        throw new SottoError('usage', '--each goes with --export');
      const out = makeOutput(options.json === true);
      const context = makeContext(options);
      const where = { ...studyOptions(options), dryRun: options.dryRun === true };
      const isWatched = process.stdout.isTTY === true && options.input && !out.json && !where.dryRun;
      if (options.port !== undefined || (asked.length === 0 && isWatched)) {
        const port = typeof options.port === 'number' ? options.port : 0;
        const opened = (url: string): void => {
          out.result(url, { url });
          out.note(
            'Open this address in a browser; it works once. End the session on the page, or with Ctrl+C.',
          );
        };
        const { ended, open } = await openPage({ ...where, port, idle: IDLE, opened }, context);
        out.note(
          `${ended === 'idle' ? 'Nobody was there for half an hour' : 'The session ended'}; ${open === 0 ? 'nothing is open' : `${plural(open, 'form')} still open`}. Everything decided is stored.`,
        );
        out.next('sotto status', 'see which release is possible');
      } else if (options.export !== undefined) {
        const result = await exportReview(
          { ...where, file: options.export, each: options.each === true },
          context,
        );
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
