/**
 * A participant withdraws: their keys, notes and entries are destroyed under a new epoch, what others' notes need stays, and
 * whoever holds a release of them is told by a signed notice. Order of what is written: the others' part of shared notes,
 * notices, the log, the key, then the records, which say what is still to be unlinked; from there `finishErasure` ends it.
 */
import { makeNotice } from '../audit/notice.ts';
import { SottoError } from '../domain/errors.ts';
import type { Participant } from '../domain/participant.ts';
import { domainOf } from '../domain/policy.ts';
import type { BackupRecord, DocumentRecord, ReleaseRecord, StudyRecords } from '../domain/study.ts';
import { foldKey } from '../lang/index.ts';
import { sha256 } from '../vault/crypto.ts';
import { writeNewFolder } from '../vault/sources.ts';
import type { OpenStudy } from '../vault/study.ts';
import type { Context } from './context.ts';
import { forgetDetections } from './detections.ts';
import { withoutShifts } from './erase.ts';
import { readJournal, record, signerOf } from './journal.ts';
import { backupsOf, releasesOf } from './memory.ts';
import type { ReadDocument } from './pipeline.ts';
import { labelsOf } from './profile.ts';
import { readStudy } from './reading.ts';
import { afterwards, type Parts, partsOf, type Remaining, remainingOf } from './remaining.ts';
import { forgetReview } from './review-memory.ts';
import { forgetScreen } from './review-screen.ts';
import { eraseLine, resealLine } from './sealed-log.ts';
import { changing, finishErasure, type Session, type StudyOptions } from './session.ts';
import { digestsOf } from './withdrawn.ts';

export type WithdrawOptions = StudyOptions &
  Readonly<{
    /** The researcher's code, an id, a note's id, or what a release calls the participant. */
    who: string;
    /** A new folder for notices. */
    notices: string;
    /** Also destroy notes that tell of others and cannot be parted. */
    shared: boolean;
    dryRun: boolean;
    /** Asked once, when everything is known and nothing is done. */
    confirm: (plan: WithdrawPlan) => Promise<boolean>;
  }>;

export type WithdrawPlan = Readonly<{
  notes: Readonly<{
    /** Of this participant alone: destroyed. */
    destroyed: number;
    /** Shared, and parted: the participant's own profile is taken out, and the original destroyed. */
    parted: number;
    /** Shared, and not to be parted: kept for the others, in no release. */
    withheld: number;
  }>;
  /** Releases that hold the participant, by what they call them. */
  releases: readonly Readonly<{ release: string; profile: string; out: string; participant: string }>[];
  /** Releases of which the study does not remember whom they hold. */
  unknown: readonly string[];
  /** Copies of the study that hold the keys of before. */
  backups: readonly BackupRecord[];
}>;
export type WithdrawResult = WithdrawPlan &
  Readonly<{ done: boolean; entries: number; rulings: number; notices: readonly string[]; epoch: number }>;

export const withdraw = (options: WithdrawOptions, context: Context): Promise<WithdrawResult> =>
  changing(options, async (session) => {
    const before = await readStudy(session, context);
    const participant = participantOf(session, options.who);
    const parts = partsOf(before.documents, participant, options.shared);
    const plan = await planOf(session, participant, parts);
    const remaining = await remainingOf(session, before, participant, parts);
    const after = await afterwards(before, remaining, context);
    const result = {
      ...plan,
      done: false,
      entries: session.key.entries.length - after.key.entries.length,
      rulings: session.records.rulings.length - after.rulings.length,
      notices: plan.releases.map(({ release }) => noticeName(release)),
      epoch: session.study.epoch(),
    };
    if (options.dryRun || !(await options.confirm(plan))) return result;

    const documents = await storeRemaining(session.study, remaining);
    issueNotices(session.study, plan, await releasesOf(session.study), participant, options.notices, context);
    record(session.study, context, session.policyDigest, [
      {
        action: 'withdraw',
        object: 'participant',
        participant: participant.id,
        before: `notes=${participant.documents.length}`,
        after: `destroyed=${parts.gone.length} parted=${parts.parted.length} withheld=${parts.withheld.length} releases=${plan.releases.length}`,
      },
      ...parts.gone.map(({ record }) => eraseLine(record)),
      ...documents.filter((_, i) => remaining[i]?.anew !== undefined).map(resealLine),
    ]);
    await session.study.writeState('key', withoutShifts(after.key, participant.id));
    await forgetDetections(session.study);
    await forgetReview(session.study);
    await forgetScreen(session.study);
    const kept = new Set(documents.flatMap((d) => [d.original, d.transcript]));
    const records: StudyRecords = {
      ...session.records,
      documents,
      participants: session.records.participants
        .filter((p) => p.id !== participant.id)
        .map((p) => withoutDocuments(p, parts.gone)),
      rulings: after.rulings,
      withdrawn: [...session.records.withdrawn, ...digestsOf(session.study, participant, destroyed(parts))],
      erasing: {
        participant: participant.id,
        slots: destroyed(parts).flatMap(({ slot = [], copies = [] }) => [slot, copies].flat()),
        objects: session.records.documents
          .flatMap((d) => [d.original, d.transcript])
          .filter((object) => !kept.has(object)),
      },
    };
    await session.study.writeState('records', records);
    await finishErasure(session.study, records);
    return { ...result, done: true, epoch: session.study.epoch() };
  });

/** The word is not repeated: it may be a name. */
function participantOf({ study, records, policy }: Session, who: string): Participant {
  const code = `code ${foldKey(who)}`;
  const domains = new Set(Object.keys(policy.profiles).map((profile) => domainOf(policy, profile)));
  const found = records.participants.filter(
    (p) =>
      p.id === who ||
      p.code === code ||
      (p.documents.includes(who) && aloneIn(records, who)) ||
      [...domains].some((domain) => labelsOf(study, domain).participant(p.id) === who),
  );
  const [one] = found;
  if (one && found.length === 1) return one;
  throw new SottoError(
    'not-found',
    'no participant is called that, or several are',
    {},
    'Give the code you used (--participant, or `Participant:` in the note), the id of a note that is about nobody else (D-…), or what a release calls them (P-…).',
  );
}
const aloneIn = ({ documents }: StudyRecords, id: string): boolean =>
  documents.some((d) => d.id === id && d.participants.length === 1);

/** Notes whose originals are destroyed. */
const destroyed = ({ gone, parted }: Parts): readonly DocumentRecord[] =>
  [...gone, ...parted.map((p) => p.document)].map(({ record }) => record);

async function planOf(
  { study }: Session,
  participant: Participant,
  { gone, parted, withheld }: Parts,
): Promise<WithdrawPlan> {
  const releases = await releasesOf(study);
  const remembered = new Set(releases.map(({ release }) => release));
  return {
    notes: { destroyed: gone.length, parted: parted.length, withheld: withheld.length },
    releases: releases.filter(holds(participant)).map(({ release, profile, domain, out }) => ({
      release,
      profile,
      out,
      participant: labelsOf(study, domain).participant(participant.id),
    })),
    unknown: readJournal(study)
      .entries.filter((e) => e.action === 'release.build' && !remembered.has(e.object))
      .map((e) => e.object),
    backups: await backupsOf(study),
  };
}
const holds =
  ({ id }: Participant) =>
  ({ documents }: ReleaseRecord): boolean =>
    documents.some(({ participants }) => participants.includes(id));

async function storeRemaining(
  study: OpenStudy,
  remaining: readonly Remaining[],
): Promise<readonly DocumentRecord[]> {
  const documents: DocumentRecord[] = [];
  for (const { document, anew } of remaining) {
    const { record } = document;
    if (!anew) {
      documents.push(record);
      continue;
    }
    const meta = { name: record.name, document: record.id };
    const { participants } = record;
    const content = new TextEncoder().encode(JSON.stringify(anew.transcript));
    documents.push({
      ...record,
      original: await study.putObject({ kind: 'original', participants, meta, content: anew.original }),
      transcript: await study.putObject({ kind: 'transcript', participants, meta, content }),
    });
  }
  return documents;
}

const noticeName = (release: string): string => `withdrawal-${release}.txt`;

function issueNotices(
  study: OpenStudy,
  { releases }: WithdrawPlan,
  remembered: readonly ReleaseRecord[],
  participant: Participant,
  folder: string,
  context: Context,
): void {
  const issued = context.now().toISOString();
  const notices = new Map(
    releases.map(({ release, participant: label }) => {
      const { domain = '', documents = [] } = remembered.find((r) => r.release === release) ?? {};
      const texts = documents
        .filter(({ participants }) => participants.includes(participant.id))
        .map(({ id }) => labelsOf(study, domain).document(id));
      const notice = { study: study.file.study, release, issued, participant: label, documents: texts };
      return [release, makeNotice(notice, signerOf(study), sha256)] as const;
    }),
  );
  if (notices.size > 0)
    writeNewFolder(
      folder,
      Array.from(notices, ([release, text]) => ({
        path: noticeName(release),
        bytes: new TextEncoder().encode(text),
      })),
    );
}

const withoutDocuments = (participant: Participant, gone: readonly ReadDocument[]): Participant => {
  const ids = new Set(gone.map(({ record }) => record.id));
  return {
    ...participant,
    documents: participant.documents.filter((id) => !ids.has(id)),
    attributes: participant.attributes.filter(({ document }) => !ids.has(document)),
  };
};
