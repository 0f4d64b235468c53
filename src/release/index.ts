/** Verified renditions -> the files of a release; and the check that a folder still is what was signed. */

export { composeRelease } from './compose.ts';
export { diffReleases, type ReleaseDiff } from './diff.ts';
export type { OtherChange, ReleaseDocument, ReleaseFacts, ReleaseInput, ReleaseTurn } from './input.ts';
export { readManifest } from './manifest.ts';
export { type AuditedChange, type AuditPage, auditPage, type Reviewer } from './report/audit.ts';
export { type ReleaseChecks, verifyRelease } from './verify.ts';
export { participantsPath } from './writers/participants.ts';
