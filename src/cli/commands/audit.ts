import type { Command } from 'commander';
import { auditLog, auditVerify } from '../../app/audit.ts';
import { withJson } from '../options.ts';
import { makeOutput, plural, table } from '../output.ts';

type Options = Readonly<{ json?: boolean; study?: string }>;

export function registerAudit(program: Command): void {
  const audit = program.command('audit').description('the audit log; needs no key');
  const where = (command: Command): Command =>
    withJson(command).option(
      '--study <dir>',
      'the study (default: the nearest one above the current folder)',
    );

  where(audit.command('log'))
    .description('every action, oldest first')
    .action((options: Options) => {
      const out = makeOutput(options.json === true);
      const entries = auditLog(options.study);
      out.result(
        table(
          entries.map((e) => [
            String(e.seq + 1),
            e.time.slice(0, 19).replace('T', ' '),
            e.actor,
            e.action,
            e.object,
            [e.before, e.after].filter((s) => s !== '').join(' → '),
          ]),
        ),
        entries,
      );
    });

  where(
    audit
      .command('verify')
      .argument('[checkpoint...]', 'checkpoints kept elsewhere, such as checkpoint.txt of a release'),
  )
    .description('check the chain, and every checkpoint')
    .action((checkpoints: string[], options: Options) => {
      const out = makeOutput(options.json === true);
      const { entries, problems, checkpoints: checked } = auditVerify(options.study, checkpoints);
      const holds = problems.length === 0;
      out.result(
        holds
          ? `${out.paint('green', '✓')} ${plural(entries.length, 'line')} hold together, and with ${plural(checked, 'checkpoint')}`
          : [
              `${out.paint('red', '✗')} the audit log does not hold`,
              ...table(
                problems.map((p) => [
                  `  audit/log.jsonl line ${p.line}`,
                  p.rule,
                  'checkpoint' in p ? p.checkpoint : '',
                ]),
              ),
            ],
        { holds, lines: entries.length, checkpoints: checked, problems },
      );
      if (!holds) process.exitCode = 4;
      else if (checkpoints.length === 0)
        out.note(
          'What came after the last checkpoint held elsewhere could have been cut off: keep the checkpoint.txt of each release.',
        );
    });
}
