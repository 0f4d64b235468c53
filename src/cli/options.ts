/** Options that several commands share, said once. */
import type { Command } from 'commander';

export type CommonOptions = Readonly<{
  json?: boolean;
  study?: string;
  passphraseFile?: string;
  input: boolean;
  actor: string;
  dryRun?: boolean;
}>;

export const withJson = (command: Command): Command => command.option('--json', 'print the result as JSON');

/** For commands that open a study. */
export const withStudyOptions = (command: Command): Command =>
  withJson(command)
    .option('--study <dir>', 'the study (default: the nearest one above the current folder)')
    .option('--passphrase-file <file>', 'read the passphrase from the first line of this file')
    .option('--no-input', 'never ask; fail instead')
    .option('--actor <role>', 'a role word for the audit log, never a name', 'researcher');

export const withDryRun = (command: Command): Command =>
  command.option('--dry-run', 'say what would happen; write nothing');
