/** English plurals of the labels of persons, and whether a phrase speaks of several. */
import { lemmas } from '../facts.ts';
import { withoutArticle } from './determiners.ts';

const irregular: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['wife', 'wives'],
]);

const pluralOf = (noun: string): string => {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** What comes after the head of a phrase. */
const AFTER = /\s(?:of|in|at|from|who|whose|that|which|with|and|or|for)\s|,/;
const headEnd = (phrase: string): number => {
  const cut = phrase.search(AFTER);
  return cut < 0 ? phrase.length : cut;
};

/** `a healthcare worker` -> `healthcare workers`, `a relative in law enforcement` -> `relatives in law enforcement`. */
export function inPlural(phrase: string): string {
  const bare = withoutArticle(phrase);
  if (isPlural(bare)) return bare;
  const end = headEnd(bare);
  const start = bare.lastIndexOf(' ', end - 1) + 1;
  return bare.slice(0, start) + pluralOf(bare.slice(start, end)) + bare.slice(end);
}

/** Whether the head of a phrase is a plural noun: `nurses`, `uncles who work at the police`. */
export function isPlural(phrase: string): boolean {
  const head = phrase.slice(0, headEnd(phrase)).split(' ').at(-1)?.toLowerCase() ?? '';
  if (/^(?:men|women|children|people)$/.test(head)) return true;
  const singular = lemmas(head, 'en').map((lemma) => lemma.toLowerCase());
  return (
    /[^s]s$/.test(head) && singular.some((lemma) => lemma !== head && head.startsWith(lemma.slice(0, -1)))
  );
}

/** Numbers by which persons of one name are counted: `two Marks`, `both Annas`. */
export const isCountOfPersons = (word: string): boolean => /^(?:two|both|three|four|five)$/i.test(word);
