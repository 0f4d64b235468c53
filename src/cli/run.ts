/** The command line: words in, an exit status out. Everything a command does stands in `app/`. */
import { Command, CommanderError } from 'commander';
import { report } from './output.ts';

type Register = (program: Command) => void;
/**
 * In the order in which a researcher meets them; `sotto --help` lists them so. Each is loaded when it is asked for: a scan
 * reads neither the vault's code nor that of a release, and starts in half the time.
 */
const commands: ReadonlyMap<string, () => Promise<Register>> = new Map<string, () => Promise<Register>>([
  [
    'demo',
    async () => {
      const { registerDemo } = await import('./commands/demo.ts');
      return (program) => registerDemo(program, run);
    },
  ],
  ['init', async () => (await import('./commands/init.ts')).registerInit],
  ['ingest', async () => (await import('./commands/ingest.ts')).registerIngest],
  ['scan', async () => (await import('./commands/scan.ts')).registerScan],
  ['status', async () => (await import('./commands/status.ts')).registerStatus],
  ['review', async () => (await import('./commands/review.ts')).registerReview],
  ['key', async () => (await import('./commands/key.ts')).registerKey],
  ['risk', async () => (await import('./commands/risk.ts')).registerRisk],
  ['policy', async () => (await import('./commands/policy.ts')).registerPolicy],
  ['release', async () => (await import('./commands/release.ts')).registerRelease],
  ['withdraw', async () => (await import('./commands/withdraw.ts')).registerWithdraw],
  ['vault', async () => (await import('./commands/vault.ts')).registerVault],
  ['audit', async () => (await import('./commands/audit.ts')).registerAudit],
]);

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

/** The program with the command of this name, or with all of them when it is none. */
export async function makeProgram(name = ''): Promise<Command> {
  const program = new Command('sotto')
    .description('Pseudonymises interview notes in English and Russian, offline.')
    .version('sottovoce 0.1.0')
    .configureOutput({ outputError: (message, write) => write(withoutTheWord(message)) })
    .showHelpAfterError('(sotto --help lists the commands)')
    .addHelpText('after', exits)
    .exitOverride();
  const one = commands.get(name);
  for (const load of one ? [one] : commands.values()) (await load())(program);
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
    const program = await makeProgram(words[0]);
    await program.parseAsync([...words], { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    // commander has printed its own message; --help and --version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return report(error, words.includes('--json'));
  }
}
