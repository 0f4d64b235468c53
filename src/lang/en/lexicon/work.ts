/** English words that announce a profession. */

/** "works as a", "was hired as a" */
export const englishWork = /^(?:work|works|worked|working|employed|job|hired|trained|serves|served)$/u;
/** Words that end the noun phrase after "as a". */
export const englishPhraseEnds: ReadonlySet<string> = new Set(
  'at in for with and but or on to from of who which that since until while when where because so then there here though as'.split(
    ' ',
  ),
);
