/** What .docx and .odt share: recognising what is not one, reading every XML part once, names of parts as text. */
import { unreadable, unsupported } from '../failures.ts';
import type { Archive } from '../zip.ts';
import { openArchive } from '../zip.ts';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** Old Word files, and encrypted new ones: a compound file of OLE. */
export const isOle = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** Whether the bytes hold `word` in UTF-16LE, as OLE writes the names of its streams. */
export function holdsWide(bytes: Uint8Array, word: string): boolean {
  const wanted = Uint8Array.from([...word].flatMap((char) => [char.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  return false;
}

/** Opens the archive of an office document, or says in plain words what the file is instead. */
export function openOffice(bytes: Uint8Array, format: string): Archive {
  if (isOle(bytes)) {
    if (holdsWide(bytes, 'EncryptedPackage'))
      throw unreadable(
        format,
        'is locked with a password',
        'Open it, save a copy without a password, and give that.',
      );
    throw unsupported('.doc', 'Open it in Word or LibreOffice and save it as .docx.');
  }
  if (!isZip(bytes))
    throw unreadable(format, `is not a ${format} file, whatever its name says`, 'Save it as .docx or .txt.');
  return openArchive(bytes, format);
}

/** Names that office programs give to parts by themselves; any other was given by a person and may tell something. */
const usualPart =
  /^(?:image|media|picture|oleObject|chart|hdphoto|thumbnail|Microsoft[A-Za-z_]{0,40}|Object|[0-9A-Fa-f]{10,64})[ _-]?\d{0,6}$/i;

/** The name of an embedded picture or file where a person may have given it, else null. */
export function tellingName(part: string): string | null {
  if (!/(?:^|\/)(?:media|embeddings|Pictures|Media|Object[^/]{0,20})\/[^/]+$/.test(part)) return null;
  const base = part.slice(part.lastIndexOf('/') + 1);
  return usualPart.test(base.replace(/\.[A-Za-z0-9]{1,5}$/, '')) ? null : base;
}

/** A link as a person would read it: percent escapes undone where they are whole. */
export function readableLink(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
