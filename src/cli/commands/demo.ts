import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { SottoError } from '../../domain/errors.ts';
import { kindOf, makeFolder, packagePath, writeAtomic } from '../../vault/files.ts';
import { makeOutput } from '../output.ts';

type Run = (words: readonly string[]) => Promise<number>;
type Step = Readonly<{ say: string; words: readonly string[]; expect?: number }>;

const passphrase = 'a fictional study needs no secret';

/** Recordings of the shipped study, which do not say themselves whose they are. */
const headless = [
  ['tsyrenov_ulan-bator.srt', 'P05', 'archive'],
  ['magomedov_stambul.json', 'P10', 'archive'],
  ['P07_astana.vtt', 'P07', 'team'],
] as const;

/** What the demo types, and why: the commands are the real ones, run one after another. */
const script = (notes: string, dir: string): readonly Step[] => {
  const study = ['--study', join(dir, 'study'), '--passphrase-file', join(dir, 'passphrase.txt')];
  const release = join(dir, 'release-archive');
  const build = ['release', 'build', ...study, '--profile', 'archive'];
  return [
    {
      say: 'A new study. Everything in it is encrypted.',
      words: ['init', join(dir, 'study'), ...study.slice(2)],
    },
    ...headless.map(([file, code, consent]) => ({
      say: `A ${file.slice(file.lastIndexOf('.'))} file has no header: you say whose it is, and what ${code} agreed to.`,
      words: ['ingest', join(notes, file), '--participant', code, '--consent', consent, ...study],
    })),
    {
      say: 'The rest of the notes go in: originals sealed as they are, transcripts read. What hides in a file is told.',
      words: ['ingest', notes, ...study],
    },
    {
      say: 'What stands between these notes and a release?',
      words: ['status', ...study, '--profile', 'archive'],
    },
    {
      say: 'You would decide in a spreadsheet (sotto review --export). The demo accepts every proposal; the log remembers that.',
      words: ['review', ...study, '--accept'],
    },
    {
      say: 'A release is refused while participants can be told apart by their age, town and profession.',
      words: [...build, '--out', release],
      expect: 3,
    },
    {
      say: 'Who stands out, by what, and what would help?',
      words: ['risk', ...study, '--profile', 'archive'],
    },
    {
      say: 'The gate can be waived, with a reason that the log and the release keep.',
      words: [...build, '--out', release, '--waive', 'risk=fictional participants of the demo'],
    },
    { say: 'Anybody can check that the release is what was signed.', words: ['release', 'verify', release] },
    {
      say: 'And what was done, by whom, in which order.',
      words: ['audit', 'verify', '--study', join(dir, 'study')],
    },
  ];
};

const typed = (words: readonly string[]): string =>
  words.map((w) => (/^[\w./@=:+-]+$/.test(w) ? w : `"${w}"`)).join(' ');

export function registerDemo(program: Command, run: Run): void {
  program
    .command('demo')
    .description('the whole way on the shipped fictional study')
    .argument('[dir]', 'a new folder for it (default: sotto-demo here)')
    .action(async (dir: string | undefined) => {
      const out = makeOutput(false);
      const home = freeFolder(dir);
      makeFolder(home);
      writeAtomic(join(home, 'passphrase.txt'), new TextEncoder().encode(`${passphrase}\n`));
      const notes = packagePath('fixtures/study');
      for (const { say, words, expect = 0 } of script(notes, home)) {
        const shown = words.map((w) => (w.startsWith(notes) ? `NOTES${w.slice(notes.length)}` : w));
        out.result(['', out.paint('cyan', `# ${say}`), out.paint('bold', `$ sotto ${typed(shown)}`)], null);
        const status = await run(words);
        process.exitCode = 0;
        if (status !== expect)
          throw new SottoError('internal', 'the demo took an unexpected turn', { step: words[0], status });
      }
      out.result(
        [
          '',
          `${out.paint('green', 'Done.')} Look at:`,
          `  ${join(home, 'release-archive', 'report.html')}   what was changed, and what risk is left`,
          `  ${join(home, 'release-archive', 'transcripts')}   the texts, beside the notes in ${relative(process.cwd(), notes) || notes}`,
          `Then type:  sotto key list --study ${join(home, 'study')} --passphrase-file ${join(home, 'passphrase.txt')}`,
        ],
        null,
      );
    });
}

/** The folder that was named, which must be new; or the first free one here. */
function freeFolder(named: string | undefined): string {
  if (named !== undefined) {
    if (kindOf(named) !== null)
      throw new SottoError(
        'usage',
        'there is something with this name already',
        { path: named },
        'Name a new folder.',
      );
    return named;
  }
  for (let n = 1; ; n++) {
    const name = n === 1 ? 'sotto-demo' : `sotto-demo-${n}`;
    if (kindOf(name) === null) return name;
  }
}
