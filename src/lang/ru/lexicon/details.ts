/** Russian phrases for what identifies besides names, occupations apart. */
import type { LexiconClasses, LexiconGroup } from '../../lexicon.ts';
import { russianBelief } from './belief.ts';
import { russianBody, russianHealth } from './health.ts';
import { russianLaw } from './law.ts';
import { russianChildren, russianLife } from './life.ts';
import { russianLocales, russianLooks } from './looks.ts';
import { russianPeople, russianPeoples } from './peoples.ts';
import { russianTold, russianToldClasses } from './told.ts';
import { russianLives, russianLivesClasses } from './told-lives.ts';

export const russianClasses: LexiconClasses = {
  ...russianToldClasses,
  ...russianLivesClasses,
  body: russianBody,
  child: russianChildren,
  locale: russianLocales,
  people: russianPeople,
};
export const russianDetails: readonly LexiconGroup[] = [
  ...russianHealth,
  ...russianBelief,
  ...russianPeoples,
  ...russianLaw,
  ...russianLooks,
  ...russianLife,
  ...russianTold,
  ...russianLives,
];
