/**
 * SourceFile -> Transcript. The bytes are read by the reader of their extension, after a look at their first bytes;
 * then blocks, turns and marks are found in the text. Nothing here is written anywhere, and no error quotes a note.
 */
import { SottoError } from '../domain/errors.ts';
import type { HiddenText, SourceFile, Transcript } from '../domain/transcript.ts';
import { emptyFile, fileTooLarge, guarded, textTooLarge, unsupported } from './failures.ts';
import { foreignFormat } from './foreign.ts';
import { limits } from './limits.ts';
import { normalise } from './normalise.ts';
import { plainReading, type Reader } from './reader.ts';
import { docx } from './readers/docx.ts';
import { odt } from './readers/odt.ts';
import { srt, vtt } from './readers/subtitles.ts';
import { md, txt } from './readers/text.ts';
import { whisper } from './readers/whisper.ts';
import { findStructure } from './structure.ts';

export type { ParticipantDraft } from './participants.ts';
export { draftParticipants } from './participants.ts';
export type { Reader } from './reader.ts';

/** Bytes: what is larger is no note, and is refused before it is read. */
export const largestFile = limits.fileBytes;

/** Why a file of so many bytes, more than `largestFile`, is refused: first of all for what it is, if its name says so. */
export const refusalOfLarge = (name: string, bytes: number): SottoError =>
  foreignFormat(name, new Uint8Array(0))?.error ?? fileTooLarge(bytes);

/** In no order that matters: each extension has one reader. */
export const readers: readonly Reader[] = [txt, md, docx, odt, vtt, srt, whisper];

/**
 * `id` becomes the transcript's. Throws SottoError: unreadable-file, unsupported-format, too-large, empty-file.
 * The file's own name is hidden text, for it often holds the name of the person.
 */
export function readTranscript(file: SourceFile, id: string): Transcript {
  const { bytes } = file;
  const foreign = foreignFormat(file.name, bytes);
  const reader = readerOf(file.name);
  // The readers of archives tell for themselves what is wrong with an archive, or with an old or locked .doc.
  const office = reader?.name === 'docx' || reader?.name === 'odt';
  if (foreign !== null && !(office && /^(?:zip|\.doc)$/.test(foreign.name))) throw foreign.error;
  if (reader === null)
    throw unsupported('unknown', `Save it as one of ${readers.map((each) => each.extensions[0]).join(' ')}.`);
  if (bytes.length > limits.fileBytes) throw fileTooLarge(bytes.length);
  if (bytes.length === 0) throw emptyFile(reader.name);
  const reading = guarded(reader.name, () => reader.read(bytes));
  const text = reading.text.replace(/^\ufeff/, '');
  if (!/\S/u.test(text)) throw emptyFile(reader.name);
  if (text.length > limits.textUnits) throw textTooLarge();
  const structure = guarded(reader.name, () => findStructure({ ...reading, text }));
  // Its ending says which reader it is for, and is no part of what somebody called it.
  const called = file.name.slice(0, file.name.length - extensionOf(file.name).length);
  const name: HiddenText = { where: 'file-name', text: normalise(called) };
  return {
    id,
    format: reader.name,
    encoding: reading.encoding,
    text,
    ...structure,
    hidden: [name, ...reading.hidden],
  };
}

/**
 * The transcript of a text that is no file: nothing is normalised, so every span is the caller's own. Front matter that is
 * not YAML and a table too large to read leave the text without structure.
 */
export function structureText(text: string, id: string): Transcript {
  const bare = { id, format: 'text', encoding: 'utf-16', text, hidden: [] };
  try {
    return { ...bare, ...findStructure({ ...plainReading(text, 'utf-16') }) };
  } catch (error) {
    if (!(error instanceof SottoError)) throw error;
    return { ...bare, turns: [], blocks: [], marks: [] };
  }
}

const extensionOf = (name: string): string => /\.[^./\\]{1,12}$/.exec(name.toLowerCase())?.[0] ?? '';
const readerOf = (name: string): Reader | null =>
  readers.find((each) => each.extensions.includes(extensionOf(name))) ?? null;

/** How many hidden texts there are by place: what ingest reports. Holds no text. */
export function hiddenReport(transcript: Transcript): Readonly<Partial<Record<HiddenText['where'], number>>> {
  const counts: Partial<Record<HiddenText['where'], number>> = {};
  for (const { where } of transcript.hidden) counts[where] = (counts[where] ?? 0) + 1;
  return counts;
}
