/** The files of a release, one writer each. Pure: the same input gives the same bytes. */
import { SottoError } from '../domain/errors.ts';
import { type GateResult, gateNames, type ReleaseFile, waivable } from '../domain/release.ts';
import { participantColumns } from './columns.ts';
import type { ReleaseInput } from './input.ts';
import { makeManifest, manifestBytes, manifestPath } from './manifest.ts';
import { byCodeUnit } from './text.ts';
import { writeAnonymisationLog } from './writers/anonymisation-log.ts';
import { writeCheckpoint } from './writers/checkpoint.ts';
import { writeDatapackage } from './writers/datapackage.ts';
import { writeParticipants } from './writers/participants.ts';
import { writeReadme } from './writers/readme.ts';
import { writeReport } from './writers/report.ts';
import { writeSegments } from './writers/segments.ts';
import { writeTranscripts } from './writers/transcripts.ts';

/** What is described by datapackage.json; each takes the whole input and gives its files. */
const dataWriters: readonly ((input: ReleaseInput) => readonly ReleaseFile[])[] = [
  writeTranscripts,
  writeSegments,
  writeParticipants,
  writeAnonymisationLog,
];
const otherWriters: readonly ((input: ReleaseInput) => readonly ReleaseFile[])[] = [
  writeReport,
  writeCheckpoint,
  writeReadme,
];

/**
 * All files of the release, sorted by path, manifest.json among them. Throws `gate-refused` unless every gate holds
 * or is waived where that is allowed, and `internal` when a document's name cannot be a file name, or when a participant
 * or a column of their table stands there twice.
 */
export function composeRelease(input: ReleaseInput): readonly ReleaseFile[] {
  refuseOpenGates(input.gates);
  refuseBadNames(input.documents.map(({ rendition }) => rendition.name));
  refuseRepeats(
    'participants',
    input.participants.map(({ participant }) => participant),
  );
  refuseRepeats(
    'columns',
    participantColumns(input).map(({ name }) => name),
  );
  const sorted: ReleaseInput = {
    ...input,
    documents: [...input.documents].sort((a, b) => byCodeUnit(a.rendition.name, b.rendition.name)),
    participants: [...input.participants].sort((a, b) => byCodeUnit(a.participant, b.participant)),
  };
  const data = dataWriters.flatMap((write) => write(sorted));
  const files = [
    ...data,
    ...writeDatapackage(sorted, data),
    ...otherWriters.flatMap((write) => write(sorted)),
  ];
  const manifest = makeManifest(input.facts, input.gates, files, input.hash, input.sign);
  return [...files, { path: manifestPath, bytes: manifestBytes(manifest) }].sort((a, b) =>
    byCodeUnit(a.path, b.path),
  );
}

function refuseOpenGates(gates: readonly GateResult[]): void {
  const refused = gateNames.filter((name) => {
    const verdicts = gates.filter(({ gate }) => gate === name);
    const open = verdicts.some(({ holds, waived }) => !holds && !(waivable[name] && waived !== undefined));
    return verdicts.length !== 1 || open;
  });
  if (refused.length > 0)
    throw new SottoError('gate-refused', 'a gate of the release does not hold', { gates: refused });
}

/** Portable file names: nothing that leaves the folder, hides, or differs from another only by case or accents. */
function refuseBadNames(names: readonly string[]): void {
  const good = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]| (?! )){0,119}$/u;
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
  const folded = new Set(names.map((name) => name.normalize('NFKD').toLowerCase()));
  const bad = names.filter((name) => !good.test(name) || /[ .]$/.test(name) || reserved.test(name)).length;
  if (bad > 0 || folded.size !== names.length)
    throw new SottoError('internal', 'names of documents must be different, plain file names', {
      bad,
      repeated: names.length - folded.size,
    });
}

function refuseRepeats(what: string, values: readonly string[]): void {
  const repeated = values.length - new Set(values).size;
  if (repeated > 0)
    throw new SottoError('internal', 'the participants table repeats itself', { what, repeated });
}
