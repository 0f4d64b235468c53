/**
 * Scores masking against gold: a mention counts as caught only when each of its word characters is covered (small
 * function words are let off, as in the Text Anonymization Benchmark); an entity when all its mentions are.
 */
import type { Tier } from '../src/domain/mention.ts';
import type { Span } from '../src/domain/span.ts';

/** Offsets in UTF-16 units; the corpora count code points and are converted when read. */
export type GoldSpan = Readonly<{
  start: number;
  end: number;
  type: string;
  orig?: string;
  class?: string;
  entity?: string;
}>;
export type GoldDocument = Readonly<{
  id: string;
  lang: string;
  split: string;
  text: string;
  spans: readonly GoldSpan[];
}>;

/** What a tool marked. Peers know no candidates: all they mark is certain. */
export type Marked = Readonly<{ span: Span; tier: Tier }>;

export type Score = Readonly<{
  /** Share of mentions caught, by coarse type and by the corpus' own label; `all` leaves out class none. */
  recall: Readonly<Record<string, readonly [caught: number, total: number]>>;
  entitiesDirect: readonly [caught: number, total: number];
  entitiesQuasi: readonly [caught: number, total: number];
  tokenPrecision: number;
  masked: number;
  /** Share of the word characters of gold mentions left uncovered. */
  leak: number;
  /** Distinct candidate forms per 1,000 words that certain mentions do not cover already. */
  candidatesPer1000: number;
  misses: readonly Readonly<{ type: string; text: string; context: string }>[];
}>;

const WORD = /[\p{L}\p{N}_]+/gu;
const LET_OFF = new Set(
  (
    'mr mrs ms no nr about the a an this that these those some any all every each no of in on at by for from to with within without under over into onto upon between ' +
    'among through during before after since until against near as and or but nor not per via up out off в во на с со к ко у о об от до из за по под при для без над и или а но не'
  ).split(' '),
);

/** Words of `text[start:end]` that must be covered. */
function needed(text: string, start: number, end: number): readonly Span[] {
  const words = [...text.slice(start, end).matchAll(WORD)].map((m) => ({
    start: m.index + start,
    end: m.index + start + m[0].length,
  }));
  const kept = words.filter((w) => !LET_OFF.has(text.slice(w.start, w.end).toLowerCase()));
  return kept.length > 0 ? kept : words;
}

const fill = (length: number, spans: readonly Span[]): Uint8Array => {
  const map = new Uint8Array(length);
  for (const { start, end } of spans) map.fill(1, start, end);
  return map;
};
const every = (map: Uint8Array, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (map[i] === 0) return false;
  return true;
};
const some = (map: Uint8Array, start: number, end: number): boolean => map.subarray(start, end).includes(1);

export function score(
  documents: readonly GoldDocument[],
  mentionsOf: (id: string) => readonly Marked[],
  certainOnly: boolean,
): Score {
  const recall: Record<string, [number, number]> = {};
  const entities = new Map<string, { direct: boolean; masked: boolean; caught: boolean }>();
  const misses: { type: string; text: string; context: string }[] = [];
  let hits = 0;
  let right = 0;
  let masked = 0;
  let golden = 0;
  let leaked = 0;
  let characters = 0;
  let words = 0;
  let candidates = 0;
  const count = (key: string, ok: boolean): void => {
    const [caught, total] = recall[key] ?? [0, 0];
    recall[key] = [caught + (ok ? 1 : 0), total + 1];
  };
  for (const d of documents) {
    const mentions = mentionsOf(d.id);
    const certain = fill(
      d.text.length,
      mentions.filter((m) => m.tier === 'certain').map((m) => m.span),
    );
    const cover = certainOnly
      ? certain
      : fill(
          d.text.length,
          mentions.map((m) => m.span),
        );
    const gold = new Uint8Array(d.text.length);
    for (const s of d.spans) {
      const none = s.class === 'keep' || s.class === 'none';
      const required = needed(d.text, s.start, s.end);
      if (required.length === 0) continue;
      const ok = required.every((w) => every(cover, w.start, w.end));
      for (const key of new Set([s.type, s.orig ?? s.type, none ? 'none' : 'all'])) count(key, ok);
      if (!none) {
        gold.fill(1, s.start, s.end);
        if (!ok)
          misses.push({
            type: `${s.type}/${s.orig ?? ''}`,
            text: d.text.slice(s.start, s.end),
            context: d.text.slice(Math.max(0, s.start - 40), s.end + 30).replaceAll('\n', ' '),
          });
      }
      if (s.entity !== undefined) {
        const key = `${d.id} ${s.entity}`;
        const before = entities.get(key) ?? { direct: s.class === 'direct', masked: false, caught: true };
        entities.set(key, {
          direct: before.direct,
          masked: before.masked || !none,
          caught: before.caught && (ok || none),
        });
      }
    }
    for (const m of d.text.matchAll(WORD)) {
      const start = m.index;
      const end = start + m[0].length;
      characters += end - start;
      for (let i = start; i < end; i++) {
        golden += gold[i] ?? 0;
        leaked += gold[i] === 1 && cover[i] === 0 ? 1 : 0;
      }
      words += /\p{L}/u.test(m[0]) ? 1 : 0;
      if (!some(cover, start, end)) continue;
      hits++;
      let inside = true;
      for (let i = start; i < end; i++) {
        masked += cover[i] ?? 0;
        if (cover[i] === 1 && gold[i] === 0) inside = false;
      }
      right += inside ? 1 : 0;
    }
    candidates += new Set(
      mentions
        .filter((m) => m.tier === 'candidate' && !every(certain, m.span.start, m.span.end))
        .map((m) => d.text.slice(m.span.start, m.span.end).toLowerCase()),
    ).size;
  }
  const of = (direct: boolean): readonly [number, number] => {
    const rows = [...entities.values()].filter((e) => e.masked && e.direct === direct);
    return [rows.filter((e) => e.caught).length, rows.length];
  };
  return {
    recall,
    entitiesDirect: of(true),
    entitiesQuasi: of(false),
    tokenPrecision: hits === 0 ? 0 : right / hits,
    masked: characters === 0 ? 0 : masked / characters,
    leak: golden === 0 ? 0 : leaked / golden,
    candidatesPer1000: words === 0 ? 0 : (1000 * candidates) / words,
    misses,
  };
}
