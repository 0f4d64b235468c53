/**
 * What the tagger says beyond the rules: names that no rule knows, and candidates of rules that it is sure of. Where a rule
 * asks and the tagger nods, a mention is certain; alone it must be surer to be believed, and less sure to be asked about.
 */
import type { Kind } from '../../domain/kinds.ts';
import type { Span } from '../../domain/span.ts';
import type { Finding, Passage, Recognizer } from '../passage.ts';
import { labels } from '../tagger/index.ts';
import { harmless, isCapital, spanOf } from '../tokens.ts';

const kindOf: readonly (Kind | undefined)[] = labels.map((label) =>
  label === 'PERSON' ? 'person' : label === 'LOC' ? 'place' : label === 'ORG' ? 'organisation' : undefined,
);
const PERSON = labels.indexOf('PERSON');
const ORG = labels.indexOf('ORG');

/** Probabilities from which the tagger is believed by itself, believed together with a rule, and asked about. */
const ALONE = 0.9;
const SECONDED = 0.6;
const ASKED = 0.4;
/** A rule no surer than this gives way to the tagger's kind. */
const WEAK = 0.6;

type Run = Readonly<{ from: number; last: number; label: number; sure: number }>;

/** Runs of tokens that name something of one kind. `sure`: how likely its words name somebody, a place or an organisation, on the mean. */
function* runs(passage: Passage): Generator<Run> {
  const { tokens } = passage;
  const tags = passage.tags();
  const L = labels.length;
  const naming = (i: number): number => {
    let sum = 0;
    for (let y = PERSON; y <= ORG; y++) sum += tags[i * L + y] as number;
    return sum;
  };
  const labelAt = (i: number): number => {
    if (i >= tokens.length || naming(i) < ASKED) return 0;
    let best = PERSON;
    for (let y = PERSON; y <= ORG; y++)
      if ((tags[i * L + y] as number) > (tags[i * L + best] as number)) best = y;
    return best;
  };
  for (let i = 0; i < tokens.length; i++) {
    const label = tokens[i]?.word ? labelAt(i) : 0;
    if (label === 0) continue;
    let last = i;
    let sum = naming(i);
    let words = 1;
    for (
      let j = i + 1;
      labelAt(j) === label &&
      !passage.text.slice(tokens[j - 1]?.span.end ?? 0, tokens[j]?.span.start).includes('\n');
      j++
    ) {
      if (!tokens[j]?.word) continue;
      last = j;
      sum += naming(j);
      words++;
    }
    yield { from: i, last, label, sure: sum / words };
    i = last;
  }
}

export const tagger: Recognizer = {
  name: 'tagger',
  kinds: ['person', 'place', 'organisation'],
  find: (passage, before) => {
    const { tokens } = passage;
    const certainAt = new Uint8Array(passage.text.length);
    const askedAt = new Uint8Array(passage.text.length);
    for (const { span, tier } of before)
      (tier === 'certain' ? certainAt : askedAt).fill(1, span.start, span.end);
    const weak = new Map<string, Kind>();
    const described = new Set<string>();
    for (const { span, tier, kind, confidence } of before) {
      const key = `${span.start}-${span.end}`;
      if (!kindOf.includes(kind)) described.add(key);
      else if (tier === 'certain' && confidence <= WEAK) weak.set(key, kind);
    }
    const covered = (map: Uint8Array, { start, end }: Span): boolean => !map.subarray(start, end).includes(0);
    const found: Finding[] = [];
    for (const { from, last, label, sure } of runs(passage)) {
      const kind = kindOf[label];
      if (kind === undefined) continue;
      let named = false;
      for (let i = from; i <= last; i++) named ||= !harmless(passage, i);
      if (!named) continue;
      const span = spanOf(passage, from, last);
      const key = `${span.start}-${span.end}`;
      // A people or an office by the lexicon: no name, whatever capital it has.
      if (described.has(key)) continue;
      const confidence = Math.min(0.9, Math.round(sure * 100) / 100);
      if (covered(certainAt, span)) {
        const other = weak.get(key);
        if (other !== undefined && other !== kind && sure >= ALONE)
          found.push({ span, kind, rule: 'better-kind', tier: 'certain', confidence });
        continue;
      }
      const asked = askedAt.subarray(span.start, span.end).includes(1);
      if (sure >= ALONE) found.push({ span, kind, rule: 'alone', tier: 'certain', confidence });
      else if (asked && sure >= SECONDED)
        found.push({ span, kind, rule: 'seconded', tier: 'certain', confidence });
      else if (!asked && isCapital(tokens[from]))
        found.push({ span, kind, rule: 'asked', tier: 'candidate', confidence });
    }
    return found;
  },
};
