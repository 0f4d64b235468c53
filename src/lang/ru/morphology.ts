/**
 * Russian morphology: the `az` package and its OpenCorpora dictionary behind one cached function. What it needs and
 * gets wrong is mended here: it wants Title Case (names are found in no other), its tolerance of repeated letters is
 * exponential on hostile words and is switched off, and words no dictionary could hold never reach it.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Az, { type AzParse } from 'az';
import { SottoError } from '../../domain/errors.ts';
import type { GrammaticalCase, GrammaticalNumber } from '../../domain/names.ts';
import { remember, titleCase } from '../script.ts';

export type WordGender = 'masc' | 'femn' | 'neut';
/** One reading of a word. Words are in lower case, with ё where the dictionary has it. */
export type Parse = Readonly<{
  word: string;
  /** Nominative singular (of a plural-only word plural), infinitive of a verb; patronymics and surnames of the same gender. */
  lemma: string;
  pos: string;
  case?: GrammaticalCase;
  number: GrammaticalNumber;
  gender?: WordGender;
  animate: boolean;
  given: boolean;
  surname: boolean;
  patronymic: boolean;
  place: boolean;
  organisation: boolean;
  /** Of either gender, as the person is (коллега, Саша). */
  common: boolean;
  /** Never changes (кафе, Сочи). */
  fixed: boolean;
  /** A verb that takes an object. */
  transitive: boolean;
  /** From the dictionary, not guessed from the word's ending. */
  known: boolean;
  /** 0..1; readings of one word add up to about 1. */
  score: number;
  /** The form of the same word that has all these OpenCorpora grammemes, or null. */
  form: (grammemes: readonly string[]) => string | null;
}>;

const caseOf: Readonly<Record<string, GrammaticalCase>> = {
  nomn: 'nom',
  voct: 'nom',
  gent: 'gen',
  gen1: 'gen',
  gen2: 'gen',
  datv: 'dat',
  accs: 'acc',
  acc2: 'acc',
  ablt: 'ins',
  loct: 'loc',
  loc1: 'loc',
  loc2: 'loc',
};
/** OpenCorpora grammeme of each case. */
export const caseGrammeme: Readonly<Record<GrammaticalCase, string>> = {
  nom: 'nomn',
  gen: 'gent',
  dat: 'datv',
  acc: 'accs',
  ins: 'ablt',
  loc: 'loct',
};

let loading: Promise<void> | undefined;
let loaded = false;

/** More than there are tags (4,880 in the dictionary of `az` 0.2.3). */
const MOST_TAGS = 10_000;
const load = Az.load;
/** All but the grammemes' Russian names, which nobody asks for: to make and freeze them takes as long as the rest. */
Az.load = (url, type, callback) =>
  url.endsWith('gramtab-opencorpora-ext.json')
    ? callback(null, new Array(MOST_TAGS).fill(''))
    : load(url, type, callback);

/** Where the package lies, and not where the program does that holds its code. */
const dictionaries = join(dirname(createRequire(import.meta.url).resolve('az')), '../dicts');

/** Reads the dictionary, once for the process: about 0.12 s and 94 MB. */
export function loadMorphology(): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    Az.Morph.init(dictionaries, (error) => {
      loaded = error === null;
      if (error === null) resolve();
      else reject(new SottoError('internal', 'the Russian dictionary cannot be read'));
    });
  });
  return loading;
}

const NOT_LOADED = 'languages are used before they are loaded';
const options = { stutter: 0, typos: 0 };
const CYRILLIC_WORD = /^[а-яё]+(?:-[а-яё]+){0,4}$/i;
/** The longest entry of the dictionary has 33 letters. */
const LONGEST = 45;

const formOf = (parse: AzParse, grammemes: readonly string[]): string | null => {
  const form = parse.inflect(grammemes);
  return form === false ? null : form.toString();
};

/** Abbreviations that the dictionary holds for the first form of their word. */
const abbreviated: ReadonlyMap<string, string> = new Map([['мес', 'месяц']]);

function lemmaOf(parse: AzParse): string {
  const { tag } = parse;
  const gender = tag.GNdr;
  // The first form of the paradigm of a patronymic is the father's name, that of Волкова is Волков.
  if ((tag.Patr || tag.Surn) && typeof gender === 'string' && !tag.Fixd)
    return (
      formOf(parse, [tag.Patr ? 'Patr' : 'Surn', 'nomn', 'sing', gender]) ??
      formOf(parse, ['nomn']) ??
      String(parse)
    );
  const first = parse.inflect(0);
  const lemma = first === false ? String(parse) : first.toString();
  return abbreviated.get(lemma) ?? lemma;
}

const genderOf = (tag: AzParse['tag']): WordGender | undefined =>
  tag.GNdr === 'masc' || tag.GNdr === 'femn' || tag.GNdr === 'neut' ? tag.GNdr : undefined;

/** A class, because a note makes some hundred thousand of them. */
class DictionaryParse implements Parse {
  declare readonly case?: GrammaticalCase;
  declare readonly gender?: WordGender;
  readonly word: string;
  readonly pos: string;
  readonly number: GrammaticalNumber;
  readonly animate: boolean;
  readonly given: boolean;
  readonly surname: boolean;
  readonly patronymic: boolean;
  readonly place: boolean;
  readonly organisation: boolean;
  readonly common: boolean;
  readonly fixed: boolean;
  readonly transitive: boolean;
  readonly known: boolean;
  readonly score: number;
  readonly #of: AzParse;
  #lemma: string | undefined;

  constructor(of: AzParse) {
    const { tag } = of;
    const grammaticalCase = tag.CAse === undefined ? undefined : caseOf[tag.CAse];
    const gender = genderOf(tag);
    this.word = String(of);
    this.pos = tag.POST ?? '';
    if (grammaticalCase !== undefined) this.case = grammaticalCase;
    if (gender !== undefined) this.gender = gender;
    this.number = tag.NMbr === 'plur' ? 'plur' : 'sing';
    this.animate = tag.anim !== undefined;
    this.given = tag.Name !== undefined && tag.Init === undefined;
    this.surname = tag.Surn !== undefined;
    this.patronymic = tag.Patr !== undefined;
    this.place = tag.Geox !== undefined;
    this.organisation = tag.Orgn !== undefined;
    this.common = tag['Ms-f'] !== undefined || tag['ms-f'] !== undefined;
    this.fixed = tag.Fixd !== undefined;
    this.transitive = tag.tran !== undefined;
    this.known = of.parser === 'Dictionary';
    this.score = Number.isFinite(of.score) ? of.score : 0;
    this.#of = of;
  }

  /** Of most readings nobody asks it, and it costs as much as the rest. */
  get lemma(): string {
    this.#lemma ??= lemmaOf(this.#of);
    return this.#lemma;
  }

  form(grammemes: readonly string[]): string | null {
    return formOf(this.#of, this.#of.tag.Supr === undefined ? grammemes : [...grammemes, 'Supr']);
  }
}

const parseLower = remember(60_000, (lower: string): readonly Parse[] =>
  lower.length > LONGEST || !CYRILLIC_WORD.test(lower)
    ? []
    : Az.Morph(titleCase(lower), options).map((parse) => new DictionaryParse(parse)),
);

const dictionaryAlone = { ...options, parsers: ['Dictionary?'] };
const isListed = remember(
  60_000,
  (lower: string): boolean =>
    lower.length <= LONGEST &&
    CYRILLIC_WORD.test(lower) &&
    Az.Morph(titleCase(lower), dictionaryAlone).length > 0,
);

/**
 * Whether some reading of a word is `known`. Of a word that is in no dictionary it takes a tenth of the time that its readings do,
 * which are guessed from prefixes and endings.
 */
export function inDictionary(word: string): boolean {
  if (!loaded) throw new SottoError('internal', NOT_LOADED);
  return isListed(word.toLowerCase());
}

/**
 * All readings of a Russian word, likeliest first; any case of letters. Empty when it is not a Cyrillic word that a
 * dictionary could hold. Throws `internal` before `loadMorphology` is done.
 */
export function parseWord(word: string): readonly Parse[] {
  if (!loaded) throw new SottoError('internal', NOT_LOADED);
  return parseLower(word.toLowerCase());
}
