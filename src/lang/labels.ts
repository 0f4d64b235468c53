/** What stands in brackets where a kind is suppressed; Russian in the nominative. */
import type { Kind } from '../domain/kinds.ts';
import type { Pair } from './sectors.ts';

export const kindLabels: Readonly<Record<Kind, Pair>> = {
  person: { en: 'a person', ru: 'человек' },
  place: { en: 'a place', ru: 'место' },
  address: { en: 'address', ru: 'адрес' },
  organisation: { en: 'an organisation', ru: 'организация' },
  profession: { en: 'profession', ru: 'профессия' },
  relation: { en: 'an acquaintance', ru: 'знакомый' },
  date: { en: 'date', ru: 'дата' },
  age: { en: 'age', ru: 'возраст' },
  phone: { en: 'phone number', ru: 'номер телефона' },
  email: { en: 'e-mail address', ru: 'адрес электронной почты' },
  url: { en: 'link', ru: 'ссылка' },
  handle: { en: 'account name', ru: 'имя учётной записи' },
  id: { en: 'identity number', ru: 'номер документа' },
  account: { en: 'account number', ru: 'номер счёта' },
  plate: { en: 'number plate', ru: 'номер машины' },
  ip: { en: 'network address', ru: 'сетевой адрес' },
  money: { en: 'sum of money', ru: 'сумма денег' },
  health: { en: 'health condition', ru: 'особенность здоровья' },
  religion: { en: 'religion', ru: 'вероисповедание' },
  ethnicity: { en: 'ethnic origin', ru: 'этническое происхождение' },
  politics: { en: 'political view', ru: 'политические взгляды' },
  orientation: { en: 'personal detail', ru: 'личная подробность' },
  legal: { en: 'legal matter', ru: 'правовой вопрос' },
  feature: { en: 'distinguishing feature', ru: 'особая примета' },
  event: { en: 'event', ru: 'событие' },
  education: { en: 'education', ru: 'образование' },
  family: { en: 'family circumstance', ru: 'семейное обстоятельство' },
  publication: { en: 'publication', ru: 'публикация' },
  other: { en: 'detail', ru: 'подробность' },
};

/** Kinds that are told by what somebody does as often as by what somebody is. */
export const toldByVerbs: ReadonlySet<Kind> = new Set([
  'profession',
  'feature',
  'event',
  'legal',
  'health',
  'education',
  'family',
  'politics',
  'religion',
]);

/** Kinds that are told by a word for somebody as often as by a matter: a deserter, a desertion. */
export const toldByPersons: ReadonlySet<Kind> = new Set(['legal', 'politics', 'orientation']);
/** Kinds whose words for somebody Russian morphology tells from others: a widow, a choirboy, a diabetic. */
export const toldByWordsForPersons: ReadonlySet<Kind> = new Set([
  ...toldByPersons,
  'feature',
  'family',
  'health',
]);

/** Several who bear one name, of whom a number is said: `два Саши`, `two Marks`. */
export const namesakes: Pair = { en: 'namesakes', ru: 'тёзка' };
/** One of them, in English: `which Sasha`. */
export const namesake = 'namesake';

/** The words that labels of places begin with, before their number. */
export const placeHeads: Readonly<
  Record<'country' | 'region' | 'city' | 'town' | 'village' | 'unknown', Pair>
> = {
  country: { en: 'Country', ru: 'Страна' },
  region: { en: 'Region', ru: 'Регион' },
  city: { en: 'City', ru: 'Город' },
  town: { en: 'Town', ru: 'Город' },
  village: { en: 'Village', ru: 'Село' },
  unknown: { en: 'Place', ru: 'Место' },
};

export const organisationHead: Pair = { en: 'Organisation', ru: 'Организация' };

/** What a person is told to belong to. English says the group, which stands before a noun as well; Russian one of its members. */
export const groupLabels = {
  someone: { en: 'a person', ru: 'человек' },
  ethnicMajority: { en: 'ethnic majority', ru: 'представитель этнического большинства' },
  ethnicMinority: { en: 'ethnic minority', ru: 'представитель этнического меньшинства' },
  majorityReligion: { en: 'majority religion', ru: 'представитель основной религии' },
  minorityReligion: { en: 'minority religion', ru: 'представитель религии меньшинства' },
  placeOfWorship: { en: 'a place of worship', ru: 'молитвенный дом' },
} as const;
