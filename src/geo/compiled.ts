/**
 * The gazetteer's file: a line of JSON with the length of each table in bytes, then the tables one behind the other, uncompressed.
 * To unpack and read all of them would take a tenth of the start of a command, of which most asks for a few keys.
 */
import { SottoError } from '../domain/errors.ts';

/** Each table is lines of tab-separated cells, and a string when it is asked for. */
const tables = [
  /** code, English, Russian, English with "in", Russian with preposition. */
  'countries',
  /** key, country, English, Russian, macro-region. */
  'regions',
  /** GeoNames id, name, Russian, country, index of region or -1, population, 1 for a capital. */
  'settlements',
  /** fold key, indices of places in base 36 (countries, then regions, then settlements), most populous first. */
  'keys',
  /** First words of keys of several words. */
  'openings',
  /** Keys whose misspellings are looked for. */
  'near',
  /** index of place in base 36, other forms. */
  'forms',
] as const;
type Table = (typeof tables)[number];
export type GazetteerTables = Readonly<Record<Table, string>>;
type Head = Readonly<{ v: 2; bytes: Readonly<Record<Table, number>> }>;

export function encodeGazetteer(of: GazetteerTables): Uint8Array {
  const bytes = Object.fromEntries(tables.map((table) => [table, Buffer.byteLength(of[table])]));
  return Buffer.from(`${JSON.stringify({ v: 2, bytes })}\n${tables.map((table) => of[table]).join('')}`);
}

/** Throws `internal` when the bytes are no gazetteer of this version. */
export function decodeGazetteer(file: Uint8Array): (table: Table) => string {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  try {
    const end = bytes.indexOf(10) + 1;
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
    const sizes = tables.map((table) => head.bytes[table]);
    if (head.v !== 2 || end + sizes.reduce((sum, size) => sum + size, 0) !== bytes.length)
      throw new Error('of another version');
    const starts = new Map(
      tables.map((table, i) => [table, end + sizes.slice(0, i).reduce((sum, size) => sum + size, 0)]),
    );
    return (table) => {
      const start = starts.get(table) ?? 0;
      return bytes.toString('utf8', start, start + head.bytes[table]);
    };
  } catch {
    throw new SottoError(
      'internal',
      'the gazetteer cannot be read',
      { bytes: bytes.length },
      'Reinstall the package.',
    );
  }
}
