import type { Command } from 'commander';
import { init } from '../../app/init.ts';
import { initIntake } from '../../app/intake.ts';
import { SottoError } from '../../domain/errors.ts';
import { makeContext } from '../context.ts';
import { type CommonOptions, withJson } from '../options.ts';
import { makeOutput, type Output, plural } from '../output.ts';
import { newPassphrase } from '../passphrase.ts';

type Options = CommonOptions & Readonly<{ postQuantum?: boolean; intakeOnly?: boolean; from?: string }>;

function makeIntake(dir: string, { intakeOnly, from }: Options, out: Output): void {
  if (!intakeOnly || from === undefined)
    throw new SottoError('usage', '--intake-only and --from FILE go together');
  const made = initIntake(dir, from);
  out.result(
    [
      `${out.paint('green', '✓')} intake folder for study ${made.study} in ${made.dir}, room for ${plural(made.slots, 'note')}`,
      `  signed by ${made.signingKey} (compare it with the office's)`,
      '  Notes go in and are sealed; nothing can be read back here. Delete the typed files yourself.',
    ],
    made,
  );
  out.next(`sotto ingest NOTES... --study ${dir}`, 'seal your notes for the office');
}

export function registerInit(program: Command): void {
  withJson(program.command('init').argument('<dir>', 'a new folder for the study'))
    .description('make a study; prints the recovery key once')
    .option('--passphrase-file <file>', 'read the passphrase from the first line of this file')
    .option(
      '--post-quantum',
      'hybrid keys (X25519 and ML-KEM-768); the plain `age` must then be 1.3 or newer',
    )
    .option('--intake-only', 'a folder that only takes notes in, for a laptop that travels; needs --from')
    .option('--from <file>', "the office's list of recipients, made with `sotto vault pool`")
    .option('--no-input', 'never ask; fail instead')
    .option('--actor <role>', 'a role word for the audit log, never a name', 'researcher')
    .action(async (dir: string, options: Options) => {
      const out = makeOutput(options.json === true);
      if (options.intakeOnly || options.from !== undefined) return makeIntake(dir, options, out);
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
