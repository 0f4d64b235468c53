import type { Command } from 'commander';
import { diffProfiles, type Explained, explainPolicy, previewPolicy } from '../../app/policy.ts';
import { SottoError } from '../../domain/errors.ts';
import { Kind, kinds } from '../../domain/kinds.ts';
import type { Rule } from '../../domain/policy.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withJson, withStudyOptions } from '../options.ts';
import { makeOutput, type Output, plural, table } from '../output.ts';

const STUDY = [
  '--study <dir>',
  'its policy.yaml (default: the nearest study, else the policy of a new one)',
] as const;
type Options = Readonly<{ json?: boolean; study?: string }>;

export function registerPolicy(program: Command): void {
  const policy = program.command('policy').description('what policy.yaml does, before it is done');

  withJson(policy.command('explain').argument('<kind>', 'a kind of identifier, such as date'))
    .description('what each profile makes of a kind, on an example; needs no passphrase')
    .option(...STUDY)
    .action(async (word: string, options: Options) => {
      const kind = Kind.safeParse(word);
      if (!kind.success) throw new SottoError('usage', 'no such kind of identifier', { kinds });
      const out = makeOutput(options.json === true);
      const explained = await explainPolicy({ study: options.study, kind: kind.data }, makeContext({}));
      out.result(
        explained.flatMap((e) => lines(e, out)),
        explained,
      );
    });

  withJson(policy.command('diff').argument('<a>', 'a profile').argument('<b>', 'another'))
    .description('which kinds two profiles treat differently; needs no passphrase')
    .option(...STUDY)
    .action(async (a: string, b: string, options: Options) => {
      const out = makeOutput(options.json === true);
      const differences = await diffProfiles({ study: options.study, profiles: [a, b] }, makeContext({}));
      out.result(
        differences.length === 0
          ? 'the two treat every kind alike'
          : table([
              ['kind', a, b, '', ''].map((h) => out.paint('dim', h)),
              ...differences.map(({ kind, rules, after }) => [kind, ...rules.map(said), ...after]),
            ]),
        differences,
      );
    });

  withStudyOptions(policy.command('preview').argument('<file>', 'a changed copy of policy.yaml'))
    .description('what that policy would change in a release of this study; stores nothing')
    .option('--profile <name>', 'the release profile', 'archive')
    .action(async (file: string, options: CommonOptions & Readonly<{ profile: string }>) => {
      const out = makeOutput(options.json === true);
      const { profile, rows, belowBound } = await previewPolicy(
        { ...studyOptions(options), file, profile: options.profile },
        makeContext(options),
      );
      out.result(
        [
          rows.length === 0
            ? `nothing changes in ${profile}`
            : out.paint('bold', `What changes in ${profile}`),
          ...table(
            rows.map((r) => [
              `  ${r.kind}`,
              r.before === r.after ? `${r.before}, said otherwise` : `${r.before} -> ${r.after}`,
              `${plural(r.entities, 'entity', 'entities')}, ${plural(r.mentions, 'mention')}`,
            ]),
          ),
          `participants in a group smaller than the bound: ${belowBound[0]} now, ${belowBound[1]} then`,
        ],
        { profile, rows, belowBound },
      );
      if (rows.length > 0) out.next('policy.yaml', 'put the changed copy in its place when it is right');
    });
}

const said = ({ strategy, level }: Rule): string => (level ? `${strategy}, ${level}` : strategy);

const lines = ({ profile, rule, english, russian }: Explained, out: Output): string[] => [
  `${out.paint('bold', profile)}  ${said(rule)}  ${out.paint('dim', english.why)}`,
  ...[english, russian].flatMap(({ before, after }) => [`  ${out.paint('dim', before)}`, `  ${after}`]),
];
