/** Files that are no notes of a kind we read, by extension and by their first bytes, each with advice. */
import type { SottoError } from '../domain/errors.ts';
import { unsupported } from './failures.ts';

type Foreign = Readonly<{
  name: string;
  extensions: readonly string[];
  head: readonly number[];
  advice: string;
}>;

const asDocument = 'Open it in Word or LibreOffice and save it as .docx.';
const asText = 'Copy its text into a .docx or .txt file.';
const byHand = 'Transcribe it, and give the transcript as .docx or .txt.';
const ascii = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));

const foreigners: readonly Foreign[] = [
  { name: '.pdf', extensions: ['.pdf'], head: ascii('%PDF-'), advice: asText },
  { name: '.rtf', extensions: ['.rtf'], head: ascii('{\\rtf1'), advice: asDocument },
  { name: '.doc', extensions: ['.doc', '.dot'], head: [0xd0, 0xcf, 0x11, 0xe0], advice: asDocument },
  {
    name: 'zip',
    extensions: ['.zip'],
    head: [0x50, 0x4b, 0x03, 0x04],
    advice: 'Unpack it, or give it the name it had (.docx, .odt).',
  },
  { name: '.pages', extensions: ['.pages'], head: [], advice: asDocument },
  {
    name: 'old text document',
    extensions: ['.sxw', '.wpd', '.wps', '.fodt', '.html', '.htm', '.epub'],
    head: [],
    advice: asDocument,
  },
  { name: 'spreadsheet', extensions: ['.xlsx', '.xls', '.ods', '.csv', '.tsv'], head: [], advice: asText },
  { name: 'picture', extensions: ['.jpg', '.jpeg'], head: [0xff, 0xd8, 0xff], advice: byHand },
  { name: 'picture', extensions: ['.png'], head: [0x89, 0x50, 0x4e, 0x47], advice: byHand },
  { name: 'picture', extensions: ['.gif'], head: ascii('GIF8'), advice: byHand },
  { name: 'picture', extensions: ['.tif', '.tiff'], head: [0x49, 0x49, 0x2a, 0], advice: byHand },
  { name: 'picture', extensions: ['.heic', '.webp', '.bmp'], head: [], advice: byHand },
  { name: 'recording', extensions: ['.mp3'], head: ascii('ID3\x03'), advice: byHand },
  { name: 'recording', extensions: ['.mp3'], head: ascii('ID3\x04'), advice: byHand },
  { name: 'recording', extensions: ['.wav'], head: ascii('RIFF'), advice: byHand },
  { name: 'recording', extensions: ['.ogg', '.opus'], head: ascii('OggS'), advice: byHand },
  {
    name: 'recording',
    extensions: ['.m4a', '.mp4', '.mov', '.flac', '.aac', '.webm', '.mkv'],
    head: [],
    advice: byHand,
  },
];

/** The error to throw for such a file, else null. What a file is counts for more than what it is called. */
export function foreignFormat(
  name: string,
  bytes: Uint8Array,
): Readonly<{ name: string; error: SottoError }> | null {
  const lower = name.toLowerCase();
  const found =
    foreigners.find(({ head }) => head.length > 0 && head.every((byte, at) => bytes[at] === byte)) ??
    foreigners.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
  return found === undefined ? null : { name: found.name, error: unsupported(found.name, found.advice) };
}
