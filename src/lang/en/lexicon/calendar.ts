/** English words of the calendar. */
import { type DateTable, words } from '../../tables.ts';

const months =
  'january jan=1 february feb=2 march mar=3 april apr=4 may=5 june jun=6 july jul=7 august aug=8 september sept sep=9 october oct=10 november nov=11 december dec=12';

export const englishMonths: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  let waiting: string[] = [];
  for (const word of months.split(' ')) {
    const [name = '', value] = word.split('=');
    waiting.push(name);
    if (value === undefined) continue;
    for (const w of waiting) map.set(w, Number(value));
    waiting = [];
  }
  return map;
})();
/** Months that are also ordinary words: they count only beside a figure or after a word of time. */
export const ambiguousMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'sep',
  'dec',
  'august',
]);
/** Of these the ones that are a month where they stand alone with a capital: "Tbilisi, March". */
export const monthsThatOpen = words('march august');
/** "spring 2021" */
export const englishSeasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
/** "in late September", "early 2020", "last spring" */
export const englishPartWords: ReadonlySet<string> = new Set(
  'late early mid middle end beginning start last next this that previous following first second half quarter week weekend'.split(
    ' ',
  ),
);
/** Before a month that is also a word: "in May", "since March". */
export const englishTimePrepositions: ReadonlySet<string> = new Set(
  'in since by until till from during before after of last next this early late mid every about around between to and on through'.split(
    ' ',
  ),
);
/** "On 19th I go": before a day that has only its ending. */
export const englishDayPrepositions = words('on until till since by from before after');
export const englishWeekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
/** "in her thirties", "the nineties" */
export const englishDecades: ReadonlySet<string> = new Set(
  'teens twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
);
/** "on the morning of 4 March" */
export const englishDayparts: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midnight dawn dusk am pm'.split(' '),
);

/** `mid-March`, `late-2021`; `11pm` */
export const englishDatePrefixes = 'mid|early|late|end';
export const englishHalvesOfDay = 'am|pm';
/** "out of 2014" numbers something; "of 2014" is a year. */
export const englishOutOf = { out: words('out'), of: words('of') } as const;

export const englishDateTable: DateTable = {
  daysFromToday: words('yesterday today tomorrow tonight'),
  links: words('of the and or to at on in from'),
  dayEndings: 'st|nd|rd|th',
  yearEndings: 's',
  shortYearEndings: '',
  decades: "(?:1[6-9]|20)\\d0'?s|'?\\d0s",
  yearMark: '',
  born: '',
  dated: 'on|of|from|since|until|till|by|before|after|mail|e-mail|dated',
  weekdays: 'mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
  measures: 'mg|kg',
  numbered: words('room flat page p section article flight no number'),
  beforeOldYear: words('in'),
  beforeShortYear: words('in since'),
  abbreviated: new Set(),
};
