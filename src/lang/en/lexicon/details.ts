/** English phrases for what identifies besides names, occupations apart. */
import type { LexiconClasses, LexiconGroup } from '../../lexicon.ts';
import { englishBelief } from './belief.ts';
import { englishBody, englishHealth, englishOrgans } from './health.ts';
import { englishLaw } from './law.ts';
import { englishChildren, englishLife } from './life.ts';
import { englishLocales, englishLooks } from './looks.ts';
import { englishPeople, englishPeoples } from './peoples.ts';
import { englishTold, englishToldClasses } from './told.ts';
import { englishLives, englishLivesClasses } from './told-lives.ts';

export const englishClasses: LexiconClasses = {
  ...englishToldClasses,
  ...englishLivesClasses,
  body: englishBody,
  organ: englishOrgans,
  child: englishChildren,
  locale: englishLocales,
  people: englishPeople,
};
export const englishDetails: readonly LexiconGroup[] = [
  ...englishHealth,
  ...englishBelief,
  ...englishPeoples,
  ...englishLaw,
  ...englishLooks,
  ...englishLife,
  ...englishTold,
  ...englishLives,
];
