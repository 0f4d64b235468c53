/** What the dictionaries say of one word. */
import type { RunLanguage } from '../domain/analysis.ts';
import { englishHarmless, englishMistyped } from './en/harmless.ts';
import { englishNicknames } from './en/nicknames.ts';
import { isEnglishWord } from './en/words.ts';
import { foldKey } from './fold.ts';
import { cyrillicCandidates } from './names/candidates.ts';
import { commonEnglishSurnames } from './names/data/english.ts';
import { diminutiveOf } from './names/diminutives.ts';
import { englishGivenName, mixedWord } from './names/latin.ts';
import { listedCandidates } from './names/listed.ts';
import { typicalSurname } from './names/surnames.ts';
import { givenByKey, givenBySpelling } from './names/tables.ts';
import { russianCalendarStems, russianHarmless } from './ru/harmless.ts';
import { inDictionary, type Parse, parseWord } from './ru/morphology.ts';
import { fullPatronymic, readPatronymic } from './ru/patronymic.ts';
import { respellings, toLatin } from './ru/translit.ts';
import { cleanWord, remember, scriptOf, titleCase } from './script.ts';

/**
 * `known`: an ordinary word of the dictionary, whether or not it is a name too. The others: may be a part of a name of
 * that kind, in any case form. `pos`: OpenCorpora part of speech of the likeliest Russian reading.
 */
export type WordFacts = Readonly<{
  known: boolean;
  given: boolean;
  surname: boolean;
  patronymic: boolean;
  place: boolean;
  organisation: boolean;
  pos?: string;
}>;

const nothing: WordFacts = {
  known: false,
  given: false,
  surname: false,
  patronymic: false,
  place: false,
  organisation: false,
};
const LONGEST = 60;
const englishSurnames: ReadonlySet<string> = new Set(commonEnglishSurnames.toLowerCase().split(' '));

const isOrdinary = (p: Parse): boolean =>
  p.known && !p.given && !p.surname && !p.patronymic && !p.place && !p.organisation;

/** Share of the readings below which an ordinary word is not what is meant: «Женя» is hardly ever the gerund of «женить». */
const RARE = 0.15;
/** Whether some reading is an ordinary word's. Readings of which the dictionary knows no frequency add up to more than one. */
function isOrdinaryWord(parses: readonly Parse[]): boolean {
  const ordinary = parses.filter(isOrdinary);
  const sum = (of: readonly Parse[]): number => of.reduce((total, p) => total + p.score, 0);
  const measured = sum(parses) < 1.01 && parses.some((p) => p.known && p.given);
  return ordinary.length > 0 && !(measured && sum(ordinary) < RARE);
}

function russian(word: string): WordFacts {
  const lower = word.toLowerCase();
  const parses = parseWord(lower);
  const pos = parses[0]?.pos;
  // «Аннамурадов» is a surname before it is several men called Аннамурад.
  const inDictionary = parses.some((p) => p.known && !(p.given && p.number === 'plur'));
  const surnameByEnding =
    !inDictionary && cyrillicCandidates(lower).some((c) => c.slot === 'surname' && c.weight >= 0.7);
  return {
    known: isOrdinaryWord(parses),
    given: listedCandidates(lower).some((c) => c.slot === 'given' && c.weight >= 0.55),
    surname: parses.some((p) => p.known && p.surname && p.number === 'sing') || surnameByEnding,
    patronymic:
      parses.some((p) => p.known && p.patronymic) ||
      (readPatronymic(lower) !== null && !isOrdinaryWord(parses)),
    place: parses.some((p) => p.known && p.place),
    organisation: parses.some((p) => p.known && p.organisation),
    ...(pos === undefined || pos === '' ? {} : { pos }),
  };
}

const LATIN_PATRONYMIC =
  /^[a-z]{3,25}(?:[oe]v(?:i|y)t?ch|[oe]vna|ichna|[a-z](?:uly|ogly|oglu|kyzy|qyzy|qizi))$/;
/** Patronymics of quick speech (Sanych, Palna) and diminutives by suffix (Zhorik, Nastyukha) are read as Cyrillic. */
const SPOKEN = /(?:[iy]ch|[^aeiouy]n[aueoy])$/;
const SHORTENED = /(?:[kcs]h?[aiuo]|ik|[ao]k|[aoy]n|[aeoy]s|ya)$/;
const isSpokenPatronymic = (lower: string): boolean =>
  SPOKEN.test(lower) && respellings(lower).some((w) => fullPatronymic(w) !== null);
const isDiminutive = (lower: string): boolean =>
  lower.length > 4 &&
  SHORTENED.test(lower) &&
  respellings(lower)
    .slice(0, 3)
    .some((w) => diminutiveOf(w).length > 0);
/** O'Hara, McLeod, Fitzgerald. */
const GAELIC = /^(?:o['’]|mc|fitz)[a-z]{3,20}$/;

/** Countries whose fold key is that of a diminutive (Руся): nobody is called so. */
const foldsLikeAName = new Set(['russia', 'rossiya', 'rossia']);

function english(word: string): WordFacts {
  const lower = word.toLowerCase();
  const entry = givenBySpelling(lower);
  const byKey = lower.length > 3 && !foldsLikeAName.has(lower) ? givenByKey(foldKey(lower)) : undefined;
  const known = isEnglishWord(lower);
  return {
    known,
    given:
      entry !== undefined ||
      englishGivenName(lower) !== undefined ||
      englishNicknames.has(lower) ||
      (!known && (byKey !== undefined || isDiminutive(lower))),
    surname: englishSurnames.has(lower) || (!known && (typicalSurname(lower) !== null || GAELIC.test(lower))),
    patronymic: !known && (LATIN_PATRONYMIC.test(lower) || isSpokenPatronymic(lower)),
    place: false,
    organisation: false,
  };
}

const factsOf = remember(50_000, (word: string): WordFacts => {
  if (word.length > 4 * LONGEST) return nothing;
  const clean = cleanWord(word);
  if (clean.length > LONGEST) return nothing;
  const script = scriptOf(clean);
  if (script === 'cyrl') return russian(clean);
  if (script === 'latn') return english(clean);
  const mixed = mixedWord(clean);
  return mixed === null ? nothing : { ...english(mixed.stem), known: false };
});

/** Facts about one word, any case of letters; the script decides the language. Constant time for words over 60 letters. */
export const wordFacts = (word: string, _lang: RunLanguage): WordFacts => factsOf(word);

const harmless: ReadonlySet<string> = new Set([...englishHarmless, ...englishMistyped, ...russianHarmless]);

/** A word that may be capitalised and still identifies nobody: weekdays, months, I, God, TV, roles in an interview. */
export function isHarmlessCapitalised(word: string, _lang: RunLanguage): boolean {
  if (word.length > LONGEST) return false;
  const lower = cleanWord(word).toLowerCase().replaceAll('ё', 'е');
  if (harmless.has(lower)) return true;
  if (!russianCalendarStems.test(lower)) return false;
  // Августин and Мартын are names: the whole word must be a form of the weekday or month.
  return parseWord(lower).some((p) => p.known && p.pos === 'NOUN' && !p.given && !p.surname);
}

function russianLemmas(word: string): readonly string[] {
  const out = new Set<string>();
  const add = (w: string): void =>
    void out.add(titleCase(w).replace(/-(?:На|Под|Над|В|Де|Ла)-/g, (link) => link.toLowerCase()));
  for (const parse of parseWord(word)) {
    if (parse.pos === 'ADJF' || parse.pos === 'PRTF' || parse.pos === 'NOUN') {
      // Набережных -> Набережные, Лодейном -> Лодейное: a place keeps the gender and number of its adjective.
      const own = parse.form([
        'nomn',
        parse.number,
        ...(parse.number === 'sing' && parse.gender !== undefined ? [parse.gender] : []),
      ]);
      if (own !== null && parse.pos !== 'NOUN') add(own);
      if (parse.pos === 'NOUN' && parse.number === 'plur') {
        const plural = parse.form(['nomn', 'plur']);
        if (plural !== null) add(plural);
      }
    }
    add(parse.lemma);
  }
  const parts = word.split('-');
  if (parts.length > 1) {
    const [first = '', ...rest] = parts;
    const last = rest.at(-1) ?? '';
    for (const head of parseWord(first).slice(0, 3)) add([head.lemma, ...rest].join('-'));
    for (const tail of parseWord(last).slice(0, 3)) add([first, ...rest.slice(0, -1), tail.lemma].join('-'));
    for (const head of parseWord(first).slice(0, 2))
      for (const tail of parseWord(last).slice(0, 2))
        add([head.lemma, ...rest.slice(0, -1), tail.lemma].join('-'));
  }
  return [...out];
}

function englishLemmas(word: string): readonly string[] {
  const out = new Set<string>();
  const lower = word.toLowerCase();
  if (isEnglishWord(lower) && !/[aeiouy]$/.test(lower))
    return lower.endsWith('s') ? [titleCase(lower.slice(0, -1))] : [];
  if (/[^s]s$/.test(lower) && lower.length > 3) out.add(titleCase(lower.slice(0, -1)));
  // A Russian case form in Latin letters (`v Moskve`): read as Cyrillic, its lemma written back.
  if (/[aeiouymh]$/.test(lower) && lower.length > 3 && !isEnglishWord(lower))
    for (const cyrillic of respellings(lower).slice(0, 3).filter(inDictionary))
      for (const parse of parseWord(cyrillic).slice(0, 4))
        if (parse.known && (parse.place || parse.given || parse.surname) && parse.case !== 'nom')
          out.add(toLatin(titleCase(parse.lemma)));
  return [...out];
}

const lemmasOf = remember(50_000, (key: string): readonly string[] => {
  const word = key.slice(1);
  if (word.length > 4 * LONGEST) return [word];
  const clean = cleanWord(word);
  if (clean.length > LONGEST) return [word];
  const script = scriptOf(clean);
  const mixed = script === null ? mixedWord(clean) : null;
  const base =
    script === 'cyrl'
      ? russianLemmas(clean.toLowerCase())
      : script === 'latn'
        ? englishLemmas(clean)
        : mixed !== null
          ? [mixed.stem]
          : [];
  return [...base.filter((w) => w !== word), word];
});

/**
 * Base forms that a word may have, in Title Case, likeliest first (`Твери` -> Тверь; `Нижнем` -> Нижний, Нижнее); the
 * word itself comes last. The script decides the language.
 */
export const lemmas = (word: string, _lang: RunLanguage): readonly string[] => lemmasOf(`=${word}`);
