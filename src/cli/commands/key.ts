import { type Command, Option } from 'commander';
import { listKey, setKey } from '../../app/key.ts';
import { type Kind, kinds } from '../../domain/kinds.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withDryRun, withStudyOptions } from '../options.ts';
import { makeOutput, table } from '../output.ts';

export function registerKey(program: Command): void {
  const key = program.command('key').description('the pseudonym key: who is called what (shows names)');

  withStudyOptions(key.command('list'))
    .description('entities with their pseudonyms and forms; every showing is logged')
    .option('--profile <name>', 'as this release profile calls them', 'team')
    .addOption(new Option('--kind <kind>', 'one kind only').choices([...kinds]))
    .action(async (options: CommonOptions & Readonly<{ profile: string; kind?: Kind }>) => {
      const out = makeOutput(options.json === true);
      const rows = await listKey(
        { ...studyOptions(options), profile: options.profile, kind: options.kind },
        makeContext(options),
      );
      out.result(
        table(
          rows.map((r) => [
            r.entity,
            r.kind,
            r.pseudonym + (r.fixed ? ' (set)' : ''),
            `×${r.mentions}`,
            r.forms.join(', '),
          ]),
        ),
        rows,
      );
      out.next('sotto key set ENTITY NAME', 'choose a pseudonym yourself');
    });

  withDryRun(withStudyOptions(key.command('set')))
    .description('give an entity a pseudonym of your choosing ("" takes it back)')
    .argument('<entity>', 'its id, from `sotto key list`')
    .argument('<pseudonym>', 'the new one')
    .option('--profile <name>', 'in the releases of this profile alone; without it, in all of them')
    .action(
      async (entity: string, pseudonym: string, options: CommonOptions & Readonly<{ profile?: string }>) => {
        const out = makeOutput(options.json === true);
        const dryRun = options.dryRun === true;
        const result = await setKey(
          { ...studyOptions(options), entity, pseudonym, profile: options.profile, dryRun },
          makeContext(options),
        );
        out.result(
          `${result.entity} ${result.fixed ? 'has the pseudonym you chose' : 'is named by the tool again'}`,
          result,
        );
      },
    );
}
