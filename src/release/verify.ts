/**
 * Is a release folder still what was signed? Needs no key of the study: the manifest names the public key. Whoever
 * rewrites a whole release can sign it with a key of their own: compare `signingKey` with one learnt elsewhere.
 */
import type { Manifest, ReleaseFile, ReleaseProblem } from '../domain/release.ts';
import { checkpointPath, manifestBytes, manifestPath, readManifest, signedBytes } from './manifest.ts';
import { byCodeUnit } from './text.ts';

export type ReleaseChecks = Readonly<{
  /** SHA-256, lower-case hex. */
  hash: (bytes: Uint8Array) => string;
  /** Ed25519; `key` is 64 and `signature` 128 lower-case hex digits. False for a key that is no point of the curve. */
  checkSignature: (key: string, message: Uint8Array, signature: string) => boolean;
  /** Whether this text is a checkpoint of the audit log signed by `key`. False on any malformed text. */
  checkCheckpoint: (text: string, key: string) => boolean;
}>;

/** What is wrong, by path; empty when nothing is. A byte changed in any file names that file. */
export function verifyRelease(
  files: readonly ReleaseFile[],
  checks: ReleaseChecks,
): readonly ReleaseProblem[] {
  const problems: ReleaseProblem[] = [];
  const report = (path: string, problem: ReleaseProblem['problem']): void => {
    problems.push({ path, problem });
  };
  const manifestFile = files.find(({ path }) => path === manifestPath);
  const manifest = readManifest(files);
  if (manifestFile === undefined) report(manifestPath, 'missing');
  else if (
    manifest === null ||
    !sameBytes(manifestBytes(manifest), manifestFile.bytes) ||
    !wellFormed(manifest)
  )
    report(manifestPath, 'bad-manifest');
  else if (!checks.checkSignature(manifest.signingKey, signedBytes(manifest), manifest.signature))
    report(manifestPath, 'bad-signature');
  if (manifest === null) return problems;

  const present = new Map(files.map((file) => [file.path, file]));
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = present.get(path);
    if (file === undefined) report(path, 'missing');
    else if (file.bytes.length !== bytes || checks.hash(file.bytes) !== sha256) report(path, 'changed');
  }
  for (const path of present.keys())
    if (path !== manifestPath && !listed.has(path)) report(path, 'unexpected');
  const checkpoint = present.get(checkpointPath);
  if (checkpoint === undefined) {
    if (!listed.has(checkpointPath)) report(checkpointPath, 'missing');
  } else if (
    isKey(manifest.signingKey) &&
    !checks.checkCheckpoint(new TextDecoder().decode(checkpoint.bytes), manifest.signingKey)
  )
    report(checkpointPath, 'bad-checkpoint');
  return problems.sort((a, b) => byCodeUnit(a.path, b.path));
}

const isKey = (key: string): boolean => /^[0-9a-f]{64}$/.test(key);

/** Hex in upper case would sign the same: one spelling only, or a byte could change unseen. */
const wellFormed = ({ files, signature, signingKey }: Manifest): boolean =>
  /^[0-9a-f]{128}$/.test(signature) &&
  isKey(signingKey) &&
  new Set(files.map(({ path }) => path)).size === files.length &&
  files.every(({ path }) => path !== manifestPath);

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
