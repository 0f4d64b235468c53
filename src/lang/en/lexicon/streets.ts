/** English words of an address. */
import { type AddressTable, type PlaceTable, words } from '../../tables.ts';

/** After a street's name: "Baker Street", "Ostrovsky Lane". */
export const englishStreetWords: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane ln drive boulevard blvd square terrace crescent embankment prospekt prospect highway hwy alley court ct mews parkway pereulok ulitsa shosse naberezhnaya prospect'.split(
    ' ',
  ),
);
/** Before a number: "flat 3", "apartment 12". */
export const englishHouseWords: ReadonlySet<string> = new Set(
  'flat apartment apt house room unit building bldg floor'.split(' '),
);
/** Beside a name, before ("city of Tver", "village Kurya") or after ("Tver oblast", "Leninsky district"). */
export const englishAreaWords: ReadonlySet<string> = new Set(
  'oblast region krai district province county state republic raion rayon area village town city township borough island islands river lake mountain mountains bay beach park valley peninsula gulag metro station airport bridge forest hills hill sea ocean desert cemetery crossing checkpoint hamlet aul strait bay gulf steppe plateau reservoir camp strip'.split(
    ' ',
  ),
);
/** Before a name: "Lake Baikal", "Mount Elbrus", "Gulf of Mexico". */
export const englishAreaHeads: ReadonlySet<string> = new Set(
  'lake mount cape fort port gulf isle strait sea bay camp north south east west northern southern eastern western central upper lower greater new old'.split(
    ' ',
  ),
);
/** Endings of towns in Latin letters that hardly anything else has. */
const TOPONYM = /(?:[oe]vo|[bdgklmnprstvz]sk|grad|burg|abad|gorodok|tau|kent|stan|shire|ville|polis|gorsk)$/;
export const isLatinToponym = (lower: string): boolean => lower.length > 5 && TOPONYM.test(lower);
/** Abbreviations of states after a town and a comma: "Houston, TX", "Mystic, Conn." */
export const englishStates: ReadonlySet<string> = new Set(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc conn mass calif tex fla ill mich minn penn tenn wash ariz colo uk'.split(
    ' ',
  ),
);
/** "in Tver", "from Murmansk", "near Lida". */
export const englishPlacePrepositions: ReadonlySet<string> = new Set(
  'in from near to at around outside leaving towards toward via through into'.split(' '),
);
/** "The street was empty": a capital before a street's word that names none. */
export const englishNoStreet: ReadonlySet<string> = new Set(
  'the this that our my his her every each'.split(' '),
);
/** Parts of expressions. After a number and a name: "64 Highfield Gardens". */
export const englishStreets =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|sq|terrace|crescent|embankment|prospekt|prospect|highway|alley|court|ct|mews|parkway|gardens|row|place|walk|way|grove|close|quay|wharf|rise|plaza';
/** The same in small letters: "14 elm road". */
export const englishSmallStreets =
  'street|road|avenue|lane|drive|boulevard|terrace|crescent|alley|st\\.|rd\\.|ave|blvd';
/** No street's name: "5 minute drive", "two lane road". */
export const englishNotStreetNames =
  'minute|minutes|hour|hours|mile|miles|lane|main|way|small|big|long|more|other|different|new|old|of|the|a|on|in';
/** What is counted in an address: "Flat 3", "room 312". */
export const englishHouses =
  'flat|apartment|apt|house|room|unit|suite|building|bldg|floor|entrance|block|micro-district|microdistrict';
/** What else is counted where somebody lives, beside another of them: "phase 2, block A5", "Zone C, section 5". */
export const englishPartsOfHouse =
  'fl|r|ward|phase|site|zone|section|row|container|camp|cell|tent|shelter|stall|plot|sub-block|cluster|tower|wing|micro|hut|barrack';
/** "fifth floor" */
export const englishOrdinalOfHouse = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
/** Other languages that notes from abroad name: rue, Straße, Caddesi. Before the name, after it, at its end. */
/** In a line of capitals: "508 CANNON HOUSE OFFICE BUILDING". */
export const englishLoudStreets =
  'STREET|AVENUE|ROAD|LANE|DRIVE|SQUARE|BOULEVARD|BLVD|TERRACE|BUILDING|TOWER|TOWERS|PLAZA|PARKWAY|HIGHWAY';
/** In English "via Minsk" is a route: the Italian street has its capital. */
export const foreignStreetsBefore =
  '[Rr]ue|[Cc]alle|Via|[Aa]venida|[Pp]iazza|[Pp]laza|[Uu]lica|[Rr]ua|[Ss]trada';
export const foreignStreetsAfter =
  'straße|strasse|sq\\.|blvd\\.|per\\.|pr\\.|tup\\.|caddesi|cad\\.|sokak|sokağı|sok\\.|bulvarı|utca|gatve|iela';
/** "Lake Baikal", "Fort Ross": of these a capital alone shows that they belong to the name. */
export const englishHeadsOfNames = words('lake mount cape fort gulf');

/** Of the words beside a name those that hardly follow it: "the Leipzig area"; that hardly come before it: "state Ivanov"; not of a settlement: "park Anna". */
export const englishNoAreaAfter = words('area');
export const englishNoAreaBefore = words('state');
export const englishParks = words('park');
/** "Kingdom of Norway" */
export const englishRealms = words('kingdom');

export const englishPlaceTable: PlaceTable = {
  numberedAreas: words('micro mkr district microdistrict microrayon arrondissement ward precinct borough'),
  beforeVehicle: words('old new own a the this that his her my our their your'),
  vehicles: words(
    'niva lada oka priora kalina granta vesta zhiguli moskvich uaz gazel skoda passat octavia polo golf logan duster camry corolla prado mercedes ford fiat opel renault peugeot hyundai kia daewoo nexia matiz',
  ),
  shortens: words('n'),
  ofTowns: words(
    'nizhny nizhni nizhnii nizhniy nizhnij nizhnyaya nizhneye verkhny verkhni verkhnii verkhniy verkhnij verkhnyaya verkhneye veliky velikiy velikii velikij velikie velikiye velikaya',
  ),
  called: words('called named'),
  underTheName: new Set(),
  joining: words('and or & i'),
  within: words('in near at via through outside'),
  sides: '[NSEW]',
};
/** Written small after a name: "Baker street". */
export const englishSmallStreetWords = words('st str street ave avenue road rd lane square');

export const englishAddressTable: AddressTable = {
  corner: new Set(['corner of', 'corner', 'on the corner of', 'at the corner of']),
  atCorner: new Set(['corner of', 'intersection of', 'crossing of']),
  crosses: words('and & with'),
  near: 'ul|pereul|prosp',
  numbered: '',
  numberEndings: '',
  short: '',
  house: 'dom|d|no',
  houseInFull: '',
  flat: '',
  namesake: 'im',
  beforeName: '',
  afterName: '',
  nameEndings: '',
  rooms: 'room|suite|unit|ward|container|hut|barrack',
  post: 'p\\.? ?o\\.? box \\d{1,6}|zip(?: code)?:? \\d{5}(?:-\\d{4})?',
  counted: words('flat apartment apt'),
  afterNumber: new Set(),
  namedAfter: new Set(),
  streetOn: words('on at'),
};

/** "fifth floor", "second entrance" */
export const englishOfHouse = words('floor entrance lift intercom apartment flat basement');
/** "at Stroiteley 14-62": before a street's name, when a house and a flat follow. */
export const englishStreetPrepositions = words('at on in');
