/**
 * The files of a zip archive (APPNOTE 6.3), as .docx and .odt use it. The central directory rules; names are keys of
 * a map and never a path on disk. Sizes are checked against the directory before unpacking and again while
 * unpacking, in pieces, so that a lying directory costs no memory.
 */
import { Inflate } from 'fflate';
import { tooLarge, unreadable } from './failures.ts';
import { limits } from './limits.ts';

type Entry = Readonly<{
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}>;

/** `names` lists every file; `open` unpacks one, null when there is none of that name. Both throw SottoError alone. */
export type Archive = Readonly<{ names: readonly string[]; open: (name: string) => Uint8Array | null }>;

const damaged = (format: string) =>
  unreadable(
    format,
    'is a damaged or cut-off archive',
    'Copy it again from where it came, or save it again.',
  );

const bomb = (what: string, limit: number) =>
  tooLarge(what, limit, 'Save it again without pictures and attachments.');

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** `format` is named in errors. Throws unreadable-file or too-large. */
export function openArchive(bytes: Uint8Array, format: string): Archive {
  const entries = new Map(directory(bytes, format).map((entry) => [entry.name, entry]));
  return {
    names: [...entries.keys()],
    open: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? null : unpack(bytes, entry, format);
    },
  };
}

function directory(bytes: Uint8Array, format: string): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) throw damaged(format);
  const count = view.getUint16(end + 10, true);
  if (count > limits.archiveEntries)
    throw bomb(`the archive holds more than ${limits.archiveEntries} files`, limits.archiveEntries);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged(format);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged(format);
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    total += entry.size;
    if (total > limits.inflatedBytes) throw bomb('it unpacks to more than 200 MB', limits.inflatedBytes);
    if (entry.size > limits.ratioFreeBytes && entry.size > entry.packed * limits.inflateRatio)
      throw bomb(`a part of it grows more than ${limits.inflateRatio} times`, limits.inflateRatio);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Position of the end-of-directory record, searched backwards over the longest comment; -1 when there is none. */
function endRecord(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function unpack(bytes: Uint8Array, entry: Entry, format: string): Uint8Array {
  if (entry.encrypted)
    throw unreadable(format, 'is locked with a password', 'Save a copy without a password and give that.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damaged(format);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packed > bytes.length) throw damaged(format);
  const packed = bytes.subarray(start, start + entry.packed);
  const data = entry.method === 8 ? inflate(packed, entry.size, format) : packed;
  if ((entry.method !== 0 && entry.method !== 8) || data.length !== entry.size || crc32(data) !== entry.crc)
    throw damaged(format);
  return data;
}

/** Deflate grows a piece 1,032 times at most: 16 KB in, 16 MB out, and then the size is looked at. */
const pieceBytes = 16 * 1024;

function inflate(packed: Uint8Array, size: number, format: string): Uint8Array {
  // Grown, not allocated from `size`: that number is only a claim.
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > size) throw damaged(format);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += pieceBytes)
    stream.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
  const data = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    data.set(piece, at);
    at += piece.length;
  }
  return data;
}
