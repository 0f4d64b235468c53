/** English words that tell an organisation. */
import type { LexiconGroup } from '../../lexicon.ts';
import { type OrganisationTable, words } from '../../tables.ts';
import { englishUnitNouns, englishUnitsShort } from './forces.ts';

/** Bodies, services and firms known by name. */
export const englishOrganisations: ReadonlySet<string> = new Set(
  (
    'rosatom rostelecom russian-railways rzd nornickel severstal megafon beeline vkontakte avito wildberries ozon karmet yandex sber sberbank gazprom rosneft lukoil aeroflot fsb fso fsin gru svr kgb nkvd omon mvd sobr rosgvardia mchs hse mgu mgimo epam ' +
    'google facebook microsoft apple amazon twitter instagram youtube telegram whatsapp tiktok uber airbnb netflix samsung sony intel ibm oracle nokia siemens toyota honda ford bmw boeing airbus walmart ikea starbucks mcdonalds costco enron ' +
    'un unicef unhcr unesco nato eu osce who imf wto ngo msf redcross amnesty cia fbi nsa mi5 mi6 nasa nyu mit ucla ucsb usc bbc cnn nbc abc cbs npr reuters bloomberg nhs gchq meduza memorial wagner ' +
    'sovcombank uralmash uralvagonzavod kamaz avtovaz pyaterochka magnit magnum perekrestok dixy lenta leroy alfabank tinkoff vtb gazprombank rosbank gibdd sizo ovd ovd-info roskomnadzor minoborony pfr msf iom echr interpol europol kommersant vedomosti interfax tass rbc mediazona agora bolt indrive glovo wolt tele2 mts yota kcell binance revolut monobank privatbank halyk hamas hezbollah taliban al-qaeda azov ' +
    'dozhd kholod sota verstka kovcheg viasna nexta bysol azattyq azattyk ozodlik boğaziçi bogazici arcelormittal orda.kz vlast.kz rferl hrw zerkalo belsat ' +
    'kaspi kazatomprom kazmunaygas nba nfl mlb fifa uefa ieee aclu epa fda irs dmv ice tsa'
  ).split(' '),
);
/** Names of several words, base forms; with a capital at the first. */
export const englishOrganisationPhrases: LexiconGroup = {
  kind: 'organisation',
  rule: 'known-phrase',
  sure: true,
  example: 'the House of Lords',
  words:
    'house of lords, house of commons, white house, supreme court, high court, united nations, european union, red cross, doctors without borders, human rights watch, state duma, federation council, security council, investigative committee, armed forces, home office, foreign office, british army, red army, united russia, red crescent, novaya gazeta, tv rain, echo of moscow, just russia, central bank, border guard, border service, national guard, russian guard, prosecutor general, golden crown, new people, soldiers mothers, salvation army, save the children, radio liberty, deutsche welle, migration service, social services, peace corps, secret service',
};

/** A noun that stands after or before a name: "Nordic Bank", "University of Tartu". */
export const englishOrganisationNouns: ReadonlySet<string> = new Set(
  (
    'bank university college school academy institute hospital clinic company corporation group foundation association society union council committee commission ministry department agency office bureau court tribunal ' +
    'party church mosque museum gallery theatre theater library club team league police army navy force forces guard garrison government parliament senate congress assembly service services fund trust press times post ' +
    'news radio television tv channel magazine journal factory plant mill store hotel restaurant cafe airlines airways railway railways station studio studios records entertainment solicitors chambers partners holdings industries systems ' +
    'technologies laboratories labs center centre authority directorate municipality administration federation organization organisation network board lyceum gymnasium polytechnic consulate embassy farm alliance colony gazeta division brigade regiment battalion cathedral monastery shelter kindergarten bakery salon bar pub hostel market supermarket bazaar duma legion crescent corps command squad clinic hospice orphanage cinema philharmonic orchestra choir ombudsman mission congregation diocese holding concern combine works enterprises group logistics consulting'
  ).split(' '),
);
/** Written small after a name: "Beyoglu court", "Catterick garrison", "Kirovsky draft office". */
export const englishNounsAfterName: ReadonlySet<string> = new Set(
  'court office hospital clinic university college school plant factory mill garrison prison colony barracks monastery mosque church police prosecutor administration regiment brigade battalion market orphanage bank philharmonic orchestra theatre theater museum library circus opera synagogue cathedral seminary'.split(
    ' ',
  ),
);
/** Between the name and such a noun. */
export const englishBeforeNoun: ReadonlySet<string> = new Set(
  'draft district city regional military police state high secondary penal correctional steel tractor power border tax'.split(
    ' ',
  ),
);
/** Endings of firms' names in Latin letters: "Sovcombank", "Uralmash", "Khimprom". */
const FIRM = /(?:bank|prom|mash|neft|stroy|torg|telecom|energo|invest|farm|soft|tech|media)e?$/;
export const isLatinFirm = (lower: string): boolean => lower.length > 6 && FIRM.test(lower);
/** "Acme Ltd" */
export const englishLegalForms: ReadonlySet<string> = new Set(
  'ltd inc llc llp plc corp gmbh ag ab as oy sa co limited incorporated'.split(' '),
);
/** Institutions that a number names: "school no. 5", "unit 12345". */
export const englishNumbered: ReadonlySet<string> = new Set(
  'school hospital colony prison unit kindergarten clinic gymnasium lyceum polyclinic orphanage barracks'.split(
    ' ',
  ),
);
/** Of these, what a number in words names too: "school eighty". In prison it would be years. */
export const englishNumberedInWords = words('school kindergarten gymnasium lyceum');
/** Capitals that stand for no body in particular. */
export const englishHarmlessAcronyms: ReadonlySet<string> = new Set(
  'tg pe txt docx doc json srt vtt md pdf odt jpg jpeg png mp3 mp4 wav csv xlsx usa uk us tv pc dna hiv aids mri ct gps id faq diy asap ok cv phd ba ma gdp vat atm sms pdf usb dvd cd ceo cfo cto hr pr it ai am pm ad bc lol omg btw fyi imo ussr uae ptsd adhd ocd'.split(
    ' ',
  ),
);
/** Inside a name of capitals: "University of Ankara", "Marks & Spencer". */
export const englishNameLinks = words('of and the for & de');
/** "SIZO-2", "IK-5": acronyms that a number goes with. */
export const englishNumberedAcronyms = words('sizo ik ivs liu');

export const englishOrganisationTable: OrganisationTable = {
  numberSigns: words('no n number'),
  adjectives: 'military|penal|correctional|psychiatric|secondary',
  called: words('called named'),
  units: `${englishUnitNouns}|${englishUnitsShort}`,
  shortUnits: englishUnitsShort,
  noUnitAdjective: 'the |and |of ',
  unitsAfterName: 'bn|bde|btn|regt',
  ordinalEndings: 'st|nd|rd|th',
  namedAfter: new Set(),
  prepositions: words('at in from for'),
  beforeOrdinal: '(?:with|in|to|from|into|joined|of) the',
  afterOrdinal: 'and|when|for|since|until|till|in|on|at|from|near|who|but',
};
/** Small words inside a body's name: "Commissioner for Refugees", "International Bank of Reconstruction and Development". */
export const englishNamePrepositions = words('of and the for & de in on to at by from with');
