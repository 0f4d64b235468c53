import type { Command } from 'commander';
import { type AuditVerdict, auditCheckpoint, auditLog, auditVerify } from '../../app/audit.ts';
import { qrText } from '../../app/qr.ts';
import { auditReport, type SupervisorReport } from '../../app/report.ts';
import { newSignoffKey, signOff } from '../../app/signoff.ts';
import { SottoError } from '../../domain/errors.ts';
import { makeContext } from '../context.ts';
import { withJson } from '../options.ts';
import { makeOutput, type Output, plural, table } from '../output.ts';
import { newPassphrase, passphrase } from '../passphrase.ts';

type Options = Readonly<{ json?: boolean; study?: string }>;
type SignOptions = Options &
  Readonly<{ key?: string; newKey?: string; role: string; passphraseFile?: string; input: boolean }>;

export function registerAudit(program: Command): void {
  const audit = program.command('audit').description('the audit log; needs no key');
  const where = (command: Command): Command =>
    withJson(command).option(
      '--study <dir>',
      'the study (default: the nearest one above the current folder)',
    );

  where(audit.command('log'))
    .description('every action, oldest first')
    .action((options: Options) => {
      const out = makeOutput(options.json === true);
      const entries = auditLog(options.study);
      out.result(
        table(
          entries.map((e) => [
            String(e.seq + 1),
            timeOf(e.time),
            e.actor,
            e.action,
            e.object,
            [e.before, e.after].filter((s) => s !== '').join(' → '),
          ]),
        ),
        entries,
      );
    });

  where(
    audit
      .command('verify')
      .argument('[checkpoint...]', 'checkpoints kept elsewhere, such as checkpoint.txt of a release'),
  )
    .description('check the chain, every checkpoint, and that each sealed file is there or was erased')
    .action((checkpoints: string[], options: Options) => {
      const out = makeOutput(options.json === true);
      const verdict = auditVerify(options.study, checkpoints);
      const { entries, problems, objects } = verdict;
      const holds = problems.length === 0;
      out.result(verdictLines(verdict, out), {
        holds,
        lines: entries.length,
        checkpoints: verdict.checkpoints,
        objects,
        problems,
      });
      if (holds && objects.present + objects.erased > 0)
        out.note(
          `${plural(objects.present, 'sealed file')} as logged${objects.erased > 0 ? `; ${plural(objects.erased, 'note')} erased` : ''}`,
        );
      if (!holds) process.exitCode = 4;
      else if (checkpoints.length === 0)
        out.note(
          'What came after the last checkpoint held elsewhere could have been cut off: keep the checkpoint.txt of each release.',
        );
    });

  where(audit.command('checkpoint'))
    .description('the signed checkpoint of the log, to be kept elsewhere: on paper, with a colleague')
    .option('--qr', 'also as a QR code to print')
    .action((options: Options & Readonly<{ qr?: boolean }>) => {
      const out = makeOutput(options.json === true);
      const { text, size, root } = auditCheckpoint(options.study);
      out.result([...text.trimEnd().split('\n'), ...(options.qr ? ['', ...qrText(text)] : [])], {
        checkpoint: text,
        size,
        root,
      });
      out.note(`It fixes ${plural(size, 'line')}: whatever is changed in them shows against it.`);
      out.next('sotto audit verify CHECKPOINT', 'later, with the file where you kept it');
    });

  where(audit.command('report'))
    .description('for a supervisor: who decided what and when, without one name')
    .action((options: Options) => {
      const out = makeOutput(options.json === true);
      const report = auditReport(options.study);
      out.result(reportLines(report, out), report);
      if (!report.holds) process.exitCode = 4;
    });

  where(audit.command('sign'))
    .description("a second person's sign-off on the study as it stands; needs no key of the study")
    .option('--key <file>', 'your key: signs')
    .option('--new-key <file>', 'make a key of your own; prints the line for policy.yaml')
    .option('--role <role>', 'a role word for a new key, never a name', 'supervisor')
    .option('--passphrase-file <file>', 'read the passphrase of your key from the first line of this file')
    .option('--no-input', 'never ask; fail instead')
    .action(async (options: SignOptions) => {
      const out = makeOutput(options.json === true);
      if ((options.key === undefined) === (options.newKey === undefined))
        throw new SottoError('usage', 'give --key FILE to sign, or --new-key FILE to make a key');
      if (options.newKey !== undefined) {
        const made = await newSignoffKey({
          file: options.newKey,
          role: options.role,
          passphrase: () => newPassphrase(options, out.note),
        });
        out.result([`${out.paint('green', '✓')} ${made.file}`, `    signOff: "${made.key}"`], made);
        out.note('Put that line into the profiles of policy.yaml that may not be released without you.');
      } else if (options.key !== undefined) {
        const signed = await signOff(
          { study: options.study, file: options.key, passphrase: () => passphrase(options) },
          makeContext({}),
        );
        out.result(
          `${out.paint('green', '✓')} ${signed.role} signed ${signed.study} as it stands, ${plural(signed.size, 'line')} of its log`,
          signed,
        );
        out.note('A later change of the notes, the decisions or policy.yaml has to be signed anew.');
      }
    });
}

const timeOf = (iso: string): string => iso.slice(0, 19).replace('T', ' ');

function verdictLines({ entries, problems, checkpoints }: AuditVerdict, out: Output): string[] {
  if (problems.length === 0)
    return [
      `${out.paint('green', '✓')} ${plural(entries.length, 'line')} hold together, and with ${plural(checkpoints, 'checkpoint')}`,
    ];
  return [
    `${out.paint('red', '✗')} the audit log does not hold`,
    ...table(
      problems.map((p) => [
        `  audit/log.jsonl ${p.line === 0 ? '' : `line ${p.line}`}`.trimEnd(),
        p.line === 0 ? 'no checkpoint of this study' : p.rule,
        'checkpoint' in p ? p.checkpoint : 'file' in p ? p.file : '',
      ]),
    ),
  ];
}

function reportLines(report: SupervisorReport, out: Output): string[] {
  const { actors, decided, releases, refused, withdrawals, keys } = report;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', out.paint('bold', title), ...lines];
  return [
    `${out.paint('bold', report.study)}  ${report.holds ? 'the log holds together' : 'the log DOES NOT hold: see `sotto audit verify`'}, ${plural(report.lines, 'line')}`,
    ...section(
      'Who',
      table(
        actors.map((a) => [
          `  ${a.actor}`,
          `${timeOf(a.first)} to ${timeOf(a.last)}`,
          a.actions.map(([action, n]) => `${action} ${n}`).join(', '),
        ]),
      ),
    ),
    ...section('Decisions', [
      `  ${plural(decided.byHand, 'form')} decided by a person, ${decided.unreviewed} accepted as proposed without a look, ${plural(decided.mergesByHand, 'word')} on who is whom`,
      `  names were shown ${plural(report.shown, 'time')}`,
    ]),
    ...section('Releases', [
      ...releases.flatMap((r) => [
        `  ${r.release}  ${r.profile}  ${timeOf(r.built)}  ${r.actor}${r.signedBy.length > 0 ? `  signed off by ${r.signedBy.join(', ')}` : ''}`,
        `    ${r.facts}`,
        ...r.waived.map(({ gate, reason }) => `    waived ${gate}: ${reason}`),
      ]),
      ...refused.map((r) => `  refused  ${r.profile}  ${timeOf(r.time)}  ${r.gates}`),
    ]),
    ...section(
      'Withdrawals',
      withdrawals.map((w) => `  ${timeOf(w.time)}  ${w.facts}`),
    ),
    ...section(
      'Keys and copies',
      keys.map((k) => `  ${timeOf(k.time)}  ${k.action}  ${k.facts}`),
    ),
  ];
}
