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
    .option(
      '--post-quantum',
      'hybrid keys (X25519 and ML-KEM-768); the plain `age` must then be 1.3 or newer',
    )
    .option('--no-input', 'never ask; fail instead')
    .option('--actor <role>', 'a role word for the audit log, never a name', 'researcher')
    .action(async (dir: string, options: CommonOptions & Readonly<{ postQuantum?: boolean }>) => {
      const out = makeOutput(options.json === true);
      const words = await newPassphrase(options, out.note);
      const type = options.postQuantum ? 'hybrid' : 'x25519';
      const made = await init(dir, { passphrase: words, type }, makeContext(options));
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
