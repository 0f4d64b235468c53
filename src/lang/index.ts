/**
 * Knowledge of languages: Russian and English, names of the peoples who speak them. Everything is synchronous once
 * `loadLanguages` is done. To add a language: a folder of its own, and a line where the tables here are joined.
 */
import { loadMorphology } from './ru/morphology.ts';

/** Reads the Russian dictionary, once for the process (about 0.12 s). English lists are read when first needed. */
export const loadLanguages = (): Promise<void> => loadMorphology();

export { analyse } from './analyse.ts';
export { inPlural, isPlural } from './en/plural.ts';
export { isHarmlessCapitalised, lemmas, type WordFacts, wordFacts } from './facts.ts';
export {
  attributeOf,
  consentFormOf,
  consentOf,
  isMaleOrFemale,
  roleBeside,
  speakerRole,
  takesBack,
} from './fields.ts';
export { foldKey } from './fold.ts';
export { toCyrillic } from './names/cyrillic.ts';
export { nameForms, wordForms } from './names/forms.ts';
export { inflectName } from './names/inflect.ts';
export { nameKeys } from './names/keys.ts';
export {
  type SurrogateGiven,
  type SurrogatePool,
  type SurrogateSurname,
  surrogatePool,
} from './names/pools.ts';
export { type ReadHint, readName } from './names/read.ts';
export { caseAt } from './ru/case.ts';
export { patronymicOf } from './ru/patronymic.ts';
export { inflectPhrase, nounGender } from './ru/phrase.ts';
export { transliterations } from './ru/translit.ts';
