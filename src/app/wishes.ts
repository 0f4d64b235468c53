/** Names that participants chose for themselves, and whom in the notes they mean. */
import type { Entity } from '../domain/entity.ts';
import type { Mention } from '../domain/mention.ts';
import type { Transcript } from '../domain/transcript.ts';
import { draftParticipants } from '../ingest/index.ts';
import { baseForms } from '../lang/base-forms.ts';
import { foldKey } from '../lang/index.ts';
import { CUE, firstSentence, isWished, lastSentence } from '../lang/naming.ts';
import { isOrdinaryNoun } from '../lang/ru/clause.ts';
import type { ReadDocument } from './pipeline.ts';

type Draft = ReturnType<typeof draftParticipants>[number];
type Told = Readonly<{ transcript: Transcript; drafts: readonly Draft[] }>;

/** A name, in the nominative, that a participant asks for in a note's own words. */
export type ProseWish = Readonly<{ asker: string; name: string }>;

/**
 * Names asked for in prose (`call me Obi in the report`) by the one participant of a note. None is given before a person writes
 * it into the header: the words may be misread. Left out is what is a name that the participant, or anybody else, has.
 */
export function wishesInProse(
  documents: readonly Pick<ReadDocument, 'transcript'>[],
  entities: readonly Entity[],
): readonly ProseWish[] {
  const persons = entities.filter(({ kind }) => kind === 'person');
  return documents.flatMap(({ transcript }): readonly ProseWish[] => {
    const { id, text } = transcript;
    const here = persons.flatMap((entity) =>
      entity.mentions.flatMap((at) =>
        at.mention.document === id && at.mention.hidden === undefined ? [{ entity, ...at }] : [],
      ),
    );
    const drafts = draftParticipants(transcript);
    const [draft, another] = drafts;
    const labels = new Set(
      transcript.turns.flatMap(({ label, role }) => (label && role === 'participant' ? [label.start] : [])),
    );
    const isAsker = ({ mention: { span } }: (typeof here)[number]): boolean =>
      labels.has(span.start) || foldKey(text.slice(span.start, span.end)) === foldKey(draft?.name ?? '');
    const askers = new Set(here.filter(isAsker).map(({ entity }) => entity.id));
    const [asker] = askers;
    if (!asker || askers.size > 1 || another || draft?.chosenPseudonym !== undefined) return [];
    return here.flatMap(({ entity, mention: { span }, parts }) => {
      const before = lastSentence(text.slice(Math.max(0, span.start - 2 * CUE), span.start));
      const after = firstSentence(text.slice(span.end, span.end + CUE));
      const known = entity.id === asker || entity.mentions.length > 1;
      if (known || !isWished(before, after)) return [];
      const written = text.slice(span.start, span.end);
      // `Ласточкой`: a word of the language has a base form, which no table of names tells.
      const isWord = parts.length === 0 || isOrdinaryNoun(written.toLowerCase());
      const name = (isWord ? baseForms(written)[0] : undefined) ?? parts.map(({ base }) => base).join(' ');
      return [{ asker, name }];
    });
  });
}

/**
 * Chosen names by entity id: of the person whom a note's header names beside the chosen name, whom the header of another
 * note names beside the same code, or who speaks in the note under a name; and of whoever is called nothing but the chosen
 * name there. A choice of which no note says whose it is, or a name that two people would bear, is left to `key rename`.
 */
export function wishesOf(
  documents: readonly Pick<ReadDocument, 'transcript'>[],
  entities: readonly Entity[],
  textOf: (mention: Mention) => string,
): ReadonlyMap<string, string> {
  const persons = entities.filter(({ kind }) => kind === 'person');
  const all = documents.map(
    ({ transcript }): Told => ({ transcript, drafts: draftParticipants(transcript) }),
  );
  const mentioned = ({ id }: Transcript, is: (mention: Mention) => boolean): readonly Entity[] =>
    persons.filter(({ mentions }) =>
      mentions.some(({ mention }) => mention.document === id && mention.hidden === undefined && is(mention)),
    );
  const named = (transcript: Transcript, name: string): readonly Entity[] =>
    mentioned(transcript, (mention) => foldKey(textOf(mention)) === foldKey(name));
  const ofCode = (code: string | undefined): readonly Entity[] =>
    code === undefined
      ? []
      : all.flatMap(({ transcript, drafts }) =>
          drafts.flatMap((draft) =>
            draft.name !== undefined && foldKey(draft.code ?? '') === foldKey(code)
              ? named(transcript, draft.name)
              : [],
          ),
        );
  const speaking = ({ transcript, drafts }: Told): readonly Entity[] => {
    const labels = new Set(
      transcript.turns.flatMap(({ label, role }) => (label && role === 'participant' ? [label.start] : [])),
    );
    return drafts.length === 1 ? mentioned(transcript, ({ span }) => labels.has(span.start)) : [];
  };
  const wishes = new Map<string, string>();
  const wish = (bearers: readonly Entity[], name: string): boolean => {
    const [one, ...more] = new Set(bearers);
    if (!one || more.length > 0) return false;
    // Of one name in two scripts the same is taken whatever the order of the notes.
    const before = wishes.get(one.id);
    wishes.set(one.id, before !== undefined && before < name ? before : name);
    return true;
  };
  for (const told of all)
    for (const { name, code, chosenPseudonym: chosen } of told.drafts) {
      if (chosen === undefined) continue;
      const inHeader = name !== undefined && wish(named(told.transcript, name), chosen);
      if (!inHeader && !wish(ofCode(code), chosen)) wish(speaking(told), chosen);
      const isNothingElse = ({ forms }: Entity): boolean =>
        forms.every((form) => foldKey(form) === foldKey(chosen));
      wish(named(told.transcript, chosen).filter(isNothingElse), chosen);
    }
  return wishes;
}
