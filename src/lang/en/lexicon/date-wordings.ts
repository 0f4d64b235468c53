/** Turns of English speech that tell a day by another: "two years ago", "a day before the war", "last Tuesday". */

import { GOES_ON } from '../../script.ts';
import type { Wording } from '../../tables.ts';
import { englishMonths } from './calendar.ts';
import { englishFeasts, englishMonthsElsewhere, nearMonthsElsewhere } from './feasts.ts';

const MONTHS = [...englishMonths.keys()].filter((month) => month.length > 3).join('|');
const SPANS =
  'days?|nights?|weeks?|months?|years?|weekends?|summers?|winters?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const NUMBERS = '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "a few years ago" tells no day; beside an event that others know it tells about when. */
const VAGUE = 'several|a few|a couple of';
/** Events by which people reckon time; up to two words may stand before. */
const EVENT = `${GOES_ON}(?:the |his |her |my |our |their |that )?(?:[a-z]{2,20} ){0,1}${GOES_ON}(?:mobili[sz]ation|war|invasion|elections?|referendum|coup|revolution|maidan|pandemic|lockdown|quarantine|ceasefire|protests?|rall(?:y|ies)|strike|arrest|search|raid|interrogation|hearing|verdict|trial|release|escape|departure|flight|explosion|bombing|shelling|fire|flood|earthquake|occupation|pogrom|funeral|burial|wedding|birthday|birth|death|divorce|accident|surgery|operation|graduation|summons|draft notice|mobilisation order|${englishFeasts})`;

export const englishDateWordings: readonly Wording[] = [
  {
    rule: 'ago',
    sure: 0,
    near: ' ago| later| earlier| before| after| prior| short of',
    form: `(?:${NUMBERS})${GOES_ON} (?:${SPANS})${GOES_ON} (?:ago|later|earlier|before|after|prior to)(?: ${EVENT})?|(?:${NUMBERS})${GOES_ON} (?:${SPANS})${GOES_ON} short of ${EVENT}|(?:${VAGUE}) (?:${SPANS})${GOES_ON} (?:before|after|prior to) ${EVENT}`,
    example: 'two days after the arrest',
  },
  {
    rule: 'day-of-event',
    sure: 0,
    near: '(?:day|night|eve|evening|morning|week|month|year|weekend|summer|winter) (?:before|after|of) ',
    form: `(?:the )?(?:very |same )?(?:day|night|eve|evening|morning|week|month|year|weekend|summer|winter) (?:before|after|of) ${EVENT}`,
    example: 'the week before the search, the day after Easter',
  },
  {
    rule: 'day-of-event',
    sure: 0,
    near: '(?:wedding|longest|shortest|birth|name) (?:day|night)',
    form: '(?:my|his|her|our|their|the) (?:wedding (?:day|night)|birthday|name day|(?:longest|shortest) (?:day|night) of the year)',
    example: 'on my wedding night',
  },
  {
    rule: 'day-of-event',
    sure: 0,
    near: '(?:day|week|month|year)s? of ',
    form: `(?:on |in )?(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|last)${GOES_ON} (?:${SPANS})${GOES_ON} of ${EVENT}`,
    example: 'on the third day of the war',
  },
  {
    rule: 'part-of-month',
    sure: 0,
    near: '(?:day|week|weekend|night|morning)s? of ',
    form: `(?:the )?(?:first|last|second|third) (?:days?|weeks?|weekend|night|morning) of (?:that |this |the same |last |next )?(?:${MONTHS})(?: \\d{4})?`,
    example: 'the last day of that June',
  },
  {
    rule: 'last',
    sure: 0,
    near: '(?:last|next|previous|following|same|that) (?:mon|tue|wed|thu|fri|sat|sun|year|spring|autumn|fall|winter)',
    form: '(?:last|next|previous|the following|the same|that) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|year|spring|summer|autumn|fall|winter)',
    example: 'last Tuesday',
  },
  {
    rule: 'day-of-event',
    sure: 0,
    near: '(?:week|month|night|spring|summer|autumn|fall|winter|year) (?:when |that )?(?:the|our|his|her|my|their) ',
    form: '(?:the |in the )(?:very |same )?(?:week|month|night|spring|summer|autumn|fall|winter|year) (?:when |that )?(?:the|our|his|her|my|their) (?:[a-z]{2,15} ){1,2}(?:was|were|stood|came|went|broke|fell|burnt|left|died|got|began|[a-z]{3,12}ed)(?: (?:still|down|out|up|off|over|away))?',
    example: 'the week the metro stood still',
  },
  {
    rule: 'day-of-event',
    sure: 0,
    near: 'night of the |year of the |day of the ',
    form: '(?:the )?(?:night|year|day|week|winter|summer|spring|autumn) of the (?:first |great |big |last )?(?:[a-z]{3,15} )?(?:snow|frost|flood|fire|eclipse|storm|drought|riots?|famine|strike|earthquake|festival|parade|fair)',
    example: 'the night of the first snow, the year of the bread riots',
  },
  {
    rule: 'holiday',
    sure: 0,
    near: `(?<![a-z])(?:${englishFeasts})`,
    form: englishFeasts,
    example: 'at Easter',
  },
  {
    rule: 'month-elsewhere',
    sure: 0.85,
    near: nearMonthsElsewhere,
    form: englishMonthsElsewhere,
    example: '21 Dey 1401',
  },
  {
    rule: 'weekday-and-week',
    sure: 0,
    near: 'day (?:week|fortnight|before last|after next)|every other |a week on ',
    form: '(?:on )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:week|fortnight|before last|after next)(?![a-z])|every other (?:mon|tues|wednes|thurs|fri|satur|sun)day|a week on (?:mon|tues|wednes|thurs|fri|satur|sun)day',
    example: 'on Thursday week, the Friday before last',
  },
  {
    rule: 'month-of-letters',
    sure: 0.85,
    near: '\\d(?:st|nd|rd|th) (?:inst|ult|prox)',
    form: '(?:the )?\\d{1,2}(?:st|nd|rd|th) (?:inst|ult|prox)\\.?',
    example: 'the 6th inst.',
  },
  {
    rule: 'short-month',
    sure: 0.9,
    near: "[a-z]{3}\\.[’']?\\d\\d",
    form: "(?:\\d{1,2}\\.? ?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.[’']?(?:19|20)?\\d\\d(?!\\d)",
    example: 'd. Aug.98',
  },
];
