/** What a word of a name in Latin letters may be, transliterated Russian and its case endings included. */
import type { Gender, GrammaticalCase } from '../../domain/names.ts';
import { sortedTable } from '../../domain/sorted-table.ts';
import { compiledLexicon } from '../compiled.ts';
import { englishNicknames } from '../en/nicknames.ts';
import { foldKey } from '../fold.ts';
import { fullPatronymic } from '../ru/patronymic.ts';
import { respellings, toLatin } from '../ru/translit.ts';
import { remember, titleCase } from '../script.ts';
import { cyrillicCandidates } from './candidates.ts';
import { commonEnglishSurnames } from './data/english.ts';
import { diminutiveOf } from './diminutives.ts';
import type { Candidate } from './listed.ts';
import { isShortSurname, surnameCulture, surnameInName } from './surnames.ts';
import { type GivenName, givenByKey, givenBySpelling } from './tables.ts';

const genders: readonly Gender[] = ['masc', 'femn'];
const englishSurnames: ReadonlySet<string> = new Set(commonEnglishSurnames.toLowerCase().split(' '));

let english: ((lower: string) => string | undefined) | undefined;
/** Genders that bear a given name of English-speaking countries, of the `@stdlib` lists (Apache-2.0); undefined for other words. */
export function englishGivenName(lower: string): readonly Gender[] | undefined {
  english ??= sortedTable(compiledLexicon().englishGiven);
  return english(lower)?.split(' ') as Gender[] | undefined;
}

const PATRONYMIC = /^([a-z]{2,25}(?:[oe]vi[t]?ch|[oe]vych|yevich|yich|[mkt]ich))$/;
const PATRONYMIC_WOMAN = /^([a-z]{2,25}(?:[oe]vna|ichna|[oe]vne))$/;
const TURKIC = /^[a-z]{2,25}[- ]?(uly|uulu|ogly|oglu|ogli|kyzy|qyzy|gizi|qizi)$/;

function patronymics(word: string, out: Candidate[]): void {
  const turkic = TURKIC.exec(word);
  const gender: Gender | null =
    turkic !== null
      ? /^[kqg]/.test(turkic[1] as string)
        ? 'femn'
        : 'masc'
      : PATRONYMIC.test(word)
        ? 'masc'
        : PATRONYMIC_WOMAN.test(word)
          ? 'femn'
          : null;
  if (gender !== null)
    out.push({ slot: 'patronymic', base: word, gender, cases: ['nom'], number: 'sing', weight: 0.95 });
  else {
    const cyrillic = respellings(word).find((w) => fullPatronymic(w) !== null);
    if (cyrillic !== undefined)
      out.push({
        slot: 'patronymic',
        base: word,
        gender: cyrillic.endsWith('а') ? 'femn' : 'masc',
        cases: ['nom'],
        number: 'sing',
        weight: 0.7,
      });
  }
}

/** The names that `word` may be, or with `short` be short for, one candidate for each gender. */
function addGiven(
  word: string,
  out: Candidate[],
  names: readonly GivenName[],
  weight: number,
  short: boolean,
): void {
  for (const gender of genders) {
    const of = names.filter((n) => n.gender === gender);
    const culture = of[0]?.culture;
    if (culture !== undefined)
      out.push({
        slot: 'given',
        base: word,
        gender,
        cases: ['nom'],
        number: 'sing',
        weight,
        culture,
        ...(short ? { shortOf: of } : {}),
      });
  }
}

function givens(word: string, out: Candidate[]): void {
  const exact = givenBySpelling(word);
  // Janar is Zhanar where no name is spelt with the j as y.
  const entry =
    exact ??
    givenByKey(foldKey(word)) ??
    (/j[aeiou]/.test(word) ? givenByKey(foldKey(word.replace(/j(?=[aeiou])/g, 'zh'))) : undefined);
  const add = (names: readonly GivenName[], weight: number, short: boolean): void =>
    addGiven(word, out, names, weight, short);
  // `Ditrikh` behind a given name is a surname sooner than the Dietrich of another people that it folds as.
  const isFar = entry?.full[0]?.culture === 'other';
  const bonus = exact === undefined ? (isFar ? -0.4 : -0.05) : 0;
  if (entry !== undefined) {
    add(entry.full, 1 + bonus, false);
    add(entry.shortOf, (entry.full.length > 0 ? 0.8 : 0.9) + bonus, true);
  }
  for (const gender of englishGivenName(word) ?? [])
    if (!out.some((c) => c.slot === 'given' && c.gender === gender))
      out.push({
        slot: 'given',
        base: word,
        gender,
        cases: ['nom'],
        number: 'sing',
        weight: englishSurnames.has(word) ? 0.45 : 0.6,
        culture: 'english',
      });
  const nick = englishNicknames.get(word);
  if (nick !== undefined && entry === undefined) {
    const of = nick.flatMap((full) => givenBySpelling(full)?.full ?? []);
    if (of.length > 0) add(of, 0.85, true);
  }
}

/** `Timurchik`: a short form made as Russian makes it, of a name that the tables know. */
function diminutives(word: string, out: Candidate[]): void {
  if (
    out.some(({ slot }) => slot === 'given') ||
    !/(?:chik|shka|nka|chka|ushka|yusha|ulya|usya|ik)$/.test(word)
  )
    return;
  const of = respellings(word)
    .slice(0, 2)
    .map(diminutiveOf)
    .find((names) => names.length > 0);
  if (of) addGiven(word, out, of, 0.75, true);
}

function surnames(word: string, out: Candidate[]): void {
  const culture = surnameCulture(word);
  const typical = surnameInName(word);
  const tag = culture === undefined ? {} : { culture };
  if (typical !== null) {
    for (const gender of genders)
      if (typical === 'both' || typical === gender)
        out.push({
          slot: 'surname',
          base: word,
          gender,
          cases: ['nom'],
          number: 'sing',
          weight: isShortSurname(word) ? 0.8 : 0.7,
          ...tag,
        });
    // A wife abroad keeps her husband's form (Irina Petrov): weaker than the form's own gender.
    if (typical === 'masc')
      out.push({
        slot: 'surname',
        base: word,
        gender: 'femn',
        cases: ['nom'],
        number: 'sing',
        weight: 0.4,
        ...tag,
      });
  } else {
    const weight = englishSurnames.has(word) ? 0.6 : 0.35;
    for (const gender of genders)
      out.push({
        slot: 'surname',
        base: word,
        gender,
        cases: ['nom'],
        number: 'sing',
        weight,
        ...(weight > 0.5 ? { culture: 'english' as const } : {}),
      });
  }
  if (
    /(?:ov|ev|in|sky|enko|chuk)s$/.test(word) ||
    (word.endsWith('s') && englishSurnames.has(word.slice(0, -1)))
  )
    out.push({
      slot: 'surname',
      base: word.slice(0, -1),
      cases: ['nom'],
      number: 'plur',
      weight: 0.65,
      ...tag,
    });
}

/** `the Harrows`, `the Joneses`: a surname in the plural; null where the word is rather one that ends so (`the Brooks`). */
export function familyOf(word: string): Candidate | null {
  if (!/^[a-z'’-]{3,40}s$/.test(word) || englishSurnames.has(word)) return null;
  const base = word.replace(/(?<=s|x|z|ch|sh)es$|s$/, '');
  const culture = surnameCulture(base);
  return {
    slot: 'surname',
    base,
    cases: ['nom'],
    number: 'plur',
    weight: 0.9,
    ...(culture === undefined ? {} : { culture }),
  };
}

/** Case endings heard through transliteration (`met Sashu`, `ot Igoria`): read as Cyrillic, written back as Latin. */
function inflected(word: string, out: Candidate[]): void {
  if (!/[aeiouymh]$/.test(word) || word.length < 4) return;
  for (const cyrillic of respellings(word).slice(0, 2))
    for (const c of cyrillicCandidates(cyrillic)) {
      if (c.cases.includes('nom') || c.number === 'plur' || c.weight < 0.6) continue;
      const weight = c.slot === 'surname' ? 0.4 : 0.55;
      out.push({ ...c, base: toLatin(c.base), weight });
    }
}

/** `Jean-Luc`, `Mary-Ann`: two given names. */
function double(word: string, out: Candidate[]): void {
  const [one = '', two = '', ...more] = word.split('-');
  if (two === '' || more.length > 0 || out.some((c) => c.slot === 'given')) return;
  const givens = (part: string): readonly Candidate[] =>
    latinCandidates(part).filter((c) => c.slot === 'given' && c.weight > 0.4);
  const right = givens(two);
  for (const left of givens(one))
    if (right.length === 0 || right.some((c) => c.gender === left.gender))
      out.push({ ...left, base: word, weight: right.length === 0 ? 0.4 : 0.7 });
}

/** All that a Latin word of a name may be. `word` is clean and in lower case. */
export const latinCandidates: (word: string) => readonly Candidate[] = remember(
  20_000,
  (word: string): readonly Candidate[] => {
    const out: Candidate[] = [];
    if (word.length > 60) return out;
    patronymics(word, out);
    givens(word, out);
    diminutives(word, out);
    surnames(word, out);
    inflected(word, out);
    double(word, out);
    if (!out.some((c) => c.slot === 'given' && c.cases.includes('nom')))
      for (const gender of genders)
        out.push({ slot: 'given', base: word, gender, cases: ['nom'], number: 'sing', weight: 0.25 });
    return out;
  },
);
const MIXED =
  /^(\p{Script=Latin}[\p{Script=Latin}-]{0,39}\p{Script=Latin})['’ʼ-]?(\p{Script=Cyrillic}{1,3})$/u;
type Tails = ReadonlyMap<string, Candidate['cases']>;
const table = (entries: string): Tails =>
  new Map(
    entries.split(',').map((entry) => {
      const [tail = '', ...cases] = entry.split(' ');
      return [tail, cases as GrammaticalCase[]];
    }),
  );
/** Endings put on a stem that ends in a consonant (Igor), and on one that lost its -a (Sash-). */
const afterConsonant = table(
  'а gen acc,я gen acc,у dat,ю dat,ом ins,ем ins,ём ins,ым ins,им ins,е loc,и gen dat loc,ой ins gen dat loc,ью ins',
);
const insteadOfA = table(
  'ы gen,и gen dat loc,е dat loc,у acc,ю acc,ой ins,ей ins,ёй ins,ою ins,ею ins,а nom,я nom',
);

/** A Latin stem with a Russian ending (`Igor'я`, `Sash'у`): the stem, and the cases of the ending; null for other words. */
export function mixedWord(word: string): Readonly<{ stem: string; cases: Candidate['cases'] }> | null {
  const match = MIXED.exec(word);
  if (match === null) return null;
  const tail = (match[2] as string).toLowerCase();
  const stem = match[1] as string;
  const isGiven = (word: string): boolean =>
    (givenBySpelling(word) ?? givenByKey(foldKey(word))) !== undefined;
  const restored = isGiven(stem) ? undefined : [`${stem}a`, `${stem}ya`, `${stem}ia`].find(isGiven);
  const cases = (restored === undefined ? afterConsonant : insteadOfA).get(tail) ?? insteadOfA.get(tail);
  return cases === undefined ? null : { stem: restored === undefined ? stem : titleCase(restored), cases };
}
