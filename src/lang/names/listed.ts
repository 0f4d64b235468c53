/** What the tables of names and the dictionary know each word to be in a person's name: slot, nominative, gender, cases. */
import type { Culture, Gender, GrammaticalCase, GrammaticalNumber, NameSlot } from '../../domain/names.ts';
import { grammaticalCases } from '../../domain/names.ts';
import { foldKey } from '../fold.ts';
import { parseWord } from '../ru/morphology.ts';
import { fullPatronymic, readPatronymic } from '../ru/patronymic.ts';
import { remember } from '../script.ts';
import { diminutiveOf } from './diminutives.ts';
import { inflectName } from './inflect.ts';
import { surnameCulture } from './surnames.ts';
import { type GivenName, givenByKey, givenBySpelling, isForeign } from './tables.ts';

export type Candidate = Readonly<{
  slot: NameSlot;
  /** Nominative singular in lower case. */
  base: string;
  gender?: Gender;
  cases: readonly GrammaticalCase[];
  number: GrammaticalNumber;
  /** 0..1: how likely the word is this, before its neighbours are heard. */
  weight: number;
  culture?: Culture;
  shortOf?: readonly GivenName[];
}>;

const YO = /[ёє]/;
const yo = (word: string): string => (YO.test(word) ? word.replace(/[ёє]/g, 'е') : word);
export const isSpeltLike = (a: string, b: string): boolean => a.length === b.length && yo(a) === yo(b);
export const genders: readonly Gender[] = ['masc', 'femn'];

/** Short names in -ия have an ending of speech beside that of the rule: `Гии`, `Гие`. */
const inSpeech = (base: string, form: string): string =>
  /^.{1,2}ия$/.test(base) && form.endsWith('ии') ? `${form.slice(0, -1)}е` : form;

/** `Оксаною`, as Ukrainian has it, and Russian verse. */
const longIns = (form: string): string => form.replace(/(?<=[оеё])й$/, 'ю');

/** Cases in which `base` looks like `word`. */
const casesOf = (base: string, slot: NameSlot, gender: Gender, word: string): readonly GrammaticalCase[] =>
  grammaticalCases.filter((c) => {
    const form = inflectName(base, slot, gender, { case: c, number: 'sing', script: 'cyrl' });
    const spoken = c === 'dat' || c === 'loc' ? inSpeech(base, form) : c === 'ins' ? longIns(form) : form;
    return isSpeltLike(form, word) || isSpeltLike(spoken, word);
  });

type Endings = readonly (readonly [ending: string, nominatives: readonly string[]])[];
export const endings = (table: string): Endings =>
  table.split(',').map((entry) => {
    const [ending = '', ...nominatives] = entry.split(' ');
    return [ending, nominatives.map((n) => (n === '-' ? '' : n))];
  });
/** An ending of a given name in a case, and what stands there in the nominative (`-`: nothing). */
const givenEndings = endings(
  'а - о,я й ь,ы а,и а я й ь,у - а о,ю й ь я,е - а я й ь о,ой а,ою а,ей а я,ею а я,ёй я,ом - о,ем - й ь,ём - й ь,єм й,єю я,ью ь,ові - о,еві ь -,єві й',
);
const oblique: ReadonlyMap<string, string> = new Map([
  ['павл', 'павел'],
  ['льв', 'лев'],
  ['петр', 'пётр'],
]);

/** Nominatives that a given name in some case may come from, the word itself first. */
function nominatives(word: string): readonly string[] {
  const out = new Set<string>([word]);
  for (const [ending, nominativeEndings] of givenEndings) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const stem = word.slice(0, -ending.length);
    const lost = oblique.get(stem);
    if (lost !== undefined) out.add(lost);
    if (/ьк$/.test(stem)) out.add(`${stem.slice(0, -2)}ёк`);
    if (/[шжч]к$/.test(stem)) out.add(`${stem.slice(0, -1)}ок`);
    for (const nominative of nominativeEndings) out.add(stem + nominative);
  }
  return [...out];
}

/** Letters of Kazakh spelling: Әсел is Асель of the tables. */
const KAZAKH = /[әғқңөұүһі]/;

/** Endings that only patronymics have. */
const SURE = /[ое]вич|[ео]вн[аыеуо]|ичн[аыеуо]|[кқг]ызы|[уұо][лг]л?[ыу]$/;
/** Given names as they are clipped before a patronymic: Сан Саныч, Пал Палыч. */
export const beforePatronymic: ReadonlyMap<string, string> = new Map([
  ['сан', 'александр'],
  ['пал', 'павел'],
  ['михал', 'михаил'],
  ['марь', 'мария'],
]);

export const WEIGHT = {
  full: 1,
  short: 0.9,
  suffix: 0.78,
  dictionary: 0.62,
  rare: 0.3,
  surname: 0.8,
  typical: 0.7,
  any: 0.35,
  guess: 0.3,
  /** As written, though it ends as a case does: `Бондарю`. */
  oblique: 0.05,
};

/** A name of another people that spells an everyday Russian word (Алмаз, Том): read as a name, not taken for one. */
const isEveryday = (word: string): boolean =>
  parseWord(word).some(
    (p) =>
      p.known &&
      p.pos === 'NOUN' &&
      p.lemma === p.word &&
      isSpeltLike(p.word, word) &&
      !(p.given || p.surname || p.place),
  );

/** A word of grammar that a diminutive happens to spell: «только» is no short form of Толя. */
const isGrammar = (word: string): boolean =>
  parseWord(word).some((p) => p.known && /^(?:CONJ|PRCL|PREP|NPRO|ADVB)$/.test(p.pos));

function givenOfBase(base: string, word: string, out: Candidate[]): void {
  const entry = givenBySpelling(base) ?? (KAZAKH.test(base) ? givenByKey(foldKey(base)) : undefined);
  const add = (names: readonly GivenName[], weight: number, short: boolean): void => {
    for (const gender of genders) {
      const of = names.filter((n) => n.gender === gender);
      if (of.length === 0) continue;
      const cases = casesOf(base, 'given', gender, word);
      const near = of.find((n) => !isForeign(n.culture));
      const culture = (near ?? of[0])?.culture;
      // Петра and Ким are names of women abroad; written in Cyrillic they are likelier Пётр's genitive and a surname.
      const foreign = near === undefined ? weight - 0.35 : weight;
      const likely = culture !== 'russian' && isEveryday(base) ? Math.min(foreign, 0.5) : foreign;
      if (cases.length > 0 && culture !== undefined)
        out.push({
          slot: 'given',
          base,
          gender,
          cases,
          number: 'sing',
          weight: likely,
          culture,
          ...(short ? { shortOf: of } : {}),
        });
    }
  };
  if (entry !== undefined) {
    add(entry.full, WEIGHT.full, false);
    add(diminutiveOf(base), entry.full.length > 0 ? WEIGHT.short - 0.1 : WEIGHT.short, true);
  } else {
    const short = diminutiveOf(base);
    if (short.length > 0 && fullPatronymic(base) === null && !isGrammar(word))
      add(short, base === word ? WEIGHT.suffix : WEIGHT.suffix - 0.02, true);
    const clipped = base === word ? beforePatronymic.get(word) : undefined;
    if (clipped !== undefined) add(givenBySpelling(clipped)?.full ?? [], WEIGHT.rare, true);
  }
}

function fromDictionary(word: string, out: Candidate[]): void {
  for (const parse of parseWord(word)) {
    if (
      parse.case === undefined ||
      !(parse.given || parse.surname) ||
      (parse.gender === undefined && parse.number === 'sing')
    )
      continue;
    if (!parse.known && !parse.given) continue;
    const slot: NameSlot = parse.given ? 'given' : 'surname';
    const gender = parse.gender === 'masc' || parse.gender === 'femn' ? parse.gender : undefined;
    const base = parse.lemma.toLowerCase();
    if (slot === 'given' && givenBySpelling(base) !== undefined) continue;
    const same = out.findIndex(
      (c) => c.slot === slot && c.base === base && c.gender === gender && c.number === parse.number,
    );
    const before = out[same];
    if (before !== undefined) {
      out[same] = { ...before, cases: [...new Set([...before.cases, parse.case])] };
      continue;
    }
    const weight = !parse.known ? WEIGHT.guess : slot === 'surname' ? WEIGHT.surname : WEIGHT.dictionary;
    const culture = slot === 'surname' ? surnameCulture(base) : undefined;
    out.push({
      slot,
      base,
      ...(gender === undefined ? {} : { gender }),
      cases: [parse.case],
      number: parse.number,
      weight:
        parse.number === 'plur' && slot === 'given'
          ? WEIGHT.rare
          : parse.number === 'plur'
            ? weight - 0.2
            : weight,
      ...(culture === undefined ? {} : { culture }),
    });
  }
}

/** `Анна-Мария`: two given names in one case. */
function double(word: string, out: Candidate[]): void {
  const [one = '', two = '', ...more] = word.split('-');
  if (two === '' || more.length > 0 || out.some((c) => c.slot === 'given')) return;
  const givens = (part: string): readonly Candidate[] =>
    listedCandidates(part).filter((c) => c.slot === 'given' && c.weight > 0.6);
  for (const left of givens(one))
    for (const right of givens(two)) {
      const cases = left.cases.filter((c) => right.cases.includes(c));
      if (left.gender !== right.gender || cases.length === 0) continue;
      out.push({ ...left, base: `${left.base}-${right.base}`, cases, weight: 0.8 });
    }
}

function patronymics(word: string, out: Candidate[]): void {
  const patronymic = readPatronymic(word);
  if (patronymic === null) return;
  const cases = casesOf(patronymic.base, 'patronymic', patronymic.gender, word);
  if (cases.length === 0) return;
  out.push({
    slot: 'patronymic',
    ...patronymic,
    cases,
    number: 'sing',
    weight:
      SURE.test(word) || fullPatronymic(patronymic.base) !== null
        ? 0.95
        : /^(?:ильич|лукич|фомич|кузьмич|никитич|саввич|фокич)/.test(word)
          ? 0.8
          : 0.6,
  });
}

/** The longest word that is read as one of a name. */
export const LONGEST = 60;

/** `Сашке` and `Витьку` are of Сашка and Витька far oftener than of Сашок, Сашко and Витёк, though only these stand in the tables. */
function withoutRareShort(word: string, out: readonly Candidate[]): readonly Candidate[] {
  const isShort = ({ base, shortOf }: Candidate): boolean => base !== word && shortOf !== undefined;
  if (!out.some((c) => isShort(c) && c.base.endsWith('ка'))) return out;
  return out.map((c) =>
    isShort(c) && /(?:[оё]к|ко)$/.test(c.base) ? { ...c, weight: WEIGHT.suffix - 0.04 } : c,
  );
}

/** What the tables of names and the dictionary know a word to be in a name: no surname by its ending, no guess. */
export const listedCandidates: (word: string) => readonly Candidate[] = remember(
  20_000,
  (word: string): readonly Candidate[] => {
    const out: Candidate[] = [];
    if (word.length > LONGEST) return out;
    patronymics(word, out);
    for (const base of nominatives(word)) givenOfBase(base, word, out);
    double(word, out);
    fromDictionary(word, out);
    return withoutRareShort(word, out);
  },
);
