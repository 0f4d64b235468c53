/** Notes with the mentions that gold marks, taken as found: what resolving and rendering make of a study read without fault. */
import { readFileSync } from 'node:fs';
import { goldOf, readManifest, studyFolder } from '../../scripts/fixtures/study.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { IdentityRuling } from '../../src/domain/identity.ts';
import { emptyKey, type PseudonymKey } from '../../src/domain/key.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import { type Mention, mentionId } from '../../src/domain/mention.ts';
import type { Gazetteer } from '../../src/domain/place.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Transcript } from '../../src/domain/transcript.ts';
import { draftParticipants, readTranscript } from '../../src/ingest/index.ts';
import { analyse } from '../../src/lang/index.ts';
import { newEntityId, type ResolveInput, resolve } from '../../src/resolve/index.ts';
import { readGold } from './gold.ts';
import { placeGold } from './place-gold.ts';

/** As the tool would know them from the document alone. */
export const participantsOf = (transcript: Transcript): readonly string[] =>
  draftParticipants(transcript).flatMap(({ code, name }) => code ?? name ?? []);

/** Marked mentions of a study, and which referent each is of. */
export type GoldStudy = Readonly<{
  inputs: readonly ResolveInput[];
  referentOf: ReadonlyMap<string, string>;
}>;
type GoldMention = Readonly<{ span: Span; kind: Kind; entity?: string }>;

export function markedStudy(
  documents: readonly Readonly<{ input: Omit<ResolveInput, 'mentions'>; gold: readonly GoldMention[] }>[],
): GoldStudy {
  const referentOf = new Map<string, string>();
  const inputs = documents.map(({ input, gold }) => {
    const mentions: Mention[] = [];
    for (const { span, kind, entity } of gold) {
      const id = mentionId(input.transcript.id, span);
      if (entity === undefined || referentOf.has(id)) continue;
      referentOf.set(id, `${kind} ${entity}`);
      mentions.push({
        id,
        document: input.transcript.id,
        span,
        kind,
        recognizer: 'gold',
        rule: 'marked',
        tier: 'certain',
        confidence: 1,
      });
    }
    return { ...input, mentions };
  });
  return { inputs, referentOf };
}

/**
 * The fictional study, mentions as marked by hand: those of which the gold says who or what is meant, or `all`, each of the
 * others being one by itself.
 */
export function markedFixtures(all = false): GoldStudy {
  return markedStudy(
    readManifest().documents.map(({ file }) => {
      const bytes = readFileSync(new URL(encodeURIComponent(file), studyFolder));
      const transcript = readTranscript({ name: file, bytes, digest: '0'.repeat(64) }, file);
      const { spans } = placeGold(readGold(goldOf(file)), transcript.text);
      return {
        input: { transcript, participants: participantsOf(transcript), analysis: analyse(transcript.text) },
        gold: spans.map(({ start, end, kind, entity }) => ({
          span: { start, end },
          kind,
          ...(entity === undefined ? (all ? { entity: `${file} ${start}` } : {}) : { entity }),
        })),
      };
    }),
  );
}

const ROUNDS = 8;

/** What a reviewer who knows the gold says of the entities of one question. */
function answer(
  asked: readonly Entity[],
  referentOf: ReadonlyMap<string, string>,
  random: (n: number) => Uint8Array,
): IdentityRuling {
  const groups = new Map<string, Readonly<{ entity: string; mention: string }>[]>();
  for (const { id, mentions } of asked)
    for (const { mention } of mentions) {
      const referent = referentOf.get(mention.id) ?? mention.id;
      const group = groups.get(referent) ?? [];
      group.push({ entity: id, mention: mention.id });
      groups.set(referent, group);
    }
  const taken = new Set<string>();
  const said = [...groups.values()].map((group) => {
    const entity = group.find((one) => !taken.has(one.entity))?.entity ?? newEntityId(random);
    taken.add(entity);
    return { entity, mentions: group.map(({ mention }) => mention) };
  });
  const by = 'reviewer';
  const at = '2026-01-01T00:00:00Z';
  const [only, other] = said;
  if (!only || other) return { action: 'different', groups: said, by, at };
  const others = asked.map(({ id }) => id).filter((id) => id !== only.entity);
  return { action: 'same', ...only, others, before: { keys: [], forms: [], seen: [] }, by, at };
}

/** A study resolved, and resolved again with every question answered as the gold has it until none is left. */
export function resolveMarked(
  { inputs, referentOf }: GoldStudy,
  gazetteer: Gazetteer,
  random: (n: number) => Uint8Array,
): Readonly<{ asLeft: ReturnType<typeof resolve>; answered: ReturnType<typeof resolve> }> {
  const asLeft = resolve(inputs, emptyKey, gazetteer, random);
  let answered = asLeft;
  for (let round = 0; round < ROUNDS && answered.questions.length > 0; round++) {
    const byId = new Map(answered.entities.map((entity) => [entity.id, entity]));
    const rulings = answered.questions.map(({ entities }) =>
      answer(
        entities.flatMap((id) => byId.get(id) ?? []),
        referentOf,
        random,
      ),
    );
    const key: PseudonymKey = { ...answered.key, rulings: [...answered.key.rulings, ...rulings] };
    answered = resolve(inputs, key, gazetteer, random);
  }
  return { asLeft, answered };
}
