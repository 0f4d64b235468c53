/** English words of grammar by what they do in a clause, for stages that read one. */
import { words } from '../../tables.ts';

export const englishOf = words('of');
export const englishAnd = words('and');
export const englishI = words('i');
export const englishThe = words('the');
/** "a nurse", "an officer" */
export const englishIndefinite = words('a an');
export const englishArticles = words('a an the');
/** After the noun of a post: "teacher of physics", "nurse on the burns ward". */
export const englishPostLinks = words('of on in at for');
/** "works as a", "works at the" */
export const englishWorkLinks = words('as at in for on');
export const englishAs = words('as');
/** Before a post or workplace: "as the", "at his", "for some". */
export const englishBeforePost = words('a an the my his her some');
/** "she is a", "was now a": before what somebody is, with a word that may stand between. */
export const englishBeing = words(
  "is was am are were be been being become became becomes 's ’s 'm ’m as now once also still turned",
);
export const englishBeforePredicate = words(
  'a an the my his her their our just only now also not still once',
);
/** The verb of "is a", "became an". */
export const englishIs = words("is was 's ’s 'm am became were");
/** Who may be something: "he, a driver", "her father — a welder". */
export const englishSomebody = words(
  'he she i they father mother brother sister son daughter husband wife uncle aunt friend neighbour neighbor cousin',
);
/** Endings of verbs, and of what follows a name and is no surname. */
export const englishVerbEnding = /(?:ed|ing)$/;
export const englishNoSurnameEnding = /(?:ed|ing|ly|s)$/;
/** The sign of whose: "Prosecutor General's Office". */
export const englishPossessive = words("'s ’s ' ’");
/** "7th": endings of ordinals in figures. */
export const englishOrdinalEndings = 'st|nd|rd|th';
/** "on 21 September", which a label of a month turns into "in". */
export const englishOn = words('on');
