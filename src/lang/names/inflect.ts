/** A name in the case, number and script that a sentence asks for: by the dictionary where it knows the name, else by rule. */
import type { Gender, GrammaticalCase, GrammaticalNumber, NameSlot, Script } from '../../domain/names.ts';
import { declineByRule } from '../ru/decline.ts';
import { caseGrammeme, parseWord } from '../ru/morphology.ts';
import { toLatin } from '../ru/translit.ts';
import { remember, titleCase } from '../script.ts';
import { toCyrillic } from './cyrillic.ts';

/** Form of a name that the dictionary lists as such, of this gender; null when it lists none. */
function fromDictionary(
  word: string,
  slot: NameSlot,
  gender: Gender,
  to: GrammaticalCase,
  number: GrammaticalNumber,
): string | null {
  if (slot !== 'given' && slot !== 'surname') return null;
  for (const parse of parseWord(word)) {
    if (!parse.known || parse.case !== 'nom' || parse.number !== 'sing' || parse.gender !== gender) continue;
    // The dictionary lists `Тамар` too, as one calls to Тамара: that is no base.
    if (slot === 'given' && parse.lemma !== parse.word) continue;
    // Петро, Дмитро and Гия, fixed in the dictionary, are declined in speech; rules know which.
    if (parse.fixed && slot === 'given' && gender === 'masc' && /[оая]$/.test(word)) return null;
    if (!(slot === 'given' ? parse.given : parse.surname)) continue;
    const grammemes = [slot === 'given' ? 'Name' : 'Surn', caseGrammeme[to], number];
    const form = parse.form(number === 'sing' ? [...grammemes, gender] : grammemes);
    // A surname that lists its masculine noun forms only keeps them for men.
    if (form !== null && (number === 'sing' || !parse.fixed)) return form.toLowerCase();
  }
  return null;
}

const declineWord = (
  word: string,
  slot: NameSlot,
  gender: Gender,
  to: GrammaticalCase,
  number: GrammaticalNumber,
): string => {
  if (to === 'nom' && number === 'sing') return word;
  const lower = word.toLowerCase();
  return fromDictionary(lower, slot, gender, to, number) ?? declineByRule(lower, slot, gender, to, number);
};

const caseOf = (base: string, form: string): string => {
  if (base === base.toLowerCase()) return form.toLowerCase();
  if (base.length > 1 && base === base.toUpperCase()) return form.toUpperCase();
  return titleCase(form);
};

type Target = Readonly<{ case: GrammaticalCase; number: GrammaticalNumber; script: Script }>;

const inflect = remember(50_000, (key: string): string => {
  const [slot, gender, to, number, script, ...rest] = key.split('\n') as [
    NameSlot,
    Gender,
    GrammaticalCase,
    GrammaticalNumber,
    Script,
    ...string[],
  ];
  const base = rest.join('\n');
  if (slot === 'initial' || slot === 'nickname') return base;
  const cyrillic = /\p{Script=Cyrillic}/u.test(base);
  if (script === 'latn') return cyrillic ? toLatin(base) : base;
  const source = cyrillic ? base : (toCyrillic(base)[0] ?? base);
  return source
    .split(' ')
    .map((word) => caseOf(word, declineWord(word, slot, gender, to, number)))
    .join(' ');
});

/**
 * `base` is the nominative singular of its own gender, in either script. Latin letters take no ending: only the script
 * is changed. Initials and nicknames stay as they are. A plural is a family's surname (Ивановы); given names have theirs
 * where the dictionary does.
 */
export const inflectName = (base: string, slot: NameSlot, gender: Gender, to: Target): string =>
  base.length > 200 ? base : inflect([slot, gender, to.case, to.number, to.script, base].join('\n'));
