/** Every form in which a part of a name may turn up: what a leak scan looks for and a surrogate must avoid. */
import type { NamePart } from '../domain/names.ts';
import { lemmas } from './facts.ts';
import { nameForms, wordForms } from './names/forms.ts';
import { bothGenders } from './names/surnames.ts';
import { remember } from './script.ts';
import { scriptLanguage } from './slots.ts';

/**
 * Forms of a part of a name, in both scripts, the base first. Which part it is may have been misread, and who bears it:
 * a surname's forms are those of man and woman, and a given name is taken for a surname too.
 */
export function partForms(part: NamePart): readonly string[] {
  if (part.slot === 'initial') return [];
  if (part.slot === 'patronymic') return nameForms(part.base, 'patronymic', part.gender);
  const [man = part.base, woman] = bothGenders(part.base);
  return [
    part.base,
    ...nameForms(part.base, 'given', part.gender),
    ...nameForms(man, 'surname', woman === undefined ? undefined : 'masc'),
    ...(woman === undefined ? [] : nameForms(woman, 'surname', 'femn')),
  ];
}

const LEMMAS = 2;
/**
 * Forms of a word of a place's or an organisation's name, in both scripts, the word first. It may stand in any case
 * (`Мормонске`): its likeliest base forms are inflected too.
 */
export const thingForms = remember(2 ** 13, (word): readonly string[] => {
  const language = scriptLanguage(word);
  const bases = new Set([word, ...lemmas(word, language).slice(0, LEMMAS)]);
  return [word, ...[...bases].flatMap((base) => wordForms(base, language))];
});
