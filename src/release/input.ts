/** What a release is made of. Nothing in here may hold an original: the writers copy what they are given. */
import type { Kind } from '../domain/kinds.ts';
import type { StrategyName } from '../domain/policy.ts';
import type { GateResult, Manifest } from '../domain/release.ts';
import type { Rendition, Verified } from '../domain/rendition.ts';
import type { AttributeRow, RiskReport } from '../domain/risk.ts';
import type { Span } from '../domain/span.ts';
import type { Turn } from '../domain/transcript.ts';

/** Facts that the manifest and the report state as given. `created` is the only time that a release tells. */
export type ReleaseFacts = Readonly<
  Pick<
    Manifest,
    'release' | 'study' | 'profile' | 'consent' | 'created' | 'tool' | 'policy' | 'unreviewed' | 'signingKey'
  >
>;

/** A turn of the transcript, carried over to the text of the rendition (`mapSpan` of domain/edits). */
export type ReleaseTurn = Readonly<{
  /** The whole turn, its label included. */
  span: Span;
  /** The speaker label without its colon; what is said begins after it. */
  label?: Span;
  role: Turn['role'];
  /** Pseudonym of the speaker; absent when nobody knows who spoke. */
  speaker?: string;
  /** Seconds from the start of the recording. */
  time?: number;
}>;

/** One text. Its `name` becomes a file name: letters, figures, `. _ -` and single spaces, unique in the release. */
export type ReleaseDocument = Readonly<{
  rendition: Verified<Rendition>;
  turns: readonly ReleaseTurn[];
  /** Pseudonyms of the participants whom the text is about, as in the participants table. */
  participants: readonly string[];
}>;

/** A change that no rendition shows: a generalised cell of the participants table, a comment left behind. */
export type OtherChange = Readonly<{
  /** A file of the release (`participants.csv`) or a document's name. */
  document: string;
  kind: Kind;
  strategy: StrategyName;
  /** A fixed word, never text of a note. */
  rule: string;
  count: number;
}>;

export type ReleaseInput = Readonly<{
  facts: ReleaseFacts;
  /** In any order: the files do not depend on it. */
  documents: readonly ReleaseDocument[];
  /** Released values; scan them for leaks before. In any order. */
  participants: readonly AttributeRow[];
  /** Columns of the participants table, in order; values of other attributes are not written. */
  attributes: readonly string[];
  otherChanges: readonly OtherChange[];
  /** All five; each must hold or be waived where that is allowed. */
  gates: readonly GateResult[];
  risk: RiskReport;
  /** The risk report in plain words (`riskSentences` of risk/): counts and attribute names. */
  riskSentences: readonly string[];
  /** Signed checkpoint of the audit log (C2SP tlog-checkpoint), stored as it is. */
  checkpoint: string;
  /** SHA-256, lower-case hex. */
  hash: (bytes: Uint8Array) => string;
  /** Ed25519 under the study's signing key, lower-case hex, 64 bytes. */
  sign: (bytes: Uint8Array) => string;
}>;
