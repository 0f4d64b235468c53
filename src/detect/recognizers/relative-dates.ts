/**
 * Times told by another: «два года назад», "a day before the war", «в прошлый четверг», holidays. They say a day only to one
 * who knows the other, so they are candidates; yesterday and this week are left alone.
 */
import * as en from '../../lang/en/lexicon/calendar.ts';
import * as ru from '../../lang/ru/lexicon/calendar.ts';
import { candidate, type Finding, matchesNear, type Recognizer } from '../passage.ts';

const LETTER = '\\p{L}';
const rule = (source: string): RegExp =>
  new RegExp(`(?<![${LETTER}\\p{N}])(?:${source})(?!${LETTER})`, 'giu');

/** Up to two words, then one of the event's. */
const ENGLISH_EVENT = `(?:the |his |her |my |their )?(?:${LETTER}{2,20} ){0,1}(?:${en.englishEvents})`;
const RUSSIAN_EVENT = `(?:${LETTER}{2,20} ){0,1}(?:${ru.russianEvents})${LETTER}{0,8}`;
const SPAN_RU = `(?:(?:${ru.russianSpanNumbers}) )?(?:${ru.russianSpans})`;
const SPAN_EN = `(?:${en.englishSpanNumbers}) (?:${en.englishSpans})`;

const AGO_RU = rule(
  `(?:через |спустя )(?:${ru.russianSpanNumbers}) (?:${ru.russianSpans})(?: после ${RUSSIAN_EVENT})?|${SPAN_RU} (?:тому )?(?:назад|спустя)|за ${SPAN_RU} до(?: ${RUSSIAN_EVENT})?|${SPAN_RU} (?:до|после) ${RUSSIAN_EVENT}`,
);
const AGO_EN = rule(`${SPAN_EN} (?:${en.englishAgo})(?: ${ENGLISH_EVENT})?`);
const ORDINAL_DAY = rule(
  `(?:на |в )?${LETTER}{4,15}(?:й|ый|ую) (?:день|неделю|месяц|год) ${RUSSIAN_EVENT}|(?:on |in )?(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|last) (?:${en.englishSpans}) of ${ENGLISH_EVENT}`,
);
const LAST = rule(
  `(?:${ru.russianLast}) (?:${ru.russianNamedSpans})|(?:${en.englishLast}) (?:${en.englishNamedSpans})`,
);
const WEEKDAY = rule(
  `(?:в|во|к|до|с|на|по) (?:${ru.russianWeekdayForms})|on (?:mon|tues|wednes|thurs|fri|satur|sun)day`,
);
const HOLIDAY = rule(`${ru.russianHolidays}|${en.englishHolidays}`);

const rules: readonly (readonly [name: string, anchor: RegExp, pattern: RegExp])[] = [
  ['ago', /назад|спустя|через|за |до |после/giu, AGO_RU],
  ['ago', / ago| later| earlier| before| after| prior/giu, AGO_EN],
  ['day-of-event', /день|недел|месяц|год| of /giu, ORDINAL_DAY],
  ['last', /прошл|минувш|следующ|эт|же|last|next|previous|follow|same|that/giu, LAST],
  ['weekday', /ник|сред|четв|пятн|субб|воскр|day/giu, WEEKDAY],
  [
    'holiday',
    /нов|рожд|пасх|майск|побед|маслен|байрам|айт|рамадан|наурыз|навруз|марта|независ|города|троиц|крещ|chris|new year|easter|ramadan|eid|nowruz|nauryz|navruz|day|hallow|thanks|passover|hanuk/giu,
    HOLIDAY,
  ],
];

export const relativeDates: Recognizer = {
  name: 'relative-dates',
  kinds: ['date'],
  find: ({ text }) => {
    const found: Finding[] = [];
    for (const [name, anchor, pattern] of rules)
      for (const m of matchesNear(text, anchor, pattern)) found.push(candidate(m.span, 'date', name, 0.4));
    return found;
  },
};
