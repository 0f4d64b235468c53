/** The command line: words in, an exit status out. Everything a command does stands in `app/`. */
import { Command, CommanderError } from 'commander';
import { registerAudit } from './commands/audit.ts';
import { registerDemo } from './commands/demo.ts';
import { registerIngest } from './commands/ingest.ts';
import { registerInit } from './commands/init.ts';
import { registerKey } from './commands/key.ts';
import { registerRelease } from './commands/release.ts';
import { registerReview } from './commands/review.ts';
import { registerRisk } from './commands/risk.ts';
import { registerScan } from './commands/scan.ts';
import { registerStatus } from './commands/status.ts';
import { report } from './output.ts';

/** In the order in which a researcher meets them; `sotto --help` lists them so. */
const commands: readonly ((program: Command) => void)[] = [
  (program) => registerDemo(program, run),
  registerInit,
  registerIngest,
  registerScan,
  registerStatus,
  registerReview,
  registerKey,
  registerRisk,
  registerRelease,
  registerAudit,
];

const exits = `
Exit status: 0 done, 1 failed, 2 usage or bad input, 3 a gate refused, 4 integrity broken, 5 wrong key, 6 locked, 130 interrupted.`;

/**
 * What commander says of a wrong word, without the word: it may be a name that belongs into a note. An option that looks
 * like one of ours (`--accpt`) is repeated.
 */
const withoutTheWord = (message: string): string =>
  message
    .replace(/^(error: option '--?[^']*' argument) '.*' (?=is invalid)/s, '$1 ')
    .replace(/^(error: unknown command) '.*'/s, '$1')
    .replace(/^(error: unknown option) '(?!--?[a-z]{1,20}(?:-[a-z]{1,20})?').*'/s, '$1');

export function makeProgram(): Command {
  const program = new Command('sotto')
    .description('Pseudonymises interview notes in English and Russian, offline.')
    .version('sottovoce 0.1.0')
    .configureOutput({ outputError: (message, write) => write(withoutTheWord(message)) })
    .showHelpAfterError('(sotto --help lists the commands)')
    .addHelpText('after', exits)
    .exitOverride();
  for (const register of commands) register(program);
  const override = (command: Command): void => {
    command.exitOverride();
    for (const sub of command.commands) override(sub);
  };
  override(program);
  return program;
}

/** Runs one command line (without `node` and the script) and gives its exit status. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    await makeProgram().parseAsync([...words], { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    // commander has printed its own message; --help and --version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return report(error, words.includes('--json'));
  }
}
