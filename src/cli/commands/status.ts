import type { Command } from 'commander';
import { intakeStatus, locateIntake } from '../../app/intake.ts';
import { type ProfileStatus, type Status, status } from '../../app/status.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withStudyOptions } from '../options.ts';
import { makeOutput, type Output, plural, table } from '../output.ts';

export function registerStatus(program: Command): void {
  withStudyOptions(program.command('status'))
    .description('what is reviewed, what is open, why a release is or is not possible')
    .option('--profile <name>', 'one release profile only')
    .option('--show', 'each note with the name of its file, each leak with its words')
    .action(async (options: CommonOptions & Readonly<{ profile?: string; show?: boolean }>) => {
      const out = makeOutput(options.json === true);
      const intake = locateIntake(options.study);
      if (intake !== null) {
        const taken = intakeStatus(intake);
        out.result(
          `intake folder for study ${taken.study}: ${plural(taken.notes, 'note')} sealed, room for ${taken.left} more`,
          taken,
        );
        return;
      }
      const now = await status(
        { ...studyOptions(options), profile: options.profile, show: options.show === true },
        makeContext(options),
      );
      out.result(lines(now, out), now);
      if (now.logHolds) suggest(now, out);
      else {
        out.next(
          'sotto audit verify',
          'the audit log does not hold: nothing is stored or released before it does',
        );
        process.exitCode = 4;
      }
    });
}

const counts = (tally: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(tally)
    .sort(([, a = 0], [, b = 0]) => b - a)
    .map(([word, n]) => `${word} ${n}`)
    .join(', ') || 'none';

const given = ({ consentForms }: Status): string =>
  Object.keys(consentForms).length > 0 ? `; ${counts(consentForms)}` : '';

function lines(now: Status, out: Output): string[] {
  const { open, rulings } = now;
  return [
    `${out.paint('bold', now.study)}`,
    ...table([
      ['notes', String(now.notes)],
      [
        'participants',
        `${now.participants}  (consent: ${counts(now.consent)}${now.consentUnstated > 0 ? `; unstated ${now.consentUnstated}` : ''}${given(now)})`,
      ],
      ['identifiers', counts(now.entities)],
      ['hidden texts', String(now.hidden)],
      [
        'undecided',
        open.forms === 0
          ? 'none'
          : `${plural(open.forms, 'form')}, ${plural(open.mentions, 'mention')}  (${counts(open.byKind)})`,
      ],
      ['decided', `${rulings.reviewed} by a person, ${rulings.unreviewed} accepted unreviewed`],
      ['doubtful merges', now.questions === 0 ? 'none' : `${now.questions}, kept apart`],
    ]),
    ...noteLines(now),
    ...now.profiles.flatMap((p) => profileLines(p, out)),
  ];
}

/** A line a note, for who asked to see the names of the files. */
function noteLines({ byNote }: Status): string[] {
  const shown = byNote.flatMap(({ document, file, open, leaks }) =>
    file === undefined
      ? []
      : [
          [
            `  ${document}`,
            file,
            open > 0 ? `${plural(open, 'mention')} undecided` : 'decided',
            leaks > 0 ? `${plural(leaks, 'known form')} left` : '',
          ],
        ],
  );
  return shown.length > 0 ? ['', ...table(shown)] : [];
}

const profileLines = (profile: ProfileStatus, out: Output): string[] => [
  '',
  `${out.paint('bold', profile.profile)}  ${profile.possible ? out.paint('green', 'a release is possible') : out.paint('red', 'no release')}`,
  ...table(
    profile.gates.map((g) => [
      `  ${g.holds ? out.paint('green', '✓') : out.paint('red', '✗')}`,
      g.gate,
      g.detail,
    ]),
  ),
  ...profile.risk.map((sentence) => `    ${out.paint('dim', sentence)}`),
  ...profile.findings
    .slice(0, 20)
    .map(
      (f) =>
        `    leak: ${f.document} at ${f.span.start}-${f.span.end}, ${f.kind} ${f.entity}, ${f.rule}${f.words ? `: …${f.words}…` : ''}`,
    ),
  ...(profile.findings.length > 0
    ? ['    (sotto status --show says which file each note was, and the words)']
    : []),
];

function suggest(now: Status, out: Output): void {
  const possible = now.profiles.find((p) => p.possible);
  if (now.notes === 0) out.next('sotto ingest NOTES...', 'there is nothing in the study yet');
  else if (now.open.forms > 0) out.next('sotto review --export review.csv', 'decide what is open');
  else if (possible) out.next(`sotto release build --profile ${possible.profile} --out RELEASE`, 'build it');
  else out.next('sotto risk --profile archive', 'see what would help');
}
