/** Names that participants chose for themselves, and whom in the notes they mean. */
import type { Entity } from '../domain/entity.ts';
import type { Mention } from '../domain/mention.ts';
import { draftParticipants } from '../ingest/index.ts';
import { foldKey } from '../lang/index.ts';
import type { ReadDocument } from './pipeline.ts';

/**
 * Chosen names by entity id: of the person whom a note's header names beside the chosen name, or who is called by the
 * chosen name already. A note that says neither, or a name that two people would bear, leaves the choice to `key set`.
 */
export function wishesOf(
  documents: readonly Pick<ReadDocument, 'transcript'>[],
  entities: readonly Entity[],
  textOf: (mention: Mention) => string,
): ReadonlyMap<string, string> {
  const wishes = new Map<string, string>();
  const persons = entities.filter(({ kind }) => kind === 'person');
  for (const { transcript } of documents)
    for (const { name, chosenPseudonym } of draftParticipants(transcript)) {
      if (chosenPseudonym === undefined) continue;
      const meant = foldKey(name ?? chosenPseudonym);
      const [one, ...more] = persons.filter(({ mentions }) =>
        mentions.some(
          ({ mention }) => mention.document === transcript.id && foldKey(textOf(mention)) === meant,
        ),
      );
      if (one && more.length === 0) wishes.set(one.id, chosenPseudonym);
    }
  return wishes;
}
