/**
 * Shapes of the word lists that a stage reads in all languages at once. Every language fills them in its own
 * `lexicon/`; `lexicons.ts` joins them. The examples say what a list is for, in whatever language shows it best.
 */

/** A set to look up, or alternatives of an expression, parted by strokes. */
type Words = ReadonlySet<string> | string;

/** `a b c` as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The lists of several languages as one: sets united, alternatives put side by side. */
export function joined<T extends Readonly<Record<keyof T, Words>>>(...tables: readonly T[]): T {
  const join = (lists: readonly Words[]): Words =>
    typeof lists[0] === 'string'
      ? lists.filter((list) => list !== '').join('|')
      : new Set(lists.flatMap((list) => [...list]));
  const keys = Object.keys(tables[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, join(tables.map((table) => table[key]))])) as T;
}

/**
 * A turn of phrase as an expression over text in small letters. It stands apart from other letters; its first group, or else
 * the whole, is the mention. `near` are pieces of which one is in every line that can hold the phrase: they are looked for
 * first. `sure` is its confidence; 0 leaves it to a person.
 */
export type Wording = Readonly<{ rule: string; sure: number; near: string; form: string; example: string }>;

export type AgeTable = Readonly<{
  /** Before a figure that is an age: "aged 19", «в возрасте 34». */
  aged: string;
  /** After it: «34 года». */
  years: string;
  /** Beside it in a list: `P4, f, 41, nurse`. */
  sexes: ReadonlySet<string>;
  /** Between the two: «ж, около сорока». */
  about: ReadonlySet<string>;
  /** After an age that closes its clause: "I was twelve and ...". */
  goesOn: ReadonlySet<string>;
  /** What makes it a bound, from above and from below, and what turns one into the other: "under 30", «старше 60», «не старше 40». */
  under: string;
  over: string;
  not: string;
}>;

export type DateTable = Readonly<{
  /** Days told from today, which name none alone and belong to a date beside them: «вчера, 9 мая». */
  daysFromToday: ReadonlySet<string>;
  /** Between the parts of a date: "the fifth of March", «с пятого по седьмое». */
  links: ReadonlySet<string>;
  /** Right at the figures of a day, a year, a year of two figures: `5th`, «2014-го», «в 98-м». */
  dayEndings: string;
  yearEndings: string;
  shortYearEndings: string;
  /** «90-е», `1980s` */
  decades: string;
  /** After the figures of a date: «12.05.1988 г.» */
  yearMark: string;
  /** After a year of birth: «1987 г.р.», «1990 года рождения». */
  born: string;
  /** Before two figures with a point that are a day, and weekdays after them: "on 27.03", «от 12.03», `11.03, Sat`. */
  dated: string;
  weekdays: string;
  /** After two figures with a point that measure something: «12.05 кг». */
  measures: string;
  /** Before a figure that is a number of something else: «комната 1914», "room 2012". */
  numbered: ReadonlySet<string>;
  /** Before a figure below 1800 that is a year all the same: «в 1709». */
  beforeOldYear: ReadonlySet<string>;
  /** Before a year that is not called one: «в девяносто восьмом», "since the nineties". */
  beforeShortYear: ReadonlySet<string>;
  /** Abbreviations to which a full stop belongs: «2014 г.» */
  abbreviated: ReadonlySet<string>;
}>;

export type OrganisationTable = Readonly<{
  /** Before a number, after the noun: «школа номер 5», "unit no. 7". */
  numberSigns: ReadonlySet<string>;
  /** Before a noun with a number, and part of its name: "military unit 54321", «исправительная колония № 9». */
  adjectives: string;
  /** Between a noun and what it is called, one word or two: "a bar called The Corner", «кафе под названием Угол». */
  called: ReadonlySet<string>;
  /** Units of an army with their number before: «126-я бригада», "12th regiment". */
  units: string;
  /** Their abbreviations, which need no more than the number, or a name: «3 мср», "K-2 bn". */
  shortUnits: string;
  unitsAfterName: string;
  /** Begins a word between number and noun that makes none: «2013 года ... армии». */
  noUnitAdjective: string;
  /** Around an ordinal that stands alone for a unit or a school: «перевели в 155-ю, под Донецк», "with the 810th when". */
  beforeOrdinal: string;
  afterOrdinal: string;
  ordinalEndings: string;
  /** Between an acronym and whose name it bears: «МГТУ имени Баумана». */
  namedAfter: ReadonlySet<string>;
  /** Before quotation marks: a name within is a body's or a place's. */
  prepositions: ReadonlySet<string>;
}>;

export type PersonTable = Readonly<{
  /** An initial of two letters that stand for one: `Дж. Коми`, `Zh. Abenova`. */
  doubleInitials: ReadonlySet<string>;
  /** A letter after figures that is no initial: «1994 Г.Р.» */
  yearInitials: ReadonlySet<string>;
  /** Titles after which a bare letter is a name: "Mrs. B", «г-жа Н». */
  formal: ReadonlySet<string>;
  /** Titles in small letters that belong to the name. */
  smallTitles: ReadonlySet<string>;
  /** Before a town that may be a name: «в Кире», "in Sofia". */
  within: ReadonlySet<string>;
  /** Before a comma and a signature: "Best wishes, Bill", «с уважением, Вера». */
  closing: ReadonlySet<string>;
  /** Who speaks, right behind what he said: "Faith, he answered", «Вера, говорит, ...». */
  sayers: ReadonlySet<string>;
  /** Two words before another name of the same person: «он же Седой». */
  alias: ReadonlySet<string>;
  /** Endings that are a surname's and hardly a word's. */
  surnameEndings: string;
}>;

export type PlaceTable = Readonly<{
  /** First letters that shorten an adjective before a town: «Н. Новгород», `N. Tagil`. */
  shortens: ReadonlySet<string>;
  /** Adjectives that tell towns of one name apart: «Нижний Тагил», `Veliky Ustyug`. */
  ofTowns: ReadonlySet<string>;
  /** After a noun of settlements, before its name: «деревня называется Косые Ложки», "a hamlet called ..." */
  called: ReadonlySet<string>;
  /** The word after the preposition in such a phrase: «под названием». */
  underTheName: ReadonlySet<string>;
  /** Between two places: "to Orsha and Bobr". */
  joining: ReadonlySet<string>;
  /** Prepositions of what one is inside of. */
  within: ReadonlySet<string>;
  /** Parts of a town that a number names. */
  numberedAreas: ReadonlySet<string>;
  /** Makes of cars that are places as well. */
  vehicles: ReadonlySet<string>;
  /** Before a car, hardly before a name: "his Lada", «на Ладе». */
  beforeVehicle: ReadonlySet<string>;
  /** Side of the world after degrees: `N`, «с. ш.». */
  sides: string;
}>;

export type AddressTable = Readonly<{
  /** Between two streets that cross, in one to three words: "Gogol Street corner of Abay", «Гоголя угол Абая». */
  corner: ReadonlySet<string>;
  /** Before two streets that cross, and between them: «на углу Гоголя и Абая», "at the corner of Elm and Second". */
  atCorner: ReadonlySet<string>;
  crosses: ReadonlySet<string>;
  /** Pieces of the words for streets: one is in every line with an address. */
  near: string;
  /** Streets and what is counted in them, with a number before: «11 мкр», «7-я линия». */
  numbered: string;
  numberEndings: string;
  /** Abbreviations after which a street may be written small: «ул. мира, 12». */
  short: string;
  /** Right before the house's number: «дом 5», `dom 5`, "no. 5". */
  house: string;
  /** The same where the street is written small: «дом 5», «д. 5». */
  houseInFull: string;
  /** Before the flat's number: «кв. 12». */
  flat: string;
  /** Before a namesake: «им. Фрунзе». */
  namesake: string;
  /** Between a number or nothing and the name: «набережная реки Мойки», «40 лет Победы»; after it: «Обводного канала». */
  beforeName: string;
  afterName: string;
  /** Endings of a street's name without its word: «Ленина 5-12», «Садовая 3, кв. 7». */
  nameEndings: string;
  /** «комната 312», "suite 40" */
  rooms: string;
  /** «абонентский ящик 145», "P.O. Box 77" */
  post: string;
  /** What is counted in a house, said without a street: «дом 5, квартира 12», "flat 3". */
  counted: ReadonlySet<string>;
  /** Before a street and a house without more: "on Chavchavadze 90". */
  streetOn: ReadonlySet<string>;
  /** After a number in a street's name: «улица 40 лет Победы», «9 Мая». */
  afterNumber: ReadonlySet<string>;
  /** «улица имени Гагарина» */
  namedAfter: ReadonlySet<string>;
}>;

export type MoneyTable = Readonly<{
  /** «тыс.», "million" */
  scales: string;
  currencies: string;
  /** Right at the figures: `68к`. */
  thousand: string;
  /** After the currency: «долларов США». */
  whose: string;
  /** Within a number in words: «три с половиной миллиона», "two and a half thousand"; and what is one by itself: «полмиллиона». */
  inNumber: ReadonlySet<string>;
  halves: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  /** Beginnings of what says that thousands are of money: «билет», "a fine of". */
  paid: string;
  /** The same for a number without a scale or a currency: "paid 3,200", «должна восемьсот». */
  priced: string;
  /** Beginnings of what makes a number an amount. */
  stems: string;
  /** «три миллиона с копейками», "two hundred and something": what is not counted out. */
  more: ReadonlySet<string>;
  /** The same behind a currency, as an expression: "60 lari a day". */
  perPeriod: string;
  /** Of a wage: «три тысячи в день», "two hundred a week". */
  per: ReadonlySet<string>;
  periods: ReadonlySet<string>;
}>;

export type ContactTable = Readonly<{
  /** The sign @ as it is said or written to fool machines, and pieces of it that every such line holds. */
  at: string;
  atNear: string;
  /** Within brackets, the sign and the dot: `[at]`, «(собака)», `{dot}`. */
  bracketedAt: string;
  bracketedDot: string;
  /** The same before a handle: "at nina_slob", «собака nina_slob»; and at the end of what precedes one. */
  atHandle: string;
  atBefore: string;
  dot: string;
  /** A dot that is said, no sign: `example dot org`. */
  dotSaid: string;
  /** A stroke that is said: `t dot me slash nina`. */
  slashSaid: string;
  /** Between the parts of a name: «точка», "underscore". */
  join: string;
  /** Ends of addresses as they are said, and as they are written. */
  domains: string;
  topDomains: string;
  mailServices: string;
  /** Words that no address begins with: "the dot com bubble". */
  noName: string;
  /** What is at an address of the net and is no mailbox: "the blog at ...". */
  noMailbox: string;
  /** Before a handle: «в телеге: ...», "my insta is ..."; a noun and a link between. */
  networks: string;
  accounts: string;
  links: string;
  /** Said to be the handle: "insta is annakphoto". */
  told: string;
}>;

export type NumberTable = Readonly<{
  /** Before figures: the plus of a phone. */
  plus: ReadonlySet<string>;
  /** Said between figures: «дефис», "dash". */
  between: ReadonlySet<string>;
  /** Right before a number that is dialled: «тел. », "phone". */
  called: string;
  /** Right before a number, as the sign № is: "no. 5", «номера 5». */
  names: string;
  /** Before the code of a bank: «БИК», "SWIFT". */
  bankCodes: string;
  /** Before three and four numbers with points: «п. 3.1.2.4», "version 1.2.3.4". */
  sections: string;
  flights: string;
  trains: string;
  /** Right before a plate: «госномер», "reg. no."; and vehicles, whose plate stands near: «машина», "van". */
  plates: string;
  vehicles: string;
}>;

/** What goes on a detail after a comma: `detect/recognizers/tails.ts`. Base forms. */
export type TailTable = Readonly<{
  /** «ожог на левой, от запястья до локтя», "deaf, left side" */
  sides: ReadonlySet<string>;
  /** What a deed was done with: «На попутках! С кастрюлей!» */
  carried: ReadonlySet<string>;
  /** Between a thing and the body, and things worn there that a note names again by themselves: "ring in one nostril". */
  onBody: ReadonlySet<string>;
  worn: ReadonlySet<string>;
  /** Before the last piece: «рыжий, весь, и ресницы». */
  joining: ReadonlySet<string>;
}>;

/** Those who make the interview, by what stands before their name: `detect/recognizers/staff.ts`. Base forms. */
export type StaffTable = Readonly<{
  /** «Переводчик: Л.», `Int. K.` */
  roles: ReadonlySet<string>;
  /** What they made, before a colon or the next list: "transcribed by M.B.", «расшифровка: В.Н.» */
  works: ReadonlySet<string>;
  by: ReadonlySet<string>;
  /** Verbs right before their subject: «интервью взяла С.», «переводила Лена Г.» */
  doing: ReadonlySet<string>;
}>;

/** What tells a language, or a thing of a country, from a people: `detect/recognizers/details.ts`. Base forms. */
export type PeopleTable = Readonly<{
  /** Before a language, or after it: "speaks Turkish", «русский знает». */
  speaking: ReadonlySet<string>;
  /** Between the two: "in bad Russian". */
  manner: ReadonlySet<string>;
  /** Right after: "Russian language". */
  language: ReadonlySet<string>;
  /** What has a country and no people: "Russian paper". */
  things: ReadonlySet<string>;
  /** Peoples whose language a state speaks, and many who are none of them. */
  ofStates: ReadonlySet<string>;
}>;

/** Articles of law and terms of punishment, as alternatives of expressions over small letters: `detect/recognizers/status.ts`. */
/** Words around ties and occupations that stages ask for in all languages: `detect/ties.ts` and the recognizers of work and ties. */
