/** Word lists of all languages together, for stages that ask what a word is and not of which language. */
import { englishAgeWordings } from './en/lexicon/age-wordings.ts';
import { englishAgeTable } from './en/lexicon/ages.ts';
import { englishDateTable } from './en/lexicon/calendar.ts';
import { englishDateWordings } from './en/lexicon/date-wordings.ts';
import { russianAgeWordings } from './ru/lexicon/age-wordings.ts';
import { russianAgeTable } from './ru/lexicon/ages.ts';
import { russianDateTable } from './ru/lexicon/calendar.ts';
import { russianDateWordings } from './ru/lexicon/date-wordings.ts';
import { joined, type Wording } from './tables.ts';

export const ageWords = joined(englishAgeTable, russianAgeTable);
export const ageWordings: readonly Wording[] = [...russianAgeWordings, ...englishAgeWordings];

export const dateWords = joined(englishDateTable, russianDateTable);
export const dateWordings: readonly Wording[] = [...russianDateWordings, ...englishDateWordings];
