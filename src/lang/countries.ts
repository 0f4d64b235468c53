/** Whether a word is the adjective of a country: «грузинский телефон», "Turkish visa". */
import { englishPeoples } from './en/lexicon/peoples.ts';
import { lemmas } from './index.ts';
import { peopleWords } from './lexicons.ts';
import { russianPeoples } from './ru/lexicon/peoples.ts';
import { withoutYo } from './script.ts';
import { scriptLanguage } from './slots.ts';

let known: ReadonlySet<string> | undefined;
const adjectives = (): ReadonlySet<string> => {
  known ??= new Set([
    ...peopleWords.ofStates,
    ...[...russianPeoples, ...englishPeoples]
      .filter(({ rule }) => rule === 'country-adjective')
      .flatMap(({ words }) => words.split(',').map((word) => word.trim())),
  ]);
  return known;
};

export const isCountryAdjective = (text: string): boolean => {
  const lower = withoutYo(text.toLowerCase());
  const bases = lemmas(lower, scriptLanguage(lower)).map((form) => withoutYo(form.toLowerCase()));
  return [lower, ...bases].some((form) => adjectives().has(form));
};
