/** Feasts and days of remembrance by which people reckon time, as pieces of an expression in small letters. */
const OF = "(?:'s|’s|s'|s’|'|’|s)?";
/** Whose day it is: "Miner's Day", "the day of the city". */
const DAYS =
  'women|teacher|miner|doctor|medic|border guard|paratrooper|builder|railwayman|student|mother|father|valentine|children|martyr|veteran';
const NATIONAL =
  'cosmonautics|victory|independence|unity|constitution|knowledge|city|republic|russia|navy|army|flag|may|labou?r|liberation|revolution|youth|freedom|harvest|boxing|remembrance';

/** Feasts whose names are no person's and no town's: they are one wherever they stand. Latin spellings of Russian ones among them. */
const UNMISTAKABLE = [
  "(?:old |orthodox |lunar |chinese |persian |two )?new years?(?:'s|’s)?(?: eve| day)?|christmas(?: eve| day)?|(?:orthodox )?easter(?: sunday| monday| night| week)?",
  'palm sunday|good friday|holy (?:week|thursday|saturday)|maundy thursday|ash wednesday|shrove tuesday|trinity sunday|(?:(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) )?advent(?: sunday)?|harvest sunday|forgiveness sunday',
  "great lent|whitsun|pentecost|ascension day|corpus christi|candlemas|(?:the )?(?:annunciation|dormition|transfiguration|assumption)(?: day)?|epiphany|michaelmas|martinmas|lammas|all (?:saints|souls)(?:’|')?(?: day)?|day of the dead",
  "(?:st\\.?|saint) [a-z]{3,15}(?:'s|’s) (?:day|eve|night)|(?:elijah|ilya|peter|nicholas|john)(?:'s|’s) day|maslenits[aeuy]|kupala night|ivan[au]? kupal[aeuy]|kupall?[ey]|dziad[yo][wv]?|radonits[aeuy]|radunits[aeuy]|radaunits[aeuy]|[hg]romnits[aeyu]|kaliad[ayu]|ilyin(?:a)? d(?:en|nya)[’']?|petrov(?:a)? d(?:en|nya)[’']?|nikol[aueyi] zimn[a-z]{2,4}|(?:yablochn|medov)[a-z]{2,3} spas[au]?|apple spas|honey spas",
  "eid(?:[- ](?:al|ul)[- ](?:fitr|adha))|uraza[- ]ba[iy]ram[aue]?|[ck]urban[- ](?:ba[iyj]?ram[aue]?[ıi]?|[ah]a?[iy]i?t[aue]?)|oraza a[iy]t|mawlid|arbaeen|tasu['’]?a|laylat al[- ]qadr",
  'nauryz meyramy|n[oa][uwv]ruz bayram[iı]?|yalda(?: night)?|chaharshanbe suri|sizdah bedar|mihragan|mehregan|tirgan|sabantu[iy]|ysyakh|ysyah|isiakh|yhyakh',
  'tsagaa?n sar|tsagaalgan|sagaalgan|shagaa|losar|vesak|thingyan|thadingyut|songkran|water festival|mid-autumn festival|qingming|chuseok|diwali|deepavali|navratri|dussehra|meskel|timkat|enkutatash|fasika|vardavar|trndez',
  "passover|pesach|purim|rosh hashanah?|yom kippur|sukkot|shavuot|simchat torah|tisha b['’]?av|lag b['’]?omer|(?:c?h)anukkah?|halloween|thanksgiving",
  `(?:${DAYS})${OF} day|(?:${NATIONAL}) day|(?:the )?day of the (?:city|village|republic|miner|teacher|city festival)`,
].join('|');
/** What is also somebody's name or a word: a feast for sure only behind a word of time. */
const MISTAKABLE =
  "holi|lent|carnival|(?:on|before|after|until|till|posle|pered|na|do) pokrov[au]?|eid|rama[dz]an|muharram|ashura|nauryz[au]?|newroz|nowruz|navruz[au]?|novruz|genna|kolyad[ayu]|[ck]urban|ba[iy]ram|rajab|sha['’]?ban|safar|nisan|tishrei|elul|kislev|adar|shevat|tammuz|st\\.? nicholas|saint nicholas|spas|troitsa";

export const englishFeasts = `${UNMISTAKABLE}|${MISTAKABLE}`;
/** A feast that is one by its name. */
export const isEnglishFeast = new RegExp(`^(?:${UNMISTAKABLE})$|^[a-z]{2,6} pokrov`);
/** "after Ashura", "on the eve of", `posle Navruza`. */
export const beforeEnglishFeast =
  /(?<![a-z])(?:before|after|until|till|since|during|on|at|in|(?:eve|day|days|night|week|month|start|end|middle) of|posle|pered|nakanune|na|do|v) (?:the )?$/;

/** Months of other calendars, with a day or a year beside them: "21 Dey 1401", "the 9th of Av". */
const MONTHS =
  "farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|hamal|saur|sawr|jawza|saratan|asad|sunbula|mizan|aqrab|qaws|jadi|dalw|hut|muharram|safar|rabi(?:['’]? (?:al-awwal|al-thani|i|ii))|jumada|rajab|sha['’]?ban|ramadan|shawwal|dhu al-(?:qa['’]?da|hijja)|zulhijja|tishrei|cheshvan|kislev|tevet|shevat|adar|nisan|iyar|sivan|tammuz|av|elul|meskerem|tikimt|hidar|tahsas|yekatit|megabit|miyazya|ginbot|sene|hamle|nehase|pagume";
export const englishMonthsElsewhere = `\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})(?: (?:1[34]|20|57)\\d\\d)?|(?:${MONTHS}),? (?:1[34]\\d\\d|57\\d\\d)`;
export const nearMonthsElsewhere = `\\d(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})|(?:${MONTHS}),? \\d{4}`;
