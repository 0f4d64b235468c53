/** English words by which a label knows where in its sentence it stands. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const being = listed(
  "is are am was were be been being isn't aren't wasn't weren't i'm he's she's they're we're you're it's",
);
const additions = listed('also not still now never really half part only both all very');
const pronouns = listed('i you he she it we they');
/** Words of grammar: behind a label none of them is the noun that it stands before. */
const grammar = listed(
  'and or but so because though although when while if as than that which who in on at by from to of for with without since until till before after over under into like is are was were has have had does did do will would can could may might must not too also then there here i you he she it we they',
);
/** Before a time these want no further preposition, or say that it is named: `since 9 May`, `the 9 May`, `it was 9 May`. */
const timeWords = listed(
  'in on at by since from until till before after of about around the a an this that last next every each early late mid to between and or for during circa dated date',
);

const hungOn = listed("'s 't 're 've 'll 'd 'm");
/** What is hung on the word before: the end of `Madina's`, `they've`. */
export const isHungOn = (word: string): boolean => hungOn.has(word.toLowerCase().replaceAll('’', "'"));

export const isBe = (word: string): boolean => being.has(word.toLowerCase().replaceAll('’', "'"));
/** May stand between `is` and what somebody is. */
export const isAddition = (word: string): boolean => additions.has(word.toLowerCase());
/** Before a name that several bear: `which Sasha`. */
export const isAskingWhich = (word: string): boolean => word.toLowerCase() === 'which';
export const isSubjectPronoun = (word: string): boolean => pronouns.has(word.toLowerCase());
/** `he is a`, `I'm a`, `Anna was a`: whether the form of `be`, and the word before it, say what somebody is. */
export const isSaidOfSomebody = (be: string, before: string): boolean =>
  (isSubjectPronoun(before) && before.toLowerCase() !== 'it') ||
  /^(?:who|\p{Lu}\p{Ll}{1,40})$/u.test(before) ||
  /^(?:i['’]m|(?:s?he)['’]s|(?:they|you|we)['’]re)$/i.test(be);
/** Whether the word behind a label may be the noun that it stands before: `a [minority religion] preacher`. */
export const isNounLike = (word: string): boolean => /^[a-z]/.test(word) && !grammar.has(word);
/** Whether a sentence may go on with a time behind the word as it may with `yesterday`: `left`, `came only`. */
export const mayEndBeforeTime = (word: string): boolean =>
  /^[a-z]/i.test(word) && !timeWords.has(word.toLowerCase()) && !isBe(word);
