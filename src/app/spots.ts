/**
 * Where in a note mentions stand, packed for the way to the page: a long note has tens of thousands, and words among them are few.
 * In a file of its own, which the page takes along.
 */
import { mentionId } from '../domain/mention-id.ts';

/** A mention in its text. `put` stands in the place of `from`..`to`, which may take in a word beside the mention. */
export type Spot = Readonly<{
  item: string;
  start: number;
  end: number;
  rule: string;
  entity?: string;
  put?: string;
  from?: number;
  to?: number;
}>;
/** Spots of the text, then of each hidden text, in order of place. */
export type Spots = readonly (readonly Spot[])[];

/** Eight numbers a spot: item, start, end, rule, entity, put, from, to; words by index, -1 for none. */
type Packed = Readonly<{ words: readonly string[]; sections: readonly (readonly number[])[] }>;
const WIDTH = 8;

export function packSpots(spots: Spots): string {
  const words = new Map<string, number>();
  const word = (text: string | undefined): number => {
    if (text === undefined) return -1;
    const known = words.get(text) ?? words.size;
    words.set(text, known);
    return known;
  };
  const sections = spots.map((within) =>
    within.flatMap(({ item, start, end, rule, entity, put, from, to }) => [
      word(item),
      start,
      end,
      word(rule),
      word(entity),
      word(put),
      from ?? -1,
      to ?? -1,
    ]),
  );
  return JSON.stringify({ words: [...words.keys()], sections } satisfies Packed);
}

/** `places`: ids of mentions of this note that were ruled on by themselves: each is an item of its own. */
export function unpackSpots(packed: string, document: string, places: ReadonlySet<string>): Spots {
  const { words, sections } = JSON.parse(packed) as Packed;
  return sections.map((numbers, section) => {
    const spots: Spot[] = [];
    for (let i = 0; i < numbers.length; i += WIDTH) {
      const [item = -1, start = 0, end = 0, rule = -1, entity = -1, put = -1, from = -1, to = -1] =
        numbers.slice(i, i + WIDTH);
      const place =
        places.size === 0 ? '' : mentionId(document, { start, end }, section === 0 ? undefined : section - 1);
      spots.push({
        item: places.has(place) ? place : (words[item] ?? ''),
        start,
        end,
        rule: words[rule] ?? '',
        ...(entity < 0 ? {} : { entity: words[entity] ?? '' }),
        ...(put < 0 ? {} : { put: words[put] ?? '', from, to }),
      });
    }
    return spots;
  });
}
