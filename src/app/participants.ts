/** Whom a note is about: the participants already in the study whom it names, and those it is the first to name. */
import type { Participant } from '../domain/participant.ts';
import { type ConsentLevel, consentCovers } from '../domain/policy.ts';
import type { Transcript } from '../domain/transcript.ts';
import { draftParticipants, type ParticipantDraft } from '../ingest/index.ts';
import { foldKey } from '../lang/index.ts';

/** What the researcher said on the command line, for every file of the run. */
export type Said = Readonly<{ participant?: string | undefined; consent?: ConsentLevel | undefined }>;

/** Same code, or same full name in whatever script and order; two people of one first name are not joined. */
export const identityOf = (draft: ParticipantDraft): string | undefined => {
  if (draft.code !== undefined) return `code ${foldKey(draft.code)}`;
  const words = draft.name === undefined ? [] : foldKey(draft.name).split(' ').sort();
  return words.length > 1 ? `name ${words.join(' ')}` : undefined;
};

/** What a note says of its people. A note that says nothing is about one person whom nobody has named yet. */
export function draftsOf(transcript: Transcript, said: Said): readonly ParticipantDraft[] {
  const drafts = draftParticipants(transcript);
  const one: ParticipantDraft = drafts[0] ?? { attributes: [], wantsToBeNamed: false };
  if (said.participant !== undefined && drafts.length <= 1) return [{ ...one, code: said.participant }];
  return drafts.length > 0 ? drafts : [one];
}

/** The less of two permissions: when two notes disagree, nobody is released on the strength of the bolder one. */
const lesser = (a: ConsentLevel, b: ConsentLevel): ConsentLevel => (consentCovers(a, b) ? b : a);

function merge(known: Participant, draft: ParticipantDraft, document: string, said: Said): Participant {
  const stated = [draft.consent, said.consent].filter((c) => c !== undefined);
  const consent = [...(known.consentStated ? [known.consent] : []), ...stated].reduce<
    ConsentLevel | undefined
  >((least, c) => (least === undefined ? c : lesser(least, c)), undefined);
  const code = known.code ?? identityOf(draft);
  const date = known.consentDate ?? draft.consentDate;
  const form = known.consentForm ?? draft.consentForm;
  const chosen = known.chosenPseudonym ?? draft.chosenPseudonym;
  return {
    ...known,
    ...(code === undefined ? {} : { code }),
    documents: [...known.documents, document],
    attributes: [
      ...known.attributes,
      ...draft.attributes.map(({ attribute, span }) => ({ attribute, document, span })),
    ],
    consent: consent ?? 'internal',
    consentStated: consent !== undefined,
    ...(date === undefined ? {} : { consentDate: date }),
    ...(form === undefined ? {} : { consentForm: form }),
    wantsToBeNamed: known.wantsToBeNamed || draft.wantsToBeNamed,
    ...(chosen === undefined ? {} : { chosenPseudonym: chosen }),
  };
}

/**
 * Consent said of notes that the study holds already: it is taken where none was stated, and may narrow what was; nothing
 * broadens it. Null when nothing changes.
 */
export function stateConsent(
  participants: readonly Participant[],
  about: ReadonlySet<string>,
  consent: ConsentLevel,
): readonly Participant[] | null {
  const changed = participants.map((p) => {
    if (!about.has(p.id)) return p;
    const stated = p.consentStated ? lesser(p.consent, consent) : consent;
    return p.consentStated && stated === p.consent ? p : { ...p, consent: stated, consentStated: true };
  });
  return changed.some((p, i) => p !== participants[i]) ? changed : null;
}

const unknownPerson = (id: string): Participant => ({
  id,
  documents: [],
  attributes: [],
  consent: 'internal',
  consentStated: false,
  wantsToBeNamed: false,
  withdrawn: false,
});

export type NewNote = Readonly<{ document: string; drafts: readonly ParticipantDraft[] }>;

/** How many keys these notes need beyond those the study has. */
export function newcomers(known: readonly Participant[], notes: readonly NewNote[]): number {
  const seen = new Set(known.map((p) => p.code));
  let count = 0;
  for (const draft of notes.flatMap((n) => n.drafts)) {
    const identity = identityOf(draft);
    if (identity !== undefined && seen.has(identity)) continue;
    if (identity !== undefined) seen.add(identity);
    count += 1;
  }
  return count;
}

/** All participants after these notes, and whom each note is about. `ids` are new ones, `newcomers` of them. */
export function enrol(
  known: readonly Participant[],
  notes: readonly NewNote[],
  ids: readonly string[],
  said: Said,
): Readonly<{ participants: readonly Participant[]; about: ReadonlyMap<string, readonly string[]> }> {
  const people = new Map(known.map((p) => [p.id, p]));
  const byIdentity = new Map(known.flatMap((p) => (p.code === undefined ? [] : [[p.code, p.id] as const])));
  const about = new Map<string, readonly string[]>();
  const fresh = ids.values();
  for (const { document, drafts } of notes) {
    const concerned: string[] = [];
    for (const draft of drafts) {
      const identity = identityOf(draft);
      const id =
        (identity === undefined ? undefined : byIdentity.get(identity)) ?? (fresh.next().value as string);
      if (identity !== undefined) byIdentity.set(identity, id);
      people.set(id, merge(people.get(id) ?? unknownPerson(id), draft, document, said));
      if (!concerned.includes(id)) concerned.push(id);
    }
    about.set(document, concerned);
  }
  return { participants: [...people.values()], about };
}
