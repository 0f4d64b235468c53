/** What the study remembers of copies that left it: releases and backups. Sealed like everything else. */
import { z } from 'zod';
import { BackupRecord, ReleaseRecord } from '../domain/study.ts';
import type { OpenStudy } from '../vault/study.ts';

const Releases = z.array(ReleaseRecord).readonly();
const Backups = z.array(BackupRecord).readonly();

export const releasesOf = async (study: OpenStudy): Promise<readonly ReleaseRecord[]> =>
  (await study.readState('releases', Releases)) ?? [];

/** A release of the same state built once more, elsewhere, is another copy. */
export async function rememberRelease(study: OpenStudy, release: ReleaseRecord): Promise<void> {
  const others = (await releasesOf(study)).filter(
    (r) => r.release !== release.release || r.out !== release.out,
  );
  await study.writeState('releases', [...others, release]);
}

/** Afterwards no release is known to hold this participant. */
export async function forgetInReleases(study: OpenStudy, participant: string): Promise<void> {
  const releases = (await releasesOf(study)).map((release) => ({
    ...release,
    documents: release.documents
      .filter(({ participants }) => participants.some((p) => p !== participant))
      .map(({ id, participants }) => ({ id, participants: participants.filter((p) => p !== participant) })),
  }));
  await study.writeState('releases', releases);
}

export const backupsOf = async (study: OpenStudy): Promise<readonly BackupRecord[]> =>
  (await study.readState('backups', Backups)) ?? [];

export const forgetBackup = async (study: OpenStudy, id: string): Promise<void> =>
  study.writeState(
    'backups',
    (await backupsOf(study)).filter((backup) => backup.id !== id),
  );

/** `path` absolute: the same place is the same backup, made anew. */
export async function rememberBackup(study: OpenStudy, backup: BackupRecord): Promise<void> {
  const others = (await backupsOf(study)).filter(({ path }) => path !== backup.path);
  await study.writeState('backups', [...others, backup]);
}
