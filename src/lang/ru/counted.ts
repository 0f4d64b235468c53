/** Case and number in which a noun stands behind a Russian numeral. */
import type { GrammaticalCase, GrammaticalNumber } from '../../domain/names.ts';

type Stand = Readonly<{ case: GrammaticalCase; number: GrammaticalNumber }>;
/** Each line: case, number: numerals. */
const table = `
gen sing: два две оба обе три четыре
gen plur: двое трое четверо пятеро пять шесть семь двух двоих обоих обеих трёх троих четырёх четверых
dat plur: двум двоим обоим обеим трём троим четырём
ins plur: двумя двоими обоими обеими тремя троими четырьмя
`;
const stands: ReadonlyMap<string, Stand> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stand = '', words = ''] = line.split(': ');
      const [to, number] = stand.split(' ') as [GrammaticalCase, GrammaticalNumber];
      return words.split(' ').map((word) => [word.replaceAll('ё', 'е'), { case: to, number }] as const);
    }),
);

/** Null for a word that is no such numeral. `word` in small letters. */
export const standOfCounted = (word: string): Stand | null => stands.get(word.replaceAll('ё', 'е')) ?? null;
