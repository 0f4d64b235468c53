/** The tables of given names as one index, by lower-case spelling and by fold key. Built when first asked for. */
import type { Culture, Gender } from '../../domain/names.ts';
import { foldKey } from '../fold.ts';
import { toLatin } from '../ru/translit.ts';
import * as armenian from './data/armenian.ts';
import * as azerbaijani from './data/azerbaijani.ts';
import * as belarusian from './data/belarusian.ts';
import * as buryat from './data/buryat.ts';
import * as caucasian from './data/caucasian.ts';
import * as centralAsian from './data/central-asian.ts';
import * as english from './data/english.ts';
import * as georgian from './data/georgian.ts';
import * as kazakh from './data/kazakh.ts';
import * as middleEastern from './data/middle-eastern.ts';
import * as other from './data/other.ts';
import * as russian from './data/russian.ts';
import * as siberian from './data/siberian.ts';
import * as tatar from './data/tatar.ts';
import * as turkish from './data/turkish.ts';
import * as ukrainian from './data/ukrainian.ts';

export type Spelling = Readonly<{ cyrl: string; latn: string }>;
export type GivenName = Spelling &
  Readonly<{ gender: Gender; culture: Culture; diminutives: readonly Spelling[] }>;

/** `Анна=Anna`, `Anna=Анна` or one of the two alone. */
function spelling(entry: string): Spelling {
  const [first = '', second] = entry.split('=');
  if (second === undefined)
    return /\p{Script=Cyrillic}/u.test(first)
      ? { cyrl: first, latn: toLatin(first) }
      : { cyrl: first, latn: first };
  return /\p{Script=Cyrillic}/u.test(first) ? { cyrl: first, latn: second } : { cyrl: second, latn: first };
}

const parse = (table: string, gender: Gender, culture: Culture): readonly GivenName[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...diminutives] = line.split(' ');
      return {
        ...spelling(name),
        gender,
        culture,
        diminutives: diminutives.filter((d) => d !== name).map(spelling),
      };
    });

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
  other: other.otherSurnames,
};

const foreign: ReadonlySet<Culture> = new Set(['english', 'turkish', 'middle-eastern', 'other']);
/** Whether names of the culture are foreign to Russian speech: in a Russian text a word is likelier another's. */
export const isForeign = (culture: Culture): boolean => foreign.has(culture);

let givenNames: readonly GivenName[] | undefined;
export function allGivenNames(): readonly GivenName[] {
  givenNames ??= sources.flatMap(([culture, men, women]) => [
    ...parse(men, 'masc', culture),
    ...parse(women, 'femn', culture),
  ]);
  return givenNames;
}

/** What a spelling may be: full names, and the full names whose short form it is. */
export type GivenEntry = Readonly<{ full: readonly GivenName[]; shortOf: readonly GivenName[] }>;
type Draft = { full: GivenName[]; shortOf: GivenName[] };
type Index = Readonly<{
  bySpelling: ReadonlyMap<string, GivenEntry>;
  byKey: ReadonlyMap<string, GivenEntry>;
}>;

const yo = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

let index: Index | undefined;
function theIndex(): Index {
  if (index !== undefined) return index;
  const bySpelling = new Map<string, Draft>();
  const byKey = new Map<string, Draft>();
  const put = (map: Map<string, Draft>, key: string, slot: keyof Draft, name: GivenName): void => {
    let draft = map.get(key);
    if (draft === undefined) {
      draft = { full: [], shortOf: [] };
      map.set(key, draft);
    }
    if (!draft[slot].includes(name)) draft[slot].push(name);
  };
  const add = (spelt: Spelling, slot: keyof Draft, name: GivenName): void => {
    for (const form of new Set([yo(spelt.cyrl), spelt.latn.toLowerCase()])) put(bySpelling, form, slot, name);
    for (const key of new Set([foldKey(spelt.cyrl), foldKey(spelt.latn)])) put(byKey, key, slot, name);
  };
  for (const name of allGivenNames()) {
    add(name, 'full', name);
    for (const diminutive of name.diminutives) add(diminutive, 'shortOf', name);
  }
  index = { bySpelling, byKey };
  return index;
}

/** Entry of a given name or short form spelt so in either script (case and ё do not matter). */
export const givenBySpelling = (word: string): GivenEntry | undefined => theIndex().bySpelling.get(yo(word));
/** Entry of a given name or short form by fold key: finds transliterations by any scheme. */
export const givenByKey = (key: string): GivenEntry | undefined => theIndex().byKey.get(key);
