/** What goes on a detail after a comma, in English. */
import { type TailTable, words } from '../../tables.ts';

export const englishTailTable: TailTable = {
  sides: words('left right side upper lower front back both entirely since from'),
  carried: words('with without'),
  onBody: words('in on'),
  worn: words('ring rings stud piercing patch scar tattoo mark brace bandage'),
  joining: words('and'),
};
