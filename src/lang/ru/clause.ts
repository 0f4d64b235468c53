/** Whether words make a clause of their own, and which preposition leads them. */
import { parseWord } from './morphology.ts';
import { governs } from './prepositions.ts';

/** A verb that says what somebody does (`варю`, `дали`), or the `нет` of what is missing; no word that is likelier another. */
export function isVerb(word: string): boolean {
  if (word === 'нет') return true;
  const own = word === word.toLowerCase();
  const parses = parseWord(word).filter((p) => !(own && (p.given || p.surname || p.place)));
  const verbs = parses.filter(({ pos }) => pos === 'VERB');
  const sum = (of: typeof parses): number => of.reduce((total, { score }) => total + score, 0);
  return verbs.length > 0 && sum(verbs) * 2 >= sum(parses);
}

/** Forms of `быть` and its like, behind which stands what somebody is. */
export const isCopula = (word: string): boolean =>
  /^(?:был[аио]?|буд(?:у|ешь|ет|ем|ете|ут)|быть|стал[аио]?|явля(?:юсь|ется|лся|лась))$/iu.test(word);

const WORD = /\p{L}[\p{L}\p{M}-]{0,60}/gu;
export const isClause = (text: string): boolean => (text.match(WORD) ?? []).some(isVerb);

const LED = /^(\p{L}{1,8})([ \u00a0]{1,3})\p{L}/u;
/** The preposition with which a phrase begins, and where the rest of it starts; null where there is none. */
export function leadOf(text: string): Readonly<{ preposition: string; rest: number }> | null {
  const [, preposition = '', gap = ''] = LED.exec(text) ?? [];
  return governs.has(preposition.toLowerCase())
    ? { preposition: preposition.toLowerCase(), rest: preposition.length + gap.length }
    : null;
}

/** Prepositions that keep their sense before a label of what somebody looks like: `с [особой приметой]`. */
export const isWith = (preposition: string): boolean => preposition === 'с' || preposition === 'со';

/** A noun that the dictionary knows, and not as the name of a place or of somebody. */
export const isOrdinaryNoun = (word: string): boolean => {
  const known = parseWord(word).filter((parse) => parse.known);
  return (
    known.some(({ pos }) => pos === 'NOUN') &&
    known.every(({ pos, place, given, surname }) => pos === 'NOUN' && !place && !given && !surname)
  );
};

/** Whether the first word of a phrase may be a noun or adjective in the nominative, as a word may that nobody knows. */
export function mayBeNamed(text: string): boolean {
  const parses = parseWord(text.match(WORD)?.[0] ?? '');
  return (
    !parses.some(({ known }) => known) ||
    parses.some((parse) => parse.case === 'nom' && !parse.given && !parse.surname)
  );
}
