/**
 * Occupations and posts by group of ISCO-08, the International Standard Classification of Occupations (ILO, 2008): what an
 * occupation is generalised to. Codes of two figures are its sub-major groups; `00` holds those who are in no occupation.
 * https://isco.ilo.org/en/isco-08/
 */
import { englishBases } from './en/bases.ts';
import { englishOccupations } from './en/occupations.ts';
import { lemmas } from './facts.ts';
import { russianOccupations } from './ru/occupations.ts';
import type { Pair } from './sectors.ts';
import { scriptLanguage } from './slots.ts';

const group = (both: string): Pair => {
  const [en = '', ru = ''] = both.split(' = ');
  return { en, ru };
};

export const occupationGroups = {
  '00': group('a person outside the labour force = неработающий человек'),
  '01': group('an officer of the armed forces = офицер'),
  '02': group('a member of the armed forces = военнослужащий'),
  '03': group('a member of the armed forces = военнослужащий'),
  '11': group('a senior official = высокопоставленный руководитель'),
  '12': group('a manager = руководитель'),
  '13': group('a manager in production or services = руководитель производства или службы'),
  '14': group('a manager in trade or hospitality = руководитель в торговле или сфере услуг'),
  '21': group('a science or engineering professional = специалист в области науки и техники'),
  '22': group('a healthcare professional = специалист здравоохранения'),
  '23': group('a teaching professional = специалист образования'),
  '24': group('a business professional = специалист по экономике и управлению'),
  '25': group('an IT professional = специалист в области информационных технологий'),
  '26': group('a legal, social or cultural professional = специалист в сфере права и культуры'),
  '31': group('a technician = техник'),
  '32': group('a healthcare worker = медицинский работник'),
  '33': group('an administrative specialist = служащий среднего звена'),
  '34': group('a worker in law, care, culture or sport = работник правовой, социальной или культурной сферы'),
  '35': group('an IT technician = технический специалист по связи и компьютерам'),
  '41': group('an office clerk = офисный служащий'),
  '42': group('a customer service clerk = служащий по работе с клиентами'),
  '43': group('an accounting or stock clerk = служащий по учёту'),
  '44': group('a clerical worker = канцелярский служащий'),
  '51': group('a personal service worker = работник сферы услуг'),
  '52': group('a sales worker = работник торговли'),
  '53': group('a care worker = работник по уходу'),
  '54': group('a protective services worker = работник охранной или силовой службы'),
  '61': group('an agricultural worker = работник сельского хозяйства'),
  '62': group('a forestry, fishery or hunting worker = работник лесного или рыбного хозяйства'),
  '71': group('a building worker = строительный рабочий'),
  '72': group('a metal or machinery worker = рабочий по металлу и машинам'),
  '73': group('a craft or printing worker = ремесленник'),
  '74': group('an electrical or electronics worker = рабочий по электрооборудованию'),
  '75': group('a food, wood or garment worker = рабочий пищевого, деревообрабатывающего или швейного дела'),
  '81': group('a plant or machine operator = оператор промышленной установки'),
  '82': group('an assembler = сборщик'),
  '83': group('a driver or mobile plant operator = водитель'),
  '91': group('a cleaner or helper = работник по уборке'),
  '92': group('an agricultural labourer = сельскохозяйственный рабочий'),
  '93': group('a labourer = разнорабочий'),
  '94': group('a food preparation assistant = помощник повара'),
  '96': group('an elementary worker = неквалифицированный работник'),
} as const;
export type OccupationCode = keyof typeof occupationGroups;

/** Phrases by group, in the notation of `lexicon.ts`. */
export type OccupationTable = Readonly<Partial<Record<OccupationCode, string>>>;

const codes = Object.keys(occupationGroups) as readonly OccupationCode[];
/** One word of an occupation to its group; of several words the last, which is the head in English, and the first in Russian. */
const byPhrase = new Map<string, OccupationCode>();
for (const table of [englishOccupations, russianOccupations])
  for (const code of codes)
    for (const phrase of table[code]?.split(', ') ?? [])
      if (!byPhrase.has(phrase)) byPhrase.set(phrase, code);

/** Whether a base form alone names an occupation. */
export const isOccupation = (base: string): boolean => byPhrase.has(base);

const LONGEST = 4;
const WORDS = /[\p{L}-]+/gu;
const basesOf = (word: string): readonly string[] =>
  scriptLanguage(word) === 'ru'
    ? [...lemmas(word, 'ru').map((l) => l.toLowerCase().replaceAll('ё', 'е'))]
    : englishBases(word.toLowerCase());

/** The group of the first occupation that a text names, of several phrases the longest; null when none is known. */
export function occupationGroupOf(text: string): Pair | null {
  const words = [...text.slice(0, 500).matchAll(WORDS)].map(([word]) => basesOf(word));
  for (let from = 0; from < words.length; from++)
    for (let n = Math.min(LONGEST, words.length - from); n > 0; n--) {
      const code = codeOf(words.slice(from, from + n), '');
      if (code !== undefined) return occupationGroups[code];
    }
  return null;
}
function codeOf(words: readonly (readonly string[])[], before: string): OccupationCode | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return byPhrase.get(before);
  for (const base of first.slice(0, 6)) {
    const code = codeOf(rest, before === '' ? base : `${before} ${base}`);
    if (code !== undefined) return code;
  }
  return undefined;
}
