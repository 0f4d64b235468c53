/** English words for children of a family. */
import type { HouseholdWords } from '../households.ts';

export const englishHousehold: HouseholdWords = {
  child: /^(?:child|kid|son|daughter|baby|boy|girl|toddler)$/,
  children: /^(?:children|kids|babies)$/,
  sons: /^(?:sons|daughters|boys|girls)$/,
  none: /(?<!\p{L})(?:no|without) (?:children|kids)|childless/u,
  counts: new Map([
    ['a', 1],
    ['an', 1],
    ['only', 1],
    ['couple', 2],
  ]),
};
