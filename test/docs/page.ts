/** docs/examples.md as the code would write it today: what is released of invented notes, and why. */
import { readFileSync } from 'node:fs';
import { explainPolicy } from '../../src/app/policy.ts';
import { makeContext } from '../../src/cli/context.ts';
import { kinds } from '../../src/domain/kinds.ts';
import { stream } from '../resolve/inline.ts';
import { readGold } from '../support/gold.ts';
import { profiles, type Released, released } from '../support/shown.ts';

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();
const row = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');

/** Lines of two notes of the fixture study, by their first words. */
const excerpts = [
  {
    note: 'vera_nik_tagil',
    lines: [
      'Возраст:',
      'Откуда:',
      'Профессия:',
      'Вера Николаевна с порога',
      '1. Ромку',
      '5. Вёз их',
      'На приёме в',
    ],
  },
  {
    note: 'P03_Zhanar_Kostanay',
    lines: [
      'age:',
      'from:',
      'profession:',
      'family:',
      'They come over',
      'The lawyer comes',
      "Zhanar's own health",
    ],
  },
] as const;

const relations = {
  English: [
    'My uncle works for the prison service in Perm.',
    'His ex-wife is a judge.',
    'A cop, my cousin, warned us.',
    "The prosecutor's son was in my class.",
    'Her brother was killed near Bakhmut.',
    'His mother-in-law teaches at the police academy.',
    "My neighbour's husband is an FSB major.",
    'Our landlord used to be a customs officer.',
    'Her half-sister is married to a deputy.',
    'A friend of mine guards a colony.',
  ],
  Russian: [
    'Дядя у меня служит в полиции.',
    'Бывший муж — следователь.',
    'У соседки сын погиб под Бахмутом.',
    'Тесть командует ротой.',
    'Сестра замужем за фээсбэшником.',
    'Мой начальник раньше был в военкомате.',
    'Двоюродный брат работает в СИЗО охранником.',
    'Отчима мобилизовали осенью.',
    'Крёстная — судья в районном суде.',
    'Одноклассник теперь депутат.',
  ],
} as const;

const shownLines = (texts: readonly Released[]): string =>
  excerpts
    .map(({ note, lines }, i) => {
      const { before = '', after } = texts[i] ?? {};
      const written = before.split('\n');
      const under = profiles.map((profile) => (after?.[profile] ?? '').split('\n'));
      const at = lines.map((start) => written.findIndex((line) => line.startsWith(start)));
      if (at.includes(-1)) throw new Error(`a line of ${note} is not there any more`);
      return `### ${note}\n\n${table(
        ['as written', ...profiles],
        at.map((n) => [written[n] ?? '', ...under.map((text) => text[n] ?? '')]),
      )}`;
    })
    .join('\n\n');

type Measured = Readonly<{
  date: string;
  masked: Readonly<{ certain: number; certainAndCandidates: number }>;
  maskedOutsideGold: Readonly<{ certain: number; certainAndCandidates: number }>;
  overRedactions: readonly string[];
}>;
const measured = (): Measured =>
  JSON.parse(
    readFileSync(new URL('../../bench/results/fixtures-2026-11-27.json', import.meta.url), 'utf8'),
  ) as Measured;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export async function page(): Promise<string> {
  const { date, masked, maskedOutsideGold, overRedactions } = measured();
  const notes = excerpts.map(
    ({ note }) => readGold(new URL(`../../fixtures/gold/${note}.gold.txt`, import.meta.url)).text,
  );
  const ties = Object.entries(relations);
  const [study, tied] = [await released(notes), await released(ties.flatMap(([, sentences]) => sentences))];
  const context = { ...makeContext({}), random: stream() };
  const explained = await Promise.all(
    kinds.map(async (kind) => [kind, await explainPolicy({ study: undefined, kind }, context)] as const),
  );
  const said = (language: 'english' | 'russian', names: readonly string[]): string =>
    table(
      ['kind', 'example', ...profiles],
      explained
        .filter(([kind]) => !names.includes(kind))
        .map(([kind, of]) => [
          kind,
          of[0]?.[language].before ?? '',
          ...profiles.map((p) => of.find(({ profile }) => profile === p)?.[language].after ?? ''),
        ]),
    );
  let n = 0;
  return `# What a release says instead

All people and places here are invented. This page is written by the code (\`test/docs/examples.test.ts\`), and a test fails when the
code would write it otherwise; \`npx vitest run test/docs -u\` writes it anew. Every candidate is taken for what it is proposed to be,
as \`sotto review --accept\` does: a person would let some of them stand.

## The fixture study under three profiles

${shownLines(study)}

## A tie to somebody, told by their office or fate

${ties
  .map(
    ([language, sentences]) =>
      `### ${language}\n\n${table(
        ['as written', 'team', 'publication'],
        sentences.map(() => {
          const { before = '', after } = tied[n++] ?? {};
          return [before, after?.team ?? '', after?.publication ?? ''];
        }),
      )}`,
  )
  .join('\n\n')}

## What the policy makes of each kind

As \`sotto policy explain KIND\` shows it. Names are drawn anew in every study.

${said('english', [])}

${said('russian', [])}

## How much is changed

Of all words in the fixture study (${date}, \`npm run bench -- fixtures\`) ${percent(masked.certain)} are masked for certain and
${percent(masked.certainAndCandidates)} when every candidate is accepted; ${percent(maskedOutsideGold.certain)} and
${percent(maskedOutsideGold.certainAndCandidates)} of all words without need, by the gold that people wrote. These are:

${overRedactions.map((phrase) => `- ${inCell(phrase)}`).join('\n')}
`;
}
