/** Streets and houses: «на улице Ленина», «Тверской бульвар, д. 5, кв. 12», "12 Baker Street, Flat 3". */
import type { Token } from '../../domain/analysis.ts';
import { englishMonths } from '../../lang/en/lexicon/calendar.ts';
import * as en from '../../lang/en/lexicon/streets.ts';
import { addressWords as address } from '../../lang/lexicons.ts';
import { russianMonths } from '../../lang/ru/lexicon/calendar.ts';
import * as ru from '../../lang/ru/lexicon/streets.ts';
import { parseWord } from '../../lang/ru/morphology.ts';
import { addressForms } from '../address-forms.ts';
import { countsNext } from '../number-words.ts';
import { candidate, certain, type Finding, type Passage, type Recognizer } from '../passage.ts';
import { isAdjacent, isCapital, lowerAt } from '../tokens.ts';
import { isWord } from '../words.ts';

const HOUSE = /^\d{1,4}(?:[а-яa-z]|\/\d{1,4}|-\d{1,3})?$/iu;
const isHouseWord = (word: string): boolean =>
  word.length > 1 && (ru.russianHouseWords.has(word) || en.englishHouseWords.has(word));
const isHouse = (passage: Passage, i: number): boolean =>
  passage.tokens[i]?.word === true && HOUSE.test(lowerAt(passage, i));

/** Capitalised words (and `имени`, dates such as `9 мая`) after a street's word. Index of the last, or -1. */
function nameAfter(passage: Passage, i: number): number {
  let last = -1;
  let at = i + 1;
  if (lowerAt(passage, at) === '.' && lowerAt(passage, i).length <= 5) at++;
  while (at - i <= 6) {
    const word = lowerAt(passage, at);
    const token = passage.tokens[at];
    if (last >= 0 && !isAdjacent(passage, at - 1)) break;
    if (isCapital(token) && !(token.sentenceStart && last < 0 && lowerAt(passage, at - 1) !== '.')) {
      last = at;
      // An initial of `ул. А. Пушкина` brings its stop.
      at += lowerAt(passage, at + 1) === '.' && token.text.length === 1 ? 2 : 1;
    } else if (last < 0 && (address.namedAfter.has(word) || /^\d{1,3}(?:-\p{L}{1,3})?$/u.test(word))) {
      if (
        /^\d/.test(word) &&
        !address.afterNumber.has(lowerAt(passage, at + 1)) &&
        !isCapital(passage.tokens[at + 1])
      )
        break;
      if (address.afterNumber.has(lowerAt(passage, at + 1))) {
        last = at + 1;
        at += 2;
      } else at++;
    } else break;
  }
  return last;
}

/** `14-62`, `14/2`: the mark at `i` joins two figures. */
const isFlatAfter = (passage: Passage, i: number): boolean => {
  const [house, mark, flat] = [passage.tokens[i - 1], passage.tokens[i], passage.tokens[i + 1]];
  return (
    house?.shape === 'number' &&
    (mark?.text === '-' || mark?.text === '/') &&
    isHouse(passage, i + 1) &&
    house.span.end === mark.span.start &&
    mark.span.end === flat?.span.start
  );
};

const isMonthWord = (word: string): boolean => russianMonths.has(word) || englishMonths.has(word);

/** Goes on from `i` over `, дом 5, кв. 12`, `, 15-3`, `Flat 3`. */
function withHouse(passage: Passage, i: number): number {
  let last = i;
  for (let at = i + 1; at - last <= 5 && at - i <= 18; at++) {
    const word = lowerAt(passage, at);
    // "on Elkina street, 6 August 2016": a day of the calendar.
    if (isHouse(passage, at) && isMonthWord(lowerAt(passage, at + 1))) break;
    if (isHouse(passage, at)) last = at;
    else if (isFlatAfter(passage, at)) last = ++at;
    else if (
      word === '' ||
      !(
        word === ',' ||
        word === '.' ||
        word === '№' ||
        ru.russianHouseWords.has(word) ||
        en.englishHouseWords.has(word)
      )
    )
      break;
  }
  return last;
}

/** Last of the words with a capital from `i` on, or -1: a street by its name alone. */
function capitalsFrom(passage: Passage, i: number): number {
  let last = i - 1;
  while (
    last - i < 2 &&
    isCapital(passage.tokens[last + 1]) &&
    (last < i || isAdjacent(passage, last)) &&
    passage.tokens[last + 1]?.sentenceStart === false
  )
    last++;
  return last < i ? -1 : last;
}
/** How many words from `i` on are one of the phrases; 0 when none is. */
function phraseAt(passage: Passage, i: number, phrases: ReadonlySet<string>): number {
  for (let words = 4; words > 0; words--) {
    const said = Array.from({ length: words }, (_, n) => lowerAt(passage, i + n)).join(' ');
    if (phrases.has(said)) return words;
  }
  return 0;
}
/** "Gogol Street corner of Abay": goes on over the street that crosses. */
function withCorner(passage: Passage, i: number): number {
  const words = phraseAt(passage, i + 1, address.corner);
  return words === 0 ? i : Math.max(i, capitalsFrom(passage, i + 1 + words));
}
/** First words of such phrases: few tokens are one. */
const CORNERS = new Set([...address.atCorner].map((phrase) => phrase.split(' ')[0]));
/** «углу Гоголя и Абая»: last token of the second street, or -1. */
function crossingAt(passage: Passage, i: number): number {
  const words = CORNERS.has(lowerAt(passage, i)) ? phraseAt(passage, i, address.atCorner) : 0;
  const first = words === 0 ? -1 : capitalsFrom(passage, i + words);
  if (first < 0 || !address.crosses.has(lowerAt(passage, first + 1))) return -1;
  return capitalsFrom(passage, first + 2);
}

/** «Торговая 91», «Металлургов, 17», "on Chavchavadze 90": an adjective, a genitive, or what an address may stand on. */
function isStreetForm(passage: Passage, i: number): boolean {
  const token = passage.tokens[i] as Token;
  const word = passage.words(token);
  if (token.lang !== 'ru')
    return address.streetOn.has(lowerAt(passage, i - 1)) && !word.facts().place && !isMonthWord(word.lower);
  const parses = parseWord(word.lower);
  return parses[0]?.pos === 'ADJF' || (parses[0]?.case === 'gen' && !parses.some((p) => p.case === 'nom'));
}

/** The highest number that is taken for a house where nothing else tells that it is one: beyond, it is likely a year. */
const LAST_HOUSE = 999;
/**
 * `Altynsarin 903, apt 51`, «на Саина, 97»: a name, a comma or none, and a house. `to` is the last token, `flat` whether words of
 * the house go on after it; null where no house follows, or no flat and the name is no street's or the number counts something.
 */
function namedHouse(passage: Passage, i: number): Readonly<{ to: number; flat: boolean }> | null {
  const comma = lowerAt(passage, i + 1) === ',';
  const house = comma ? i + 2 : i + 1;
  const token = passage.tokens[house];
  if (token?.shape !== 'number' || !isHouse(passage, house) || (!comma && !isAdjacent(passage, i)))
    return null;
  const to = withHouse(passage, house);
  const flat = Array.from({ length: to - house }, (_, n) => lowerAt(passage, house + n)).some(isHouseWord);
  if (flat) return { to, flat };
  const counting = Number(token.text) > LAST_HOUSE || countsNext(passage.text, token.span.end);
  // «Скорая 112» begins a sentence, no address.
  const opens = !comma && passage.tokens[i]?.sentenceStart === true;
  return !counting && !opens && isStreetForm(passage, i) ? { to, flat } : null;
}

/** "on Tole Bi 288, fifth floor": what is said of the house shows that the name is a street's. */
function isStreetBeforeFloor(passage: Passage, i: number): boolean {
  const last = capitalsFrom(passage, i + 1);
  if (last < 0 || passage.tokens[last + 1]?.shape !== 'number' || !isHouse(passage, last + 1)) return false;
  for (let at = last + 3; at <= last + 5; at++) if (en.englishOfHouse.has(lowerAt(passage, at))) return true;
  return false;
}

/** A word in small letters between «на» and what stands as a house's number. */
const isSmallAfterOn = (passage: Passage, i: number): boolean =>
  ru.russianStreetPreposition.has(lowerAt(passage, i)) &&
  passage.tokens[i + 1]?.shape === 'lower' &&
  isAdjacent(passage, i) &&
  isAdjacent(passage, i + 1);
/** «снимает на комитаса 54/2»: by a number that has two. */
const hasTwoNumbers = (passage: Passage, i: number): boolean =>
  isFlatAfter(passage, i + 3) || /^\d{1,4}[/-]\d{1,4}$/u.test(lowerAt(passage, i + 2));
/** «на ленина 14»: by the name of a street, or of a person who gave it one. */
function isNamesakeAndHouse(passage: Passage, i: number): boolean {
  const [name, house] = [passage.tokens[i + 1], passage.tokens[i + 2]];
  if (!name || house?.shape !== 'number' || Number(house.text) > LAST_HOUSE) return false;
  const { known, given, surname } = passage.words(name).facts();
  const isNamesake = ru.russianCommonStreets.has(lowerAt(passage, i + 1)) || (!known && (given || surname));
  return isNamesake && (isHouseWord(lowerAt(passage, i + 3)) || !countsNext(passage.text, house.span.end));
}

/** Words of a street's name at most. */
const MOST_NAME = 3;
/** «на улице мира 5», «ул мира 5 кв 12»: a street written small, by the house behind it. Last token of its name, or -1. */
function smallNameAfter(passage: Passage, i: number): number {
  const { tokens } = passage;
  const first = lowerAt(passage, i + 1) === '.' ? i + 2 : i + 1;
  let at = first;
  for (let token = tokens[at]; at - first < MOST_NAME && token?.shape === 'lower'; token = tokens[++at])
    if (!isAdjacent(passage, at - 1) || token.text.length < 3 || passage.words(token).functional()) return -1;
  const house = tokens[at];
  const isHouseThere = house?.shape === 'number' && isHouse(passage, at) && isAdjacent(passage, at - 1);
  const isCount = !isHouseWord(lowerAt(passage, at + 1)) && countsNext(passage.text, house?.span.end ?? 0);
  return at > first && isHouseThere && !isCount ? at - 1 : -1;
}

/** Whether a word without a capital may begin an address: few do. */
const mayBegin = isWord(
  ({ lower }) =>
    CORNERS.has(lower) ||
    isHouseWord(lower) ||
    ru.russianStreetWords.has(lower) ||
    en.englishStreetWords.has(lower) ||
    en.englishSmallStreetWords.has(lower) ||
    ru.russianStreetPreposition.has(lower) ||
    en.englishStreetPrepositions.has(lower),
);

export const addresses: Recognizer = {
  name: 'addresses',
  kinds: ['address'],
  find: (passage) => {
    const { tokens } = passage;
    const found: Finding[] = addressForms(passage);
    const add = (from: number, to: number, rule: string, sure: boolean): number => {
      const span = { start: tokens[from]?.span.start ?? 0, end: tokens[to]?.span.end ?? 0 };
      found.push(sure ? certain(span, 'address', rule, 0.9) : candidate(span, 'address', rule, 0.5));
      return to;
    };
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      const capital = isCapital(token);
      if (!token?.word || !(capital || mayBegin(passage.words(token), token))) continue;
      const word = lowerAt(passage, i);
      const named = capital ? namedHouse(passage, i) : null;
      const crossing = crossingAt(passage, i);
      const small = ru.russianStreetWords.has(word) ? smallNameAfter(passage, i) : -1;
      if (crossing > 0) i = add(i, crossing, 'crossing', true);
      else if (small > 0) i = add(i, withHouse(passage, small), 'street', true);
      else if (ru.russianStreetWords.has(word) && (word.length > 2 || lowerAt(passage, i + 1) === '.')) {
        const after = nameAfter(passage, i);
        if (after >= 0) i = add(i, withCorner(passage, withHouse(passage, after)), 'street', true);
        else if (
          isAdjacent(passage, i - 1) &&
          isCapital(tokens[i - 1]) &&
          ru.russianAdjectiveOfStreet.test(lowerAt(passage, i - 1))
        )
          i = add(i - 1, withHouse(passage, i), 'street', tokens[i - 1]?.sentenceStart !== true);
      } else if (
        en.englishStreetWords.has(word) &&
        isCapital(tokens[i]) &&
        isCapital(tokens[i - 1]) &&
        !en.englishNoStreet.has(lowerAt(passage, i - 1)) &&
        isAdjacent(passage, i - 1)
      ) {
        let from = i - 1;
        while (
          i - from < 4 &&
          isAdjacent(passage, from - 1) &&
          (isCapital(tokens[from - 1]) || isHouse(passage, from - 1))
        )
          from--;
        i = add(from, withCorner(passage, withHouse(passage, i)), 'street', true);
      } else if (
        en.englishSmallStreetWords.has(word) &&
        tokens[i]?.shape === 'lower' &&
        isCapital(tokens[i - 1]) &&
        !en.englishNoStreet.has(lowerAt(passage, i - 1)) &&
        isAdjacent(passage, i - 1)
      ) {
        i = add(i - 1, withHouse(passage, i), 'street', true);
      } else if (
        (ru.russianStreetPreposition.has(word) ||
          (en.englishStreetPrepositions.has(word) && isFlatAfter(passage, i + 3))) &&
        isCapital(tokens[i + 1]) &&
        isAdjacent(passage, i) &&
        isHouse(passage, i + 2) &&
        isAdjacent(passage, i + 1) &&
        tokens[i + 2]?.shape === 'number'
      ) {
        i = add(i + 1, withHouse(passage, i + 2), 'street-and-number', true);
      } else if (en.englishStreetPrepositions.has(word) && isStreetBeforeFloor(passage, i)) {
        i = add(i + 1, withHouse(passage, capitalsFrom(passage, i + 1)), 'street-and-floor', true);
      } else if (isSmallAfterOn(passage, i) && hasTwoNumbers(passage, i)) {
        i = add(i + 1, withHouse(passage, i + 2), 'small-street-and-number', false);
      } else if (isSmallAfterOn(passage, i) && isNamesakeAndHouse(passage, i)) {
        i = add(i + 1, withHouse(passage, i + 2), 'small-street-and-house', true);
      } else if (named !== null) {
        // With a flat it is an address; with a house alone it may be anything.
        i = add(i, named.to, named.flat ? 'name-house-flat' : 'name-and-house', named.flat);
      } else if (isHouseWord(word)) {
        const number = lowerAt(passage, i + 1) === '.' || lowerAt(passage, i + 1) === '№' ? i + 2 : i + 1;
        if (isHouse(passage, number) && address.counted.has(word))
          i = add(i, withHouse(passage, number), 'house', false);
      }
    }
    return found;
  },
};
