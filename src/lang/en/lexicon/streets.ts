/** English words of an address. */

/** After a street's name: "Baker Street", "Ostrovsky Lane". */
export const englishStreetWords: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane ln drive boulevard blvd square terrace crescent embankment prospekt prospect highway hwy alley court ct mews parkway pereulok ulitsa shosse naberezhnaya prospect'.split(
    ' ',
  ),
);
/** Before a number: "flat 3", "apartment 12". */
export const englishHouseWords: ReadonlySet<string> = new Set(
  'flat apartment apt house room unit building bldg floor'.split(' '),
);
/** Beside a name, before ("city of Tver", "village Kurya") or after ("Tver oblast", "Leninsky district"). */
export const englishAreaWords: ReadonlySet<string> = new Set(
  'oblast region krai district province county state republic raion rayon area village town city township borough island islands river lake mountain mountains bay beach park valley peninsula gulag metro station airport bridge forest hills hill sea ocean desert'.split(
    ' ',
  ),
);
/** "in Tver", "from Murmansk", "near Lida". */
export const englishPlacePrepositions: ReadonlySet<string> = new Set(
  'in from near to at around outside leaving towards toward via through into'.split(' '),
);
