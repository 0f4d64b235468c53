/** Every change that a release profile makes, before and after, for a second person: what, by which rule, on whose word. */
import type { Decision } from '../domain/decision.ts';
import { mapSpan } from '../domain/edits.ts';
import { classOf, type Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import type { StrategyName } from '../domain/policy.ts';
import type { RenderedEdit } from '../domain/rendition.ts';
import type { DocumentRecord, ReleaseRecord } from '../domain/study.ts';
import { apartId } from './apart.ts';
import { lineCounter } from './lines.ts';
import type { ProfileRun } from './profile.ts';
import type { Item } from './review-items.ts';
import type { Seen } from './review-reader.ts';
import type { ItemState } from './review-screen.ts';

export const auditFilters = ['all', 'unreviewed', 'hand', 'since', 'risky'] as const;
export type AuditFilter = (typeof auditFilters)[number];
export const auditOrders = ['document', 'entity', 'rule'] as const;
export type AuditOrder = (typeof auditOrders)[number];

/** `before` and `after` are the words in place; around them stands what the note has, and what the release would have. */
export type AuditChange = Readonly<{
  document: string;
  name: string;
  start: number;
  line: number;
  left: string;
  before: string;
  after: string;
  right: string;
  afterLeft: string;
  afterRight: string;
  kind: Kind;
  strategy: StrategyName;
  /** Of the recognizer. */
  rule: string;
  by: Decision['by'];
  why: string;
  state: ItemState;
  entity: string;
  /** What the entity is called at first sight: its first form. */
  called: string;
  /** Decided, or taken in, after the last release of this profile; everything where there was none. */
  isNew: boolean;
  /** Number of the hidden text, and where in the file it hides: no release carries it. */
  hidden?: number;
  where?: string;
}>;

const AROUND = 70;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What a person found harmless stays in the text: it is told like a change, kept on their word. */
export function auditChanges(
  { study, items, entityOf }: Seen,
  run: ProfileRun,
  releases: readonly ReleaseRecord[],
): readonly AuditChange[] {
  const since = releases
    .filter(({ profile }) => profile === run.name)
    .reduce((latest, { built }) => (built > latest ? built : latest), '');
  const ruledAt = new Map(study.records.rulings.map((r) => [r.place ?? `${r.kind} ${r.form}`, r.at]));
  const decisionOf = new Map(run.decisions.map((d) => [d.target, d]));
  const formsOf = new Map(run.entities.map(({ id, forms }) => [id, forms]));
  const renditionOf = new Map(run.renditions.map((r) => [r.document, r]));
  const hiding = run.documents.flatMap(({ record, transcript: { hidden } }) =>
    hidden.map(({ where, text }, i) => leftBehind(record, where, text, i, record.ingestedAt > since)),
  );
  const inTexts = run.documents.flatMap(({ record, transcript: { text } }) => {
    const rendition = renditionOf.get(record.id);
    if (!rendition) return [];
    const edits = byTarget(rendition.edits);
    const applied = rendition.edits.map((edit) => ({ edit, at: edit.at }));
    const lineOf = lineCounter(text);
    return (items.inDocument.get(record.id) ?? []).flatMap(([mention, item]): AuditChange[] => {
      if (mention.hidden !== undefined || item.state === 'open') return [];
      const entity = entityOf.get(mention.id) ?? '';
      const own = decisionOf.get(apartId(mention.id));
      const decision = own ?? decisionOf.get(entity);
      const edit = edits(own?.target ?? entity, mention);
      const told = toldOf(item, decision);
      if (!told) return [];
      const { start, end } = edit?.span ?? mention.span;
      const at = edit?.at ?? mapSpan(applied, mention.span);
      return [
        {
          document: record.id,
          name: record.name,
          start: mention.span.start,
          line: lineOf(start),
          left: oneLine(text.slice(Math.max(0, start - AROUND), start)),
          before: oneLine(text.slice(start, end)),
          after: oneLine(rendition.text.slice(at.start, at.end)),
          right: oneLine(text.slice(end, end + AROUND)),
          afterLeft: oneLine(rendition.text.slice(Math.max(0, at.start - AROUND), at.start)),
          afterRight: oneLine(rendition.text.slice(at.end, at.end + AROUND)),
          kind: item.kind,
          rule: mention.rule,
          state: item.state,
          entity,
          called: formsOf.get(entity)?.[0] ?? item.form,
          isNew:
            record.ingestedAt > since ||
            (ruledAt.get(item.place ?? `${item.kind} ${item.form}`) ?? '') > since,
          ...told,
        },
      ];
    });
  });
  return [...inTexts, ...hiding];
}

/** What hid in a file stays in the study. Nobody decides on it: it is told, so that the auditor sees what was there. */
const leftBehind = (
  { id, name }: DocumentRecord,
  where: string,
  text: string,
  hidden: number,
  isNew: boolean,
): AuditChange => ({
  document: id,
  name,
  start: 0,
  line: 1,
  left: '',
  before: oneLine(text.slice(0, LONGEST_HIDDEN)),
  after: '',
  right: text.length > LONGEST_HIDDEN ? '…' : '',
  afterLeft: '',
  afterRight: '',
  kind: 'other',
  strategy: 'suppress',
  rule: `left-behind-${where}`,
  by: 'policy',
  why: 'no release carries what hides in a file',
  state: 'found',
  entity: `hidden ${where}`,
  called: where,
  isNew,
  hidden,
  where,
});
const LONGEST_HIDDEN = 400;

function toldOf(
  { state }: Item,
  decision: Decision | undefined,
): Pick<AuditChange, 'strategy' | 'by' | 'why'> | null {
  if (state === 'harmless') return { strategy: 'keep', by: 'person', why: 'harmless' };
  return decision ? { strategy: decision.strategy, by: decision.by, why: decision.why } : null;
}

/** The edit that stands for a mention of an entity; edits are in order. */
function byTarget(edits: readonly RenderedEdit[]) {
  return (entity: string, { span }: Mention): RenderedEdit | undefined => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edits[middle] as RenderedEdit).span.end < span.end) low = middle + 1;
      else high = middle;
    }
    const edit = edits[low];
    return edit && edit.decision.target === entity && edit.span.start <= span.start ? edit : undefined;
  };
}

export const passesFilter = (change: AuditChange, filter: AuditFilter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'unreviewed':
      return change.state === 'unreviewed';
    case 'hand':
      return change.by === 'person' || change.state === 'identifier';
    case 'since':
      return change.isNew;
    case 'risky':
      return classOf[change.kind] !== 'indirect';
  }
};

export type AuditGroup = Readonly<{ id: string; label: string; count: number }>;

const keyIn: Readonly<Record<AuditOrder, (change: AuditChange) => readonly [id: string, label: string]>> = {
  document: ({ document, name }) => [document, name],
  entity: ({ entity, called }) => [entity, called],
  rule: ({ rule }) => [rule, rule],
};

/** Groups, the largest first; and the changes of one of them. */
export function groupsOf(changes: readonly AuditChange[], order: AuditOrder): readonly AuditGroup[] {
  const groups = new Map<string, { id: string; label: string; count: number }>();
  for (const change of changes) {
    const [id, label] = keyIn[order](change);
    const group = groups.get(id) ?? { id, label, count: 0 };
    group.count += 1;
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
export const inGroup = (
  changes: readonly AuditChange[],
  order: AuditOrder,
  id: string,
): readonly AuditChange[] => changes.filter((change) => keyIn[order](change)[0] === id);
