/** What a read name says, slot by slot, as fold keys: the form in which names are compared. */
import type { RunLanguage } from '../domain/analysis.ts';
import { type Gender, grammaticalCases, type NamePart, type NameReading } from '../domain/names.ts';
import { wordFacts } from './facts.ts';
import { foldKey } from './fold.ts';
import { diminutiveOf } from './names/diminutives.ts';
import { inflectName } from './names/inflect.ts';
import { nameKeys } from './names/keys.ts';
import { readName } from './names/read.ts';
import { bothGenders } from './names/surnames.ts';
import { epithetOf } from './names/words.ts';

export type Slots = Readonly<{
  given: ReadonlySet<string>;
  patronymic: ReadonlySet<string>;
  surname: ReadonlySet<string>;
  nickname: ReadonlySet<string>;
  /** First letters of given name and patronymic, in order, as fold keys; empty where that name is written out. */
  initials: readonly string[];
  /** How the name after a given name begins: `Sh.` of `Sasha Sh.`, `Nik.` of `Vera Nik.`; surname or patronymic. */
  cut: readonly string[];
  /** First letters that the names written out begin with, in any script. */
  letters: Readonly<Record<'given' | 'patronymic' | 'surname', ReadonlySet<string>>>;
  /** Nothing is written but initials: `M.V.`, a label `Zh.` */
  bareInitials: boolean;
  /** What is put behind a name to tell its bearer from another, as a fold key: `junior` of `Mark-junior`; else empty. */
  epithet: string;
  /** A surname in the plural stands for a family, not for a person. */
  family: boolean;
}>;

/** Most names have few of the slots: the empty ones are shared. */
const none: ReadonlySet<never> = new Set();
const setOf = (keys: readonly string[]): ReadonlySet<string> => (keys.length === 0 ? none : new Set(keys));

const keysOf = (parts: readonly NamePart[], slot: NamePart['slot']): ReadonlySet<string> =>
  setOf(parts.flatMap((part) => (part.slot === slot ? nameKeys(part) : [])));

const lettersOf = (parts: readonly NamePart[], slot: NamePart['slot']): ReadonlySet<string> =>
  setOf(
    parts
      .filter((part) => part.slot === slot)
      .flatMap((part) => [
        ...[part.base, ...(part.diminutiveOf ?? [])].map((name) => foldKey(name.charAt(0))),
        ...nameKeys(part).map((key) => key.charAt(0)),
      ]),
  );

const LONGEST_CUT = 4;

/** Slots of a reading. A mention that could not be read is one nickname: its own fold key. */
export function slotsOf(reading: NameReading | null, text: string): Slots {
  const all = reading?.parts ?? [];
  const isCut = (part: NamePart, i: number): boolean =>
    part.slot === 'surname' && i > 0 && part.base.length <= LONGEST_CUT && text.charAt(part.span.end) === '.';
  const parts = all.filter((part, i) => !isCut(part, i));
  const initials = parts.filter((part) => part.slot === 'initial').map((part) => foldKey(part.base));
  const afterGiven = parts.some((part) => part.slot === 'given');
  const alone = afterGiven && !parts.some((part) => part.slot === 'surname');
  const cut = [...(alone ? initials : []), ...all.filter(isCut).map((part) => foldKey(part.base))];
  const named = parts.some((part) => part.slot !== 'initial');
  // `Alejandro "Alex" Reyes`: what is put in quotation marks is a name by itself, and he is called both.
  const calls = parts.flatMap((part): readonly NamePart[] => {
    const language = scriptLanguage(part.base);
    if (part.slot !== 'nickname' || !wordFacts(part.base, language).given) return [part];
    return readName(part.base, language)?.parts.filter(({ slot }) => slot === 'given') ?? [part];
  });
  return {
    given: keysOf(calls, 'given'),
    patronymic: keysOf(parts, 'patronymic'),
    surname: keysOf(parts, 'surname'),
    nickname: named ? keysOf(calls, 'nickname') : new Set([foldKey(text) || text.toLowerCase()]),
    initials: alone ? [] : afterGiven && initials.length > 0 ? ['', ...initials] : initials,
    cut,
    letters: {
      given: lettersOf(parts, 'given'),
      patronymic: lettersOf(parts, 'patronymic'),
      surname: lettersOf(parts, 'surname'),
    },
    bareInitials: initials.length > 0 && !named,
    epithet: foldKey(epithetOf(text)),
    // `Патимат Гаджиевыми`, behind `с Магомедом и`: a given name is one person's.
    family: !afterGiven && parts.some((part) => part.slot === 'surname' && part.number === 'plur'),
  };
}

/** Language in which a name is read: that of its letters. */
export const scriptLanguage = (text: string): RunLanguage =>
  /\p{Script=Cyrillic}/u.test(text) ? 'ru' : /\p{Script=Latin}/u.test(text) ? 'en' : 'other';

/** Genders of which a form of this surname is the form written: `Волкова` of both, `Волковой` of a woman. */
function gendersOfSurname(written: string, base: string): readonly Gender[] {
  const both = bothGenders(base);
  if (both.length < 2) return ['masc', 'femn'];
  const lower = written.toLowerCase();
  return (['masc', 'femn'] as const).filter((gender, i) =>
    grammaticalCases.some((to) => {
      const form = inflectName(both[i] ?? base, 'surname', gender, {
        case: to,
        number: 'sing',
        script: 'cyrl',
      });
      return form.toLowerCase() === lower;
    }),
  );
}

/**
 * Gender that a reading vouches for. A given name or patronymic tells it; a surname alone only where its form can be
 * no other: a woman named without her given name is not taken for the man whose case form she shares.
 */
export function tellsGender(reading: NameReading | null, text: string): Gender | undefined {
  if (!reading) return undefined;
  if (reading.parts.some((part) => part.slot === 'given' || part.slot === 'patronymic'))
    return reading.gender;
  const surname = reading.parts.find(
    (part) => part.slot === 'surname' && part.script === 'cyrl' && part.number === 'sing',
  );
  if (!surname) return undefined;
  const genders = gendersOfSurname(text.slice(surname.span.start, surname.span.end), surname.base);
  return genders.length === 1 ? genders[0] : undefined;
}

/** Gender of a surname alone that surely stands in the nominative, as in a field or the name of a file: `Лобанова` is hers. */
export function genderInNominative(reading: NameReading | null, text: string): Gender | undefined {
  const [part, more] = reading?.parts ?? [];
  if (!part || more || part.slot !== 'surname') return undefined;
  const [man, woman] = bothGenders(part.base);
  const written = text.slice(part.span.start, part.span.end).toLowerCase();
  return woman === undefined ? undefined : written === woman ? 'femn' : written === man ? 'masc' : undefined;
}

/** A single Russian word that may be made of a given name: which, as fold keys. */
export type Echo = Readonly<{
  rule: 'vocative' | 'possessive';
  keys: readonly string[];
  /** What is said of a noun right behind it (`Ксюшин сын`) is no surname. */
  sure?: boolean;
}>;

const POSSESSIVE = /(?:[иы]н)(?:а|ы|о|у|ой|ым|ых|ыми|ом)?$/u;

/**
 * `Саш!` is Саша called by name, `Сонина` may be what is Соня's. Null where the word is a name or a word of its own; a
 * possessive is never sure, for Никитин is a surname too.
 */
export function echoOf(text: string, reading: NameReading | null): Echo | null {
  if (!/^\p{Lu}\p{Ll}{2,20}$/u.test(text) || scriptLanguage(text) !== 'ru') return null;
  const keysFrom = (stem: string): readonly string[] =>
    ['а', 'я'].flatMap((ending) => [
      foldKey(stem + ending),
      ...diminutiveOf(stem.toLowerCase() + ending).map(({ cyrl }) => foldKey(cyrl)),
    ]);
  const lower = text.toLowerCase();
  if (POSSESSIVE.test(lower) && reading?.parts[0]?.slot === 'surname')
    return { rule: 'possessive', keys: keysFrom(lower.replace(POSSESSIVE, '')) };
  const { known, given } = wordFacts(text, 'ru');
  return known || given ? null : { rule: 'vocative', keys: keysFrom(lower) };
}
