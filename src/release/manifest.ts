/**
 * manifest.json: every other file of the release with its SHA-256, signed with Ed25519 over the RFC 8785 form of the
 * manifest without its signature. The file itself has one exact form (members sorted, two spaces of indent), so that
 * a byte changed between the values is found as surely as one inside them.
 */
import canonicalize from 'canonicalize';
import { type GateResult, gateNames, Manifest, type ReleaseFile } from '../domain/release.ts';
import type { ReleaseFacts } from './input.ts';
import { byCodeUnit, utf8 } from './text.ts';

export const manifestPath = 'manifest.json';
export const checkpointPath = 'checkpoint.txt';

/** The bytes that are signed. */
export const signedBytes = ({ signature: _, ...rest }: Manifest): Uint8Array =>
  utf8(canonicalize(rest) ?? '');

/** The one form in which a manifest is written. */
export const manifestBytes = (manifest: Manifest): Uint8Array =>
  utf8(`${JSON.stringify(JSON.parse(canonicalize(manifest) ?? ''), null, 2)}\n`);

export function makeManifest(
  facts: ReleaseFacts,
  gates: readonly GateResult[],
  files: readonly ReleaseFile[],
  hash: (bytes: Uint8Array) => string,
  sign: (bytes: Uint8Array) => string,
): Manifest {
  const unsigned = Manifest.parse({
    format: 'sottovoce-release-1',
    ...facts,
    gates: [...gates].sort((a, b) => gateNames.indexOf(a.gate) - gateNames.indexOf(b.gate)),
    files: files
      .map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: hash(bytes) }))
      .sort((a, b) => byCodeUnit(a.path, b.path)),
    signature: '',
  });
  return { ...unsigned, signature: sign(signedBytes(unsigned)) };
}

/** The manifest of a release, unchecked; null when there is none or it cannot be read. */
export function readManifest(files: readonly ReleaseFile[]): Manifest | null {
  const file = files.find(({ path }) => path === manifestPath);
  if (file === undefined) return null;
  try {
    return Manifest.parse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes)),
    );
  } catch {
    return null;
  }
}
