/** How units of armed forces are written in English. Parts of expressions, in small letters. */

/** "12th regiment", "the 155th marines" */
export const englishUnitNouns =
  'regiment|brigade|division|battalion|platoon|army|corps|fleet|squadron|marines|airborne|infantry|rifles';
/** "5th Commando Bde", "K-2 bn" */
export const englishUnitsShort = 'bn|btn|batt|bde|brig|regt|rgt|coy|plt|sqn|infy';
