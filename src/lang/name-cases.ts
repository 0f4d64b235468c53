/** In which cases a name as written may stand. */
import { type Gender, type GrammaticalCase, grammaticalCases, type NamePart } from '../domain/names.ts';
import { inflectName } from './names/inflect.ts';
import { bothGenders } from './names/surnames.ts';
import { cleanWord } from './script.ts';

const plain = (word: string): string => cleanWord(word).toLowerCase().replaceAll('ё', 'е');

function isForm(part: NamePart, written: string, gender: Gender, to: GrammaticalCase): boolean {
  const { slot, base, number } = part;
  const [man = base, woman = man] = slot === 'surname' ? bothGenders(base) : [base];
  const own = slot === 'surname' ? (gender === 'masc' ? man : woman) : base;
  return plain(inflectName(own, slot, gender, { case: to, number, script: 'cyrl' })) === plain(written);
}

const DATIVE_OF_SEVERAL = /(?:ов|ев|ёв|ин|ын)ым$/iu;
/** `А Щербаковым чего сделается`: a family, where the text names it in the plural too; else it may be one man's. */
export const isFamilyDative = (written: string, text: string): boolean =>
  DATIVE_OF_SEVERAL.test(written) && text.includes(`${written.slice(0, -2)}ы`);

/**
 * Cases in which all Cyrillic parts of the mention `text` have the form written, for a bearer of this gender. Empty
 * when the forms fit no case, or nothing in it is inflected (Latin letters, initials).
 */
export function casesOfName(
  text: string,
  parts: readonly NamePart[],
  gender: Gender | undefined,
): readonly GrammaticalCase[] {
  const telling = parts.filter(
    ({ script, slot }) => script === 'cyrl' && slot !== 'initial' && slot !== 'nickname',
  );
  const bearer = gender ?? telling.find((part) => part.gender !== undefined)?.gender;
  if (telling.length === 0 || bearer === undefined) return [];
  return grammaticalCases.filter((to) =>
    telling.every((part) => isForm(part, text.slice(part.span.start, part.span.end), bearer, to)),
  );
}
