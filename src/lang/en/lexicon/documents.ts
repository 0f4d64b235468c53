/** English words beside the numbers of papers, cases, accounts and machines. */
import type { NumberWords } from '../../number-words.ts';
import { type NumberTable, words } from '../../tables.ts';

export const englishNumberWords: readonly NumberWords[] = [
  {
    kind: 'phone',
    rule: 'phone-word',
    fewest: 6,
    example: 'phone 555-0132',
    words:
      'phone phones telephone tel mobile cell cellphone landline whatsapp viber sms text call calls called ring rang dial fax sim',
  },
  {
    kind: 'id',
    rule: 'passport-word',
    fewest: 4,
    example: 'passport series 4507 number 123456',
    words: 'passport passports series',
  },
  {
    kind: 'id',
    rule: 'tax-word',
    fewest: 8,
    example: 'IIN 900312500812',
    words: 'iin inn snils ssn tin itin ein nino ogrn tax kimlik',
  },
  {
    kind: 'id',
    rule: 'paper-word',
    fewest: 4,
    example: 'badge 4521',
    words:
      'license licence licenses licences id ids badge visa permit policy insurance security certificate card-id personal identity employee student prisoner inmate membership refugee alien imei serial vin unhcr military enrolment enrollment patient nhs',
  },
  {
    kind: 'id',
    rule: 'case-word',
    fewest: 2,
    example: 'case no. 12345/06',
    words:
      'case docket file application applications complaint complaints judgment judgments decision decisions decree warrant claim ref reference report record indictment',
  },
  {
    kind: 'id',
    rule: 'contract-word',
    fewest: 4,
    example: 'booking reference X7K9QZ',
    words:
      'contract booking reservation ticket tickets e-ticket tracking parcel order invoice receipt pnr voucher',
  },
  {
    kind: 'account',
    rule: 'account-word',
    fewest: 6,
    example: 'account number 12345678',
    words: 'card account accounts iban bic swift routing sort wallet bank',
  },
  {
    kind: 'account',
    rule: 'last-figures',
    fewest: 4,
    example: 'card ending in 5679',
    words: 'ending ends digits',
  },
  {
    kind: 'plate',
    rule: 'plate-word',
    fewest: 3,
    example: 'license plate 7ABC123',
    words: 'plate plates registration car van truck jeep toyota',
  },
  {
    kind: 'id',
    rule: 'number-word',
    fewest: 5,
    weak: true,
    example: 'number 778812',
    words: 'number numbers no nos',
  },
];
/** "2500 people", "30 crates": after a number that counts. Not "4507 was". */
export const englishCounted =
  /^(?:people|men|women|children|percent|km|(?!was$|has$|his$|this$|is$)[a-z]{2,}s)$/;

export const englishNumberTable: NumberTable = {
  plus: words('plus'),
  between: words('dash hyphen dot space slash then next again'),
  called: 'phone|phone number|telephone|tel|number is|my number|her number|his number|mobile|cell|call',
  names: 'no|nos|number',
  bankCodes: 'bic|swift',
  sections:
    'section|sections|sec|para|paragraph|chapter|version|v|ver|release|page|article|art|rule|figure|fig|table|clause',
  flights: 'flight|flights',
  trains: 'train|trains',
  plates:
    'plates?|number plates?|licen[cs]e plates?|reg\\.? no\\.?|registration(?: number)?|car number|reg\\.',
  vehicles:
    '(?:cars?|vans?|trucks?|lorr(?:y|ies)|jeep|minibus|minivan|taxi|cab|scooter|motorbike|pickup|suv|sedan|matatu|opel|toyota|nissan|honda|mazda|kia|hyundai|skoda|renault|peugeot|ford|fiat|audi|bmw|mercedes|volkswagen|vw|lada|niva|uaz|hilux|plates?)(?![a-z])',
};
