/**
 * The leak gate. It trusts nobody before it: it reads what would be released with its own eyes and looks for every form
 * of every entity that should be gone, and it checks that every mention was in fact replaced.
 */
import type { Decision } from '../domain/decision.ts';
import { type AppliedEdit, type Edit, mapSpan } from '../domain/edits.ts';
import type { Entity } from '../domain/entity.ts';
import type { Finding, Rendition, Verified } from '../domain/rendition.ts';
import { covers, type Span } from '../domain/span.ts';
import { misspellings } from './misspelt.ts';
import { patternsOf } from './patterns.ts';
import { type Search, scan } from './scan.ts';

/** Any other text of a release: a table's cell, a file name. */
export type ReleasedText = Readonly<{ where: Finding['where']; document: string; text: string }>;
export type Verdict = Readonly<{
  findings: readonly Finding[];
  /** Empty when there is a finding. */
  verified: readonly Verified<Rendition>[];
}>;

type InDocument = Readonly<{ span: Span; entity: Entity; kept: boolean }>;

function mentionsByDocument(
  entities: readonly Entity[],
  decisions: readonly Decision[],
): ReadonlyMap<string, readonly InDocument[]> {
  const keeps = new Set(
    decisions.filter(({ replacement }) => replacement.type === 'keep').map(({ target }) => target),
  );
  const found = new Map<string, InDocument[]>();
  for (const entity of entities)
    for (const { mention } of entity.mentions) {
      if (mention.hidden !== undefined) continue;
      const list = found.get(mention.document) ?? [];
      list.push({ span: mention.span, entity, kept: keeps.has(entity.id) });
      found.set(mention.document, list);
    }
  for (const list of found.values()) list.sort((a, b) => a.span.start - b.span.start);
  return found;
}

const appliedOf = ({ edits }: Rendition): readonly AppliedEdit<Edit>[] =>
  edits.map((edit) => ({ edit, at: edit.at }));

/** Mentions of the document that no edit covers though their entity is not kept. Both lists are in order. */
function unreplaced(
  rendition: Rendition,
  mentions: readonly InDocument[],
  applied: readonly AppliedEdit<Edit>[],
): readonly Finding[] {
  let at = 0;
  return mentions.flatMap(({ span, entity, kept }) => {
    while (at < rendition.edits.length && (rendition.edits[at]?.span.end ?? 0) <= span.start) at++;
    const edit = rendition.edits[at];
    if (kept || (edit && covers(edit.span, span))) return [];
    return [
      {
        document: rendition.document,
        where: 'text' as const,
        span: mapSpan(applied, span),
        entity: entity.id,
        kind: entity.kind,
        rule: 'exact' as const,
      },
    ];
  });
}

const place = ({ document, where, span, entity }: Finding): string =>
  `${document} ${where} ${span.start}-${span.end} ${entity}`;
const order = (a: Finding, b: Finding): number =>
  (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || a.span.start - b.span.start;

/**
 * Scans renditions, their names and all other texts of a release. `harmless`: form keys (see `formKey`) that a person
 * ruled harmless. A finding says where and whose, never the form. Only what passes without one is `verified`. Linear in
 * the length of the texts and in the number of entities.
 */
export function verify(
  renditions: readonly Rendition[],
  tables: readonly ReleasedText[],
  entities: readonly Entity[],
  decisions: readonly Decision[],
  harmless: ReadonlySet<string>,
): Verdict {
  const patterns = patternsOf(entities, decisions);
  const search: Search = { patterns, misspelt: misspellings(patterns.singles), harmless };
  const mentions = mentionsByDocument(entities, decisions);
  const inTexts = renditions.flatMap((rendition) => {
    const { document, text, name, edits } = rendition;
    const ofDocument = mentions.get(document) ?? [];
    const applied = appliedOf(rendition);
    const kept = ofDocument.filter((mention) => mention.kept).map(({ span }) => mapSpan(applied, span));
    return [
      ...unreplaced(rendition, ofDocument, applied),
      ...scan({ where: 'text', document, text, edits, kept }, search),
      ...scan({ where: 'file-name', document, text: name, edits: [], kept: [] }, search),
    ];
  });
  const inTables = tables.flatMap((table) => scan({ ...table, edits: [], kept: [] }, search));
  const distinct = new Map([...inTexts, ...inTables].map((finding) => [place(finding), finding]));
  const findings = [...distinct.values()].sort(order);
  return { findings, verified: findings.length > 0 ? [] : (renditions as readonly Verified<Rendition>[]) };
}
