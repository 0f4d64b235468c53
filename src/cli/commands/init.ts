import type { Command } from 'commander';
import { init } from '../../app/init.ts';
import { makeContext } from '../context.ts';
import { type CommonOptions, withJson } from '../options.ts';
import { makeOutput } from '../output.ts';
import { newPassphrase } from '../passphrase.ts';

export function registerInit(program: Command): void {
  withJson(program.command('init').argument('<dir>', 'a new folder for the study'))
    .description('make a study; prints the recovery key once')
    .option('--passphrase-file <file>', 'read the passphrase from the first line of this file')
    .option('--no-input', 'never ask; fail instead')
    .option('--actor <role>', 'a role word for the audit log, never a name', 'researcher')
    .action(async (dir: string, options: CommonOptions) => {
      const out = makeOutput(options.json === true);
      const words = await newPassphrase(options, out.note);
      const made = await init(dir, words, makeContext(options));
      out.result(
        [
          `${out.paint('green', '✓')} study ${made.study} in ${made.dir}`,
          '',
          'Recovery key (shown once; print it and keep it away from this laptop):',
          `  ${out.paint('bold', made.recoveryKey)}`,
          'Whoever has it and the study can read everything; without it a forgotten passphrase loses everything.',
        ],
        made,
      );
      out.next(`sotto ingest NOTES... --study ${dir}`, 'seal and read your notes');
    });
}
