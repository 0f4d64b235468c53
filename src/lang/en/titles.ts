/** English words that stand before a name and are none. */
export const englishTitles: readonly string[] =
  'the mr mrs ms mx miss dr prof professor doctor sir madam lady lord uncle aunt auntie grandma grandpa granny brother sister father mother captain major colonel lieutenant sergeant general judge president minister senator reverend rev capt sgt lt col gen jr sr'.split(
    ' ',
  );
