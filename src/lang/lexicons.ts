/** Word lists of all languages together, for stages that ask what a word is and not of which language. */

import { englishAgeWordings } from './en/lexicon/age-wordings.ts';
import { englishAgeTable } from './en/lexicon/ages.ts';
import { englishDateTable } from './en/lexicon/calendar.ts';
import { englishContactTable } from './en/lexicon/contacts.ts';
import { englishDateWordings } from './en/lexicon/date-wordings.ts';
import { englishNumberTable } from './en/lexicon/documents.ts';
import { englishPeopleTable } from './en/lexicon/languages.ts';
import { englishLawTable } from './en/lexicon/law-expressions.ts';
import { englishMeasureTable } from './en/lexicon/measures.ts';
import { englishMoneyTable } from './en/lexicon/money.ts';
import { englishOrganisationTable } from './en/lexicon/organisations.ts';
import { englishPersonTable } from './en/lexicon/persons.ts';
import { englishTieTable } from './en/lexicon/relations.ts';
import { englishSecretWordings } from './en/lexicon/secrets.ts';
import { englishStaffTable } from './en/lexicon/staff.ts';
import { englishAddressTable, englishPlaceTable } from './en/lexicon/streets.ts';
import { englishTailTable } from './en/lexicon/tails.ts';
import { russianAgeWordings } from './ru/lexicon/age-wordings.ts';
import { russianAgeTable } from './ru/lexicon/ages.ts';
import { russianDateTable } from './ru/lexicon/calendar.ts';
import { russianContactTable } from './ru/lexicon/contacts.ts';
import { russianDateWordings } from './ru/lexicon/date-wordings.ts';
import { russianNumberTable } from './ru/lexicon/documents.ts';
import { russianPeopleTable } from './ru/lexicon/languages.ts';
import { russianLawTable } from './ru/lexicon/law-expressions.ts';
import { russianMeasureTable } from './ru/lexicon/measures.ts';
import { russianMoneyTable } from './ru/lexicon/money.ts';
import { russianOrganisationTable } from './ru/lexicon/organisations.ts';
import { russianPersonTable } from './ru/lexicon/persons.ts';
import { russianTieTable } from './ru/lexicon/relations.ts';
import { russianSecretWordings } from './ru/lexicon/secrets.ts';
import { russianStaffTable } from './ru/lexicon/staff.ts';
import { russianAddressTable, russianPlaceTable } from './ru/lexicon/streets.ts';
import { russianTailTable } from './ru/lexicon/tails.ts';
import { joined, type Wording } from './tables.ts';

export const ageWords = joined(englishAgeTable, russianAgeTable);
export const ageWordings: readonly Wording[] = [...russianAgeWordings, ...englishAgeWordings];

export const dateWords = joined(englishDateTable, russianDateTable);
export const dateWordings: readonly Wording[] = [...russianDateWordings, ...englishDateWordings];

export const bodyWords = joined(englishOrganisationTable, russianOrganisationTable);
export const personWords = joined(englishPersonTable, russianPersonTable);
export const placeWords = joined(englishPlaceTable, russianPlaceTable);
export const addressWords = joined(englishAddressTable, russianAddressTable);
export const measureWords = joined(englishMeasureTable, russianMeasureTable);
export const moneyWords = joined(englishMoneyTable, russianMoneyTable);
export const contactWords = joined(englishContactTable, russianContactTable);
export const numberWords = joined(englishNumberTable, russianNumberTable);
export const secretWordings: readonly Wording[] = [...russianSecretWordings, ...englishSecretWordings];
export const tailWords = joined(englishTailTable, russianTailTable);
export const staffWords = joined(englishStaffTable, russianStaffTable);
export const peopleWords = joined(englishPeopleTable, russianPeopleTable);
export const lawWords = joined(englishLawTable, russianLawTable);
export const tieWords = joined(englishTieTable, russianTieTable);
