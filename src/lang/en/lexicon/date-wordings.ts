/** Turns of English speech that tell a day by another: "two years ago", "a day before the war", "last Tuesday". */
import type { Wording } from '../../tables.ts';

const SPANS = 'days?|weeks?|months?|years?';
const NUMBERS =
  '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of';
/** Events by which people reckon time; up to two words may stand before. */
const EVENT =
  '(?:the |his |her |my |their )?(?:[a-z]{2,20} ){0,1}(?:mobili[sz]ation|war|invasion|elections?|referendum|coup|revolution|maidan|pandemic|lockdown|quarantine|ceasefire|protests?|arrest|trial|explosion|bombing|shelling|occupation|pogrom|funeral|wedding|birth|death|divorce|accident)';
const HOLIDAYS =
  "christmas(?: eve| day)?|new year(?:'s|’s)?(?: eve| day)?|easter|ramadan|eid|nowruz|nauryz|navruz|victory day|women(?:'s|’s) day|independence day|halloween|thanksgiving|passover|hanukkah|may day|labou?r day";

export const englishDateWordings: readonly Wording[] = [
  {
    rule: 'ago',
    sure: 0,
    near: ' ago| later| earlier| before| after| prior',
    form: `(?:${NUMBERS}) (?:${SPANS}) (?:ago|later|earlier|before|after|prior to)(?: ${EVENT})?`,
    example: 'two days after the arrest',
  },
  {
    rule: 'day-of-event',
    sure: 0,
    near: '(?:day|week|month|year)s? of ',
    form: `(?:on |in )?(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|last) (?:${SPANS}) of ${EVENT}`,
    example: 'on the third day of the war',
  },
  {
    rule: 'last',
    sure: 0,
    near: '(?:last|next|previous|following|same|that) (?:mon|tue|wed|thu|fri|sat|sun|year|spring|autumn|fall|winter)',
    form: '(?:last|next|previous|the following|the same|that) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|month|year|spring|summer|autumn|fall|winter)',
    example: 'last Tuesday',
  },
  {
    rule: 'holiday',
    sure: 0,
    near: 'chris|new year|easter|ramadan|eid|nowruz|nauryz|navruz|y day|(?:women|may|labou?r).{0,3} day|hallow|thanks|passover|hanuk',
    form: HOLIDAYS,
    example: 'at Easter',
  },
];
