/** Words by their beginnings: what a word of a note points to, whatever its ending. */

/** By what is pointed to: stems, space-separated; with `=` before it, a whole word. ё is written as е. */
export type StemTable<Id extends string> = Readonly<Partial<Record<Id, string>>>;

const WORDS = /[\p{L}\p{N}]+/gu;
const LONGEST_STEM = 14;
const SHORTEST_STEM = 3;
/** Of a text no more is read: a detail is a few words. */
const LONGEST_TEXT = 500;

/** What the words of a text point to, in the order of the words, without repeats. */
export function stemReader<Id extends string>(
  ...tables: readonly StemTable<Id>[]
): (text: string) => Set<Id> {
  const exact = new Map<string, Id>();
  const stems = new Map<string, Id>();
  for (const table of tables)
    for (const [id, words] of Object.entries(table) as [Id, string][])
      for (const word of words.split(' '))
        if (word.startsWith('=')) exact.set(word.slice(1), id);
        else stems.set(word, id);
  const ofWord = (word: string): Id | undefined => {
    const whole = exact.get(word);
    if (whole) return whole;
    for (let n = Math.min(LONGEST_STEM, word.length); n >= SHORTEST_STEM; n--) {
      const found = stems.get(word.slice(0, n));
      if (found) return found;
    }
    return undefined;
  };
  return (text) => {
    const found = new Set<Id>();
    for (const [word] of text.slice(0, LONGEST_TEXT).toLowerCase().replaceAll('ё', 'е').matchAll(WORDS)) {
      const id = ofWord(word);
      if (id) found.add(id);
    }
    return found;
  };
}
