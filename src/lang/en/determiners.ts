/** English words before a noun phrase that leave no room for another article. */
const determiners: ReadonlySet<string> = new Set(
  'a an the my your his her its our their this that these those some any no each every whose which another one two three four five six seven eight nine ten both several few'.split(
    ' ',
  ),
);
export const isDeterminer = (word: string): boolean => determiners.has(word.toLowerCase());

const ARTICLE = /^(?:an?|the) /;
/** `a bank` -> `bank`. */
export const withoutArticle = (phrase: string): string => phrase.replace(ARTICLE, '');

export const isIndefinite = (word: string): boolean => /^an?$/i.test(word);
/** The indefinite article before a label, by the sound it begins with: `an [employee]`, `a [university]`. */
export const articleFor = (phrase: string): string =>
  /^(?:[aeio]|u(?!n[ai]|s[aeiu])|8|11\b|18\b)/i.test(phrase) ? 'an' : 'a';
