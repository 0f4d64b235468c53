import type { Command } from 'commander';
import { buildRelease, diffRelease, verifyRelease } from '../../app/release.ts';
import { parseWaivers } from '../../app/waivers.ts';
import type { ReleaseDiff } from '../../release/index.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withDryRun, withJson, withStudyOptions } from '../options.ts';
import { makeOutput, plural, table } from '../output.ts';

type BuildOptions = CommonOptions & Readonly<{ profile: string; out: string; waive: readonly string[] }>;

type VerifyOptions = Readonly<{ json?: boolean; key?: string; notice?: readonly string[] }>;

export function registerRelease(program: Command): void {
  const release = program.command('release').description('build a research-safe dataset, or check one');

  withDryRun(withStudyOptions(release.command('build')))
    .description('build only when every gate holds')
    .requiredOption('--profile <name>', 'a profile of policy.yaml: team, archive, publication')
    .requiredOption('--out <dir>', 'a new folder')
    .option(
      '--waive <gate=reason>',
      'let a gate pass, with a reason that the log and the release keep (risk only)',
      (word: string, all: readonly string[]) => [...all, word],
      [] as readonly string[],
    )
    .action(async (options: BuildOptions) => {
      const out = makeOutput(options.json === true);
      const { profile, dryRun = false } = options;
      const waivers = parseWaivers(options.waive);
      const built = await buildRelease(
        { ...studyOptions(options), profile, out: options.out, waivers, dryRun },
        makeContext(options),
      );
      out.result(
        [
          `${out.paint('green', '✓')} ${built.written ? 'release' : 'would release'} ${built.release} (${profile}) ${built.written ? `in ${built.out}` : ''}`.trimEnd(),
          ...table(
            built.gates.map((g) => [
              `  ${g.holds ? out.paint('green', '✓') : out.paint('yellow', 'waived')}`,
              g.gate,
              g.detail,
            ]),
          ),
          `  ${plural(built.documents, 'note')}, ${plural(built.participants, 'participant')}, ${plural(built.files.length, 'file')}` +
            (built.leftOut.participants > 0
              ? `; left out for want of consent: ${plural(built.leftOut.participants, 'participant')}, ${plural(built.leftOut.documents, 'note')}`
              : ''),
          ...(built.unreviewed > 0
            ? [
                out.paint(
                  'yellow',
                  `  ${plural(built.unreviewed, 'decision')} accepted without a person's review`,
                ),
              ]
            : []),
          ...built.risk.map((sentence) => `  ${out.paint('dim', sentence)}`),
          '  Pseudonymised: whoever knows a participant may still recognise the story. Read it before you share it.',
        ],
        built,
      );
      if (built.written) out.next(`sotto release verify ${built.out}`, 'anybody can, without a key');
    });

  withJson(release.command('diff').argument('<a>', 'a release').argument('<b>', 'a later one'))
    .description('which texts, participants, cells and replacements differ; needs no key')
    .action((a: string, b: string, options: Readonly<{ json?: boolean }>) => {
      const out = makeOutput(options.json === true);
      const diff = diffRelease(a, b);
      out.result(diffLines(diff), diff);
    });

  withJson(release.command('verify').argument('<dir>', 'the release'))
    .description('check that nothing was changed; needs no key')
    .option('--key <hex>', 'the signing key, learnt from another source')
    .option('--notice <file...>', 'notices of withdrawal that you were sent')
    .action((dir: string, options: VerifyOptions) => {
      const out = makeOutput(options.json === true);
      const result = verifyRelease(dir, options.key, options.notice);
      const { manifest, problems, superseded } = result;
      out.result(
        problems.length === 0
          ? [
              `${out.paint('green', '✓')} ${manifest?.release}: ${plural(manifest?.files.length ?? 0, 'file')} as signed, profile ${manifest?.profile}, ${manifest?.created.slice(0, 10)}`,
              `  signed by ${manifest?.signingKey}${options.key === undefined ? " (compare it with the researcher's)" : ''}`,
            ]
          : [
              `${out.paint('red', '✗')} this release is not what was signed`,
              ...table(problems.map((p) => [`  ${p.path}`, p.problem])),
            ],
        result,
      );
      for (const { participant, documents, issued } of superseded)
        out.note(
          `${out.paint('red', 'superseded')}: ${participant} withdrew (${issued.slice(0, 10)}; ${documents.join(', ')}). Destroy every copy of this release.`,
        );
      if (problems.length > 0) process.exitCode = 4;
      else if (superseded.length > 0) process.exitCode = 3;
    });
}

function diffLines({ same, texts, participants, replaced }: ReleaseDiff): string[] {
  const other = Object.entries(same).flatMap(([what, holds]) => (holds ? [] : [what]));
  const lines = [
    ...(other.length > 0 ? [`another ${other.join(', another ')}`] : []),
    ...texts.added.map((text) => `+ text ${text}`),
    ...texts.removed.map((text) => `- text ${text}`),
    ...texts.changed.map(({ text, lines }) => `~ text ${text}  ${plural(lines, 'line')}`),
    ...participants.added.map((who) => `+ participant ${who}`),
    ...participants.removed.map((who) => `- participant ${who}`),
    ...participants.changed.map(
      ({ participant, columns }) => `~ participant ${participant}  ${columns.join(', ')}`,
    ),
    ...replaced.map(({ kind, before, after }) => `~ replaced ${kind}  ${before} → ${after}`),
  ];
  return lines.length > 0 ? lines : ['the same texts, participants and replacements'];
}
