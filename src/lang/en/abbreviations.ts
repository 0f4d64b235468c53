/** English words written short with a full stop, after which a sentence seldom ends (`Dr. Hale`, `St. Mary`). */
export const englishAbbreviations: readonly string[] =
  'mr mrs ms mx dr prof st ste jr sr gen col maj capt lt sgt rev hon gov sen rep pres vs approx no nos ave blvd rd dept univ inc ltd co corp fig vol p pp ed eds cf viz tel ext ca'.split(
    ' ',
  );
