/**
 * The way from sealed transcripts to entities, as a list of steps. Everything that follows (status, review, key, risk,
 * release) starts from one `Reading`.
 */

import { type DetailTagger, detectAgain, type KnownForms, spokenFor, type Tagger } from '../detect/index.ts';
import type { Analysis } from '../domain/analysis.ts';
import { onForms, type Ruling } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import { groupBy } from '../domain/group.ts';
import type { PseudonymKey } from '../domain/key.ts';
import type { Kind } from '../domain/kinds.ts';
import { type Mention, mentionIn } from '../domain/mention.ts';
import type { Gazetteer } from '../domain/place.ts';
import { bySpan } from '../domain/span.ts';
import type { DocumentRecord } from '../domain/study.ts';
import type { Transcript } from '../domain/transcript.ts';
import { analyse } from '../lang/index.ts';
import {
  applyRulings,
  type CandidateGroup,
  type Question,
  resolve,
  rightlyNamed,
  settle,
} from '../resolve/index.ts';
import { type Overlooked, overlooked, type SeenText } from '../verify/index.ts';
import type { Progress } from './context.ts';
import { markedMentions } from './marked.ts';

export type ReadDocument = Readonly<{
  record: DocumentRecord;
  transcript: Transcript;
  analysis: Analysis;
  hidden: readonly Analysis[];
}>;

export const readDocument = (record: DocumentRecord, transcript: Transcript): ReadDocument => ({
  record,
  transcript,
  analysis: analyse(transcript.text),
  hidden: transcript.hidden.map((h) => analyse(h.text)),
});

/** The words under a mention, of whichever document and hidden text. */
export function textReader(
  documents: readonly Pick<ReadDocument, 'transcript'>[],
): (mention: Mention) => string {
  const byId = new Map(documents.map((d) => [d.transcript.id, d.transcript]));
  return ({ document, hidden, span }) => {
    const transcript = byId.get(document);
    const text = hidden === undefined ? transcript?.text : transcript?.hidden[hidden]?.text;
    return (text ?? '').slice(span.start, span.end);
  };
}

export type Found = Readonly<{
  /** Mentions that the policy applies to, by document id. */
  certain: ReadonlyMap<string, readonly Mention[]>;
  /** What a person has still to decide. */
  open: readonly CandidateGroup[];
  /** What a person ruled harmless. */
  harmless: readonly Mention[];
  entities: readonly Entity[];
  key: PseudonymKey;
  questions: readonly Question[];
  detected: Detected;
}>;
/** What detection found in each document, with other known forms each time, the latest last: where the next search begins. */
export type Detected = ReadonlyMap<string, readonly (readonly Mention[])[]>;

type FindInput = Readonly<{
  documents: readonly ReadDocument[];
  rulings: readonly Ruling[];
  key: PseudonymKey;
  gazetteer: Gazetteer;
  tagger: Tagger;
  details: DetailTagger;
  random: (bytes: number) => Uint8Array;
  groupId: (form: string, kind: Kind) => string;
  progress: Progress;
  /** What an earlier search found in the same documents; documents that are not in it are read afresh. */
  before: Detected;
}>;

/** Kinds whose forms, once decided, are looked for in every other note. */
const spreading: ReadonlySet<Kind> = new Set(['person', 'place', 'organisation']);
export const knownForms = (key: PseudonymKey): KnownForms =>
  new Map(
    key.entries
      .filter((e) => spreading.has(e.kind))
      .flatMap((e) => e.keys.map((form) => [form, e.kind] as const)),
  );

/** A name decided in one note is looked for in all: at most this many rounds, in practice two or three. */
const rounds = 6;

/**
 * detect, settle, apply rulings, resolve; then again, while a round has taught the key a new form or the leak scan has
 * met a known form that nobody decides on yet.
 */
export function find(input: FindInput): Found {
  const { documents, rulings, gazetteer, random, groupId } = input;
  const textOf = textReader(documents);
  const harmless = new Set(onForms(rulings).flatMap((r) => (r.action === 'harmless' ? [r.form] : [])));
  let { key } = input;
  let known = knownForms(key);
  let detected = detectAll(input, known, input.before);
  const marked = markedMentions(documents, rulings);
  let passedOver: readonly Mention[] = [];
  for (let round = 1; ; round++) {
    const latest = [...detected.values()].flatMap((found) => found.at(-1) ?? []);
    const settled = settle([...latest, ...marked, ...passedOver], textOf);
    const mentions = rightlyNamed(documents, settled, textOf, gazetteer);
    const { certain, open, harmless: left } = applyRulings(mentions, textOf, rulings, groupId);
    const byDocument = groupBy(certain, (m) => m.document);
    const resolved = resolve(
      documents.map((d) => ({
        ...d,
        participants: d.record.participants,
        mentions: byDocument.get(d.record.id) ?? [],
      })),
      key,
      gazetteer,
      random,
    );
    const found = overlooked(seenTexts(documents, mentions), resolved.entities, harmless).map(asCandidate);
    const learnt = knownForms(resolved.key);
    if ((found.length === 0 && learnt.size === known.size) || round === rounds)
      return { certain: byDocument, open, harmless: left, ...resolved, detected };
    passedOver = [...passedOver, ...found];
    key = resolved.key;
    if (learnt.size > known.size) {
      known = learnt;
      detected = detectAll(input, known, detected);
    }
  }
}

function detectAll(
  { documents, gazetteer, tagger, details, progress }: FindInput,
  known: KnownForms,
  before: Detected,
): Detected {
  progress.start('looking for names', documents.length);
  const knowledge = { gazetteer, tagger, details, known };
  const mentions = new Map(
    documents.map((d) => {
      const earlier = before.get(d.record.id) ?? [];
      const found = detectAgain(d, knowledge, earlier);
      progress.step();
      return [d.record.id, [...earlier.filter((mentions) => mentions !== found), found]];
    }),
  );
  progress.stop();
  return mentions;
}

function seenTexts(documents: readonly ReadDocument[], mentions: readonly Mention[]): readonly SeenText[] {
  const inText = groupBy(
    mentions.filter((m) => m.hidden === undefined),
    (m) => m.document,
  );
  return documents.map(({ record, transcript }) => ({
    document: record.id,
    text: transcript.text,
    seen: [...(inText.get(record.id) ?? []).map((m) => m.span), ...spokenFor(transcript)].sort(bySpan),
  }));
}

const asCandidate = ({ document, span, kind, rule }: Overlooked): Mention =>
  mentionIn(document, undefined, {
    span,
    kind,
    recognizer: 'leak-scan',
    rule,
    tier: 'candidate',
    confidence: 0.5,
  });
