/** A study opened for one action: locked if it changes something, its records and policy read, closed whatever happens. */
import { join } from 'node:path';
import { defaultPolicy, parsePolicy, policyYaml } from '../decide/index.ts';
import { SottoError } from '../domain/errors.ts';
import { emptyKey, type PseudonymKey, StoredKey, upToDate } from '../domain/key.ts';
import { domainOf, type Policy } from '../domain/policy.ts';
import { emptyRecords, StudyRecords } from '../domain/study.ts';
import { sha256, toHex } from '../vault/crypto.ts';
import { readFile, writeAtomic } from '../vault/files.ts';
import { isIntake } from '../vault/intake.ts';
import { readStudyFile } from '../vault/keys.ts';
import { findStudy, type OpenStudy, openStudy, openStudyByRecovery } from '../vault/study.ts';
import { checkJournal, mendUnfinished, readJournal, record } from './journal.ts';
import { forgetInReleases } from './memory.ts';
import { foldEntries, readEntries, withEntries } from './review-entries.ts';

export type StudyOptions = Readonly<{
  study?: string | undefined;
  passphrase: () => Promise<string>;
  /** In place of the passphrase, given the study's id. */
  recovery?: (study: string) => Promise<string>;
}>;

export type Session = Readonly<{
  study: OpenStudy;
  records: StudyRecords;
  key: PseudonymKey;
  policy: Policy;
  /** SHA-256 of policy.yaml as it stands, hex. */
  policyDigest: string;
  /** Whether the study is locked for a change. */
  changes: boolean;
}>;

const policyFile = 'policy.yaml';

/** The study that was named, or the nearest above the current folder. */
export function locate(study: string | undefined): string {
  if (isIntake(study ?? '.'))
    throw new SottoError(
      'usage',
      'this folder only takes notes in: it holds no key, and nothing in it can be read here',
      {},
      'What works here: sotto ingest, sotto status. Bring it home with sotto vault merge.',
    );
  const found = study ?? findStudy(process.cwd());
  if (found === null)
    throw new SottoError(
      'no-study',
      'no study here or in a folder above',
      {},
      'Name it with --study DIR, or make one: sotto init DIR',
    );
  return found;
}

/** Returns the bytes written. */
export function writeDefaultPolicy(dir: string): Uint8Array {
  const bytes = new TextEncoder().encode(policyYaml(defaultPolicy));
  writeAtomic(join(dir, policyFile), bytes);
  return bytes;
}

function readPolicy(dir: string): Readonly<{ policy: Policy; policyDigest: string }> {
  const bytes = readFile(join(dir, policyFile), { limit: 1_000_000 });
  return { policy: parsePolicy(new TextDecoder().decode(bytes)), policyDigest: toHex(sha256(bytes)) };
}

/** SHA-256 of policy.yaml as it stands, hex. */
export const policyDigestOf = (dir: string): string => readPolicy(dir).policyDigest;

/** Release domains whose pseudonyms somebody may have seen: of the profiles that were released or listed. */
const domainsShown = (study: OpenStudy, policy: Policy): readonly string[] => [
  ...new Set(
    readJournal(study).entries.flatMap(({ action, object, before }) =>
      action === 'release.build'
        ? domainOf(policy, before)
        : action === 'key.list' || action === 'key.export'
          ? domainOf(policy, object)
          : [],
    ),
  ),
];

/** The policy of that study, else of the nearest one, else of a new one. */
export function policyOf(study: string | undefined): Policy {
  const dir = study ?? findStudy(process.cwd());
  if (dir === null) return defaultPolicy;
  readStudyFile(dir);
  return readPolicy(dir).policy;
}

/**
 * The last steps of a withdrawal, each of which may be done twice: what a crash cut short, the next command ends. What was
 * to be destroyed is named in the records, which are sealed under the key that goes last.
 */
export async function finishErasure(study: OpenStudy, records: StudyRecords): Promise<StudyRecords> {
  const { erasing, ...left } = records;
  if (!erasing) return records;
  for (const object of erasing.objects) study.removeObject(object);
  await forgetInReleases(study, erasing.participant);
  await study.forgetParticipants([erasing.participant, ...erasing.slots]);
  await study.writeState('records', left);
  return left;
}

/** Records with what was decided on the review page and not folded in yet. */
async function withReviewed(
  study: OpenStudy,
  stored: StudyRecords | null,
  changes: boolean,
): Promise<StudyRecords | null> {
  const entries = stored === null ? [] : await readEntries(study);
  if (stored === null || entries.length === 0) return stored;
  const records = withEntries(stored, entries);
  if (changes) await foldEntries(study, records, entries);
  return records;
}

async function withStudy<T>(
  options: StudyOptions,
  changes: boolean,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const dir = locate(options.study);
  const { study: id } = readStudyFile(dir);
  const policy = readPolicy(dir);
  const study = options.recovery
    ? await openStudyByRecovery(dir, await options.recovery(id))
    : await openStudy(dir, await options.passphrase());
  try {
    if (changes) {
      await study.lock();
      const unfinished = mendUnfinished(study);
      checkJournal(study);
      if (unfinished > 0)
        record(study, { now: () => new Date(), actor: 'sotto' }, policy.policyDigest, [
          {
            action: 'mend',
            object: 'audit/log.jsonl',
            before: 'torn last line',
            after: `bytes=${unfinished}`,
          },
        ]);
    }
    const stored = await withReviewed(study, await study.readState('records', StudyRecords), changes);
    const records = changes && stored?.erasing ? await finishErasure(study, stored) : stored;
    if (records === null && readJournal(study).entries.some((e) => e.action === 'ingest'))
      throw new SottoError(
        'broken-integrity',
        'the list of documents is gone, though notes were ingested',
        { file: 'state/' },
        'Bring state/ back from a backup.',
      );
    const storedKey = await study.readState('key', StoredKey);
    const key = storedKey ? upToDate(storedKey, () => domainsShown(study, policy.policy)) : emptyKey;
    return await work({ study, records: records ?? emptyRecords, key, changes, ...policy });
  } finally {
    study.close();
  }
}

/** For actions that store nothing. */
export const reading = <T>(options: StudyOptions, work: (session: Session) => Promise<T>): Promise<T> =>
  withStudy(options, false, work);
/** For actions that store something: nobody else works in the study meanwhile, and the audit log must hold. */
export const changing = <T>(options: StudyOptions, work: (session: Session) => Promise<T>): Promise<T> =>
  withStudy(options, true, work);
