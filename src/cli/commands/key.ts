import { type Command, Option } from 'commander';
import { mergeKey, splitKey, undoKey } from '../../app/identity.ts';
import { exportKey, listKey, setKey } from '../../app/key.ts';
import { askedBecause, joinedBecause } from '../../app/rule-words.ts';
import { listQuestions, whyKey } from '../../app/why.ts';
import { type Kind, kinds } from '../../domain/kinds.ts';
import { makeContext, studyOptions } from '../context.ts';
import { type CommonOptions, withDryRun, withStudyOptions } from '../options.ts';
import { makeOutput, plural, table } from '../output.ts';

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
      out.next('sotto key why ENTITY', 'see why its mentions are one');
    });

  withDryRun(withStudyOptions(key.command('rename').alias('set')))
    .description('give an entity a pseudonym of your choosing ("" gives the tool’s own back)')
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

  withStudyOptions(key.command('export').argument('<file>', 'a new file (CSV)'))
    .description('the same as a table; leads back to names, and is logged')
    .option('--profile <name>', 'as this release profile calls them', 'team')
    .action(async (file: string, options: CommonOptions & Readonly<{ profile: string }>) => {
      const out = makeOutput(options.json === true);
      const made = await exportKey(
        { ...studyOptions(options), profile: options.profile, file },
        makeContext(options),
      );
      out.result(`${plural(made.rows, 'entity', 'entities')} in ${made.file}`, made);
      out.note(
        'It leads from pseudonyms back to names: keep it as safe as the study, and delete it after use.',
      );
    });

  withStudyOptions(key.command('why'))
    .description('why the mentions of an entity are one (shows names; logged)')
    .argument('<entity>', 'its id, from `sotto key list`')
    .option('--each', 'every mention by itself, with the words around it')
    .action(async (entity: string, options: CommonOptions & Readonly<{ each?: boolean }>) => {
      const out = makeOutput(options.json === true);
      const each = options.each === true;
      const why = await whyKey({ ...studyOptions(options), entity, each }, makeContext(options));
      out.result(
        [
          `${why.entity}  ${why.kind}  ${plural(why.mentions, 'mention')} in ${plural(why.notes, 'note')}`,
          ...table(
            why.rows.map((r) => [
              `  ${r.part}`,
              r.note,
              each ? (r.context ?? '') : `${r.form} ×${r.mentions}`,
              joinedBecause(r.rule, r.beside),
            ]),
          ),
        ],
        why,
      );
      out.next(`sotto key split ${why.entity} PART...`, 'if some of it is somebody else');
    });

  withStudyOptions(key.command('questions'))
    .description('who was too doubtful to join: are these one? (shows names; logged)')
    .action(async (options: CommonOptions) => {
      const out = makeOutput(options.json === true);
      const { questions, wishes } = await listQuestions(studyOptions(options), makeContext(options));
      out.result(
        questions.length === 0 && wishes.length === 0
          ? 'Nothing is doubtful.'
          : [
              ...questions.flatMap((q) => [
                `${q.question}  ${q.kind}: ${askedBecause(q.rule)}`,
                ...table(
                  q.entities.map((e) => [
                    `  ${e.entity}`,
                    e.forms.join(', '),
                    `×${e.mentions} in ${plural(e.notes, 'note')}`,
                    e.context,
                  ]),
                ),
              ]),
              ...wishes.map(
                ({ entities, wish }) =>
                  `${entities[0]?.entity ?? ''} asks in a note to be called ${wish}; it is not given before you do`,
              ),
            ],
        [...questions, ...wishes],
      );
      const [first] = questions;
      if (first) {
        out.next(
          `sotto key merge ${first.question}`,
          'if all of them are one; or name the entities that are',
        );
        out.next(`sotto key split ${first.question}`, 'if they are all different');
      }
      if (wishes.length > 0)
        out.next(
          'sotto ingest NOTE',
          'with a line `Pseudonym: NAME` in its header, if it is wished and no real name',
        );
    });

  withDryRun(withStudyOptions(key.command('merge')))
    .description('these are one; holds for later notes too')
    .argument('<ids...>', 'entities, the one whose pseudonym stays first; or a question')
    .action(async (ids: readonly string[], options: CommonOptions) => {
      const out = makeOutput(options.json === true);
      const result = await mergeKey(
        { ...studyOptions(options), ids, dryRun: options.dryRun === true },
        makeContext(options),
      );
      out.result(
        `${result.entity} ${options.dryRun ? 'would take' : 'took'} ${result.others.join(', ')}; ${plural(result.questions, 'question')} left`,
        result,
      );
      out.next('sotto key undo', 'to take it back');
    });

  withDryRun(withStudyOptions(key.command('split')))
    .description('these are different; holds for later notes too')
    .argument(
      '<ids...>',
      'an entity and those of its parts that are somebody else; or entities; or a question',
    )
    .action(async (ids: readonly string[], options: CommonOptions) => {
      const out = makeOutput(options.json === true);
      const result = await splitKey(
        { ...studyOptions(options), ids, dryRun: options.dryRun === true },
        makeContext(options),
      );
      out.result(
        `${result.entity} ${options.dryRun ? 'would be kept' : 'is kept'} apart from ${result.others.join(', ')}; ${plural(result.questions, 'question')} left`,
        result,
      );
      out.next('sotto key undo', 'to take it back');
    });

  withDryRun(withStudyOptions(key.command('undo')))
    .description('take back the latest merge, split or rename')
    .action(async (options: CommonOptions) => {
      const out = makeOutput(options.json === true);
      const result = await undoKey(
        { ...studyOptions(options), dryRun: options.dryRun === true },
        makeContext(options),
      );
      out.result(
        `${result.action} of ${result.entity} ${options.dryRun ? 'would be taken' : 'taken'} back; ${result.left} before it`,
        result,
      );
    });
}
