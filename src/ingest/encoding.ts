/**
 * Bytes to text. In this order: byte order mark; UTF-16 betrayed by its NULs; strict UTF-8; UTF-8 with a few broken
 * bytes; Latin letters with accents; the most Russian-looking of windows-1251, koi8-r and ibm866. What looks like
 * none of them is refused: text in the wrong encoding hides every name from detection and gives all away to whoever
 * turns it back.
 */
import { bitsAfter, letters } from '../lang/ru/letters.ts';
import { unreadable } from './failures.ts';

export type Decoded = Readonly<{ text: string; encoding: string }>;

const cyrillicEncodings = ['windows-1251', 'koi8-r', 'ibm866'] as const;

const binary = (format: string) =>
  unreadable(
    format,
    'holds bytes that are not text',
    'Give the file that the program saved, or a copy saved as .docx or UTF-8 text.',
  );

/** `format` is named in errors. Throws unreadable-file. */
export function decodeText(bytes: Uint8Array, format: string): Decoded {
  const decoded = byMark(bytes) ?? byNuls(bytes) ?? byUtf8(bytes) ?? byScore(bytes);
  if (decoded === null || holdsControls(decoded.text)) throw binary(format);
  return decoded;
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return named(strict(bytes, 'utf-16le'), 'utf-16le');
  if (a === 0xfe && b === 0xff) return named(strict(bytes, 'utf-16be'), 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return byUtf8(bytes);
  return null;
}

const named = (text: string | null, encoding: string): Decoded | null =>
  text === null ? null : { text, encoding };

/** In UTF-16 notes every high byte is 0 (Latin, spaces), 4 (Cyrillic) or 32 (dashes, quotes). */
function byNuls(bytes: Uint8Array): Decoded | null {
  const sample = Math.min(bytes.length, 64 * 1024) & ~1;
  if (sample < 4 || bytes.length % 2 === 1 || !bytes.subarray(0, sample).includes(0)) return null;
  const high = [0, 0];
  for (let at = 0; at < sample; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0 || byte === 4 || byte === 0x20) high[at & 1] = (high[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return Math.max(even, odd) < 0.9 * (sample / 2) ? null : named(strict(bytes, encoding), encoding);
}

function byUtf8(bytes: Uint8Array): Decoded | null {
  const text = strict(bytes, 'utf-8');
  if (text !== null) return readsAsIbm866(bytes, text) ?? { text, encoding: 'utf-8' };
  // A cut or a flipped bit leaves most sequences whole; in another encoding hardly any byte pair is one.
  const mended = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < mended.length; at++) {
    const unit = mended.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit >= 0x80) whole++;
  }
  return whole >= 2 * broken ? { text: mended, encoding: 'utf-8 (damaged)' } : null;
}

/**
 * Three lower-case letters of ibm866 can make up one rare character of UTF-8 (`там` is a Braille pattern), so that a
 * very short note passes as UTF-8 by chance. Punctuation of UTF-8 would read as `тАФ` there, which no word is.
 */
function readsAsIbm866(bytes: Uint8Array, text: string): Decoded | null {
  if (bytes.length > 64 || !/[^\x00-\x7f]/.test(text) || /[\x80-\u07ff\ud800-\udfff]/.test(text)) return null;
  const other = new TextDecoder('ibm866').decode(bytes);
  return /[\u0400-\u045f]{3}/.test(other) &&
    !/[^\x00-\x7f\u0400-\u045f]|\p{Ll}\p{Lu}/u.test(other) &&
    surprise(other) < 5
    ? { text: other, encoding: 'ibm866' }
    : null;
}

function byScore(bytes: Uint8Array): Decoded | null {
  const sample = wordsBeyondAscii(bytes);
  if (sample.latin) return { text: decodeLatin(bytes), encoding: 'windows-1252' };
  let best: Readonly<{ encoding: string; bits: number }> | null = null;
  for (const encoding of cyrillicEncodings) {
    const bits = surprise(new TextDecoder(encoding).decode(sample.bytes));
    if (best === null || bits < best.bits) best = { encoding, bits };
  }
  // Russian costs 3 to 4 bits a letter, Kazakh or Ukrainian up to 6, noise above 7. Few letters prove nothing.
  if (best === null || (sample.count >= 24 && best.bits > 7)) return null;
  return { text: new TextDecoder(best.encoding).decode(bytes), encoding: best.encoding };
}

/** Bytes 0x80 to 0x9f of windows-1252; the decoder of Node 20 leaves them as control characters. */
const latinMarks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const decodeLatin = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (char) => latinMarks.charAt(char.charCodeAt(0) - 0x80));

const sampleBytes = 64 * 1024;

/**
 * The words that hold a byte above 127, a space between them. `latin`: such bytes stand inside ASCII words (`café`,
 * `don’t`) or alone as a mark, and never make up a word by themselves, as Cyrillic does.
 */
function wordsBeyondAscii(bytes: Uint8Array): Readonly<{ bytes: Uint8Array; count: number; latin: boolean }> {
  const sample = new Uint8Array(sampleBytes + 1);
  let length = 0;
  let count = 0;
  let mixed = 0;
  let pure = 0;
  let lone = 0;
  let at = 0;
  while (at < bytes.length && length < sampleBytes) {
    const start = at;
    let high = 0;
    for (; at < bytes.length && at - start < 64 && isWordByte(bytes[at] ?? 0); at++)
      if ((bytes[at] ?? 0) > 0x7f) high++;
    const size = at - start;
    if (high > 0) {
      if (high < size) mixed++;
      else if (size > 1) pure++;
      else if ((bytes[start] ?? 0) >= 0xa0) lone++;
      count += high;
      const part = bytes.subarray(start, Math.min(at, start + sampleBytes - length));
      sample.set(part, length);
      length += part.length;
      sample[length++] = 0x20;
    }
    if (at === start) at++;
  }
  const latin = mixed > 2 * pure && mixed >= lone ? true : mixed + pure + lone === 0;
  return { bytes: sample.subarray(0, length), count, latin };
}

const isWordByte = (byte: number): boolean =>
  byte > 0x7f || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

const place = new Map([...letters].map((letter, index) => [letter, index]));
const otherLetterBits = 7;
const punctuationBits = 5;
const caseBits = 6;
const strangeBits = 14;

/** Mean bits per character beyond ASCII, if the text is Russian. Lower is more Russian. */
function surprise(text: string): number {
  let bits = 0;
  let count = 0;
  let previous = 0;
  let previousLower = false;
  for (const char of text) {
    if (char < '\x80') {
      bits += Number(bitsAfter[previous]?.[0] ?? 0);
      previous = 0;
      previousLower = false;
      continue;
    }
    count++;
    const lower = char.toLowerCase();
    const index = place.get(lower);
    if (index === undefined) {
      const usual = '«»—–“”„‘’…№'.includes(char);
      bits += usual ? punctuationBits : /\p{L}/u.test(char) ? otherLetterBits : strangeBits;
      previous = 0;
    } else {
      bits += Number(bitsAfter[previous]?.[index] ?? 9);
      if (char !== lower) bits += previous === 0 ? 0.5 : previousLower ? caseBits : 1;
      previous = index;
    }
    previousLower = char === lower;
  }
  return count === 0 ? 0 : bits / count;
}

/** NUL never stands in text; a few other control characters do (form feed, the end mark of DOS). */
function holdsControls(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) return true;
    if (unit < 0x20 && (unit < 9 || unit > 13)) controls++;
  }
  return controls > 8 && controls * 100 > text.length;
}
