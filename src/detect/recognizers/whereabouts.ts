/**
 * Names that a verb of living or going and a preposition show to be places: "moved to Rukhi", «поехали на Дзёмгах», `v Mogsokhone`.
 * By themselves they look like persons, and the rules for persons find them too; the surer of the two is believed.
 */
import { englishPossessive } from '../../lang/en/lexicon/grammar.ts';
import * as en from '../../lang/en/lexicon/whereabouts.ts';
import { placeWords } from '../../lang/lexicons.ts';
import { russianOrganisations } from '../../lang/ru/lexicon/organisations.ts';
import { russianCommonStreets, russianStreetAdjective } from '../../lang/ru/lexicon/streets.ts';
import * as ru from '../../lang/ru/lexicon/whereabouts.ts';
import type { Passage } from '../passage.ts';
import { harmless, inCyrillic, isAdjacent, isCapital, isIn, isOf, lowerAt } from '../tokens.ts';
import { wordBook } from '../words.ts';
import { isFirm } from './organisation-names.ts';
import { peoples } from './peoples.ts';

/** `sure`: nobody does so with a person. */
type Told = Readonly<{
  last: number;
  sure: boolean;
  rule: 'where-one-lives' | 'place-tail' | 'street-of-namesake';
}>;

/** Words before the preposition among which the verb is looked for. */
const REACH = 4;
const LONGEST = 3;
const SHORTEST = 5;

/** Last of the capitals of a name. */
function lastOf(passage: Passage, i: number): number {
  let last = i;
  while (
    last - i < LONGEST - 1 &&
    isAdjacent(passage, last) &&
    isCapital(passage.tokens[last + 1]) &&
    !passage.tokens[last + 1]?.sentenceStart
  )
    last++;
  return last;
}

/** Whether one of the words of the sentence right before `at` is in a set of forms, or of Russian base forms. */
function isTold(
  passage: Passage,
  at: number,
  forms: ReadonlySet<string>,
  bases: ReadonlySet<string>,
): boolean {
  const { tokens, words } = passage;
  for (let i = at; i > at - REACH && i >= 0; i--) {
    const token = tokens[i];
    if (!token?.word) return false;
    const read = inCyrillic(passage, i);
    if (token.lang === 'ru' ? isOf(bases, words(token), token) : forms.has(lowerAt(passage, i))) return true;
    if (read?.bases().some((base) => bases.has(base))) return true;
    if (token.sentenceStart) return false;
  }
  return false;
}

/** `iz`, `cherez`: no word of English; `v` behind a small letter alone, for in law it stands between two parties. */
const isForeign = (passage: Passage, i: number): boolean => {
  const before = lowerAt(passage, i);
  return (
    ru.russianAloneInLatin.has(before) && (before.length > 1 || passage.tokens[i - 1]?.shape === 'lower')
  );
};

/** What the words before the name at `i` show it to be a place by, or null. */
export function whereabouts(passage: Passage, i: number): Told | null {
  const token = passage.tokens[i];
  if (token?.shape !== 'title' || token.sentenceStart || token.text.length < 3 || harmless(passage, i))
    return null;
  const before = lowerAt(passage, i - 1);
  const isRussian = token.lang === 'ru';
  const isLatin =
    !isRussian &&
    ru.russianWayPrepositionsInLatin.has(before) &&
    (isForeign(passage, i - 1) || inCyrillic(passage, i) !== null);
  const isWay = isRussian ? ru.russianWayPrepositions.has(before) : en.englishWayPrepositions.has(before);
  const word = passage.words(token);
  const { known, given, surname, patronymic, organisation } = word.facts();
  if (
    known ||
    patronymic ||
    organisation ||
    isFirm(word.lower) ||
    isIn(russianOrganisations, passage, i) ||
    isIn(peoples, passage, i) ||
    isIn(placeWords.vehicles, passage, i)
  )
    return null;
  const last = lastOf(passage, i);
  if (englishPossessive.has(lowerAt(passage, last + 1))) return null;
  if (!isRussian && en.englishOnAlone.has(before))
    return surname && !given && last === i && isTold(passage, i - 2, en.englishOnStreet, ru.russianDwelling)
      ? { last, sure: true, rule: 'street-of-namesake' }
      : null;
  if (!isWay && !isLatin) return null;
  if (!isRussian && last > i && en.englishPlaceTails.has(lowerAt(passage, last)))
    return { last, sure: true, rule: 'place-tail' };
  const isNamed = given || surname;
  const personal = en.englishPersonalPrepositions.has(before) || ru.russianPersonalPrepositions.has(before);
  if (isNamed && personal) return null;
  const dwells = isTold(passage, i - 2, en.englishDwelling, ru.russianDwelling);
  const told = { last, rule: 'where-one-lives' } as const;
  if (isRussian || isLatin) {
    // «на Ивановых», «в Анну»: more than one name, or a given name, is believed of a street alone.
    if (isNamed && dwells && ru.russianOnStreet.has(before) && isNamesake(passage, i, last))
      return { last, sure: true, rule: 'street-of-namesake' };
    if (given || last > i) return null;
    if (dwells) return { ...told, sure: true };
    return !surname &&
      ((isLatin && ru.russianAloneInLatin.has(before)) ||
        isTold(passage, i - 2, en.englishGoing, ru.russianMoving))
      ? { ...told, sure: false }
      : null;
  }
  if (dwells && !(given && last > i)) return { ...told, sure: true };
  return !isNamed && last === i && isTold(passage, i - 2, en.englishGoing, ru.russianMoving)
    ? { ...told, sure: false }
    : null;
}

/** «на Герцена», «на Степана Разина»: names in the genitive, as streets bear them. */
const isNamesake = (passage: Passage, i: number, last: number): boolean => {
  for (let at = i; at <= last; at++) {
    const token = passage.tokens[at];
    if (!token || !wordBook(token).genitive()) return false;
  }
  return true;
};

/** «живу на уралмаше», "lives in gldani": a word in small letters that no dictionary knows. */
export function smallWhereabouts(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (
    token?.shape !== 'lower' ||
    token.text.length < SHORTEST ||
    /\d/.test(token.text) ||
    !isAdjacent(passage, i - 1)
  )
    return false;
  const before = lowerAt(passage, i - 1);
  const isWay =
    token.lang === 'ru' ? ru.russianWayPrepositions.has(before) : en.englishWayPrepositions.has(before);
  if (!isWay) return false;
  const { known, given, surname, patronymic } = passage.words(token).facts();
  return (
    !(known || given || surname || patronymic) &&
    isTold(passage, i - 2, en.englishDwelling, ru.russianDwelling)
  );
}
/** «живёт на заводской, у моста»: the adjective of a street in small letters, with nothing behind that it goes with. */
export function smallStreet(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (token?.shape !== 'lower' || !ru.russianOnStreet.has(lowerAt(passage, i - 1))) return false;
  if (!russianCommonStreets.has(lowerAt(passage, i)) || !russianStreetAdjective.test(lowerAt(passage, i)))
    return false;
  const next = passage.tokens[i + 1];
  if (next?.shape === 'lower' && isAdjacent(passage, i) && !passage.words(next).functional()) return false;
  return isTold(passage, i - 2, en.englishDwelling, ru.russianDwelling);
}
