/** The tables of given names, and what `npm run lexicon` compiled of them: an index by lower-case spelling and by fold key. */
import type { Culture, Gender } from '../../domain/names.ts';
import { sortedTable } from '../../domain/sorted-table.ts';
import { compiledLexicon } from '../compiled.ts';
import { toLatin } from '../ru/translit.ts';
import { remember } from '../script.ts';
import * as african from './data/african.ts';
import * as armenian from './data/armenian.ts';
import * as azerbaijani from './data/azerbaijani.ts';
import * as belarusian from './data/belarusian.ts';
import * as buryat from './data/buryat.ts';
import * as caucasian from './data/caucasian.ts';
import * as centralAsian from './data/central-asian.ts';
import * as eastAsian from './data/east-asian.ts';
import * as english from './data/english.ts';
import * as georgian from './data/georgian.ts';
import * as kazakh from './data/kazakh.ts';
import * as middleEastern from './data/middle-eastern.ts';
import * as other from './data/other.ts';
import * as russian from './data/russian.ts';
import * as siberian from './data/siberian.ts';
import * as southAsian from './data/south-asian.ts';
import * as tatar from './data/tatar.ts';
import * as turkish from './data/turkish.ts';
import * as ukrainian from './data/ukrainian.ts';

export type Spelling = Readonly<{ cyrl: string; latn: string }>;
export type GivenName = Spelling &
  Readonly<{ gender: Gender; culture: Culture; diminutives: readonly Spelling[] }>;

/** The tables hold Cyrillic and Latin letters only. */
const isCyrillic = (word: string): boolean => word.charCodeAt(0) >= 0x400;
/** `Анна=Anna`, `Anna=Анна` or one of the two alone. */
function spelling(entry: string): Spelling {
  const equals = entry.indexOf('=');
  if (equals < 0) return { cyrl: entry, latn: isCyrillic(entry) ? toLatin(entry) : entry };
  const [first, second] = [entry.slice(0, equals), entry.slice(equals + 1)];
  return isCyrillic(first) ? { cyrl: first, latn: second } : { cyrl: second, latn: first };
}

type Row = Readonly<{ line: string; gender: Gender; culture: Culture }>;
const rowsOf = (table: string, gender: Gender, culture: Culture): readonly Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => ({ line, gender, culture }));

function parse({ line, gender, culture }: Row): GivenName {
  const [name = '', ...diminutives] = line.split(' ');
  return {
    ...spelling(name),
    gender,
    culture,
    diminutives: diminutives.filter((d) => d !== name).map(spelling),
  };
}

/** In the order in which a name that several cultures share is given to one of them. */
const sources: readonly (readonly [Culture, string, string])[] = [
  ['russian', russian.russianMen, russian.russianWomen],
  ['english', english.englishMen, english.englishWomen],
  ['ukrainian', ukrainian.ukrainianMen, ukrainian.ukrainianWomen],
  ['kazakh', kazakh.kazakhMen, kazakh.kazakhWomen],
  ['tatar', tatar.tatarMen, tatar.tatarWomen],
  ['central-asian', centralAsian.centralAsianMen, centralAsian.centralAsianWomen],
  ['caucasian', caucasian.caucasianMen, caucasian.caucasianWomen],
  ['armenian', armenian.armenianMen, armenian.armenianWomen],
  ['georgian', georgian.georgianMen, georgian.georgianWomen],
  ['azerbaijani', azerbaijani.azerbaijaniMen, azerbaijani.azerbaijaniWomen],
  ['belarusian', belarusian.belarusianMen, belarusian.belarusianWomen],
  ['buryat', buryat.buryatMen, buryat.buryatWomen],
  ['turkish', turkish.turkishMen, turkish.turkishWomen],
  ['middle-eastern', middleEastern.middleEasternMen, middleEastern.middleEasternWomen],
  ['siberian', siberian.siberianMen, siberian.siberianWomen],
  ['african', african.africanMen, african.africanWomen],
  ['south-asian', southAsian.southAsianMen, southAsian.southAsianWomen],
  ['east-asian', eastAsian.eastAsianMen, eastAsian.eastAsianWomen],
  ['other', other.otherMen, other.otherWomen],
];

export const surnamesOf: Readonly<Record<Culture, string>> = {
  russian: russian.russianSurnames,
  english: english.englishSurnames,
  ukrainian: ukrainian.ukrainianSurnames,
  kazakh: kazakh.kazakhSurnames,
  tatar: tatar.tatarSurnames,
  'central-asian': centralAsian.centralAsianSurnames,
  belarusian: belarusian.belarusianSurnames,
  georgian: georgian.georgianSurnames,
  armenian: armenian.armenianSurnames,
  azerbaijani: azerbaijani.azerbaijaniSurnames,
  caucasian: caucasian.caucasianSurnames,
  buryat: buryat.buryatSurnames,
  turkish: turkish.turkishSurnames,
  'middle-eastern': middleEastern.middleEasternSurnames,
  siberian: siberian.siberianSurnames,
  african: african.africanSurnames,
  'south-asian': southAsian.southAsianSurnames,
  'east-asian': eastAsian.eastAsianSurnames,
  other: other.otherSurnames,
};

const foreign: ReadonlySet<Culture> = new Set([
  'english',
  'turkish',
  'middle-eastern',
  'african',
  'south-asian',
  'east-asian',
  'other',
]);
/** Whether names of the culture are foreign to Russian speech: in a Russian text a word is likelier another's. */
export const isForeign = (culture: Culture): boolean => foreign.has(culture);

let rows: readonly Row[] | undefined;
const theRows = (): readonly Row[] => {
  rows ??= sources.flatMap(([culture, men, women]) => [
    ...rowsOf(men, 'masc', culture),
    ...rowsOf(women, 'femn', culture),
  ]);
  return rows;
};
const parsed = new Map<number, GivenName>();
/** The name in a row of the tables: the same thing at every question. */
function nameAt(number: number): GivenName {
  const before = parsed.get(number);
  if (before !== undefined) return before;
  const name = parse(theRows()[number] as Row);
  parsed.set(number, name);
  return name;
}
export const allGivenNames = (): readonly GivenName[] => theRows().map((_, number) => nameAt(number));

/** What a spelling may be: full names, and the full names whose short form it is. */
export type GivenEntry = Readonly<{ full: readonly GivenName[]; shortOf: readonly GivenName[] }>;
const named = (numbers: string): readonly GivenName[] =>
  numbers === '' ? [] : numbers.split(' ').map((number) => nameAt(Number.parseInt(number, 36)));

/** Entries of a compiled table, each made when asked for, and the same at every question. */
function lookup(rows: () => string): (key: string) => GivenEntry | undefined {
  let table: ((key: string) => string | undefined) | undefined;
  const entry = remember(50_000, (key): GivenEntry | null => {
    table ??= sortedTable(rows());
    const row = table(key);
    if (row === undefined) return null;
    const [full = '', shortOf = ''] = row.split('\t');
    return { full: named(full), shortOf: named(shortOf) };
  });
  return (key) => entry(key) ?? undefined;
}

/** A spelling as the tables of given names are kept: case and ё do not matter. */
export const spellingKey = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
const bySpelling = lookup(() => compiledLexicon().givenBySpelling);
/** Entry of a given name or short form spelt so in either script (case and ё do not matter). */
export const givenBySpelling = (word: string): GivenEntry | undefined => bySpelling(spellingKey(word));
/** Entry of a given name or short form by fold key: finds transliterations by any scheme. */
export const givenByKey: (key: string) => GivenEntry | undefined = lookup(() => compiledLexicon().givenByKey);
