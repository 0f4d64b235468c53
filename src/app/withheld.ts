/**
 * A document may hold the profiles of several people, not all of whom agreed. The blocks of those who did not are taken
 * out whole, as one mention that the policy suppresses.
 */
import type { Decision } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import { mentionId } from '../domain/mention.ts';
import type { Participant } from '../domain/participant.ts';
import { covers, overlaps, type Span } from '../domain/span.ts';
import type { ReadDocument } from './pipeline.ts';

/** The blocks of `document` that are about this participant. */
function blocksOf(document: ReadDocument, participant: Participant): readonly Span[] {
  const own = participant.attributes.filter((a) => a.document === document.record.id);
  return document.transcript.blocks
    .filter((block) => block.role === 'profile' && own.some((a) => covers(block.span, a.span)))
    .map((block) => block.span);
}

export type Withheld = Readonly<{ spans: readonly Span[]; document: string }>;

/**
 * What must be taken out of `document` so that it says nothing of `excluded`; null when it is about them outside of
 * blocks as well, and has to be left out altogether.
 */
export function withheldOf(document: ReadDocument, excluded: readonly Participant[]): Withheld | null {
  const spans: Span[] = [];
  for (const participant of excluded) {
    if (!document.record.participants.includes(participant.id)) continue;
    const blocks = blocksOf(document, participant);
    if (blocks.length === 0) return null;
    spans.push(...blocks);
  }
  return { document: document.record.id, spans };
}

/** Entities and decisions with the withheld blocks as mentions of their own, and nothing else inside them. */
export function withhold(
  entities: readonly Entity[],
  decisions: readonly Decision[],
  withheld: readonly Withheld[],
): Readonly<{ entities: readonly Entity[]; decisions: readonly Decision[] }> {
  const blocks = withheld.flatMap(({ document, spans }) => spans.map((span) => ({ document, span })));
  if (blocks.length === 0) return { entities, decisions };
  const inside = (document: string, span: Span): boolean =>
    blocks.some((b) => b.document === document && overlaps(b.span, span));
  const target = 'E-WITHHELD';
  const block: Entity = {
    id: target,
    kind: 'other',
    forms: [],
    why: ['no consent for this profile'],
    mentions: blocks.map(({ document, span }) => ({
      mention: {
        id: mentionId(document, span),
        document,
        span,
        kind: 'other',
        recognizer: 'consent',
        rule: 'withheld-block',
        tier: 'certain',
        confidence: 1,
      },
      parts: [],
    })),
  };
  const decision: Decision = {
    target,
    kind: 'other',
    strategy: 'suppress',
    replacement: { type: 'label', en: 'profile withheld', ru: 'профиль не включён' },
    by: 'policy',
    why: 'consent does not cover this profile',
  };
  return {
    entities: [
      ...entities.map((e) => ({
        ...e,
        mentions: e.mentions.filter(
          ({ mention: m }) => m.hidden !== undefined || !inside(m.document, m.span),
        ),
      })),
      block,
    ],
    decisions: [...decisions, decision],
  };
}
