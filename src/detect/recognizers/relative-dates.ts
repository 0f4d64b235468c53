/**
 * Times told by another: «два года назад», "a day before the war", «в прошлый четверг», holidays. They say a day only to one
 * who knows the other, so they are candidates; yesterday and this week are left alone.
 */
import type { Span } from '../../domain/span.ts';
import { beforeEnglishFeast, isEnglishFeast } from '../../lang/en/lexicon/feasts.ts';
import { dateWordings } from '../../lang/lexicons.ts';
import { beforeRussianFeast, isRussianFeast } from '../../lang/ru/lexicon/feasts.ts';
import type { Finding, Passage, Recognizer } from '../passage.ts';
import { wordingsOf } from '../wordings.ts';

export const relativeDates: Recognizer = {
  name: 'relative-dates',
  kinds: ['date'],
  find: wordingsOf('date', dateWordings, 0.4),
};

const LONGEST_BEFORE = 24;
/**
 * Spans of what is a feast or a month and so nobody's name and no town's: «Курбан-байрам» by itself, «Ашура» behind a word of
 * time, any month with its day. In order.
 */
export const feastsAmong = ({ small }: Passage, found: readonly Finding[]): readonly Span[] =>
  found
    .flatMap(({ rule, span: { start, end } }) => {
      if (rule === 'month-elsewhere') return [{ start, end }];
      if (rule !== 'holiday') return [];
      const said = small.slice(start, end);
      const before = small.slice(Math.max(0, start - LONGEST_BEFORE), start);
      return isEnglishFeast.test(said) ||
        isRussianFeast.test(said) ||
        beforeEnglishFeast.test(before) ||
        beforeRussianFeast.test(before)
        ? [{ start, end }]
        : [];
    })
    .sort((a, b) => a.start - b.start);
