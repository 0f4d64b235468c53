import type { Command } from 'commander';
import { writePool } from '../../app/intake.ts';
import { mergeIntake } from '../../app/merge.ts';
import { recoveryPage, sharePage } from '../../app/recovery-page.ts';
import {
  backup,
  changePassphrase,
  checkVault,
  newRecovery,
  type RecoveryResult,
  rotate,
} from '../../app/vault.ts';
import { SottoError } from '../../domain/errors.ts';
import type { BackupRecord } from '../../domain/study.ts';
import { readFile, refuseExisting, writeAtomic } from '../../vault/files.ts';
import { joinShares } from '../../vault/shares.ts';
import { writeNewFolder } from '../../vault/sources.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withDryRun, withStudyOptions } from '../options.ts';
import { makeOutput, type Output, plural, table } from '../output.ts';
import { agreed, newPassphrase } from '../passphrase.ts';
import { tellRefused } from './ingest.ts';

type Yes = CommonOptions & Readonly<{ yes?: boolean }>;
type PassphraseOptions = CommonOptions &
  Readonly<{ newPassphraseFile?: string; recoveryKeyFile?: string; share?: readonly string[] }>;
type RecoveryOptions = Yes & Readonly<{ page?: string; shares?: string }>;

export function registerVault(program: Command): void {
  const vault = program.command('vault').description('care of keys and copies');
  registerIntake(vault);

  withStudyOptions(vault.command('passphrase'))
    .description('a new passphrase; by the recovery key or two shares when the old one is lost')
    .option('--new-passphrase-file <file>', 'read the new passphrase from the first line of this file')
    .option('--recovery-key-file <file>', 'the recovery key instead of the old passphrase')
    .option('--share <file...>', 'two of the three shares instead of the old passphrase')
    .action(async (options: PassphraseOptions) => {
      const out = makeOutput(options.json === true);
      const recovery = recoveryOf(options);
      const next = (): Promise<string> =>
        newPassphrase(
          {
            input: options.input,
            ...(options.newPassphraseFile === undefined ? {} : { passphraseFile: options.newPassphraseFile }),
          },
          out.note,
        );
      const result = await changePassphrase(
        { ...studyOptions(options), ...(recovery ? { recovery } : {}), next },
        makeContext(options),
      );
      out.result(`${out.paint('green', '✓')} the passphrase is changed`, result);
      out.note(
        'Backups made before still open with the old one. If somebody knows it, also: sotto vault rotate.',
      );
    });

  withStudyOptions(vault.command('rotate'))
    .description('fresh keys for everything; every file sealed anew')
    .action(async (options: CommonOptions) => {
      const out = makeOutput(options.json === true);
      const result = await rotate(studyOptions(options), makeContext(options));
      out.result(
        [
          `${out.paint('green', '✓')} epoch ${result.epoch}: ${plural(result.objects, 'file')} sealed anew`,
          ...staleLines(result.stale),
        ],
        result,
      );
    });

  withStudyOptions(vault.command('recovery'))
    .description('a new recovery key, as a page to print or in three shares; the old one opens nothing later')
    .option('--page <file>', 'write a page to print, with the key, its QR code and what to do')
    .option('--shares <dir>', 'write three shares into a new folder, of which any two make the key')
    .option('--yes', 'do not ask')
    .action(async (options: RecoveryOptions) => {
      const out = makeOutput(options.json === true);
      const { page, shares } = options;
      if (page !== undefined) refuseExisting(page, 'Choose another name.');
      if (
        !(await agreed('The recovery key you have will open nothing that is written from now on.', options))
      ) {
        out.result('nothing was done', { done: false });
        process.exitCode = 1;
        return;
      }
      const keep = (result: RecoveryResult): void => {
        if (shares !== undefined)
          writeNewFolder(
            shares,
            result.shares.map((_, i) => ({
              path: `share-${i + 1}.txt`,
              bytes: new TextEncoder().encode(sharePage(result, i)),
            })),
          );
        if (page !== undefined) writeAtomic(page, new TextEncoder().encode(recoveryPage(result)));
      };
      const result = await newRecovery({ ...studyOptions(options), keep }, makeContext(options));
      const { recoveryKey, shares: _, ...facts } = result;
      const written = [page, shares].filter((path) => path !== undefined);
      out.result(
        written.length > 0
          ? [
              `${out.paint('green', '✓')} a new recovery key, in ${written.join(' and ')}`,
              'Print it, keep it away from this laptop, and delete the file.',
            ]
          : [
              'Recovery key (shown once; print it and keep it away from this laptop):',
              `  ${out.paint('bold', recoveryKey)}`,
            ],
        written.length > 0 ? { ...facts, written } : { ...facts, recoveryKey },
      );
    });

  withStudyOptions(vault.command('backup').argument('<dir>', 'a new folder, or an earlier backup'))
    .description('copy the study, sealed as it is; an earlier backup there is made anew')
    .action(async (dir: string, options: CommonOptions) => {
      const out = makeOutput(options.json === true);
      const made = await backup({ ...studyOptions(options), to: dir }, makeContext(options));
      out.result(
        `${out.paint('green', '✓')} ${made.id}: ${plural(made.files, 'file')} in ${dir}${made.replaced ? ', in place of the earlier ones' : ''}`,
        made,
      );
      out.note('Made anew after every withdrawal and rotation: `sotto vault check` says when.');
    });

  withStudyOptions(vault.command('check'))
    .description('open every sealed file; compare keys, records and log; say which backups are stale')
    .action(async (options: CommonOptions) => {
      const out = makeOutput(options.json === true);
      const result = await checkVault(studyOptions(options), makeContext(options));
      const { faults } = result;
      out.result(
        [
          faults.length === 0
            ? `${out.paint('green', '✓')} ${result.study}: ${plural(result.objects, 'sealed file')} as they were sealed, epoch ${result.epoch}${result.hybrid ? ', hybrid keys' : ''}`
            : `${out.paint('red', '✗')} ${plural(faults.length, 'fault')}`,
          ...table(faults.map((f) => [`  ${f.what}`, f.file ?? '', f.document ?? ''])),
          ...(result.unnamed > 0
            ? [
                `  ${plural(result.unnamed, 'sealed file')} that no record names: an interrupted ingest left it`,
              ]
            : []),
          ...(result.backups === 0 ? ['  no backup was made with `sotto vault backup`'] : []),
          ...staleLines(result.stale),
        ],
        result,
      );
      if (faults.length > 0) process.exitCode = 4;
      else suggest(result.stale, out);
    });
}

/** Between the office and laptops that travel. */
function registerIntake(vault: Command): void {
  withStudyOptions(vault.command('pool').argument('<file>', 'a new file, for the laptop that travels'))
    .description('recipients for `sotto init --intake-only --from FILE`, signed; public')
    .option('--slots <n>', 'how many notes the laptop may take in', '64')
    .action(async (file: string, options: CommonOptions & Readonly<{ slots: string }>) => {
      const out = makeOutput(options.json === true);
      const slots = Number(options.slots);
      if (!Number.isInteger(slots) || slots < 1 || slots > 1000)
        throw new SottoError('usage', '--slots is a number from 1 to 1000');
      const made = await writePool({ ...studyOptions(options), file, slots }, makeContext(options));
      out.result(
        [
          `${out.paint('green', '✓')} ${plural(made.slots, 'recipient')} in ${made.file}`,
          `  signed by ${made.signingKey}`,
        ],
        made,
      );
      out.next(
        `sotto init FOLDER --intake-only --from ${made.file}`,
        'on the laptop that travels; each laptop needs a list of its own',
      );
    });

  withDryRun(withStudyOptions(vault.command('merge').argument('<folder...>', 'intake folders')))
    .description('bring intake folders home; duplicates and conflicts are told, nothing is overwritten')
    .action(async (folders: string[], options: CommonOptions) => {
      const out = makeOutput(options.json === true);
      const dryRun = options.dryRun === true;
      const result = await mergeIntake({ ...studyOptions(options), folders, dryRun }, makeContext(options));
      const { duplicates, conflicts } = result;
      out.result(
        [
          `${plural(result.merged, 'note')} ${dryRun ? 'would be merged' : 'merged'}, ${plural(result.participants, 'participant')} in the study` +
            (result.already > 0 ? `, ${result.already} merged before` : ''),
          ...duplicates.map((note) => `  duplicate  ${note} is in the study byte for byte`),
          ...conflicts.map(
            ({ note, beside }) =>
              `  conflict   ${note} has the file name of ${beside} and other content: both are kept`,
          ),
        ],
        result,
      );
      tellRefused(result.refused, out);
      if (result.erased > 0 && !dryRun)
        out.note(
          `The ${result.erased === 1 ? 'key of that note is' : 'keys of those notes are'} destroyed: its copy in the intake folder opens nowhere any more. Backups made before hold the keys: sotto vault check.`,
        );
      out.next('sotto status --show', 'see which file each note was');
    });
}

const staleLines = (stale: readonly BackupRecord[]): string[] =>
  stale.length === 0
    ? []
    : [
        `  ${plural(stale.length, 'backup')} with keys of an earlier epoch: make anew or destroy`,
        ...table(stale.map((b) => [`    ${b.id}`, b.made.slice(0, 10), b.path])),
      ];

function suggest([first]: readonly BackupRecord[], out: Output): void {
  if (first) out.next(`sotto vault backup ${first.path}`, 'make the backup anew');
}

/** The line that begins with `mark`, of a file that may be the whole printed page. */
function lineOf(path: string, mark: string): string {
  const text = new TextDecoder().decode(readFile(path, { limit: 65_536, follow: true }));
  const line = text
    .split(/\r?\n/)
    .map((l) => l.trim())
    .find((l) => l.startsWith(mark));
  if (line === undefined) throw new SottoError('usage', `no line of this file begins with ${mark}`, { path });
  return line;
}

function recoveryOf(options: PassphraseOptions): ((study: string) => Promise<string>) | undefined {
  const { recoveryKeyFile, share } = options;
  if (recoveryKeyFile !== undefined) return async () => lineOf(recoveryKeyFile, 'AGE-SECRET-KEY-');
  if (share !== undefined)
    return (study) =>
      joinShares(
        study,
        share.map((path) => lineOf(path, 'SOTTO-SHARE-1')),
      );
  return undefined;
}
