/** Turns of English speech that tell a code, a password, the end of a number, or the number of a paper by its label. */
import type { Wording } from '../../tables.ts';

const UNIT =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|triple';
const SAID = `(?:${UNIT})(?:[ -](?:${UNIT})){1,5}`;
const LINK =
  '(?:(?: (?:is|was|to|for|of|the|no|nr|number|his|her|our|my|at|front|back|now|still)\\.?){0,3}[ :=—–-]{1,3})';
/** A word with a figure in it, or figures with the signs of a keypad. */
const KEY = '[^\\s,;:()«»"“”/]{0,24}\\d[^\\s,;:()«»"“”/]{0,24}(?<![.!?…\'’])';
const PIN = '[\\d*#]{0,4}\\d{3,8}(?: ?(?:hash|pound|star|[#*]))?|\\d{1,4}[a-z#*]\\d{1,6}#?';
const ID =
  '(?=[^\\s\\d]{0,4}\\d[^\\s\\d]{0,10}\\d)(?:[a-z]{1,3}[-/]?)?\\d{1,14}(?:[-/.(]{1,2}[a-z\\d]{1,14}\\)?(?:\\d{1,10})?){0,5}';

export const englishSecretWordings: readonly Wording[] = [
  {
    rule: 'last-figures',
    sure: 0.8,
    near: ' end(?:s|ing)? (?:in|with|on) ',
    form: `(?:number|phone|mobile|cell|sim|card|account|passport|plate|same|mine)[^.!?\\n]{0,24} end(?:s|ing)? (?:in|with|on) (\\d{2,5}|${SAID})(?! (?:percent|people|minutes|hours|days|weeks|months|years|deaths))`,
    example: 'my number ends in 44, the same only ends with zero six',
  },
  {
    rule: 'last-figures',
    sure: 0,
    near: ' end(?:s|ing)? (?:in|with|on) ',
    form: `ends (?:in|with|on) (\\d{2,5}|${SAID})(?! (?:percent|people|minutes|hours|days|weeks|months|years|deaths))`,
    example: 'it ends in eighty-eight',
  },
  {
    rule: 'last-figures',
    sure: 0.85,
    near: 'last (?:two|three|four|five|2|3|4|5|digits|figures)',
    form: `last (?:(?:two|three|four|five|[2-5]) )?(?:digits|figures|numbers)(?: (?:is|are|were|of|the|his|her|my|its|phone|card|number|passport)){0,5}[ :]{1,2}(\\d{2,5}|${SAID})`,
    example: 'last four digits 4417',
  },
  {
    rule: 'code',
    sure: 0.85,
    near: ' code|pin|passcode|intercom|keypad|combination',
    form: `(?:(?:door|gate|house|entry|entrance|intercom|alarm|lock|safe|access|security|pin|sim|unlock|phone|key|secret|building|stairwell|lift|garage|office|confirmation|login) ?codes?|keycode|pin|passcode|intercom|keypad|combination)${LINK}(${PIN})(?![\\d%])`,
    example: 'house code 1604 hash, PIN 4417',
  },
  {
    rule: 'code',
    sure: 0.8,
    near: 'code ',
    form: `code(?: is| was|:)? ((?=[\\d*#]{0,9}[#*]|\\d{3,8} (?:hash|pound|star)(?![a-z]))[\\d*#]{3,10}(?: (?:hash|pound|star)(?![a-z]))?)`,
    example: 'code 4417#',
  },
  {
    rule: 'code',
    sure: 0.8,
    near: 'hash|star',
    form: '(?:hash|star) (\\d{3,8})|(\\d{3,8}) (?:then )?hash(?![a-z])',
    example: 'hash 2580',
  },
  {
    rule: 'password',
    sure: 0.9,
    near: 'passw|passphrase|pass |pass:|login|wi-?fi',
    form: `(?:passwords?|passphrase|pass|pw|login|log-in|wi-?fi)(?: (?:password|network|name|key|pass))?${LINK}(?:[^\\s,;:()/]{1,24} ?/ ?)?(${KEY})`,
    example: 'wifi Bear_Cave / tuba1974, password: kotik1987',
  },
  {
    rule: 'password',
    sure: 0,
    near: 'passw|passphrase|code ?word|safe word',
    form: '(?:passwords?|passphrase|code ?word|safe word)(?: (?:is|was)(?: (?:still|now))?)?(?: ?[:=—–] {0,2}| (?:is|was) (?=["“«]))(?:["“«](?=[^"”»\\n]{0,60}["”»]))?([a-z]{3,24}(?:(?<=["“«][a-z]{3,24})[^"”»\\n]{1,40}(?=["”»]))?)',
    example: 'password: sunflower',
  },
  {
    rule: 'seed-phrase',
    sure: 0.9,
    near: 'seed',
    form: 'seed(?: phrase| words)?(?: (?:is|was))?[ :—–-]{1,3}((?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8})',
    example: 'seed: apple river stone ...',
  },
  {
    rule: 'labelled-number',
    sure: 0.9,
    near: 'sicil|nrc|hkid|pesel|edrpou|ipn|nif|nie|c[eé]dula|curp|dni|cpf|rut|aadhaar|cnic|nin|bsn|cnp|oib|egn|jmbg|emirates id|iqama|tckn|ycn|laissez',
    form: `(?:sicil|nrc|hkid|pesel|edrpou|ipn|nif|nie|c[eé]dula|curp|dni|cpf|rut|aadhaar|cnic|nin|bsn|cnp|oib|egn|jmbg|emirates id|iqama|tckn|ycn|laissez-passer)(?: (?:no|nr|card|number)\\.?)?[ :#№]{1,3}(${ID})`,
    example: 'sicil 1187, HKID K482190(3), NRC 9/MaNaMa(N)117420',
  },
  {
    rule: 'labelled-number',
    sure: 0.8,
    near: 'no\\.|nr\\.|№|#|number|num\\.',
    form: `(?:certificate|cert|card|household|locker|badge|tag|token|dossier|folder|membership|permit|pass|receipt|slip|voucher|bunk|bed|inmate|prisoner|detainee|patient|student|roll|register|registration|reg|serial|service|enrolment|ration card|case|file|box|grave|plot|stall|kiosk|wristband|bib)[ .]{1,2}(?:no\\.|nr\\.|№|#|number|num\\.):? ?(${ID})(?![\\d%])`,
    example: 'locker no. 41, household no. 57',
  },
  {
    rule: 'labelled-number',
    sure: 0.75,
    near: 'certificate|card|badge|dossier|file|locker|household|wristband|inmate|prisoner|detainee',
    form: `(?:certificate|card|badge|dossier|file|locker|household|wristband|inmate|prisoner|detainee) ((?:[a-z]{1,2}[-/])?\\d{1,6}/\\d{1,6}|[a-z]/\\d{2,6}|(?<!(?:card|file) )\\d{3,6}(?![\\d%./:,-]?\\d)(?! [a-z]{3,15}s(?![a-z])))`,
    example: 'card 06/311, certificate 882',
  },
  {
    rule: 'coordinates-in-words',
    sure: 0.85,
    near: 'degrees? ',
    form: `(?:\\d{1,3}|${UNIT})(?:[ -](?:${UNIT})){0,2} degrees?,?(?: (?:and )?(?:\\d{1,2}|${UNIT})(?:[ -](?:${UNIT})){0,1} minutes?)?(?: (?:north|south|east|west))(?:,? (?:and )?(?:\\d{1,3}|${UNIT})(?:[ -](?:${UNIT})){0,2}(?: degrees?)?(?: (?:and )?(?:\\d{1,2}|${UNIT})(?:[ -](?:${UNIT})){0,1}(?: minutes?)?)?(?: (?:north|south|east|west)))?`,
    example: 'fifty degrees twenty-seven minutes north',
  },
];
