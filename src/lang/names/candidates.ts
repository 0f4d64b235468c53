/** What each word of a person's name may be: slot, nominative, gender, cases. The reader weighs them against each other. */
import type { Culture, Gender, GrammaticalCase, GrammaticalNumber, NameSlot } from '../../domain/names.ts';
import { grammaticalCases } from '../../domain/names.ts';
import { declineByRule } from '../ru/decline.ts';
import { parseWord } from '../ru/morphology.ts';
import { fullPatronymic, readPatronymic } from '../ru/patronymic.ts';
import { remember } from '../script.ts';
import { diminutiveOf } from './diminutives.ts';
import { inflectName } from './inflect.ts';
import { surnameCulture, typicalSurname } from './surnames.ts';
import { type GivenName, givenBySpelling } from './tables.ts';

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

const yo = (word: string): string => word.replaceAll('ё', 'е').replaceAll('є', 'е');
const genders: readonly Gender[] = ['masc', 'femn'];

/** Cases in which `base` looks like `word`. */
const casesOf = (base: string, slot: NameSlot, gender: Gender, word: string): readonly GrammaticalCase[] =>
  grammaticalCases.filter((c) => yo(inflectName(base, slot, gender, { case: c, number: 'sing', script: 'cyrl' })) === yo(word));

const ENDINGS = ['', 'а', 'я', 'ы', 'и', 'у', 'ю', 'е', 'ой', 'ою', 'ей', 'ею', 'ёй', 'ом', 'ем', 'ём', 'ью', 'ия', 'ию', 'ии', 'ием', 'єм', 'єю', 'ові', 'єві'];
const NOMINATIVES = ['', 'а', 'я', 'й', 'ь', 'ий', 'о', 'і', 'ій'];
const oblique: ReadonlyMap<string, string> = new Map([
  ['павл', 'павел'],
  ['льв', 'лев'],
  ['петр', 'пётр'],
]);

/** Nominatives that a given name in some case may come from, the word itself first. */
function nominatives(word: string): readonly string[] {
  const out = new Set<string>([word]);
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = ending === '' ? word : word.slice(0, -ending.length);
    const lost = oblique.get(stem);
    if (lost !== undefined) out.add(lost);
    if (/ьк$/.test(stem)) out.add(`${stem.slice(0, -2)}ёк`);
    if (/[шжч]к$/.test(stem)) out.add(`${stem.slice(0, -1)}ок`);
    for (const nominative of NOMINATIVES) out.add(stem + nominative);
  }
  return [...out];
}

/** Endings that only patronymics have. */
const SURE = /[ое]вич|[ео]вн[аыеуо]|ичн[аыеуо]|[кқг]ызы|[уұо][лг]л?[ыу]$/;
/** Given names as they are clipped before a patronymic: Сан Саныч, Пал Палыч. */
const beforePatronymic: ReadonlyMap<string, string> = new Map([
  ['сан', 'александр'],
  ['пал', 'павел'],
  ['михал', 'михаил'],
  ['марь', 'мария'],
]);

const WEIGHT = { full: 1, short: 0.9, suffix: 0.78, dictionary: 0.62, rare: 0.3, surname: 0.8, typical: 0.7, any: 0.35, guess: 0.25 };

function givenOfBase(base: string, word: string, out: Candidate[]): void {
  const entry = givenBySpelling(base);
  const add = (names: readonly GivenName[], weight: number, short: boolean): void => {
    for (const gender of genders) {
      const of = names.filter((n) => n.gender === gender);
      if (of.length === 0) continue;
      const cases = casesOf(base, 'given', gender, word);
      const near = of.find((n) => n.culture !== 'english' && n.culture !== 'other');
      const culture = (near ?? of[0])?.culture;
      // Петра and Ким are names of women abroad; written in Cyrillic they are likelier Пётр's genitive and a surname.
      const likely = near === undefined ? weight - 0.35 : weight;
      if (cases.length > 0 && culture !== undefined)
        out.push({ slot: 'given', base, gender, cases, number: 'sing', weight: likely, culture, ...(short ? { shortOf: of } : {}) });
    }
  };
  if (entry !== undefined) {
    add(entry.full, WEIGHT.full, false);
    add(entry.shortOf, entry.full.length > 0 ? WEIGHT.short - 0.1 : WEIGHT.short, true);
  } else {
    const short = diminutiveOf(base);
    if (short.length > 0 && fullPatronymic(base) === null) add(short, base === word ? WEIGHT.suffix : WEIGHT.suffix - 0.02, true);
    const clipped = base === word ? beforePatronymic.get(word) : undefined;
    if (clipped !== undefined) add(givenBySpelling(clipped)?.full ?? [], WEIGHT.rare, true);
  }
}

function fromDictionary(word: string, out: Candidate[]): void {
  for (const parse of parseWord(word)) {
    if (parse.case === undefined || !(parse.given || parse.surname) || (parse.gender === undefined && parse.number === 'sing')) continue;
    if (!parse.known && !parse.given) continue;
    const slot: NameSlot = parse.given ? 'given' : 'surname';
    const gender = parse.gender === 'masc' || parse.gender === 'femn' ? parse.gender : undefined;
    const base = parse.lemma.toLowerCase();
    if (slot === 'given' && givenBySpelling(base) !== undefined) continue;
    const same = out.findIndex((c) => c.slot === slot && c.base === base && c.gender === gender && c.number === parse.number);
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
      weight: parse.number === 'plur' && slot === 'given' ? WEIGHT.rare : parse.number === 'plur' ? weight - 0.2 : weight,
      ...(culture === undefined ? {} : { culture }),
    });
  }
}

const SURNAME_ENDINGS = ['', 'а', 'я', 'у', 'ю', 'ым', 'им', 'е', 'ом', 'ем', 'ого', 'его', 'ому', 'ему', 'ой', 'ей', 'ую', 'юю', 'ы', 'и', 'ых', 'их', 'ыми', 'ими'];
const SURNAME_NOMINATIVES = ['', 'а', 'я', 'ий', 'ый', 'ой', 'ая', 'яя', 'ь', 'й'];

function surnames(word: string, out: Candidate[]): void {
  const seen = new Set(out.filter((c) => c.slot === 'surname').map((c) => `${c.base} ${c.gender ?? ''} ${c.number}`));
  for (const ending of SURNAME_ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = ending === '' ? word : word.slice(0, -ending.length);
    for (const nominative of SURNAME_NOMINATIVES) {
      const base = stem + nominative;
      const typical = typicalSurname(base);
      if (base !== word && typical === null && (base.length < 4 || nominative.length > 1)) continue;
      for (const gender of genders) {
        if (typical !== null && typical !== 'both' && typical !== gender) continue;
        for (const number of ['sing', 'plur'] as const) {
          if (number === 'plur' && (typical === null || gender === 'femn')) continue;
          const id = `${base} ${gender} ${number}`;
          if (seen.has(id)) continue;
          const cases = grammaticalCases.filter((c) => yo(declineByRule(base, 'surname', gender, c, number)) === yo(word));
          if (cases.length === 0) continue;
          seen.add(id);
          const culture = surnameCulture(base);
          const weight = typical !== null ? (number === 'plur' ? WEIGHT.typical - 0.1 : WEIGHT.typical) : base === word ? WEIGHT.any : WEIGHT.guess;
          out.push({ slot: 'surname', base, gender, cases, number, weight, ...(culture === undefined ? {} : { culture }) });
        }
      }
    }
  }
}

/** `Анна-Мария`: two given names in one case. */
function double(word: string, out: Candidate[]): void {
  const [one = '', two = '', ...more] = word.split('-');
  if (two === '' || more.length > 0 || out.some((c) => c.slot === 'given')) return;
  const givens = (part: string): readonly Candidate[] => cyrillicCandidates(part).filter((c) => c.slot === 'given' && c.weight > 0.6);
  for (const left of givens(one))
    for (const right of givens(two)) {
      const cases = left.cases.filter((c) => right.cases.includes(c));
      if (left.gender !== right.gender || cases.length === 0) continue;
      out.push({ ...left, base: `${left.base}-${right.base}`, cases, weight: 0.8 });
    }
}

/** All that a Cyrillic word of a name may be. `word` is clean and in lower case. */
export const cyrillicCandidates: (word: string) => readonly Candidate[] = remember(20_000, (word: string): readonly Candidate[] => {
  const out: Candidate[] = [];
  if (word.length > 60) return out;
  const patronymic = readPatronymic(word);
  if (patronymic !== null) {
    const cases = casesOf(patronymic.base, 'patronymic', patronymic.gender, word);
    if (cases.length > 0)
      out.push({ slot: 'patronymic', ...patronymic, cases, number: 'sing', weight: SURE.test(word) || fullPatronymic(patronymic.base) !== null ? 0.95 : 0.6 });
  }
  for (const base of nominatives(word)) givenOfBase(base, word, out);
  double(word, out);
  fromDictionary(word, out);
  surnames(word, out);
  if (!out.some((c) => c.slot === 'given'))
    for (const gender of genders)
      out.push({ slot: 'given', base: word, gender, cases: ['nom'], number: 'sing', weight: WEIGHT.guess - 0.02 });
  return out;
});
