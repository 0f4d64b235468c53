/** Builds a release when every gate holds, and checks one that somebody sent. */

import { openCheckpoint, originOf } from '../audit/checkpoint.ts';
import { type Notice, openNotice } from '../audit/notice.ts';
import { mapSpan } from '../domain/edits.ts';
import { SottoError } from '../domain/errors.ts';
import { domainOf } from '../domain/policy.ts';
import type { GateResult, Manifest, ReleaseProblem } from '../domain/release.ts';
import {
  verifyRelease as checkRelease,
  composeRelease,
  diffReleases,
  type ReleaseDiff,
  type ReleaseDocument,
  readManifest,
} from '../release/index.ts';
import { riskSentences } from '../risk/index.ts';
import { fromHex, hmac, sha256, toHex, verifySignature } from '../vault/crypto.ts';
import { kindOf, readFile } from '../vault/files.ts';
import { readFolder, writeNewFolder } from '../vault/sources.ts';
import { otherChanges } from './changes.ts';
import { type Context, tool } from './context.ts';
import { gatesOf, passes, type Waivers } from './gates.ts';
import { checkpointOfState, record } from './journal.ts';
import { rememberRelease } from './memory.ts';
import { type ProfileRun, profileOf, runProfile } from './profile.ts';
import { readStudy } from './reading.ts';
import { changing, type StudyOptions } from './session.ts';
import { checkReasons } from './waivers.ts';

export type BuildOptions = StudyOptions &
  Readonly<{ profile: string; out: string; waivers: Waivers; dryRun: boolean }>;
export type BuildResult = Readonly<{
  release: string;
  out: string;
  profile: string;
  documents: number;
  participants: number;
  leftOut: Readonly<{ documents: number; participants: number }>;
  unreviewed: number;
  gates: readonly GateResult[];
  risk: readonly string[];
  files: readonly string[];
  written: boolean;
}>;

export const buildRelease = (options: BuildOptions, context: Context): Promise<BuildResult> =>
  changing(options, async (session) => {
    profileOf(session, options.profile);
    if (!options.dryRun) refuseExisting(options.out);
    const reading = await readStudy(session, context);
    context.progress.start('composing the release', 1);
    const run = runProfile(reading, options.profile);
    context.progress.stop();
    checkReasons([...options.waivers.values()], run);
    const gates = gatesOf(reading, run, options.waivers);
    const refused = gates.filter((g) => !passes(g));
    if (refused.length > 0) {
      if (!options.dryRun)
        record(session.study, context, session.policyDigest, [
          { action: 'release.refuse', object: options.profile, after: refused.map((g) => g.gate).join(',') },
        ]);
      throw new SottoError(
        'gate-refused',
        `no release: ${refused.map((g) => `${g.gate} (${g.detail})`).join('; ')}`,
        { profile: options.profile, gates: refused.map((g) => g.gate) },
        adviceOn(refused, options.profile),
      );
    }
    const { checkpoint, time } = checkpointOfState(session.study);
    const release = `R-${toHex(hmac(session.study.pseudonymRoot, `release ${options.profile} ${time}`)).slice(0, 12)}`;
    const files = composeRelease({
      facts: {
        release,
        study: session.study.file.study,
        profile: options.profile,
        consent: run.profile.consent,
        created: time,
        tool,
        policy: session.policyDigest,
        unreviewed: session.records.rulings.filter((r) => !r.reviewed).length,
        signingKey: session.study.file.signingKey,
      },
      documents: releaseDocuments(run),
      participants: run.rows,
      attributes: run.attributes,
      otherChanges: otherChanges(run),
      gates,
      risk: run.risk,
      riskSentences: riskSentences(run.risk),
      checkpoint,
      hash: (bytes) => toHex(sha256(bytes)),
      sign: (bytes) => toHex(session.study.sign(bytes)),
    });
    if (!options.dryRun) {
      await session.study.writeState('key', run.key);
      await rememberRelease(session.study, {
        release,
        profile: options.profile,
        domain: domainOf(session.policy, options.profile),
        built: context.now().toISOString(),
        out: options.out,
        documents: run.documents.map(({ record: { id, participants } }) => ({ id, participants })),
      });
      // Remembered and logged when it is whole and before it has its name: no release stands of which the study does not know.
      const logged = (): void => {
        session.study.writeCheckpoint(release, checkpoint);
        record(session.study, context, session.policyDigest, [
          ...gates.flatMap((g) =>
            g.waived === undefined
              ? []
              : [{ action: 'waive' as const, object: g.gate, before: options.profile, after: g.waived }],
          ),
          ...(run.profile.signOff === undefined
            ? []
            : [{ action: 'sign' as const, object: run.profile.signOff.split('+')[0] ?? '', after: 'holds' }]),
          {
            action: 'release.build',
            object: release,
            before: options.profile,
            after: `files=${files.length} ${countsOf(run)}`,
          },
        ]);
      };
      writeNewFolder(options.out, files, logged);
    }
    return {
      release,
      out: options.out,
      profile: options.profile,
      documents: run.renditions.length,
      participants: run.included.length,
      leftOut: { documents: run.left, participants: run.excluded.length },
      unreviewed: session.records.rulings.filter((r) => !r.reviewed).length,
      gates,
      risk: riskSentences(run.risk),
      files: files.map((f) => f.path),
      written: !options.dryRun,
    };
  });

/** For a supervisor: how much is in it, and how many replacements are the policy's and how many a person's. */
function countsOf({ renditions, included }: ProfileRun): string {
  const edits = renditions.flatMap((r) => r.edits);
  const byHand = edits.filter(({ decision }) => decision.by === 'person').length;
  return `notes=${renditions.length} participants=${included.length} by-rule=${edits.length - byHand} by-hand=${byHand}`;
}

function refuseExisting(out: string): void {
  if (kindOf(out) === 'file')
    throw new SottoError('usage', 'a file stands where the release should go', { path: out });
}

function adviceOn(refused: readonly GateResult[], profile: string): string {
  const gates = new Set(refused.map((g) => g.gate));
  if (gates.has('audit'))
    return 'See `sotto audit verify`; where a second person must sign: `sotto audit sign --key FILE`.';
  if (gates.has('candidates'))
    return 'Decide what is open: `sotto review --export FILE.csv`, fill it in, `sotto review --apply FILE.csv`.';
  if (gates.has('leak'))
    return 'See where: `sotto status --profile PROFILE`. A form may need a ruling: `sotto review --export FILE.csv`.'.replace(
      'PROFILE',
      profile,
    );
  if (gates.has('consent'))
    return 'State consent when ingesting (--consent LEVEL) or in the notes, or choose a narrower profile.';
  return 'See `sotto risk --profile PROFILE`; make policy.yaml coarser, or waive: --waive risk="REASON".'.replace(
    'PROFILE',
    profile,
  );
}

/** Turns carried over to the rendered text; who speaks is what the text itself now calls them. */
function releaseDocuments(run: ProfileRun): readonly ReleaseDocument[] {
  const originals = new Map(run.documents.map((d) => [d.record.id, d]));
  const included = new Set(run.included.map((p) => p.id));
  return run.verified.flatMap((rendition) => {
    const from = originals.get(rendition.document);
    if (!from) return [];
    const applied = rendition.edits.map((edit) => ({ edit, at: edit.at }));
    const turns = from.transcript.turns.map((turn) => {
      const label = turn.label && mapSpan(applied, turn.label);
      return {
        span: mapSpan(applied, turn.span),
        role: turn.role,
        ...(label ? { label, speaker: rendition.text.slice(label.start, label.end) } : {}),
        ...(turn.time === undefined ? {} : { time: turn.time }),
      };
    });
    const participants = from.record.participants.filter((p) => included.has(p)).map(run.pseudonymOf);
    return [{ rendition, turns, participants }];
  });
}

export type VerifyResult = Readonly<{
  dir: string;
  problems: readonly ReleaseProblem[];
  /** Absent when the manifest could not be read. */
  manifest?: Manifest;
  /** Notices given that are of this release and signed by its key: somebody withdrew. */
  superseded: readonly Notice[];
}>;

/**
 * Needs no key and no study. `key`: the signing key learnt elsewhere, hex; a release signed by another is a problem.
 * `notices`: files of notices of withdrawal. Throws `broken-integrity` for one that this release's key did not sign.
 */
export function verifyRelease(dir: string, key?: string, notices: readonly string[] = []): VerifyResult {
  if (kindOf(dir, true) !== 'folder') throw new SottoError('not-found', 'no such folder', { path: dir });
  const files = readFolder(dir);
  const manifest = readManifest(files);
  const study = manifest?.study ?? '';
  const problems = [
    ...checkRelease(files, {
      hash: (bytes) => toHex(sha256(bytes)),
      checkSignature: (publicKey, message, signature) =>
        verifySignature(fromHex(publicKey), message, fromHex(signature)),
      checkCheckpoint: (text, publicKey) =>
        openCheckpoint(
          text,
          { name: originOf(study), publicKey: fromHex(publicKey), verify: verifySignature },
          sha256,
        ) !== null,
    }),
  ];
  if (key !== undefined && manifest && manifest.signingKey !== key.toLowerCase())
    problems.push({ path: 'manifest.json', problem: 'bad-signature' });
  const superseded = notices.flatMap((path) => {
    const notice = manifest && readNotice(path, manifest);
    return notice?.release === manifest?.release && notice ? [notice] : [];
  });
  return { dir, problems, superseded, ...(manifest ? { manifest } : {}) };
}

function readNotice(path: string, { study, signingKey }: Manifest): Notice {
  const text = new TextDecoder().decode(readFile(path, { limit: 1_000_000, follow: true }));
  const notice = openNotice(
    text,
    { name: originOf(study), publicKey: fromHex(signingKey), verify: verifySignature },
    sha256,
  );
  if (notice) return notice;
  throw new SottoError(
    'broken-integrity',
    'this notice is not signed by the study that made the release, or was changed',
    { path },
    'Ask the researchers for it again.',
  );
}

/** Two releases compared, each of which must be as it was signed. Throws `broken-integrity` for one that is not. */
export function diffRelease(a: string, b: string): ReleaseDiff {
  for (const dir of [a, b]) {
    const { problems } = verifyRelease(dir);
    if (problems.length > 0)
      throw new SottoError(
        'broken-integrity',
        'this release is not what was signed',
        { path: dir, problems: problems.length },
        'See `sotto release verify DIR`.',
      );
  }
  return diffReleases(readFolder(a), readFolder(b));
}
