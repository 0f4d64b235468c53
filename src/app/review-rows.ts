/** What the review table has a row for: forms, and where one is asked for or was decided on by itself, single mentions. */
import { onForms, onPlaces, type Ruling } from '../domain/decision.ts';
import { groupBy } from '../domain/group.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import { bySpan } from '../domain/span.ts';
import { formKey } from '../resolve/index.ts';
import { lineFinder } from './lines.ts';
import { textReader } from './pipeline.ts';
import { groupIds, type StudyReading } from './reading.ts';

export type ReviewRow = Readonly<{
  /** Of a form; or of the mention, where the row is of one alone. */
  id: string;
  /** `open`: undecided. `found`: certain by itself. `ruled`: a person, or --accept, decided. `one`: as its form, unless something is said here. */
  state: 'open' | 'found' | 'ruled' | 'one';
  form: string;
  kind: Kind;
  samples: readonly string[];
  mentions: readonly Mention[];
  context: string;
  /** Note and line, of what stands in one place only. */
  where: string;
  /** Id of the mention, where the row is of one alone. */
  place?: string;
  ruling?: Ruling;
}>;

type Group = { id: string; form: string; kind: Kind; state: ReviewRow['state']; mentions: Mention[] };

const SAMPLES = 5;
const order = { open: 0, ruled: 1, found: 2, one: 3 } as const;

/**
 * Rows of everything that is or may be replaced, and of what was ruled harmless; open ones first, then by frequency. What was
 * said of one mention is a row of its own. `each`: under every form that stands in several places, a row for each of them.
 */
export function reviewRows(study: StudyReading, each: boolean): readonly ReviewRow[] {
  const textOf = textReader(study.documents);
  const contextOf = contextReader(study);
  const whereOf = whereReader(study);
  const idOf = groupIds(study.study);
  const rulings = new Map(onForms(study.records.rulings).map((r) => [idOf(r.form, r.kind), r]));
  const places = onPlaces(study.records.rulings);
  const groups = new Map<string, Group>();
  const add = (form: string, kind: Kind, state: ReviewRow['state'], mentions: readonly Mention[]): void => {
    const id = idOf(form, kind);
    const group = groups.get(id) ?? {
      id,
      form,
      kind,
      state: rulings.has(id) ? 'ruled' : state,
      mentions: [],
    };
    group.mentions.push(...mentions);
    groups.set(id, group);
  };
  const decided = [...[...study.certain.values()].flat(), ...study.harmless];
  for (const { form, kind, mentions } of study.open) add(form, kind, 'open', mentions);
  for (const m of decided) if (!places.has(m.id)) add(formKey(textOf(m)), m.kind, 'found', [m]);
  for (const { form, kind } of rulings.values()) add(form, kind, 'ruled', []);

  const rowOf = ({ id, state, form, kind, mentions }: Group, ruling: Ruling | undefined): ReviewRow => ({
    id,
    state,
    form,
    kind,
    mentions,
    samples: [...new Set(mentions.map(textOf))].sort().slice(0, SAMPLES),
    context: contextOf(mentions[0]),
    where: mentions.length === 1 ? whereOf(mentions[0]) : '',
    ...(ruling ? { ruling } : {}),
  });
  const ofForms = [...groups.values()].map((group) => rowOf(group, rulings.get(group.id)));
  const placed = decided.flatMap((mention): ReviewRow[] => {
    const ruling = places.get(mention.id);
    if (!ruling) return [];
    const { form, kind, foundAs = kind } = ruling;
    const of: Group = { id: mention.id, state: 'ruled', form, kind: foundAs, mentions: [mention] };
    return [{ ...rowOf(of, ruling), place: mention.id }];
  });
  const rows = [...ofForms, ...placed].sort(
    (a, b) =>
      order[a.state] - order[b.state] || b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1),
  );
  if (!each) return rows;
  return rows.flatMap((row) => [row, ...singly(row, study, (group) => rowOf(group, undefined))]);
}

/** Rows for the mentions of a form that has several. */
function singly(
  { form, kind, mentions }: ReviewRow,
  { documents }: Pick<StudyReading, 'documents'>,
  rowOf: (group: Group) => ReviewRow,
): readonly ReviewRow[] {
  if (mentions.length < 2) return [];
  const here = groupBy(mentions, (m) => m.document);
  return documents
    .flatMap(({ record }) => [...(here.get(record.id) ?? [])].sort((a, b) => bySpan(a.span, b.span)))
    .map((mention) => ({
      ...rowOf({ id: mention.id, state: 'one', form, kind, mentions: [mention] }),
      place: mention.id,
    }));
}

type Documents = Pick<StudyReading, 'documents'>;
const AROUND = 40;

/** The words around a mention, on one line. */
export function contextReader({ documents }: Documents): (mention: Mention | undefined) => string {
  const byId = new Map(documents.map(({ record, transcript }) => [record.id, transcript]));
  return (mention) => {
    const transcript = byId.get(mention?.document ?? '');
    if (!mention || !transcript) return '';
    const { hidden, span } = mention;
    const text = hidden === undefined ? transcript.text : (transcript.hidden[hidden]?.text ?? '');
    const around = text.slice(Math.max(0, span.start - AROUND), span.end + AROUND);
    return around.replace(/\s+/g, ' ').trim();
  };
}

/** `hope_call.txt:12`, or where in the file it hides. */
function whereReader({ documents }: Documents): (mention: Mention | undefined) => string {
  const byId = new Map(documents.map((d) => [d.record.id, d]));
  const finders = new Map<string, ReturnType<typeof lineFinder>>();
  return (mention) => {
    const document = byId.get(mention?.document ?? '');
    if (!mention || !document) return '';
    const { record, transcript } = document;
    if (mention.hidden !== undefined)
      return `${record.name}: ${transcript.hidden[mention.hidden]?.where ?? ''}`;
    const lineOf = finders.get(record.id) ?? lineFinder(transcript.text);
    finders.set(record.id, lineOf);
    return `${record.name}:${lineOf(mention.span.start)}`;
  };
}
