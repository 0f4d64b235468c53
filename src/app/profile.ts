/** A study as one release profile would show it: who is in, what is decided, the texts, the tables, and every gate. */

import { type DecideOptions, decide } from '../decide/index.ts';
import { type Decision, onForms } from '../domain/decision.ts';
import type { Entity } from '../domain/entity.ts';
import { SottoError } from '../domain/errors.ts';
import type { PseudonymKey } from '../domain/key.ts';
import type { Participant } from '../domain/participant.ts';
import { consentCovers, domainOf, type Profile } from '../domain/policy.ts';
import type { Finding, Rendition, Verified } from '../domain/rendition.ts';
import type { RiskReport } from '../domain/risk.ts';
import { foldKey } from '../lang/index.ts';
import { participantsPath } from '../release/index.ts';
import { render } from '../render/index.ts';
import { assessRisk } from '../risk/index.ts';
import { hmac } from '../vault/crypto.ts';
import type { OpenStudy } from '../vault/study.ts';
import { verify } from '../verify/index.ts';
import { apart } from './apart.ts';
import type { ReadDocument } from './pipeline.ts';
import { textReader } from './pipeline.ts';
import type { StudyReading } from './reading.ts';
import { attributesOf, type ParticipantRow, participantRows } from './rows.ts';
import { wishesOf } from './wishes.ts';
import { withheldOf, withhold } from './withheld.ts';

export type ProfileRun = Readonly<{
  name: string;
  profile: Profile;
  included: readonly Participant[];
  /** Participants whose consent does not cover this profile, or who withdrew: nothing of theirs is in it. */
  excluded: readonly Participant[];
  documents: readonly ReadDocument[];
  /** Documents left out because they are about somebody excluded. */
  left: number;
  entities: readonly Entity[];
  decisions: readonly Decision[];
  key: PseudonymKey;
  renditions: readonly Rendition[];
  verified: readonly Verified<Rendition>[];
  findings: readonly Finding[];
  /** Form keys that a person ruled harmless. */
  harmless: ReadonlySet<string>;
  attributes: readonly string[];
  rows: readonly ParticipantRow[];
  risk: RiskReport;
  /** What participants and documents are called in this release domain; unlinkable to another domain's. */
  pseudonymOf: (participant: string) => string;
}>;

export function profileOf(reading: Pick<StudyReading, 'policy'>, name: string): Profile {
  const profile = reading.policy.profiles[name];
  if (!profile)
    throw new SottoError(
      'usage',
      'the policy has no such profile',
      { profiles: Object.keys(reading.policy.profiles) },
      'Profiles are defined in policy.yaml.',
    );
  return profile;
}

/** Fold keys of every word of every note: none of them becomes a surrogate. */
function wordsOf(documents: readonly ReadDocument[]): ReadonlySet<string> {
  const words = new Set(documents.flatMap((d) => d.analysis.tokens.flatMap((t) => (t.word ? [t.text] : []))));
  return new Set([...words].map(foldKey));
}

/** The one participant whom a document is about; undefined where it is about several or nobody known. */
function onlyParticipant(documents: readonly ReadDocument[]): (document: string) => string | undefined {
  const only = new Map(
    documents.flatMap(({ record: { id, participants } }) =>
      participants.length === 1 ? [[id, participants[0]] as const] : [],
    ),
  );
  return (document) => only.get(document);
}

/** 9 figures: enough for thousands of documents. No letters: a code of letters spells a name sooner or later. */
const codeFrom = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 9), (b) => b % 10).join('');

/** What a release domain calls participants and documents; unlinkable to another domain's. */
export function labelsOf({ pseudonymRoot }: Pick<OpenStudy, 'pseudonymRoot'>, domain: string) {
  const code = (what: string, id: string): string => codeFrom(hmac(pseudonymRoot, `${domain}|${what}|${id}`));
  return {
    participant: (id: string): string => `P-${code('participant', id)}`,
    document: (id: string): string => `note-${code('document', id)}`,
  };
}

/** Who is in, and what is decided on every entity: what a profile does before any text is made. */
export type Decided = Pick<
  ProfileRun,
  'name' | 'profile' | 'included' | 'excluded' | 'documents' | 'entities' | 'decisions' | 'key'
> &
  Readonly<{ labels: ReturnType<typeof labelsOf> }>;

export function decideProfile(reading: StudyReading, name: string): Decided {
  const profile = profileOf(reading, name);
  const { study, records, gazetteer, policy } = reading;
  const covered = (p: Participant): boolean => !p.withdrawn && consentCovers(p.consent, profile.consent);
  const included = records.participants.filter(covered);
  const excluded = records.participants.filter((p) => !covered(p));
  const withheld = reading.documents.flatMap((d) => withheldOf(d, excluded) ?? []);
  const released = new Set(withheld.map((w) => w.document));
  const documents = reading.documents.filter(
    (d) =>
      released.has(d.record.id) &&
      !d.record.withheld &&
      d.record.participants.some((p) => included.some((i) => i.id === p)),
  );
  const options: DecideOptions = {
    profile: name,
    policy,
    gazetteer,
    root: study.pseudonymRoot,
    prf: hmac,
    textOf: textReader(reading.documents),
    rulings: onForms(records.rulings),
    participantOf: onlyParticipant(reading.documents),
    words: wordsOf(reading.documents),
    wishes: wishesOf(reading.documents, reading.entities, textReader(reading.documents)),
  };
  const decided = decide(reading.entities, reading.key, options);
  const told = apart(reading, decided, options);
  const { entities, decisions } = withhold(told.entities, told.decisions, withheld);
  const labels = labelsOf(study, domainOf(policy, name));
  return { name, profile, included, excluded, documents, entities, decisions, key: decided.key, labels };
}

/** One note as the profile would show it. */
export const renditionOf = (
  { record, transcript, analysis }: ReadDocument,
  { entities, decisions, labels }: Decided,
): Rendition => render(transcript, analysis, entities, decisions, labels.document(record.id));

export function runProfile(reading: StudyReading, name: string): ProfileRun {
  const { labels, ...decided } = decideProfile(reading, name);
  const { profile, included, documents, entities, decisions } = decided;
  const pseudonymOf = labels.participant;
  const renditions = documents.map((d) => renditionOf(d, { ...decided, labels }));
  const attributes = attributesOf(profile);
  const rows = participantRows({
    participants: included,
    profile,
    documents,
    entities,
    decisions,
    pseudonymOf,
  });
  const tables = rows.map((row) => ({
    where: 'table' as const,
    document: participantsPath,
    text: row.rest,
  }));
  const rulings = onForms(reading.records.rulings);
  const harmless = new Set(rulings.flatMap((r) => (r.action === 'harmless' ? [r.form] : [])));
  const { findings, verified } = verify(renditions, tables, entities, decisions, harmless);
  const risk = assessRisk(rows, attributes, profile.risk.minimumGroup);
  return {
    ...decided,
    left: reading.documents.length - documents.length,
    renditions,
    verified,
    findings,
    harmless,
    attributes,
    rows,
    risk,
    pseudonymOf,
  };
}
