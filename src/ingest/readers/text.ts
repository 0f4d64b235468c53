/**
 * .txt and .md: the text as it is. Front matter, tables and headings are found in the text, not taken out of it. What a page
 * would show as a letter is read as one: a name must not hide behind `&#1048;` or between the stars of `Ser*gey*`.
 */
import { decodeText } from '../encoding.ts';
import { normalise } from '../normalise.ts';
import type { Reader } from '../reader.ts';
import { plainReading } from '../reader.ts';

const REFERENCE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;
/** Marks of emphasis between two letters of one word. */
const INSIDE_WORD = /(?<=\p{L})(?:\*{1,3}|_{2,3}|~~|<\/?(?:b|i|u|s|em|strong|sub|sup|mark)>)(?=\p{L})/giu;

function asShown(text: string): string {
  const referred = text.includes('&#')
    ? text.replace(REFERENCE, (written, hex?: string, decimal?: string) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        const letter = code <= 0x10ffff ? String.fromCodePoint(code) : '';
        return /^\p{L}$/u.test(letter) ? letter : written;
      })
    : text;
  return /[*_~<]/.test(referred) ? referred.replace(INSIDE_WORD, '') : referred;
}

const reader = (name: string, extensions: readonly string[]): Reader => ({
  name,
  extensions,
  read: (bytes) => {
    const { text, encoding } = decodeText(bytes, name);
    return plainReading(normalise(asShown(text)), encoding);
  },
});

export const txt = reader('txt', ['.txt', '.text']);
export const md = reader('md', ['.md', '.markdown']);
