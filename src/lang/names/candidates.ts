/** What each word of a person's name may be: what is listed, surnames by their endings, a guess. The reader weighs them against each other. */
import { type GrammaticalCase, type GrammaticalNumber, grammaticalCases } from '../../domain/names.ts';
import { formsByRule } from '../ru/decline.ts';
import { parseWord } from '../ru/morphology.ts';
import { remember } from '../script.ts';
import {
  type Candidate,
  endings,
  genders,
  isSpeltLike,
  LONGEST,
  listedCandidates,
  WEIGHT,
} from './listed.ts';
import { isShortSurname, surnameCulture, surnameInName } from './surnames.ts';

/** An ending of a surname in a case, and what stands there in the nominative (`-`: nothing). */
const surnameEndings = endings(
  'а -,я й ь,у - а,ю й ь я,ым - ый ой,им ий ой,е - а я й ь,ом - ий ый ой,ем - ь й ий,ого ий ый ой,его ий,ому ий ый ой,ему ий,ой а ая,ою а,ей а я яя ая,ую ая,юю яя,ы - а,и - а я ь й,ых - ый ой,их ий ой,ыми - ый ой,ими ий ой,ие ий ой,ые ый ой',
);
function surnameOfBase(base: string, word: string, seen: Set<string>, out: Candidate[]): void {
  const typical = surnameInName(base);
  // An untypical base that is not the word itself: only short endings are cut on such thin evidence.
  if (base !== word && typical === null && base.length < 4) return;
  if (/[^аеёиоуыэюя]й$/.test(base)) return;
  // `Геннадьевна` is no case of a surname «Геннадьевн».
  if (base !== word && /(?:[оеё]вн|ичн)$/.test(base)) return;
  for (const gender of genders) {
    if (typical !== null && typical !== 'both' && typical !== gender) continue;
    for (const number of ['sing', 'plur'] as const) {
      if (number === 'plur' && (typical === null || gender === 'femn')) continue;
      const id = `${base} ${gender} ${number}`;
      if (seen.has(id)) continue;
      const forms = formsByRule(base, 'surname', gender, number);
      const cases = grammaticalCases.filter((_, i) => isSpeltLike(forms[i] as string, word));
      if (cases.length === 0) continue;
      seen.add(id);
      const culture = surnameCulture(base);
      const own = isShortSurname(base) ? WEIGHT.surname : WEIGHT.typical;
      const sure = number === 'plur' ? own - 0.1 : own;
      // `Белецкой` is her case far oftener than a man's nominative like Трубецкой.
      const usual = gender === 'masc' && /[сц]кой$/.test(base) ? sure - 0.3 : sure;
      const weight =
        typical !== null
          ? usual
          : base !== word
            ? WEIGHT.guess
            : /[ую]$/.test(word)
              ? WEIGHT.oblique
              : WEIGHT.any;
      out.push({
        slot: 'surname',
        base,
        gender,
        cases,
        number,
        weight,
        ...(culture === undefined ? {} : { culture }),
      });
    }
  }
}

/** Endings that speech and Ukrainian put on surnames in -енко: `с Сидоренкой`, «Ткаченкам трудно». */
const declinedEnko: ReadonlyMap<string, readonly [GrammaticalNumber, readonly GrammaticalCase[]]> = new Map([
  ['а', ['sing', ['gen', 'acc']]],
  ['у', ['sing', ['dat', 'acc']]],
  ['ом', ['sing', ['ins']]],
  ['ой', ['sing', ['ins']]],
  ['е', ['sing', ['dat', 'loc']]],
  ['и', ['plur', ['nom']]],
  ['ов', ['plur', ['gen', 'acc']]],
  ['ам', ['plur', ['dat']]],
  ['ами', ['plur', ['ins']]],
  ['ах', ['plur', ['loc']]],
]);
function enko(word: string, out: Candidate[]): void {
  const [, stem = '', ending = ''] = /^(.{2,40}енк)(\p{L}{1,3})$/u.exec(word) ?? [];
  const [number, cases] = (/.енок$/.test(word) ? declinedEnko.get('ов') : declinedEnko.get(ending)) ?? [];
  if (number && cases)
    for (const gender of number === 'plur' ? (['masc'] as const) : genders)
      out.push({
        slot: 'surname',
        base: `${stem}о`,
        gender,
        cases,
        number,
        weight: WEIGHT.typical,
        culture: 'ukrainian',
      });
}

function surnames(word: string, out: Candidate[]): void {
  enko(word, out);
  const seen = new Set(
    out.filter((c) => c.slot === 'surname').map((c) => `${c.base} ${c.gender ?? ''} ${c.number}`),
  );
  surnameOfBase(word, word, seen, out);
  for (const [ending, nominativeEndings] of surnameEndings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const nominative of nominativeEndings) surnameOfBase(stem + nominative, word, seen, out);
  }
}

/** All that a Cyrillic word of a name may be. `word` is clean and in lower case. */
export const cyrillicCandidates: (word: string) => readonly Candidate[] = remember(
  20_000,
  (word: string): readonly Candidate[] => {
    if (word.length > LONGEST) return [];
    const out = [...listedCandidates(word)];
    surnames(word, out);
    // `Лианой` may be of Лиана, whom the tables know: not of an adjective Лианая that nobody does.
    if (out.some(({ slot, base, weight }) => slot === 'given' && base !== word && weight >= WEIGHT.any))
      for (const [i, c] of out.entries())
        if (c.slot === 'surname' && /[ыа][йя]$/.test(c.base) && !parseWord(c.base).some(({ known }) => known))
          out[i] = { ...c, weight: c.weight - 0.4 };
    if (!out.some((c) => c.slot === 'given'))
      for (const gender of genders)
        out.push({
          slot: 'given',
          base: word,
          gender,
          cases: ['nom'],
          number: 'sing',
          // `О'Брайену` is the case of another name sooner than a name.
          weight: /[^аеёиоуыэюя][ую]$/.test(word) ? WEIGHT.oblique - 0.15 : WEIGHT.guess - 0.02,
        });
    return out;
  },
);
