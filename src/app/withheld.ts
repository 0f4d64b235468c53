/**
 * A document may hold the profiles of several people, not all of whom agreed. The profile of one who did not is taken out
 * with all that follows it up to the next, as one mention that the policy suppresses.
 */
import type { Decision } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import { mentionId } from '../domain/mention.ts';
import type { Participant } from '../domain/participant.ts';
import { covers, overlaps, type Span } from '../domain/span.ts';
import type { ReadDocument } from './pipeline.ts';

/** What of `document` is about this participant: each profile of theirs, up to the next profile or to the end of the text. */
function partsOf(document: ReadDocument, participant: Participant): readonly Span[] {
  const own = participant.attributes.filter((a) => a.document === document.record.id);
  const { blocks, text } = document.transcript;
  const profiles = blocks.filter((block) => block.role === 'profile').map((block) => block.span);
  return profiles.flatMap(({ start }, i) => {
    const profile = profiles[i];
    if (!profile || !own.some((a) => covers(profile, a.span))) return [];
    const said = text.slice(start, profiles[i + 1]?.start ?? text.length).trimEnd();
    return [{ start, end: start + said.length }];
  });
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
    const parts = partsOf(document, participant);
    if (parts.length === 0) return null;
    spans.push(...parts);
  }
  return { document: document.record.id, spans };
}

/** Entities and decisions with the withheld parts as mentions of their own, and nothing else inside them. */
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
