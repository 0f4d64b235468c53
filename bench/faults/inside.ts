/**
 * Changes of what a file says, not of its bytes: elements of the XML inside a .docx or .odt, lines or JSON tokens elsewhere, are taken
 * out, doubled, nested, swapped, given odd attributes and texts; so that what comes is still a zip and mostly still XML, and the
 * reader goes all the way. Now and then the archive itself is odd: a part missing, or named as a path that leads out.
 */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

export type InsideChange = Readonly<{
  what: 'drop' | 'double' | 'nest' | 'swap' | 'text' | 'attribute' | 'rename' | 'name-part' | 'drop-part';
  /** Which part, which piece of it, which other piece: shares of how many there are. */
  part: number;
  at: number;
  other: number;
  times: number;
  odd: string;
}>;

const odds = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'NaN',
  'true',
  'null',
  '__proto__',
  'constructor',
  '../../../../tmp/out.txt',
  '/etc/passwd',
  'file:///etc/passwd',
  'http://127.0.0.1/',
  '&amp;lt;&#x10FFFF;',
  '&undefined;',
  '&#0;',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '\u0000\u0001\u202e\ufeff\ufffe',
  '\ud800',
  '\u0301'.repeat(500),
  'a '.repeat(4000),
  'А'.repeat(20_000),
  '[00:00:00.000 --> '.repeat(300),
  '"\\"{[',
  '---\nPARTICIPANT: *x\n---\n',
] as const;

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
export const insideChanges = fc.array(
  fc.record({
    what: fc.oneof(
      {
        weight: 12,
        arbitrary: fc.constantFrom('drop', 'double', 'nest', 'swap', 'text', 'attribute', 'rename'),
      },
      { weight: 1, arbitrary: fc.constantFrom('name-part', 'drop-part') },
    ),
    part: share,
    at: share,
    other: share,
    times: fc.integer({ min: 1, max: 400 }),
    odd: fc.constantFrom(...odds),
  }),
  { minLength: 1, maxLength: 6 },
) as fc.Arbitrary<readonly InsideChange[]>;

/** A piece from `start` to `end` (exclusive) of a list of tokens. */
type Piece = Readonly<{ start: number; end: number }>;

/** The element that begins at, after or else before token `from`, with all it holds, but never the root; else one token. */
function pieceAt(tokens: readonly string[], from: number): Piece {
  const begins = (token: string): boolean => /^<[^/?!]/.test(token);
  const root = tokens.findIndex(begins);
  const after = tokens.findIndex((token, at) => at >= from && at > root && begins(token));
  const open = after < 0 ? tokens.findLastIndex((token, at) => at > root && begins(token)) : after;
  if (open < 0) return { start: from, end: from + 1 };
  let depth = 0;
  for (let end = open; end < tokens.length; end += 1) {
    const token = tokens[end] ?? '';
    if (token.startsWith('</')) depth -= 1;
    else if (begins(token) && !token.endsWith('/>')) depth += 1;
    if (depth === 0) return { start: open, end: end + 1 };
  }
  return { start: open, end: tokens.length };
}

/** As XML may hold it. */
const escaped = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** One change of the tokens of a text. */
function changed(
  tokens: readonly string[],
  { what, at, other, times, odd }: InsideChange,
): readonly string[] {
  const { start, end } = pieceAt(tokens, Math.floor(at * tokens.length));
  const [before, piece, after] = [tokens.slice(0, start), tokens.slice(start, end), tokens.slice(end)];
  const first = piece[0] ?? '';
  if (what === 'drop') return [...before, ...after];
  // Never so much that the mutation itself is what takes time.
  const copies = Math.min(times, Math.ceil(20_000 / Math.max(1, piece.length)));
  if (what === 'double') return [...before, ...Array.from({ length: copies }, () => piece).flat(), ...after];
  if (what === 'nest' && first.startsWith('<')) {
    const close = `</${/^<([^\s/>]+)/.exec(first)?.[1]}>`;
    return [...before, ...Array(times).fill(first), ...piece, ...Array(times).fill(close), ...after];
  }
  if (what === 'swap') {
    const there = pieceAt(after, Math.floor(other * after.length));
    return [
      ...before,
      ...after.slice(there.start, there.end),
      ...after.slice(0, there.start),
      ...piece,
      ...after.slice(there.end),
    ];
  }
  if (what === 'attribute')
    return [...before, first.replace(/="[^"]*"/, () => `="${odd}"`), ...piece.slice(1), ...after];
  if (what === 'rename') {
    const called = piece.map((token, i) =>
      i === 0 || i === piece.length - 1 ? token.replace(/^(<\/?)[^\s/>]+/, '$1odd') : token,
    );
    return [...before, ...called, ...after];
  }
  const texts = piece.map((token, i) => (token.startsWith('<') ? -1 : i)).filter((i) => i >= 0);
  const text = texts[Math.floor(other * texts.length)] ?? 0;
  return [...before, ...piece.slice(0, text), odd, ...piece.slice(text + 1), ...after];
}

const tokensOf = {
  xml: /<[^>]*>|[^<]+/g,
  json: /"(?:[^"\\]|\\.)*"|[^"]/g,
  lines: /[^\n]*\n|[^\n]+/g,
} as const;

const changedText = (text: string, kind: keyof typeof tokensOf, all: readonly InsideChange[]): string =>
  all.reduce<readonly string[]>(changed, text.match(tokensOf[kind]) ?? []).join('');

/** The file with `all` changes of what it says. */
export function mutatedInside(bytes: Uint8Array, format: string, all: readonly InsideChange[]): Uint8Array {
  if (format !== 'docx' && format !== 'odt')
    return strToU8(changedText(strFromU8(bytes), format === 'json' ? 'json' : 'lines', all));
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const change of all) {
    const names = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
    // Every other change falls on the part that holds the text.
    const main = names.find((name) => /^(?:word\/document|content)\.xml$/.test(name));
    const name = change.part < 0.5 && main ? main : (names[Math.floor(change.part * names.length)] ?? '');
    const part = parts.get(name) ?? new Uint8Array(0);
    if (change.what === 'drop-part') parts.delete(name);
    else if (change.what === 'name-part') parts.set(`${change.odd}/../x`, part);
    else {
      // One in eight is no XML any more.
      const odd = change.other < 0.125 ? change.odd : escaped(change.odd);
      parts.set(name, strToU8(changedText(strFromU8(part), 'xml', [{ ...change, odd }])));
    }
  }
  return zipSync(Object.fromEntries(parts) as Zippable);
}
