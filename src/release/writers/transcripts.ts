/** transcripts/<name>.txt: each text as rendered, UTF-8, LF, with a line end at its end. */
import type { ReleaseFile } from '../../domain/release.ts';
import type { ReleaseInput } from '../input.ts';
import { utf8 } from '../text.ts';

export const transcriptPath = (name: string): string => `transcripts/${name}.txt`;

export const writeTranscripts = ({ documents }: ReleaseInput): readonly ReleaseFile[] =>
  documents.map(({ rendition: { name, text } }) => ({
    path: transcriptPath(name),
    bytes: utf8(text.endsWith('\n') ? text : `${text}\n`),
  }));
