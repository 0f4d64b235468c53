import { type Command, Option } from 'commander';
import { type IngestResult, ingest, type Refused } from '../../app/ingest.ts';
import { intakeIngest, locateIntake, type TakenIn } from '../../app/intake.ts';
import { SottoError } from '../../domain/errors.ts';
import { type ConsentLevel, consentLevels } from '../../domain/policy.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withDryRun, withStudyOptions } from '../options.ts';
import { makeOutput, type Output, plural, table } from '../output.ts';

type Options = CommonOptions & Readonly<{ participant?: string; consent?: ConsentLevel }>;

export function registerIngest(program: Command): void {
  withDryRun(withStudyOptions(program.command('ingest').argument('<path...>', 'files, or folders of files')))
    .description('seal originals, read transcripts, refuse what cannot be read')
    .option('--participant <id>', "the researcher's code for whom these notes are about")
    .addOption(new Option('--consent <level>', 'what the participants agreed to').choices([...consentLevels]))
    .action(async (paths: string[], options: Options) => {
      const out = makeOutput(options.json === true);
      const { participant, consent, dryRun = false } = options;
      const intake = locateIntake(options.study);
      if (intake !== null) {
        const taken = await intakeIngest(
          intake,
          { paths, participant, consent, dryRun },
          makeContext(options),
        );
        reportIntake(taken, dryRun, out);
        return;
      }
      const result = await ingest(
        { ...studyOptions(options), paths, participant, consent, dryRun },
        makeContext(options),
      );
      out.result(lines(result, dryRun, out), result);
      tellRefused(result.refused, out);
      if (result.ingested.length + result.refused.length + result.known === 0)
        throw new SottoError('not-found', 'no file to ingest there');
      if (participant !== undefined && result.known > 0)
        out.note(
          `${plural(result.known, 'note')} already there: whom it is about is not changed by --participant`,
        );
      if (result.consentKept > 0)
        out.note(
          `${plural(result.consentKept, 'participant')} agreed to less before, and that stays: consent is narrowed here, never widened`,
        );
      if (result.withoutConsent > 0) {
        out.note(
          `${plural(result.withoutConsent, 'participant')} without a stated consent: kept inside, in no release until it is stated`,
        );
        out.next('sotto ingest NOTE --consent LEVEL', 'state it: the note stays as it is');
      }
      out.next('sotto status', 'see what is open and what a release still needs');
    });
}

export function tellRefused(refused: readonly Refused[], out: Output): void {
  if (refused.length > 0) process.exitCode = 2;
  for (const { path, message, advice } of refused)
    out.note(
      `${out.paint('red', 'refused')} ${path}: ${message}${advice === undefined ? '' : `${message.endsWith('.') ? '' : '.'} ${advice}`}`,
    );
}

function reportIntake(taken: TakenIn, dryRun: boolean, out: Output): void {
  out.result(
    `${plural(taken.sealed, 'note')} ${dryRun ? 'would be sealed' : 'sealed'} for the office, room for ${taken.left} more`,
    taken,
  );
  tellRefused(taken.refused, out);
  if (taken.sealed + taken.refused.length === 0) throw new SottoError('not-found', 'no file to ingest there');
  out.note('Nothing of it can be read here any more. Delete the typed files yourself.');
  out.next('sotto vault merge INTAKE', 'at the office, when this folder has come home');
}

const hiddenWords = (hidden: Readonly<Record<string, number>>): string =>
  Object.entries(hidden)
    .filter(([where]) => where !== 'file-name')
    .map(([where, n]) => `${where} ${n}`)
    .join(', ');

function lines(result: IngestResult, dryRun: boolean, out: Output): string[] {
  const rows = result.ingested.map((note) => [
    out.paint('green', '✓'),
    note.document,
    note.format,
    note.encoding,
    note.turns > 0 ? plural(note.turns, 'turn') : 'narrative',
    hiddenWords(note.hidden) === '' ? '' : `hidden: ${hiddenWords(note.hidden)}`,
  ]);
  const what = dryRun ? 'would be sealed' : 'sealed';
  return [
    ...table(rows),
    `${plural(result.ingested.length, 'note')} ${what}, ${plural(result.participants, 'participant')} in the study` +
      (result.known > 0 ? `, ${result.known} already there` : '') +
      (result.consentStated > 0 ? `, consent of ${plural(result.consentStated, 'participant')} stated` : '') +
      (result.skipped.length > 0
        ? `, ${plural(result.skipped.length, 'entry', 'entries')} skipped (links, hidden files)`
        : ''),
  ];
}
