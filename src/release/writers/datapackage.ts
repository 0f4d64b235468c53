/**
 * datapackage.json: a Data Package (version 2 of the standard, https://datapackage.org) that describes the tables and
 * texts, so that an archive's tools can read and check them.
 */
import type { ReleaseFile } from '../../domain/release.ts';
import { type Column, logColumns, participantColumns, segmentColumns } from '../columns.ts';
import type { ReleaseInput } from '../input.ts';
import { plural, utf8 } from '../text.ts';
import { anonymisationLogPath } from './anonymisation-log.ts';
import { participantsPath } from './participants.ts';
import { segmentsPath } from './segments.ts';

type Described = Readonly<{ title: string; description: string; columns: readonly Column[]; keys: object }>;

const tables = (input: ReleaseInput): ReadonlyMap<string, Described> =>
  new Map([
    [
      segmentsPath,
      {
        title: 'Segments',
        description: 'The texts cut into turns of speech and paragraphs, one per row.',
        columns: segmentColumns,
        keys: { primaryKey: ['document', 'segment'] },
      },
    ],
    [
      participantsPath,
      {
        title: 'Participants',
        description: 'One row per participant, with what the release tells of them.',
        columns: participantColumns(input),
        keys: { primaryKey: ['participant'] },
      },
    ],
    [
      anonymisationLogPath,
      {
        title: 'Anonymisation log',
        description: 'What was replaced, by which rule, how often. Holds no originals.',
        columns: logColumns,
        keys: { primaryKey: ['document', 'kind', 'strategy', 'rule'] },
      },
    ],
  ]);

/** Formulas are defused in tables: see csv.ts. */
const cellNote =
  'A text cell that begins with = + - @, a tab or a line break has one apostrophe put in front (also where apostrophes precede such a character): take one away to read the value.';

export function writeDatapackage(input: ReleaseInput, data: readonly ReleaseFile[]): readonly ReleaseFile[] {
  const { facts, hash } = input;
  const described = tables(input);
  const resources = data.map((file, index) => {
    const table = described.get(file.path);
    const common = {
      path: file.path,
      bytes: file.bytes.length,
      hash: `sha256:${hash(file.bytes)}`,
      encoding: 'utf-8',
    };
    if (table === undefined)
      return {
        name: `transcript-${String(index + 1).padStart(4, '0')}`,
        format: 'txt',
        mediatype: 'text/plain',
        ...common,
      };
    return {
      name: file.path.replace('.csv', ''),
      type: 'table',
      title: table.title,
      description: `${table.description} ${cellNote}`,
      format: 'csv',
      mediatype: 'text/csv',
      ...common,
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: { fields: table.columns, missingValues: [''], ...table.keys },
    };
  });
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(facts.release),
    id: facts.release,
    title: 'Pseudonymised interview notes',
    description: `${plural(input.documents.length, 'text')} on ${plural(input.participants.length, 'participant')}, pseudonymised for the profile "${facts.profile}". See README.txt and report.html.`,
    created: facts.created,
    version: '1.0.0',
    keywords: ['interviews', 'qualitative data', 'pseudonymised'],
    resources,
  };
  return [{ path: 'datapackage.json', bytes: utf8(`${JSON.stringify(descriptor, null, 2)}\n`) }];
}

/** Names of packages take lower-case letters, figures and `- . _`. */
const packageName = (release: string): string =>
  `release-${release.toLowerCase().replace(/[^a-z0-9._-]/g, '-')}`;
