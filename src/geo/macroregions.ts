/** Macro-regions in words: what a settlement or region is said to lie in when its name must go. Russian with its preposition. */
type Words = Readonly<{ en: string; ru: string }>;

/** country-macro -> words. A country without rows here is told by its own name. */
export const macroregions: Readonly<Record<string, Words>> = {
  'RU-siberia': { en: 'in Siberia', ru: 'в Сибири' },
  'RU-far-east': { en: 'in the Russian Far East', ru: 'на Дальнем Востоке' },
  'RU-urals': { en: 'in the Urals', ru: 'на Урале' },
  'RU-volga': { en: 'in the Volga region', ru: 'в Поволжье' },
  'RU-caucasus': { en: 'in the North Caucasus', ru: 'на Северном Кавказе' },
  'RU-north-west': { en: 'in north-western Russia', ru: 'на северо-западе России' },
  'RU-central': { en: 'in central Russia', ru: 'в центральной России' },
  'RU-south': { en: 'in southern Russia', ru: 'на юге России' },
  'KZ-north': { en: 'in northern Kazakhstan', ru: 'на севере Казахстана' },
  'KZ-south': { en: 'in southern Kazakhstan', ru: 'на юге Казахстана' },
  'KZ-east': { en: 'in eastern Kazakhstan', ru: 'на востоке Казахстана' },
  'KZ-west': { en: 'in western Kazakhstan', ru: 'на западе Казахстана' },
  'KZ-centre': { en: 'in central Kazakhstan', ru: 'в центральном Казахстане' },
  'UA-north': { en: 'in northern Ukraine', ru: 'на севере Украины' },
  'UA-south': { en: 'in southern Ukraine', ru: 'на юге Украины' },
  'UA-east': { en: 'in eastern Ukraine', ru: 'на востоке Украины' },
  'UA-west': { en: 'in western Ukraine', ru: 'на западе Украины' },
  'UA-centre': { en: 'in central Ukraine', ru: 'в центральной Украине' },
  'UA-crimea': { en: 'in Crimea', ru: 'в Крыму' },
  'BY-north': { en: 'in northern Belarus', ru: 'на севере Беларуси' },
  'BY-east': { en: 'in eastern Belarus', ru: 'на востоке Беларуси' },
  'BY-west': { en: 'in western Belarus', ru: 'на западе Беларуси' },
  'BY-centre': { en: 'in central Belarus', ru: 'в центральной Беларуси' },
  'KG-north': { en: 'in northern Kyrgyzstan', ru: 'на севере Кыргызстана' },
  'KG-south': { en: 'in southern Kyrgyzstan', ru: 'на юге Кыргызстана' },
  'UZ-east': { en: 'in eastern Uzbekistan', ru: 'на востоке Узбекистана' },
  'UZ-west': { en: 'in western Uzbekistan', ru: 'на западе Узбекистана' },
  'UZ-south': { en: 'in southern Uzbekistan', ru: 'на юге Узбекистана' },
  'UZ-centre': { en: 'in central Uzbekistan', ru: 'в центральном Узбекистане' },
  'TJ-east': { en: 'in eastern Tajikistan', ru: 'на востоке Таджикистана' },
  'TJ-south': { en: 'in southern Tajikistan', ru: 'на юге Таджикистана' },
  'TJ-north': { en: 'in northern Tajikistan', ru: 'на севере Таджикистана' },
  'TJ-centre': { en: 'in central Tajikistan', ru: 'в центральном Таджикистане' },
};

/** Parts of the world in words; a country is told as lying in one when its own name must go. */
export const partsOfWorld: Readonly<Record<string, Words>> = {
  'eastern-europe': { en: 'in Eastern Europe', ru: 'в Восточной Европе' },
  europe: { en: 'in Europe', ru: 'в Европе' },
  'central-asia': { en: 'in Central Asia', ru: 'в Центральной Азии' },
  caucasus: { en: 'in the South Caucasus', ru: 'на Южном Кавказе' },
  'middle-east': { en: 'in the Middle East', ru: 'на Ближнем Востоке' },
  asia: { en: 'in Asia', ru: 'в Азии' },
  africa: { en: 'in Africa', ru: 'в Африке' },
  'north-america': { en: 'in North America', ru: 'в Северной Америке' },
  'latin-america': { en: 'in Latin America', ru: 'в Латинской Америке' },
  oceania: { en: 'in Oceania', ru: 'в Океании' },
};

const countriesOf: readonly (readonly [part: string, codes: string])[] = [
  ['eastern-europe', 'RU UA BY MD PL CZ SK HU RO BG LT LV EE RS HR SI BA ME MK AL XK'],
  [
    'europe',
    'DE FR GB IE ES PT IT CH AT NL BE LU DK SE NO FI IS GR CY MT LI MC SM AD VA FO AX JE GG IM GI SJ',
  ],
  ['central-asia', 'KZ KG UZ TJ TM'],
  ['caucasus', 'GE AM AZ'],
  ['middle-east', 'TR IL PS LB SY JO IQ IR SA YE OM AE QA BH KW EG'],
  ['asia', 'CN JP KR KP MN TW HK MO IN PK BD LK NP BT MV AF TH VN LA KH MM MY SG ID PH BN TL IO'],
  ['north-america', 'US CA GL BM PM'],
  ['oceania', 'AU NZ FJ PG SB VU NC PF WS TO TV KI NR PW FM MH GU MP AS CK NU TK WF NF PN CX CC HM UM'],
  [
    'africa',
    'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW',
  ],
];

/** ISO 3166-1 alpha-2 -> part of the world; what is not listed is Latin America and the Caribbean. */
export const partOf: ReadonlyMap<string, string> = new Map(
  countriesOf.flatMap(([part, codes]) => codes.split(' ').map((code) => [code, part] as const)),
);
