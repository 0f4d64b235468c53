/** Takes what only one participant's notes told out of records and pseudonym key, and leaves what others' notes need. */
import type { Entity } from '../domain/entity.ts';
import type { IdentityRuling } from '../domain/identity.ts';
import type { KeyEntry, PseudonymKey } from '../domain/key.ts';
import { overlaps, type Span } from '../domain/span.ts';
import type { Transcript } from '../domain/transcript.ts';
import { foldKey } from '../lang/index.ts';

/** The transcript with these parts blank: as long as before, so that every other span still fits. */
export function blanked(transcript: Transcript, spans: readonly Span[]): Transcript {
  let { text } = transcript;
  for (const { start, end } of spans)
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
  const stays = ({ span }: Readonly<{ span: Span }>): boolean => !spans.some((s) => overlaps(s, span));
  return {
    ...transcript,
    text,
    turns: transcript.turns.filter(stays),
    blocks: transcript.blocks.filter(stays),
    marks: transcript.marks.filter(stays),
    // Comments and the name of the file may tell of anybody; no release ever holds them.
    hidden: [],
  };
}

/** Whether a folded form stands in any of these texts, as whole words. */
export function occursIn(texts: readonly string[]): (form: string) => boolean {
  const folded = texts.map((text) => ` ${foldKey(text)} `);
  return (form) => folded.some((text) => text.includes(` ${form} `));
}

/** What a search found, and the key it left. */
type Searched = Readonly<{ entities: readonly Entity[]; key: PseudonymKey }>;

/**
 * The pseudonym key with what today's notes bear out and nothing else. `after`: today's notes searched with the whole key,
 * which says who is who; `alone`: searched with an empty key, which says what these notes know by themselves. A mention
 * that was found only for what other notes told keeps its entry whole: others must stay protected.
 */
export function prunedKey(after: Searched, alone: Searched, documents: ReadonlySet<string>): PseudonymKey {
  const entries = new Map(after.key.entries.map((entry) => [entry.entity, entry]));
  const known = new Map(alone.key.entries.map((entry) => [entry.entity, entry]));
  const foundAlone = new Map(
    alone.entities.flatMap(({ id, mentions }) => mentions.map(({ mention }) => [mention.id, id] as const)),
  );
  const kept = after.entities.flatMap((entity): readonly KeyEntry[] => {
    const entry = entries.get(entity.id);
    if (!entry) return [];
    const sources = entity.mentions.map(({ mention }) => known.get(foundAlone.get(mention.id) ?? ''));
    const own = sources.filter((source) => source !== undefined);
    const whole = own.length < sources.length;
    const seen = entry.seen?.filter((mention) => documents.has(documentOf(mention)));
    return [
      {
        ...entry,
        keys: whole ? entry.keys : unionOf(own, (source) => source.keys),
        forms: unionOf([entity, ...own], (source) => source.forms),
        ...(seen ? { seen } : {}),
      },
    ];
  });
  const ids = new Set(kept.map(({ entity }) => entity));
  return {
    ...after.key,
    entries: kept,
    rulings: after.key.rulings.flatMap((ruling) => prunedRuling(ruling, ids, kept, documents)),
  };
}

/** The key without the days by which this participant's dates were moved. */
export const withoutShifts = (key: PseudonymKey, participant: string): PseudonymKey =>
  key.shifts === undefined
    ? key
    : {
        ...key,
        shifts: Object.fromEntries(
          Object.entries(key.shifts).map(([domain, days]) => [
            domain,
            Object.fromEntries(Object.entries(days).filter(([id]) => id !== participant)),
          ]),
        ),
      };

/** Of a mention's id. */
export const documentOf = (mention: string): string => mention.replace(/(?:#\d+)?:\d+-\d+$/, '');
const unionOf = <T>(sources: readonly T[], of: (source: T) => readonly string[]): readonly string[] =>
  [...new Set(sources.flatMap(of))].sort();

/** A ruling on what is still there, without what is gone; none when nothing of it is left. */
function prunedRuling(
  ruling: IdentityRuling,
  ids: ReadonlySet<string>,
  entries: readonly KeyEntry[],
  documents: ReadonlySet<string>,
): readonly IdentityRuling[] {
  const here = (mentions: readonly string[]): readonly string[] =>
    mentions.filter((mention) => documents.has(documentOf(mention)));
  if (ruling.action === 'different') {
    const groups = ruling.groups.flatMap(({ entity, mentions }) =>
      ids.has(entity) && here(mentions).length > 0 ? [{ entity, mentions: here(mentions) }] : [],
    );
    return groups.length > 1 ? [{ ...ruling, groups }] : [];
  }
  if (!ids.has(ruling.entity)) return [];
  if (ruling.action === 'rename') return [ruling];
  const mentions = here(ruling.mentions);
  const entry = entries.find(({ entity }) => entity === ruling.entity);
  const among = (words: readonly string[], all: readonly string[] = []): readonly string[] =>
    words.filter((word) => all.includes(word));
  const before = {
    keys: among(ruling.before.keys, entry?.keys),
    forms: among(ruling.before.forms, entry?.forms),
    seen: among(ruling.before.seen, entry?.seen),
  };
  return mentions.length > 1 ? [{ ...ruling, mentions, before }] : [];
}
