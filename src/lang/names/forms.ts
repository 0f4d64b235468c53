/** Every form of a name or a word that a leak scan looks for. */
import type { RunLanguage } from '../../domain/analysis.ts';
import type { Gender, GrammaticalCase, NameSlot } from '../../domain/names.ts';
import { grammaticalCases } from '../../domain/names.ts';
import { parseWord } from '../ru/morphology.ts';
import { inflectPhrase } from '../ru/phrase.ts';
import { transliterations } from '../ru/translit.ts';
import { remember, titleCase } from '../script.ts';
import { toCyrillic } from './cyrillic.ts';
import { inflectName } from './inflect.ts';

/** No name of a person or place is longer. */
const LONGEST = 200;
const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

const withLatin = (forms: ReadonlySet<string>): readonly string[] => {
  const out = new Set(forms);
  for (const form of forms) for (const latin of transliterations(form)) out.add(latin);
  return [...out];
};

/**
 * All case forms of a name in Cyrillic, singular (of a surname plural too), and their transliterations by all common
 * schemes; of a Latin base also the base itself and its Russian possessive. Of an unknown gender the forms of both. The
 * base comes first.
 */
export const nameForms = (base: string, slot: NameSlot, gender: Gender | undefined): readonly string[] =>
  slot === 'initial' || base.length > LONGEST ? [base] : rememberedForms(`${slot} ${gender ?? ''} ${base}`);

/** A study asks for the forms of the same few thousand names at every reading. */
const MOST = 2 ** 13;
const rememberedForms = remember(MOST, (asked) => {
  const [, slot = '', gender = '', base = ''] = /^(\S+) (\S*) (.*)$/s.exec(asked) ?? [];
  return formsOf(base, slot as NameSlot, gender === '' ? undefined : (gender as Gender));
});

function formsOf(base: string, slot: NameSlot, gender: Gender | undefined): readonly string[] {
  const forms = new Set<string>([base]);
  const sources = isCyrillic(base) ? [base] : toCyrillic(base).slice(0, 2);
  for (const source of sources)
    for (const g of gender === undefined ? (['masc', 'femn'] as const) : [gender])
      for (const to of grammaticalCases) {
        forms.add(inflectName(source, slot, g, { case: to, number: 'sing', script: 'cyrl' }));
        // Асель stays, by the book; people do say Асели.
        if (slot === 'given' && g === 'femn' && /ь$/.test(source)) forms.add(softForm(source, to));
        if (slot === 'surname')
          forms.add(inflectName(source, slot, g, { case: to, number: 'plur', script: 'cyrl' }));
      }
  return withLatin(forms);
}

const softEnding: Readonly<Record<GrammaticalCase, string>> = {
  nom: 'ь',
  gen: 'и',
  dat: 'и',
  acc: 'ь',
  ins: 'ью',
  loc: 'и',
};
const softForm = (name: string, to: GrammaticalCase): string => name.slice(0, -1) + softEnding[to];

const oblique: readonly GrammaticalCase[] = grammaticalCases;

/**
 * Inflected forms of a place or organisation, one word or several, as written and transliterated; the word itself
 * first. English words take plural and nothing else (the possessive is a token of its own).
 */
export function wordForms(word: string, lang: RunLanguage): readonly string[] {
  const forms = new Set<string>([word]);
  if (word.length > LONGEST) return [word];
  if (!isCyrillic(word)) {
    if (lang === 'en') return [word];
    for (const source of toCyrillic(word).slice(0, 1))
      for (const form of wordForms(source, 'ru')) forms.add(form);
    return [...forms];
  }
  const single = !/[\s-]/.test(word);
  for (const to of oblique) {
    forms.add(inflectPhrase(word, to));
    if (!single) continue;
    // A name of a town that the dictionary holds as a plain word or a surname may go either way: take all its forms.
    for (const parse of parseWord(word)) {
      if (parse.case !== 'nom') continue;
      const form = parse.form([
        { nom: 'nomn', gen: 'gent', dat: 'datv', acc: 'accs', ins: 'ablt', loc: 'loct' }[to],
        parse.number,
      ]);
      if (form !== null) forms.add(word === word.toLowerCase() ? form : titleCase(form));
    }
  }
  return withLatin(forms);
}
