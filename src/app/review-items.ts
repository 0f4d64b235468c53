/** A reading as the reviewer meets it: forms to decide, each with all its mentions, and where they stand in each note. */
import { onForms, onPlaces, type Ruling, type RulingLevel } from '../domain/decision.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Mention } from '../domain/mention.ts';
import { formKey } from '../resolve/index.ts';
import { textReader } from './pipeline.ts';
import { groupIds, type StudyReading } from './reading.ts';
import type { ItemState } from './review-screen.ts';

/** All mentions of one folded form and kind: what one decision settles. */
export type Item = Readonly<{
  id: string;
  form: string;
  kind: Kind;
  /** The kind it was found as, where a person says another. */
  foundAs: Kind;
  state: ItemState;
  marked: boolean;
  /** Id of the one mention that was ruled on by itself. */
  place?: string;
  mentions: readonly Mention[];
  replacement?: string;
  level?: RulingLevel;
}>;

export type Items = Readonly<{
  byId: ReadonlyMap<string, Item>;
  /** In each note, in order of place: the mention and its item. */
  inDocument: ReadonlyMap<string, readonly (readonly [Mention, Item])[]>;
}>;

const stateOf = (ruling: Ruling | undefined): ItemState =>
  ruling === undefined ? 'found' : ruling.reviewed ? 'identifier' : 'unreviewed';

export function itemsOf(study: StudyReading): Items {
  const textOf = textReader(study.documents);
  const idOf = groupIds(study.study);
  const rulings = new Map(onForms(study.records.rulings).map((r) => [`${r.kind} ${r.form}`, r]));
  const places = onPlaces(study.records.rulings);
  const keys = new Map<string, string>();
  const formOf = (mention: Mention): string => {
    const text = textOf(mention);
    const form = keys.get(text) ?? formKey(text);
    keys.set(text, form);
    return form;
  };
  const groups = new Map<string, { -readonly [K in keyof Item]: Item[K] } & { mentions: Mention[] }>();
  const add = (mention: Mention, form: string, state: ItemState | undefined): void => {
    const placed = places.get(mention.id);
    const key = placed?.place ?? `${mention.kind} ${form}`;
    const known = groups.get(key);
    if (known) {
      known.mentions.push(mention);
      return;
    }
    const ruling = placed ?? rulings.get(key);
    groups.set(key, {
      id: placed?.place ?? idOf(form, mention.kind),
      ...(placed?.place === undefined ? {} : { place: placed.place }),
      form,
      kind: mention.kind,
      foundAs: ruling?.foundAs ?? mention.kind,
      state: state ?? stateOf(ruling),
      marked: ruling?.marked === true,
      mentions: [mention],
      ...(ruling?.replacement === undefined ? {} : { replacement: ruling.replacement }),
      ...(ruling?.level === undefined ? {} : { level: ruling.level }),
    });
  };
  for (const { form, mentions } of study.open) for (const m of mentions) add(m, form, 'open');
  for (const mentions of study.certain.values()) for (const m of mentions) add(m, formOf(m), undefined);
  for (const m of study.harmless) add(m, formOf(m), 'harmless');
  const inDocument = new Map<string, (readonly [Mention, Item])[]>(
    study.documents.map(({ record }) => [record.id, []]),
  );
  for (const item of groups.values())
    for (const mention of item.mentions) inDocument.get(mention.document)?.push([mention, item]);
  for (const list of inDocument.values())
    list.sort(
      ([a], [b]) =>
        (a.hidden ?? -1) - (b.hidden ?? -1) || a.span.start - b.span.start || a.span.end - b.span.end,
    );
  return { byId: new Map([...groups.values()].map((item) => [item.id, item])), inDocument };
}
