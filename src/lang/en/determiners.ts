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
