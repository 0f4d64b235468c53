/** .txt and .md: the text as it is. Front matter, tables and headings are found in the text, not taken out of it. */
import { decodeText } from '../encoding.ts';
import { normalise } from '../normalise.ts';
import type { Reader } from '../reader.ts';
import { plainReading } from '../reader.ts';

const reader = (name: string, extensions: readonly string[]): Reader => ({
  name,
  extensions,
  read: (bytes) => {
    const { text, encoding } = decodeText(bytes, name);
    return plainReading(normalise(text), encoding);
  },
});

export const txt = reader('txt', ['.txt', '.text']);
export const md = reader('md', ['.md', '.markdown']);
