/** Russian adjectives of what belongs to somebody, made of given names short and full: Колькин, Олиного, Светкиной. */
import { ownerIn } from '../ru/address.ts';
import { parseWord } from '../ru/morphology.ts';
import { diminutiveOf } from './diminutives.ts';
import { givenBySpelling } from './tables.ts';

/** Гулька of Гуля, Светка of Света: what people say of anybody. */
const withoutK = (name: string): readonly string[] =>
  name.endsWith('ька') ? [`${name.slice(0, -3)}я`] : name.endsWith('ка') ? [`${name.slice(0, -2)}а`] : [];

/** Whether a word in small letters is a given name in the nominative, full or short. */
const isGiven = (name: string): boolean =>
  [name, ...withoutK(name)].some((form) => givenBySpelling(form) !== undefined) ||
  diminutiveOf(name).length > 0;

/** Null for a word that is no such adjective. `sure`: it is no ordinary word besides, as «машин» is. */
export function possessiveOfName(word: string): Readonly<{ sure: boolean }> | null {
  const owned = ownerIn(word);
  if (!owned?.owners.some((owner) => isGiven(owner.toLowerCase()))) return null;
  const sure = !parseWord(word.toLowerCase()).some(
    (p) => p.known && !p.surname && !p.given && !(p.pos === 'ADJF' && /[иы]н$/u.test(p.lemma)),
  );
  return { sure };
}
