/** Feasts and days of remembrance by which people reckon time, as pieces of an expression in small letters. */
const OF = "(?:'s|’s|s'|s’|'|’|s)?";
/** Whose day it is: "Miner's Day", "the day of the city". */
const DAYS =
  'women|teacher|miner|doctor|medic|border guard|paratrooper|builder|railwayman|student|mother|father|valentine|children|martyr|veteran';
const NATIONAL =
  'cosmonautics|victory|independence|unity|constitution|knowledge|city|republic|russia|navy|army|flag|may|labou?r|liberation|revolution|youth|freedom|harvest|boxing|remembrance';

export const englishFeasts = [
  'christmas(?: eve| day)?',
  "(?:old |orthodox |lunar |chinese |persian )?new year(?:'s|’s)?(?: eve| day)?",
  '(?:orthodox )?easter(?: sunday| monday| night| week)?',
  'palm sunday|good friday|holy (?:week|thursday|saturday)|maundy thursday|ash wednesday|shrove tuesday|trinity sunday|(?:first |second |third |fourth )?advent(?: sunday)?|harvest sunday|forgiveness sunday',
  "great lent|lent|whitsun|pentecost|ascension day|corpus christi|candlemas|(?:the )?(?:annunciation|dormition|transfiguration|assumption)(?: day)?|epiphany|michaelmas|all (?:saints|souls)(?:’|')?(?: day)?|carnival|day of the dead",
  "(?:st\\.?|saint) [a-z]{3,15}(?:'s|’s) (?:day|eve|night)|(?:elijah|ilya|peter|nicholas|john)(?:'s|’s) day|pokrov|maslenitsa|kupala night|dziady|radonitsa",
  'ramadan|eid(?: al-(?:fitr|adha))?|uraza[- ]bairam|kurban (?:bayram|ait)|mawlid|ashura|arbaeen|muharram',
  'nowruz|newroz|nauryz|navruz|novruz|yalda(?: night)?|chaharshanbe suri|sizdah bedar|sabantuy|ysyakh',
  'tsagaan sar|sagaalgan|losar|vesak|thingyan|songkran|water festival|mid-autumn festival|qingming|diwali|holi|meskel|timkat|enkutatash',
  'passover|purim|rosh hashanah|yom kippur|sukkot|hanukkah|halloween|thanksgiving',
  `(?:${DAYS})${OF} day|(?:${NATIONAL}) day|(?:the )?day of the (?:city|village|republic|miner|teacher|city festival)`,
].join('|');
